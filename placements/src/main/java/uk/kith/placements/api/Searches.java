package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.PlacementRequest;

/** Searches for placements, from the request to the decision. */
public interface Searches {

  /**
   * @throws uk.kith.kernel.service.Conflict {@code search-open} when a child has an open search
   */
  SearchId open(OpenSearch command);

  void close(SearchId id, String reason);

  void recordApproval(RecordApproval command);

  SearchView getSearch(SearchId id);

  /** Open searches first by needed-from, then closed ones, newest first. */
  Page<SearchView> listSearches(boolean openOnly, int page, int size);

  Page<SearchView> listSearches(SearchFilter filter, Sort<SearchSort> sort, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportSearches(SearchFilter filter, Sort<SearchSort> sort, Consumer<List<SearchView>> taker);

  List<SearchView> searchesOf(ChildId child);

  /**
   * Those of the ids that the caller may see, and nobody of whom is restricted against the caller,
   * in one go; nothing is told of them but that.
   */
  Set<SearchId> visibleWhole(Collection<SearchId> ids);

  /** The search as rules and scores need it, with the children's facts on a day. */
  PlacementRequest request(SearchId id, LocalDate asOf);

  /**
   * A search and what it asks for.
   *
   * @param request with the facts of all its children on a day
   * @param waiting those of them who are not placed and for whom no place is held
   */
  record Asked(SearchView search, PlacementRequest request, Set<ChildId> waiting) {
    public Asked {
      waiting = Set.copyOf(waiting);
    }
  }

  /**
   * Searches that have not ended, in one go, for work on all who wait.
   *
   * @param named those alone; empty for all. What has ended since is absent
   */
  List<Asked> openRequests(Collection<SearchId> named, LocalDate asOf);
}
