package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Meetings.Wanted;

/**
 * Children in care by an order of whom no placement is recorded, below a list that is counted from
 * placements (R-COURT-39).
 *
 * @param says how many, and what goes without them; null when there are none
 * @param lines of those who are asked for
 */
public record NotPlacedPart(@Nullable String says, List<Line> lines) {

  /** Of the part on its page. */
  public static final String ID = "not-placed";

  public static final String HEADING = "In care by an order, and no placement is recorded";

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Child"),
          Column.of("What is known"),
          Column.of("First review"),
          Column.of("Reviewing officer"),
          Column.of("Next step"));

  private static final String WAITS = "Not told until a placement is recorded";

  /**
   * A child.
   *
   * @param since from when it is looked after by law, where orders followed each other; else null
   */
  public record Line(
      String href,
      String name,
      @Nullable String number,
      String known,
      @Nullable String since,
      String review,
      String officer,
      NextStepCell step) {}

  /**
   * @param count how many there are, whoever of them is asked for
   * @param without what goes without them: "No figure counts"
   */
  static NotPlacedPart of(long count, String without, List<NotPlacedLine> lines, NextSteps steps) {
    return new NotPlacedPart(
        count == 0
            ? null
            : without
                + " "
                + Numbers.many(count, "child", "children")
                + " in care by an order of whom no placement is recorded.",
        lines.stream()
            .map(
                line ->
                    new Line(
                        href(line),
                        Names.of(line.child()),
                        line.child().localId(),
                        known(line),
                        since(line),
                        review(line),
                        Words.orNotKnown(line.reviewingOfficer()),
                        steps.of(line.child().id(), Names.of(line.child()), null)))
            .toList());
  }

  static List<ChildId> ids(List<NotPlacedLine> lines) {
    return lines.stream().map(line -> line.child().id()).toList();
  }

  /** In the file of the register of permanence. */
  static Row inPermanence(NotPlacedLine line, NextSteps steps) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(Names.of(line.child())).with(line.child().localId()));
    cells.add(Cell.of(new Value.Day(line.since())).with(known(line)));
    cells.addAll(Collections.nCopies(Route.values().length, Cell.text(WAITS)));
    cells.add(Cell.text(WAITS));
    cells.add(Cell.text(WAITS));
    cells.add(Cell.text(known(line)));
    cells.add(step(line, steps));
    return new Row(href(line), cells);
  }

  /** In the file of the list of reviews. */
  static Row inReviews(NotPlacedLine line, NextSteps steps) {
    return new Row(
        href(line),
        List.of(
            Cell.text(Names.of(line.child())).with(line.child().localId()),
            Cell.text(known(line)),
            Cell.text(review(line)),
            Cell.text(WAITS),
            Cell.text(Words.orNotKnown(line.reviewingOfficer())).with(line.child().team()),
            Cell.text(WAITS),
            Cell.text(WAITS),
            step(line, steps)));
  }

  static List<Wanted> wanted(List<NotPlacedLine> lines) {
    return lines.stream()
        .map(line -> new Wanted(line.child().id(), known(line) + ". " + review(line) + "."))
        .toList();
  }

  private static Cell step(NotPlacedLine line, NextSteps steps) {
    return Cell.of(new Value.Step(steps.of(line.child().id(), Names.of(line.child()), null)));
  }

  private static String href(NotPlacedLine line) {
    return "/children/" + line.child().id();
  }

  static String known(NotPlacedLine line) {
    return "In care by an order of " + Dates.day(line.madeOn()) + "; no placement is recorded";
  }

  private static @Nullable String since(NotPlacedLine line) {
    return line.since().equals(line.madeOn())
        ? null
        : "by orders that followed each other since " + Dates.day(line.since());
  }

  /** No day is made up: placements tell since when care goes on and which reviews were held. */
  static String review(NotPlacedLine line) {
    LocalDate first = line.firstReviewBy();
    return "Day not known until the placement is recorded"
        + (first == null
            ? ""
            : "; counted from the order of "
                + Dates.day(line.since())
                + " the first is due by "
                + Dates.day(first)
                + " (R-PERM-01)");
  }
}
