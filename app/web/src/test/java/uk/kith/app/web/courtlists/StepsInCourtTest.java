package uk.kith.app.web.courtlists;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.StepsInCourt.Told;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.action.ActionState;

/** Next steps of children in proceedings among what is due before the court, each told once. */
class StepsInCourtTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate SUNDAY = LocalDate.of(2014, 10, 5);
  private static final Told NOTHING = new Told(List.of(), List.of(), List.of());

  private final Map<ChildId, ChildBrief> briefs = new LinkedHashMap<>();
  private final Map<ChildId, NextStepLine> next = new LinkedHashMap<>();

  private static ChildId id(int child) {
    return new ChildId(new UUID(0, child));
  }

  private static ProceedingsId caseOf(int number) {
    return new ProceedingsId(new UUID(1, number));
  }

  private static NextStepLine step(CourtStep step, Whose whose, @Nullable String by) {
    return new NextStepLine(
        step.name(), step.words(), whose, by == null ? null : LocalDate.parse(by), false, false);
  }

  private void waits(int child, NextStepLine step) {
    briefs.put(
        id(child),
        new ChildBrief(
            id(child),
            "R-" + child,
            "Ava" + child,
            "Hill",
            Birth.on(LocalDate.of(2010, 3, 1)),
            "s.ode",
            "North"));
    next.put(id(child), step);
  }

  private CourtCase proceedings(int number, int... children) {
    return new CourtCase(
        caseOf(number),
        ProceedingsKind.CARE,
        "SE14C" + number,
        null,
        null,
        "l.law",
        Arrays.stream(children).mapToObj(child -> requireNonNull(briefs.get(id(child)))).toList(),
        true,
        null);
  }

  private List<Waiting> waiting(Told told, CourtCase... cases) {
    Map<ChildId, NextStepLine> due = StepsInCourt.due(next, told, SUNDAY);
    return StepsInCourt.waiting(
        Arrays.stream(cases).map(each -> each.about(due.keySet())).toList(), due, told);
  }

  private List<String> told(Told told, CourtCase... cases) {
    return waiting(told, cases).stream()
        .map(each -> CaseWords.names(each.of()) + ": " + each.next().words())
        .toList();
  }

  @Test
  void whatIsLateOrDueBySundayStandsTheLongestLateFirst() {
    waits(1, step(CourtStep.MANAGEMENT_ADVOCATES, Whose.ADVOCATES, "2014-10-01"));
    waits(2, step(CourtStep.RELISTING, Whose.LEGAL, "2014-08-29"));
    waits(3, step(CourtStep.RELISTING, Whose.LEGAL, "2014-10-06"));
    waits(4, step(CourtStep.SUBMISSION, Whose.LEGAL, null));
    assertEquals(
        List.of(
            "Ava2 Hill: Get a new day for the hearing from the court",
            "Ava1 Hill: Advocates' meeting before case management"),
        told(NOTHING, proceedings(1, 1), proceedings(2, 2), proceedings(3, 3, 4)));
  }

  /** R-COURT-03: limits have a list of their own, whatever step comes first. */
  @Test
  void aLimitThatHasPassedIsToldOnce() {
    waits(1, step(CourtStep.MORE_TIME, Whose.LEGAL, "2014-09-03"));
    assertEquals(List.of(), told(NOTHING, proceedings(1, 1)));
    NextSteps steps = new NextSteps(TODAY, "/court/due", false);
    CourtDuePage.Line passed =
        CourtDueLines.limit(
            new CourtLimit(proceedings(1, 1), LocalDate.of(2014, 9, 3), null, null), steps, TODAY);
    assertEquals("More time from the court; no final hearing is listed", passed.what());
    assertEquals("3 September 2014", passed.when());
    assertEquals(new Tag("27 days late", Tag.Colour.RED), passed.late());
    assertEquals("R-COURT-01", passed.rule());
    CourtDuePage.Line later =
        CourtDueLines.limit(
            new CourtLimit(
                proceedings(1, 1), LocalDate.of(2014, 10, 3), LocalDate.of(2014, 11, 12), null),
            steps,
            TODAY);
    assertEquals(
        "More time from the court; the final hearing is listed to end on 12 November 2014",
        later.what());
    assertNull(later.late());
    CourtDuePage.Line reserved =
        CourtDueLines.limit(
            new CourtLimit(
                proceedings(1, 1), LocalDate.of(2014, 9, 26), null, LocalDate.of(2014, 9, 22)),
            steps,
            TODAY);
    assertEquals(
        "More time from the court; the final hearing was held on 22 September 2014, and no end is"
            + " recorded",
        reserved.what());
  }

  /** R-COURT-25: it stands among the orders that end soon. */
  @Test
  void theEndOfAnEmergencyProtectionOrderIsToldOnce() {
    waits(1, step(CourtStep.EMERGENCY_END, Whose.LEGAL, "2014-10-02"));
    assertEquals(List.of(), told(NOTHING, proceedings(1, 1)));
    waits(1, step(CourtStep.SUBMISSION, Whose.LEGAL, "2014-10-02"));
    assertEquals(1, told(NOTHING, proceedings(1, 1)).size(), "another of the same day");
  }

  @Test
  void whatOthersAreToDoAndWhatWasOnlyPlannedIsNoneOfTheAuthoritys() {
    for (Whose whose : List.of(Whose.COURT, Whose.CAFCASS, Whose.PARENTS, Whose.APPLICANTS)) {
      waits(1, step(CourtStep.FINAL_ORDER, whose, "2014-09-01"));
      assertEquals(List.of(), told(NOTHING, proceedings(1, 1)), whose.words());
    }
    waits(
        1,
        new NextStepLine(
            "ASSESSMENT", "Begin", Whose.SOCIAL_WORK, TODAY.minusDays(9), false, true));
    assertEquals(List.of(), told(NOTHING, proceedings(1, 1)));
  }

  @Test
  void brothersAndSistersWhoWaitForTheSameStandTogetherAndAChildOfTwoCasesOnce() {
    NextStepLine relist = step(CourtStep.RELISTING, Whose.LEGAL, "2014-09-01");
    waits(1, relist);
    waits(2, relist);
    assertEquals(
        List.of("Ava1 and Ava2 Hill: Get a new day for the hearing from the court"),
        told(NOTHING, proceedings(1, 1, 2), proceedings(2, 2)));
  }

  /** R-COURT-22, R-COURT-32, R-COURT-19, R-SGO-05. */
  @Test
  void whatStandsAmongTheThingsDueAlreadyIsNotToldTwice() {
    waits(1, step(CourtStep.PLACEMENT_APPLICATION, Whose.LEGAL, "2014-09-01"));
    waits(2, step(CourtStep.GUARDIANSHIP_REPORT, Whose.SOCIAL_WORK, "2014-09-01"));
    waits(3, step(CourtStep.FINAL_HEARING, Whose.LEGAL, "2014-09-01"));
    waits(4, step(CourtStep.EVIDENCE, Whose.SOCIAL_WORK, "2014-09-01"));
    CourtCase all = proceedings(1, 1, 2, 3, 4);
    assertEquals(
        List.of(
            "Ava1 Hill: Application for a placement order",
            "Ava2 Hill: Report on the carer filed",
            "Ava3 Hill: Final hearing"),
        told(NOTHING, all),
        "a direction stands among the directions");
    assertEquals(
        List.of(), told(new Told(List.of(id(1)), List.of(id(2)), List.of(caseOf(1))), all));
  }

  @Test
  void aLineLeadsToTheCaseAndSaysWhoseItIsAndHowLate() {
    waits(1, step(CourtStep.RELISTING, Whose.LEGAL, "2014-08-29"));
    Waiting waiting = waiting(NOTHING, proceedings(1, 1)).get(0);
    CourtDuePage.Line line =
        CourtDueLines.waiting(waiting, new NextSteps(TODAY, "/court/due?whose=mine", true), TODAY);
    assertEquals("Ava1 Hill", line.who());
    assertEquals("SE14C1", line.number());
    assertEquals("/court/" + caseOf(1), line.href());
    assertEquals("29 August 2014", line.when());
    assertEquals(new Tag("32 days late", Tag.Colour.RED), line.late());
    assertNull(line.due());
    assertEquals("Authority's lawyer", line.whose());
    assertEquals("R-COURT-19", line.rule());
  }

  /** By the form of the court list, which leads back here. */
  @Test
  void aStepIsRecordedFromItsLineByWhoeverRecordsSteps() {
    NextStepLine relist = step(CourtStep.RELISTING, Whose.LEGAL, "2014-08-29");
    waits(1, relist);
    waits(2, relist);
    Waiting waiting = waiting(NOTHING, proceedings(1, 1, 2)).get(0);
    NextStepCell cell =
        Objects.requireNonNull(
            CourtDueLines.waiting(
                    waiting, new NextSteps(TODAY, "/court/due?whose=mine", true), TODAY)
                .step());
    assertEquals("Add", cell.action());
    assertEquals("a next step for Ava1 Hill, Ava2 Hill", cell.about());
    assertEquals(
        "/next-step?child=" + id(1) + "&child=" + id(2) + "&back=%2Fcourt%2Fdue%3Fwhose%3Dmine",
        cell.href());
    assertNull(
        Objects.requireNonNull(
                CourtDueLines.waiting(waiting, new NextSteps(TODAY, "/court/due", false), TODAY)
                    .step())
            .href());
  }

  /** Beside the duty, which it does not hide. */
  @Test
  void whatWasRecordedInsteadStandsInTheLineToo() {
    waits(1, step(CourtStep.RELISTING, Whose.LEGAL, "2014-08-29"));
    NextSteps steps = new NextSteps(TODAY, "/court/due", true);
    steps.add(
        Map.of(
            id(1),
            new ActionView(
                new ActionId(new UUID(0, 77)),
                id(1),
                "Ring the court",
                "Sam Ode",
                TODAY.plusDays(9),
                TODAY,
                null,
                ActionState.OPEN,
                null,
                "s.ode",
                Instant.EPOCH,
                0)));
    CourtDuePage.Line line =
        CourtDueLines.waiting(waiting(NOTHING, proceedings(1, 1)).get(0), steps, TODAY);
    assertEquals("Add", Objects.requireNonNull(line.step()).action());
    assertEquals(
        List.of("Ring the court: Change"),
        line.recorded().stream().map(cell -> cell.what() + ": " + cell.action()).toList());
  }
}
