package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.done;
import static uk.kith.court.engine.timeline.WayRecords.issued;
import static uk.kith.court.engine.timeline.WayRecords.next;
import static uk.kith.court.engine.timeline.WayRecords.on;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.WayRecords.Said;

/** Which route a child's way takes, and what ends it; worked by hand. */
class WayRoutesTest {

  private static final Planned[] NO_PLAN = {};
  private static final Order[] NO_ORDER = {};

  @Test
  void a01TheRouteIsThatOfThePlanOnceItHolds() {
    Said said =
        Said.NOTHING
            .courts(issued("2014-09-01", null))
            .plans(
                new Planned(day("2014-11-03"), PermanentRoute.Kind.ADOPTION),
                new Planned(day("2015-01-05"), PermanentRoute.Kind.NO_FURTHER_ORDER));
    assertEquals("PERMANENT_ORDER", on("2014-11-02", said).target());
    assertEquals("ADOPTION_ORDER", on("2014-11-03", said).target());
    assertEquals("FINAL_ORDER", on("2015-01-05", said).target());
  }

  @Test
  void a02TheFinalPlanOfAnEarlierCaseDecidesNothingUnlessItsOrderHolds() {
    Said again =
        Said.NOTHING.courts(issued("2012-01-09", "2012-07-02"), issued("2014-09-01", null));
    assertEquals("PERMANENT_ORDER", target(again), "not decided");
    assertEquals("ADOPTION_ORDER", target(again.lookedAfter(true, true)));
  }

  /** Where adoption was the final care plan of 1 June 2012. */
  private static @Nullable String target(Said said) {
    ChildRecord record =
        new ChildRecord(
            List.of(),
            List.of(),
            said.courts(),
            List.of(),
            List.of(),
            List.of(new Planned(day("2012-06-01"), PermanentRoute.Kind.ADOPTION)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            said.lookedAfter(),
            said.underFinalOrder(),
            said.underPlacementOrder(),
            null,
            null);
    return Way.of(record, CourtPolicy.USUAL, TimelinePolicy.USUAL, day("2014-09-30")).target();
  }

  /** R-SGO-01, R-SGO-05: notice on 15 September 2014, so report and application on 15 December. */
  @Test
  void a03SpecialGuardianshipWithoutProceedingsHasItsOwnSteps() {
    GuardianshipCase noticed =
        new GuardianshipCase(
            Kind.SPECIAL_GUARDIANSHIP,
            List.of(
                new Done(CaseStep.BEGUN, day("2014-08-01"), null),
                new Done(CaseStep.NOTICE_GIVEN, day("2014-09-15"), null)),
            List.of());
    Said said = Said.NOTHING.cases(noticed);
    assertEquals("SPECIAL_GUARDIANSHIP_ORDER", on("2014-09-30", said).target());
    assertEquals(
        "GUARDIANSHIP_CASE 2014-08-01, GUARDIANSHIP_NOTICE 2014-09-15", done("2014-09-30", said));
    Timeline timeline = on("2014-09-30", said).timeline(Steps.NONE, day("2014-09-30"));
    assertEquals(
        day("2014-12-15"),
        timeline.earliest("SPECIAL_GUARDIANSHIP_ORDER").orElseThrow().date(),
        "no application before three months after the notice");
    assertEquals("GUARDIANSHIP_NOTICE ?", next("2014-08-15", said), "no day is set");
  }

  @Test
  void a04TheCourtAsksForTheReportWithoutNoticeOrApplication() {
    GuardianshipCase asked =
        new GuardianshipCase(
            Kind.SPECIAL_GUARDIANSHIP,
            List.of(
                new Done(CaseStep.BEGUN, day("2014-08-01"), null),
                new Done(CaseStep.COURT_ASKED, day("2014-09-18"), null),
                new Done(CaseStep.REPORT_DIRECTED, day("2014-09-18"), day("2014-11-03"))),
            List.of());
    Said said = Said.NOTHING.courts(issued("2014-09-01", null)).cases(asked);
    List<String> own =
        on("2014-09-30", said).steps().steps().stream()
            .map(Step::code)
            .filter(code -> code.startsWith("GUARDIANSHIP"))
            .toList();
    assertEquals(List.of("GUARDIANSHIP_CASE", "GUARDIANSHIP_REPORT", "GUARDIANSHIP_SUPPORT"), own);
  }

  @Test
  void a05ACareOrderThatIsThereIsNotWaitedFor() {
    Said fostered =
        Said.NOTHING.plans(new Planned(day("2014-03-03"), PermanentRoute.Kind.CARE_ORDER));
    assertTrue(on("2014-09-30", fostered).steps().steps().isEmpty(), "accommodated");
    Said ordered = fostered.lookedAfter(true, true);
    assertEquals("nothing", next("2014-09-30", ordered));
  }

  @Test
  void a06TheOrderEndsTheWay() {
    Said said =
        Said.NOTHING
            .courts(issued("2014-01-06", "2014-06-30"))
            .plans(new Planned(day("2014-05-01"), PermanentRoute.Kind.SPECIAL_GUARDIANSHIP))
            .orders(new Order(day("2014-06-30"), OrderForm.C43A));
    assertEquals(
        "ISSUE 2014-01-06, FINAL_ORDER 2014-06-30, SPECIAL_GUARDIANSHIP_ORDER 2014-06-30",
        done("2014-09-30", said));
    assertEquals("nothing", next("2014-09-30", said));
  }

  @Test
  void a07TheAdoptionApplicationAndTheEndOfCareByAdoptionAreOnRecord() {
    Said said =
        Said.NOTHING
            .courts(issued("2013-06-03", "2013-11-29"))
            .plans(new Planned(day("2013-11-01"), PermanentRoute.Kind.ADOPTION))
            .adoption(List.of("2014-06-02"), List.of("2014-09-22"));
    assertEquals(
        "ISSUE 2013-06-03, FINAL_ORDER 2013-11-29, ADOPTION_APPLICATION 2014-06-02",
        done("2014-09-21", said));
    assertEquals(
        "ISSUE 2013-06-03, FINAL_ORDER 2013-11-29, ADOPTION_APPLICATION 2014-06-02,"
            + " ADOPTION_ORDER 2014-09-22",
        done("2014-09-22", said));
    assertEquals("nothing", next("2014-09-22", said.lookedAfter(false, false)));
  }

  /** Nobody recorded a plan: care that ended by adoption says which route it was. */
  @Test
  void a08AnAdoptionNeedsNoPlanToBeKnown() {
    Said said =
        Said.NOTHING
            .courts(issued("2013-06-03", "2013-11-29"))
            .adoption(List.of(), List.of("2014-09-22"))
            .lookedAfter(false, false);
    assertEquals("ADOPTION_ORDER", on("2014-09-22", said).target());
    assertEquals(
        "ISSUE 2013-06-03, FINAL_ORDER 2013-11-29, ADOPTION_ORDER 2014-09-22",
        done("2014-09-22", said));
  }

  /** Nobody can say when the permanent order is; the day of the final hearing is set by steps. */
  @Test
  void a09TheStepsThatSetTheDayOfTheFinalHearingAreToldWhileTheRouteIsUndecided() {
    Said said = Said.NOTHING.courts(issued("2014-09-01", null));
    Way way = on("2014-09-30", said);
    assertEquals("PERMANENT_ORDER", way.target());
    assertEquals(
        "GATEKEEPING, MANAGEMENT_ADVOCATES, CASE_MANAGEMENT, ASSESSMENT, REPORT, EVIDENCE,"
            + " RESOLUTION_ADVOCATES, ISSUES_RESOLUTION, FINAL_HEARING",
        way.critical(way.timeline(Steps.NONE, day("2014-09-30"))).stream()
            .map(Step::code)
            .collect(Collectors.joining(", ")));
  }

  /** Fostered until 18 under the care order that the legal status tells, its day not recorded. */
  @Test
  void a10ACareOrderThatTheLegalStatusTellsIsNoNextStep() {
    Said fostered =
        Said.NOTHING
            .courts(issued("2012-10-15", "2013-04-12"))
            .plans(new Planned(day("2013-03-01"), PermanentRoute.Kind.CARE_ORDER))
            .lookedAfter(true, true);
    assertEquals("CARE_ORDER", on("2014-09-30", fostered).target());
    assertEquals("nothing", next("2014-09-30", fostered));
    assertEquals("nothing", next("2014-09-30", fostered.plans(NO_PLAN)), "nobody recorded a plan");
    assertEquals("CARE_ORDER", on("2014-09-30", fostered.plans(NO_PLAN)).target());
    assertEquals(
        "nothing", next("2014-09-30", fostered.lookedAfter(false, false)), "care has ended");
  }

  /** The plan said fostering; the court made a special guardianship order. */
  @Test
  void a11TheOrderThatWasMadeIsTheEndOfTheWayWhateverWasPlannedBefore() {
    Said said =
        Said.NOTHING
            .courts(issued("2014-03-14", "2014-09-29"))
            .plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER))
            .orders(new Order(day("2014-09-29"), OrderForm.C43A));
    assertEquals("CARE_ORDER", on("2014-09-28", said).target());
    assertEquals("SPECIAL_GUARDIANSHIP_ORDER", on("2014-09-30", said).target());
    assertEquals("nothing", next("2014-09-30", said));
    assertEquals(
        "CARE_ORDER",
        on("2015-02-02", said.plans(new Planned(day("2015-02-02"), PermanentRoute.Kind.CARE_ORDER)))
            .target(),
        "planned anew after the order");
  }

  /** ACA 2002 s21: an order to place for adoption, which a later plan may turn from. */
  @Test
  void a12AfterAPlacementOrderTheWayEndsWithAdoption() {
    Said said =
        Said.NOTHING
            .courts(issued("2014-03-14", "2014-09-29"))
            .plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER))
            .orders(new Order(day("2014-09-29"), OrderForm.A70))
            .placementOrder();
    assertEquals("ADOPTION_ORDER", on("2014-09-30", said).target());
    assertEquals("FAMILY_FINDING ?", next("2014-09-30", said), "no day is set");
    assertTrue(done("2014-09-30", said).contains("PLACEMENT_ORDER 2014-09-29"));
    assertEquals(
        "ADOPTION_ORDER",
        on("2014-09-30", said.plans(NO_PLAN).orders(NO_ORDER)).target(),
        "by status");
    Said turned = said.plans(new Planned(day("2014-12-01"), PermanentRoute.Kind.CARE_ORDER));
    assertEquals("CARE_ORDER", on("2014-12-01", turned).target());
    assertEquals("nothing", next("2014-12-01", turned), "a placement order is in force");
  }

  /** R-COURT-32: the decision of 15 August came after the plan. */
  @Test
  void a13TheDecisionForAdoptionIsThePlanFromItsDayOn() {
    Said plan =
        Said.NOTHING
            .courts(issued("2014-05-30", null))
            .plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER));
    ChildRecord said = plan.record();
    ChildRecord decided =
        new ChildRecord(
            said.gateway(),
            said.preProceedings(),
            said.proceedings(),
            said.placementApplications(),
            said.plans(),
            said.finalPlans(),
            said.guardianships(),
            said.orders(),
            List.of(day("2014-08-15")),
            said.adoptionApplications(),
            said.adopted(),
            said.statuses(),
            true,
            false,
            false,
            null,
            null);
    assertEquals("CARE_ORDER", target(decided, "2014-08-14"));
    assertEquals("ADOPTION_ORDER", target(decided, "2014-08-15"));
  }

  private static @Nullable String target(ChildRecord record, String day) {
    return Way.of(record, CourtPolicy.USUAL, TimelinePolicy.USUAL, day(day)).target();
  }

  /** An application for special guardianship is heard though the care order stands. */
  @Test
  void a14AnotherApplicationAboutAChildInCareHasItsOwnSteps() {
    InCourt care = issued("2014-09-01", null);
    InCourt other =
        new InCourt(
            care.id(),
            new ChildCase(
                false, care.facts().commencement(), List.of(), List.of(), List.of(), null, null),
            null,
            null,
            List.of());
    Said said =
        Said.NOTHING
            .courts(other)
            .plans(new Planned(day("2013-07-01"), PermanentRoute.Kind.CARE_ORDER))
            .lookedAfter(true, true);
    assertEquals("FINAL_ORDER", on("2014-09-30", said).target());
    assertEquals("FINAL_HEARING ?", next("2014-09-30", said));
  }
}
