package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-COURT-38: orders that end an application, and what their mistakes take with them. */
class OrdersThatEndTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate MADE = LocalDate.of(2015, 1, 10);
  private static final ChildId CHILD = new ChildId(new UUID(0, 2));

  private static Proceedings opened(ProceedingsKind kind) {
    return ACase.issued(kind, ISSUED, CHILD);
  }

  private static MakeOrder order(OrderForm form, boolean ends) {
    return new MakeOrder(
        List.of(), new CourtOrder(form, MADE, null, null, false), null, ends, Acceptance.NONE);
  }

  /** A contact order, made where the court refused to revoke the placement order. */
  private static MakeOrder other(String words) {
    return new MakeOrder(
        List.of(),
        new CourtOrder(OrderForm.OTHER, ISSUED, null, null, false),
        words,
        false,
        Acceptance.NONE);
  }

  /** R-COURT-33: in words it would stand among the orders and revoke nothing. */
  @Test
  void theRevocationIsTheDecisionOnTheApplicationAndNoOtherOrder() {
    Proceedings revocation = ACase.issued(ProceedingsKind.REVOCATION, ISSUED, CHILD);
    for (String words :
        List.of("Revocation of the placement order", "Placement order revoked", "revocation")) {
      Invalid refused =
          assertThrows(Invalid.class, () -> revocation.order(other(words), ENTRY), words);
      assertEquals("otherWords", refused.errors().get(0).field());
    }
    assertEquals(
        List.of(CHILD),
        revocation.order(other("Revocation of the contact order (section 27)"), ENTRY));
    assertEquals(List.of(CHILD), revocation.order(other("Directions for reports"), ENTRY));
  }

  /** R-COURT-33: it takes effect in the application to revoke alone, whatever case tells of it. */
  @Test
  void theRevocationOfAPlacementOrderIsNoOtherOrderOfAnotherCase() {
    for (ProceedingsKind kind :
        List.of(
            ProceedingsKind.CARE,
            ProceedingsKind.DISCHARGE,
            ProceedingsKind.PLACEMENT_ORDER,
            ProceedingsKind.OTHER)) {
      Proceedings other = ACase.issued(kind, ISSUED, CHILD);
      for (String words :
          List.of("Placement order revoked", "Revocation of the order to place", "A70 revoked")) {
        Invalid refused =
            assertThrows(Invalid.class, () -> other.order(other(words), ENTRY), kind + words);
        assertEquals("otherWords", refused.errors().get(0).field());
        assertEquals("decision-apart", refused.errors().get(0).code());
      }
      assertEquals(List.of(CHILD), other.order(other("Revocation of the recovery order"), ENTRY));
      assertEquals(
          List.of(CHILD),
          other.order(other("Contact order revoked, made with the placement order"), ENTRY));
    }
  }

  @Test
  void noOrderEndsAnApplicationToRevokeAPlacementOrder() {
    Proceedings revocation = opened(ProceedingsKind.REVOCATION);
    Invalid refused =
        assertThrows(Invalid.class, () -> revocation.order(order(OrderForm.C34A, true), ENTRY));
    assertEquals("ends", refused.errors().get(0).field());
    assertEquals("decision-apart", refused.errors().get(0).code());
    assertEquals(List.of(CHILD), revocation.order(order(OrderForm.C34A, false), ENTRY));
    assertEquals(
        List.of(CHILD), opened(ProceedingsKind.CARE).order(order(OrderForm.C32A, true), ENTRY));
  }

  private static OrderMade made(Proceedings proceedings, OrderForm form) {
    proceedings.order(order(form, false), ENTRY);
    List<OrderMade> orders = proceedings.orders();
    return orders.get(orders.size() - 1);
  }

  /** Recorded after the end, of a child who is named. */
  private static OrderMade told(Proceedings proceedings, OrderForm form) {
    proceedings.order(order(form, false).about(List.of(CHILD)), ENTRY);
    List<OrderMade> orders = proceedings.orders();
    return orders.get(orders.size() - 1);
  }

  @Test
  void theEndGoesWithTheLastOrderOfItsDay() {
    Proceedings care = opened(ProceedingsKind.CARE);
    OrderMade order = made(care, OrderForm.C32A);
    OrderMade contact = made(care, OrderForm.C34A);
    care.dispose(List.of(CHILD), MADE, FinalDecision.FINAL_ORDER);
    order.takeBack("Of another family", ENTRY);
    assertFalse(care.takeBackEndBy(order, "Of another family", ENTRY), "the other order holds");
    contact.takeBack("Of another family", ENTRY);
    assertTrue(care.takeBackEndBy(contact, "Of another family", ENTRY));
    assertThrows(Conflict.class, () -> care.takeBackEnd(CHILD, "Again", ENTRY), "open again");
  }

  /** The end was told first, and the sealed orders came days later. */
  @Test
  void anEndThatWasRecordedBeforeTheOrderStandsWhenTheOrderIsTakenBack() {
    Proceedings care = opened(ProceedingsKind.CARE);
    care.dispose(List.of(CHILD), MADE, FinalDecision.FINAL_ORDER);
    OrderMade late = told(care, OrderForm.C32A);
    OrderMade later = told(care, OrderForm.C34A);
    late.takeBack("Of another family", ENTRY);
    assertFalse(care.takeBackEndBy(late, "Of another family", ENTRY));
    later.takeBack("Of another family", ENTRY);
    assertFalse(care.takeBackEndBy(later, "Of another family", ENTRY), "nor with the last one");
    care.takeBackEnd(CHILD, "It was adjourned", ENTRY);
  }

  @Test
  void anEndThatAnOrderMadeGoesWithTheLastOrderOfItsDayThoughThatFoundItThere() {
    Proceedings care = opened(ProceedingsKind.CARE);
    OrderMade order = made(care, OrderForm.C32A);
    assertEquals(List.of(CHILD), care.endByOrder(List.of(CHILD), MADE));
    OrderMade late = told(care, OrderForm.C34A);
    order.takeBack("Of another family", ENTRY);
    assertFalse(care.takeBackEndBy(order, "Of another family", ENTRY));
    late.takeBack("Of another family", ENTRY);
    assertTrue(care.takeBackEndBy(late, "Of another family", ENTRY));
  }

  @Test
  void anEndThatIsRecordedAnewAfterTheOrderRestsOnIt() {
    Proceedings care = opened(ProceedingsKind.CARE);
    care.dispose(List.of(CHILD), MADE, FinalDecision.FINAL_ORDER);
    OrderMade late = told(care, OrderForm.C32A);
    care.takeBackEnd(CHILD, "A mistake", ENTRY);
    care.dispose(List.of(CHILD), MADE, FinalDecision.FINAL_ORDER);
    late.takeBack("Of another family", ENTRY);
    assertTrue(care.takeBackEndBy(late, "Of another family", ENTRY));
  }

  @Test
  void theDecisionOnARevocationStaysWhateverOrderWasMadeThatDay() {
    Proceedings revocation = opened(ProceedingsKind.REVOCATION);
    OrderMade contact = made(revocation, OrderForm.C34A);
    revocation.dispose(List.of(CHILD), MADE, FinalDecision.FINAL_ORDER);
    contact.takeBack("Of another family", ENTRY);
    assertFalse(revocation.takeBackEndBy(contact, "Of another family", ENTRY));
  }

  /** R-COURT-22: what was said before is told to whoever keeps the trail. */
  @Test
  void aDirectionTellsWhatItOrderedBefore() {
    Proceedings care = opened(ProceedingsKind.CARE);
    DirectionId given =
        care.direct(
            new GiveDirection(
                Assignee.LOCAL_AUTHORITY,
                "File the evidence",
                ISSUED,
                new Due(MADE, null),
                Purpose.FINAL_EVIDENCE),
            ENTRY);
    CourtDirection direction = care.direction(given);
    assertEquals(Purpose.FINAL_EVIDENCE, direction.orders(Purpose.ASSESSMENT_REPORT));
    assertEquals(Purpose.ASSESSMENT_REPORT, direction.orders(null));
    assertEquals(null, direction.orders(Purpose.FINAL_EVIDENCE));
  }

  private static MakeOrder made(OrderForm form, LocalDate on, boolean directed) {
    return new MakeOrder(
        List.of(), new CourtOrder(form, on, null, null, false, directed), null, Acceptance.NONE);
  }

  /** R-COURT-39: a placement order of a day on which nobody had applied to the court. */
  @Test
  void noOrderIsOlderThanItsProceedingsButThoseThatComeBeforeAnApplication() {
    LocalDate before = ISSUED.minusDays(12);
    Proceedings care = opened(ProceedingsKind.CARE);
    for (OrderForm form : List.of(OrderForm.A70, OrderForm.C33, OrderForm.C43A)) {
      Invalid refused =
          assertThrows(Invalid.class, () -> care.order(made(form, before, false), ENTRY));
      assertEquals("madeOn", refused.errors().get(0).field());
      assertEquals("before-start", refused.errors().get(0).code());
    }
    assertEquals(List.of(CHILD), care.order(made(OrderForm.C23, before, false), ENTRY));
    assertEquals(List.of(CHILD), care.order(made(OrderForm.C33, before, true), ENTRY));
    assertEquals(List.of(CHILD), care.order(made(OrderForm.A70, ISSUED, false), ENTRY));
    assertThrows(
        Invalid.class, () -> care.correctIssue(ISSUED.plusDays(1), "The stamp says so", ENTRY));
  }
}
