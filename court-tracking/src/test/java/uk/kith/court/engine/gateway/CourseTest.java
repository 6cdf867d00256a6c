package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Move;

/** R-PRE-01, R-PRE-02 and R-PRE-04: what may be recorded of pre-proceedings. */
class CourseTest {

  private static final LocalDate START = LocalDate.of(2014, 9, 1);

  private static Optional<String> impossible(Step... steps) {
    return Course.impossible(START, Arrays.asList(steps));
  }

  private static Step step(Step.Kind kind, int september) {
    return Step.of(kind, LocalDate.of(2014, 9, september));
  }

  @Test
  void theGatewayHasTheFourOutcomesOfTheDatasetAndUnknownIsNoDecision() {
    assertEquals(
        List.of("A", "B", "C", "D"),
        Arrays.stream(GatewayOutcome.values()).map(GatewayOutcome::code).toList());
    assertEquals(
        List.of(true, true, true, false),
        Arrays.stream(GatewayOutcome.values()).map(GatewayOutcome::isDecided).toList());
  }

  @Test
  void anOutcomeOnTheStartIsPossibleAndBeforeItIsNot() {
    assertTrue(impossible(step(Step.Kind.STEP_DOWN, 1)).isEmpty());
    assertEquals(
        Optional.of(
            "Pre-proceedings started on 1 September 2014, so nothing was done on 31 August 2014"),
        impossible(Step.of(Step.Kind.ISSUE, LocalDate.of(2014, 8, 31))));
  }

  @Test
  void nothingFollowsAnOutcome() {
    assertEquals(
        Optional.of("Review half-way of 20 September 2014 cannot follow: stepped down"),
        impossible(step(Step.Kind.STEP_DOWN, 10), step(Step.Kind.REVIEW, 20)));
  }

  @Test
  void thereIsOneOutcomeOneLetterAndOneFirstMeeting() {
    assertTrue(impossible(step(Step.Kind.STEP_DOWN, 10), step(Step.Kind.ISSUE, 12)).isPresent());
    assertTrue(
        impossible(
                Step.letter(LocalDate.of(2014, 9, 2), null, null),
                Step.letter(LocalDate.of(2014, 9, 3), null, null))
            .isPresent());
    assertTrue(
        impossible(step(Step.Kind.FIRST_MEETING, 5), step(Step.Kind.FIRST_MEETING, 6)).isPresent());
  }

  @Test
  void meetingsMayBeManyAfterTheFirst() {
    assertTrue(
        impossible(
                step(Step.Kind.FURTHER_MEETING, 20),
                step(Step.Kind.FIRST_MEETING, 5),
                step(Step.Kind.REVIEW, 15),
                step(Step.Kind.FURTHER_MEETING, 25))
            .isEmpty());
    assertEquals(
        Optional.of("A further meeting comes after the first, which is not recorded"),
        impossible(step(Step.Kind.FURTHER_MEETING, 20)));
  }

  @Test
  void aLetterAfterTheFirstMeetingIsRecordedAndTakesNothingBack() {
    Course course =
        new Course(
            START,
            List.of(
                Step.letter(LocalDate.of(2014, 9, 12), null, true),
                step(Step.Kind.FIRST_MEETING, 10)),
            null,
            null);
    assertEquals(PreStage.MET, course.stageOn(LocalDate.of(2014, 9, 30)));
  }

  @Test
  void theStageFollowsTheDays() {
    Course course =
        new Course(
            START,
            List.of(
                Step.letter(LocalDate.of(2014, 9, 3), null, true),
                step(Step.Kind.FIRST_MEETING, 10),
                step(Step.Kind.REVIEW, 20),
                step(Step.Kind.ISSUE, 29)),
            null,
            null);
    assertEquals(PreStage.STARTED, course.stageOn(LocalDate.of(2014, 9, 2)));
    assertEquals(PreStage.LETTER_SENT, course.stageOn(LocalDate.of(2014, 9, 3)));
    assertEquals(PreStage.MET, course.stageOn(LocalDate.of(2014, 9, 19)));
    assertEquals(PreStage.REVIEWED, course.stageOn(LocalDate.of(2014, 9, 28)));
    assertEquals(PreStage.ISSUE, course.stageOn(LocalDate.of(2014, 9, 29)));
  }

  /** The table is closed: every move leads forward or nowhere, and two stages are the end. */
  @Test
  void theTableOfMovesLeadsForwardToTwoEnds() {
    for (Move<PreStage> move : PreStage.MOVES.rows()) {
      assertTrue(move.to().compareTo(move.from()) >= 0, move.toString());
    }
    assertEquals(
        List.of(PreStage.ISSUE, PreStage.STEPPED_DOWN),
        Arrays.stream(PreStage.values()).filter(PreStage::isEnd).toList());
  }

  @Test
  void onlyALetterHasADecisionAndAnOffer() {
    assertThrows(
        IllegalArgumentException.class, () -> new Step(Step.Kind.REVIEW, START, START, null));
    assertThrows(IllegalArgumentException.class, () -> Step.letter(START, START.plusDays(1), true));
  }

  private static Course course(Step... steps) {
    return new Course(START, Arrays.asList(steps), null, null);
  }

  private static LocalDate september(int day) {
    return LocalDate.of(2014, 9, day);
  }

  /** R-PRE-01, R-PRE-04: nobody is to decide what the gateway decided. */
  @Test
  void theGatewaysDecisionToIssueIsTheOutcomeUnlessPeopleRecordedOneOrWentOn() {
    Course met = course(step(Step.Kind.FIRST_MEETING, 5));
    Course decided = met.decidedToIssue(september(20));
    assertEquals(PreStage.MET, decided.stageOn(september(19)));
    assertEquals(PreStage.ISSUE, decided.stageOn(september(20)));
    assertEquals(Optional.of(september(20)), decided.endedOn(september(20)));
    assertEquals(met, met.decidedToIssue(null));
    assertEquals(met, met.decidedToIssue(START.minusDays(1)), "before they started");
    Course down = course(step(Step.Kind.STEP_DOWN, 25));
    assertEquals(down, down.decidedToIssue(september(20)));
    Course wentOn = course(step(Step.Kind.FIRST_MEETING, 25));
    assertEquals(wentOn, wentOn.decidedToIssue(september(20)));
  }

  @Test
  void whatTheGatewayDecidedLastHoldsFromTheFirstDayOfIt() {
    List<GatewayDecided> decided =
        List.of(
            new GatewayDecided(september(10), GatewayOutcome.ISSUE),
            new GatewayDecided(START, GatewayOutcome.START_PRE_PROCEEDINGS),
            new GatewayDecided(september(12), GatewayOutcome.UNKNOWN),
            new GatewayDecided(september(14), GatewayOutcome.ISSUE),
            new GatewayDecided(september(20), GatewayOutcome.CONTINUE),
            new GatewayDecided(september(25), GatewayOutcome.ISSUE));
    assertEquals(null, GatewayDecided.toIssue(decided, START, september(9)));
    assertEquals(september(10), GatewayDecided.toIssue(decided, START, september(15)));
    assertEquals(null, GatewayDecided.toIssue(decided, START, september(20)));
    assertEquals(september(25), GatewayDecided.toIssue(decided, START, september(30)));
    assertEquals(september(14), GatewayDecided.toIssue(decided, september(11), september(19)));
  }
}
