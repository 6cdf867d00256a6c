package uk.kith.placements.engine.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * One rule of the return: a published validation rule ({@code 903-142}) or one of the catalogue. It
 * flags with a text and changes nothing.
 *
 * @param since the first year of the return that this version of the rule is asked of; 0 for rules
 *     of the first published set that is known, 2022-23, which older returns are asked as well
 */
record ReturnRule(RuleId id, Severity severity, int since, Check check) {

  /** Looks at the whole return, for many rules compare rows. */
  @FunctionalInterface
  interface Check {
    void look(Subject subject, Report report);
  }

  static ReturnRule error(String id, Check check) {
    return new ReturnRule(RuleId.of(id), Severity.ERROR, 0, check);
  }

  /** A rule of single rows with one sentence for all. */
  static ReturnRule cell(
      String id, Table table, String field, BiPredicate<Subject, Row> wrong, String text) {
    return error(
        id,
        (subject, report) ->
            subject.eachRow(
                table,
                row -> {
                  if (wrong.test(subject, row)) {
                    report.cell(row, field, text);
                  }
                }));
  }

  /** A rule of single episodes with one sentence for all. */
  static ReturnRule episode(
      String id, String field, BiPredicate<Subject, Episode> wrong, String text) {
    return error(
        id,
        (subject, report) ->
            subject.eachEpisode(
                e -> {
                  if (wrong.test(subject, e)) {
                    report.cell(e.row(), field, text);
                  }
                }));
  }

  /** A rule of an episode and the one before it; speaks of the later one. */
  static ReturnRule after(
      String id, String field, BiPredicate<Episode, Episode> wrong, String text) {
    return error(
        id,
        (subject, report) ->
            subject.eachPair(
                (before, after) -> {
                  if (wrong.test(before, after)) {
                    report.cell(after.row(), field, text);
                  }
                }));
  }

  /** The same rule as a version that returns of this year and later ones are asked. */
  ReturnRule since(int year) {
    return new ReturnRule(id, severity, year, check);
  }

  /** The same rule as one for what a person should look at and may well be true. */
  ReturnRule queried() {
    return new ReturnRule(id, Severity.WARNING, since, check);
  }

  /** For what a person should look at and may well be true. */
  static ReturnRule query(String id, Check check) {
    return error(id, check).queried();
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
