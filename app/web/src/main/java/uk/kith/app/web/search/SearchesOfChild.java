package uk.kith.app.web.search;

import java.util.List;
import java.util.Optional;
import uk.kith.placements.api.SearchView;

/** Which of a child's searches still goes on. */
public final class SearchesOfChild {
  private SearchesOfChild() {}

  /** Open, or reserved and not yet placed; a child has one at the most. */
  public static Optional<SearchView> findOpen(List<SearchView> searches) {
    return searches.stream()
        .filter(
            search ->
                search.status() == SearchView.Status.OPEN
                    || search.status() == SearchView.Status.RESERVED)
        .findFirst();
  }
}
