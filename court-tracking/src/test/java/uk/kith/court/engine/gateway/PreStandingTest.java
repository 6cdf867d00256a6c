package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/** R-PRE-02 to R-PRE-06 and R-PRE-09; every date is counted by hand. */
class PreStandingTest {

  private static final LocalDate START = LocalDate.of(2014, 9, 1);

  private static Course course(Step... steps) {
    return new Course(START, Arrays.asList(steps), null, null);
  }

  private static Step step(Step.Kind kind, String on) {
    return Step.of(kind, LocalDate.parse(on));
  }

  private static Step letter(String on) {
    return Step.letter(LocalDate.parse(on), null, true);
  }

  private static PreStanding on(String day, Course course) {
    return PreStanding.of(course, GatewayPolicy.USUAL, LocalDate.parse(day));
  }

  private static List<String> said(PreStanding standing, String rule) {
    return standing.findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map(finding -> finding.severity() + " " + finding.text())
        .toList();
  }

  /** R-PRE-03: 1 September 2014 + 83, 84, 112 and 113 days. */
  @ParameterizedTest
  @CsvSource({
    "2014-09-01, 0, 1, NONE",
    "2014-11-23, 83, 12, NONE",
    "2014-11-24, 84, 13, AMBER",
    "2014-12-22, 112, 17, AMBER",
    "2014-12-23, 113, 17, RED"
  })
  void isAmberFromDay84AndRedAfterDay112(String day, int days, int week, Light light) {
    PreStanding standing = on(day, course());
    assertEquals(days, standing.days());
    assertEquals(week, standing.week());
    assertEquals(light, standing.light());
    assertEquals(LocalDate.of(2014, 12, 22), standing.limit());
    assertEquals(light == Light.NONE ? 0 : 1, said(standing, "R-PRE-03").size());
  }

  @Test
  void sixteenWeeksRunFromTheMeetingThatAgreedNotFromTheLetter() {
    Course late = course(letter("2014-10-01"), step(Step.Kind.FIRST_MEETING, "2014-10-10"));
    assertEquals(113, on("2014-12-23", late).days(), "R-PRE-02");
    assertEquals(
        List.of(
            "ERROR Pre-proceedings started on 1 September 2014 should have ended by 22 December"
                + " 2014, after 16 weeks, and have no outcome."),
        said(on("2014-12-23", late), "R-PRE-03"));
  }

  @Test
  void anOutcomeEndsTheWarningAndStopsTheCount() {
    Course ended = course(step(Step.Kind.STEP_DOWN, "2014-12-01"));
    PreStanding standing = on("2015-06-01", ended);
    assertEquals(91, standing.days());
    assertEquals(Light.NONE, standing.light());
    assertEquals(PreStage.STEPPED_DOWN, standing.stage());
    assertNull(standing.next());
    assertEquals(Light.AMBER, on("2014-11-30", ended).light(), "on the day before it was open");
  }

  @Test
  void anEndAfterTheSixteenWeeksIsTold() {
    Course ended = course(step(Step.Kind.ISSUE, "2014-12-23"));
    assertEquals(
        List.of(
            "INFO Pre-proceedings ended on 23 December 2014; 16 weeks ended on 22 December 2014."),
        said(on("2015-01-05", ended), "R-PRE-03"));
    assertTrue(
        said(on("2015-01-05", course(step(Step.Kind.ISSUE, "2014-12-22"))), "R-PRE-03").isEmpty());
  }

  /**
   * R-PRE-05, five working days from the decision. Christmas 2014: 19, 22, 23, 24 and 29 December.
   * Easter 2015: 31 March, 1, 2, 7 and 8 April. Christmas 2021, its holidays moved to the 27th and
   * 28th: 23, 24, 29, 30 and 31 December. May 2015, bank holiday on the 4th: 30 April, 1, 5, 6, 7.
   */
  @ParameterizedTest
  @CsvSource({
    "2014-09-01, 2014-09-08",
    "2014-12-18, 2014-12-29",
    "2015-03-30, 2015-04-08",
    "2021-12-22, 2021-12-31",
    "2015-04-29, 2015-05-07"
  })
  void theLetterIsDueFiveWorkingDaysAfterTheDecision(LocalDate decided, LocalDate due) {
    Course course = new Course(decided, List.of(), null, null);
    assertEquals(due, PreStanding.of(course, GatewayPolicy.USUAL, due).letterBy().date());
    assertTrue(said(PreStanding.of(course, GatewayPolicy.USUAL, due), "R-PRE-05").isEmpty());
    assertEquals(
        1, said(PreStanding.of(course, GatewayPolicy.USUAL, due.plusDays(1)), "R-PRE-05").size());
  }

  /**
   * R-PRE-05, seven working days from the letter. Christmas 2014: 23, 24, 29, 30 and 31 December, 2
   * and 5 January. Easter 2015: 7, 8, 9, 10, 13, 14 and 15 April. Christmas 2021: 29, 30 and 31
   * December, 4, 5, 6 and 7 January, the 3rd being New Year's holiday.
   */
  @ParameterizedTest
  @CsvSource({
    "2014-09-05, 2014-09-16",
    "2014-12-22, 2015-01-05",
    "2015-04-02, 2015-04-15",
    "2021-12-24, 2022-01-07"
  })
  void theFirstMeetingIsDueSevenWorkingDaysAfterTheLetter(LocalDate sent, LocalDate due) {
    Course course =
        new Course(sent.minusDays(1), List.of(Step.letter(sent, null, true)), null, null);
    PreStanding standing = PreStanding.of(course, GatewayPolicy.USUAL, due.plusDays(1));
    assertEquals(due, java.util.Objects.requireNonNull(standing.firstMeetingBy()).date());
    assertEquals(1, said(standing, "R-PRE-05").size());
    assertTrue(said(PreStanding.of(course, GatewayPolicy.USUAL, due), "R-PRE-05").isEmpty());
  }

  @Test
  void noDayIsSetForTheFirstMeetingBeforeTheLetterIsSent() {
    assertNull(on("2014-10-30", course()).firstMeetingBy());
  }

  @Test
  void aLetterMayBeDecidedOnLaterThanTheStart() {
    Course course = course(Step.letter(LocalDate.of(2014, 9, 15), LocalDate.of(2014, 9, 8), true));
    assertEquals(LocalDate.of(2014, 9, 15), on("2014-09-15", course).letterBy().date());
    assertTrue(said(on("2014-09-15", course), "R-PRE-05").isEmpty());
  }

  @Test
  void whatWasDoneLateIsToldAndWarnsNoMore() {
    Course course = course(letter("2014-09-12"), step(Step.Kind.FIRST_MEETING, "2014-09-25"));
    assertEquals(
        List.of(
            "INFO The letter before proceedings was sent on 12 September 2014; it was due by"
                + " 8 September 2014.",
            "INFO The first meeting was held on 25 September 2014; it was due by"
                + " 23 September 2014."),
        said(on("2014-09-30", course), "R-PRE-05"));
  }

  /** R-PRE-06: 1 September 2014 + 8 weeks. */
  @Test
  void theReviewHalfWayIsDueAfterEightWeeks() {
    Course course = course(letter("2014-09-05"), step(Step.Kind.FIRST_MEETING, "2014-09-16"));
    assertEquals(LocalDate.of(2014, 10, 27), on("2014-10-27", course).reviewBy());
    assertTrue(said(on("2014-10-27", course), "R-PRE-06").isEmpty());
    assertEquals(
        List.of(
            "WARNING The review half-way was due by 27 October 2014 and is not recorded as held."),
        said(on("2014-10-28", course), "R-PRE-06"));
  }

  @Test
  void theNextStepFollowsFromWhatIsRecorded() {
    Course course =
        new Course(
            START,
            List.of(
                letter("2014-09-05"),
                step(Step.Kind.FIRST_MEETING, "2014-09-16"),
                step(Step.Kind.REVIEW, "2014-10-27"),
                step(Step.Kind.ISSUE, "2014-12-01")),
            null,
            LocalDate.of(2014, 12, 10));
    assertEquals(next(NextStep.What.SEND_LETTER, "2014-09-08"), on("2014-09-04", course).next());
    assertEquals(
        next(NextStep.What.HOLD_FIRST_MEETING, "2014-09-16"), on("2014-09-15", course).next());
    assertEquals(next(NextStep.What.REVIEW, "2014-10-27"), on("2014-09-16", course).next());
    assertEquals(next(NextStep.What.DECIDE, "2014-12-22"), on("2014-11-30", course).next());
    assertEquals(new NextStep(NextStep.What.APPLY, null), on("2014-12-09", course).next());
    assertNull(on("2014-12-10", course).next());
  }

  /** R-PRE-03, R-PRE-04: past the longest time, and the gateway has decided. */
  @Test
  void onceTheGatewayDecidedToIssueTheNextStepIsToApply() {
    Course late = course(letter("2014-09-05")).decidedToIssue(LocalDate.of(2014, 12, 30));
    assertEquals(next(NextStep.What.DECIDE, "2014-12-22"), on("2014-12-29", late).next());
    PreStanding decided = on("2014-12-30", late);
    assertEquals(new NextStep(NextStep.What.APPLY, null), decided.next());
    assertTrue(
        decided.findings().stream().noneMatch(each -> each.text().contains("no outcome")),
        decided.findings().toString());
  }

  private static NextStep next(NextStep.What what, String by) {
    return new NextStep(what, LocalDate.parse(by));
  }

  @Test
  void pastTheLongestTimeADecisionIsWhatIsNext() {
    assertEquals(
        next(NextStep.What.DECIDE, "2014-12-22"),
        on("2014-12-23", course(letter("2014-09-05"))).next());
  }

  @Test
  void whatTookEffectLaterChangesNoEarlierAnswer() {
    Course first = course(letter("2014-09-05"));
    Course later =
        new Course(
            START,
            List.of(
                letter("2014-09-05"),
                step(Step.Kind.FIRST_MEETING, "2014-10-20"),
                step(Step.Kind.STEP_DOWN, "2014-11-03")),
            null,
            LocalDate.of(2014, 12, 1));
    for (LocalDate day = START; day.isBefore(LocalDate.of(2014, 10, 20)); day = day.plusDays(1)) {
      assertEquals(on(day.toString(), first), on(day.toString(), later));
    }
  }

  /** R-PRE-09. */
  @Test
  void removingOneChildOfAFamilyNeverChangesAnothersDates() {
    Map<String, Course> family = new LinkedHashMap<>();
    family.put("eldest", course(letter("2014-09-05")));
    family.put("middle", course(letter("2014-09-05")));
    family.put("youngest", new Course(LocalDate.of(2014, 9, 15), List.of(), null, null));
    Map<String, PreStanding> before = standings(family);
    for (String removed : List.copyOf(family.keySet())) {
      Map<String, Course> others = new LinkedHashMap<>(family);
      others.remove(removed);
      Map<String, PreStanding> expected = new LinkedHashMap<>(before);
      expected.remove(removed);
      assertEquals(expected, standings(others), "without the " + removed);
    }
  }

  private static Map<String, PreStanding> standings(Map<String, Course> family) {
    Map<String, PreStanding> standings = new LinkedHashMap<>();
    Family.alike(family)
        .forEach(
            alike ->
                alike
                    .children()
                    .forEach(child -> standings.put(child, on("2014-10-01", alike.course()))));
    return standings;
  }

  /** R-PRE-04: what is done with the family from then on is done before the court. */
  @Test
  void anApplicationEndsThemAlsoWhereNobodyRecordedHow() {
    Course applied = new Course(START, List.of(), null, LocalDate.of(2014, 9, 3));
    assertEquals(PreStage.STARTED, on("2014-09-02", applied).stage());
    PreStanding standing = on("2015-01-30", applied);
    assertEquals(PreStage.ISSUE, standing.stage());
    assertNull(standing.next());
    assertEquals(2, standing.days());
    assertEquals(Light.NONE, standing.light());
    assertEquals(
        List.of(
            "INFO The application to the court, made on 3 September 2014, ended pre-proceedings,"
                + " and no outcome of them is recorded: record the decision to issue, with its"
                + " day."),
        said(standing, "R-PRE-04"));
    assertEquals(List.of(), said(standing, "R-PRE-05"));
    Course decided = applied.decidedToIssue(LocalDate.of(2014, 9, 2));
    assertEquals(List.of(), said(on("2014-09-30", decided), "R-PRE-04"), "that is the outcome");
    assertEquals(Optional.of(LocalDate.of(2014, 9, 2)), decided.endedOn(LocalDate.of(2014, 9, 30)));
    Course down =
        new Course(
            START, List.of(step(Step.Kind.STEP_DOWN, "2014-09-02")), null, applied.appliedOn());
    assertEquals(PreStage.STEPPED_DOWN, on("2014-09-30", down).stage());
  }

  @Test
  void childrenOfWhomTheSameIsRecordedAreToldOfTogether() {
    Map<String, Course> family = new LinkedHashMap<>();
    family.put("eldest", course(letter("2014-09-05")));
    family.put("middle", course(letter("2014-09-08")));
    family.put("youngest", course(letter("2014-09-05")));
    assertEquals(
        List.of(List.of("eldest", "youngest"), List.of("middle")),
        Family.alike(family).stream().map(Family.Alike::children).toList());
  }

  @Test
  void anAuthorityMaySetItsOwnFigures() {
    GatewayPolicy own = new GatewayPolicy(70, 12, 3, 5, 6, null);
    PreStanding standing =
        PreStanding.of(course(letter("2014-09-05")), own, LocalDate.of(2014, 11, 10));
    assertEquals(Light.AMBER, standing.light());
    assertEquals(LocalDate.of(2014, 11, 24), standing.limit());
    assertEquals(LocalDate.of(2014, 9, 4), standing.letterBy().date());
    assertEquals(LocalDate.of(2014, 10, 13), standing.reviewBy());
    assertThrows(IllegalArgumentException.class, () -> new GatewayPolicy(113, 16, 5, 7, 8, null));
  }

  @Test
  void findingsStandGravestFirst() {
    List<Severity> severities =
        on("2014-12-23", course(letter("2014-09-12"))).findings().stream()
            .map(Finding::severity)
            .toList();
    assertEquals(severities.stream().sorted().toList(), severities);
    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.INFO), severities);
  }
}
