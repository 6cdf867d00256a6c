package uk.kith.app.web.court;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.SixteenWeeks;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsFilter.Which;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.gateway.PreStage;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.placements.api.ChildView;

/** The list of pre-proceedings, as its page and its files show it; pure functions. */
public final class PreProceedingsList {

  /** Weeks beyond the longest time that still have room on the bar. */
  private static final int BEYOND = 4;

  private PreProceedingsList() {}

  /** A line and its children. */
  record Named(PreProceedingsLine line, List<ChildView> children) {}

  /** As the page shows it: the next step with its day, agreed by people or set by rule. */
  static Worklist<Named> of(LocalDate asOf, GatewayPolicy policy, NextSteps steps) {
    return list(
        asOf,
        List.of(ListColumn.of("Next step", "Next step").sortedBy(PreProceedingsSort.NEXT)),
        named -> row(named, List.of(agreed(named, steps)), policy));
  }

  /** As files hold it: the step by the rules with its day, and what people agreed. */
  static Worklist<Named> inFiles(LocalDate asOf, GatewayPolicy policy, NextSteps steps) {
    return list(
        asOf,
        List.of(
            ListColumn.of("By the rules", "By the rules"),
            ListColumn.of("By when", "By when").sortedBy(PreProceedingsSort.NEXT),
            ListColumn.of("Next step", "Next step")),
        named -> {
          NextStep next = named.line().standing().next();
          return row(
              named,
              List.of(
                  Cell.text(next == null ? "None" : next.what().words()),
                  by(next, asOf),
                  agreed(named, steps)),
              policy);
        });
  }

  private static Worklist<Named> list(
      LocalDate asOf, List<ListColumn> next, Function<Named, Row> row) {
    List<ListColumn> columns =
        new ArrayList<>(
            List.of(
                ListColumn.of("Children", "Children")
                    .with("Numbers")
                    .sortedBy(PreProceedingsSort.CHILDREN),
                ListColumn.of("Week and start", "Week")
                    .with("Start")
                    .sortedBy(PreProceedingsSort.DAYS),
                ListColumn.of("State", "State").with("Stage").sortedBy(PreProceedingsSort.STAGE)));
    columns.addAll(next);
    columns.add(ListColumn.of("Worker", "Worker").with("Team").sortedBy(PreProceedingsSort.WORKER));
    return new Worklist<>(
        "Pre-proceedings",
        "entry",
        "entries",
        "/pre-proceedings",
        "Name or number",
        "Nobody is found. Pre-proceedings start when a legal meeting decides so.",
        asOf,
        columns,
        row);
  }

  private static Row row(Named named, List<Cell> next, GatewayPolicy policy) {
    PreProceedingsLine line = named.line();
    PreStanding standing = line.standing();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.text(names(named.children())).with(numbers(named.children())),
                Cell.of(new Value.Weeks(bar(standing.days(), policy), week(line, policy)))
                    .with(new Value.Day(line.startedOn())),
                Cell.of(new Value.State(tag(standing, policy)))
                    .with(
                        standing.stage().isEnd()
                            ? applied(standing, line.appliedOn())
                            : standing.stage().words())));
    cells.addAll(next);
    cells.add(Cell.text(Words.orNotKnown(line.worker())).with(line.team()));
    return new Row("/pre-proceedings/" + line.id(), cells);
  }

  /** What people agreed, else what comes next by the rules. */
  private static Cell agreed(Named named, NextSteps steps) {
    NextStep next = named.line().standing().next();
    return Cell.of(
        new Value.Step(
            steps
                .inDays()
                .of(
                    named.children().stream().collect(toMap(ChildView::id, Words::fullName)),
                    next == null
                        ? null
                        : new RuleStep(next.what().words(), whose(next), next.by()))));
  }

  static String whose(NextStep next) {
    return uk.kith.court.engine.timeline.NextStep.whose(next.what()).words();
  }

  private static Cell by(@Nullable NextStep next, LocalDate asOf) {
    LocalDate by = next == null ? null : next.by();
    return by == null
        ? Cell.text(next == null ? "None" : "No day is set")
        : Cell.of(new Value.Day(by)).with(Dates.dueInDays(by, asOf));
  }

  /** "Amir and Danyal Hussain" when they share a family name. */
  static String names(List<ChildView> children) {
    List<String> families =
        children.stream().map(ChildView::familyName).filter(Objects::nonNull).distinct().toList();
    boolean shared =
        families.size() == 1
            && children.stream().allMatch(child -> child.firstName() != null)
            && children.stream().allMatch(child -> child.familyName() != null);
    return shared
        ? Words.and(children.stream().map(Words::name).toList()) + " " + families.get(0)
        : Words.and(children.stream().map(Words::fullName).toList());
  }

  private static @Nullable String numbers(List<ChildView> children) {
    List<String> numbers =
        children.stream().map(ChildView::localId).filter(Objects::nonNull).toList();
    return numbers.isEmpty() ? null : String.join(", ", numbers);
  }

  static SixteenWeeks bar(int days, GatewayPolicy policy) {
    return new SixteenWeeks(days, policy.longestWeeks() * 7, policy.longestWeeks() + BEYOND);
  }

  private static String week(PreProceedingsLine line, GatewayPolicy policy) {
    return weekInWords(line.week(), line.endedOn(), policy);
  }

  /** "Week 9 of 16", or "Ended in week 9". */
  static String weekInWords(int week, @Nullable LocalDate endedOn, GatewayPolicy policy) {
    return endedOn == null
        ? "Week " + week + " of " + policy.longestWeeks()
        : "Ended in week " + week;
  }

  /** "Application to the court of 29 September 2014"; null when none came of them. */
  static @Nullable String applied(PreStanding standing, @Nullable LocalDate appliedOn) {
    return appliedOn == null || standing.stage() != PreStage.ISSUE
        ? null
        : "Application to the court of " + Dates.day(appliedOn);
  }

  static Tag tag(PreStanding standing, GatewayPolicy policy) {
    return switch (standing.stage()) {
      case STEPPED_DOWN -> new Tag("Stepped down", Tag.Colour.GREY);
      case ISSUE ->
          standing.isToIssue()
              ? new Tag("To issue", Tag.Colour.BLUE)
              : new Tag("Applied", Tag.Colour.GREY);
      default ->
          standing.light() == Light.RED
              ? new Tag("Past " + policy.longestWeeks() + " weeks", Tag.Colour.RED)
              : standing.light() == Light.AMBER
                  ? new Tag("Near " + policy.longestWeeks() + " weeks", Tag.Colour.YELLOW)
                  : new Tag("Open", Tag.Colour.BLUE);
    };
  }

  /** What the address asks for. */
  public static PreProceedingsFilter filter(Form form, Whose whose) {
    String text = form.value("text");
    return new PreProceedingsFilter(
        Arrays.stream(Which.values())
            .filter(each -> form.has("which", each.name()))
            .findFirst()
            .orElse(Which.CURRENT),
        whose.worker(),
        whose.teams(),
        text.isEmpty() ? null : text);
  }

  static List<Select> selects(List<String> teams, GatewayPolicy policy) {
    return List.of(which(policy), Whose.select(teams));
  }

  private static Select which(GatewayPolicy policy) {
    String weeks = policy.longestWeeks() + " weeks";
    return new Select(
        "which",
        "Which",
        List.of(
            Choice.of(Which.CURRENT.name(), "To issue, then open"),
            Choice.of(Which.OPEN.name(), "Open"),
            Choice.of(Which.NEAR_LIMIT.name(), "Near " + weeks + " or past them"),
            Choice.of(Which.PAST_LIMIT.name(), "Past " + weeks),
            Choice.of(Which.TO_ISSUE.name(), "To issue, not applied"),
            Choice.of(Which.ENDED.name(), "Ended"),
            Choice.of(Which.ALL.name(), "All")));
  }

  /** What is filtered, in words. */
  static List<@Nullable String> said(
      Form form, PreProceedingsFilter filter, Whose whose, GatewayPolicy policy) {
    List<@Nullable String> said = new ArrayList<>();
    which(policy).choices().stream()
        .filter(choice -> choice.value().equals(filter.which().name()))
        .map(choice -> Words.within(choice.text()))
        .forEach(said::add);
    said.add(whose.said());
    said.add(ListPage.withText(form, "name or number"));
    return said;
  }
}
