package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * Matches with adopters that were decided, and what came of each: how a forecast knows who is soon
 * placed for adoption (R-SUFF-10). It is the same whoever asks, and for counting alone: whoever
 * uses it lets go of the ids before anything is stored or shown, and adopters are not in it.
 */
public interface DecidedMatches {

  /** Those decided by a day, as they stood on it, in the order of their days. */
  List<Decided> asOf(LocalDate day);

  /**
   * A match of one child.
   *
   * @param on when it was decided
   * @param placedOn when the child moved in; null while it has not
   * @param endedOn when it ended before that; null while it has not
   */
  record Decided(
      ChildId child, LocalDate on, @Nullable LocalDate placedOn, @Nullable LocalDate endedOn) {

    /** Decided, and the child is to move in. */
    public boolean isToCome() {
      return placedOn == null && endedOn == null;
    }
  }
}
