package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period of care with one legal status and one placement, as a return tells it.
 *
 * @param year the year of the return that tells it
 * @param row the row, codes cleaned
 * @param start DECOM, the first day
 * @param end DEC, the day on which it ceased and the next may begin; null while it goes on
 */
public record Episode(int year, Row row, LocalDate start, @Nullable LocalDate end) {

  /**
   * Earliest first; of those that start on one day the one that ends first; then by what they say,
   * so that the order of rows in a file never matters.
   */
  static final Comparator<Episode> IN_ORDER =
      Comparator.comparing(Episode::start)
          .thenComparing(Episode::end, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(e -> String.join("\n", e.row().values()))
          .thenComparing(e -> e.row().number());

  static @Nullable Episode of(int year, Row row) {
    LocalDate start = row.date("DECOM");
    return start == null || row.child().isEmpty()
        ? null
        : new Episode(year, row, start, row.date("DEC"));
  }

  /** All episodes of these rows that have a child and a first day. */
  static List<Episode> of(int year, List<Row> rows) {
    return rows.stream().flatMap(row -> java.util.stream.Stream.ofNullable(of(year, row))).toList();
  }

  public String child() {
    return row.child();
  }

  public String rne() {
    return row.value("RNE");
  }

  public String legalStatus() {
    return row.value("LS");
  }

  public String place() {
    return row.value("PLACE");
  }

  public String provider() {
    return row.value("PLACE_PROVIDER");
  }

  public String rec() {
    return row.value("REC");
  }

  public String urn() {
    return row.value("URN");
  }

  /** Goes on from the end of another: nothing lies between. */
  boolean follows(Episode before) {
    return start.equals(before.end);
  }

  /** The same placement type, provider, home and place on the map. */
  boolean samePlacement(Episode other) {
    return place().equals(other.place())
        && provider().equals(other.provider())
        && urn().equals(other.urn())
        && PlacementRules.samePostcode(row.value("PL_POST"), other.row.value("PL_POST"));
  }

  /** The same episode, ended on a day. */
  Episode ended(LocalDate day) {
    return new Episode(year, row.with("DEC", day.toString()), start, day);
  }

  /** The same episode, closed because another begins. */
  Episode continued() {
    return new Episode(year, row.with("REC", "X1").with("REASON_PLACE_CHANGE", ""), start, end);
  }

  /**
   * The rest of this episode in a row of its own.
   *
   * @param before the episode after which this one is taken up again: tells what changed
   */
  Episode goingOn(LocalDate from, int number, Episode before) {
    boolean placement = !samePlacement(before);
    boolean legal = !legalStatus().equals(before.legalStatus());
    Row rest =
        new Row(row.table(), number, row.received(), row.values())
            .with("DECOM", from.toString())
            .with("RNE", placement && legal ? "B" : placement ? "P" : "L");
    return new Episode(year, rest, from, end);
  }
}
