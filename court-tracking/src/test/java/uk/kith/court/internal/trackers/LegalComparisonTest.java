package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.trackers.ATracker.AMY;
import static uk.kith.court.internal.trackers.ATracker.BEN;
import static uk.kith.court.internal.trackers.ATracker.BOTH;
import static uk.kith.court.internal.trackers.ATracker.FROM;
import static uk.kith.court.internal.trackers.ATracker.changes;
import static uk.kith.court.internal.trackers.ATracker.told;
import static uk.kith.court.internal.trackers.ATracker.wrong;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.MadeTwice;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.TrackedCases.Mistake;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.trackers.TrackedChild;

class LegalComparisonTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 5, 6);

  /** No order of another case stands. */
  private static final OrdersOnRecord NONE =
      (child, order, besides) -> MadeTwice.findings(order, besides, List.of());

  @Test
  void rowsOfOneNumberAreOneCaseOfBrothersAndSisters() {
    LegalComparison.Result result =
        compared(
            List.of(),
            "Child ID,Case no,Issue date,Judge,CMH",
            "C1,ZE14C1,06/05/2014,HHJ Reed,20/05/2014",
            "C2,ze14 c1,06/05/2014,,20/05/2014");
    assertEquals("", wrong(result.preview()));
    assertEquals(
        "2 Amy: issuedOn 2014-05-06, caseNumber ZE14C1, judge HHJ Reed,"
            + " caseManagementOn 2014-05-20\n"
            + "3 Ben: issuedOn 2014-05-06, caseNumber ze14 c1, caseManagementOn 2014-05-20",
        changes(result.preview()));
    assertEquals(1, result.toRecord().size());
    CaseToRecord one = result.toRecord().get(0);
    assertEquals(List.of(AMY, BEN), one.children().stream().map(each -> each.child()).toList());
    assertEquals(LocalDate.of(2014, 5, 20), one.hearing(HearingType.CASE_MANAGEMENT));
    assertEquals("HHJ Reed", one.find(LegalColumns.JUDGE));
  }

  /** Whoever stands on a line that cannot be read whole is not told to be missing. */
  @Test
  void aRowThatCannotBeReadNamesItsChildAllTheSame() {
    SheetPreview<TrackedChild> preview =
        LegalComparison.of(
                ATracker.read(
                    Tracker.LEGAL_TRACKER, "Child no,Case,Issue date", "C1,ZE14C1,in January"),
                BOTH,
                List.of(),
                BOTH,
                NONE,
                FROM,
                FROM)
            .preview();
    assertEquals(
        "2 issuedOn cannot be read: write a day as 14/01/2013 or 14 January 2013", wrong(preview));
    assertEquals(List.of(BEN), preview.unnamed());
    assertEquals(List.of(), preview.leftOut(), "both headings are known");
  }

  /** A past hearing is held where the stage says so, and else told: R-COURT-19 asks about it. */
  @Test
  void aPastHearingIsHeldWhereTheStageSaysSoAndElseTold() {
    String heads = "Child ID,Case no,Issue date,CMH,IRH,Final hearing,Stage";
    LegalComparison.Result result =
        compared(
            List.of(),
            heads,
            "C1,ZE14C1,06/05/2014,20/05/2014,15/09/2014,20/10/2014,after case management",
            "C2,ZE14C1,06/05/2014,20/05/2014,15/09/2014,20/10/2014,");
    CaseToRecord one = result.toRecord().get(0);
    assertTrue(one.wasHeld(HearingType.CASE_MANAGEMENT, FROM));
    assertFalse(one.wasHeld(HearingType.ISSUE_RESOLUTION, FROM));
    assertFalse(one.wasHeld(HearingType.FINAL, FROM), "it is ahead");
    String told = told(result.preview());
    assertTrue(
        told.startsWith("2 C1 Issues resolution hearing 2014-09-15 is past, and no stage"), told);
    assertFalse(told.contains("Case management hearing"), told);
    assertFalse(told.contains("Final hearing"), told);
    assertTrue(
        told(compared(List.of(), heads, "C1,ZE14C1,06/05/2014,20/05/2014,,,disposed of").preview())
            .contains("Case management hearing 2014-05-20 is past"),
        "how it ended does not say which hearings were held");
  }

  /** What the sheet adds makes its stage true, so that there is nothing to tell. */
  @Test
  void aStageThatTheSheetsOwnHearingReachesIsNoContradiction() {
    KnownCase known = known("ZE14C1", null, List.of(), open(AMY));
    assertEquals(
        "",
        told(
            compared(List.of(known), "Number,CMH,Stage", "C1,20/05/2014,after case management")
                .preview()));
    assertEquals(
        "2 C1 Stage: Kith says “after case management”, the sheet “after issues resolution”."
            + " Kith’s stays.",
        told(
            compared(List.of(known), "Number,CMH,Stage", "C1,20/05/2014,after issues resolution")
                .preview()));
  }

  /** R-COURT-39: what the register refuses stands in the way before anything is recorded. */
  @Test
  void anOrderOfADayToComeOrBeforeItsCaseStandsInTheWay() {
    String heads = "Child ID,Case no,Issue date,Order,Order date";
    assertEquals(
        "2 orderOn lies after today, and only what has been done is recorded",
        wrong(
            compared(List.of(), heads, "C1,ZE14C1,06/05/2014,Placement order,12/10/2014")
                .preview()));
    assertEquals(
        "2 orderOn lies before the proceedings began, on 2014-05-06",
        wrong(
            compared(List.of(), heads, "C1,ZE14C1,06/05/2014,Placement order,01/03/2014")
                .preview()));
    assertEquals(
        "",
        wrong(
            compared(List.of(), heads, "C1,ZE14C1,06/05/2014,Emergency protection order,04/05/2014")
                .preview()));
  }

  @Test
  void rowsOfOneCaseThatContradictEachOtherStandInTheWayOfAll() {
    LegalComparison.Result result =
        compared(
            List.of(),
            "Child ID,Case no,Issue date",
            "C1,ZE14C1,06/05/2014",
            "C2,ZE14C1,07/05/2014");
    assertEquals("3 issuedOn is another than in line 2 of the same case", wrong(result.preview()));
    assertFalse(result.preview().isApplicable());
    assertEquals(List.of(), result.toRecord());
  }

  @Test
  void whatKithLacksOfAnOpenCaseIsRecordedAndWhatItHoldsOtherwiseIsTold() {
    LegalComparison.Result result =
        compared(
            List.of(known("ZE14C1", "Sheffield", List.of(), open(AMY))),
            "Number,Case number,Issued on,Court,Guardian,Final hearing",
            "C1,ZE14C1,2014-05-07,Rotherham,Ms Ivy Lane,2014-10-20");
    assertEquals(
        "2 Amy: guardian Ms Ivy Lane, finalHearingOn 2014-10-20", changes(result.preview()));
    assertEquals(
        "2 C1 Issued on: Kith says “2014-05-06”, the sheet “2014-05-07”. Kith’s stays.\n"
            + "2 C1 Court: Kith says “Sheffield”, the sheet “Rotherham”. Kith’s stays.",
        told(result.preview()));
    assertTrue(result.preview().isApplicable());
  }

  @Test
  void aHearingOnAnotherDayIsToldAndOneThatWasPutOffMayHaveItsNewDay() {
    Hearing listed = hearing(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 5, 20));
    Hearing vacated =
        new Hearing(
            HearingType.FINAL,
            ISSUED,
            LocalDate.of(2014, 10, 1),
            LocalDate.of(2014, 10, 1),
            List.of(
                new Hearing.Happened(
                    LocalDate.of(2014, 9, 1), HearingStatus.VACATED, DelayReason.values()[0])));
    KnownCase known = known("ZE14C1", null, List.of(listed, vacated), open(AMY));
    LegalComparison.Result result =
        compared(List.of(known), "Number,CMH,Final hearing", "C1,21/05/2014,20/10/2014");
    assertEquals("2 Amy: finalHearingOn 2014-10-20", changes(result.preview()));
    assertEquals(
        "2 C1 Case management hearing: Kith says “2014-05-20”, the sheet “2014-05-21”."
            + " Kith’s stays.",
        told(result.preview()));
    assertEquals(
        "",
        changes(compared(List.of(known), "Number,Final hearing", "C1,01/10/2014").preview()),
        "a day that Kith knows of says nothing new");
  }

  @Test
  void orderAndEndOfOneChildAreThatChildsAlone() {
    LegalComparison.Result result =
        compared(
            List.of(known("ZE14C1", null, List.of(), open(AMY), open(BEN))),
            "Number,Case number,Final plan,Plan date,Outcome,Order date,Decision,Concluded",
            "C1,ZE14C1,Adoption,01/08/2014,PO,22/09/2014,Final order,22/09/2014",
            "C2,ZE14C1,,,,,,");
    assertEquals(
        "2 Amy: finalPlan ADOPTION, finalPlanOn 2014-08-01, order A70, orderOn 2014-09-22,"
            + " decision FINAL_ORDER, endedOn 2014-09-22",
        changes(result.preview()));
    CaseToRecord.OfChild amy = result.toRecord().get(0).children().get(0);
    assertEquals(CarePlan.ADOPTION, amy.plan());
    assertEquals(
        new CourtOrder(OrderForm.A70, LocalDate.of(2014, 9, 22), null, null, false), amy.order());
    assertEquals(FinalDecision.FINAL_ORDER, amy.decision());
    assertEquals(1, result.preview().unchanged());
  }

  @Test
  void nothingMoreIsRecordedOfWhatHasEnded() {
    KnownCase known =
        known(
            "ZE14C1",
            null,
            List.of(),
            Map.entry(
                AMY.id(),
                new KnownCase.OfChild(
                    null, LocalDate.of(2014, 9, 1), FinalDecision.WITHDRAWN, List.of(), null)));
    LegalComparison.Result result =
        compared(
            List.of(known),
            "Number,Case number,Order,Order date,Decision,Concluded",
            "C1,ZE14C1,C32A,2014-09-02,REFUSED,2014-09-01");
    assertEquals("", changes(result.preview()));
    assertTrue(told(result.preview()).contains("How it ended: Kith says “Application withdrawn”"));
    assertTrue(told(result.preview()).contains("Kith says that it ended on 2014-09-01."));
  }

  /** The same last day as when it is recorded by hand: that of the final hearing that went on. */
  @Test
  void whatTheFinalHearingDecidedAfterTheEndIsRecorded() {
    LocalDate first = LocalDate.of(2014, 9, 22);
    Hearing hearing =
        new Hearing(
            HearingType.FINAL, LocalDate.of(2014, 9, 1), first, first.plusDays(2), List.of());
    KnownCase known =
        known(
            "ZE14C1",
            null,
            List.of(hearing),
            Map.entry(
                AMY.id(),
                new KnownCase.OfChild(null, first, FinalDecision.FINAL_ORDER, List.of(), null)));
    String head = "Number,Case number,Order,Order date";
    LegalComparison.Result result = compared(List.of(known), head, "C1,ZE14C1,PO,24/09/2014");
    assertEquals("2 Amy: order A70, orderOn 2014-09-24", changes(result.preview()));
    LegalComparison.Result later = compared(List.of(known), head, "C1,ZE14C1,PO,25/09/2014");
    assertEquals("", changes(later.preview()));
    assertTrue(
        told(later.preview())
            .contains("ended on 2014-09-22, in a final hearing that went on until 2014-09-24."));
  }

  /** Orders are sealed, and trackers filled in, days after the end is recorded. */
  @Test
  void whatWasMadeByTheEndIsRecordedAfterIt() {
    KnownCase known =
        known(
            "ZE14C1",
            null,
            List.of(),
            Map.entry(
                AMY.id(),
                new KnownCase.OfChild(
                    null, LocalDate.of(2014, 9, 22), FinalDecision.FINAL_ORDER, List.of(), null)));
    LegalComparison.Result result =
        compared(
            List.of(known),
            "Number,Case number,Final care plan,Plan date,Order,Order date,Decision,Concluded",
            "C1,ZE14C1,Adoption,23/09/2014,PO,22/09/2014,Final order,22/09/2014");
    assertEquals("2 Amy: order A70, orderOn 2014-09-22", changes(result.preview()));
    assertTrue(told(result.preview()).contains("Kith says that it ended on 2014-09-22."));
    CaseToRecord.OfChild amy = result.toRecord().get(0).children().get(0);
    assertEquals(
        new CourtOrder(OrderForm.A70, LocalDate.of(2014, 9, 22), null, null, false), amy.order());
    assertEquals(null, amy.plan());
    assertEquals(null, amy.endedOn());
  }

  /** R-COURT-39: the register would refuse it, and with it the whole sheet. */
  @Test
  void anOrderThatStandsInAnotherCaseIsToldAndTheRestGoesIn() {
    Made elsewhere = new Made(OrderForm.C32A, LocalDate.of(2014, 3, 3));
    LegalComparison.Result result =
        LegalComparison.of(
            ATracker.read(
                Tracker.LEGAL_TRACKER,
                "Number,Case number,Issue date,Final plan,Plan date,Order,Order date",
                "C1,ZE14C1,06/05/2014,Adoption,01/08/2014,Care order,22/09/2014",
                "C2,ZE14C1,06/05/2014,,,Care order,22/09/2014"),
            BOTH,
            List.of(),
            BOTH,
            (child, order, besides) ->
                MadeTwice.findings(
                    order, child.equals(AMY.id()) ? List.of(elsewhere) : besides, List.of()),
            FROM,
            FROM);
    assertEquals("", wrong(result.preview()));
    String told = told(result.preview());
    assertTrue(told.startsWith("2 C1 Care order of 22 "), told);
    assertTrue(told.endsWith("The order is not taken; what else the row says is."), told);
    assertEquals(1, told.lines().count(), told);
    List<CaseToRecord.OfChild> children = result.toRecord().get(0).children();
    assertNull(children.get(0).order());
    assertEquals(CarePlan.ADOPTION, children.get(0).plan());
    assertEquals(
        new CourtOrder(OrderForm.C32A, LocalDate.of(2014, 9, 22), null, null, false),
        children.get(1).order());
  }

  @Test
  void anOrderThatTheSheetSaysInTwoCasesIsTakenOnce() {
    LegalComparison.Result result =
        compared(
            List.of(),
            "Number,Case number,Application,Issue date,Order,Order date",
            "C1,ZE14C1,Care,06/05/2014,Placement order,22/09/2014",
            "C1,ZE14C2,Placement order,20/05/2014,Placement order,22/09/2014");
    assertEquals("", wrong(result.preview()));
    assertEquals(
        List.of(OrderForm.A70),
        result.toRecord().stream()
            .flatMap(each -> each.children().stream())
            .flatMap(each -> Stream.ofNullable(each.order()))
            .map(CourtOrder::form)
            .toList());
    assertTrue(told(result.preview()).startsWith("3 C1 Placement order of 22 "));
  }

  @Test
  void anOrderAgainstARuleIsRecordedByHandWithAReason() {
    TrackedChild old = ATracker.child("C9", "Cal", "Marsh", LocalDate.of(1997, 1, 1));
    LegalComparison.Result result =
        LegalComparison.of(
            ATracker.read(
                Tracker.LEGAL_TRACKER,
                "Number,Issue date,Order,Order date",
                "C9,06/05/2014,Care order,22/09/2014"),
            List.of(old),
            List.of(),
            List.of(),
            NONE,
            FROM,
            FROM);
    assertTrue(wrong(result.preview()).startsWith("2 order is one that a rule speaks against (R-"));
  }

  @Test
  void whatCannotBeRecordedSaysInWhichColumn() {
    LegalComparison.Result result =
        compared(
            List.of(),
            "Number,Submitted on,Issue date,CMH,Order,Order date",
            "C1,,,,,",
            "C2,07/05/2014,06/05/2014,,,",
            "C3,,06/05/2014,,,");
    assertEquals(
        "2 issuedOn is empty, and the day of submission too\n"
            + "3 issuedOn lies before the day of submission\n"
            + "4 localId names no child in Kith",
        wrong(result.preview()));
    assertEquals(
        "2 caseManagementOn lies before the proceedings began, on 2014-05-06\n"
            + "2 orderOn is empty, and Order made is not",
        wrong(
            compared(
                    List.of(),
                    "Number,Issue date,CMH,Order,Order date",
                    "C1,06/05/2014,05/05/2014,Care order,")
                .preview()));
  }

  @Test
  void aChildIsFoundByNameAndBirthWhereTheSheetHasNoNumber() {
    assertEquals(
        "2 Ben: issuedOn 2014-05-06",
        changes(
            compared(List.of(), "Surname,DOB,Issue date", "brook,09/01/2012,06/05/2014")
                .preview()));
    assertEquals(
        "2 born is not that of the child of this number",
        wrong(compared(List.of(), "Number,DOB,Issue date", "C1,09/01/2012,06/05/2014").preview()));
    assertEquals(
        "2 localId is empty, and so is the family name or the date of birth",
        wrong(compared(List.of(), "Number,Surname,Issue date", ",Brook,06/05/2014").preview()));
  }

  @Test
  void aCaseNumberOfOtherChildrenTakesNobodyIn() {
    LegalComparison.Result result =
        compared(
            List.of(known("ZE14C1", null, List.of(), open(BEN))),
            "Number,Case number,Issue date",
            "C1,ZE14C1,06/05/2014");
    assertEquals("", changes(result.preview()));
    assertTrue(told(result.preview()).contains("proceedings of this number without this child"));
  }

  /** Two cases of other children may have one number, and each child is in its own. */
  @Test
  void ofCasesOfOneNumberARowIsOfThatOfItsChild() {
    KnownCase first = known("ZE14C1", "Sheffield", List.of(), open(BEN));
    KnownCase second =
        new KnownCase(
            new ProceedingsId(UUID.fromString("00000000-0000-0000-0000-000000000002")),
            first.kind(),
            first.commencement(),
            first.people(),
            List.of(),
            Map.ofEntries(open(AMY)));
    LegalComparison.Result result =
        compared(
            List.of(first, second),
            "Number,Case number,Judge",
            "C1,ZE14C1,HHJ Reed",
            "C2,ZE14C1,HHJ Marsh");
    assertEquals("", wrong(result.preview()) + told(result.preview()));
    assertEquals("2 Amy: judge HHJ Reed\n3 Ben: judge HHJ Marsh", changes(result.preview()));
    assertEquals(
        List.of(second, first), result.toRecord().stream().map(CaseToRecord::known).toList());
  }

  @Test
  void theStageIsDerivedAndNeverTaken() {
    LegalComparison.Result result =
        compared(
            List.of(known("ZE14C1", null, List.of(), open(AMY))),
            "Number,Stage",
            "C1,after issues resolution");
    assertEquals(
        "2 C1 Stage: Kith says “issued”, the sheet “after issues resolution”. Kith’s stays.",
        told(result.preview()));
  }

  @Test
  void whatGoesOutChangesNothingWhenItComesIn() {
    KnownCase known =
        known(
            "ZE14C1",
            "Sheffield",
            List.of(
                hearing(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 5, 20)),
                hearing(HearingType.FINAL, LocalDate.of(2014, 10, 20))),
            open(AMY),
            Map.entry(
                BEN.id(),
                new KnownCase.OfChild(
                    null,
                    null,
                    null,
                    List.of(new CourtOrder(OrderForm.C33, ISSUED, null, null, false)),
                    new KnownCase.FinalPlan(CarePlan.CARE_ORDER, LocalDate.of(2014, 8, 1)))));
    LegalComparison.Result result =
        LegalComparison.of(
            ATracker.written(Tracker.LEGAL_TRACKER, TrackerRows.legal(List.of(known), BOTH, FROM)),
            BOTH,
            List.of(known),
            BOTH,
            NONE,
            FROM,
            FROM);
    assertEquals("", wrong(result.preview()) + changes(result.preview()) + told(result.preview()));
    assertEquals(2, result.preview().unchanged());
    assertEquals(List.of(), result.preview().unnamed());
  }

  private static LegalComparison.Result compared(List<KnownCase> cases, String... lines) {
    return LegalComparison.of(
        ATracker.read(Tracker.LEGAL_TRACKER, lines), BOTH, cases, BOTH, NONE, FROM, FROM);
  }

  /** A tracker that is loaded again says what somebody put right here meanwhile. */
  @Test
  void whatIsOverHereIsToldAndNotRecordedAgain() {
    LocalDate vacated = LocalDate.of(2014, 9, 22);
    Hearing putOff =
        new Hearing(
            HearingType.FINAL,
            ISSUED,
            vacated,
            vacated,
            List.of(new Hearing.Happened(ISSUED.plusDays(9), HearingStatus.VACATED, null)));
    KnownCase known = known("ZE14C1", null, List.of(putOff), open(AMY));
    OrdersOnRecord taken =
        new OrdersOnRecord() {
          @Override
          public List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides) {
            return List.of();
          }

          @Override
          public boolean isTakenBack(Mistake mistake) {
            return Set.of(
                    new Mistake(known.id(), null, "CASE_MANAGEMENT", LocalDate.of(2014, 5, 20)),
                    new Mistake(known.id(), AMY.id(), "C33", LocalDate.of(2014, 5, 8)))
                .contains(mistake);
          }
        };
    LegalComparison.Result result =
        LegalComparison.of(
            ATracker.read(
                Tracker.LEGAL_TRACKER,
                "Child ID,Case no,CMH,Final hearing,Order,Order date",
                "C1,ZE14C1,20/05/2014,22/09/2014,Interim care order,08/05/2014"),
            BOTH,
            List.of(known),
            List.of(),
            taken,
            FROM,
            FROM);
    assertEquals("", wrong(result.preview()));
    assertEquals("", changes(result.preview()));
    String told = told(result.preview());
    assertTrue(told.contains("the hearing of 2014-09-22 was vacated or adjourned"), told);
    assertTrue(told.contains("The hearing of 2014-05-20 was recorded in Kith and taken"), told);
    assertTrue(told.contains("What the sheet says of 2014-05-08 was recorded"), told);
  }

  @SafeVarargs
  private static KnownCase known(
      String number,
      @Nullable String court,
      List<Hearing> hearings,
      Map.Entry<ChildId, KnownCase.OfChild>... children) {
    Map<ChildId, KnownCase.OfChild> all = new HashMap<>();
    for (var child : children) {
      all.put(child.getKey(), child.getValue());
    }
    return new KnownCase(
        new ProceedingsId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
        ProceedingsKind.CARE,
        new Commencement(ISSUED, null),
        new CourtPeople(number, null, court, null, null, null, null),
        hearings,
        all);
  }

  private static Map.Entry<ChildId, KnownCase.OfChild> open(TrackedChild child) {
    return Map.entry(child.id(), new KnownCase.OfChild(null, null, null, List.of(), null));
  }

  private static Hearing hearing(HearingType type, LocalDate on) {
    return new Hearing(type, ISSUED, on, on, List.of());
  }
}
