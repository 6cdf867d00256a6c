package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-39: which legal status stands once an order that set one is taken back as a mistake. */
class StatusAfterOrderTest {

  private static final String DAY = "2014-09-22";

  private static Made made(OrderForm form, String on) {
    return new Made(form, LocalDate.parse(on));
  }

  private static LegalSpell spell(String code, String first, @Nullable String last) {
    return new LegalSpell(
        code, LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static void assertBecomes(@Nullable String code, StatusAfterOrder after) {
    assertEquals(new StatusAfterOrder(true, code, null), after);
  }

  private static void assertStays(StatusAfterOrder after) {
    assertEquals(new StatusAfterOrder(false, null, null), after);
  }

  private static void assertRests(String words, StatusAfterOrder after) {
    assertFalse(after.corrects());
    assertNotNull(after.resting());
    assertTrue(after.resting().contains(words), after.resting());
  }

  @Test
  void theStatusOfTheDayBeforeHoldsOn() {
    assertBecomes(
        "V2",
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY),
            List.of(),
            List.of(spell("V2", "2014-06-01", "2014-09-21"), spell("C1", DAY, null))));
  }

  @Test
  void aChildWhoWasNotLookedAfterBeforeIsNotAfterwards() {
    assertBecomes(
        null,
        StatusAfterOrder.of(made(OrderForm.C23, DAY), List.of(), List.of(spell("L2", DAY, null))));
  }

  @Test
  void aDischargeTakenBackLeavesTheCareOrder() {
    assertBecomes(
        "C2",
        StatusAfterOrder.of(
            made(OrderForm.C32B, DAY),
            List.of(made(OrderForm.C32A, "2014-06-01")),
            List.of(spell("C2", "2014-06-01", "2014-09-21"))));
  }

  /** Written down twice, one of both is taken back: the other still says it. */
  @Test
  void anOrderThatWasRecordedTwiceIsStillOnRecordOnce() {
    assertStays(
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY),
            List.of(made(OrderForm.C33, DAY)),
            List.of(spell("V2", "2014-06-01", "2014-09-21"), spell("C1", DAY, null))));
  }

  /** A care and a placement order of one day: the status of the other one stands again. */
  @Test
  void anotherOrderOfTheSameDaySaysTheStatus() {
    assertBecomes(
        "C2",
        StatusAfterOrder.of(
            made(OrderForm.A70, DAY),
            List.of(made(OrderForm.C33, "2014-06-01"), made(OrderForm.C32A, DAY)),
            List.of(spell("C1", "2014-06-01", "2014-09-21"), spell("E1", DAY, null))));
  }

  /** R-COURT-33: whichever was recorded last. */
  @Test
  void ofTwoOrdersOfTheSameDayThePlacementOrderSaysTheStatus() {
    assertStays(
        StatusAfterOrder.of(
            made(OrderForm.A70, DAY),
            List.of(made(OrderForm.A70, DAY), made(OrderForm.C32A, DAY)),
            List.of(spell("C1", "2014-06-01", "2014-09-21"), spell("E1", DAY, null))));
  }

  /** The care order was discharged, and then a care order was typed for the same day. */
  @Test
  void aDischargeOfTheSameDayLeavesTheChildNotLookedAfter() {
    assertBecomes(
        null,
        StatusAfterOrder.of(
            made(OrderForm.C32A, DAY),
            List.of(made(OrderForm.C32B, DAY)),
            List.of(spell("C2", "2014-06-01", null))));
  }

  @Test
  void anInterimOrderMadeAgainChangedNothingAndRestsOnNothing() {
    assertStays(
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY),
            List.of(made(OrderForm.C33, "2014-06-01"), made(OrderForm.C32A, "2014-12-01")),
            List.of(spell("C1", "2014-06-01", "2014-11-30"), spell("C2", "2014-12-01", null))));
  }

  @Test
  void anOrderThatMakesNoChildLookedAfterTouchesNoStatus() {
    assertStays(
        StatusAfterOrder.of(made(OrderForm.C35A, DAY), List.of(), List.of(spell("C1", DAY, null))));
  }

  /** Who set the status right before taking the order back is not overruled. */
  @Test
  void aStatusThatSomebodySetSinceStays() {
    assertStays(
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY), List.of(), List.of(spell("V2", "2014-06-01", null))));
  }

  @Test
  void aLaterOrderRestsOnIt() {
    assertRests(
        "care order",
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY),
            List.of(made(OrderForm.C43, "2014-10-01"), made(OrderForm.C32A, "2014-12-01")),
            List.of(
                spell("V2", "2014-06-01", "2014-09-21"),
                spell("C1", DAY, "2014-11-30"),
                spell("C2", "2014-12-01", null))));
  }

  /** On 11 November it ended, on 12 November the record says otherwise: also nothing at all. */
  @Test
  void aLaterStatusOrItsEndRestsOnIt() {
    assertRests(
        "2014-11-12",
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY), List.of(), List.of(spell("C1", DAY, "2014-11-11"))));
    assertRests(
        "2014-11-12",
        StatusAfterOrder.of(
            made(OrderForm.C33, DAY),
            List.of(),
            List.of(spell("C1", DAY, "2014-11-11"), spell("V2", "2014-11-12", null))));
    assertRests(
        "2014-11-12",
        StatusAfterOrder.of(
            made(OrderForm.C32B, DAY),
            List.of(),
            List.of(spell("C2", "2014-06-01", "2014-09-21"), spell("V2", "2014-11-12", null))));
  }
}
