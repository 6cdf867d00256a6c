package uk.kith.app.web.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;

/** The list of searches, with what each needs next. */
public final class SearchList {
  private SearchList() {}

  /**
   * A search with the names of its children.
   *
   * @param children the names by child, of those whom the reader may see
   * @param rung which homes were rung, and what came of it; null for readers who may not know
   * @param referred which providers were asked; null when none was
   */
  public record Named(
      SearchView search,
      String names,
      Map<ChildId, String> children,
      @Nullable String rung,
      @Nullable String referred) {

    public Named {
      children = Map.copyOf(children);
    }

    public Named(SearchView search, String names, Map<ChildId, String> children) {
      this(search, names, children, null, null);
    }

    public Named with(String homes, @Nullable String providers) {
      return new Named(search, names, children, homes, providers);
    }
  }

  /**
   * @param asked whether the list tells who was asked
   * @param steps the next steps of the children, as people agreed them
   */
  public static Worklist<Named> of(LocalDate asOf, boolean asked, NextSteps steps) {
    List<ListColumn> columns =
        new ArrayList<>(
            List.of(
                ListColumn.of("Children", "Children").with("Number").sortedBy(SearchSort.CHILDREN),
                ListColumn.of("Opened", "Opened").sortedBy(SearchSort.OPENED),
                ListColumn.of("Needed by", "Needed by").sortedBy(SearchSort.NEEDED_FROM),
                ListColumn.of("Kind", "Kind").with("To be placed").sortedBy(SearchSort.KIND),
                ListColumn.of("State", "State").with("Held until").sortedBy(SearchSort.STATE),
                ListColumn.of("Next step", "Next step")));
    if (asked) {
      columns.add(4, ListColumn.of("Asked so far", "Asked").with("Providers"));
    }
    return new Worklist<>(
        "Searches",
        "search",
        "searches",
        "/searches",
        "Number, or name of a child",
        "No search is open. One begins when somebody asks for a placement.",
        asOf,
        columns,
        named -> row(named, asOf, asked, steps));
  }

  private static Row row(Named named, LocalDate asOf, boolean asked, NextSteps steps) {
    SearchView search = named.search();
    boolean open = search.isOpen();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.text(named.names()).with(search.number()),
                Cell.of(new Value.Day(search.openedOn()))
                    .with(open ? Dates.ago(search.openedOn(), asOf) : null),
                Cell.of(new Value.Day(search.neededFrom()))
                    .with(open ? Dates.due(search.neededFrom(), asOf) : null),
                Cell.text(Words.kind(search.kind()))
                    .with(
                        search.children().size() == 1
                            ? "Alone"
                            : Words.together(search.together())),
                Cell.of(new Value.State(state(search.status()))).with(heldUntil(search)),
                named.children().isEmpty()
                    ? Cell.text("")
                    : Cell.of(new Value.Step(steps.of(named.children(), null)))));
    if (asked) {
      String rung = named.rung();
      cells.add(4, Cell.text(rung == null ? "" : rung).with(named.referred()));
    }
    return new Row("/searches/" + search.id(), cells);
  }

  /** R-PLACE-38: a reservation expires by itself, the first of them first. */
  private static @Nullable String heldUntil(SearchView search) {
    return search.reservations().stream()
        .map(SearchView.Reservation::expiresAt)
        .min(Comparator.naturalOrder())
        .map(first -> "until " + Dates.moment(first))
        .orElse(null);
  }

  /** The state of a search as a tag. */
  public static Tag state(SearchView.Status status) {
    return switch (status) {
      case OPEN -> new Tag("Open", Tag.Colour.BLUE);
      case RESERVED -> new Tag("Reserved", Tag.Colour.YELLOW);
      case PLACED -> new Tag("Placed", Tag.Colour.GREEN);
      case CLOSED -> new Tag("Closed", Tag.Colour.GREY);
    };
  }
}
