package uk.kith.placements.engine.vacancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.WorkingCalendar;

/** R-PLACE-38: how long a place is held, by the calendar of 2014; hours of instants are in UTC. */
class HoldingTimeTest {

  private static final HoldingTime USUAL = new HoldingTime(24, LocalTime.of(17, 0), 14);

  private static String end(String reservedAt) {
    return USUAL.end(Instant.parse(reservedAt), WorkingCalendar.englandAndWales()).toString();
  }

  /** Tuesday 30 September, 16:45 in London, and the same hour on Wednesday. */
  @Test
  void onAWorkingDayTheHoursCount() {
    assertEquals("2014-10-01T15:45:00Z", end("2014-09-30T15:45:00Z"));
  }

  /** Thursday evening runs out on Friday evening: somebody was there all Friday. */
  @Test
  void theEveningOfAWorkingDayStays() {
    assertEquals("2014-10-03T19:00:00Z", end("2014-10-02T19:00:00Z"));
  }

  /** Friday 3 October at 17:00 would run out on Saturday: it is Monday 6 October, 17:00. */
  @Test
  void aPlaceHeldOnAFridayIsHeldUntilMondayCloses() {
    assertEquals("2014-10-06T16:00:00Z", end("2014-10-03T16:00:00Z"));
    assertEquals("2014-10-06T16:00:00Z", end("2014-10-04T08:00:00Z"), "reserved on Saturday");
  }

  /**
   * Wednesday 24 December runs out on Christmas Day; Boxing Day is a Friday, the weekend follows,
   * and Monday 29 December is a working day, on which London is on UTC.
   */
  @Test
  void christmasIsWaitedFor() {
    assertEquals("2014-12-29T17:00:00Z", end("2014-12-24T10:00:00Z"));
  }

  /** Thursday 2 April 2015; Good Friday to Easter Monday, so Tuesday 7 April, summer time. */
  @Test
  void easterIsWaitedFor() {
    assertEquals("2015-04-07T16:00:00Z", end("2015-04-02T14:00:00Z"));
  }

  @Test
  void aDayIsHeldToItsCloseAndNotForEver() {
    assertEquals(Instant.parse("2014-10-10T16:00:00Z"), USUAL.closeOf(LocalDate.of(2014, 10, 10)));
    assertEquals(LocalDate.of(2014, 10, 17), USUAL.longest(Instant.parse("2014-10-03T16:00:00Z")));
  }
}
