package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.timeline.StepStatus;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;

/**
 * One child's way from the legal gateway to the permanent order, as it stood on a day.
 *
 * @param steps each after those that come before it; empty when nothing leads the child to court or
 *     to an order
 * @param critical codes of the steps that set the earliest day of the last one, that step last; of
 *     the final hearing while the day of the last one is not known, as before a route is decided;
 *     empty when that is not known either
 * @param next what the way waits for; null when nothing is left to do
 * @param toMeetFinalHearing null when no final hearing is ahead and no limit is known
 */
public record ChildTimeline(
    ChildId child,
    LocalDate asOf,
    List<StepLine> steps,
    List<String> critical,
    @Nullable NextStepLine next,
    @Nullable ToMeet toMeetFinalHearing) {

  public ChildTimeline {
    steps = List.copyOf(steps);
    critical = List.copyOf(critical);
  }

  /**
   * A step.
   *
   * @param step code
   * @param due last day by rule or order; null when not known
   * @param dueIsProvisional true when a later calendar or a day of issue may move it
   * @param listed first day that the court fixed; null when it fixed none
   * @param listedTo last day of several; null when it is one, or none
   * @param done null while it is not, or when it is not known whether it is
   * @param earliest day on which it was done or can be at the earliest; null when not known
   * @param rule that sets its day; null for none
   * @param days calendar days: late for one that is late or was done late, else left until due;
   *     null when not known
   * @param proceedings to which the step belongs; null for one outside them
   */
  public record StepLine(
      String step,
      String words,
      Whose whose,
      @Nullable LocalDate due,
      boolean dueIsProvisional,
      @Nullable LocalDate listed,
      @Nullable LocalDate listedTo,
      @Nullable LocalDate done,
      @Nullable LocalDate earliest,
      @Nullable RuleId rule,
      StepStatus status,
      @Nullable Integer days,
      @Nullable ProceedingsId proceedings) {}

  /**
   * The step for which the others wait.
   *
   * @param by the day listed by the court, else by when it is wanted; null when no day is set, so
   *     that it can be taken now
   * @param byIsProvisional true when a later calendar may move it
   * @param planned true when {@code by} is reckoned back from a day of the court and rests on no
   *     rule or order: that it has passed is no date missed
   */
  public record NextStepLine(
      String step,
      String words,
      Whose whose,
      @Nullable LocalDate by,
      boolean byIsProvisional,
      boolean planned) {}

  /**
   * Planning back from a final hearing, or from the limit while the court has listed none.
   *
   * @param on the first day listed for it, else the limit
   * @param listed false when {@code on} is the limit
   * @param onIsProvisional true when a day of issue may move the limit (R-COURT-02)
   * @param steps in their order
   */
  public record ToMeet(LocalDate on, boolean listed, boolean onIsProvisional, List<Latest> steps) {

    public ToMeet {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step and the last day for it.
   *
   * @param passed true when that day has gone by
   */
  public record Latest(
      String step,
      String words,
      Whose whose,
      LocalDate by,
      boolean byIsProvisional,
      boolean passed) {}
}
