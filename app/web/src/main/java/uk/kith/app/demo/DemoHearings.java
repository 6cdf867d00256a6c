package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Heard;
import uk.kith.app.demo.DemoWorld.Ordered;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.WorkingCalendar;

/**
 * What happened in the court of one case: case management, issues resolution and final hearing, and
 * what was to be filed. By the number of the case some hearings were adjourned, some final hearings
 * are listed after the limit or not at all, and some directions are late or missed.
 */
final class DemoHearings {

  private static final LocalTime MORNING = LocalTime.of(10, 30);
  private static final LocalTime FOUR = LocalTime.of(16, 0);

  private final LocalDate issued;
  private final LocalDate limit;
  private final int number;
  private final LocalDate today;
  private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();
  private final List<Heard> heard = new ArrayList<>();
  private final List<Ordered> ordered = new ArrayList<>();

  /**
   * @param limit with every extension
   */
  DemoHearings(LocalDate issued, LocalDate limit, int number, LocalDate today) {
    this.issued = issued;
    this.limit = limit;
    this.number = number;
    this.today = today;
    LocalDate managed = management();
    if (managed != null) {
      LocalDate resolved = resolution(managed);
      directions(managed, resolved == null ? limit : resolved);
      finalHearing(managed, resolved);
    }
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  List<Ordered> ordered() {
    return List.copyOf(ordered);
  }

  /** The day on which it was held; null while it is ahead. */
  private @Nullable LocalDate management() {
    LocalDate day = calendar.outlineDay(issued, 13 + number % 5).date();
    if (number % 5 == 2 && day.isBefore(today)) {
      LocalDate next = calendar.workingDayFrom(day.plusWeeks(2));
      add(HearingType.CASE_MANAGEMENT, issued, day, putOff(day, DelayReason.LA5, next));
      return held(HearingType.CASE_MANAGEMENT, null, next);
    }
    return held(HearingType.CASE_MANAGEMENT, issued, day);
  }

  /** The day on which it was or will be; null when it was put off without a new day. */
  private @Nullable LocalDate resolution(LocalDate managed) {
    LocalDate day = calendar.workingDayFrom(issued.plusWeeks(17).plusDays(number % 12));
    if (number % 7 == 3 && day.isBefore(today)) {
      add(
          HearingType.ISSUE_RESOLUTION,
          managed,
          day,
          new MoveHearing(
              HearingStatus.ADJOURNED_TO_BE_RE_LISTED, day, DelayReason.LA3, null, null, null));
      return null;
    }
    held(HearingType.ISSUE_RESOLUTION, managed, day);
    return day;
  }

  private void finalHearing(LocalDate managed, @Nullable LocalDate resolved) {
    boolean none = number % 9 == 5 || resolved == null;
    LocalDate listed = number % 4 == 1 || resolved == null ? managed : resolved;
    if (none || listed.isAfter(today)) {
      return;
    }
    LocalDate day =
        calendar.workingDayFrom(
            number % 6 == 4 ? limit.plusDays(9 + number % 14) : limit.minusDays(4));
    if (!day.isBefore(today)) {
      add(HearingType.FINAL, listed, day, null);
      return;
    }
    LocalDate next = calendar.workingDayFrom(today.plusWeeks(3 + number % 4));
    add(HearingType.FINAL, listed, day, putOff(day, DelayReason.RESPONDENT, next));
  }

  private void directions(LocalDate managed, LocalDate before) {
    LocalDate assessment = calendar.workingDayFrom(before.minusWeeks(5));
    boolean missed = number % 5 == 3;
    order(
        Assignee.LOCAL_AUTHORITY,
        "File the parenting assessment",
        managed,
        assessment,
        missed
            ? null
            : number % 4 == 2 ? calendar.workingDayFrom(assessment.plusDays(9)) : assessment);
    order(
        Assignee.PARENTS_AND_RESPONDENTS,
        "Respond to threshold",
        managed,
        calendar.workingDayFrom(managed.plusWeeks(3)),
        calendar.workingDayFrom(managed.plusWeeks(3).minusDays(1)));
    order(
        Assignee.CAFCASS,
        "File the guardian's analysis",
        managed,
        calendar.workingDaysBefore(before, 1).date(),
        calendar.workingDaysBefore(before, 1).date());
  }

  /** Filed on the day given, when that has come. */
  private void order(
      Assignee assignee, String text, LocalDate on, LocalDate due, @Nullable LocalDate filed) {
    if (due.isBefore(on)) {
      return;
    }
    Filed when =
        filed == null || filed.isBefore(on) || !filed.isBefore(today)
            ? null
            : new Filed(filed, LocalTime.of(15, 0));
    ordered.add(new Ordered(new GiveDirection(assignee, text, on, new Due(due, FOUR)), when));
  }

  /** Listed, and held when its day has come. */
  private @Nullable LocalDate held(HearingType type, @Nullable LocalDate listed, LocalDate day) {
    boolean come = day.isBefore(today);
    add(
        type,
        listed,
        day,
        come ? new MoveHearing(HearingStatus.HELD, day, null, null, null, null) : null);
    return come ? day : null;
  }

  /** A hearing; without a day of listing it is the one that the hearing before was put off to. */
  private void add(
      HearingType type, @Nullable LocalDate listed, LocalDate day, @Nullable MoveHearing move) {
    heard.add(
        new Heard(
            listed == null ? null : new ListHearing(type, null, listed, day, day, MORNING), move));
  }

  private static MoveHearing putOff(LocalDate on, DelayReason reason, LocalDate next) {
    return new MoveHearing(HearingStatus.ADJOURNED_AND_RE_LISTED, on, reason, next, null, null);
  }
}
