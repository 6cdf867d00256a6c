package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a child waited, ready, for the first family to be approached (R-MATCH-20). A child is
 * ready when it is decided that it ought to be placed for adoption; a family is approached when
 * workers explore it, and not when it is merely suggested or comes of itself.
 *
 * @param readyOn null while nothing is decided
 * @param on the day of the first approach; null while there was none
 */
public record Approach(@Nullable LocalDate readyOn, @Nullable LocalDate on) {

  /** What is known by a day. */
  public static Approach of(AdoptionChain chain, LocalDate asOf) {
    return new Approach(
        chain.day(Milestone.DECIDED, asOf),
        chain.links().stream()
            .flatMap(link -> link.moves().stream())
            .filter(move -> move.state().isExplored() && !move.on().isAfter(asOf))
            .map(Link.Moved::on)
            .min(LocalDate::compareTo)
            .orElse(null));
  }

  /** Days from ready to the first approach, none when that came first; null while one lacks. */
  public @Nullable Long days() {
    return readyOn == null || on == null
        ? null
        : (Long) Math.max(0, ChronoUnit.DAYS.between(readyOn, on));
  }

  /** The day from which both are known; null while one lacks. */
  private @Nullable LocalDate measuredOn() {
    return readyOn == null || on == null ? null : readyOn.isAfter(on) ? readyOn : on;
  }

  /**
   * The measure of a period.
   *
   * @param measured children who were ready and approached for by a day of the period
   * @param medianDays of them; null of nobody
   */
  public record Times(LocalDate from, LocalDate to, int measured, @Nullable Long medianDays) {

    /** Both days are included. */
    public static Times of(Collection<Approach> all, LocalDate from, LocalDate to) {
      List<Long> days =
          all.stream()
              .filter(each -> isIn(each.measuredOn(), from, to))
              .map(Approach::days)
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      int many = days.size();
      return new Times(
          from,
          to,
          many,
          many == 0
              ? null
              : (Long) Math.round((days.get((many - 1) / 2) + days.get(many / 2)) / 2.0));
    }

    private static boolean isIn(@Nullable LocalDate day, LocalDate from, LocalDate to) {
      return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
