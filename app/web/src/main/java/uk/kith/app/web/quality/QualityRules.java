package uk.kith.app.web.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.RuleCount;

/** The rules with findings and what rests on them: columns, order, and rows in files. */
final class QualityRules {

  static final String PAGE = "/data-quality";
  static final String ADDRESS = PAGE + "/rules";

  private static final AboutChildren NOBODY = new AboutChildren(List.of(), 0);

  /** What they can be sorted by. */
  enum Key {
    RULE(Comparator.comparing(line -> line.rule().rule().value())),
    OPEN(Comparator.comparing(line -> line.rule().open())),
    CHILDREN(Comparator.comparing(line -> line.rule().children())),
    ACCEPTED(Comparator.comparing(line -> line.rule().accepted()));

    private final Comparator<Line> order;

    Key(Comparator<Line> order) {
      this.order = order;
    }
  }

  static final Sort<Key> USUAL = new Sort<>(Key.OPEN, true);

  private QualityRules() {}

  /**
   * A rule.
   *
   * @param rests each answer with the children of whom it is not known or may be wrong, in words
   */
  record Line(RuleCount rule, List<String> rests) {
    Line {
      rests = List.copyOf(rests);
    }
  }

  static List<Line> lines(
      List<RuleCount> rules, Map<RuleId, AboutChildren> children, Sort<Key> sort) {
    Comparator<Line> order = sort.key().order;
    return rules.stream()
        .map(each -> new Line(each, rests(each.rule(), about(children, each.rule()))))
        .sorted(
            (sort.descending() ? order.reversed() : order)
                .thenComparing(line -> line.rule().rule().value()))
        .toList();
  }

  static AboutChildren about(Map<RuleId, AboutChildren> children, RuleId rule) {
    return children.getOrDefault(rule, NOBODY);
  }

  private static List<String> rests(RuleId rule, AboutChildren about) {
    return RestsOn.effects(rule, about).stream().map(QualityPageMaker::inWords).toList();
  }

  static Worklist<Line> of(LocalDate asOf) {
    return new Worklist<>(
        "Rules and what rests on them",
        "rule",
        "rules",
        ADDRESS,
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Rule", "Rule").with("Severity").sortedBy(Key.RULE),
            ListColumn.of("What it says", "It says"),
            ListColumn.number("Open", "Open").sortedBy(Key.OPEN),
            ListColumn.number("Children", "Children").sortedBy(Key.CHILDREN),
            ListColumn.number("Accepted", "Accepted").sortedBy(Key.ACCEPTED),
            ListColumn.of("What rests on it", "Rests on it")),
        QualityRules::row);
  }

  private static Row row(Line line) {
    RuleCount rule = line.rule();
    return new Row(
        "",
        List.of(
            Cell.text(rule.rule().value())
                .with(new Value.State(QualityWorklist.severity(rule.severity()))),
            Cell.text(rule.text()),
            Cell.of(Value.count(rule.open())),
            Cell.of(Value.count(rule.children())),
            Cell.of(Value.count(rule.accepted())),
            Cell.text(String.join("; ", line.rests()))));
  }
}
