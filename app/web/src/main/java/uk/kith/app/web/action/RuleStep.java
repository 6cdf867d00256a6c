package uk.kith.app.web.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ChildTimeline.NextStepLine;

/**
 * What comes next by the rules.
 *
 * @param whose null when the rule names nobody
 * @param by null when no rule sets a day
 */
public record RuleStep(String what, @Nullable String whose, @Nullable LocalDate by) {

  /** What a child's way to court and permanence waits for. */
  static RuleStep of(NextStepLine next) {
    return new RuleStep(next.words(), next.whose().words(), next.by());
  }
}
