package uk.kith.app.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.action.ActionState;

/** What a row says of the next step, and where its form leads back to. */
class NextStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId AMIR = new ChildId(new UUID(0, 1));
  private static final ChildId LEAH = new ChildId(new UUID(0, 2));
  private static final ChildId ZAC = new ChildId(new UUID(0, 3));

  private static ActionView action(ChildId child, String what, LocalDate due) {
    return new ActionView(
        new ActionId(new UUID(9, due.toEpochDay())),
        child,
        what,
        "A. Khan",
        due,
        LocalDate.of(2014, 9, 1),
        null,
        ActionState.OPEN,
        null,
        "a.khan",
        Instant.EPOCH,
        1);
  }

  private static NextSteps steps(boolean mayRecord) {
    return new NextSteps(TODAY, "/court?all=at-risk", mayRecord);
  }

  @Test
  void aRowAboutSeveralChildrenSaysTheStepDueFirstAndWhoseItIsAbout() {
    NextSteps steps = steps(true);
    steps.add(
        Map.of(
            AMIR, action(AMIR, "Ring the school", LocalDate.of(2014, 10, 3)),
            LEAH, action(LEAH, "File the statement", LocalDate.of(2014, 9, 22))));
    NextStepCell cell = steps.of(Map.of(AMIR, "Amir", LEAH, "Leah"), null);
    assertEquals("Leah: File the statement", cell.what());
    assertEquals("A. Khan", cell.whose());
    assertEquals("by 22 September 2014", cell.by());
    assertEquals("8 days late", cell.late());
    assertEquals(
        "/next-step/" + new UUID(9, 16335) + "?back=%2Fcourt%3Fall%3Dat-risk", cell.href());
    assertEquals(
        "Ring the school, A. Khan, by 3 October 2014, in 3 working days",
        steps.of(AMIR, "Amir", null).words());
  }

  @Test
  void whereNobodyRecordedOneItSaysWhatComesNextByTheRulesAndThatItIsThat() {
    NextStepCell cell =
        steps(true)
            .of(AMIR, "Amir", new RuleStep("Hold the review", null, LocalDate.of(2014, 9, 29)));
    assertTrue(cell.byRules());
    assertNull(cell.whose());
    assertEquals("Hold the review, by 29 September 2014, 1 day late (by the rules)", cell.words());
    assertEquals("/next-step?child=" + AMIR + "&back=%2Fcourt%3Fall%3Dat-risk", cell.href());
    assertEquals("None recorded", steps(true).of(AMIR, "Amir", null).words());
  }

  private static RuleStep way(String what, String by) {
    return RuleStep.of(
        new NextStepLine("SUBMISSION", what, Whose.COURT, LocalDate.parse(by), false, true));
  }

  @Test
  void theWaysOfSeveralChildrenAreOneStepWhereTheyWaitForTheSameAndNamedWhereNot() {
    NextSteps steps = steps(true);
    Map<ChildId, String> names = Map.of(AMIR, "Amir", LEAH, "Leah");
    steps.addWays(
        Map.of(AMIR, way("Final hearing", "2014-10-03"), LEAH, way("Final hearing", "2014-10-03")));
    NextStepCell same = steps.of(names, null);
    assertEquals(
        "Final hearing, Court, planned by 3 October 2014, in 3 working days (by the rules)",
        same.words());
    steps.addWays(Map.of(LEAH, way("Care order", "2014-10-02")));
    assertEquals("Leah: Care order", steps.of(names, null).what());
    assertEquals("Final hearing", steps.of(AMIR, "Amir", null).what());
  }

  /** Brothers and sisters of one case may wait for different things, and each is somebody's. */
  @Test
  void eachStepIsSaidOnceTheOneDueFirstAtTheHeadWithWhoseItIs() {
    NextSteps steps = steps(true);
    Map<ChildId, String> names = Map.of(AMIR, "Amir", LEAH, "Leah", ZAC, "Zac");
    steps.addWays(
        Map.of(
            AMIR, way("Final hearing", "2014-10-03"),
            LEAH, way("Final hearing", "2014-10-03"),
            ZAC, way("Final hearing", "2014-10-03")));
    assertEquals(
        List.of(
            "Final hearing, Court, planned by 3 October 2014, in 3 working days (by the rules)"),
        steps.each(names).stream().map(NextStepCell::words).toList());
    steps.add(Map.of(ZAC, action(ZAC, "File the statement", LocalDate.of(2014, 9, 22))));
    List<NextStepCell> different = steps.each(names);
    assertEquals(
        List.of("Zac: File the statement", "Amir and Leah: Final hearing"),
        different.stream().map(NextStepCell::what).toList());
    assertEquals("8 days late", different.get(0).late());
    assertEquals(
        "/next-step?child=" + AMIR + "&child=" + LEAH + "&back=%2Fcourt%3Fall%3Dat-risk",
        different.get(1).href());
    steps.addWays(Map.of(AMIR, new RuleStep("Permanent order", "Social worker", null)));
    assertEquals(
        List.of("Zac: File the statement", "Leah: Final hearing", "Amir: Permanent order"),
        steps.each(names).stream().map(NextStepCell::what).toList(),
        "what has no day is last");
  }

  /**
   * R-COURT-28: what somebody wrote down for Friday hides no duty of today, nor one that is late.
   */
  @Test
  void whatWasRecordedHidesNoDutyThatIsLateOrDueToday() {
    NextSteps steps = steps(true);
    Map<ChildId, String> names = Map.of(AMIR, "Amir");
    steps.add(Map.of(AMIR, action(AMIR, "Get a date", LocalDate.of(2014, 10, 3))));
    steps.addWays(
        Map.of(AMIR, step("END_OF_CARE", Whose.PLACEMENTS, "End the placement", "2014-09-30")));
    assertEquals(
        List.of("End the placement", "Get a date"),
        steps.each(names).stream().map(NextStepCell::what).toList());
    steps.addWays(
        Map.of(AMIR, step("END_OF_CARE", Whose.PLACEMENTS, "End the placement", "2014-10-01")));
    assertEquals(
        List.of("Get a date"),
        steps.each(names).stream().map(NextStepCell::what).toList(),
        "while it is ahead");
    steps.addWays(Map.of(AMIR, way("Assessment begun", "2014-09-30")));
    assertEquals(
        List.of("Get a date"),
        steps.each(names).stream().map(NextStepCell::what).toList(),
        "what is only planned");
  }

  @Test
  void whereNobodyWaitsForAnythingItIsSaidOnce() {
    List<NextStepCell> none = steps(true).each(Map.of(AMIR, "Amir", LEAH, "Leah"));
    assertEquals(List.of("None recorded"), none.stream().map(NextStepCell::words).toList());
  }

  /** A child in care whose way waits for nothing has the next step that its reviews say. */
  @Test
  void whereTheWayWaitsForNothingItIsTheNextReview() {
    NextSteps steps = steps(true);
    steps.addReviews(
        Map.of(AMIR, new RuleStep("Hold the next review", null, LocalDate.of(2014, 11, 3))));
    String review = "Hold the next review, by 3 November 2014, in 24 working days (by the rules)";
    assertEquals(review, steps.of(AMIR, "Amir", null).words());
    assertEquals(
        List.of(review),
        steps.each(Map.of(AMIR, "Amir")).stream().map(NextStepCell::words).toList());
    RuleStep list = new RuleStep("Apply for a placement order", null, LocalDate.of(2014, 12, 1));
    assertEquals(
        "Apply for a placement order",
        steps.of(AMIR, "Amir", list).what(),
        "a list of reviews says the review itself");
    Map<ChildId, String> names = Map.of(AMIR, "Amir", LEAH, "Leah");
    assertEquals("Amir: Hold the next review", steps.of(names, null).what());
    steps.addWays(Map.of(LEAH, way("Final hearing", "2014-10-03")));
    assertEquals(
        List.of("Leah: Final hearing", "Amir: Hold the next review"),
        steps.each(names).stream().map(NextStepCell::what).toList());
  }

  @Test
  void aDayThatARuleSetForTheWayIsMissedWhenItPasses() {
    NextSteps steps = steps(true);
    NextStepLine next =
        new NextStepLine(
            "PLACEMENT_APPLICATION",
            "Application for a placement order",
            Whose.LEGAL,
            LocalDate.of(2014, 9, 1),
            false,
            false);
    steps.addWays(Map.of(AMIR, RuleStep.of(next)));
    assertEquals(
        "Application for a placement order, Authority's lawyer, by 1 September 2014, 29 days late"
            + " (by the rules)",
        steps.of(AMIR, "Amir", null).words());
  }

  @Test
  void aPlannedDayThatHasPassedIsNoDateMissed() {
    NextSteps steps = steps(true);
    steps.addWays(Map.of(AMIR, way("Assessment begun", "2014-07-17")));
    NextStepCell cell = steps.of(AMIR, "Amir", null);
    assertNull(cell.late());
    assertEquals("planned by 17 July 2014, not recorded", cell.by());
  }

  /** Nobody can do what was planned for a day that has passed; what the list says can be done. */
  @Test
  void whatWasPlannedForADayThatHasPassedHidesNothing() {
    NextSteps steps = steps(true);
    steps.addWays(Map.of(AMIR, way("Assessment begun", "2014-07-17")));
    RuleStep review = new RuleStep("Hold the review", null, LocalDate.of(2014, 10, 25));
    assertEquals("Hold the review", steps.of(AMIR, "Amir", review).what());
    steps.addWays(Map.of(LEAH, way("Final hearing", "2014-11-03")));
    assertEquals("Leah: Final hearing", steps.of(Map.of(AMIR, "Amir", LEAH, "Leah"), null).what());
  }

  private static RuleStep step(String code, Whose whose, String words, String by) {
    return RuleStep.of(new NextStepLine(code, words, whose, LocalDate.parse(by), false, false));
  }

  /**
   * Nobody can act on what the court is to do itself: of one child it hides nothing, nor of two.
   */
  @Test
  void aLateStepOfTheCourtsOwnDoesNotComeFirst() {
    NextSteps steps = steps(true);
    Map<ChildId, String> names = Map.of(AMIR, "Amir", LEAH, "Leah", ZAC, "Zac");
    steps.addWays(
        Map.of(
            AMIR, step("GATEKEEPING", Whose.COURT, "Gatekeeping", "2014-08-01"),
            LEAH, step("FIRST_MEETING", Whose.SOCIAL_WORK, "First meeting", "2014-10-02"),
            ZAC, step("LETTER", Whose.LEGAL, "Letter", "2014-09-22")));
    assertEquals(
        List.of("Zac: Letter", "Leah: First meeting", "Amir: Gatekeeping"),
        steps.each(names).stream().map(NextStepCell::what).toList());
    assertEquals("Leah: First meeting", steps.of(Map.of(AMIR, "Amir", LEAH, "Leah"), null).what());
    steps.addWays(Map.of(LEAH, step("CASE_MANAGEMENT", Whose.COURT, "Hearing", "2014-09-01")));
    assertEquals(
        List.of("Leah: Hearing", "Zac: Letter", "Amir: Gatekeeping"),
        steps.each(names).stream().map(NextStepCell::what).toList(),
        "a hearing is everybody's");
  }

  /** As one child's own steps have it: what was planned at all stands before what has no day. */
  @Test
  void whatWasPlannedForADayThatHasPassedStandsBeforeWhatHasNoDay() {
    NextSteps steps = steps(true);
    Map<ChildId, String> names = Map.of(AMIR, "Amir", LEAH, "Leah");
    steps.addWays(
        Map.of(
            AMIR,
            new RuleStep("Permanent order", "Social worker", null),
            LEAH,
            way("Assessment begun", "2014-07-17")));
    assertEquals(
        List.of("Leah: Assessment begun", "Amir: Permanent order"),
        steps.each(names).stream().map(NextStepCell::what).toList());
    assertEquals("Leah: Assessment begun", steps.of(names, null).what());
  }

  /** R-COURT-22, as the list of directions counts: Monday 22 to Tuesday 30 September 2014. */
  @Test
  void whatADirectionAsksForIsLateByWorkingDays() {
    assertEquals("6 working days late", late("DIRECTION", "2014-09-22"));
    assertEquals("6 working days late", late("REPORT_2", "2014-09-22"));
    assertEquals("6 working days late", late("EVIDENCE", "2014-09-22"));
    assertEquals("8 days late", late("PLACEMENT_APPLICATION", "2014-09-22"));
    assertNull(late("DIRECTION", "2014-09-30"));
    NextSteps onSunday = new NextSteps(LocalDate.of(2014, 9, 28), "/court", false);
    onSunday.addWays(Map.of(AMIR, step("DIRECTION", Whose.PARTIES, "File", "2014-09-26")));
    assertEquals("less than a working day late", onSunday.of(AMIR, "Amir", null).late());
  }

  private static @Nullable String late(String code, String by) {
    NextSteps steps = steps(true);
    steps.addWays(Map.of(AMIR, step(code, Whose.PARTIES, "File", by)));
    return steps.of(AMIR, "Amir", null).late();
  }

  @Test
  void whatIsLateByARuleIsSaidBeforeWhatWasOnlyPlannedForAnEarlierDay() {
    NextSteps steps = steps(true);
    RuleStep apply =
        new RuleStep("Apply for a placement order", "Lawyer", LocalDate.of(2014, 9, 15));
    steps.addWays(Map.of(AMIR, way("Assessment begun", "2014-09-01")));
    assertEquals("Apply for a placement order", steps.of(AMIR, "Amir", apply).what());
    steps.addWays(Map.of(LEAH, new RuleStep("Filing", "Social worker", LocalDate.of(2014, 9, 26))));
    assertEquals("Leah: Filing", steps.of(Map.of(AMIR, "Amir", LEAH, "Leah"), null).what());
  }

  @Test
  void ofTheListsOwnStepAndTheWayTheOneDueFirstIsSaidAndWhatHasNoDayIsLast() {
    NextSteps steps = steps(true);
    RuleStep review = new RuleStep("Hold the review", null, LocalDate.of(2014, 10, 3));
    steps.addWays(Map.of(AMIR, way("Final hearing", "2014-10-02")));
    assertEquals("Final hearing", steps.of(AMIR, "Amir", review).what());
    assertEquals("Hold the review", steps.of(LEAH, "Leah", review).what());
    steps.addWays(Map.of(AMIR, way("Final hearing", "2014-10-03")));
    assertEquals(
        "Final hearing", steps.of(AMIR, "Amir", review).what(), "as lists without that review");
    steps.addWays(Map.of(AMIR, way("Final hearing", "2014-10-06")));
    assertEquals("Hold the review", steps.of(AMIR, "Amir", review).what());
    steps.addWays(Map.of(AMIR, new RuleStep("Permanent order", "Social worker", null)));
    assertEquals("Hold the review", steps.of(AMIR, "Amir", review).what());
    assertEquals(
        "Permanent order, Social worker, no day is set (by the rules)",
        steps.of(AMIR, "Amir", null).words());
  }

  @Test
  void whoRecordsNoneSeesNoWayToItsForm() {
    NextSteps steps = steps(false);
    assertNull(steps.of(AMIR, "Amir", null).href());
    steps.add(Map.of(AMIR, action(AMIR, "Ring the school", LocalDate.of(2014, 10, 3))));
    NextStepCell cell = steps.of(AMIR, "Amir", null);
    assertNull(cell.href());
    assertFalse(cell.byRules());
  }

  @Test
  void aFormLeadsBackToAnAddressOfThisServiceAlone() {
    for (String own : new String[] {"/court", "/court?all=at-risk#at-risk", "/reviews?when=late"}) {
      assertEquals(own, BackTo.safe(own));
    }
    for (String other :
        new String[] {"//evil.example", "https://evil.example", "/\\evil", "", "javascript:x"}) {
      assertEquals("/", BackTo.safe(other));
    }
  }
}
