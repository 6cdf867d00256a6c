package uk.kith.placements.engine.counted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.PlacementCodes;

/**
 * One placement of a child, for counting only.
 *
 * @param end the day on which it ended, itself not in it; null while it lasted on the day asked
 *     about
 * @param type code of the return in whose year it was recorded
 * @param home number of the home among those of this child, so that a return to it is seen; null
 *     when the home is not known
 * @param reason for a new episode (RNE), such as P or T; null when none was told
 */
public record CountedStay(
    LocalDate start,
    @Nullable LocalDate end,
    String type,
    @Nullable Integer home,
    @Nullable String reason) {

  public CountedStay {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  /** A short stay elsewhere, or a time missing: no placement of its own (R-SUFF-05). */
  public boolean isPassing() {
    return PlacementCodes.isPassing(type);
  }
}
