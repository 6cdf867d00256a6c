package uk.kith.placements.engine.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * A time in which a fostering household is approved without a break (R-SUFF-08).
 *
 * @param from the day of the approval
 * @param until the first day without it; null while it lasts
 */
public record ApprovalSpell(LocalDate from, @Nullable LocalDate until) {

  /**
   * The spells of one household. New terms that follow on the day are the same approval; a
   * temporary approval (regulation 24) is none until full approval is given.
   *
   * @param terms days of each of its terms of approval, in any order
   * @param life what is recorded of its approvals
   */
  public static List<ApprovalSpell> of(Collection<DateRange> terms, Life life) {
    List<ApprovalSpell> spells = new ArrayList<>();
    for (DateRange days : joined(terms)) {
      findBegin(days, life)
          .ifPresent(from -> spells.add(new ApprovalSpell(from, dayAfter(days.last()))));
    }
    return List.copyOf(spells);
  }

  /** Deregistered in the days between, both included. */
  public boolean endsIn(LocalDate first, LocalDate last) {
    return until != null && !until.isBefore(first) && !until.isAfter(last);
  }

  /** Newly approved in the days between, both included. */
  public boolean beginsIn(LocalDate first, LocalDate last) {
    return !from.isBefore(first) && !from.isAfter(last);
  }

  private static Optional<LocalDate> findBegin(DateRange days, Life life) {
    boolean temporary =
        life.days(LifeEvent.TEMPORARY_APPROVAL_GIVEN).stream().anyMatch(days::contains);
    return temporary
        ? life.days(LifeEvent.FULL_APPROVAL_GIVEN).stream().filter(days::contains).findFirst()
        : Optional.of(days.first());
  }

  private static List<DateRange> joined(Collection<DateRange> terms) {
    List<DateRange> joined = new ArrayList<>();
    terms.stream()
        .sorted(Comparator.comparing(DateRange::first))
        .forEach(
            next -> {
              int at = joined.size() - 1;
              LocalDate after = at < 0 ? null : dayAfter(joined.get(at).last());
              if (at >= 0 && after != null && !next.first().isAfter(after)) {
                joined.set(at, new DateRange(joined.get(at).first(), next.last()));
              } else {
                joined.add(next);
              }
            });
    return joined;
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }
}
