package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * Where the pre-proceedings of a child stand on a day: a function of what is recorded of this child
 * and of the day, so that what took effect later changes no earlier answer (R-DATE-06).
 *
 * @param days whole days since the start, until the day or the outcome
 * @param light how near the longest time is while there is no outcome (R-PRE-03)
 * @param limit last day of the longest time
 * @param letterBy when the letter should be sent (R-PRE-05)
 * @param firstMeetingBy when the first meeting should be held; null while no letter is sent
 * @param reviewBy when the review half-way should be held (R-PRE-06)
 * @param next null when nothing is left to do
 * @param findings gravest first
 */
public record PreStanding(
    PreStage stage,
    int days,
    Light light,
    LocalDate limit,
    DueDate letterBy,
    @Nullable DueDate firstMeetingBy,
    LocalDate reviewBy,
    @Nullable NextStep next,
    List<Finding> findings) {

  /** How near the longest time is. */
  public enum Light {
    NONE,
    AMBER,
    RED
  }

  private static final String GUIDANCE =
      "best practice guidance, Public Law Working Group, March 2021";

  private static final String PRACTICE = "product default, from local practice";

  public PreStanding {
    findings = List.copyOf(findings);
  }

  /** It is decided to issue, and no application is known. */
  public boolean isToIssue() {
    return stage == PreStage.ISSUE && next != null;
  }

  /** Weeks that are over. */
  public int weeksElapsed() {
    return days / 7;
  }

  /** The week in which it is, from 1. */
  public int week() {
    return weeksElapsed() + 1;
  }

  /**
   * Works it out.
   *
   * @param asOf not before the start
   */
  public static PreStanding of(Course course, GatewayPolicy policy, LocalDate asOf) {
    LocalDate start = course.startedOn();
    LocalDate ended = course.endedOn(asOf).orElse(null);
    int days = (int) ChronoUnit.DAYS.between(start, ended == null ? asOf : ended);
    if (days < 0) {
      throw new IllegalArgumentException("started on " + start + ", asked of " + asOf);
    }
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    Step letter = course.find(Step.Kind.LETTER, asOf).orElse(null);
    LocalDate decided = letter == null || letter.decidedOn() == null ? start : letter.decidedOn();
    PreStanding standing =
        new PreStanding(
            course.stageOn(asOf),
            days,
            ended == null ? light(days, policy) : Light.NONE,
            WorkingCalendar.weeksAfter(start, policy.longestWeeks()),
            calendar.workingDaysAfter(decided, policy.letterWorkingDays()),
            letter == null
                ? null
                : calendar.workingDaysAfter(letter.on(), policy.firstMeetingWorkingDays()),
            WorkingCalendar.weeksAfter(start, policy.reviewWeeks()),
            null,
            List.of());
    List<Finding> findings = new ArrayList<>();
    standing.addLength(findings, start, ended, policy);
    standing.addTargets(findings, course, ended, asOf);
    if (ended != null && course.isEndedByApplication(asOf)) {
      findings.add(
          Findings.of(
              "R-PRE-04",
              Severity.INFO,
              "SSD",
              "The application to the court, made on %s, ended pre-proceedings, and no outcome of"
                  + " them is recorded: record the decision to issue, with its day.",
              ended));
    }
    findings.addAll(OfferRules.findings(course, policy, asOf));
    findings.sort(Comparator.comparing(Finding::severity));
    return standing.with(standing.nextOf(course, asOf), findings);
  }

  private PreStanding with(@Nullable NextStep step, List<Finding> said) {
    return new PreStanding(
        stage, days, light, limit, letterBy, firstMeetingBy, reviewBy, step, said);
  }

  private static Light light(int days, GatewayPolicy policy) {
    if (days > policy.longestWeeks() * 7) {
      return Light.RED;
    }
    return days >= policy.amberFromDay() ? Light.AMBER : Light.NONE;
  }

  private @Nullable NextStep nextOf(Course course, LocalDate asOf) {
    if (stage == PreStage.STEPPED_DOWN) {
      return null;
    }
    if (stage == PreStage.ISSUE) {
      return course.appliedBy(asOf).isPresent() ? null : new NextStep(NextStep.What.APPLY, null);
    }
    if (light == Light.RED || stage == PreStage.REVIEWED) {
      return new NextStep(NextStep.What.DECIDE, limit);
    }
    if (stage == PreStage.STARTED) {
      return new NextStep(NextStep.What.SEND_LETTER, letterBy.date());
    }
    return stage == PreStage.LETTER_SENT && firstMeetingBy != null
        ? new NextStep(NextStep.What.HOLD_FIRST_MEETING, firstMeetingBy.date())
        : new NextStep(NextStep.What.REVIEW, reviewBy);
  }

  private void addLength(
      List<Finding> findings, LocalDate start, @Nullable LocalDate ended, GatewayPolicy policy) {
    String longest = policy.longestWeeks() + " weeks";
    if (light == Light.RED) {
      findings.add(
          Findings.of(
              "R-PRE-03",
              Severity.ERROR,
              GUIDANCE,
              "Pre-proceedings started on %s should have ended by %s, after "
                  + longest
                  + ", and have no outcome.",
              start,
              limit));
    } else if (light == Light.AMBER) {
      findings.add(
          Findings.of(
              "R-PRE-03",
              Severity.WARNING,
              GUIDANCE,
              "Pre-proceedings started on %s have no outcome; " + longest + " end on %s.",
              start,
              limit));
    } else if (ended != null && ended.isAfter(limit)) {
      findings.add(
          Findings.of(
              "R-PRE-03",
              Severity.INFO,
              GUIDANCE,
              "Pre-proceedings ended on %s; " + longest + " ended on %s.",
              ended,
              limit));
    }
  }

  private void addTargets(
      List<Finding> findings, Course course, @Nullable LocalDate ended, LocalDate asOf) {
    LocalDate until = ended == null ? asOf : ended;
    Step letter = course.find(Step.Kind.LETTER, asOf).orElse(null);
    addTarget(findings, "R-PRE-05", "letter before proceedings", "sent", letter, letterBy, until);
    if (firstMeetingBy != null) {
      Step meeting = course.find(Step.Kind.FIRST_MEETING, asOf).orElse(null);
      addTarget(findings, "R-PRE-05", "first meeting", "held", meeting, firstMeetingBy, until);
    }
    Step review = course.find(Step.Kind.REVIEW, asOf).orElse(null);
    DueDate half = new DueDate(reviewBy, false);
    addTarget(findings, "R-PRE-06", "review half-way", "held", review, half, until);
  }

  /** A step that came after its day is a fact to know; one that has not come is to be done. */
  private static void addTarget(
      List<Finding> findings,
      String rule,
      String thing,
      String done,
      @Nullable Step step,
      DueDate due,
      LocalDate until) {
    LocalDate by = due.date();
    String provisional = due.provisional() ? " (provisional: bank holidays are not known)" : "";
    if (step != null && step.on().isAfter(by)) {
      findings.add(
          Findings.of(
              rule,
              Severity.INFO,
              PRACTICE,
              "The " + thing + " was " + done + " on %s; it was due by %s" + provisional + ".",
              step.on(),
              by));
    } else if (step == null && until.isAfter(by)) {
      findings.add(
          Findings.of(
              rule,
              Severity.WARNING,
              PRACTICE,
              "The "
                  + thing
                  + " was due by %s"
                  + provisional
                  + " and is not recorded as "
                  + done
                  + ".",
              by));
    }
  }
}
