package uk.kith.app.web.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.app.web.returns.TableNames;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualityFilter.State;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.Standing;

/** The list of findings, as its page shows it; pure functions. */
final class QualityWorklist {

  static final String ADDRESS = "/data-quality/findings";

  /** In an address, a team that is none. */
  static final String NO_TEAM = "none";

  private static final String TEAM = "team-";

  private QualityWorklist() {}

  /**
   * A finding and whom it is about.
   *
   * @param about a child or household by name, or "The whole table"
   */
  record Named(QualityFinding finding, String about) {}

  /** What the address asks for; everything open when it asks for nothing. */
  static QualityFilter filter(Form form) {
    String team = form.value("team");
    String table = form.value("table");
    return new QualityFilter(
        chosen(form, "state", State.values()).orElse(State.OPEN),
        rule(form.value("rule")),
        chosen(form, "severity", Severity.values()).orElse(null),
        team.equals(NO_TEAM) ? "" : team.startsWith(TEAM) ? team.substring(TEAM.length()) : null,
        table.isEmpty() ? null : table,
        chosen(form, "standing", Standing.values()).orElse(null));
  }

  /** Null when it is no rule: the list is then not narrowed. */
  private static @Nullable RuleId rule(String text) {
    try {
      return text.isEmpty() ? null : RuleId.of(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static <E extends Enum<E>> Optional<E> chosen(Form form, String field, E[] values) {
    return Arrays.stream(values).filter(each -> form.has(field, each.name())).findFirst();
  }

  /** The filters; those of rule and team with what there is to choose. */
  static List<Select> selects(List<RuleId> rules, List<String> teams, boolean adoption) {
    List<Choice> byRule = new ArrayList<>(List.of(Choice.of("", "All rules")));
    rules.forEach(rule -> byRule.add(Choice.of(rule.value(), rule.value())));
    List<Choice> byTeam = new ArrayList<>(List.of(Choice.of("", "All teams")));
    teams.forEach(team -> byTeam.add(Choice.of(TEAM + team, team)));
    byTeam.add(Choice.of(NO_TEAM, "No team"));
    List<Choice> byTable = new ArrayList<>(List.of(Choice.of("", "All tables")));
    byTable.add(Choice.of(DataQuality.REGISTER, "The register"));
    byTable.addAll(TableNames.choices(adoption));
    return List.of(
        new Select(
            "state",
            "State",
            List.of(
                Choice.of(State.OPEN.name(), "Open"),
                Choice.of(State.ACCEPTED.name(), "Accepted"),
                Choice.of(State.ALL.name(), "Both"))),
        new Select("rule", "Rule", byRule),
        new Select(
            "severity",
            "Severity",
            all("Any", Severity.values(), severity -> severity(severity).text())),
        new Select("team", "Team", byTeam),
        new Select("table", "Table", byTable),
        new Select("standing", "Stood for", all("Any time", Standing.values(), Standing::words)));
  }

  private static <E extends Enum<E>> List<Choice> all(
      String none, E[] values, Function<E, String> words) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", none)));
    Arrays.stream(values).forEach(each -> choices.add(Choice.of(each.name(), words.apply(each))));
    return choices;
  }

  /** The filters in words; null stands for one that is not set. */
  static List<@Nullable String> said(QualityFilter filter) {
    String team = filter.team();
    String table = filter.table();
    Standing standing = filter.standing();
    Severity severity = filter.severity();
    return Arrays.asList(
        switch (filter.state()) {
          case OPEN -> "open";
          case ACCEPTED -> "accepted";
          case ALL -> null;
        },
        filter.rule() == null ? null : "rule " + filter.rule().value(),
        severity == null ? null : Words.within(severity(severity).text()),
        team == null ? null : team.isEmpty() ? "without a team" : "of team " + team,
        table == null ? null : "about " + Words.within(table(table)),
        standing == null ? null : "stood for " + Words.within(standing.words()));
  }

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Findings",
        "finding",
        "findings",
        ADDRESS,
        "",
        "No finding is as you ask. Findings come with a return, or when the register lacks a fact.",
        asOf,
        List.of(
            ListColumn.of("About", "About").with("Number").sortedBy(QualitySort.CHILD),
            ListColumn.of("Rule", "Rule").with("Table and row").sortedBy(QualitySort.RULE),
            ListColumn.of("Severity", "Severity").sortedBy(QualitySort.SEVERITY),
            ListColumn.of("What it says", "It says").with("Received"),
            ListColumn.of("Stands since", "Since").with("For").sortedBy(QualitySort.SINCE),
            ListColumn.of("Team", "Team").with("Worker").sortedBy(QualitySort.TEAM),
            ListColumn.of("State", "State").with("Reason")),
        named -> row(named, asOf));
  }

  private static Row row(Named named, LocalDate asOf) {
    QualityFinding finding = named.finding();
    LocalDate since = finding.since();
    var acceptance = finding.acceptance();
    return new Row(
        ADDRESS + "/" + finding.id(),
        List.of(
            Cell.text(named.about()).with(finding.localId()),
            Cell.text(finding.rule().value()).with(where(finding)),
            Cell.of(new Value.State(severity(finding.severity()))),
            Cell.text(finding.text()).with(received(finding)),
            since == null
                ? Cell.text("Not known")
                : Cell.of(new Value.Day(since)).with(Dates.ago(since, asOf)),
            Cell.text(Words.orNotKnown(finding.team())).with(finding.worker()),
            acceptance == null
                ? Cell.text("Open")
                : Cell.text("Accepted").with(acceptance.reason())));
  }

  /** "Episodes 2014, row 12"; "Register". */
  static String where(QualityFinding finding) {
    Integer row = finding.row();
    Integer year = finding.year();
    return table(finding.table())
        + (year == null ? "" : " " + year)
        + (row == null ? "" : ", row " + row);
  }

  private static String table(String table) {
    return table.equals(DataQuality.REGISTER) ? "The register" : TableNames.of(table);
  }

  /** "PL_POST: empty"; null when it is about no cell. */
  static @Nullable String received(QualityFinding finding) {
    String received = finding.received();
    String field = finding.field();
    if (received == null) {
      return null;
    }
    return (field == null ? "" : field + ": ") + (received.isEmpty() ? "empty" : received);
  }

  /** Red only for what is grave. */
  static Tag severity(Severity severity) {
    return new Tag(
        Numbers.sentence(severity.name().toLowerCase(Locale.ROOT)),
        switch (severity) {
          case CRITICAL -> Tag.Colour.RED;
          case ERROR -> Tag.Colour.YELLOW;
          case WARNING -> Tag.Colour.BLUE;
          case INFO -> Tag.Colour.GREY;
        });
  }
}
