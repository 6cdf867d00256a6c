package uk.kith.app.web.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.Precedence;
import uk.kith.court.engine.timeline.Whose;

/**
 * What comes next by the rules.
 *
 * @param whose null when the rule names nobody
 * @param by null when no rule sets a day
 * @param planned its day is reckoned along the child's way and may rest on no order: that it has
 *     passed is no date missed
 * @param courtsOwn the court itself takes it
 * @param directed a direction asks for it, of which what is late is counted in working days
 *     (R-COURT-22)
 */
public record RuleStep(
    String what,
    @Nullable String whose,
    @Nullable LocalDate by,
    boolean planned,
    boolean courtsOwn,
    boolean directed) {

  /** A step with a day of its own. */
  public RuleStep(String what, @Nullable String whose, @Nullable LocalDate by) {
    this(what, whose, by, false, false, false);
  }

  /** The review that is due next of a child looked after; null when its day is not known. */
  public static @Nullable RuleStep nextReview(@Nullable LocalDate due) {
    return due == null ? null : new RuleStep("Hold the next review", null, due);
  }

  /**
   * What is to be agreed before a child comes of age, with which care and the orders about it end;
   * every list tells it alike.
   *
   * @param on the day on which it does
   */
  public static RuleStep comingOfAge(LocalDate on) {
    return new RuleStep(
        "Agree what follows once the child has come of age", Whose.SOCIAL_WORK.words(), on);
  }

  /** What a child's way to court and permanence waits for. */
  static RuleStep of(NextStepLine next) {
    return new RuleStep(
        next.words(),
        next.whose().words(),
        next.by(),
        next.planned(),
        NextStep.isCourtsOwn(next.step(), next.whose()),
        NextStep.isDirected(next.step()));
  }

  /** The same, naming the child. */
  RuleStep about(String name) {
    return new RuleStep(name + ": " + what, whose, by, planned, courtsOwn, directed);
  }

  /** What decides whether it comes before another. */
  Precedence precedence() {
    return new Precedence(by, planned, courtsOwn);
  }

  /** "8 days late"; null when no day was missed. */
  @Nullable String late(LocalDate asOf) {
    if (by == null || planned) {
      return null;
    }
    return directed ? Dates.lateByOrder(by, asOf) : Dates.late(by, asOf);
  }
}
