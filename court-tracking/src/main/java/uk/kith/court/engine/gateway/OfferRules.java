package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Whether a family group decision-making meeting was offered and held before the application
 * (R-PRE-11 to -13; CA 1989 s31ZA, which binds from a day that configuration names). Until then it
 * is good practice: the same findings warn.
 */
final class OfferRules {

  private static final String SOURCE = "CA 1989 s31ZA";

  private OfferRules() {}

  static List<Finding> findings(Course course, GatewayPolicy policy, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    FamilyMeeting meeting = course.familyMeeting();
    LocalDate applied = course.appliedOn();
    LocalDate toIssue = course.find(Step.Kind.ISSUE, asOf).map(Step::on).orElse(null);
    if (applied != null && !applied.isAfter(asOf)) {
      findings.addAll(ofApplication(meeting, policy, applied));
    } else if (toIssue != null && !isOfferedOrExcused(meeting, asOf)) {
      findings.add(
          finding(
              "R-PRE-11",
              policy,
              asOf,
              "(1), (3)",
              "It was decided on %s to issue, and no family group decision-making meeting is"
                  + " recorded as offered, nor why not.",
              toIssue));
    }
    if (applied == null && toIssue != null && isToBeHeld(meeting, asOf)) {
      findings.add(
          finding(
              "R-PRE-12",
              policy,
              asOf,
              "(2), (3)",
              "It was decided on %s to issue, and the family group decision-making meeting whose"
                  + " offer was accepted is not recorded as held: it is to be held before the"
                  + " application, unless holding it is not in the child’s best interests.",
              toIssue));
    }
    Step letter = course.find(Step.Kind.LETTER, asOf).orElse(null);
    if (letter != null
        && !Boolean.TRUE.equals(letter.offerIncluded())
        && (meeting == null || !meeting.isExcused())) {
      findings.add(
          finding(
              "R-PRE-13",
              policy,
              letter.on(),
              "(6)",
              "The letter sent on %s is not recorded as offering a family group decision-making"
                  + " meeting.",
              letter.on()));
    }
    return findings;
  }

  /** What is to be asked of an application of a day. */
  static List<Finding> ofApplication(
      @Nullable FamilyMeeting meeting, GatewayPolicy policy, LocalDate applied) {
    List<Finding> findings = new ArrayList<>();
    if (!isOfferedOrExcused(meeting, applied)) {
      findings.add(
          finding(
              "R-PRE-11",
              policy,
              applied,
              "(1), (3)",
              "The application was made on %s and no family group decision-making meeting is"
                  + " recorded as offered before it, nor why not.",
              applied));
    }
    addNotHeld(findings, meeting, policy, applied);
    return findings;
  }

  private static boolean isOfferedOrExcused(@Nullable FamilyMeeting meeting, LocalDate by) {
    return meeting != null && (meeting.isExcused() || meeting.isOfferedBy(by));
  }

  /** Accepted, and neither held by a day nor held not to be in the child's best interests. */
  private static boolean isToBeHeld(@Nullable FamilyMeeting meeting, LocalDate by) {
    return meeting != null
        && Boolean.TRUE.equals(meeting.accepted())
        && !meeting.isHeldBy(by)
        && meeting.notHeldBecause() == null;
  }

  private static void addNotHeld(
      List<Finding> findings,
      @Nullable FamilyMeeting meeting,
      GatewayPolicy policy,
      LocalDate applied) {
    if (isToBeHeld(meeting, applied)) {
      findings.add(
          finding(
              "R-PRE-12",
              policy,
              applied,
              "(2), (3)",
              "The offer of a family group decision-making meeting was accepted, and none is"
                  + " recorded as held by %s, the day of the application.",
              applied));
    }
  }

  /** The event's own day says whether the duty bound (R-DATE-09). */
  private static Finding finding(
      String rule,
      GatewayPolicy policy,
      LocalDate event,
      String subsections,
      String text,
      LocalDate... dates) {
    boolean binds = policy.offerBinds(event);
    return Findings.of(
        rule,
        binds ? Severity.ERROR : Severity.WARNING,
        binds
            ? SOURCE + subsections
            : "good practice; " + SOURCE + subsections + " is not in force",
        text,
        dates);
  }
}
