package uk.kith.placements.api;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.quality.Standing;

/**
 * Which findings a list shows; null for all.
 *
 * @param state open, accepted or both
 * @param table as in {@link Returns.ReturnView#tables}, or {@link DataQuality#REGISTER}
 * @param team of the child or household; the empty text for those without a team
 */
public record QualityFilter(
    State state,
    @Nullable RuleId rule,
    @Nullable Severity severity,
    @Nullable String team,
    @Nullable String table,
    @Nullable Standing standing) {

  /** Where a finding stands. */
  public enum State {
    OPEN,
    ACCEPTED,
    ALL
  }

  /** Everything that nobody accepted. */
  public static final QualityFilter OPEN =
      new QualityFilter(State.OPEN, null, null, null, null, null);
}
