package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;

/**
 * Proceedings issued on Monday 1 September 2014: case management from Tuesday 16 to Wednesday 24
 * September, issues resolution by 18 January 2015, limit 1 March 2015; week 20 begins on 12 January
 * 2015.
 */
class ChildStandingTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 9, 1);
  private static final LocalDate LIMIT = LocalDate.of(2015, 3, 1);

  private static Hearing hearing(HearingType type, LocalDate on, Happened... moves) {
    return new Hearing(type, ISSUE, on, on, List.of(moves));
  }

  private static Hearing held(HearingType type, LocalDate on) {
    return hearing(type, on, new Happened(on, HearingStatus.HELD, null));
  }

  private static final Hearing MANAGED =
      held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 9, 18));

  private static final Hearing RESOLVED =
      held(HearingType.ISSUE_RESOLUTION, LocalDate.of(2015, 1, 9));

  private static ChildCase child(@Nullable LocalDate disposedOn, Hearing... hearings) {
    return new ChildCase(
        true,
        new Commencement(ISSUE, null),
        List.of(),
        List.of(hearings),
        List.of(),
        null,
        disposedOn);
  }

  private static ChildStanding on(String day, ChildCase child) {
    return ChildStanding.of(child, CourtPolicy.USUAL, LocalDate.parse(day));
  }

  private static ChildStanding on(String day, Hearing... hearings) {
    return on(day, child(null, hearings));
  }

  private static List<String> texts(ChildStanding standing) {
    return standing.findings().stream().map(f -> f.rule() + " " + f.text()).toList();
  }

  /** R-COURT-20: the stage by what was held. */
  @Test
  void a01TheStageIsThatOfTheHearingsHeld() {
    assertEquals(Stage.ISSUED, on("2014-09-17", MANAGED).stage());
    assertEquals(Stage.AFTER_CASE_MANAGEMENT, on("2014-09-18", MANAGED).stage());
    assertEquals(Stage.AFTER_ISSUES_RESOLUTION, on("2015-01-09", MANAGED, RESOLVED).stage());
    Hearing last = held(HearingType.FINAL, LocalDate.of(2015, 2, 20));
    assertEquals(Stage.AFTER_FINAL_HEARING, on("2015-02-20", MANAGED, RESOLVED, last).stage());
    ChildCase disposed = child(LocalDate.of(2015, 2, 23), MANAGED, RESOLVED, last);
    assertEquals(Stage.AFTER_FINAL_HEARING, on("2015-02-22", disposed).stage());
    assertEquals(Stage.DISPOSED_OF, on("2015-02-23", disposed).stage());
    Hearing adjourned =
        hearing(
            HearingType.CASE_MANAGEMENT,
            LocalDate.of(2014, 9, 18),
            new Happened(LocalDate.of(2014, 9, 18), HearingStatus.ADJOURNED, DelayReason.LA1));
    assertEquals(Stage.ISSUED, on("2014-10-30", adjourned).stage());
  }

  /** R-COURT-20: what was held tells more than an issue that nobody recorded. */
  @Test
  void a01AHearingThatWasHeldSetsTheStageOfACaseOfWhichNoIssueIsRecorded() {
    LocalDate day = LocalDate.of(2014, 9, 18);
    assertEquals(Stage.AFTER_CASE_MANAGEMENT, Stage.of(null, null, List.of(MANAGED), day));
    assertEquals(Stage.SUBMITTED, Stage.of(null, null, List.of(MANAGED), day.minusDays(1)));
  }

  /** R-COURT-02: until the day of issue the submission stands in, whatever is known later. */
  @Test
  void a02BeforeTheIssueTheLimitIsCountedFromTheSubmission() {
    ChildCase child =
        new ChildCase(
            true,
            new Commencement(ISSUE, LocalDate.of(2014, 8, 28)),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    ChildStanding submitted = on("2014-08-31", child);
    assertEquals(Stage.SUBMITTED, submitted.stage());
    assertEquals(true, submitted.limit().provisional());
    assertEquals(LocalDate.of(2015, 2, 25), submitted.limit().lastDay());
    ChildStanding issued = on("2014-09-01", child);
    assertEquals(Stage.ISSUED, issued.stage());
    assertEquals(LIMIT, issued.limit().lastDay());
  }

  /** R-COURT-11: due by Wednesday 24 September 2014. */
  @Test
  void a03AMissedCaseManagementHearingIsAFindingFromTheDayAfter() {
    assertEquals(List.of(), texts(on("2014-09-24")));
    assertEquals(
        List.of(
            "R-COURT-11 No case management hearing has been held and none is listed; it was due by"
                + " 24 September 2014."),
        texts(on("2014-09-25")));
    assertEquals(Track.DATES_MISSED, on("2014-09-25").track());
    assertEquals(
        List.of(),
        texts(on("2014-09-25", hearing(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 10, 1)))),
        "the court's own day overrides");
  }

  /**
   * R-COURT-11: held on the 25th is a note, no date missed; so is the 15th, and the 16th is not.
   */
  @Test
  void a04ACaseManagementHearingHeldOutsideTheOutlineIsANote() {
    for (String day : List.of("2014-09-15", "2014-09-25")) {
      ChildStanding standing = on(day, held(HearingType.CASE_MANAGEMENT, LocalDate.parse(day)));
      assertEquals("R-COURT-11", standing.findings().get(0).rule().value());
      assertEquals(Track.NONE_MISSED, standing.track());
    }
    for (String day : List.of("2014-09-16", "2014-09-24")) {
      assertEquals(
          List.of(), texts(on(day, held(HearingType.CASE_MANAGEMENT, LocalDate.parse(day)))));
    }
  }

  /** R-COURT-11: of two that were held the first counts, in whatever order they are written. */
  @Test
  void a05TheFirstCaseManagementHearingCounts() {
    Hearing second = held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 11, 3));
    assertEquals(List.of(), texts(on("2014-11-04", MANAGED, second)));
    assertEquals(List.of(), texts(on("2014-11-04", second, MANAGED)));
  }

  /** R-COURT-13: day 25 is Friday 3 October 2014. */
  @Test
  void a06AFurtherCaseManagementHearingAfterDay25IsANote() {
    assertEquals(
        List.of(),
        texts(
            on(
                "2014-10-10",
                MANAGED,
                held(HearingType.FURTHER_CASE_MANAGEMENT, LocalDate.of(2014, 10, 3)))));
    assertEquals(
        List.of(
            "R-COURT-13 The further case management hearing was held on 6 October 2014; the outline"
                + " says by 3 October 2014, and only where necessary."),
        texts(
            on(
                "2014-10-10",
                MANAGED,
                held(HearingType.FURTHER_CASE_MANAGEMENT, LocalDate.of(2014, 10, 6)))));
  }

  /** R-COURT-14, R-COURT-17: week 20 ends on 18 January 2015. */
  @Test
  void a07AMissedIssuesResolutionHearing() {
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 2, 16));
    assertEquals(List.of(), texts(on("2015-01-18", MANAGED, last)));
    assertEquals(
        List.of(
            "R-COURT-14 No issues resolution hearing has been held and none is listed; it was due"
                + " by 18 January 2015."),
        texts(on("2015-01-19", MANAGED, last)));
  }

  /** R-COURT-17: missing timetable from the first day of week 20. */
  @Test
  void a08WithoutAFinalHearingWeekTwentyIsMissingTimetable() {
    assertEquals(Track.NONE_MISSED, on("2015-01-11", MANAGED, RESOLVED).track());
    assertEquals(19, on("2015-01-11").limit().week().orElseThrow());
    assertEquals(Track.NO_FINAL_HEARING, on("2015-01-12", MANAGED, RESOLVED).track());
    assertEquals(Track.NO_FINAL_HEARING, on("2015-03-01", MANAGED, RESOLVED).track());
    assertEquals(Track.LIMIT_PASSED, on("2015-03-02", MANAGED, RESOLVED).track());
  }

  /** R-COURT-16, R-COURT-17: by the last day of the listing, not the first. */
  @Test
  void a09AFinalHearingThatEndsAfterTheLimitIsAtRisk() {
    LocalDate friday = LocalDate.of(2015, 2, 27);
    Hearing within = new Hearing(HearingType.FINAL, ISSUE, friday, LIMIT, List.of());
    assertEquals(Track.NONE_MISSED, on("2015-01-12", MANAGED, RESOLVED, within).track());
    Hearing over = new Hearing(HearingType.FINAL, ISSUE, friday, LIMIT.plusDays(1), List.of());
    ChildStanding standing = on("2015-01-12", MANAGED, RESOLVED, over);
    assertEquals(Track.LISTED_AFTER_LIMIT, standing.track());
    assertEquals(
        List.of(
            "R-COURT-16 The final hearing is listed to end on 2 March 2015, after the limit of 1"
                + " March 2015."),
        texts(standing));
    assertEquals(Optional.of(1L), standing.daysAfterLimit());
  }

  /** R-COURT-16: listed in two parts, the part that ends last is measured. */
  @Test
  void a10OfTwoPartsOfAFinalHearingTheLaterCounts() {
    Hearing first = hearing(HearingType.FINAL, LocalDate.of(2015, 2, 20));
    Hearing second = hearing(HearingType.FINAL, LocalDate.of(2015, 3, 9));
    ChildStanding standing = on("2015-01-12", MANAGED, RESOLVED, first, second);
    assertEquals(Track.LISTED_AFTER_LIMIT, standing.track());
    assertEquals(first, standing.nextHearing());
    assertEquals(second, standing.finalHearing());
  }

  /** R-COURT-16: an extension moves the limit, and the case is at risk no longer. */
  @Test
  void a11AnExtensionCounts() {
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 3, 9));
    ChildCase child =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(new Extension(LocalDate.of(2015, 1, 20), LocalDate.of(2015, 3, 20))),
            List.of(MANAGED, RESOLVED, last),
            List.of(),
            null,
            null);
    assertEquals(Track.LISTED_AFTER_LIMIT, on("2015-01-19", child).track());
    assertEquals(Track.NONE_MISSED, on("2015-01-20", child).track());
  }

  /** R-COURT-41: the limit lies after the 17th birthday. */
  @Test
  void a12TheSeventeenthBirthdayBeforeTheLimitIsAFinding() {
    ChildCase child =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(),
            List.of(),
            List.of(),
            LocalDate.of(2015, 2, 10),
            null);
    assertEquals(
        List.of(
            "R-COURT-41 No care or supervision order can be made from 10 February 2015 on, when the"
                + " child is 17, or 16 and married; the limit of 1 March 2015 is later."),
        texts(on("2014-09-02", child)));
  }

  /** R-COURT-22: two working days from Friday 10 to Tuesday 14 October 2014. */
  @Test
  void a13ADirectionToTheAuthorityThatIsLateIsAnError() {
    Direction direction =
        new Direction(
            Assignee.LOCAL_AUTHORITY,
            ISSUE,
            new Due(LocalDate.of(2014, 10, 10), null),
            List.of(),
            null,
            null);
    ChildCase child =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(),
            List.of(MANAGED),
            List.of(direction),
            null,
            null);
    assertEquals(List.of(), texts(on("2014-10-10", child)));
    ChildStanding late = on("2014-10-14", child);
    assertEquals(
        List.of(
            "R-COURT-22 A direction to the authority was due on 10 October 2014 and nothing is"
                + " filed, 2 working days late."),
        texts(late));
    assertEquals(Track.DATES_MISSED, late.track());
  }

  /** What is no care or supervision case has no limit to pass and no outline to miss. */
  @Test
  void a14TheOutlineIsForCareAndSupervision() {
    ChildCase discharge =
        new ChildCase(
            false, new Commencement(ISSUE, null), List.of(), List.of(), List.of(), null, null);
    assertEquals(List.of(), texts(on("2015-06-01", discharge)));
    assertEquals(Track.NONE_MISSED, on("2015-06-01", discharge).track());
    assertNull(on("2015-06-01", discharge).nextHearing());
  }
}
