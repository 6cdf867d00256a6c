package uk.kith.placements.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Approvals as they were recorded for a search. None is ever edited: one that was recorded in error
 * is withdrawn, and stands in {@link SearchView#approvals()} no longer.
 */
public interface SearchApprovals {

  /** The id of an approval. */
  record ApprovalId(UUID value) implements Id {
    public static ApprovalId of(String text) {
      return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** Why an approval that was recorded in error counts no longer. */
  record Withdrawn(String why, String by, Instant at) {}

  /**
   * An approval as recorded.
   *
   * @param withdrawn null while it counts
   */
  record RecordedApproval(
      ApprovalId id, SearchView.Approval approval, @Nullable Withdrawn withdrawn) {}

  /** In the order in which they were given; those that the caller may not know of are absent. */
  List<RecordedApproval> listApprovals(SearchId search);

  /**
   * Takes back an approval that was recorded in error, also after the search has ended: nobody is
   * held or moves in by it any more. What it recorded of a placement that has begun stands in the
   * record of that placement, and is taken back there.
   *
   * @throws uk.kith.kernel.service.NotFound when the search has no such approval, or the caller may
   *     not know of it
   * @throws uk.kith.kernel.service.Conflict {@code approval-withdrawn} when somebody did before
   * @throws uk.kith.kernel.service.Refused when the reason seems to name another child, unless that
   *     is accepted (R-MATCH-15)
   */
  void withdraw(SearchId search, ApprovalId approval, String why, Acceptance acceptance);
}
