package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.DueDate;

/**
 * By when each step that is still to come must be, for one step to be on a given day: the
 * assessment must start by, the report be filed by, the decision maker meet by.
 *
 * @param target code of the step that is to be on {@code day}
 * @param asOf the day on which it was asked
 * @param steps in their order, {@code target} last; only those with a day that can be worked out
 */
public record BackPlan(String target, LocalDate day, LocalDate asOf, List<Latest> steps) {

  /**
   * A step and the last day for it.
   *
   * @param by provisional when bank holidays are not known so far ahead (R-DATE-03)
   */
  public record Latest(Step step, DueDate by) {}

  public BackPlan {
    steps = List.copyOf(steps);
  }

  /** The last day for a step; empty when it is done, overtaken, or has none. */
  public Optional<DueDate> by(String code) {
    return steps.stream().filter(each -> each.step().code().equals(code)).map(Latest::by).findAny();
  }

  /** Steps whose last day has gone by, so that the target's day cannot be met as planned. */
  public List<Latest> passed() {
    return steps.stream().filter(each -> each.by().date().isBefore(asOf)).toList();
  }
}
