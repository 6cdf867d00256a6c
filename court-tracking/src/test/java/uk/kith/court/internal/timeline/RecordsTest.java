package uk.kith.court.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.PermanentRoute;

/** Decisions for adoption of which the timeline knows, once one was reversed. */
class RecordsTest {

  /** R-COURT-35: adoption was ruled out in June, after the placement order, and no plan made. */
  @Test
  void aPlanForAdoptionFromBeforeThePlanTurnedAwaySaysNothingMore() {
    Planned before = new Planned(MARCH, PermanentRoute.Kind.ADOPTION);
    Planned fostering = new Planned(MARCH, PermanentRoute.Kind.CARE_ORDER);
    Planned again = new Planned(AUGUST, PermanentRoute.Kind.ADOPTION);
    List<Planned> all = List.of(before, fostering, again);
    assertEquals(all, Records.overcome(all, null));
    assertEquals(List.of(new Planned(MARCH, null), fostering, again), Records.overcome(all, JUNE));
  }

  private static final LocalDate MARCH = LocalDate.of(2014, 3, 3);
  private static final LocalDate JUNE = LocalDate.of(2014, 6, 2);
  private static final LocalDate AUGUST = LocalDate.of(2014, 8, 4);

  @Test
  void decisionsUpToTheLastReversalAreGone() {
    assertEquals(List.of(), Records.standing(List.of(MARCH), List.of(JUNE), AUGUST));
    assertEquals(List.of(), Records.standing(List.of(JUNE), List.of(JUNE), AUGUST), "of one day");
    assertEquals(List.of(AUGUST), Records.standing(List.of(MARCH, AUGUST), List.of(JUNE), AUGUST));
    assertEquals(List.of(), Records.standing(List.of(MARCH, JUNE), List.of(MARCH, AUGUST), AUGUST));
  }

  /** R-DATE-06. */
  @Test
  void aReversalOfALaterDayIsNotKnownYet() {
    LocalDate before = JUNE.minusDays(1);
    assertEquals(List.of(MARCH), Records.standing(List.of(MARCH), List.of(JUNE), before));
    assertEquals(List.of(MARCH), Records.standing(List.of(MARCH), List.of(), before));
  }
}
