package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DueDate;

/** The two passes on a few made-up steps. Monday 1 September 2014 is the day asked about. */
class TimelineTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 1);

  private static LocalDate september(int day) {
    return LocalDate.of(2014, 9, day);
  }

  private static Step step(String code) {
    return Step.of(code, code, null, Whose.COURT);
  }

  private static Step due(String code, int day) {
    return step(code).withDue(new DueDate(september(day), false));
  }

  private static Edge edge(String from, String to, @Nullable Integer days) {
    return Edge.of(from, to, days == null ? null : Span.days(days));
  }

  private static Timeline timeline(List<Step> steps, Edge... edges) {
    return Timeline.of(new Steps(steps, List.of(edges)), AS_OF);
  }

  private static Optional<LocalDate> earliest(Timeline timeline, String code) {
    return timeline.earliest(code).map(DueDate::date);
  }

  private static String codes(List<Step> steps) {
    return steps.stream().map(Step::code).collect(Collectors.joining(" "));
  }

  /** A to D by B takes 2 + 3 days, by C 4 + 4. */
  private static final List<Edge> DIAMOND =
      List.of(edge("A", "B", 2), edge("A", "C", 4), edge("B", "D", 3), edge("C", "D", 4));

  private static Timeline diamond(Step... steps) {
    return Timeline.of(new Steps(List.of(steps), DIAMOND), AS_OF);
  }

  @Test
  void a01TheLongestWayDecides() {
    Timeline timeline = diamond(step("A"), step("B"), step("C"), step("D"));
    assertEquals(Optional.of(september(1)), earliest(timeline, "A"));
    assertEquals(Optional.of(september(3)), earliest(timeline, "B"));
    assertEquals(Optional.of(september(9)), earliest(timeline, "D"));
    assertEquals("A C D", codes(timeline.criticalPath("D")));
  }

  @Test
  void a02WhatIsDoneCountsFromItsDay() {
    Timeline timeline =
        diamond(step("A").withDone(LocalDate.of(2014, 8, 28)), step("B"), step("C"), step("D"));
    assertEquals(Optional.of(september(1)), earliest(timeline, "B"), "not before the day asked");
    assertEquals(Optional.of(september(1)), earliest(timeline, "C"), "28 August + 4");
    assertEquals(Optional.of(september(5)), earliest(timeline, "D"));
    assertEquals("A C D", codes(timeline.criticalPath("D")));
  }

  @Test
  void a03TheCourtsOwnDayIsNotBroughtForward() {
    Timeline timeline =
        diamond(step("A"), step("B"), step("C"), step("D").withListed(september(22)));
    assertEquals(Optional.of(september(22)), earliest(timeline, "D"));
    assertEquals("D", codes(timeline.criticalPath("D")));
  }

  /** Back from the 22nd: C by the 18th, B by the 19th, A by the 14th (18 - 4, 19 - 2). */
  @Test
  void a04BackFromAGivenDay() {
    BackPlan plan =
        diamond(step("A"), step("B"), step("C"), step("D")).backFrom("D", september(22));
    assertEquals(
        List.of(september(14), september(19), september(18), september(22)),
        plan.steps().stream().map(each -> each.by().date()).toList());
    assertEquals(List.of(), plan.passed());
  }

  @Test
  void a05ALastDayThatHasGoneByIsTold() {
    BackPlan plan = diamond(step("A"), step("B"), step("C"), step("D")).backFrom("D", september(8));
    assertEquals(List.of("A"), plan.passed().stream().map(each -> each.step().code()).toList());
    assertEquals(Optional.of(new DueDate(LocalDate.of(2014, 8, 31), false)), plan.by("A"));
  }

  @Test
  void a06TheCourtsOwnDayForAnEarlierStepIsItsLastDay() {
    Timeline timeline =
        diamond(step("A"), step("B"), step("C").withListed(september(10)), step("D"));
    BackPlan plan = timeline.backFrom("D", september(22));
    assertEquals(Optional.of(new DueDate(september(10), false)), plan.by("C"));
    assertEquals(Optional.of(new DueDate(september(6), false)), plan.by("A"));
  }

  /** R-DATE-07. */
  @Test
  void a07AnUnknownLengthMakesWhatFollowsUnknown() {
    Timeline timeline =
        timeline(List.of(step("A"), step("B"), step("C")), edge("A", "B", null), edge("B", "C", 3));
    assertEquals(Optional.empty(), earliest(timeline, "B"));
    assertEquals(Optional.empty(), earliest(timeline, "C"));
    assertEquals(List.of(), timeline.criticalPath("C"));
    BackPlan plan = timeline.backFrom("C", september(20));
    assertEquals(Optional.of(new DueDate(september(17), false)), plan.by("B"));
    assertEquals(Optional.empty(), plan.by("A"));
  }

  /** A hearing takes place without the meeting that should have come before it. */
  @Test
  void a08WhatShouldComeBeforeHoldsNothingUp() {
    Timeline timeline =
        timeline(List.of(step("A"), step("B")), Edge.should("A", "B", Span.days(5)));
    assertEquals(Optional.of(september(1)), earliest(timeline, "B"));
    assertEquals(
        Optional.of(new DueDate(september(15), false)),
        timeline.backFrom("B", september(20)).by("A"));
  }

  @Test
  void a09AStepThatWasOvertakenIsNotKnownAndHoldsNothingUp() {
    Timeline timeline =
        timeline(
            List.of(due("A", 1), step("B").withDone(AS_OF), step("C")),
            edge("A", "B", 9),
            edge("B", "C", 1));
    assertEquals(StepStatus.NOT_KNOWN, timeline.steps().get(0).status());
    assertEquals(Optional.empty(), earliest(timeline, "A"));
    assertEquals(Optional.of(september(2)), earliest(timeline, "C"));
    assertEquals("C", timeline.nextBlocking("C").orElseThrow().step().code());
  }

  /** A still stands between B, which is done, and D, for C waits for it too. */
  @Test
  void a10AStepForWhichSomethingWaitsIsNotOvertaken() {
    Timeline timeline = diamond(due("A", 1), step("B").withDone(AS_OF), step("C"), step("D"));
    assertEquals(StepStatus.DUE, timeline.steps().get(0).status());
    assertEquals(Optional.of(september(9)), earliest(timeline, "D"));
  }

  @Test
  void a11TellsDaysLateAndDaysLeft() {
    LocalDate asOf = september(10);
    Timeline timeline =
        Timeline.of(
            new Steps(
                List.of(
                    due("ON_TIME", 5).withDone(september(4)),
                    due("DONE_LATE", 5).withDone(september(8)),
                    due("LATE", 7),
                    due("TODAY", 10),
                    due("LEFT", 12),
                    step("DONE_ONLY").withDone(september(1)),
                    step("NOTHING"),
                    due("LATER", 5).withDone(september(11))),
                List.of()),
            asOf);
    assertEquals(
        List.of(
            "ON_TIME DONE 0",
            "DONE_LATE DONE 3",
            "LATE LATE 3",
            "TODAY DUE 0",
            "LEFT DUE 2",
            "DONE_ONLY DONE null",
            "NOTHING NOT_KNOWN null",
            "LATER LATE 5"),
        timeline.steps().stream()
            .map(each -> each.step().code() + " " + each.status() + " " + each.days())
            .toList());
  }

  /** C holds up the earliest day of D; that day moves on while C is not taken, so it sets none. */
  @Test
  void a12TheNextStepIsTheOneThatIsWantedFirst() {
    Step done = step("A").withDone(AS_OF);
    Timeline timeline = diamond(done, step("B"), step("C"), step("D"));
    assertEquals(new NextStep(step("C"), null), timeline.nextBlocking("D").orElseThrow());
    assertEquals(
        new NextStep(due("B", 4), new DueDate(september(4), false)),
        diamond(done, due("B", 4), step("C"), step("D")).nextBlocking("D").orElseThrow());
    assertEquals(
        Optional.empty(),
        diamond(done, step("B"), step("C"), step("D").withDone(AS_OF)).nextBlocking("D"));
  }

  /** Back from the court's day for D, the 22nd: C by the 18th; from its day for C, the 10th: A. */
  @Test
  void a15TheNextStepHasTheDayThatHoldsUpNoDayOfTheCourt() {
    Step done = step("A").withDone(AS_OF);
    Step listed = step("D").withListed(september(22));
    assertEquals(
        new NextStep(step("C"), new DueDate(september(18), false)),
        diamond(done, step("B"), step("C"), listed).nextBlocking("D").orElseThrow());
    Step between = step("C").withListed(september(10));
    assertEquals(
        new NextStep(step("A"), new DueDate(september(6), false)),
        diamond(step("A"), step("B"), between, step("D")).nextBlocking("D").orElseThrow());
  }

  /** D is listed for 2 September: C was planned by 29 August; B had to be by the 30th. */
  @Test
  void a16ADayMissedByRuleComesBeforeOneThatWasOnlyPlanned() {
    Step done = step("A").withDone(LocalDate.of(2014, 8, 20));
    Step listed = step("D").withListed(september(2));
    DueDate by = new DueDate(LocalDate.of(2014, 8, 30), false);
    Step ours = Step.of("B", "B", null, Whose.SOCIAL_WORK);
    assertEquals(
        new NextStep(ours.withDue(by), by),
        diamond(done, ours.withDue(by), step("C"), listed).nextBlocking("D").orElseThrow());
    assertEquals(
        "C",
        diamond(done, step("B").withDue(by), step("C"), listed)
            .nextBlocking("D")
            .orElseThrow()
            .step()
            .code(),
        "nobody but the court can take what is the court's own");
  }

  @Test
  void a13AnotherModuleMayPutItsStepsBetween() {
    Steps own = new Steps(List.of(step("A"), step("D")), List.of(edge("A", "D", 1)));
    Steps more =
        new Steps(
            List.of(step("B")),
            List.of(edge("A", "B", 5), edge("B", "D", 5), edge("B", "ELSEWHERE", 1)));
    Timeline timeline = Timeline.of(own.plus(more), AS_OF);
    assertEquals(Optional.of(september(11)), earliest(timeline, "D"));
    assertEquals("A B D", codes(timeline.criticalPath("D")));
  }

  @Test
  void a14RefusesACircleAStepTwiceAndAnUnknownStep() {
    assertThrows(
        IllegalArgumentException.class,
        () -> timeline(List.of(step("A"), step("B")), edge("A", "B", 1), edge("B", "A", 1)));
    assertEquals(
        "the step A stands twice",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Steps(List.of(step("A"), step("A")), List.of()))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Steps(List.of(), List.of(edge("A", "B", 1), edge("A", "B", 2))));
    assertThrows(IllegalArgumentException.class, () -> edge("A", "A", 1));
    assertThrows(IllegalArgumentException.class, () -> step("no code"));
    assertEquals(
        "no step X on this way",
        assertThrows(
                IllegalArgumentException.class, () -> timeline(List.of(step("A"))).earliest("X"))
            .getMessage());
  }
}
