package uk.kith.placements.api;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * Which findings of a return a list shows.
 *
 * @param rule of this rule alone; null for all
 * @param text part of a child's number, or of what is said; null for all
 */
public record ReturnFindingFilter(@Nullable RuleId rule, @Nullable String text) {

  public static final ReturnFindingFilter ALL = new ReturnFindingFilter(null, null);
}
