package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.forecast.Situation;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.standing.ChildStanding;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;

/**
 * R-COURT-08, R-COURT-11, R-COURT-14: issued on Monday 2 June 2014, case management on 19 June and
 * issues resolution on 10 October; a sister joins on Monday 13 October, whose own case management
 * hearing is due from Tuesday 28 October to Wednesday 5 November.
 */
class JoinedChildTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 6, 2);
  private static final LocalDate JOINED = LocalDate.of(2014, 10, 13);
  private static final LocalDate MONTH_LATER = LocalDate.of(2014, 11, 13);
  private static final ChildId FIRST = new ChildId(new UUID(0, 1));
  private static final ChildId SISTER = new ChildId(new UUID(0, 2));

  private static final Hearing MANAGED =
      held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 6, 19));
  private static final Hearing RESOLVED =
      held(HearingType.ISSUE_RESOLUTION, LocalDate.of(2014, 10, 10));

  private static Hearing held(HearingType type, LocalDate on) {
    return new Hearing(type, ISSUED, on, on, List.of(new Happened(on, HearingStatus.HELD, null)));
  }

  private static Hearing putOff(HearingStatus how) {
    LocalDate on = LocalDate.of(2014, 10, 6);
    return new Hearing(
        HearingType.FINAL, ISSUED, on, on, List.of(new Happened(on, how, DelayReason.LA5)));
  }

  private static ChildRow child(ChildId id, @Nullable LocalDate joinedOn) {
    return new ChildRow(
        id,
        Unions.NONE,
        List.of(),
        List.of(),
        joinedOn,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static CaseRow row(Hearing... hearings) {
    return new CaseRow(
        new ProceedingsId(new UUID(0, 3)),
        ProceedingsKind.CARE,
        new Commencement(ISSUED, null),
        new CourtPeople(null, null, null, null, null, null, null),
        List.of(child(FIRST, null), child(SISTER, JOINED)),
        List.of(hearings).stream()
            .map(
                each ->
                    new HearingRow(
                        new HearingId(UUID.randomUUID()), each, null, null, null, Map.of()))
            .toList(),
        List.of(),
        List.of(),
        0);
  }

  private static ChildStanding standing(int child, LocalDate asOf, Hearing... hearings) {
    CaseRow row = row(hearings);
    return ChildStanding.of(
        CaseViews.facts(row, row.children().get(child), null, asOf), CourtPolicy.USUAL, asOf);
  }

  private static List<String> told(ChildStanding standing) {
    return standing.findings().stream().map(each -> each.rule() + " " + each.text()).toList();
  }

  @Test
  void hearingsBeforeTheDayAreNotMeasuredAgainstTheOutlineOfAChildWhoJoined() {
    assertEquals(List.of(), told(standing(1, JOINED, MANAGED, RESOLVED)), "not held too early");
    assertEquals(Stage.ISSUED, standing(1, JOINED, MANAGED, RESOLVED).stage());
    assertEquals(
        Stage.AFTER_ISSUES_RESOLUTION, standing(0, JOINED, MANAGED, RESOLVED).stage(), "hers");
    assertEquals(
        List.of(
            "R-COURT-11 No case management hearing has been held and none is listed; it was due by"
                + " 5 November 2014."),
        told(standing(1, MONTH_LATER, MANAGED, RESOLVED)));
    assertEquals(
        List.of(),
        told(
            standing(
                1,
                MONTH_LATER,
                MANAGED,
                RESOLVED,
                held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 10, 30)))));
  }

  /** The day of joining itself is the child's own. */
  @Test
  void aHearingOfTheDayOnWhichAChildJoinedIsTheChildsToo() {
    assertEquals(
        Stage.AFTER_CASE_MANAGEMENT,
        standing(1, JOINED, held(HearingType.CASE_MANAGEMENT, JOINED)).stage());
  }

  /** R-COURT-19: it is the child's final hearing too that has no day. */
  @Test
  void aHearingThatStillWaitsForItsNewDayIsToldOfTheChildToo() {
    assertEquals(
        List.of(
            "R-COURT-19 The final hearing put off on 6 October 2014 has no new day; one was to be"
                + " fixed by 13 October 2014."),
        told(
            standing(
                1, LocalDate.of(2014, 10, 14), putOff(HearingStatus.ADJOURNED_TO_BE_RE_LISTED))));
  }

  @Test
  void theEstimateOfAChildWhoJoinedLearnsNothingFromHearingsBeforeTheDay() {
    CaseRow row = row(MANAGED, RESOLVED, putOff(HearingStatus.ADJOURNED_AND_RE_LISTED));
    Situation own = situation(row, 1);
    assertEquals(Stage.ISSUED, own.stage());
    assertEquals(0, own.adjournments());
    assertEquals(4, own.weeksElapsed());
    Situation first = situation(row, 0);
    assertEquals(Stage.AFTER_ISSUES_RESOLUTION, first.stage());
    assertEquals(1, first.adjournments());
  }

  private static Situation situation(CaseRow row, int child) {
    CaseHistory history =
        KeptCases.history(row, CaseViews.facts(row, row.children().get(child), null, MONTH_LATER));
    if (history == null) {
      throw new AssertionError("an estimate is made of care proceedings");
    }
    return history.findSituationOn(MONTH_LATER).orElseThrow();
  }

  /** Trackers: the same stage as the court's list has it. */
  @Test
  void theStageOfATrackerIsThatOfTheChildsOwnWeeks() {
    KnownCase known = TrackedCases.known(row(MANAGED, RESOLVED));
    assertEquals(Stage.ISSUED, known.stage(SISTER, JOINED));
    assertEquals(Stage.SUBMITTED, known.stage(SISTER, JOINED.minusDays(1)), "not yet in it");
    assertEquals(Stage.AFTER_ISSUES_RESOLUTION, known.stage(FIRST, JOINED));
  }
}
