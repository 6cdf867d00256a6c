package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.order.UnderPlacementOrder.Restored;
import uk.kith.placements.engine.LegalSpell;

/**
 * R-COURT-33: interim care order 4 June 2012, placement order 7 January 2013, revoked on 3 February
 * 2014; what is recorded or taken back afterwards.
 */
class RestoredAgainTest {

  private static final LocalDate REVOKED = LocalDate.parse("2014-02-03");
  private static final Made PLACEMENT = made(OrderForm.A70, "2013-01-07");
  private static final Made CARE = made(OrderForm.C32A, "2013-03-04");
  private static final Restored NOTHING = new Restored(false, null);

  private static Made made(OrderForm form, String on) {
    return new Made(form, LocalDate.parse(on));
  }

  private static LegalSpell spell(String code, String first, @Nullable String last) {
    return new LegalSpell(
        code, LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static List<LegalSpell> restoredTo(@Nullable String code) {
    LegalSpell interim = spell("C1", "2012-06-04", "2013-01-06");
    LegalSpell placement = spell("E1", "2013-01-07", "2014-02-02");
    return code == null
        ? List.of(interim, placement)
        : List.of(interim, placement, spell(code, "2014-02-03", null));
  }

  /** What becomes of it when the orders change from some to others. */
  private static Restored again(@Nullable String known, List<Made> before, List<Made> now) {
    List<LegalSpell> spells = restoredTo(known);
    return UnderPlacementOrder.again(
        REVOKED, List.of(UnderPlacementOrder.given(REVOKED, before, spells)), now, spells);
  }

  @Test
  void aCareOrderRecordedAfterTheRevocationIsWhatRevives() {
    assertEquals(
        new Restored(true, "C2"), again("C1", List.of(PLACEMENT), List.of(PLACEMENT, CARE)));
  }

  @Test
  void aCareOrderTakenBackRevivesNoLonger() {
    assertEquals(
        new Restored(true, "C1"), again("C2", List.of(PLACEMENT, CARE), List.of(PLACEMENT)));
  }

  @Test
  void aDischargeRecordedAfterTheRevocationLeavesNothingToRevive() {
    Made discharge = made(OrderForm.C32B, "2013-09-02");
    assertEquals(
        new Restored(true, null),
        again("C2", List.of(PLACEMENT, CARE), List.of(PLACEMENT, CARE, discharge)));
    assertEquals(
        new Restored(true, "C2"),
        again(null, List.of(PLACEMENT, CARE, discharge), List.of(PLACEMENT, CARE)));
  }

  @Test
  void aStatusThatSomebodySetSinceStays() {
    assertEquals(NOTHING, again("V2", List.of(PLACEMENT), List.of(PLACEMENT, CARE)));
  }

  @Test
  void anOrderAfterTheRevocationChangesNothingOfItsDay() {
    assertEquals(
        NOTHING,
        again("C1", List.of(PLACEMENT), List.of(PLACEMENT, made(OrderForm.C32A, "2014-03-03"))));
  }

  /** Nothing was known when it was revoked, so that the status ran on. */
  @Test
  void whatRanOnForWantOfAnOrderEndsOnceTheOrderIsRecorded() {
    List<LegalSpell> ranOn = List.of(spell("E1", "2013-01-07", null));
    assertEquals(
        new Restored(true, "C2"),
        UnderPlacementOrder.again(
            REVOKED,
            List.of(UnderPlacementOrder.given(REVOKED, List.of(PLACEMENT), ranOn)),
            List.of(PLACEMENT, CARE),
            ranOn));
  }

  private static List<LocalDate> through(
      List<Made> orders, List<LegalSpell> spells, String... revoked) {
    return UnderPlacementOrder.through(
        PLACEMENT.on(), orders, spells, List.of(revoked).stream().map(LocalDate::parse).toList());
  }

  @Test
  void aPlacementOrderRecordedLateStandsThroughLaterCareOrders() {
    Made discharge = made(OrderForm.C32B, "2013-09-02");
    List<LegalSpell> spells =
        List.of(spell("C1", "2012-06-04", "2013-03-03"), spell("C2", "2013-03-04", "2013-09-01"));
    assertEquals(List.of(CARE.on(), discharge.on()), through(List.of(CARE, discharge), spells));
    assertEquals(
        List.of(CARE.on()),
        through(List.of(CARE, discharge), spells, "2013-06-03"),
        "until it was revoked");
  }

  @Test
  void itStopsBeforeAStatusThatRestsOnSomethingElse() {
    List<LegalSpell> told =
        List.of(
            spell("C1", "2012-06-04", "2013-03-03"),
            spell("V2", "2013-03-04", "2013-09-01"),
            spell("C2", "2013-09-02", null));
    Made later = made(OrderForm.C32A, "2013-09-02");
    assertEquals(List.of(), through(List.of(later), told), "by agreement: nobody knows since when");
    assertEquals(
        List.of(),
        through(
            List.of(),
            List.of(spell("C1", "2012-06-04", "2013-03-03"), spell("C2", "2013-03-04", null))),
        "a return says it, no order recorded here");
  }

  @Test
  void takenBackUnderALaterCareOrderItSaysThatThatOneWaited() {
    String resting =
        StatusAfterOrder.of(
                PLACEMENT,
                List.of(CARE),
                List.of(spell("C1", "2012-06-04", "2013-01-06"), spell("E1", "2013-01-07", null)))
            .resting();
    assertNotNull(resting);
    assertTrue(resting.startsWith("A later order has had no effect"), resting);
    assertTrue(resting.contains("from 2013-03-04 on"), resting);
  }
}
