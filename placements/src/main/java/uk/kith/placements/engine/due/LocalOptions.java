package uk.kith.placements.engine.due;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.AreaKind;

/**
 * The local homes that were considered for a placement outside the area and why each failed
 * (R-PLACE-48).
 *
 * @param considered in any order
 */
public record LocalOptions(AreaKind area, List<Option> considered) {

  private static final RuleId RULE = RuleId.of("R-PLACE-48");

  /**
   * A local home.
   *
   * @param failedFor the rule or reason; null when none is recorded
   */
  public record Option(HouseholdId household, @Nullable String failedFor) {}

  public LocalOptions {
    considered = List.copyOf(considered);
  }

  /** An empty list, or homes without a reason; nothing for a placement inside the area. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (area != AreaKind.ADJOINING && area != AreaKind.AT_A_DISTANCE) {
      return findings;
    }
    if (considered.isEmpty()) {
      findings.add(
          warning(
              "The placement is outside the area, and no local home that was considered is"
                  + " recorded."));
    }
    long without =
        considered.stream()
            .map(Option::failedFor)
            .filter(reason -> reason == null || reason.isBlank())
            .count();
    if (without > 0) {
      findings.add(
          warning(
              "Why a local home was not chosen is not recorded for "
                  + without
                  + " of "
                  + considered.size()
                  + "."));
    }
    return findings;
  }

  private static Finding warning(String text) {
    return Finding.of(RULE, Severity.WARNING, text, "product default");
  }
}
