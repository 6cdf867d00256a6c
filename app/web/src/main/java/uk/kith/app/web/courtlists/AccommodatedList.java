package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.court.api.AccommodatedChildren.Filter;
import uk.kith.court.api.AccommodatedLine;
import uk.kith.court.api.AccommodatedSort;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Sort;

/** Children accommodated under section 20, as their page and its files show them. */
final class AccommodatedList {

  static final String ADDRESS = "/court/section-20";

  /** Weeks from which the page counts. */
  static final List<Integer> WEEKS = List.of(0, 13, 26, 52);

  private static final int DAYS_A_WEEK = 7;

  /** They ask of each review held what it says of routes and of an independent visitor. */
  private static final Set<RuleId> OF_REVIEWS =
      Set.of(RuleId.of("R-PERM-05"), RuleId.of("R-PERM-31"));

  private static final String LENGTH = "weeks";
  private static final String TEAM = "team";
  private static final String ALL = "all";

  private AccommodatedList() {}

  /**
   * @param steps the next steps of the children
   */
  static Worklist<AccommodatedLine> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Children accommodated under section 20",
        "child",
        "children",
        ADDRESS,
        "Name or number",
        "No child is accommodated like this without proceedings.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(AccommodatedSort.CHILD),
            ListColumn.of("Since", "Since").with("Length").sortedBy(AccommodatedSort.SINCE),
            ListColumn.of("Plan", "Plan").with("Routes looked at"),
            ListColumn.of("Next review", "Next review")
                .with("State")
                .sortedBy(AccommodatedSort.REVIEW),
            ListColumn.of("What the rules say", "Rules"),
            ListColumn.of("Next step", "Next step"),
            ListColumn.of("Worker", "Worker").with("Team")),
        line -> row(line, steps, asOf));
  }

  private static Row row(AccommodatedLine line, NextSteps steps, LocalDate asOf) {
    Route primary = line.primary();
    LocalDate due = line.nextReview().dueOn();
    String instead = NextReview.insteadOfDay(line.nextReview());
    return new Row(
        "/children/" + line.child().id() + "/permanence",
        List.of(
            Cell.text(CaseWords.fullName(line.child())).with(line.child().localId()),
            Cell.of(new Value.Day(line.since())).with(length(line.days())),
            (primary == null
                    ? Cell.of(new Value.State(new Tag("No plan", Tag.Colour.YELLOW)))
                    : Cell.text(primary.words()))
                .with(routes(line.considered())),
            due == null
                ? Cell.text(instead == null ? "Not known" : instead)
                : review(due, line.reviewLate(), asOf),
            Cell.text(rules(line.findings())),
            Cell.of(
                new Value.Step(
                    steps.of(
                        line.child().id(),
                        CaseWords.fullName(line.child()),
                        instead == null
                            ? RuleStep.nextReview(due)
                            : NextReview.step(line.nextReview(), NextReview.TO_HOLD, asOf)))),
            Cell.text(Words.orNotKnown(line.child().worker())).with(line.child().team())));
  }

  /**
   * What is open now: what earlier reviews left blank stands on the child's page, to which the row
   * leads, and would make each row longer than the screen.
   */
  static String rules(List<Finding> findings) {
    List<Finding> now = findings.stream().filter(each -> !isOfEarlierReviews(each)).toList();
    String said =
        now.isEmpty()
            ? "Nothing."
            : now.stream()
                .map(Finding::text)
                .map(LegalStatuses::inText)
                .collect(Collectors.joining(" "));
    return now.size() == findings.size()
        ? said
        : said + " Of reviews held, the child’s page tells more.";
  }

  private static boolean isOfEarlierReviews(Finding finding) {
    return finding.severity() == Severity.INFO && OF_REVIEWS.contains(finding.rule());
  }

  private static Cell review(LocalDate due, boolean late, LocalDate asOf) {
    Cell day = Cell.of(new Value.Day(due));
    return late
        ? day.with(new Value.State(new Tag(Dates.due(due, asOf), Tag.Colour.RED)))
        : day.with(Dates.due(due, asOf));
  }

  /** "38 weeks", "5 days". */
  private static String length(long days) {
    return days < DAYS_A_WEEK
        ? Numbers.many(days, "day")
        : Numbers.many(days / DAYS_A_WEEK, "week");
  }

  private static String routes(List<Route> considered) {
    return considered.isEmpty()
        ? "no route looked at"
        : "looked at: "
            + Words.and(considered.stream().map(route -> Words.within(route.words())).toList());
  }

  static Sort<AccommodatedSort> sort(Form form) {
    return Sorting.asked(form, AccommodatedSort.class, AccommodatedSort.USUAL);
  }

  static Filter filter(Form form) {
    String text = form.value("text");
    return new Filter(
        WEEKS.stream()
            .filter(weeks -> form.has(LENGTH, Integer.toString(weeks)))
            .findFirst()
            .orElse(0),
        form.value(TEAM).isEmpty() || form.has(TEAM, ALL) ? null : form.value(TEAM),
        text.isEmpty() ? null : text);
  }

  static List<Select> selects(List<String> teams) {
    List<Choice> ofTeams = new ArrayList<>(List.of(Choice.of(ALL, "All teams")));
    teams.forEach(team -> ofTeams.add(Choice.of(team, team)));
    return List.of(
        new Select(
            LENGTH,
            "How long",
            WEEKS.stream().map(w -> Choice.of(Integer.toString(w), words(w))).toList()),
        new Select(TEAM, "Team", ofTeams));
  }

  static List<@Nullable String> said(Filter filter) {
    return Arrays.asList(
        filter.fromWeeks() == 0 ? null : Words.within(words(filter.fromWeeks())),
        filter.team() == null ? null : "of team " + filter.team(),
        filter.text() == null ? null : "with “" + filter.text() + "” in the name or number");
  }

  static String href(int weeks) {
    return ADDRESS + "?" + LENGTH + "=" + weeks;
  }

  static String words(int weeks) {
    return weeks == 0 ? "All" : weeks + " weeks or longer";
  }
}
