package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusByOrder.Lasting;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/** R-COURT-30: accommodation by agreement is not an order. */
class StatusByOrderTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);
  private static final Lasting INTERIM = order(OrderForm.C33, "2014-06-05", null);

  private static Lasting order(OrderForm form, String madeOn, @Nullable String endsOn) {
    return new Lasting(
        form, LocalDate.parse(madeOn), endsOn == null ? null : LocalDate.parse(endsOn));
  }

  private static List<String> texts(@Nullable String status, Lasting... orders) {
    return StatusByOrder.findings(List.of(orders), status, AS_OF).stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void anInterimCareOrderAndAccommodationByAgreementContradictEachOther() {
    assertEquals(
        List.of(
            "Interim care order made on 5 June 2014; the legal status on record is V2, by"
                + " agreement. One of the two is wrong."),
        texts("V2", INTERIM));
  }

  @Test
  void theStatusOfTheOrderAndThatOfAnotherApplicationAreNoContradiction() {
    assertEquals(List.of(), texts("C1", INTERIM));
    assertEquals(List.of(), texts("E1", INTERIM));
    assertEquals(List.of(), texts(null, INTERIM));
  }

  @Test
  void anOrderThatEndedWasDischargedOrIsToComeSaysNothing() {
    assertEquals(List.of(), texts("V2", order(OrderForm.C23, "2014-09-01", "2014-09-09")));
    assertEquals(List.of(), texts("V2", INTERIM, order(OrderForm.C32B, "2014-09-01", null)));
    assertEquals(List.of(), texts("V2", order(OrderForm.C33, "2014-10-01", null)));
    assertEquals(List.of(), texts("V2", order(OrderForm.C35A, "2014-06-05", null)));
  }

  @Test
  void theLastDayOfAnOrderIsADayUnderIt() {
    assertEquals(1, texts("V2", order(OrderForm.C23, "2014-09-22", "2014-09-30")).size());
  }

  private static final LocalDate CARE_BEGAN = LocalDate.of(2013, 1, 7);

  private static StatusByOrder.InCase open(Lasting... own) {
    return new StatusByOrder.InCase(true, null, null, List.of(own), List.of());
  }

  private static List<String> rules(StatusByOrder.InCase child, String status) {
    return StatusByOrder.findings(child, status, CARE_BEGAN, AS_OF).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  /** R-COURT-39: the other way round. */
  @Test
  void aFinalStatusRestsOnAFinalOrderThatIsRecorded() {
    assertEquals(List.of("R-COURT-39"), rules(open(), "C2"));
    assertEquals(List.of("R-COURT-39"), rules(open(INTERIM), "C2"));
    assertEquals(
        "The legal status on record is E1, of a placement order. The last order recorded in court"
            + " is another: interim care order, made on 5 June 2014. One of the two is wrong.",
        StatusByOrder.findings(open(INTERIM), "E1", CARE_BEGAN, AS_OF).get(0).text());
    assertEquals(List.of(), rules(open(INTERIM, order(OrderForm.C32A, "2014-09-01", null)), "C2"));
    assertEquals(List.of(), rules(open(INTERIM), "C1"));
  }

  @Test
  void anOrderOfAnotherApplicationBearsTheStatusToo() {
    var child =
        new StatusByOrder.InCase(
            true, null, null, List.of(), List.of(order(OrderForm.C32A, "2013-02-01", null)));
    assertEquals(List.of(), rules(child, "C2"));
    var revocation = new StatusByOrder.InCase(false, null, null, List.of(), List.of());
    assertEquals(List.of(), rules(revocation, "E1"), "nothing is said of other kinds of case");
  }

  @Test
  void careThatWasDischargedDoesNotGoOn() {
    var discharged =
        new StatusByOrder.InCase(
            false,
            LocalDate.parse("2014-09-01"),
            FinalDecision.FINAL_ORDER,
            List.of(order(OrderForm.C32B, "2014-09-01", null)),
            List.of(order(OrderForm.C32A, "2013-02-01", null)));
    assertEquals(List.of("R-COURT-39"), rules(discharged, "C2"));
    assertEquals(List.of(), rules(discharged, "V2"), "accommodated since, by agreement");
    var again =
        new StatusByOrder.InCase(
            false,
            LocalDate.parse("2014-09-01"),
            FinalDecision.FINAL_ORDER,
            List.of(order(OrderForm.C32B, "2014-09-01", null)),
            List.of(order(OrderForm.C33, "2014-09-15", null)));
    assertEquals(List.of(), rules(again, "C1"));
  }

  /** R-SGO-07: a child under special guardianship has left care. */
  @Test
  void careDoesNotGoOnAfterAnOrderThatEndsIt() {
    assertEquals(
        List.of("R-SGO-07"), rules(open(INTERIM, order(OrderForm.C43A, "2014-09-01", null)), "C1"));
    assertEquals(
        List.of("R-COURT-39"),
        rules(open(INTERIM, order(OrderForm.C35A, "2014-09-01", null)), "C1"));
    assertEquals(List.of(), rules(open(order(OrderForm.C35A, "2014-09-01", null)), "V2"));
  }

  /** R-SGO-07: the legal status was ended, the placement was not. */
  @Test
  void aPlacementThatGoesOnAfterSpecialGuardianshipSaysWhoseMoveItIs() {
    var ordered = open(INTERIM, order(OrderForm.C43A, "2014-09-01", null));
    List<Finding> told = StatusByOrder.findings(ordered, null, CARE_BEGAN, AS_OF);
    assertEquals(
        "Special guardianship order made on 1 September 2014; no legal status is on record, and the"
            + " child’s placement goes on. Where the order was made, a placement officer ends the"
            + " placement; the care ends with it, and the code of the return follows from the"
            + " order.",
        told.get(0).text());
    assertEquals(List.of(), StatusByOrder.findings(ordered, null, null, AS_OF), "care is over");
    assertEquals(List.of(), StatusByOrder.findings(open(INTERIM), null, CARE_BEGAN, AS_OF));
  }

  /** R-SGO-07: on the day of the order nothing contradicts it yet, and the placement is to end. */
  @Test
  void onTheDayOfTheOrderItIsSaidWhoEndsThePlacement() {
    var today = open(order(OrderForm.C43A, AS_OF.toString(), null));
    Finding told = StatusByOrder.findings(today, "V2", CARE_BEGAN, AS_OF).get(0);
    assertEquals("R-SGO-07", told.rule().value());
    assertEquals(Severity.INFO, told.severity());
    assertTrue(told.text().contains("a placement officer ends the placement"), told.text());
    assertFalse(told.text().contains("wrong"), told.text());
  }

  /** R-COURT-39: the interim order of which the legal status tells is not in the case. */
  @Test
  void anInterimStatusWithoutAnOrderIsAskedAbout() {
    assertEquals(List.of("R-COURT-39"), rules(open(), "C1"));
    assertEquals(List.of(), rules(open(INTERIM), "C1"));
    assertEquals(List.of(), rules(open(), "V2"));
  }

  /** A child who came back into care after special guardianship. */
  @Test
  void careThatBeganAfterAnOrderIsNotContradictedByIt() {
    var again = open(order(OrderForm.C43A, "2012-05-01", null));
    assertEquals(List.of(), rules(again, "V2"));
    assertEquals(
        List.of(),
        StatusByOrder.findings(
            open(order(OrderForm.C35A, AS_OF.toString(), null)), "C1", CARE_BEGAN, AS_OF),
        "made today");
  }

  /** R-COURT-28: the interim order goes on in the case with which this one was joined. */
  @Test
  void anInterimOrderGoesOnWhereCasesAreJoined() {
    var joined =
        new StatusByOrder.InCase(
            true, LocalDate.parse("2014-09-01"), FinalDecision.CONSOLIDATED, List.of(), List.of());
    assertEquals(List.of(), rules(joined, "C1"));
  }

  /** R-COURT-28. */
  @Test
  void anInterimOrderEndsWithTheApplication() {
    var over =
        new StatusByOrder.InCase(
            true,
            LocalDate.parse("2014-09-01"),
            FinalDecision.WITHDRAWN,
            List.of(INTERIM),
            List.of());
    assertEquals(List.of("R-COURT-28"), rules(over, "C1"));
    assertEquals(List.of(), rules(open(INTERIM), "C1"));
  }

  /** R-COURT-25. */
  @Test
  void anEmergencyProtectionOrderEndsOfItself() {
    Lasting first = order(OrderForm.C23, "2014-09-01", "2014-09-08");
    assertEquals(
        "The emergency protection order made on 1 September 2014 ended on 8 September 2014; the"
            + " legal status on record is still L2. One of the two is wrong.",
        StatusByOrder.findings(open(first), "L2", CARE_BEGAN, AS_OF).get(0).text());
    assertEquals(List.of("R-COURT-25"), rules(open(first), "L2"));
    assertEquals(List.of(), rules(open(order(OrderForm.C23, "2014-09-23", "2014-09-30")), "L2"));
    assertEquals(
        List.of(), rules(open(first, order(OrderForm.C23, "2014-09-08", "2014-10-06")), "L2"));
  }

  /** R-COURT-33: the order stands until it is revoked. */
  @Test
  void aCareOrderHasNoEffectWhileAPlacementOrderStands() {
    Lasting care = order(OrderForm.C32A, "2014-01-07", null);
    Lasting standing = order(OrderForm.A70, "2014-01-07", null);
    assertEquals(List.of(), rules(open(care, standing), "E1"));
    assertEquals(List.of("R-COURT-33"), rules(open(care, standing), "C2"));
    Lasting revoked = order(OrderForm.A70, "2014-01-07", "2014-09-01");
    assertEquals(List.of("R-COURT-33"), rules(open(care, revoked), "E1"));
    assertEquals(List.of(), rules(open(care, revoked), "C2"));
    Lasting today = order(OrderForm.A70, "2014-01-07", AS_OF.toString());
    assertEquals(List.of(), rules(open(care, today), "C2"), "revoked today, the care order again");
    assertEquals(List.of(), rules(open(care, today), "E1"), "nobody could set it before");
  }
}
