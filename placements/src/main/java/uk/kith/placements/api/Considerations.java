package uk.kith.placements.api;

import java.time.Instant;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.asking.Consideration;

/** What was considered for the children of a search, in the order of CA 1989 s22C. */
public interface Considerations {

  /** What holds, and who said so. */
  record ConsiderationView(Consideration considered, String recordedBy, Instant recordedAt) {}

  /**
   * What was considered for a search.
   *
   * @param held in the order of the law, then by day
   * @param open what is missing or left open (R-PLACE-01, R-PLACE-03); empty when nothing is
   */
  record Considered(List<ConsiderationView> held, List<Finding> open) {
    public Considered {
      held = List.copyOf(held);
      open = List.copyOf(open);
    }
  }

  /**
   * Records what was considered; an earlier entry of the same kind and person is superseded and
   * kept.
   *
   * @throws uk.kith.kernel.service.Conflict {@code search-closed} when the search has ended, unless
   *     with a placement in an emergency
   */
  void record(SearchId search, Consideration consideration);

  Considered getConsidered(SearchId search);
}
