package uk.kith.app.web.permanence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** Open cases towards special guardianship and child arrangements, as page and files show them. */
final class GuardianshipList {

  static final String HREF = "/guardianship";

  private GuardianshipList() {}

  /** A case and its child. */
  record Named(GuardianshipView view, ChildBrief child) {}

  /** Those that the address asks for whose child the visitor may know of, in the order asked. */
  static List<Named> asked(
      List<GuardianshipView> cases, Form form, Children children, LocalDate asOf) {
    List<GuardianshipView> asked = asked(cases, form);
    return named(
            asked,
            children.brief(asked.stream().map(GuardianshipView::child).distinct().toList(), asOf))
        .stream()
        .sorted(GuardianshipSort.order(GuardianshipSort.asked(form)))
        .toList();
  }

  /** Those whose child the visitor may know of. */
  static List<Named> named(List<GuardianshipView> cases, List<ChildBrief> children) {
    Map<ChildId, ChildBrief> byId =
        children.stream().collect(toMap(ChildBrief::id, child -> child));
    return cases.stream()
        .filter(each -> byId.containsKey(each.child()))
        .map(each -> new Named(each, Objects.requireNonNull(byId.get(each.child()))))
        .toList();
  }

  private static final String SHOW = "show";

  private static final String LATE = "late";

  static List<ListPage.Select> selects() {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("all", "Every open case")));
    Arrays.stream(Kind.values()).forEach(k -> choices.add(Choice.of(k.name(), k.words())));
    choices.add(Choice.of(LATE, "Report late"));
    return List.of(new ListPage.Select(SHOW, "Show", choices));
  }

  /** Those that the address asks for. */
  static List<GuardianshipView> asked(List<GuardianshipView> cases, Form form) {
    return cases.stream()
        .filter(
            each ->
                Arrays.stream(Kind.values())
                    .filter(kind -> form.has(SHOW, kind.name()))
                    .allMatch(kind -> each.kind() == kind))
        .filter(
            each ->
                !form.has(SHOW, LATE)
                    || each.tasks().stream().anyMatch(task -> task.isLate(each.asOf())))
        .toList();
  }

  /** What is asked for as the line above the list says it; null when everything is. */
  static List<@Nullable String> said(Form form) {
    return selects().get(0).choices().stream()
        .skip(1)
        .filter(choice -> form.has(SHOW, choice.value()))
        .<@Nullable String>map(choice -> Words.within(choice.text()))
        .toList();
  }

  /**
   * @param steps the next steps of the children
   */
  static Worklist<Named> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Special guardianship and child arrangements",
        "open case",
        "open cases",
        HREF,
        "",
        "No open case is found. A case begins on the page of a child’s permanence.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(GuardianshipSort.CHILD),
            ListColumn.of("Order", "Order")
                .with("Who is to have it")
                .sortedBy(GuardianshipSort.ORDER),
            ListColumn.of("The order waits for", "Waits for")
                .with("Rule")
                .sortedBy(GuardianshipSort.WAITS_FOR),
            ListColumn.of("By when", "By when").with("State").sortedBy(GuardianshipSort.BY_WHEN),
            ListColumn.of("Report", "Report").sortedBy(GuardianshipSort.REPORT),
            ListColumn.of("Next step", "Next step"),
            ListColumn.of("Worker", "Worker").with("Team").sortedBy(GuardianshipSort.WORKER)),
        named -> row(named, steps, asOf));
  }

  private static Row row(Named named, NextSteps steps, LocalDate asOf) {
    GuardianshipView view = named.view();
    CaseTask next = view.next();
    return new Row(
        HREF + "/" + view.id(),
        List.of(
            Cell.text(Names.of(named.child())).with(named.child().localId()),
            Cell.text(view.kind().words()).with(view.carer()),
            next == null
                ? Cell.text("Nothing")
                : Cell.text(next.what().words()).with(next.rule().value()),
            by(next, asOf),
            Cell.text(report(view)),
            Cell.of(
                new Value.Step(
                    steps
                        .inDays()
                        .of(
                            view.child(),
                            Names.of(named.child()),
                            next == null
                                ? null
                                : new RuleStep(next.what().words(), null, next.dueOn())))),
            Cell.text(Words.orNotKnown(named.child().worker())).with(named.child().team())));
  }

  private static Cell by(@Nullable CaseTask task, LocalDate asOf) {
    LocalDate due = task == null ? null : task.dueOn();
    if (task == null || due == null) {
      LocalDate from = task == null ? null : task.from();
      return from == null
          ? Cell.text("No day is set")
          : Cell.text("From " + Dates.day(from) + " on");
    }
    Cell day = Cell.of(new Value.Day(due));
    return task.isLate(asOf)
        ? day.with(new Value.State(new Tag(Dates.due(due, asOf), Tag.Colour.RED)))
        : day.with(Dates.dueInDays(due, asOf));
  }

  /** "7 of 10 headings", or that the order needs none. */
  static String report(GuardianshipView view) {
    return view.report().isEmpty()
        ? "None needed"
        : view.written() + " of " + view.report().size() + " headings";
  }
}
