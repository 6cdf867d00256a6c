package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Before;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.ProceedingsId;

/** What of a child's record belongs to the way of a day; worked by hand. */
class WayTest {

  private static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 1));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** What a test says of a child; the rest is empty. */
  private record Said(
      List<LocalDate> gateway,
      List<Before> before,
      List<InCourt> courts,
      List<Planned> plans,
      List<GuardianshipCase> cases,
      List<Order> orders,
      List<LocalDate> applied,
      List<LocalDate> adopted,
      boolean lookedAfter,
      boolean underFinalOrder) {

    static final Said NOTHING =
        new Said(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            true, false);

    Said gateway(String... days) {
      List<LocalDate> all = List.of(days).stream().map(WayTest::day).toList();
      return new Said(
          all,
          before,
          courts,
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said before(Before... all) {
      return new Said(
          gateway,
          List.of(all),
          courts,
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said courts(InCourt... all) {
      return new Said(
          gateway,
          before,
          List.of(all),
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said plans(Planned... all) {
      return new Said(
          gateway,
          before,
          courts,
          List.of(all),
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said cases(GuardianshipCase... all) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          List.of(all),
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said orders(Order... all) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          cases,
          List.of(all),
          applied,
          adopted,
          lookedAfter,
          underFinalOrder);
    }

    Said lookedAfter(boolean is, boolean under) {
      return new Said(gateway, before, courts, plans, cases, orders, applied, adopted, is, under);
    }

    Said adoption(List<String> appliedOn, List<String> adoptedOn) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          cases,
          orders,
          days(appliedOn),
          days(adoptedOn),
          lookedAfter,
          underFinalOrder);
    }

    private static List<LocalDate> days(List<String> all) {
      return all.stream().map(WayTest::day).toList();
    }

    ChildRecord record() {
      return new ChildRecord(
          gateway,
          before,
          courts,
          List.of(),
          plans,
          List.of(),
          cases,
          orders,
          List.of(),
          applied,
          adopted,
          List.of(),
          lookedAfter,
          underFinalOrder);
    }
  }

  private static InCourt issued(String on, @Nullable String disposedOn, Directed... directed) {
    return new InCourt(
        CASE,
        new ChildCase(
            true,
            new Commencement(day(on), null),
            List.of(),
            List.of(),
            List.of(),
            null,
            disposedOn == null ? null : day(disposedOn)),
        null,
        null,
        List.of(directed));
  }

  private static Before stepped(String begunOn, @Nullable String downOn) {
    LocalDate ended = downOn == null ? null : day(downOn);
    return new Before(new PreProceedings(day(begunOn), null, ended), downOn != null);
  }

  private static Way on(String day, Said said) {
    return Way.of(said.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day(day));
  }

  private static String done(String day, Said said) {
    return on(day, said).timeline(Steps.NONE, day(day)).steps().stream()
        .map(StepStanding::step)
        .filter(step -> step.done() != null)
        .map(step -> step.code() + " " + step.done())
        .collect(Collectors.joining(", "));
  }

  private static String next(String day, Said said) {
    Way way = on(day, said);
    return way.next(way.timeline(Steps.NONE, day(day)))
        .map(n -> n.step().code() + " " + (n.by() == null ? "?" : n.by().date()))
        .orElse("nothing");
  }

  @Test
  void a01NobodyIsSentToCourtForWantOfARecord() {
    Way way = on("2014-09-30", Said.NOTHING);
    assertTrue(way.steps().steps().isEmpty());
    assertNull(way.target());
  }

  @Test
  void a02TheGatewayBeforeTheApplicationBelongsToIt() {
    Said said = Said.NOTHING.gateway("2014-08-01").courts(issued("2014-09-01", null));
    assertEquals("GATEWAY 2014-08-01, ISSUE 2014-09-01", done("2014-09-30", said));
    assertEquals("PERMANENT_ORDER", on("2014-09-30", said).target());
    assertEquals(CASE, on("2014-09-30", said).proceedings());
    assertNull(on("2014-08-31", said).proceedings());
  }

  @Test
  void a03PreProceedingsThatWereSteppedDownLeadNowhere() {
    Said said = Said.NOTHING.gateway("2014-03-03").before(stepped("2014-03-03", "2014-07-01"));
    assertEquals("SUBMISSION", on("2014-06-30", said).steps().steps().get(4).code());
    assertTrue(on("2014-07-01", said).steps().steps().isEmpty());
  }

  @Test
  void a04ADecisionSinceTheStepDownBeginsAnotherWay() {
    Said said =
        Said.NOTHING
            .gateway("2014-03-03", "2014-08-20")
            .before(stepped("2014-03-03", "2014-07-01"));
    assertEquals("GATEWAY 2014-08-20", done("2014-08-20", said));
    assertEquals("SUBMISSION 2014-09-04", next("2014-08-20", said), "ten working days on");
  }

  @Test
  void a05ProceedingsThatEndedGiveWayToWhatBeginsLater() {
    Said ended = Said.NOTHING.courts(issued("2013-01-07", "2013-06-28"));
    Said again = ended.before(stepped("2014-09-01", null));
    assertEquals("ISSUE 2013-01-07, FINAL_ORDER 2013-06-28", done("2014-09-30", ended));
    assertEquals("PRE_PROCEEDINGS 2014-09-01", done("2014-09-30", again));
    assertEquals(done("2014-08-31", ended), done("2014-08-31", again), "as of before");
  }

  @Test
  void a06WhoWentHomeAtTheEndOfTheCaseWaitsForNoOrder() {
    Said ended = Said.NOTHING.courts(issued("2014-01-06", "2014-06-30"));
    assertEquals("PERMANENT_ORDER", on("2014-09-30", ended).target());
    Said home = ended.lookedAfter(false, false);
    assertEquals("FINAL_ORDER", on("2014-09-30", home).target());
    assertEquals("nothing", next("2014-09-30", home));
  }

  @Test
  void a07TheRouteIsThatOfThePlanOnceItHolds() {
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
  void a09TheFinalPlanOfAnEarlierCaseDecidesNothingUnlessItsOrderHolds() {
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
            said.underFinalOrder());
    return Way.of(record, CourtPolicy.USUAL, TimelinePolicy.USUAL, day("2014-09-30")).target();
  }

  @Test
  void a08ReportsAreDueAsTheCourtOrderedThatDay() {
    Direction report =
        new Direction(
            Assignee.LOCAL_AUTHORITY,
            day("2014-09-18"),
            new Due(day("2014-12-11"), null),
            List.of(new Varied(day("2014-11-10"), new Due(day("2015-01-05"), null))),
            new Filed(day("2015-01-07"), null),
            null);
    Direction taken =
        new Direction(
            Assignee.LOCAL_AUTHORITY,
            day("2014-09-18"),
            new Due(day("2014-10-20"), null),
            List.of(),
            null,
            day("2014-10-01"));
    Said said =
        Said.NOTHING.courts(
            issued(
                "2014-09-01",
                null,
                new Directed(Purpose.ASSESSMENT_REPORT, report, day("2014-09-24")),
                new Directed(Purpose.ASSESSMENT_REPORT, taken, null)));
    assertEquals("Assessment 1, report filed DUE 2014-12-11 73", report("2014-09-29", said));
    assertEquals("Assessment, report filed DUE 2015-01-05 42", report("2014-11-24", said));
    assertEquals("Assessment, report filed DONE 2015-01-05 2", report("2015-01-07", said));
    assertEquals("ISSUE 2014-09-01, ASSESSMENT 2014-09-24", done("2014-09-29", said));
  }

  private static String report(String day, Said said) {
    return on(day, said).timeline(Steps.NONE, day(day)).steps().stream()
        .filter(standing -> standing.step().code().equals("REPORT"))
        .map(
            standing ->
                standing.step().words()
                    + " "
                    + standing.status()
                    + " "
                    + Objects.requireNonNull(standing.step().due()).date()
                    + " "
                    + standing.days())
        .findFirst()
        .orElseThrow();
  }

  /** R-SGO-01, R-SGO-05: notice on 15 September 2014, so report and application on 15 December. */
  @Test
  void a09SpecialGuardianshipWithoutProceedingsHasItsOwnSteps() {
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
    assertEquals("GUARDIANSHIP_NOTICE 2014-08-15", next("2014-08-15", said));
  }

  @Test
  void a10TheCourtAsksForTheReportWithoutNoticeOrApplication() {
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
  void a11ACareOrderThatIsThereIsNotWaitedFor() {
    Said fostered =
        Said.NOTHING.plans(new Planned(day("2014-03-03"), PermanentRoute.Kind.CARE_ORDER));
    assertTrue(on("2014-09-30", fostered).steps().steps().isEmpty(), "accommodated");
    Said ordered = fostered.lookedAfter(true, true);
    assertEquals("nothing", next("2014-09-30", ordered));
  }

  @Test
  void a12TheOrderEndsTheWay() {
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
  void a13WhatTookEffectLaterChangesNoEarlierAnswer() {
    Said before = Said.NOTHING.gateway("2014-08-01").courts(issued("2014-09-01", null));
    Said later =
        before
            .gateway("2014-08-01", "2015-09-01")
            .courts(issued("2014-09-01", "2015-03-02"), issued("2015-10-05", null))
            .before(stepped("2015-06-01", "2015-08-03"))
            .plans(new Planned(day("2015-01-05"), PermanentRoute.Kind.ADOPTION))
            .orders(new Order(day("2015-03-02"), OrderForm.C32A));
    for (LocalDate day = day("2014-07-01"); day.isBefore(day("2015-01-05")); ) {
      assertEquals(
          Way.of(before.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day)
              .timeline(Steps.NONE, day)
              .steps(),
          Way.of(later.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day)
              .timeline(Steps.NONE, day)
              .steps(),
          day.toString());
      day = day.plusDays(1);
    }
  }

  @Test
  void a14TheAdoptionApplicationAndTheEndOfCareByAdoptionAreOnRecord() {
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
  void a15AnAdoptionNeedsNoPlanToBeKnown() {
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

  /** A family is being looked for before anything leads the child to court. */
  @Test
  void a16StepsThatOthersAddHaveTheirNextStepToo() {
    Steps more =
        new Steps(
            List.of(
                Step.of("LINK", "Link", null, Whose.FAMILY_FINDING).withDone(day("2014-09-01")),
                Step.of("MATCH", "Match", null, Whose.FAMILY_FINDING)
                    .withDue(new DueDate(day("2014-11-03"), false)),
                Step.of("PLACED", "Placed", null, Whose.FAMILY_FINDING)),
            List.of(
                Edge.of("LINK", "MATCH", Span.days(0)), Edge.of("MATCH", "PLACED", Span.days(0))));
    Way way = on("2014-09-30", Said.NOTHING);
    assertNull(way.target());
    assertEquals(
        "MATCH",
        way.next(way.timeline(more, day("2014-09-30"))).map(n -> n.step().code()).orElse("none"));
  }

  /** Nobody can say when the permanent order is; the day of the final hearing is set by steps. */
  @Test
  void a17TheStepsThatSetTheDayOfTheFinalHearingAreToldWhileTheRouteIsUndecided() {
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
}
