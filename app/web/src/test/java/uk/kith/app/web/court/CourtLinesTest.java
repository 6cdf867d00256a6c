package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.RegisterFixture;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.action.ActionState;

/**
 * One line of the court list: what each child waits for, and what reviewing officers worry about.
 */
class CourtLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private final Map<ChildId, ChildView> known = new HashMap<>();
  private final List<ChildId> children = new ArrayList<>();
  private final NextSteps steps = new NextSteps(TODAY, "/court", true);

  private void child(String name, String step, LocalDate due) {
    ChildView view = RegisterFixture.aBoy(name, 7);
    known.put(view.id(), view);
    children.add(view.id());
    steps.add(
        Map.of(
            view.id(),
            new ActionView(
                new ActionId(UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8))),
                view.id(),
                step,
                "A. Khan",
                due,
                TODAY,
                null,
                ActionState.OPEN,
                null,
                "a.khan",
                Instant.EPOCH,
                1)));
  }

  private CourtLine line(Map<ChildId, OpenConcern> concerns) {
    return line(children.stream().map(ACareCase::inCase).toList(), concerns);
  }

  private CourtLine line(List<ChildInProceedings> inCase, Map<ChildId, OpenConcern> concerns) {
    ProceedingsView view = ACareCase.on(TODAY, inCase.toArray(ChildInProceedings[]::new));
    return CourtLines.lines(view, known, concerns, steps, TODAY).get(0);
  }

  @Test
  void atMostThreeDifferentStepsStandInTheRowTheMostUrgentFirst() {
    child("Ava", "Write to the court", LocalDate.of(2014, 10, 9));
    child("Ben", "Ring the guardian", LocalDate.of(2014, 10, 3));
    child("Cal", "File the statement", LocalDate.of(2014, 9, 22));
    CourtLine three = line(Map.of());
    assertEquals(
        List.of("Cal: File the statement", "Ben: Ring the guardian", "Ava: Write to the court"),
        three.steps().stream().map(NextStepCell::what).toList());
    assertEquals(0, three.moreSteps());
    child("Dee", "Ask for more time", LocalDate.of(2014, 10, 1));
    CourtLine four = line(Map.of());
    assertEquals(
        List.of("Cal: File the statement", "Dee: Ask for more time", "Ben: Ring the guardian"),
        four.steps().stream().map(NextStepCell::what).toList());
    assertEquals(1, four.moreSteps());
  }

  @Test
  void anOpenConcernIsATagWithItsStageAndWhenTheAnswerIsDue() {
    child("Ava", "Write to the court", LocalDate.of(2014, 10, 9));
    Map<ChildId, OpenConcern> late = Map.of(children.get(0), CasePageTest.concern("2014-09-22", 0));
    CourtLine.Worry alone = line(late).worries().get(0);
    assertEquals(new Tag("Concern, answer late", Tag.Colour.RED), alone.tag());
    assertEquals(
        "Formal, to Head of service, answer due 22 September 2014, 8 days late", alone.text());
    child("Ben", "Ring the guardian", LocalDate.of(2014, 10, 3));
    CourtLine.Worry ofTwo =
        line(Map.of(children.get(1), CasePageTest.concern("2014-10-03", 0))).worries().get(0);
    assertEquals(new Tag("Concern", Tag.Colour.BLUE), ofTwo.tag());
    assertEquals(
        "Ben: Formal, to Head of service, answer due 3 October 2014, in 3 working days",
        ofTwo.text());
    assertEquals(List.of(), line(Map.of()).worries());
  }

  private static NextStepCell step(@Nullable String late, boolean byRules) {
    return new NextStepCell("Ring the school", null, null, null, late, byRules, null, "Add", "x");
  }

  private static String tag(Track track, @Nullable String late, boolean byRules) {
    return CourtLines.tag(track, step(late, byRules)).text();
  }

  @Test
  void anAgreedStepThatIsLateIsNotHiddenByDatesOfTheCourtThatWereMet() {
    assertEquals("Agreed step late", tag(Track.NONE_MISSED, "4 days late", false));
    assertEquals("No date missed so far", tag(Track.NONE_MISSED, null, false));
    assertEquals("No date missed so far", tag(Track.NONE_MISSED, "4 days late", true));
    assertEquals("Limit passed", tag(Track.LIMIT_PASSED, "4 days late", false));
  }

  private static final LocalDate LIMIT = LocalDate.of(2014, 11, 27);

  private static ChildInProceedings estimated(
      Track track, LocalDate p10, @Nullable LocalDate limit) {
    return heard(
        track,
        limit,
        null,
        null,
        new PlanningEstimate(p10, p10.plusWeeks(4), LocalDate.of(2015, 5, 4), "national", true));
  }

  /** R-COURT-01: the weeks of Part 4 are counted, of other applications how long they are open. */
  @Test
  void onlyProceedingsThatTheLawLimitsHaveAWeek() {
    assertEquals("Week 4", OffTrack.weeks(begun(LIMIT, 4)));
    assertEquals("Open 3 weeks", OffTrack.weeks(begun(null, 4)));
    assertEquals("Open 1 week", OffTrack.weeks(begun(null, 2)));
    assertEquals("Open less than a week", OffTrack.weeks(begun(null, 1)));
    assertEquals("Not issued", OffTrack.weeks(begun(null, null)));
  }

  private static ChildInProceedings begun(@Nullable LocalDate limit, @Nullable Integer week) {
    return heard(Track.NONE_MISSED, limit, week, null, null, null);
  }

  private static ChildInProceedings heard(
      Track track,
      @Nullable LocalDate limit,
      @Nullable ListedFor ahead,
      @Nullable LocalDate heldOn,
      @Nullable PlanningEstimate estimate) {
    return heard(track, limit, null, ahead, heldOn, estimate);
  }

  private static ChildInProceedings heard(
      Track track,
      @Nullable LocalDate limit,
      @Nullable Integer week,
      @Nullable ListedFor ahead,
      @Nullable LocalDate heldOn,
      @Nullable PlanningEstimate estimate) {
    return new ChildInProceedings(
        new ChildId(new UUID(0, 1)),
        null,
        limit,
        false,
        null,
        week,
        week == null ? null : week - 1,
        Stage.AFTER_CASE_MANAGEMENT,
        track,
        ahead,
        ahead,
        heldOn,
        estimate,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  /** R-COURT-17: a final hearing that was held is not one that nobody listed. */
  @Test
  void theFinalHearingIsListedHeldOrNeither() {
    ListedFor ahead =
        new ListedFor(HearingType.FINAL, LocalDate.of(2014, 11, 18), LocalDate.of(2014, 11, 18));
    ChildInProceedings listed = heard(Track.NONE_MISSED, LIMIT, ahead, null, null);
    ChildInProceedings held = heard(Track.NONE_MISSED, LIMIT, null, TODAY, null);
    ChildInProceedings neither = heard(Track.NONE_MISSED, LIMIT, null, null, null);
    assertEquals("18 November 2014", OffTrack.finalHearing(listed));
    assertEquals("Held 30 September 2014", OffTrack.finalHearing(held));
    assertEquals("Not listed", OffTrack.finalHearing(neither));
    known.put(held.child(), RegisterFixture.aBoy("Ava", 7));
    CourtLine row = line(List.of(held), Map.of());
    assertEquals("Held 30 September 2014", row.finalHearing());
    assertTrue(row.listed(), "nothing is to be done about it");
    assertFalse(line(List.of(neither), Map.of()).listed());
  }

  /** R-COURT-17: an estimate lists no hearing, so that the case is not among those at risk. */
  @Test
  void anEstimateThatLiesWhollyAfterTheLimitIsSaid() {
    LocalDate after = LocalDate.of(2015, 1, 12);
    String said = "Planning estimate 12 Jan 2015 to 4 May 2015, after the limit of 27 Nov 2014.";
    assertEquals(said, OffTrack.estimate(estimated(Track.NONE_MISSED, after, LIMIT)));
    assertEquals(said, OffTrack.estimate(estimated(Track.LISTED_LATE, after, LIMIT)));
    assertNull(OffTrack.estimate(estimated(Track.NONE_MISSED, LIMIT, LIMIT)), "may be in time");
    assertNull(OffTrack.estimate(estimated(Track.NONE_MISSED, after, null)), "no law limits it");
    assertNull(OffTrack.estimate(estimated(Track.LISTED_AFTER_LIMIT, after, LIMIT)), "told there");
    assertNull(OffTrack.estimate(estimated(Track.NO_FINAL_HEARING, after, LIMIT)), "told there");
  }

  @Test
  void theRowOfWhomNoDateIsMissedSaysWhereTheEstimateLies() {
    ChildView view = RegisterFixture.aBoy("Ava", 7);
    ChildInProceedings child = estimated(Track.NONE_MISSED, LocalDate.of(2015, 1, 12), LIMIT);
    known.put(child.child(), view);
    CourtLine line = line(List.of(child), Map.of());
    assertEquals("No date missed so far", line.tag().text());
    assertEquals(
        "Planning estimate 12 Jan 2015 to 4 May 2015, after the limit of 27 Nov 2014.",
        line.estimate());
  }
}
