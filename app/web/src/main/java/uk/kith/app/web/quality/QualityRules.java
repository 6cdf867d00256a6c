package uk.kith.app.web.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
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

  /** The filters of the table, in the order of the page. */
  static final List<Select> SELECTS =
      List.of(
          new Select(
              "severity",
              "Severity",
              Stream.concat(
                      Stream.of(Choice.of("", "Any")),
                      Arrays.stream(Severity.values())
                          .map(
                              each ->
                                  Choice.of(each.name(), QualityWorklist.severity(each).text())))
                  .toList()),
          new Select(
              "state",
              "Findings",
              List.of(Choice.of("", "All"), Choice.of("open", "Some are open"))));

  /**
   * @param form what the address asks for: severity, a part of the rule or of what it says, and
   *     whether some of its findings are open
   */
  static List<Line> lines(List<RuleCount> rules, Map<RuleId, AboutChildren> children, Form form) {
    Sort<Key> sort = sort(form);
    Comparator<Line> order = sort.key().order;
    return rules.stream()
        .filter(each -> shows(each, form))
        .map(each -> new Line(each, rests(each.rule(), about(children, each.rule()))))
        .sorted(
            (sort.descending() ? order.reversed() : order)
                .thenComparing(line -> line.rule().rule().value()))
        .toList();
  }

  static Sort<Key> sort(Form form) {
    return Sorting.asked(form, Key.class, USUAL);
  }

  private static boolean shows(RuleCount rule, Form form) {
    String text = form.value("text").toLowerCase(Locale.UK);
    String severity = form.value("severity");
    boolean known = Arrays.stream(Severity.values()).anyMatch(s -> s.name().equals(severity));
    return (!known || rule.severity().name().equals(severity))
        && (!form.has("state", "open") || rule.open() > 0)
        && (rule.rule().value() + " " + rule.text()).toLowerCase(Locale.UK).contains(text);
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
