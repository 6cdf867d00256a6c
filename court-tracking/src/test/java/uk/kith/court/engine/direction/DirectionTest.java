package uk.kith.court.engine.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.kernel.WorkingDays;

/** R-COURT-22, and of R-COURT-24 that an order may set another time. */
class DirectionTest {

  private static final LocalDate ORDERED = LocalDate.of(2014, 9, 19);

  /** A Friday. */
  private static final LocalDate DUE = LocalDate.of(2014, 12, 19);

  private static final LocalTime FOUR = LocalTime.of(16, 0);

  private static Direction direction(@Nullable Filed filed, Varied... varied) {
    return new Direction(
        Assignee.LOCAL_AUTHORITY, ORDERED, new Due(DUE, FOUR), List.of(varied), filed, null);
  }

  private static Filed filed(LocalDate on, @Nullable LocalTime at) {
    return new Filed(on, at);
  }

  @Test
  void isOutstandingFromTheDayAfterItWasDue() {
    assertEquals(Standing.NOT_YET_DUE, direction(null).standing(DUE));
    assertEquals(Standing.OUTSTANDING, direction(null).standing(DUE.plusDays(1)));
  }

  @Test
  void isOnTimeUpToTheHour() {
    assertEquals(Standing.ON_TIME, direction(filed(DUE, FOUR)).standing(DUE));
    assertEquals(Standing.LATE, direction(filed(DUE, FOUR.plusMinutes(1))).standing(DUE));
    assertEquals(Standing.ON_TIME, direction(filed(DUE, null)).standing(DUE));
  }

  @Test
  void withoutAnHourTheWholeDayCounts() {
    Direction direction =
        new Direction(
            Assignee.CAFCASS,
            ORDERED,
            new Due(DUE, null),
            List.of(),
            filed(DUE, LocalTime.of(23, 59)),
            null);
    assertEquals(Standing.ON_TIME, direction.standing(DUE));
  }

  /** Due Friday 19 December; 22, 23, 24, 29 December are working days: filed on the 29th, four. */
  @Test
  void isLateByWorkingDays() {
    Direction late = direction(filed(LocalDate.of(2014, 12, 29), null));
    assertEquals(Standing.OUTSTANDING, late.standing(LocalDate.of(2014, 12, 28)));
    assertEquals(new WorkingDays(3, false), late.workingDaysLate(LocalDate.of(2014, 12, 28)));
    assertEquals(Standing.LATE, late.standing(LocalDate.of(2014, 12, 29)));
    assertEquals(new WorkingDays(4, false), late.workingDaysLate(LocalDate.of(2015, 6, 1)));
    assertEquals(
        new WorkingDays(0, false),
        direction(filed(DUE, null)).workingDaysLate(LocalDate.of(2015, 6, 1)));
    assertEquals(
        new WorkingDays(0, false),
        direction(filed(DUE, LocalTime.of(18, 0))).workingDaysLate(DUE),
        "late by hours");
  }

  /** R-COURT-24: the latest order by the day holds, whatever the order of writing. */
  @Test
  void anOrderSetsAnotherTimeFromItsDayOn() {
    Varied first = new Varied(LocalDate.of(2014, 12, 22), new Due(LocalDate.of(2015, 1, 9), null));
    Varied second = new Varied(LocalDate.of(2015, 1, 8), new Due(LocalDate.of(2015, 1, 16), null));
    Direction direction = direction(filed(LocalDate.of(2015, 1, 16), null), second, first);
    assertEquals(Standing.OUTSTANDING, direction.standing(LocalDate.of(2014, 12, 21)));
    assertEquals(Standing.NOT_YET_DUE, direction.standing(LocalDate.of(2014, 12, 22)));
    assertEquals(LocalDate.of(2015, 1, 9), direction.dueAsOf(LocalDate.of(2015, 1, 7)).on());
    assertEquals(Standing.NOT_YET_DUE, direction.standing(LocalDate.of(2015, 1, 10)));
    assertEquals(Standing.ON_TIME, direction.standing(LocalDate.of(2015, 1, 16)));
  }

  @Test
  void isWithdrawnFromTheDayOfTheOrder() {
    Direction direction =
        new Direction(
            Assignee.OTHERS, ORDERED, new Due(DUE, FOUR), List.of(), null, DUE.plusDays(3));
    assertEquals(Standing.OUTSTANDING, direction.standing(DUE.plusDays(2)));
    assertEquals(Standing.WITHDRAWN, direction.standing(DUE.plusDays(3)));
    assertEquals(new WorkingDays(0, false), direction.workingDaysLate(DUE.plusDays(9)));
  }

  @Test
  void refusesToBeDueBeforeItWasOrdered() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Direction(
                Assignee.COURT,
                ORDERED,
                new Due(ORDERED.minusDays(1), null),
                List.of(),
                null,
                null));
  }

  /** Due on Friday 19 December 2014: of its week from Monday the 15th, and late on the Saturday. */
  @Test
  void isDueInTheWeekThatEndsWithItsSunday() {
    assertFalse(direction(null).isDueInWeekOf(LocalDate.of(2014, 12, 14)));
    assertTrue(direction(null).isDueInWeekOf(LocalDate.of(2014, 12, 15)));
    assertTrue(direction(null).isDueInWeekOf(DUE));
    assertFalse(direction(null).isDueInWeekOf(DUE.plusDays(1)));
    assertTrue(direction(null).isOutstanding(DUE.plusDays(1)));
    assertTrue(direction(null).isToBeDone(DUE.plusDays(1)));
    assertTrue(direction(null).isToBeDone(LocalDate.of(2014, 12, 14)));
    assertFalse(direction(filed(DUE, FOUR)).isToBeDone(DUE));
  }
}
