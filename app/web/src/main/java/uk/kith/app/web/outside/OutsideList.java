package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.api.PlacementsOutside.OutsideView;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.OutsideReason;

/** The list of placements outside the area, and whether the account of each is whole. */
final class OutsideList {

  private OutsideList() {}

  /**
   * A placement and its child.
   *
   * @param child null when the reader may not see the child
   */
  record Placed(OutsideView placement, @Nullable ChildView child) {}

  static Worklist<Placed> of(LocalDate asOf, String authority) {
    return new Worklist<>(
        "Placements outside " + authority,
        "placement",
        "placements",
        "/placements-outside",
        "Name or number",
        "No child lives outside " + authority + ", as far as homes are known.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(OutsideSort.CHILD),
            ListColumn.of("Where", "Where").with("Sector").sortedBy(OutsideSort.WHERE),
            ListColumn.number("Distance", "Distance").sortedBy(OutsideSort.DISTANCE),
            ListColumn.of("Since", "Since").sortedBy(OutsideSort.SINCE),
            ListColumn.of("Why", "Why").sortedBy(OutsideSort.REASON),
            ListColumn.number("Fee a week", "Fee a week").sortedBy(OutsideSort.FEE),
            ListColumn.of("Account", "Account").sortedBy(OutsideSort.ACCOUNT)),
        placed -> row(placed, asOf, authority));
  }

  private static Row row(Placed placed, LocalDate asOf, String authority) {
    OutsideView view = placed.placement();
    ChildView child = placed.child();
    OutsideReason reason = view.reason();
    Double miles = view.distanceMiles();
    Cost cost = view.cost();
    return new Row(
        "/placements-outside/" + view.placement(),
        List.of(
            child == null
                ? Cell.text("A child")
                : Cell.text(Words.fullName(child)).with(child.localId()),
            Cell.of(new Value.Place(Words.where(false, view.where(), authority)))
                .with(view.where().sector()),
            miles == null ? Cell.text("Not known") : Cell.of(Value.miles(miles, "")),
            Cell.of(new Value.Day(view.start())).with(Dates.ago(view.start(), asOf)),
            Cell.text(reason == null ? "Not recorded" : reason.words()),
            cost == null
                ? Cell.text("Not recorded")
                : Cell.of(
                    new Value.Amount(
                        cost.weeklyFeePence() / 100.0, Pounds.text(cost.weeklyFeePence()))),
            Cell.of(new Value.State(state(view)))));
  }

  private static Tag state(OutsideView view) {
    return view.findings().isEmpty()
        ? new Tag("Whole", Tag.Colour.GREEN)
        : new Tag("Incomplete", Tag.Colour.YELLOW);
  }
}
