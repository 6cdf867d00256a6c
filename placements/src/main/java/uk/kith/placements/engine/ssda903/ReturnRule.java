package uk.kith.placements.engine.ssda903;

import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * One rule of the return: a published validation rule ({@code 903-142}) or one of the catalogue. It
 * flags with a text and changes nothing.
 */
record ReturnRule(RuleId id, Severity severity, Check check) {

  /** Looks at the whole return, for many rules compare rows. */
  @FunctionalInterface
  interface Check {
    void look(Subject subject, Report report);
  }

  static ReturnRule error(String id, Check check) {
    return new ReturnRule(RuleId.of(id), Severity.ERROR, check);
  }

  /** For what a person should look at and may well be true. */
  static ReturnRule query(String id, Check check) {
    return new ReturnRule(RuleId.of(id), Severity.WARNING, check);
  }

  List<ReturnFinding> findings(Subject subject) {
    Report report = new Report(this);
    check.look(subject, report);
    return report.findings;
  }

  /** Collects what one rule says. */
  static final class Report {
    private final ReturnRule rule;
    private final List<ReturnFinding> findings = new ArrayList<>();

    private Report(ReturnRule rule) {
      this.rule = rule;
    }

    void cell(Row row, String field, String text) {
      findings.add(
          new ReturnFinding(
              rule.id,
              rule.severity,
              row.table(),
              row.number(),
              row.child(),
              field,
              row.received(field),
              null,
              text));
    }

    void child(Table table, String child, String text) {
      findings.add(
          new ReturnFinding(rule.id, rule.severity, table, null, child, "", null, null, text));
    }
  }
}
