package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.DutyToApply;
import uk.kith.kernel.Finding;

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
    ChildStanding listed =
        on("2014-09-25", hearing(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 10, 1)));
    assertEquals(
        List.of(
            "R-COURT-11 The case management hearing is listed for 1 October 2014; the outline says"
                + " by 24 September 2014."),
        texts(listed));
    assertEquals(Track.LISTED_LATE, listed.track(), "the court's own day overrides");
  }

  /**
   * R-COURT-11: held on the 25th is a date missed; on the 15th it was too early, which is a note;
   * the 16th is neither. That a later hearing was held does not unsay it.
   */
  @Test
  void a04ACaseManagementHearingHeldOutsideTheOutlineIsTold() {
    ChildStanding early =
        on("2014-09-15", held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 9, 15)));
    assertEquals("R-COURT-11", early.findings().get(0).rule().value());
    assertEquals(Track.NONE_MISSED, early.track());
    Hearing late = held(HearingType.CASE_MANAGEMENT, LocalDate.of(2014, 9, 25));
    assertEquals("R-COURT-11", on("2014-09-25", late).findings().get(0).rule().value());
    assertEquals(Track.DATES_MISSED, on("2014-09-25", late).track());
    assertEquals(Track.DATES_MISSED, on("2015-01-09", late, RESOLVED).track());
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

  private static final LocalDate PUT_OFF = LocalDate.of(2014, 12, 15);

  /** R-COURT-14, R-COURT-17: listed after week 20 it is told, in neither of the two lists. */
  @Test
  void a07AnIssuesResolutionHearingListedAfterWeekTwentyIsTold() {
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 2, 27));
    Hearing within = hearing(HearingType.ISSUE_RESOLUTION, LocalDate.of(2015, 1, 18));
    assertEquals(Track.NONE_MISSED, on("2014-12-16", MANAGED, within, last).track());
    Hearing first =
        hearing(
            HearingType.ISSUE_RESOLUTION,
            LocalDate.of(2015, 1, 9),
            new Happened(PUT_OFF, HearingStatus.ADJOURNED_AND_RE_LISTED, DelayReason.LA3));
    Hearing over = hearing(HearingType.ISSUE_RESOLUTION, LocalDate.of(2015, 1, 19));
    ChildStanding standing = on("2014-12-16", MANAGED, first, over, last);
    assertEquals(Track.LISTED_LATE, standing.track());
    assertEquals(
        List.of(
            "R-COURT-14 The issues resolution hearing is listed for 19 January 2015; the outline"
                + " says by 18 January 2015."),
        texts(standing));
  }

  /** R-COURT-14: the judge's first day overrides the outline; one put off missed it. */
  @Test
  void a07AnIssuesResolutionHearingThatWasPutOffPastWeekTwentyMissedItsDay() {
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 2, 27));
    Hearing held = held(HearingType.ISSUE_RESOLUTION, LocalDate.of(2015, 1, 19));
    assertEquals(Track.NONE_MISSED, on("2015-01-20", MANAGED, held, last).track());
    Hearing first =
        hearing(
            HearingType.ISSUE_RESOLUTION,
            LocalDate.of(2015, 1, 9),
            new Happened(PUT_OFF, HearingStatus.ADJOURNED_AND_RE_LISTED, DelayReason.LA3));
    ChildStanding standing = on("2015-01-20", MANAGED, first, held, last);
    assertEquals(Track.DATES_MISSED, standing.track());
    assertEquals(
        List.of(
            "R-COURT-14 The issues resolution hearing was put off, and held on 19 January 2015; the"
                + " outline says by 18 January 2015, unless the judge sets another day."),
        texts(standing));
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

  private static Direction filed(Assignee to, String due, String filed) {
    return new Direction(
        to,
        ISSUE,
        new Due(LocalDate.parse(due), null),
        List.of(),
        new Filed(LocalDate.parse(filed), null),
        null);
  }

  private static ChildCase directed(Direction... directions) {
    return new ChildCase(
        true,
        new Commencement(ISSUE, null),
        List.of(),
        List.of(MANAGED),
        List.of(directions),
        null,
        null);
  }

  /** R-COURT-22: Friday 10 to Tuesday 14 October 2014; filing makes no date met that was missed. */
  @Test
  void a13ADirectionThatWasFiledLateStaysADateMissed() {
    ChildCase child = directed(filed(Assignee.LOCAL_AUTHORITY, "2014-10-10", "2014-10-14"));
    ChildStanding late = on("2014-10-20", child);
    assertEquals(
        List.of(
            "R-COURT-22 A direction to the authority was filed late: due on 10 October 2014 and"
                + " filed on 14 October 2014, 2 working days late."),
        texts(late));
    assertEquals(Track.DATES_MISSED, late.track());
    ChildStanding inTime =
        on("2014-10-20", directed(filed(Assignee.LOCAL_AUTHORITY, "2014-10-10", "2014-10-10")));
    assertEquals(Track.NONE_MISSED, inTime.track());
  }

  /** R-COURT-22: one line for all of them, the others' apart from the authority's. */
  @Test
  void a13SeveralDirectionsFiledLateAreOneFinding() {
    ChildCase child =
        directed(
            filed(Assignee.LOCAL_AUTHORITY, "2014-10-03", "2014-10-06"),
            filed(Assignee.CAFCASS, "2014-10-10", "2014-10-11"),
            filed(Assignee.LOCAL_AUTHORITY, "2014-10-13", "2014-10-14"));
    assertEquals(
        List.of(
            "R-COURT-22 2 directions to the authority were filed late, the last due on 13 October"
                + " 2014 and filed on 14 October 2014, 1 working day late.",
            "R-COURT-22 A direction to others was filed late: due on 10 October 2014 and filed on"
                + " 11 October 2014."),
        texts(on("2014-10-20", child)));
  }

  /**
   * R-COURT-01, R-COURT-06: granted six days after the limit, which the new limit does not hide.
   */
  @Test
  void a11AnExtensionGrantedAfterTheLimitLeavesADateMissed() {
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 4, 9));
    ChildCase child =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(new Extension(LocalDate.of(2015, 3, 7), LocalDate.of(2015, 4, 24))),
            List.of(MANAGED, RESOLVED, last),
            List.of(),
            null,
            null);
    ChildStanding standing = on("2015-03-10", child);
    assertEquals(
        List.of(
            "R-COURT-01 The limit passed on 1 March 2015; more time was granted on 7 March 2015,"
                + " 6 days after it."),
        texts(standing));
    assertEquals(Track.DATES_MISSED, standing.track());
  }

  /** R-COURT-02, R-COURT-05: what speaks of no missed date makes none. */
  @Test
  void a02ThatTheIssueIsNotKnownIsNoDateMissed() {
    ChildCase submitted =
        new ChildCase(
            true, new Commencement(null, ISSUE), List.of(), List.of(), List.of(), null, null);
    assertEquals(Track.ISSUE_NOT_KNOWN, on("2014-09-02", submitted).track());
    Hearing last = hearing(HearingType.FINAL, LocalDate.of(2015, 4, 9));
    ChildCase twice =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(
                new Extension(LocalDate.of(2015, 1, 20), LocalDate.of(2015, 3, 20)),
                new Extension(LocalDate.of(2015, 3, 2), LocalDate.of(2015, 4, 24))),
            List.of(MANAGED, RESOLVED, last),
            List.of(),
            null,
            null);
    assertEquals("R-COURT-05", on("2015-03-10", twice).findings().get(0).rule().value());
    assertEquals(Track.NONE_MISSED, on("2015-03-10", twice).track());
  }

  /** R-COURT-32: a duty that is overdue is a date missed; the two lists stay as they are. */
  @Test
  void a15WhatElseIsOverdueOfTheChildCounts() {
    List<Finding> duty =
        new DutyToApply(ISSUE.plusDays(1), List.of()).findings(true, 10, LocalDate.of(2014, 9, 17));
    assertEquals(1, duty.size());
    ChildStanding free = on("2014-09-18", MANAGED);
    assertEquals(Track.NONE_MISSED, free.with(List.of()).track());
    assertEquals(Track.DATES_MISSED, free.with(duty).track());
    assertEquals(duty, free.with(duty).findings());
    ChildStanding missing = on("2015-01-12", MANAGED, RESOLVED);
    assertEquals(Track.NO_FINAL_HEARING, missing.with(duty).track());
    assertEquals(duty, missing.with(duty).findings());
  }

  /** R-COURT-01: CA 1989 s32 limits applications for a care or supervision order alone. */
  @Test
  void a15OnlyCareAndSupervisionHaveALimitOfTwentySixWeeks() {
    for (ProceedingsKind kind : ProceedingsKind.values()) {
      boolean limited =
          switch (kind) {
            case CARE, SUPERVISION -> true;
            case PLACEMENT_ORDER,
                REVOCATION,
                SPECIAL_GUARDIANSHIP,
                CHILD_ARRANGEMENTS,
                DISCHARGE,
                EMERGENCY_PROTECTION,
                OTHER ->
                false;
          };
      ChildCase each =
          new ChildCase(
              kind.isForCare(),
              new Commencement(null, ISSUE),
              List.of(),
              List.of(),
              List.of(),
              null,
              null);
      ChildStanding standing = on("2015-06-01", each);
      assertEquals(limited, standing.limit().lastDay() != null, kind.name());
      assertEquals(limited, standing.limit().provisional(), kind.name());
      assertEquals(limited, standing.track().isMissingTimetable(), kind.name());
    }
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
