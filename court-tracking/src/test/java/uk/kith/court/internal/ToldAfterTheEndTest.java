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
import org.junit.jupiter.api.function.Executable;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * R-COURT-38 to -40: orders are sealed, and told, days after the final hearing, when the end of the
 * application is recorded already.
 */
class ToldAfterTheEndTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate ENDED = LocalDate.of(2015, 1, 14);
  private static final ChildId AVA = new ChildId(new UUID(0, 2));
  private static final ChildId NOAH = new ChildId(new UUID(0, 3));

  private final Proceedings care = ACase.issued(ProceedingsKind.CARE, ISSUED, AVA, NOAH);

  private List<ChildId> order(LocalDate madeOn, ChildId... whom) {
    return care.order(
        new MakeOrder(
            List.of(whom),
            new CourtOrder(OrderForm.C32A, madeOn, null, null, false),
            null,
            false,
            Acceptance.NONE),
        ENTRY);
  }

  private void plan(LocalDate on, ChildId... whom) {
    care.plan(new PutPlan(List.of(whom), true, CarePlan.CARE_ORDER, on, null), ENTRY);
  }

  private static void refused(String field, String code, Executable told) {
    Invalid refused = assertThrows(Invalid.class, told);
    assertEquals(field, refused.errors().get(0).field());
    assertEquals(code, refused.errors().get(0).code());
  }

  private HearingId finalHearing(LocalDate first, LocalDate last) {
    return care.list(new ListHearing(HearingType.FINAL, null, ISSUED, first, last, null), ENTRY);
  }

  @Test
  void anOrderOfTheLastDayOrOfOneBeforeItIsTakenOfANamedChild() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    assertEquals(List.of(AVA), order(ENDED, AVA));
    assertEquals(List.of(AVA), order(ENDED.minusDays(40), AVA));
    assertEquals(List.of(AVA, NOAH), order(ENDED, AVA, NOAH), "together with one who goes on");
    assertEquals(List.of(NOAH), order(ENDED.plusDays(9)), "nobody named: who goes on");
  }

  @Test
  void aLaterDayIsRefusedWithTheDayOfTheEnd() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(1), AVA));
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(1), NOAH, AVA));
    refused("on", "after-end", () -> plan(ENDED.plusDays(1), AVA));
    Invalid said = assertThrows(Invalid.class, () -> order(ENDED.plusDays(1), AVA));
    assertTrue(String.valueOf(said.getMessage()).contains("on 2015-01-14"), said.getMessage());
    assertEquals(List.of(), care.orders(), "nothing is half recorded");
  }

  /** Two children whose applications ended on different days: the first of them counts. */
  @Test
  void eachChildHasAnEndOfItsOwn() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    care.dispose(List.of(NOAH), ENDED.plusDays(20), FinalDecision.FINAL_ORDER);
    assertEquals(List.of(NOAH), order(ENDED.plusDays(20), NOAH));
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(20), AVA, NOAH));
  }

  @Test
  void aClosedCaseAsksWhomItIsAbout() {
    care.dispose(List.of(), ENDED, FinalDecision.FINAL_ORDER);
    Conflict refused = assertThrows(Conflict.class, () -> order(ENDED));
    assertEquals("disposed-of", refused.code());
    assertEquals(List.of(AVA, NOAH), order(ENDED, AVA, NOAH));
  }

  /** The end is of the first day of a final hearing of three, the order of the third. */
  @Test
  void anOrderOfTheLastDayOfTheFinalHearingIsTaken() {
    finalHearing(ENDED, ENDED.plusDays(2));
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    assertEquals(List.of(AVA), order(ENDED.plusDays(2), AVA));
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(3), AVA));
  }

  @Test
  void aFinalHearingThatWasVacatedOrIsOfAnotherDayExtendsNothing() {
    HearingId vacated = finalHearing(ENDED, ENDED.plusDays(2));
    care.move(
        vacated,
        new MoveHearing(
            HearingStatus.VACATED, ENDED.minusDays(9), DelayReason.LA5, null, null, null),
        ENTRY);
    finalHearing(ENDED.plusDays(5), ENDED.plusDays(6));
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(1), AVA));
    refused("madeOn", "after-end", () -> order(ENDED.plusDays(5), AVA));
  }

  @Test
  void aPlanAndWhatTheCourtDecidedOnItAreToldByTheEnd() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    plan(ENDED.minusDays(30), AVA);
    PlanPut put = care.plans().get(0);
    refused("on", "after-end", () -> care.decide(put, ENDED.plusDays(1), true, ENTRY));
    care.decide(put, ENDED, true, ENTRY);
    assertThrows(Conflict.class, () -> care.decide(put, ENDED, true, ENTRY), "once");
    refused("on", "before-start", () -> plan(ISSUED.minusDays(1), AVA));
  }

  /** R-COURT-38: what the order says of the end is the end that is recorded, or another. */
  @Test
  void anOrderThatEndsTheApplicationSaysNothingNewWhereThatEndIsRecorded() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    assertEquals(List.of(), care.endByOrder(List.of(AVA), ENDED));
    assertEquals(List.of(NOAH), care.endByOrder(List.of(AVA, NOAH), ENDED));
    refused("ends", "ended-otherwise", () -> care.endByOrder(List.of(AVA), ENDED.minusDays(1)));
  }

  @Test
  void anEndOfWhichNobodySaidHowIsToldByTheOrder() {
    care.dispose(List.of(AVA), ENDED, null);
    assertEquals(List.of(AVA), care.endByOrder(List.of(AVA), ENDED));
    assertEquals(List.of(), care.endByOrder(List.of(AVA), ENDED));
    care.dispose(List.of(NOAH), ENDED, FinalDecision.WITHDRAWN);
    refused("ends", "ended-otherwise", () -> care.endByOrder(List.of(NOAH), ENDED));
  }

  /** What somebody recorded before the order came does not rest on it. */
  @Test
  void theEndThatWasThereBeforeStaysWhenTheOrderThatWasToldLateIsTakenBack() {
    care.dispose(List.of(AVA), ENDED, FinalDecision.FINAL_ORDER);
    order(ENDED, AVA);
    OrderMade made = care.orders().get(0);
    made.takeBack("Of another family", ENTRY);
    assertFalse(care.takeBackEndBy(made, "Of another family", ENTRY));
  }

  /** Only the order told how the application ended, so that nothing is left to say without it. */
  @Test
  void theEndOfWhichNobodySaidHowGoesWithTheOrderThatToldIt() {
    care.dispose(List.of(AVA), ENDED, null);
    order(ENDED, AVA);
    care.endByOrder(List.of(AVA), ENDED);
    OrderMade made = care.orders().get(0);
    made.takeBack("Of another family", ENTRY);
    assertTrue(care.takeBackEndBy(made, "Of another family", ENTRY));
    assertFalse(care.takeBackEndBy(made, "Of another family", ENTRY), "it is open again");
  }

  @Test
  void ofAChildOfAnotherCaseNothingIsTaken() {
    refused("children", "not-a-party", () -> order(ENDED, new ChildId(new UUID(0, 9))));
  }
}
