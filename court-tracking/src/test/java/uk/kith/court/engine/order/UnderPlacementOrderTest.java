package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.order.UnderPlacementOrder.Restored;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-33, R-COURT-39: a care order has no effect while a placement order stands. */
class UnderPlacementOrderTest {

  private static final String DAY = "2013-01-07";

  private static Made made(OrderForm form, String on) {
    return new Made(form, LocalDate.parse(on));
  }

  private static LegalSpell spell(String code, String first, @Nullable String last) {
    return new LegalSpell(
        code, LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static final List<LegalSpell> UNDER =
      List.of(spell("C1", "2012-06-04", "2013-01-06"), spell("E1", DAY, null));

  private static boolean without(OrderForm form, String on, String... revoked) {
    return UnderPlacementOrder.isWithoutEffect(
        made(form, on), UNDER, List.of(revoked).stream().map(LocalDate::parse).toList());
  }

  @Test
  void aCareOrderOfTheSameDayRecordedLastDoesNotSetTheStatus() {
    assertTrue(without(OrderForm.C32A, DAY));
    assertTrue(without(OrderForm.C33, DAY));
    assertTrue(without(OrderForm.C32A, "2014-03-03"), "a later day");
    assertTrue(without(OrderForm.C32B, "2014-03-03"), "the child stays under the placement order");
  }

  @Test
  void anotherOrderSetsTheStatus() {
    assertFalse(without(OrderForm.C32A, "2013-01-06"), "before the placement order");
    assertFalse(without(OrderForm.A70, DAY));
    assertFalse(without(OrderForm.C23, "2014-03-03"));
  }

  @Test
  void afterARevocationACareOrderHasEffect() {
    assertFalse(without(OrderForm.C32A, "2014-03-03", "2014-03-03"));
    assertFalse(without(OrderForm.C32A, "2014-03-03", "2014-02-03"));
    assertTrue(without(OrderForm.C32A, "2014-03-03", "2014-03-04"), "revoked later");
    assertTrue(without(OrderForm.C32A, "2014-03-03", "2012-03-05"), "that of an earlier order");
  }

  /** R-COURT-33: revoked on 3 February 2014, which was a mistake. */
  @Test
  void theOrderStandsAgainWhereItsRevocationWasAMistake() {
    LocalDate day = LocalDate.parse("2014-02-03");
    List<LegalSpell> restored =
        List.of(spell("E1", DAY, "2014-02-02"), spell("C2", "2014-02-03", null));
    assertEquals(Optional.of("E1"), UnderPlacementOrder.statusBefore(day, restored));
    assertEquals(Optional.empty(), UnderPlacementOrder.statusBefore(day, UNDER), "nothing changed");
    assertEquals(
        Optional.empty(),
        UnderPlacementOrder.statusBefore(
            day, List.of(spell("C2", DAY, "2014-02-02"), spell("V2", "2014-02-03", null))));
  }

  private static Restored restored(List<LegalSpell> spells, Made... orders) {
    return UnderPlacementOrder.onRevocation(LocalDate.parse("2014-09-01"), List.of(orders), spells);
  }

  @Test
  void theCareOrderRevivesOnceThePlacementOrderIsRevoked() {
    Restored care = new Restored(true, "C2");
    assertEquals(
        care, restored(List.of(spell("C2", "2012-06-04", "2013-01-06"), spell("E1", DAY, null))));
    Made order = made(OrderForm.A70, DAY);
    assertEquals(care, restored(UNDER, order, made(OrderForm.C32A, DAY)), "made the same day");
    assertEquals(care, restored(UNDER, made(OrderForm.C32A, DAY), order), "recorded first");
    assertEquals(
        care,
        restored(UNDER, made(OrderForm.C32A, DAY), made(OrderForm.C33, DAY), order),
        "the final order of the day");
    assertEquals(new Restored(true, "C1"), restored(UNDER, order), "nothing but the interim order");
    assertEquals(
        new Restored(true, "V2"),
        restored(List.of(spell("V2", "2012-06-04", "2013-01-06"), spell("E1", DAY, null))));
  }

  @Test
  void aCareOrderDischargedMeanwhileDoesNotRevive() {
    assertEquals(
        new Restored(true, null),
        restored(UNDER, made(OrderForm.C32A, DAY), made(OrderForm.C32B, "2014-03-03")));
    assertEquals(
        new Restored(true, "C2"),
        restored(UNDER, made(OrderForm.C32A, DAY), made(OrderForm.C32B, "2014-09-02")),
        "discharged after the revocation");
  }

  @Test
  void nothingIsGuessed() {
    Restored nothing = new Restored(false, null);
    assertEquals(
        nothing, restored(List.of(spell("E1", DAY, null))), "nobody knows what was before");
    assertEquals(
        nothing,
        restored(List.of(spell("E1", DAY, "2014-08-31"), spell("C2", "2014-09-01", null))),
        "set already");
    assertEquals(
        new Restored(true, "C2"),
        restored(List.of(spell("E1", DAY, null)), made(OrderForm.C32A, DAY)));
  }
}
