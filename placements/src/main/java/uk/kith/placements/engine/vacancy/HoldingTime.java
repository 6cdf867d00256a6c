package uk.kith.placements.engine.vacancy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import uk.kith.kernel.WorkingCalendar;

/**
 * Until when a place is held for a decision (R-PLACE-38): some hours, and where they end on a day
 * on which nobody works, the close of the next working day. Whoever decides on a Friday afternoon
 * can speak with the carers and the manager on Monday.
 *
 * @param hours held at least
 * @param closes when a working day ends, in London
 * @param longestDays how many days ahead a place may be held with a reason, at the most
 */
public record HoldingTime(int hours, LocalTime closes, int longestDays) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  public HoldingTime {
    if (hours < 1 || longestDays < 1) {
      throw new IllegalArgumentException("a place is held for at least an hour and a day ahead");
    }
  }

  /** The end of a reservation made at an instant. */
  public Instant end(Instant reservedAt, WorkingCalendar calendar) {
    ZonedDateTime end = reservedAt.plus(Duration.ofHours(hours)).atZone(LONDON);
    LocalDate day = end.toLocalDate();
    return calendar.isWorkingDay(day) ? end.toInstant() : closeOf(calendar.workingDayFrom(day));
  }

  /** The instant at which a day ends for those who decide. */
  public Instant closeOf(LocalDate day) {
    return day.atTime(closes).atZone(LONDON).toInstant();
  }

  /** The last day until which somebody may hold a place now. */
  public LocalDate longest(Instant now) {
    return now.atZone(LONDON).toLocalDate().plusDays(longestDays);
  }
}
