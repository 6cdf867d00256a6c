package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.Verdict.Objection;

/** Makes objections, each effect with the severity that goes with it. */
final class Objections {

  private Objections() {}

  static Objection note(RuleId rule, String text, String source, LocalDate... dates) {
    return new Objection(finding(rule, Severity.INFO, text, source, dates), Effect.NOTE, null);
  }

  /** Something that nobody has said, and that should be asked before a place is offered. */
  static Objection ask(RuleId rule, String text, String source) {
    return new Objection(finding(rule, Severity.WARNING, text, source), Effect.NOTE, null);
  }

  static Objection approval(
      RuleId rule, String text, String source, String approver, LocalDate... dates) {
    return new Objection(
        finding(rule, Severity.WARNING, text, source, dates), Effect.NEEDS_APPROVAL, approver);
  }

  static Objection criticalApproval(RuleId rule, String text, String source, String approver) {
    return new Objection(
        finding(rule, Severity.CRITICAL, text, source), Effect.NEEDS_APPROVAL, approver);
  }

  static Objection impossible(RuleId rule, String text, String source, LocalDate... dates) {
    return new Objection(
        finding(rule, Severity.ERROR, text, source, dates), Effect.IMPOSSIBLE, null);
  }

  static Objection unlawful(RuleId rule, String text, String source) {
    return new Objection(finding(rule, Severity.CRITICAL, text, source), Effect.IMPOSSIBLE, null);
  }

  /** Law that no reason and no approval lifts. */
  static Objection hardBlock(RuleId rule, String text, String source) {
    return new Objection(
        new Finding(rule, Severity.CRITICAL, text, List.of(), source, true),
        Effect.IMPOSSIBLE,
        null);
  }

  private static Finding finding(
      RuleId rule, Severity severity, String text, String source, LocalDate... dates) {
    return new Finding(rule, severity, text, List.of(dates), source, false);
  }
}
