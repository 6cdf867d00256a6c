package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceFilter.Gap;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.service.Sort;

/** The register of permanence as a list: on the page, and with a column for each route in files. */
public final class PermanenceList {

  private static final String TEAM = "team";
  private static final String GAP = "show";

  /** Findings of the child's page that its line tells in short. */
  private static final Map<String, String> OF_ORDERS =
      Map.of(
          "R-SGO-02", "special guardianship pursued, no case begun",
          "R-SGO-07", "an order ended care, the placement goes on",
          "R-SGO-10", "an order ended care, the placement goes on");

  private PermanenceList() {}

  /** As the page shows it; the marks of the routes stand in a column of their own. */
  static Worklist<PermanenceView> onPage(NextSteps steps, LocalDate asOf) {
    return list(
        asOf,
        List.of(
            child(),
            since(),
            ListColumn.of("Routes", "Routes").sortedBy(PermanenceSort.BLANKS),
            secondReview(),
            plan(),
            ListColumn.of("To look at", "To look at"),
            ListColumn.of("Next step", "Next step")),
        view -> List.of(Cell.text(blanks(view))),
        steps);
  }

  /** As files have it: how each route stands, and why. */
  static Worklist<PermanenceView> inFiles(NextSteps steps, LocalDate asOf) {
    List<ListColumn> columns = new ArrayList<>(List.of(child(), since()));
    Arrays.stream(Route.values())
        .forEach(
            route ->
                columns.add(
                    ListColumn.of(route.words(), route.shortWords())
                        .with(route.words() + ": why")));
    columns.addAll(
        List.of(
            secondReview(),
            plan(),
            ListColumn.of("To look at", "To look at"),
            ListColumn.of("Next step", "Next step")));
    return list(
        asOf,
        columns,
        view ->
            view.routes().stream()
                .map(line -> Cell.text(line.status().words()).with(line.reason()))
                .toList(),
        steps);
  }

  private static ListColumn child() {
    return ListColumn.of("Child", "Child").with("Number").sortedBy(PermanenceSort.CHILD);
  }

  private static ListColumn since() {
    return ListColumn.of("Looked after since", "Looked after")
        .with("End")
        .sortedBy(PermanenceSort.LOOKED_AFTER_SINCE);
  }

  private static ListColumn secondReview() {
    return ListColumn.of("Second review due", "Second review")
        .with("State")
        .sortedBy(PermanenceSort.SECOND_REVIEW);
  }

  private static ListColumn plan() {
    return ListColumn.of("Plan", "Plan").with("Since").sortedBy(PermanenceSort.PLAN);
  }

  private static Worklist<PermanenceView> list(
      LocalDate asOf,
      List<ListColumn> columns,
      Function<PermanenceView, List<Cell>> routes,
      NextSteps steps) {
    return new Worklist<>(
        "Permanence",
        "child",
        "children",
        "/permanence",
        "Name or number",
        "No child is like this.",
        asOf,
        columns,
        view -> row(view, routes.apply(view), steps, asOf));
  }

  private static Row row(PermanenceView view, List<Cell> routes, NextSteps steps, LocalDate asOf) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(Names.of(view.child())).with(view.child().localId()));
    cells.add(Cell.of(new Value.Day(view.careBegan())).with(ended(view)));
    cells.addAll(routes);
    cells.add(secondReview(view, asOf));
    cells.add(plan(view));
    cells.add(Cell.text(toLookAt(view)));
    cells.add(
        Cell.of(new Value.Step(steps.of(view.child().id(), Names.of(view.child()), review(view)))));
    return new Row("/children/" + view.child().id() + "/permanence", cells);
  }

  /**
   * "until 2 April 2015"; where nobody ended care and only the next placement is missing, that is
   * said (ADR 0041). Null of a child who is looked after.
   */
  static @Nullable String ended(PermanenceView view) {
    LocalDate ended = view.careEnded();
    if (ended == null) {
      return null;
    }
    return view.toFollow()
        ? "the last placement ended on " + Dates.day(ended) + ", the next is not recorded"
        : "until " + Dates.day(ended);
  }

  private static Cell secondReview(PermanenceView view, LocalDate asOf) {
    LocalDate held = view.reviews().size() > 2 ? view.reviews().get(1).heldOn() : null;
    LocalDate due = view.secondReviewDue();
    if (held != null) {
      return (due == null ? Cell.text("Not known") : Cell.of(new Value.Day(due)))
          .with("held " + Dates.day(held));
    }
    return due == null
        ? Cell.text("Not known")
        : Cell.of(new Value.Day(due)).with(Dates.due(due, asOf));
  }

  private static Cell plan(PermanenceView view) {
    PermanencePlan plan = view.plan();
    if (plan != null) {
      return Cell.text(plan.primary().words()).with("since " + Dates.day(plan.on()));
    }
    return view.careEnded() == null && view.pastSecondReview()
        ? Cell.of(new Value.State(new Tag("No plan", Tag.Colour.RED)))
        : Cell.text(view.careEnded() == null ? "None yet" : "None");
  }

  /** The next review that is due, which the child's way to an order may come before. */
  private static @Nullable RuleStep review(PermanenceView view) {
    if (view.toFollow()) {
      return new RuleStep("Record the next placement, or that care ended", null, null);
    }
    if (view.careEnded() != null) {
      return new RuleStep("Record who approved the end of care, and when", null, null);
    }
    return NextReview.step(view.nextReview(), NextReview.TO_HOLD, view.asOf());
  }

  /**
   * Blanks past the second review, what orders are to be made with or have ended, and an open
   * concern; of care that ended, that nobody approved the end (R-PERM-30).
   */
  static String toLookAt(PermanenceView view) {
    List<String> said = new ArrayList<>();
    if (view.careEnded() != null) {
      view.findings().forEach(finding -> said.add(finding.text()));
    } else {
      if (view.pastSecondReview() && view.blanks() > 0) {
        said.add(Numbers.many(view.blanks(), "route") + " blank after the second review");
      }
      view.findings().stream()
          .flatMap(finding -> Stream.ofNullable(OF_ORDERS.get(finding.rule().value())))
          .forEach(said::add);
    }
    ConcernView concern = view.openConcern();
    if (concern != null) {
      LocalDate answer = concern.now().answerDue();
      said.add(
          "Concern: "
              + Numbers.sentence(concern.now().stage().words()).toLowerCase(Locale.UK)
              + ConcernWords.to(concern)
              + (concern.late()
                  ? ", answer late"
                  : answer == null ? "" : ", answer due " + Dates.day(answer))
              + ConcernWords.more(view.otherConcerns()));
    }
    return said.isEmpty() ? "Nothing" : String.join("; ", said);
  }

  private static String blanks(PermanenceView view) {
    return view.blanks() == 0 ? "Every route marked" : Numbers.many(view.blanks(), "blank");
  }

  static Sort<PermanenceSort> sort(Form form) {
    return Sorting.asked(form, PermanenceSort.class, PermanenceSort.USUAL);
  }

  static PermanenceFilter filter(Form form) {
    Gap gap =
        Arrays.stream(Gap.values())
            .filter(each -> form.has(GAP, each.name()))
            .findFirst()
            .orElse(Gap.NONE);
    String team = form.value(TEAM);
    String text = form.value("text");
    return new PermanenceFilter(
        gap, team.isEmpty() || team.equals("all") ? null : team, text.isEmpty() ? null : text);
  }

  /**
   * Whom of those in care without a placement the list is asked for; null for lists of a gap, of
   * which nobody can say whether they have it.
   */
  static NotPlacedChildren.@Nullable Filter notPlaced(PermanenceFilter filter) {
    return filter.gap() == Gap.NONE
        ? new NotPlacedChildren.Filter(null, filter.team(), filter.text())
        : null;
  }

  static List<ListPage.Select> selects(List<String> teams) {
    List<Choice> ofTeams = new ArrayList<>(List.of(Choice.of("all", "All teams")));
    teams.forEach(team -> ofTeams.add(Choice.of(team, team)));
    return List.of(
        new ListPage.Select(
            GAP,
            "Show",
            Arrays.stream(Gap.values()).map(gap -> Choice.of(gap.name(), words(gap))).toList()),
        new ListPage.Select(TEAM, "Team", ofTeams));
  }

  /** The filter as the line above the list says it; null for none. */
  static List<@Nullable String> said(PermanenceFilter filter) {
    return Arrays.asList(
        filter.gap() == Gap.NONE ? null : Words.within(words(filter.gap())),
        filter.team() == null ? null : "of team " + filter.team(),
        filter.text() == null ? null : "with “" + filter.text() + "” in the name or number");
  }

  public static String href(Gap gap) {
    return "/permanence?" + GAP + "=" + gap.name();
  }

  static String words(Gap gap) {
    return switch (gap) {
      case NONE -> "Every child looked after";
      case BLANK_ROUTES -> "Blank routes after the second review";
      case GUARDIANSHIP_NEVER_CONSIDERED -> "Special guardianship never considered";
      case ARRANGEMENTS_NEVER_CONSIDERED -> "Child arrangements never considered";
      case NO_PLAN -> "Past the second review with no plan";
      case CONCERN -> "An open concern of the reviewing officer";
      case END_NOT_APPROVED -> "Care ended within twelve months, not approved";
    };
  }
}
