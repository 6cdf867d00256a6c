package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
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
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.ProceedingsRegister.Choices;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.WorkingDays;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;

/** The worklist of directions, as its page and its files show it. */
public final class DirectionList {

  public static final String ADDRESS = "/court/directions";
  private static final String WHEN = "when";
  private static final String WHOSE = "whose";
  private static final String ALL = "all";

  private DirectionList() {}

  /**
   * @param steps the next steps of the children: who chases a direction says so there
   */
  static Worklist<DirectionLine> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Directions",
        "direction",
        "directions",
        ADDRESS,
        "",
        "No direction is like this. Directions are recorded with the case that they belong to.",
        asOf,
        List.of(
            ListColumn.of("Case", "Case").with("Number").sortedBy(DirectionSort.CASE),
            ListColumn.of("To be done", "To be done"),
            ListColumn.of("Due", "Due").with("State").sortedBy(DirectionSort.DUE),
            ListColumn.of("Whose", "Whose").with("Team").sortedBy(DirectionSort.ASSIGNEE),
            ListColumn.of("Ordered", "Ordered").with("Recorded by").sortedBy(DirectionSort.ORDERED),
            ListColumn.of("Next step", "Next step")),
        line -> row(line, steps, asOf));
  }

  /** The children of whom lines tell. */
  static List<ChildId> children(List<DirectionLine> lines) {
    return lines.stream()
        .flatMap(line -> line.of().children().stream())
        .map(ChildBrief::id)
        .distinct()
        .toList();
  }

  private static Row row(DirectionLine line, NextSteps steps, LocalDate asOf) {
    DirectionView direction = line.direction();
    return new Row(
        CaseWords.href(line.of()) + "#directions",
        List.of(
            CaseWords.cell(line.of()),
            Cell.text(direction.text()),
            Cell.of(new Value.Day(direction.dueOn())).with(state(direction, asOf)),
            Cell.text(direction.assignee().words()).with(CaseWords.teams(line.of())),
            Cell.of(new Value.Day(direction.orderedOn())).with("recorded by " + line.recordedBy()),
            Cell.of(new Value.Step(CaseWords.step(line.of(), steps)))));
  }

  private static Value state(DirectionView direction, LocalDate asOf) {
    LocalTime at = direction.dueAt();
    LocalDate filed = direction.filedOn();
    return switch (direction.standing()) {
      case OUTSTANDING -> new Value.State(new Tag(late(direction), Tag.Colour.RED));
      case NOT_YET_DUE ->
          Value.text((at == null ? "" : "by " + at + ", ") + Dates.due(direction.dueOn(), asOf));
      case LATE, ON_TIME ->
          Value.text(
              direction.standing().words()
                  + (filed == null ? "" : ", " + Dates.day(filed))
                  + (direction.standing() == Standing.LATE ? ", " + late(direction) : ""));
      case WITHDRAWN -> Value.text(direction.standing().words());
    };
  }

  /** In working days (R-COURT-22); by hours, or over a weekend, it is none of them. */
  static String late(DirectionView direction) {
    return new WorkingDays(direction.workingDaysLate(), false).late();
  }

  static Sort<DirectionSort> sort(Form form) {
    return Sorting.asked(form, DirectionSort.class, DirectionSort.USUAL);
  }

  /** What is late or due this week, whoever's, unless the form asks for something else. */
  public static DirectionFilter filter(Form form) {
    CourtFilter of = CourtAsked.filter(form);
    return new DirectionFilter(
        When.find(form.value(WHEN)).orElse(When.SOON),
        Arrays.stream(Assignee.values())
            .filter(assignee -> form.has(WHOSE, assignee.name()))
            .findFirst()
            .orElse(null),
        of.team(),
        of.lawyer(),
        of.court());
  }

  static List<Select> selects(List<String> teams, Choices choices) {
    List<Choice> whose = new ArrayList<>(List.of(Choice.of(ALL, "Everybody’s")));
    Arrays.stream(Assignee.values())
        .forEach(assignee -> whose.add(Choice.of(assignee.name(), assignee.words())));
    List<Select> selects =
        new ArrayList<>(
            List.of(
                new Select(
                    WHEN,
                    "When",
                    Arrays.stream(When.values())
                        .map(when -> Choice.of(when.path(), words(when)))
                        .toList()),
                new Select(WHOSE, "Whose", whose)));
    selects.addAll(CourtAsked.selects(teams, choices));
    return selects;
  }

  static List<@Nullable String> said(DirectionFilter filter) {
    return Arrays.asList(
        Words.within(words(filter.when())),
        filter.assignee() == null ? null : "for " + Words.within(filter.assignee().words()),
        ofCases(filter));
  }

  /** In the words of the court list; null where no case is left out. */
  private static @Nullable String ofCases(DirectionFilter filter) {
    String said =
        CourtAsked.said(new CourtFilter(filter.team(), filter.lawyer(), filter.court(), null));
    return said.isEmpty() ? null : said;
  }

  static String href(When when) {
    return ADDRESS + "?" + WHEN + "=" + when.path();
  }

  private static String words(When when) {
    return switch (when) {
      case SOON -> "Late, or due this week";
      case LATE -> "Late";
      case THIS_WEEK -> "Due this week, to Sunday";
      case OPEN -> "Everything not filed yet";
      case ALL -> "All, filed ones and ended cases too";
    };
  }
}
