package uk.kith.kernel;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last, <b>both included</b>.
 *
 * @param last null when open: no last day is known
 */
public record DateRange(LocalDate first, @Nullable LocalDate last) {

  public DateRange {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("range ends " + last + " before it starts " + first);
    }
  }

  public static DateRange from(LocalDate first) {
    return new DateRange(first, null);
  }

  /**
   * The months up to a last day: 30 June and three months are 1 April to 30 June.
   *
   * @param months 1 or more
   */
  public static DateRange ofMonths(int months, LocalDate last) {
    return new DateRange(monthsBefore(last, months).plusDays(1), last);
  }

  /**
   * The same day so many months earlier, and of the last day of a month the last one: three months
   * before 30 September is 30 June, six is 31 March.
   */
  public static LocalDate monthsBefore(LocalDate day, int months) {
    LocalDate before = day.minusMonths(months);
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? before.with(TemporalAdjusters.lastDayOfMonth())
        : before;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  public boolean isOpen() {
    return last == null;
  }
}
