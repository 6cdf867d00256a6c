package uk.kith.court.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;

/**
 * When a child lived with somebody, as the law counts it before an application: on every day of a
 * time, or on so many days of it.
 *
 * @param stays both days included; an open one goes on; they may overlap
 */
public record LivedTogether(List<DateRange> stays) {

  public LivedTogether {
    stays = stays.stream().sorted(Comparator.comparing(DateRange::first)).toList();
  }

  /** Whether it was on every day, both included. */
  public boolean isThrough(LocalDate first, LocalDate last) {
    LocalDate wanted = first;
    for (DateRange stay : stays) {
      if (stay.contains(wanted)) {
        LocalDate end = stay.last();
        if (end == null || !end.isBefore(last)) {
          return true;
        }
        wanted = end.plusDays(1);
      }
    }
    return false;
  }

  /** The first day of the unbroken time that a day belongs to; null when it belongs to none. */
  public @Nullable LocalDate unbrokenSince(LocalDate day) {
    LocalDate since = null;
    LocalDate until = LocalDate.MIN;
    for (DateRange stay : stays) {
      if (stay.first().isAfter(day)) {
        break;
      }
      if (since == null || stay.first().isAfter(until.plusDays(1))) {
        since = stay.first();
        until = end(stay, day);
      } else if (end(stay, day).isAfter(until)) {
        until = end(stay, day);
      }
    }
    return until.equals(day) ? since : null;
  }

  /** On how many days, both included, each counted once. */
  public long days(LocalDate first, LocalDate last) {
    long days = 0;
    LocalDate next = first;
    for (DateRange stay : stays) {
      LocalDate from = stay.first().isBefore(next) ? next : stay.first();
      LocalDate to = end(stay, last);
      if (!to.isBefore(from)) {
        days += ChronoUnit.DAYS.between(from, to) + 1;
        next = to.plusDays(1);
      }
    }
    return days;
  }

  /** The last day of it up to a day; null when there was none. */
  public @Nullable LocalDate lastUpTo(LocalDate day) {
    return stays.stream()
        .filter(stay -> !stay.first().isAfter(day))
        .map(stay -> end(stay, day))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate end(DateRange stay, LocalDate atMost) {
    LocalDate last = stay.last();
    return last == null || last.isAfter(atMost) ? atMost : last;
  }
}
