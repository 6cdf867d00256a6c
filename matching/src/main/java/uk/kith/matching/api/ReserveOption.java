package uk.kith.matching.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Chooses a household of a run for some or all children of its search. Every choice, the first
 * option included, carries reasons (R-MATCH-15).
 *
 * @param children empty for all children of the search
 * @param heritage how the children's religion, racial origin, culture and language were considered
 *     (R-MATCH-04); null when no note is made, which is then asked for at the start
 */
public record ReserveOption(
    SearchId search,
    RunId run,
    HouseholdId household,
    List<ChildId> children,
    String reasons,
    @Nullable String heritage,
    Acceptance acceptance) {

  public ReserveOption {
    children = List.copyOf(children);
    heritage = heritage == null || heritage.isBlank() ? null : heritage.strip();
  }

  /** Why this home, with the note on background: as it stands in the record of the decision. */
  public String reasonsInFull() {
    return heritage == null
        ? reasons.strip()
        : reasons.strip()
            + "\nHow identity, language, religion and culture will be met: "
            + heritage;
  }
}
