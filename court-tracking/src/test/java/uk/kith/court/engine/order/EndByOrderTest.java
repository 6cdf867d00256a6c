package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusAfterOrder.Made;

/** R-COURT-38: the care order of 10 January 2015 ended the application. */
class EndByOrderTest {

  private static final LocalDate DAY = LocalDate.of(2015, 1, 10);
  private static final Made CARE = new Made(OrderForm.C32A, DAY);

  private static boolean rests(
      Made taken, @Nullable LocalDate ended, @Nullable FinalDecision decision, Made... left) {
    return EndByOrder.restsOn(taken, false, ended, decision, List.of(left));
  }

  @Test
  void noEndRestsOnAnOrderThatWasRecordedAfterIt() {
    assertFalse(EndByOrder.restsOn(CARE, true, DAY, FinalDecision.FINAL_ORDER, List.of()));
  }

  @Test
  void theEndRestsOnTheOnlyOrderOfItsDay() {
    assertTrue(rests(CARE, DAY, FinalDecision.FINAL_ORDER));
    Made before = new Made(OrderForm.C34A, DAY.minusDays(1));
    assertTrue(rests(CARE, DAY, FinalDecision.FINAL_ORDER, before));
    assertFalse(rests(before, DAY, FinalDecision.FINAL_ORDER, CARE));
  }

  @Test
  void anotherOrderOfTheDayHoldsTheEndUnlessItIsInterim() {
    assertFalse(rests(CARE, DAY, FinalDecision.FINAL_ORDER, new Made(OrderForm.C43A, DAY)));
    assertTrue(rests(CARE, DAY, FinalDecision.FINAL_ORDER, new Made(OrderForm.C33, DAY)));
  }

  @Test
  void noEndRestsOnAnInterimOrderNorOneThatWasDecidedOtherwise() {
    assertFalse(rests(new Made(OrderForm.C33, DAY), DAY, FinalDecision.FINAL_ORDER));
    assertFalse(rests(CARE, DAY, FinalDecision.WITHDRAWN));
    assertFalse(rests(CARE, DAY, null));
    assertFalse(rests(CARE, null, null), "the application is open");
  }

  /** R-COURT-38: a case closes only when every child has a final decision. */
  @Test
  void anEndWithoutItsDecisionIsAFinding() {
    LocalDate ended = LocalDate.of(2015, 1, 10);
    assertEquals(List.of(), FinalDecision.findings(null, null));
    assertEquals(List.of(), FinalDecision.findings(ended, FinalDecision.NO_ORDER));
    assertEquals(
        "The application is recorded as ended for the child on 10 January 2015, without the final"
            + " decision. To record it, take that end back as a mistake, and record it again with"
            + " its decision.",
        FinalDecision.findings(ended, null).get(0).text());
  }
}
