package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.NextStep.What;
import uk.kith.kernel.DueDate;

/**
 * The step for which the others wait.
 *
 * @param by its due day, or the last day that holds up no day of the court where that is earlier;
 *     null when there is neither, so that it can be taken now and no day is set
 */
public record NextStep(Step step, @Nullable DueDate by) {

  private static final Set<String> HEARINGS =
      Set.of(
          CourtStep.CASE_MANAGEMENT.name(),
          CourtStep.ISSUES_RESOLUTION.name(),
          CourtStep.FINAL_HEARING.name());

  /** What the court orders with a day. */
  private static final Set<String> ORDERED =
      Set.of(
          CourtStep.REPORT.name(), CourtStep.EVIDENCE.name(), CourtStep.GUARDIANSHIP_REPORT.name());

  /** What a direction of the court asks for. */
  private static final Set<String> DIRECTED =
      Set.of(OtherDirections.CODE, CourtStep.REPORT.name(), CourtStep.EVIDENCE.name());

  /** What is to be done, as lists of pre-proceedings and of placement orders say it too. */
  private static final Map<String, String> AS_TASKS =
      Map.of(
          CourtStep.LETTER.name(),
          What.SEND_LETTER.words(),
          CourtStep.FIRST_MEETING.name(),
          What.HOLD_FIRST_MEETING.words(),
          CourtStep.HALF_WAY_REVIEW.name(),
          What.REVIEW.words(),
          CourtStep.PRE_PROCEEDINGS_END.name(),
          What.DECIDE.words(),
          CourtStep.SUBMISSION.name(),
          What.APPLY.words(),
          CourtStep.ISSUE.name(),
          "Get the application issued",
          CourtStep.REVOCATION_APPLICATION.name(),
          "Apply to revoke the placement order",
          CourtStep.REVOCATION.name(),
          "Decide whether the placement order is revoked",
          CourtStep.DISCHARGE.name(),
          "Decide whether the care order is discharged",
          CourtStep.EMERGENCY_END.name(),
          "Decide what follows the emergency protection order");

  /** Its day is reckoned back from a day of the court: no rule or order sets it. */
  public boolean planned() {
    return by != null && !by.equals(step.due());
  }

  /** A step as something that somebody is to do. */
  public static String task(CourtStep step) {
    return AS_TASKS.getOrDefault(step.name(), step.words());
  }

  /** Who takes a step before the court: lists, pages and what is due name the same. */
  public static Whose whose(What what) {
    return step(what).step().whose();
  }

  /** The same step on the child's line. */
  public static CourtStep step(What what) {
    return switch (what) {
      case SEND_LETTER -> CourtStep.LETTER;
      case HOLD_FIRST_MEETING -> CourtStep.FIRST_MEETING;
      case REVIEW -> CourtStep.HALF_WAY_REVIEW;
      case DECIDE -> CourtStep.PRE_PROCEEDINGS_END;
      case APPLY -> CourtStep.SUBMISSION;
    };
  }

  /** As people read it; of a hearing for which the court has fixed no day, that it wants one. */
  public String words() {
    return wantsListing()
        ? "Get the " + lowerCase(step.words()) + " listed"
        : AS_TASKS.getOrDefault(step.code(), step.words());
  }

  /** Who is to do it: the court lists and issues what somebody asks it to. */
  public Whose whose() {
    return wantsListing() || step.code().equals(CourtStep.ISSUE.name())
        ? Whose.LEGAL
        : step.whose();
  }

  private boolean wantsListing() {
    return isHearing(step) && step.listed() == null;
  }

  static boolean isHearing(Step step) {
    return HEARINGS.contains(step.code());
  }

  /** A hearing, or what a court orders: it has its day whatever else was not done before. */
  static boolean standsAlone(Step step) {
    return isHearing(step) || isOrdered(step);
  }

  static boolean isOrdered(Step step) {
    return ORDERED.contains(kind(step.code()));
  }

  /** Of several assessments each has a number behind its code. */
  private static String kind(String code) {
    return code.replaceAll("_\\d+$", "");
  }

  static String lowerCase(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** What comes first on a day. */
  static Comparator<NextStep> order(LocalDate asOf) {
    return Comparator.comparing(next -> next.precedence(asOf), Precedence.on(asOf));
  }

  private Precedence precedence(LocalDate asOf) {
    return new Precedence(day(asOf), planned(), isCourtsOwn(step.code(), whose()));
  }

  /**
   * Whether the court takes a step itself, such as to allocate the case: a hearing is everybody’s.
   *
   * @param code of the step
   */
  public static boolean isCourtsOwn(String code, Whose whose) {
    return whose == Whose.COURT && !HEARINGS.contains(code);
  }

  /**
   * Whether a step with this code is what a direction orders, of which what is late is counted in
   * working days (R-COURT-22).
   */
  public static boolean isDirected(String code) {
    return DIRECTED.contains(kind(code));
  }

  /** The court’s own day while it is ahead, else by when it is wanted. */
  private @Nullable LocalDate day(LocalDate asOf) {
    LocalDate listed = step.listed();
    if (listed != null && !listed.isBefore(asOf)) {
      return listed;
    }
    return by == null ? null : by.date();
  }
}
