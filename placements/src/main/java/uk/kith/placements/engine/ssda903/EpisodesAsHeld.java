package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssda903.KithChild.Legal;
import uk.kith.placements.engine.ssda903.KithChild.Stay;

/**
 * The days of one child up to the end of a year, cut into pieces with one placement and one legal
 * status.
 *
 * <p>Method: at each day on which something begins or ends it is asked what holds. What a person or
 * the case system recorded counts before what a return tells, and where both agree the episode of
 * the return stands. Pieces that follow each other and say the same are one. Linear in the days on
 * which something changes, times what is known of the child.
 */
final class EpisodesAsHeld {

  /**
   * One episode to be written.
   *
   * @param end the day on which it ceased; the day after the year while it goes on
   * @param told the episode of a return whose placement it has; null when only Kith holds it
   * @param stay the placement that Kith holds on its first day; null when it holds none
   * @param legal code of the legal status
   */
  record Piece(
      LocalDate start, LocalDate end, @Nullable Episode told, @Nullable Stay stay, String legal) {

    /** It says of its days what an episode of a return says. */
    boolean isTold() {
      return told != null && told.legalStatus().equals(legal);
    }

    private boolean goesOnIn(Piece next) {
      if (!end.equals(next.start) || !legal.equals(next.legal)) {
        return false;
      }
      if (next.told != null) {
        return next.told.equals(told);
      }
      if (told != null) {
        return stay != null && stay.recorded() && stay.equals(next.stay);
      }
      return stay != null && next.stay != null && isSame(stay, next.stay, next.start);
    }

    private static boolean isSame(Stay one, Stay other, LocalDate on) {
      return one.equals(other)
          || (!other.careBegan().equals(on)
              && one.type().equals(other.type())
              && one.provider().equals(other.provider())
              && one.urn().equals(other.urn())
              && one.postcode().equals(other.postcode())
              && one.home().equals(other.home()));
    }
  }

  private final LocalDate after;
  private final List<Episode> told;
  private final KithChild child;

  /**
   * @param after the day after the year
   * @param told episodes of returns, one after the other
   */
  EpisodesAsHeld(LocalDate after, List<Episode> told, KithChild child) {
    this.after = after;
    this.told = told;
    this.child = child;
  }

  /** In order of time. */
  List<Piece> pieces() {
    List<LocalDate> bounds = new ArrayList<>(bounds());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      Piece piece = on(bounds.get(i), i + 1 < bounds.size() ? bounds.get(i + 1) : after);
      int last = pieces.size() - 1;
      if (piece != null && last >= 0 && pieces.get(last).goesOnIn(piece)) {
        Piece first = pieces.get(last);
        pieces.set(
            last, new Piece(first.start(), piece.end(), first.told(), first.stay(), first.legal()));
      } else if (piece != null) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private TreeSet<LocalDate> bounds() {
    TreeSet<LocalDate> bounds = new TreeSet<>();
    told.forEach(e -> add(bounds, new Days(e.start(), e.end())));
    child.stays().forEach(stay -> add(bounds, stay.days()));
    child.legal().forEach(legal -> add(bounds, legal.days()));
    child.withdrawn().forEach(days -> add(bounds, days));
    return bounds;
  }

  private void add(TreeSet<LocalDate> bounds, Days days) {
    for (LocalDate day : new LocalDate[] {days.start(), days.end()}) {
      if (day != null && day.isBefore(after)) {
        bounds.add(day);
      }
    }
  }

  private @Nullable Piece on(LocalDate day, LocalDate until) {
    Episode episode = told.stream().filter(e -> covers(e, day)).findFirst().orElse(null);
    Stay stay = child.stays().stream().filter(s -> s.covers(day)).findFirst().orElse(null);
    boolean recorded = stay != null && stay.recorded();
    if (!recorded && (episode == null || (stay == null && isGone(day, episode)))) {
      return null;
    }
    if (stay != null && stay.recorded() && episode != null && !isTold(stay, episode)) {
      return new Piece(day, until, null, stay, legal(day, episode));
    }
    return new Piece(day, until, episode, stay, legal(day, episode));
  }

  private static boolean covers(Episode episode, LocalDate day) {
    LocalDate end = episode.end();
    return !day.isBefore(episode.start()) && (end == null || day.isBefore(end));
  }

  /** Somebody recorded that the placement ended before this day, or an extract took it back. */
  private boolean isGone(LocalDate day, Episode episode) {
    return child.withdrawn().stream()
            .anyMatch(d -> !day.isBefore(d.start()) && (d.end() == null || day.isBefore(d.end())))
        || child.stays().stream()
            .filter(Stay::ended)
            .map(stay -> stay.days().end())
            .anyMatch(end -> end != null && end.isAfter(episode.start()) && !end.isAfter(day));
  }

  /** What is not known agrees with everything. */
  private static boolean isTold(Stay stay, Episode episode) {
    return stay.type().equals(episode.place())
        && agrees(stay.provider(), episode.provider())
        && agrees(stay.urn(), episode.urn())
        && (stay.postcode().isEmpty()
            || PlacementRules.samePostcode(stay.postcode(), episode.row().value("PL_POST")));
  }

  private static boolean agrees(String held, String told) {
    return held.isEmpty() || held.equals(told);
  }

  private String legal(LocalDate day, @Nullable Episode episode) {
    List<Legal> holding = child.legal().stream().filter(legal -> legal.covers(day)).toList();
    for (Legal legal : holding) {
      if (legal.recorded()) {
        return legal.code();
      }
    }
    return episode != null ? episode.legalStatus() : holding.isEmpty() ? "" : holding.get(0).code();
  }
}
