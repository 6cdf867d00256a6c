package uk.kith.app.web.list;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;

/** The list of searches, with what each needs next. */
public final class SearchList {
  private SearchList() {}

  /** A search with the names of its children. */
  public record Named(SearchView search, String names) {}

  public static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Searches",
        "search",
        "searches",
        "/searches",
        "Number, or name of a child",
        "No search is open. One begins when somebody asks for a placement.",
        asOf,
        List.of(
            ListColumn.of("Children", "Children").with("Number").sortedBy(SearchSort.CHILDREN),
            ListColumn.of("Opened", "Opened").sortedBy(SearchSort.OPENED),
            ListColumn.of("Needed by", "Needed by").sortedBy(SearchSort.NEEDED_FROM),
            ListColumn.of("Kind", "Kind").sortedBy(SearchSort.KIND),
            ListColumn.of("To be placed", "To be placed"),
            ListColumn.of("State", "State").sortedBy(SearchSort.STATE)),
        named -> row(named.search(), named.names(), asOf));
  }

  private static Row row(SearchView search, String names, LocalDate asOf) {
    boolean open = search.status() == SearchView.Status.OPEN;
    return new Row(
        "/searches/" + search.id(),
        List.of(
            Cell.text(names).with(search.number()),
            Cell.of(new Value.Day(search.openedOn()))
                .with(open ? Dates.ago(search.openedOn(), asOf) : null),
            Cell.of(new Value.Day(search.neededFrom()))
                .with(open ? Dates.due(search.neededFrom(), asOf) : null),
            Cell.text(Words.kind(search.kind())),
            Cell.text(search.children().size() == 1 ? "Alone" : Words.together(search.together())),
            Cell.of(new Value.State(state(search.status())))));
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
