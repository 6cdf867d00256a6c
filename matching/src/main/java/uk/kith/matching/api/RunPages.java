package uk.kith.matching.api;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Which part of the homes of a run somebody looks at. Each of the three groups has pages of its
 * own.
 *
 * @param possible page of those possible, from 0
 * @param approval page of those possible with approval, from 0
 * @param notNow page of those not possible, from 0
 * @param rule of those not possible the ones alone of which it speaks first; null for all
 */
public record RunPages(int possible, int approval, int notNow, @Nullable RuleId rule) {

  /** Homes on a page of one group. */
  public static final int SIZE = 20;

  public RunPages {
    if (possible < 0 || approval < 0 || notNow < 0) {
      throw new IllegalArgumentException(
          "pages count from 0: " + possible + ", " + approval + ", " + notNow);
    }
  }

  public int page(Possible group) {
    return switch (group) {
      case YES -> possible;
      case WITH_APPROVAL -> approval;
      case NO -> notNow;
    };
  }

  /** The page on which an option stands that can be chosen; the others stay. */
  public RunPages at(RunView run, RunView.Home home) {
    int before = home.rank() - 1;
    return switch (home.item().possible()) {
      case YES -> new RunPages(before / SIZE, approval, notNow, rule);
      case WITH_APPROVAL ->
          new RunPages(
              possible, Math.max(0, before - run.count(Possible.YES)) / SIZE, notNow, rule);
      case NO -> this;
    };
  }
}
