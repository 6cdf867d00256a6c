package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.kernel.DateRange;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.api.ScorecardView.Count;
import uk.kith.matching.api.ScorecardView.Figure;

/**
 * The scorecard in the words of its page; a pure function of the figures.
 *
 * @param period "three years to 30 September 2014"
 * @param measures averages and shares
 * @param counts counts and rates
 * @param charts each average and share over time
 * @param countCharts each count over time
 */
public record ScorecardPage(
    String period,
    String says,
    List<MeasureRow> measures,
    List<CountRow> counts,
    List<ScorecardChart> charts,
    List<ScorecardChart> countCharts) {

  static final String HREF = AdoptionWords.HREF + "/scorecard";

  public static final List<Column> MEASURE_COLUMNS =
      List.of(
          Column.of("Indicator"),
          Column.number("Figure"),
          Column.number("Threshold"),
          Column.number("Counted"),
          Column.of("Left out"));

  public static final List<Column> COUNT_COLUMNS =
      List.of(Column.of("Count"), Column.number("Children"));

  /** The figures whose children a page of their own tells. */
  enum Which {
    A1("A1", "From entering care to moving in with the family"),
    A2("A2", "From placement order to the decision on the match"),
    A3("A3", "Moved in soon enough after entering care"),
    A10("A10", "As A1, up to the start of fostering where foster carers adopt"),
    A12("A12", "Families who waited three months or more for a match"),
    A5("A5", "Decisions reversed"),
    A9("A9", "Waiting to be placed"),
    A15("A15", "New decisions"),
    A16("A16", "New placement orders"),
    ADOPTED("Adopted", "Adopted"),
    PLACED("Placed", "Placed for adoption"),
    DISRUPTED("Disrupted", "Placements disrupted");

    private final String id;
    private final String words;

    Which(String id, String words) {
      this.id = id;
      this.words = words;
    }

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }

    String heading() {
      return id.startsWith("A1") || id.length() == 2 ? id + ": " + words : words;
    }

    @Nullable Figure figure(ScorecardView card) {
      return switch (this) {
        case A1 -> card.a1();
        case A2 -> card.a2();
        case A3 -> card.a3();
        case A10 -> card.a10();
        case A12 -> card.a12();
        default -> null;
      };
    }

    @Nullable Count count(ScorecardView card) {
      return switch (this) {
        case A5 -> card.a5();
        case A9 -> card.a9();
        case A15 -> card.a15();
        case A16 -> card.a16();
        case ADOPTED -> card.adopted();
        case PLACED -> card.placed();
        case DISRUPTED -> card.disrupted();
        default -> null;
      };
    }
  }

  /** An average or share. */
  public record MeasureRow(
      String name,
      String id,
      String href,
      String figure,
      String threshold,
      int counted,
      String leftOut) {}

  /** A count. */
  public record CountRow(String name, String href, int count, @Nullable String rate) {}

  static ScorecardPage of(ScorecardView card, List<ScorecardView> earlier) {
    boolean three = card.measure() == ScorecardView.Period.THREE_YEARS;
    String query = "?end=" + card.periodEnd() + "&years=" + (three ? "3" : "1");
    List<MeasureRow> measures = new ArrayList<>();
    List<CountRow> counts = new ArrayList<>();
    for (Which which : Which.values()) {
      Figure figure = which.figure(card);
      Count count = which.count(card);
      String href = HREF + "/" + which.path() + query;
      if (figure != null) {
        measures.add(
            new MeasureRow(
                which.words,
                which.id,
                href,
                words(figure),
                threshold(which, figure),
                figure.counted(),
                figure.excluded().isEmpty()
                    ? "Nobody"
                    : figure.excluded().stream()
                        .map(each -> each.count() + ": " + each.reason())
                        .collect(Collectors.joining("; "))));
      } else if (count != null) {
        counts.add(
            new CountRow(
                which.heading(),
                href,
                count.count(),
                switch (which) {
                  case A5 -> rate(card.reversalRate(), "of children with a decision");
                  case DISRUPTED ->
                      rate(card.disruptionRate(), "of the number of placements made in the period");
                  default -> null;
                }));
      }
    }
    return new ScorecardPage(
        (three ? "three years" : "the year") + " to " + Dates.day(card.periodEnd()),
        three
            ? card.thresholdPeriod() == null
                ? "No threshold was published for these years."
                : "Compared with the thresholds of "
                    + card.thresholdPeriod()
                    + ", each for three years to 31 March."
            : "Averages of one year are a different measure: no threshold is compared.",
        measures,
        counts,
        List.of(
            ScorecardChart.of("A1, days from care to the family", Which.A1, earlier),
            ScorecardChart.of("A2, days from order to match", Which.A2, earlier),
            ScorecardChart.of("A3, moved in soon enough after entering care", Which.A3, earlier),
            ScorecardChart.of("A10, days as A1, up to fostering by adopters", Which.A10, earlier),
            ScorecardChart.of("A12, families who waited three months", Which.A12, earlier)),
        Arrays.stream(Which.values())
            .filter(which -> which.count(card) != null)
            .map(which -> ScorecardChart.of(which.heading(), which, earlier))
            .toList());
  }

  static String words(Figure figure) {
    if (figure.days() != null) {
      return Numbers.many(figure.days(), "day");
    }
    Integer met = figure.met();
    return met == null || figure.counted() == 0
        ? "Nobody to count"
        : Numbers.percent(met, figure.counted()) + " (" + met + ")";
  }

  private static String threshold(Which which, Figure figure) {
    Integer threshold = figure.threshold();
    if (threshold == null) {
      return "None compared";
    }
    return which == Which.A3
        ? "less than " + Numbers.many(threshold, "month")
        : Numbers.many(threshold, "day");
  }

  private static @Nullable String rate(@Nullable Double rate, String of) {
    return rate == null ? null : Math.round(rate * 100) + "% " + of;
  }

  /** The ends of the quarters up to a day, the day last. */
  static List<LocalDate> ends(LocalDate last, int many) {
    List<LocalDate> ends = new ArrayList<>();
    for (int back = many - 1; back >= 0; back--) {
      ends.add(DateRange.monthsBefore(last, 3 * back));
    }
    return ends;
  }
}
