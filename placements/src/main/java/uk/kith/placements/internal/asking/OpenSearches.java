package uk.kith.placements.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.searches.SearchReader;

/** The search that something is recorded for; one that has ended takes nothing more. */
@ApplicationScoped
class OpenSearches {

  @Inject SearchReader reader;

  /**
   * @throws NotFound when there is none
   * @throws Conflict {@code search-closed} when it has ended
   */
  SearchView require(SearchId id) {
    SearchView search = get(id);
    if (!search.isOpen()) {
      LocalDate ended = search.closedOn();
      throw new Conflict(
          "search-closed",
          ended == null ? "The search has ended" : "The search ended on " + Wording.day(ended));
    }
    return search;
  }

  /** The same for what was considered, which may be written down after the placement began. */
  SearchView requireConsidered(SearchId id) {
    SearchView search = get(id);
    return search.takesConsiderations() ? search : require(id);
  }

  /** Those of the ids that the caller may see, open or not. */
  List<SearchView> find(Collection<SearchId> ids) {
    return reader.views(List.copyOf(ids));
  }

  SearchView get(SearchId id) {
    List<SearchView> found = reader.views(List.of(id));
    if (found.isEmpty()) {
      throw new NotFound(id);
    }
    return found.get(0);
  }
}
