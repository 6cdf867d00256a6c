package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PlacementOrderLine.Use;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders.Filter;
import uk.kith.court.api.PlacementOrders.Which;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Sort;

/** Placement orders, as their page and its files show them. */
final class PlacementOrderList {

  static final String ADDRESS = "/court/placement-orders";
  private static final String WHICH = "which";
  private static final String TEAM = "team";
  private static final String ALL = "all";

  /** The decision of the court on an application to revoke, whoever made it. */
  private static final RuleStep REVOCATION =
      new RuleStep(NextStep.task(CourtStep.REVOCATION), Whose.COURT.words(), null);

  private static final RuleStep DECISION =
      new RuleStep("Decide on the application for a placement order", Whose.COURT.words(), null);

  private PlacementOrderList() {}

  /**
   * @param use whether the visitor may know which orders were used
   * @param steps the next steps of the children
   */
  static Worklist<PlacementOrderLine> of(LocalDate asOf, boolean use, NextSteps steps) {
    List<ListColumn> columns =
        new ArrayList<>(
            List.of(
                ListColumn.of("Child", "Child").with("Number").sortedBy(PlacementOrderSort.CHILD),
                ListColumn.of("How it stands", "Stands").with("Ended"),
                ListColumn.of("Made", "Made").with("Record").sortedBy(PlacementOrderSort.MADE),
                ListColumn.number("Days open", "Days open").sortedBy(PlacementOrderSort.DAYS_OPEN),
                ListColumn.of("Plan turned away", "Turned away").with("Revocation"),
                ListColumn.of("What the rules say", "Rules"),
                ListColumn.of("Next step", "Next step"),
                ListColumn.of("Worker", "Worker").with("Team")));
    if (use) {
      columns.add(4, ListColumn.of("Used", "Used").with("Adopters may apply"));
    }
    return new Worklist<>(
        "Placement orders",
        "child",
        "children",
        ADDRESS,
        "",
        "No placement order is like this.",
        asOf,
        columns,
        line -> row(line, use, steps));
  }

  private static Row row(PlacementOrderLine line, boolean use, NextSteps steps) {
    LocalDate made = line.madeOn();
    Long open = line.daysOpen();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.text(CaseWords.fullName(line.child())).with(line.child().localId()),
                Cell.of(new Value.State(tag(line))).with(ended(line)),
                made == null
                    ? Cell.text("None yet").with(decided(line))
                    : Cell.of(new Value.Day(made)).with(from(line)),
                open == null ? Cell.text("None yet") : Cell.of(Value.count(open)),
                turned(line),
                Cell.text(
                    line.findings().isEmpty()
                        ? "Nothing"
                        : line.findings().stream()
                            .map(Finding::text)
                            .collect(Collectors.joining(" "))),
                Cell.of(
                    new Value.Step(
                        steps.of(line.child().id(), CaseWords.fullName(line.child()), next(line)))),
                Cell.text(Words.orNotKnown(line.child().worker())).with(line.child().team())));
    if (use) {
      cells.add(4, used(line.use()));
    }
    return new Row(href(line), cells);
  }

  /** Where the order, or the decision that waits for one, is read. */
  static String href(PlacementOrderLine line) {
    return line.proceedings() == null
        ? "/children/" + line.child().id() + "/permanence"
        : "/court/" + line.proceedings();
  }

  /**
   * R-COURT-32, R-COURT-34, R-COURT-35: what the order itself waits for; of one in force nothing
   * but the decision on an application to revoke it.
   */
  static @Nullable RuleStep next(PlacementOrderLine line) {
    return switch (line.standing()) {
      case TO_APPLY ->
          new RuleStep(
              line.refusedOn() == null
                  ? "Apply for a placement order"
                  : "Apply for a placement order again, or review the plan",
              Whose.LEGAL.words(),
              line.applyBy());
      case APPLIED_FOR -> DECISION;
      case TO_BE_REVOKED ->
          line.revocationAppliedOn() == null
              ? new RuleStep(
                  NextStep.task(CourtStep.REVOCATION_APPLICATION),
                  Whose.LEGAL.words(),
                  line.revokeBy())
              : REVOCATION;
      case IN_FORCE -> line.revocationAppliedOn() == null ? null : REVOCATION;
      case ENDED -> null;
    };
  }

  private static @Nullable String from(PlacementOrderLine line) {
    if (line.proceedings() != null) {
      return null;
    }
    return line.told() ? "from the case system" : "from the legal status";
  }

  private static @Nullable String decided(PlacementOrderLine line) {
    LocalDate on = line.decidedOn();
    LocalDate refused = line.refusedOn();
    LocalDate applied = line.appliedOn();
    return Stream.of(
            on == null ? null : "adoption decided " + Dates.day(on),
            refused == null ? null : "the application ended without one " + Dates.day(refused),
            applied == null ? null : "applied for " + Dates.day(applied))
        .filter(Objects::nonNull)
        .reduce((first, second) -> first + "; " + second)
        .orElse(null);
  }

  private static @Nullable String ended(PlacementOrderLine line) {
    LocalDate on = line.endedOn();
    return on == null || line.endedBy() == null
        ? null
        : Words.within(line.endedBy().words()) + ", " + Dates.day(on);
  }

  private static Cell turned(PlacementOrderLine line) {
    LocalDate on = line.turnedAwayOn();
    LocalDate applied = line.revocationAppliedOn();
    if (on == null) {
      return Cell.text("No").with(applied == null ? null : "application " + Dates.day(applied));
    }
    Long toApply = line.daysToApply();
    Long toRevoke = line.daysToRevoke();
    return Cell.of(new Value.Day(on))
        .with(
            applied == null
                ? "no application to revoke"
                : "application "
                    + Dates.day(applied)
                    + (toApply == null ? "" : ", after " + Numbers.many(toApply, "day"))
                    + (toRevoke == null ? "" : "; revoked after " + Numbers.many(toRevoke, "day")));
  }

  private static Cell used(@Nullable Use use) {
    if (use == null) {
      return Cell.text("Not yet");
    }
    LocalDate placed = use.placedOn();
    LocalDate apply = use.earliestApplication();
    return placed == null || apply == null
        ? Cell.text(use.revocableByLeave() ? "Not placed" : "No longer in force")
            .with(use.revocableByLeave() ? "others may ask for leave to revoke" : null)
        : Cell.of(new Value.Day(placed))
            .with(
                "adopters may apply from "
                    + Dates.day(apply)
                    + (use.opposableByLeave() ? "; a parent needs leave to oppose" : ""));
  }

  static String words(Standing standing) {
    return tag(standing).text();
  }

  /** One that the court refused is told so: whether to apply again is for the plan to say. */
  private static Tag tag(PlacementOrderLine line) {
    return line.standing() == Standing.TO_APPLY && line.refusedOn() != null
        ? new Tag("Not made", Tag.Colour.YELLOW)
        : tag(line.standing());
  }

  private static Tag tag(Standing standing) {
    return switch (standing) {
      case TO_APPLY -> new Tag("To be applied for", Tag.Colour.YELLOW);
      case APPLIED_FOR -> new Tag("Applied for", Tag.Colour.BLUE);
      case IN_FORCE -> new Tag("In force", Tag.Colour.BLUE);
      case TO_BE_REVOKED -> new Tag("To be revoked", Tag.Colour.RED);
      case ENDED -> new Tag("Ended", Tag.Colour.GREY);
    };
  }

  static Sort<PlacementOrderSort> sort(Form form) {
    return Sorting.asked(form, PlacementOrderSort.class, PlacementOrderSort.USUAL);
  }

  static Filter filter(Form form) {
    return new Filter(
        Which.find(form.value(WHICH)).orElse(Which.OPEN),
        form.value(TEAM).isEmpty() || form.has(TEAM, ALL) ? null : form.value(TEAM));
  }

  static List<Select> selects(List<String> teams) {
    List<Choice> ofTeams = new ArrayList<>(List.of(Choice.of(ALL, "All teams")));
    teams.forEach(team -> ofTeams.add(Choice.of(team, team)));
    return List.of(
        new Select(
            WHICH,
            "Show",
            Arrays.stream(Which.values()).map(w -> Choice.of(w.path(), words(w))).toList()),
        new Select(TEAM, "Team", ofTeams));
  }

  static List<@Nullable String> said(Filter filter) {
    return Arrays.asList(
        Words.within(words(filter.which())),
        filter.team() == null ? null : "of team " + filter.team());
  }

  static String href(Which which) {
    return ADDRESS + "?" + WHICH + "=" + which.path();
  }

  private static String words(Which which) {
    return switch (which) {
      case OPEN -> "All but ended ones";
      case TO_APPLY -> "To be applied for";
      case APPLIED_FOR -> "Applied for, not decided";
      case IN_FORCE -> "In force";
      case TO_BE_REVOKED -> "To be revoked";
      case ENDED -> "Ended";
      case ALL -> "All";
    };
  }
}
