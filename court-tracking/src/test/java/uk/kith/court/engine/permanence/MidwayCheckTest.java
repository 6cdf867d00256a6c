package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The check half-way between two reviews. */
class MidwayCheckTest {

  /** A review on 30 September 2014, the next by 30 March 2015: 181 days, half of them 90. */
  private static final LocalDate LAST = LocalDate.of(2014, 9, 30);

  private static final LocalDate NEXT = LocalDate.of(2015, 3, 30);

  @Test
  void itIsDueByHalfOfTheTimeToTheNextReview() {
    MidwayCheck check = MidwayCheck.of(LAST, NEXT, null);
    assertEquals(LocalDate.of(2014, 12, 29), check.dueOn());
    assertFalse(check.isLate(LocalDate.of(2014, 12, 29)));
    assertTrue(check.isLate(LocalDate.of(2014, 12, 30)));
  }

  @Test
  void oneThatIsDoneIsNeverLate() {
    assertFalse(MidwayCheck.of(LAST, NEXT, LocalDate.of(2015, 2, 1)).isLate(NEXT));
  }

  @Test
  void withoutTheNextDayThereIsNone() {
    assertNull(MidwayCheck.of(LAST, null, null).dueOn());
    assertNull(MidwayCheck.of(LAST, LAST, null).dueOn());
    assertFalse(MidwayCheck.of(LAST, null, null).isLate(NEXT));
  }
}
