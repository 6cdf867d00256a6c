package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.kernel.DatedFigure;
import uk.kith.kernel.DueDate;

/**
 * Worked by hand on a calendar, with the usual planning times. Proceedings issued on Monday 1
 * September 2014: case management by 24 September, issues resolution by 18 January 2015, limit 1
 * March 2015.
 */
class CourtStepsTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 9, 1);
  private static final String FINAL = CourtStep.FINAL_HEARING.name();

  private static Hearing hearing(HearingType type, String first, String last, Happened... moves) {
    return new Hearing(type, ISSUE, LocalDate.parse(first), LocalDate.parse(last), List.of(moves));
  }

  private static final Hearing MANAGED =
      hearing(
          HearingType.CASE_MANAGEMENT,
          "2014-09-18",
          "2014-09-18",
          new Happened(LocalDate.of(2014, 9, 18), HearingStatus.HELD, null));

  private static ChildCase proceedings(Hearing... hearings) {
    return new ChildCase(
        true, new Commencement(ISSUE, null), List.of(), List.of(hearings), List.of(), null, null);
  }

  private static TimelineFacts facts(
      @Nullable ChildCase proceedings,
      PermanentRoute.@Nullable Kind route,
      Assessment... assessments) {
    return new TimelineFacts(
        null,
        null,
        proceedings,
        null,
        null,
        List.of(assessments),
        null,
        null,
        null,
        null,
        null,
        route == null ? null : new PermanentRoute(route, ISSUE),
        null,
        null);
  }

  private static Timeline on(String day, TimelineFacts facts) {
    LocalDate asOf = LocalDate.parse(day);
    return Timeline.of(CourtSteps.of(facts, CourtPolicy.USUAL, TimelinePolicy.USUAL, asOf), asOf);
  }

  private static String earliest(Timeline timeline, CourtStep step) {
    return timeline.earliest(step.name()).map(day -> day.date().toString()).orElse("not known");
  }

  private static String by(BackPlan plan, CourtStep step) {
    return plan.by(step.name()).map(day -> day.date().toString()).orElse("none");
  }

  private static String standing(Timeline timeline, CourtStep step) {
    return timeline.steps().stream()
        .filter(each -> each.step().code().equals(step.name()))
        .map(
            each ->
                each.status()
                    + " "
                    + Optional.ofNullable(each.step().due()).map(DueDate::date).orElse(null)
                    + " "
                    + each.days())
        .collect(Collectors.joining());
  }

  private static String codes(List<Step> steps) {
    return steps.stream().map(Step::code).collect(Collectors.joining(" "));
  }

  /**
   * Case management on day 12, 16 September; the assessment then takes 12 weeks, to 9 December; the
   * evidence 10 working days, to 23 December; answers 5, to 2 January (24, 29, 30, 31, 2); seven
   * business days to the hearing on 13 January; four weeks to 10 February.
   */
  @Test
  void a01EarliestDaysOfFreshProceedings() {
    Timeline timeline =
        on("2014-09-02", facts(proceedings(), PermanentRoute.Kind.SPECIAL_GUARDIANSHIP));
    assertEquals("2014-09-16", earliest(timeline, CourtStep.CASE_MANAGEMENT));
    assertEquals("2014-12-09", earliest(timeline, CourtStep.REPORT));
    assertEquals("2014-12-23", earliest(timeline, CourtStep.EVIDENCE));
    assertEquals("2015-01-02", earliest(timeline, CourtStep.RESOLUTION_ADVOCATES));
    assertEquals("2015-01-13", earliest(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("2015-02-10", earliest(timeline, CourtStep.FINAL_HEARING));
    assertEquals("2015-02-10", earliest(timeline, CourtStep.SPECIAL_GUARDIANSHIP_ORDER));
    assertEquals(
        "ISSUE CASE_MANAGEMENT ASSESSMENT REPORT EVIDENCE RESOLUTION_ADVOCATES ISSUES_RESOLUTION"
            + " FINAL_HEARING",
        codes(timeline.criticalPath(FINAL)));
  }

  /**
   * R-DATE-05: every day counts, of the twelve and eighteen from the issue and of the seven before
   * Friday 16 January, by which the court sits.
   */
  @Test
  void a01CalendarDaysWhereTheLawIsSetToCountEveryDay() {
    CourtPolicy everyDay =
        new CourtPolicy(
            DatedFigure.of(12),
            DatedFigure.of(18),
            DatedFigure.of(25),
            DatedFigure.of(20),
            20,
            5,
            DatedFigure.of(7),
            Laws.with("outlineBusinessDays", false));
    LocalDate asOf = LocalDate.of(2014, 9, 2);
    TimelineFacts facts = facts(proceedings(), null);
    Timeline timeline =
        Timeline.of(CourtSteps.of(facts, everyDay, TimelinePolicy.USUAL, asOf), asOf);
    assertEquals("2014-09-12", earliest(timeline, CourtStep.CASE_MANAGEMENT));
    assertEquals("DUE 2014-09-18 16", standing(timeline, CourtStep.CASE_MANAGEMENT));
    assertEquals("DUE 2015-01-09 129", standing(timeline, CourtStep.RESOLUTION_ADVOCATES));
  }

  /** R-COURT-10 to -16, R-COURT-01: the due days of the rules. */
  @Test
  void a02DueDaysAreThoseOfTheRules() {
    Timeline timeline = on("2014-09-02", facts(proceedings(), null));
    assertEquals("DONE null null", standing(timeline, CourtStep.ISSUE));
    assertEquals("DUE 2014-09-02 0", standing(timeline, CourtStep.GATEKEEPING));
    assertEquals("DUE 2014-09-22 20", standing(timeline, CourtStep.MANAGEMENT_ADVOCATES));
    assertEquals("DUE 2014-09-24 22", standing(timeline, CourtStep.CASE_MANAGEMENT));
    assertEquals("DUE 2015-01-07 127", standing(timeline, CourtStep.RESOLUTION_ADVOCATES));
    assertEquals("DUE 2015-01-18 138", standing(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("DUE 2015-03-01 180", standing(timeline, CourtStep.FINAL_HEARING));
    assertEquals("DUE 2015-03-01 180", standing(timeline, CourtStep.FINAL_ORDER));
    assertEquals("NOT_KNOWN null null", standing(timeline, CourtStep.GATEWAY));
    assertEquals("NOT_KNOWN null null", standing(timeline, CourtStep.ASSESSMENT));
  }

  /**
   * R-COURT-37: decision 2 January, application for a placement order 9 January, issues resolution
   * 20 January (12 to 16, 19, 20), final hearing 17 February. Who adopts applies ten weeks after
   * the move, whose day nobody knows, or is not told (R-DATE-07).
   */
  @Test
  void a03AdoptionTakesItsOwnSteps() {
    Timeline timeline = on("2014-09-02", facts(proceedings(), PermanentRoute.Kind.ADOPTION));
    assertEquals("2015-01-02", earliest(timeline, CourtStep.ADOPTION_DECISION));
    assertEquals("2015-01-09", earliest(timeline, CourtStep.PLACEMENT_APPLICATION));
    assertEquals("2015-01-20", earliest(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("2015-02-17", earliest(timeline, CourtStep.FINAL_HEARING));
    assertEquals("2015-02-17", earliest(timeline, CourtStep.PLACEMENT_ORDER));
    assertEquals("not known", earliest(timeline, CourtStep.ADOPTION_APPLICATION));
    assertEquals("not known", earliest(timeline, CourtStep.ADOPTION_ORDER));
    assertTrue(
        codes(timeline.criticalPath("PLACEMENT_ORDER"))
            .endsWith(
                "EVIDENCE ADOPTION_DECISION PLACEMENT_APPLICATION RESOLUTION_ADVOCATES"
                    + " ISSUES_RESOLUTION FINAL_HEARING PLACEMENT_ORDER"));
  }

  /**
   * To meet a final hearing on Monday 23 February 2015: issues resolution four weeks before would
   * be 26 January, and by R-COURT-14 it is the end of week 20, Sunday 18 January, so that the court
   * sits by Friday the 16th, with the advocates 7 business days before it (15, 14, 13, 12, 9, 8,
   * 7). The placement order application by then; the decision maker 5 working days before (6, 5, 2
   * January, 31, 30 December); final evidence 5 before (29, 24, 23, 22, 19); the report 10 before
   * (18, 17, 16, 15, 12, 11, 10, 9, 8, 5); the assessment begun 12 weeks before, 12 September.
   */
  @Test
  void a04BackFromAFinalHearing() {
    Timeline timeline = on("2014-09-23", facts(proceedings(), PermanentRoute.Kind.ADOPTION));
    BackPlan plan = timeline.backFrom(FINAL, LocalDate.of(2015, 2, 23));
    assertEquals("2015-01-18", by(plan, CourtStep.ISSUES_RESOLUTION));
    assertEquals("2015-01-07", by(plan, CourtStep.RESOLUTION_ADVOCATES));
    assertEquals("2015-01-07", by(plan, CourtStep.PLACEMENT_APPLICATION));
    assertEquals("2014-12-30", by(plan, CourtStep.ADOPTION_DECISION));
    assertEquals("2014-12-19", by(plan, CourtStep.EVIDENCE));
    assertEquals("2014-12-05", by(plan, CourtStep.REPORT));
    assertEquals("2014-09-12", by(plan, CourtStep.ASSESSMENT));
    assertEquals("2014-09-12", by(plan, CourtStep.CASE_MANAGEMENT));
    assertEquals("none", by(plan, CourtStep.ISSUE));
    assertEquals("none", by(plan, CourtStep.FINAL_ORDER));
    assertEquals(
        List.of("GATEKEEPING", "MANAGEMENT_ADVOCATES", "CASE_MANAGEMENT", "ASSESSMENT"),
        plan.passed().stream().map(each -> each.step().code()).toList());
  }

  /**
   * Issues resolution on Monday 27 April 2015, four weeks later is 25 May, the spring bank holiday:
   * the court sits on the 26th.
   */
  @Test
  void a19AHearingIsNotExpectedOnADayOnWhichNoCourtSits() {
    Hearing resolution = hearing(HearingType.ISSUE_RESOLUTION, "2015-04-27", "2015-04-27");
    Timeline timeline = on("2014-09-23", facts(proceedings(MANAGED, resolution), null));
    assertEquals("2015-04-27", earliest(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("2015-05-26", earliest(timeline, CourtStep.FINAL_HEARING));
    assertEquals("2015-05-26", earliest(timeline, CourtStep.FINAL_ORDER));
    assertEquals("ISSUES_RESOLUTION FINAL_HEARING", codes(timeline.criticalPath(FINAL)));
  }

  private static final Assessment PARENTING =
      new Assessment(
          "Parenting assessment",
          LocalDate.of(2014, 10, 6),
          new Paper(LocalDate.of(2014, 9, 18), LocalDate.of(2014, 12, 15), null));

  /**
   * Begun on 6 October, 12 weeks end on 29 December, two weeks after the day that was ordered; the
   * evidence then by 13 January, answers by the 20th, issues resolution not before the 29th.
   */
  @Test
  void a05AnAssessmentBegunLateIsSeenAtOnce() {
    Hearing last = hearing(HearingType.FINAL, "2015-02-23", "2015-02-25");
    Timeline timeline = on("2014-12-01", facts(proceedings(MANAGED, last), null, PARENTING));
    assertEquals("DONE 2014-09-18 0", standing(timeline, CourtStep.CASE_MANAGEMENT));
    assertEquals("NOT_KNOWN 2014-09-02 null", standing(timeline, CourtStep.GATEKEEPING));
    assertEquals("DUE 2014-12-15 14", standing(timeline, CourtStep.REPORT));
    assertEquals("2014-12-29", earliest(timeline, CourtStep.REPORT));
    assertEquals("2015-01-13", earliest(timeline, CourtStep.EVIDENCE));
    assertEquals("2015-01-20", earliest(timeline, CourtStep.RESOLUTION_ADVOCATES));
    assertEquals("2015-01-29", earliest(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("2015-02-23", earliest(timeline, CourtStep.FINAL_HEARING));
    assertEquals("2015-02-25", earliest(timeline, CourtStep.FINAL_ORDER), "when it is over");
    assertEquals("FINAL_HEARING", codes(timeline.criticalPath(FINAL)));
    NextStep next = timeline.nextBlocking(FINAL).orElseThrow();
    assertEquals("Parenting assessment, report filed", next.step().words());
    assertEquals(Whose.ASSESSOR, next.step().whose());
    assertEquals(new DueDate(LocalDate.of(2014, 12, 15), false), next.by());
    Timeline later = on("2014-12-16", facts(proceedings(MANAGED, last), null, PARENTING));
    assertEquals("LATE 2014-12-15 1", standing(later, CourtStep.REPORT));
  }

  /** R-COURT-16: two listings are not told as one that sits for three weeks. */
  @Test
  void aFinalHearingInTwoPartsSaysSo() {
    Hearing first = hearing(HearingType.FINAL, "2015-02-02", "2015-02-04");
    Hearing second = hearing(HearingType.FINAL, "2015-02-23", "2015-02-25");
    Step told = finalHearing(on("2014-12-01", facts(proceedings(MANAGED, first, second), null)));
    assertEquals("Final hearing, in 2 parts", told.words());
    assertEquals(LocalDate.of(2015, 2, 2), told.listed());
    assertEquals(LocalDate.of(2015, 2, 25), told.listedTo());
    Step one = finalHearing(on("2014-12-01", facts(proceedings(MANAGED, second), null)));
    assertEquals("Final hearing", one.words());
  }

  private static Step finalHearing(Timeline timeline) {
    return timeline.steps().stream()
        .map(StepStanding::step)
        .filter(step -> step.code().equals(FINAL))
        .findFirst()
        .orElseThrow();
  }

  /**
   * R-COURT-22: for a final hearing on 23 February the report could wait until 2 February; ordered
   * by Monday 15 December, it is wanted then, and its assessment begun 12 weeks before, 22
   * September. What the court listed stays, be it later than week 20.
   */
  @Test
  void a04WhatTheCourtOrderedIsWantedWhenItIsOrdered() {
    Assessment ordered =
        new Assessment(
            "Parenting assessment",
            null,
            new Paper(LocalDate.of(2014, 9, 18), LocalDate.of(2014, 12, 15), null));
    Hearing resolution = hearing(HearingType.ISSUE_RESOLUTION, "2015-02-05", "2015-02-05");
    Hearing last = hearing(HearingType.FINAL, "2015-02-23", "2015-02-25");
    Timeline timeline =
        on("2014-09-19", facts(proceedings(MANAGED, resolution, last), null, ordered));
    BackPlan plan = timeline.backFrom(FINAL, LocalDate.of(2015, 2, 23));
    assertEquals("2014-12-15", by(plan, CourtStep.REPORT));
    assertEquals("2014-09-22", by(plan, CourtStep.ASSESSMENT));
    assertEquals("2015-02-05", by(plan, CourtStep.ISSUES_RESOLUTION));
  }

  /**
   * What was only planned, and for a day that has passed, hides no hearing, listed or to be listed.
   * The assessment is planned for 30 October: back from 23 February the advocates by the 12th, the
   * evidence by the 5th, the report by 22 January, 12 weeks.
   */
  @Test
  void a16NobodyIsSentBackToAPlannedDay() {
    Hearing resolution = hearing(HearingType.ISSUE_RESOLUTION, "2015-01-15", "2015-01-15");
    Hearing last = hearing(HearingType.FINAL, "2015-02-23", "2015-02-25");
    assertEquals(
        "Assessment begun 2014-10-30",
        next("2014-09-22", facts(proceedings(MANAGED, last), null)),
        "planned for a day ahead");
    assertEquals(
        "Get the issues resolution hearing listed 2015-01-18",
        next("2014-12-01", facts(proceedings(MANAGED, last), null)));
    NextStep listed =
        on("2014-12-01", facts(proceedings(MANAGED, resolution, last), null))
            .nextBlocking(FINAL)
            .orElseThrow();
    assertEquals("Issues resolution hearing", listed.words());
    assertEquals(LocalDate.of(2015, 1, 15), listed.step().listed());
  }

  /** R-COURT-11: due by 24 September 2014; the court’s own gatekeeping hides it not. */
  @Test
  void a17ACaseManagementHearingThatIsOverdueIsToBeListed() {
    NextStep next = on("2014-09-30", facts(proceedings(), null)).nextBlocking(FINAL).orElseThrow();
    assertEquals("Get the case management hearing listed", next.words());
    assertEquals(Whose.LEGAL, next.whose());
    assertEquals(new DueDate(LocalDate.of(2014, 9, 24), false), next.by());
  }

  /** R-COURT-32: decided on 3 November 2014, due on the 17th; the plan for the rest is older. */
  @Test
  void a18AnApplicationForAPlacementOrderThatIsOverdueComesBeforePlannedSteps() {
    TimelineFacts facts =
        new TimelineFacts(
            null,
            null,
            proceedings(MANAGED, hearing(HearingType.FINAL, "2015-02-23", "2015-02-25")),
            null,
            null,
            List.of(),
            null,
            LocalDate.of(2014, 11, 3),
            null,
            null,
            null,
            null,
            null,
            null);
    assertEquals("Application for a placement order 2014-11-17", next("2014-12-01", facts));
  }

  /**
   * R-COURT-32: the same before the court's own day of tomorrow, for which the advocates were to
   * have met, and the application to be made, earlier still.
   */
  @Test
  void a19WhatIsOverdueComesBeforeAHearingWhateverWasPlannedBeforeIt() {
    TimelineFacts facts =
        new TimelineFacts(
            null,
            null,
            proceedings(
                MANAGED,
                hearing(HearingType.ISSUE_RESOLUTION, "2014-11-20", "2014-11-20"),
                hearing(HearingType.FINAL, "2015-02-23", "2015-02-25")),
            null,
            null,
            List.of(),
            null,
            LocalDate.of(2014, 11, 3),
            null,
            null,
            null,
            null,
            null,
            null);
    assertEquals("Application for a placement order 2014-11-17", next("2014-11-19", facts));
    NextStep late = on("2014-11-19", facts).nextBlocking(FINAL).orElseThrow();
    assertEquals(false, late.planned(), "a rule sets the day");
  }

  /** R-COURT-16: a day that the court listed never moves the limit. */
  @Test
  void a06AListedDayOverridesTheOutlineButNotTheLimit() {
    Hearing resolution = hearing(HearingType.ISSUE_RESOLUTION, "2015-02-05", "2015-02-05");
    Hearing last = hearing(HearingType.FINAL, "2015-03-09", "2015-03-11");
    Timeline timeline = on("2015-01-20", facts(proceedings(MANAGED, resolution, last), null));
    assertEquals("DUE 2015-02-05 16", standing(timeline, CourtStep.ISSUES_RESOLUTION));
    assertEquals("DUE 2015-03-01 40", standing(timeline, CourtStep.FINAL_HEARING));
    Hearing early = hearing(HearingType.FINAL, "2015-02-23", "2015-02-25");
    assertEquals(
        "DUE 2015-02-25 36",
        standing(
            on("2015-01-20", facts(proceedings(MANAGED, early), null)), CourtStep.FINAL_HEARING));
  }

  /** R-COURT-20: adjourned with no new day, the hearing is due by the outline again, and late. */
  @Test
  void a07AnAdjournedHearingIsNotDone() {
    Hearing adjourned =
        hearing(
            HearingType.ISSUE_RESOLUTION,
            "2015-01-15",
            "2015-01-15",
            new Happened(
                LocalDate.of(2015, 1, 15),
                HearingStatus.ADJOURNED_TO_BE_RE_LISTED,
                DelayReason.LA5));
    Timeline timeline = on("2015-01-20", facts(proceedings(MANAGED, adjourned), null));
    assertEquals("LATE 2015-01-18 2", standing(timeline, CourtStep.ISSUES_RESOLUTION));
  }

  /**
   * R-COURT-19: put off on Thursday 15 January 2015, so that the new day is to be fixed in five
   * working days, by the 22nd, whatever else could be done.
   */
  @Test
  void a14AHearingThatWaitsForItsNewDayIsTheNextStepOfTheLawyer() {
    Hearing waits =
        hearing(
            HearingType.FINAL,
            "2015-01-19",
            "2015-01-20",
            new Happened(
                LocalDate.of(2015, 1, 15), HearingStatus.VACATED_TO_BE_RE_LISTED, DelayReason.LA5));
    Hearing resolved =
        hearing(
            HearingType.ISSUE_RESOLUTION,
            "2015-01-09",
            "2015-01-09",
            new Happened(LocalDate.of(2015, 1, 9), HearingStatus.HELD, null));
    Timeline timeline = on("2015-01-26", facts(proceedings(MANAGED, resolved, waits), null));
    NextStep next = timeline.nextBlocking(FINAL).orElseThrow();
    assertEquals("Get a new day for the hearing from the court", next.words());
    assertEquals(Whose.LEGAL, next.step().whose());
    assertEquals(new DueDate(LocalDate.of(2015, 1, 22), false), next.by());
    assertEquals("LATE 2015-01-22 4", standing(timeline, CourtStep.RELISTING));
    Timeline before = on("2015-01-14", facts(proceedings(MANAGED, resolved, waits), null));
    assertEquals("", standing(before, CourtStep.RELISTING), "nothing waits yet");
    Timeline other = on("2015-01-26", facts(proceedings(MANAGED, resolved), null));
    assertEquals(
        earliest(other, CourtStep.FINAL_HEARING), earliest(timeline, CourtStep.FINAL_HEARING));
  }

  /**
   * R-PRE-03, R-PRE-05: begun on Tuesday 6 May 2014; the letter 5 working days later, 13 May; the
   * end 16 weeks later, 26 August; submitted 10 working days after, 9 September; issued the next
   * day; case management on day 12, 25 September.
   */
  @Test
  void a08BeforeProceedings() {
    TimelineFacts facts = before(null, null);
    Timeline timeline = on("2014-05-14", facts);
    assertEquals("LATE 2014-05-13 1", standing(timeline, CourtStep.LETTER));
    assertEquals("DUE 2014-08-26 104", standing(timeline, CourtStep.PRE_PROCEEDINGS_END));
    assertEquals("NOT_KNOWN null null", standing(timeline, CourtStep.FINAL_HEARING));
    assertEquals("2014-09-09", earliest(timeline, CourtStep.SUBMISSION));
    assertEquals("2014-09-10", earliest(timeline, CourtStep.ISSUE));
    assertEquals("2014-09-25", earliest(timeline, CourtStep.CASE_MANAGEMENT));
    NextStep next = timeline.nextBlocking(FINAL).orElseThrow();
    assertEquals("LETTER", next.step().code());
    assertEquals("Send the letter before proceedings", next.words());
    assertEquals(Whose.LEGAL, next.step().whose());
  }

  private static final LocalDate BEGUN = LocalDate.of(2014, 5, 6);

  private static TimelineFacts before(@Nullable LocalDate letter, @Nullable LocalDate met) {
    return new TimelineFacts(
        BEGUN,
        new PreProceedings(BEGUN, letter, met, null, null),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * R-PRE-05, R-PRE-06: the letter of 13 May, so that the first meeting is due 7 working days later
   * (14, 15, 16, 19, 20, 21, 22 May); the review 8 weeks after 6 May, 1 July; the end by 26 August.
   */
  @Test
  void a15BeforeProceedingsTheFirstMeetingAndTheReviewHalfWayComeBeforeTheEnd() {
    LocalDate letter = LocalDate.of(2014, 5, 13);
    assertEquals("Hold the first meeting 2014-05-22", next("2014-05-14", before(letter, null)));
    LocalDate met = LocalDate.of(2014, 5, 20);
    assertEquals("Review half-way 2014-07-01", next("2014-05-21", before(letter, met)));
    assertEquals("Review half-way 2014-07-01", next("2014-08-26", before(letter, met)));
    assertEquals(
        "Decide: issue or step down 2014-08-26",
        next("2014-08-27", before(letter, met)),
        "the longest time is over");
  }

  private static String next(String day, TimelineFacts facts) {
    NextStep next = on(day, facts).nextBlocking(FINAL).orElseThrow();
    return next.words() + " " + (next.by() == null ? "?" : next.by().date());
  }

  /** R-DATE-07: while no route is decided nobody can say when the permanent order will be. */
  @Test
  void a09AnUndecidedRouteStaysUnknown() {
    Timeline timeline = on("2014-09-02", facts(proceedings(), null));
    assertEquals("not known", earliest(timeline, CourtStep.PERMANENT_ORDER));
    assertEquals("NOT_KNOWN null null", standing(timeline, CourtStep.PERMANENT_ORDER));
    assertEquals(List.of(), timeline.criticalPath("PERMANENT_ORDER"));
  }

  /** What nobody wrote down does not hold up a case that is past its issues resolution hearing. */
  @Test
  void a10AfterIssuesResolutionOnlyWhatWasOrderedIsWaitedFor() {
    Hearing resolved =
        hearing(
            HearingType.ISSUE_RESOLUTION,
            "2015-01-09",
            "2015-01-09",
            new Happened(LocalDate.of(2015, 1, 9), HearingStatus.HELD, null));
    Timeline nothing = on("2015-01-12", facts(proceedings(MANAGED, resolved), null));
    assertEquals("2015-02-06", earliest(nothing, CourtStep.FINAL_HEARING), "9 January + 4 weeks");
    assertEquals("FINAL_HEARING", nothing.nextBlocking(FINAL).orElseThrow().step().code());
    Timeline report = on("2015-01-12", facts(proceedings(MANAGED, resolved), null, PARENTING));
    assertEquals("LATE 2014-12-15 28", standing(report, CourtStep.REPORT));
    assertEquals("REPORT", report.nextBlocking(FINAL).orElseThrow().step().code());
  }

  /** R-COURT-32: ten working days from the decision on Friday 19 December 2014 to 7 January. */
  @Test
  void a11ThePlacementOrderApplicationIsDueTenWorkingDaysAfterTheDecision() {
    TimelineFacts facts =
        new TimelineFacts(
            null,
            null,
            proceedings(MANAGED),
            null,
            null,
            List.of(),
            null,
            LocalDate.of(2014, 12, 19),
            null,
            null,
            null,
            null,
            null,
            null);
    assertEquals(
        "DUE 2015-01-07 15", standing(on("2014-12-23", facts), CourtStep.PLACEMENT_APPLICATION));
    assertEquals("", standing(on("2014-12-18", facts), CourtStep.PLACEMENT_APPLICATION));
  }

  @Test
  void a12EachAssessmentHasItsOwnSteps() {
    Assessment second =
        new Assessment(
            "Special guardianship assessment",
            null,
            new Paper(LocalDate.of(2014, 10, 20), null, null));
    Timeline timeline = on("2014-12-01", facts(proceedings(MANAGED), null, PARENTING, second));
    assertEquals("2014-12-29", earliest(timeline, CourtStep.REPORT));
    assertEquals(
        Optional.of(LocalDate.of(2015, 2, 23)),
        timeline.earliest("REPORT_2").map(DueDate::date),
        "1 December + 12 weeks");
    assertEquals(
        Optional.of("Special guardianship assessment begun"),
        timeline.steps().stream()
            .filter(each -> each.step().code().equals("ASSESSMENT_2"))
            .map(each -> each.step().words())
            .findAny());
  }

  /** A discharge of a care order has no outline and no limit. */
  @Test
  void a13WithoutTheOutlineOnlyListedDaysAreKnown() {
    ChildCase discharge =
        new ChildCase(
            false,
            new Commencement(ISSUE, null),
            List.of(),
            List.of(hearing(HearingType.FINAL, "2014-12-10", "2014-12-10")),
            List.of(),
            null,
            null);
    Timeline timeline = on("2014-09-02", facts(discharge, null));
    assertEquals("DUE 2014-12-10 99", standing(timeline, CourtStep.FINAL_HEARING));
    assertEquals("NOT_KNOWN null null", standing(timeline, CourtStep.FINAL_ORDER));
    assertEquals("", standing(timeline, CourtStep.CASE_MANAGEMENT));
  }
}
