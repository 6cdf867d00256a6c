package uk.kith.matching.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Which part of the homes of a run somebody looks at. Each of the three groups has pages of its
 * own.
 *
 * @param possible page of those possible, from 0
 * @param approval page of those possible with approval, from 0
 * @param notNow page of those not possible, from 0
 * @param rule of those not possible the ones alone of which it speaks first; null for all
 * @param some of those not possible these alone, so none when it is empty; null for all
 * @param sort of those not possible
 */
public record RunPages(
    int possible,
    int approval,
    int notNow,
    @Nullable RuleId rule,
    @Nullable Set<HouseholdId> some,
    Sort<NotNowSort> sort) {

  /** Homes on a page of one group. */
  public static final int SIZE = 20;

  public RunPages {
    if (possible < 0 || approval < 0 || notNow < 0) {
      throw new IllegalArgumentException(
          "pages count from 0: " + possible + ", " + approval + ", " + notNow);
    }
    some = some == null ? null : Set.copyOf(some);
  }

  /** Those not possible are all of the rule, nearest first. */
  public RunPages(int possible, int approval, int notNow, @Nullable RuleId rule) {
    this(possible, approval, notNow, rule, null, NotNowSort.USUAL);
  }

  public int page(Possible group) {
    return switch (group) {
      case YES -> possible;
      case WITH_APPROVAL -> approval;
      case NO -> notNow;
    };
  }

  /**
   * The page on which an option stands that can be chosen; the others stay.
   *
   * @param group of the option
   * @param before how many of the group stand before it, of those that are shown
   */
  public RunPages at(Possible group, int before) {
    return switch (group) {
      case YES -> new RunPages(before / SIZE, approval, notNow, rule, some, sort);
      case WITH_APPROVAL -> new RunPages(possible, before / SIZE, notNow, rule, some, sort);
      case NO -> this;
    };
  }
}
