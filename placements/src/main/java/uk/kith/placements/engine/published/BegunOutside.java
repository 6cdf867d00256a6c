package uk.kith.placements.engine.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.ChildSegment;

/**
 * A placement that began outside, as far as it is counted (R-PLACE-48).
 *
 * @param child by what a home for it has to offer
 * @param reason null when none is recorded
 * @param against what stood against local homes; empty when no list of them was kept
 */
public record BegunOutside(
    LocalDate start, ChildSegment child, @Nullable OutsideReason reason, List<Against> against) {

  public BegunOutside {
    against = List.copyOf(against);
  }

  /**
   * How often a rule was the first to speak against a local home.
   *
   * @param rule null where none did
   */
  public record Against(@Nullable RuleId rule, int homes) {}
}
