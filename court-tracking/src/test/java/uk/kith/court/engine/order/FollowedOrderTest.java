package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In whose place another order stands: R-COURT-25, R-COURT-28, R-COURT-29. */
class FollowedOrderTest {

  private static final LocalDate MADE = LocalDate.of(2014, 9, 1);

  private static CourtOrder order(OrderForm form, LocalDate made) {
    return new CourtOrder(form, made, null, null, false);
  }

  private static boolean followed(OrderForm form, OrderForm by, int days) {
    return order(form, MADE).isFollowedBy(order(by, MADE.plusDays(days)));
  }

  @Test
  void anExtensionStandsInTheOrdersPlace() {
    assertTrue(followed(OrderForm.C23, OrderForm.C23, 7));
    assertTrue(followed(OrderForm.C35A, OrderForm.C35A, 300));
    assertTrue(followed(OrderForm.C26, OrderForm.C26, 80));
  }

  @Test
  void protectionIsFollowedByAnInterimOrderAndThatByAFinalOne() {
    assertTrue(followed(OrderForm.C23, OrderForm.C33, 6));
    assertTrue(followed(OrderForm.C23, OrderForm.C33, 0), "on one day");
    assertTrue(followed(OrderForm.C33, OrderForm.C32A, 0));
    assertTrue(followed(OrderForm.C35A, OrderForm.C32A, 200));
  }

  /** An order of one day stands in no place of its own, or two of them would hide each other. */
  @Test
  void noOrderFollowsItself() {
    assertFalse(followed(OrderForm.C33, OrderForm.C33, 0));
    assertFalse(followed(OrderForm.C33, OrderForm.C35B, 0));
  }

  @Test
  void whatReachesLessFarOrCameBeforeFollowsNothing() {
    assertFalse(followed(OrderForm.C35A, OrderForm.C33, 100));
    assertFalse(followed(OrderForm.C33, OrderForm.C23, 10));
    assertFalse(followed(OrderForm.C26, OrderForm.C32A, 10), "a care order confines nobody");
    assertFalse(followed(OrderForm.C33, OrderForm.C34A, 10));
    assertFalse(followed(OrderForm.C23, OrderForm.C33, -1));
  }

  /** A child arrangements order does not extend one that prohibits steps, on the same form. */
  @Test
  void aFormOfSeveralKindsOfOrderTellsOfNoSuccessor() {
    assertFalse(followed(OrderForm.C43, OrderForm.C43, 29));
    assertFalse(followed(OrderForm.C21, OrderForm.C21, 29));
    assertFalse(followed(OrderForm.OTHER, OrderForm.OTHER, 29));
  }
}
