package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.gateway.FollowedPeriods.Change;
import uk.kith.court.engine.gateway.FollowedPeriods.Differing;
import uk.kith.court.engine.gateway.FollowedPeriods.Held;
import uk.kith.court.engine.gateway.FollowedPeriods.HeldStep;
import uk.kith.court.engine.gateway.ToldPeriod.Earlier;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

/** R-PRE-02, R-PRE-04, R-PRE-09: what the case system tells, and what people recorded. */
class FollowedPeriodsTest {

  private static final UUID PERIOD = new UUID(0, 1);
  private static final UUID STEP = new UUID(0, 2);
  private static final UUID OTHER = new UUID(0, 3);

  private static final Earlier NOT_TOLD = new Earlier(null, null);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ToldPeriod told(String start, Step... steps) {
    return new ToldPeriod(day(start), "F1", List.of(steps), NOT_TOLD);
  }

  private static Step letter(String on) {
    return Step.letter(day(on), null, null);
  }

  private static Step step(Step.Kind kind, String on) {
    return Step.of(kind, day(on));
  }

  private static Held held(boolean told, String start, HeldStep... steps) {
    return new Held(
        PERIOD,
        day(start),
        told,
        List.of(steps),
        List.of(steps).stream().anyMatch(each -> !each.told()),
        NOT_TOLD);
  }

  private static FollowedPeriods unchanged(Differing... differing) {
    return new FollowedPeriods(List.of(), List.of(), List.of(), List.of(differing));
  }

  @Test
  void aRowBecomesWhatItSaysAndNothingMore() {
    KeptRow row =
        KeptRow.of(
            SsdTable.PRE_PROCEEDINGS,
            Map.of(
                "pre_pro_decision_date", "2014-05-30",
                "plo_family_id", "F9",
                "pre_pro_letter_date", "2014-06-05",
                "initial_pre_pro_meeting_date", "2014-06-20",
                "pre_pro_outcome", "ISSUE",
                "agree_stepdown_issue_date", "2014-08-15",
                "pre_pro_meetings_num", "3",
                "prev_pre_proc_child", "0"));
    assertEquals(
        new ToldPeriod(
            day("2014-05-30"),
            "F9",
            List.of(
                letter("2014-06-05"),
                step(Step.Kind.FIRST_MEETING, "2014-06-20"),
                step(Step.Kind.ISSUE, "2014-08-15")),
            new Earlier(0, null)),
        ToldPeriod.of(row).orElseThrow());
    assertEquals(
        true,
        ToldPeriod.of(KeptRow.of(SsdTable.PRE_PROCEEDINGS, Map.of("legal_gateway_outcome", "C")))
            .isEmpty());
  }

  @Test
  void whatKithDoesNotHoldBegins() {
    ToldPeriod told = told("2014-05-30", letter("2014-06-05"));
    assertEquals(
        new FollowedPeriods(List.of(told), List.of(), List.of(), List.of()),
        FollowedPeriods.of(List.of(), List.of(told)));
  }

  @Test
  void theSameAgainChangesNothing() {
    Held held = held(true, "2014-05-30", new HeldStep(STEP, letter("2014-06-05"), true));
    assertEquals(
        unchanged(),
        FollowedPeriods.of(List.of(held), List.of(told("2014-05-30", letter("2014-06-05")))));
  }

  @Test
  void whatAnExtractToldFollowsTheNext() {
    Held held = held(true, "2014-05-30", new HeldStep(STEP, letter("2014-06-05"), true));
    assertEquals(
        List.of(
            new Change(
                PERIOD,
                day("2014-05-29"),
                List.of(STEP),
                List.of(letter("2014-06-06"), step(Step.Kind.STEP_DOWN, "2014-08-01")),
                null)),
        FollowedPeriods.of(
                List.of(held),
                List.of(
                    told(
                        "2014-05-29",
                        letter("2014-06-06"),
                        step(Step.Kind.STEP_DOWN, "2014-08-01"))))
            .changes());
  }

  @Test
  void whatPeopleRecordedStaysAndDiffers() {
    Held held =
        held(
            false,
            "2014-05-30",
            new HeldStep(STEP, letter("2014-06-03"), false),
            new HeldStep(OTHER, step(Step.Kind.STEP_DOWN, "2014-08-01"), false));
    assertEquals(
        unchanged(
            new Differing("Started on 30 May 2014", PERIOD, "Started on 28 May 2014"),
            new Differing(
                "Letter before proceedings on 3 June 2014",
                STEP,
                "Letter before proceedings on 5 June 2014"),
            new Differing("Decision to step down on 1 August 2014", OTHER, "No outcome")),
        FollowedPeriods.of(List.of(held), List.of(told("2014-05-28", letter("2014-06-05")))));
  }

  @Test
  void aMeetingThatIsToldStandsBesideALetterThatPeopleRecorded() {
    Held held = held(true, "2014-05-30", new HeldStep(STEP, letter("2014-06-03"), false));
    Step meeting = step(Step.Kind.FIRST_MEETING, "2014-06-20");
    assertEquals(
        List.of(new Change(PERIOD, null, List.of(), List.of(meeting), null)),
        FollowedPeriods.of(
                List.of(held), List.of(told("2014-05-30", letter("2014-06-03"), meeting)))
            .changes());
  }

  @Test
  void whatIsToldNoLongerGoesUnlessPeopleRecordedSomethingOfIt() {
    ToldPeriod other = told("2012-01-10", step(Step.Kind.STEP_DOWN, "2012-03-01"));
    assertEquals(
        List.of(PERIOD),
        FollowedPeriods.of(List.of(held(true, "2014-05-30")), List.of(other)).gone());
    Held touched = held(true, "2014-05-30", new HeldStep(STEP, letter("2014-06-03"), false));
    FollowedPeriods kept = FollowedPeriods.of(List.of(touched), List.of(other));
    assertEquals(List.of(), kept.gone());
    assertEquals(
        List.of(
            new Differing("Pre-proceedings from 30 May 2014", PERIOD, "No pre-proceedings then")),
        kept.differing());
  }

  @Test
  void whatCannotBeIsNotTakenAndIsTold() {
    FollowedPeriods followed =
        FollowedPeriods.of(
            List.of(), List.of(told("2014-05-30", letter("2014-05-01")), told("2014-07-01")));
    assertEquals(List.of(told("2014-05-30")), followed.begun());
    assertEquals(
        List.of(
            new Differing(
                "Not taken: Pre-proceedings started on 30 May 2014, so nothing was done on 1 May"
                    + " 2014",
                null,
                "Letter before proceedings on 1 May 2014"),
            new Differing(
                "Not taken: the child is in other pre-proceedings then",
                null,
                "Pre-proceedings from 1 July 2014")),
        followed.differing());
  }

  /** A further meeting comes after a first one: it must not lose it to an extract. */
  @Test
  void whatPeopleRecordedNeverLosesWhatItRestsOn() {
    Held held =
        held(
            true,
            "2014-05-30",
            new HeldStep(STEP, step(Step.Kind.FIRST_MEETING, "2014-06-20"), true),
            new HeldStep(OTHER, step(Step.Kind.FURTHER_MEETING, "2014-07-01"), false));
    assertEquals(
        unchanged(
            new Differing(
                "Kept as it was: A further meeting comes after the first, which is not recorded",
                PERIOD,
                "Otherwise")),
        FollowedPeriods.of(List.of(held), List.of(told("2014-05-30"))));
  }

  /** A child has one period that is open. */
  @Test
  void aPeriodIsNotOpenedAgainIntoAnotherThatPeopleRecorded() {
    Held ended =
        held(true, "2012-01-10", new HeldStep(STEP, step(Step.Kind.STEP_DOWN, "2012-03-01"), true));
    Held open = new Held(OTHER, day("2014-05-30"), false, List.of(), true, NOT_TOLD);
    assertEquals(
        unchanged(
            new Differing(
                "Kept as it was: the child is in other pre-proceedings then",
                PERIOD,
                "Pre-proceedings from 10 January 2012")),
        FollowedPeriods.of(List.of(ended, open), List.of(told("2012-01-10"))));
  }

  @Test
  void periodsAfterEachOtherAreEachFollowed() {
    Held held = held(true, "2012-01-10");
    FollowedPeriods followed =
        FollowedPeriods.of(
            List.of(held),
            List.of(
                told("2014-05-30"), told("2012-01-10", step(Step.Kind.STEP_DOWN, "2012-03-01"))));
    assertEquals(List.of(told("2014-05-30")), followed.begun());
    assertEquals(
        List.of(
            new Change(
                PERIOD, null, List.of(), List.of(step(Step.Kind.STEP_DOWN, "2012-03-01")), null)),
        followed.changes());
  }

  /** R-PRE-10: what was told of the life before follows, what people stated stays. */
  @Test
  void earlierPeriodsThatAreToldFollowAndThoseThatPeopleStatedStay() {
    ToldPeriod told = new ToldPeriod(day("2014-05-30"), "F1", List.of(), new Earlier(2, null));
    Held held = new Held(PERIOD, day("2014-05-30"), true, List.of(), false, new Earlier(1, 1));
    assertEquals(
        List.of(new Change(PERIOD, null, List.of(), List.of(), new Earlier(2, null))),
        FollowedPeriods.of(List.of(held), List.of(told)).changes());
    Held same = new Held(PERIOD, day("2014-05-30"), true, List.of(), false, new Earlier(2, null));
    assertEquals(unchanged(), FollowedPeriods.of(List.of(same), List.of(told)));
    Held people = new Held(PERIOD, day("2014-05-30"), false, List.of(), true, new Earlier(1, 1));
    assertEquals(unchanged(), FollowedPeriods.of(List.of(people), List.of(told)));
  }

  /** The days stay as they were; how often the child was there before is told all the same. */
  @Test
  void earlierPeriodsFollowWhereTheDaysCannot() {
    Held held =
        new Held(
            PERIOD,
            day("2014-05-30"),
            true,
            List.of(
                new HeldStep(STEP, step(Step.Kind.FIRST_MEETING, "2014-06-20"), true),
                new HeldStep(OTHER, step(Step.Kind.FURTHER_MEETING, "2014-07-01"), false)),
            true,
            NOT_TOLD);
    assertEquals(
        List.of(new Change(PERIOD, null, List.of(), List.of(), new Earlier(1, 0))),
        FollowedPeriods.of(
                List.of(held),
                List.of(new ToldPeriod(day("2014-05-30"), "F1", List.of(), new Earlier(1, 0))))
            .changes());
  }
}
