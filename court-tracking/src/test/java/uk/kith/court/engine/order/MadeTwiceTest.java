package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.kernel.Finding;

/** R-COURT-33, R-COURT-39: an order is not made twice for one child while the first stands. */
class MadeTwiceTest {

  private static final LocalDate MARCH = LocalDate.of(2014, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2014, 6, 2);
  private static final LocalDate SEPTEMBER = LocalDate.of(2014, 9, 29);

  private static List<Finding> again(OrderForm form, LocalDate on, Made... others) {
    return MadeTwice.findings(
        new CourtOrder(form, on, null, null, false), List.of(others), List.of());
  }

  @Test
  void aSecondPlacementOrderIsToldWithTheDayOfTheFirst() {
    List<Finding> told = again(OrderForm.A70, SEPTEMBER, new Made(OrderForm.A70, MARCH));
    assertEquals("R-COURT-39", told.get(0).rule().value());
    assertEquals(
        "Placement order of 29 September 2014: one made on 1 March 2014 is on record about a child,"
            + " and no end of it. If that one was recorded by mistake, take it back first.",
        told.get(0).text());
    assertEquals(1, again(OrderForm.A70, MARCH, new Made(OrderForm.A70, SEPTEMBER)).size());
  }

  @Test
  void aRevocationBetweenThemMakesRoomForAnother() {
    CourtOrder second = new CourtOrder(OrderForm.A70, SEPTEMBER, null, null, false);
    List<Made> first = List.of(new Made(OrderForm.A70, MARCH));
    assertEquals(List.of(), MadeTwice.findings(second, first, List.of(JUNE)));
    assertEquals(
        1, MadeTwice.findings(second, first, List.of(MARCH.minusDays(1))).size(), "of another one");
  }

  @Test
  void aCareOrderThatWasDischargedIsMadeAgain() {
    Made first = new Made(OrderForm.C32A, MARCH);
    assertEquals(1, again(OrderForm.C32A, SEPTEMBER, first).size());
    for (OrderForm end : List.of(OrderForm.C32B, OrderForm.C43A, OrderForm.C35A)) {
      assertEquals(
          List.of(), again(OrderForm.C32A, SEPTEMBER, first, new Made(end, JUNE)), end.name());
    }
  }

  @Test
  void interimOrdersAreMadeAgainButNotOnOneDay() {
    assertEquals(List.of(), again(OrderForm.C33, JUNE, new Made(OrderForm.C33, MARCH)));
    assertEquals(1, again(OrderForm.C33, JUNE, new Made(OrderForm.C33, JUNE)).size());
    assertEquals(List.of(), again(OrderForm.C34A, JUNE, new Made(OrderForm.C34A, JUNE)));
  }

  @Test
  void anotherKindOfOrderSaysNothing() {
    assertTrue(again(OrderForm.A70, SEPTEMBER, new Made(OrderForm.C32A, MARCH)).isEmpty());
  }
}
