package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.api.GatewayDecisions.GatewayFigures;
import uk.kith.court.api.GatewayFilter;
import uk.kith.court.api.GatewaySort;
import uk.kith.court.engine.gateway.DaysToIssue;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.placements.api.ChildView;

/** The list of decisions of the legal gateway, and its figures; pure functions. */
final class GatewayList {

  static final Select WHICH =
      new Select(
          "which",
          "Decision",
          List.of(
              Choice.of(GatewayFilter.ALL.name(), "All"),
              Choice.of(GatewayFilter.WAITING_FOR_ISSUE.name(), "To issue, not issued yet"),
              Choice.of(GatewayFilter.TO_ISSUE.name(), "To issue"),
              Choice.of(GatewayFilter.TO_START_PRE_PROCEEDINGS.name(), "To start pre-proceedings"),
              Choice.of(GatewayFilter.TO_CONTINUE.name(), "To continue"),
              Choice.of(GatewayFilter.NOT_DECIDED.name(), "Not decided, or not known")));

  private GatewayList() {}

  /** A decision and its child. */
  record Named(DecisionView decision, ChildView child) {}

  /**
   * @param steps the next steps of the children
   */
  static Worklist<Named> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Decisions of the legal gateway",
        "decision",
        "decisions",
        "/pre-proceedings/gateway",
        "",
        "No decision is found. Each is recorded for a child, with the day of the legal meeting.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number"),
            ListColumn.of("Meeting", "Meeting").sortedBy(GatewaySort.MET),
            ListColumn.of("Decision", "Decision").with("Why").sortedBy(GatewaySort.OUTCOME),
            ListColumn.of("Issued", "Issued"),
            ListColumn.number("Days to issue", "Days to issue").sortedBy(GatewaySort.DAYS),
            ListColumn.of("Next step", "Next step")),
        named -> row(named, steps));
  }

  private static Row row(Named named, NextSteps steps) {
    DecisionView decision = named.decision();
    LocalDate issued = decision.issuedOn();
    Integer days = decision.days();
    boolean toIssue = decision.outcome() == GatewayOutcome.ISSUE;
    return new Row(
        decision.preProceedings() == null
            ? GatewayChildPage.href(decision.child())
            : "/pre-proceedings/" + decision.preProceedings(),
        List.of(
            Cell.text(Words.fullName(named.child())).with(named.child().localId()),
            Cell.of(new Value.Day(decision.metOn())),
            Cell.text(decision.outcome().words()).with(decision.note()),
            issued != null
                ? Cell.of(new Value.Day(issued))
                : Cell.text(toIssue ? "Not issued" : "None to issue"),
            days == null
                ? Cell.text("None")
                : issued == null
                    ? Cell.text(Numbers.count(days) + " so far")
                    : Cell.of(Value.count(days)),
            Cell.of(
                new Value.Step(steps.of(decision.child(), Words.fullName(named.child()), null)))));
  }

  static GatewayFilter filter(Form form) {
    return Arrays.stream(GatewayFilter.values())
        .filter(each -> form.has("which", each.name()))
        .findFirst()
        .orElse(GatewayFilter.ALL);
  }

  static @Nullable String said(Form form) {
    return WHICH.choices().stream()
        .skip(1)
        .filter(choice -> form.has("which", choice.value()))
        .map(choice -> Words.within(choice.text()))
        .findFirst()
        .orElse(null);
  }

  static List<Figure> figures(GatewayFigures figures) {
    DaysToIssue days = figures.daysToIssue();
    OptionalInt share = figures.shortNotice().percent();
    return List.of(
        new Figure(
            "Days to issue, median",
            days.median() == null ? null : number(days.median()),
            "From the decision to the issue, of "
                + Numbers.many(days.issued(), "child", "children")),
        new Figure(
            "Days to issue, longest",
            days.longest() == null ? null : Numbers.count(days.longest()),
            "Law sets no limit"),
        new Figure(
            "Waiting for issue",
            Numbers.count(days.waiting()),
            days.longestWaiting() == null
                ? "Children, decided in the year"
                : "Children, the longest for " + Numbers.many(days.longestWaiting(), "day")),
        new Figure(
            "Issued at short notice",
            share.isEmpty() ? null : share.getAsInt() + "%",
            figures.shortNotice().atShortNotice()
                + " of "
                + Numbers.many(figures.shortNotice().applications(), "application")
                + " for care or supervision"));
  }

  private static String number(double median) {
    return median == Math.rint(median)
        ? Numbers.count((long) median)
        : String.format(Locale.UK, "%.1f", median);
  }

  /** "1 October 2013 to 30 September 2014". */
  static String period(GatewayFigures figures) {
    return "Of the year from "
        + Dates.day(figures.first())
        + " to "
        + Dates.day(figures.last())
        + ".";
  }
}
