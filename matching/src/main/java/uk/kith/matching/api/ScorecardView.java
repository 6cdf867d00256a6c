package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * The scorecard of one or three years.
 *
 * @param measure which of the two: averages of both are different measures (R-SCORE-07)
 * @param thresholdPeriod for which years the threshold was set, such as 2011 to 2014; null before
 *     the first
 * @param a1 days from care to the family
 * @param a2 days from placement order to match
 * @param a3 share who waited less than the months of the threshold
 * @param a10 as a1, up to the start of fostering for who is adopted by foster carers
 * @param a12 share of families who waited three months or more
 * @param a5 decisions reversed
 * @param a9 children who wait to be placed on the last day
 * @param a15 new decisions
 * @param a16 new placement orders
 * @param reversalRate share of those with a decision whose decision was reversed, 0 to 1; null
 *     without any
 * @param disruptionRate share of placements of the period that were disrupted, 0 to 1; null without
 *     any
 */
public record ScorecardView(
    LocalDate periodStart,
    LocalDate periodEnd,
    Period measure,
    @Nullable String thresholdPeriod,
    Figure a1,
    Figure a2,
    Figure a3,
    Figure a10,
    Figure a12,
    Count a5,
    Count a9,
    Count a15,
    Count a16,
    Count adopted,
    Count placed,
    Count disrupted,
    @Nullable Double reversalRate,
    @Nullable Double disruptionRate) {

  /** Averages of one year and of three are different measures. */
  public enum Period {
    IN_YEAR,
    THREE_YEARS
  }

  /**
   * A figure.
   *
   * @param days mean; null of shares, and while nobody is counted
   * @param share 0 to 1; null of days, and while nobody is counted
   * @param counted children, of a12 families, that it is reckoned from
   * @param met of a share, of how many it is true; null of days
   * @param threshold days, of a3 months; null when none is compared
   * @param from who they are
   */
  public record Figure(
      @Nullable Long days,
      @Nullable Double share,
      int counted,
      @Nullable Integer met,
      List<Excluded> excluded,
      @Nullable Integer threshold,
      List<Of> from) {
    public Figure {
      excluded = List.copyOf(excluded);
      from = List.copyOf(from);
    }
  }

  /**
   * One who is counted.
   *
   * @param child null of families
   * @param household null of children
   * @param days its own
   * @param met of a share, whether it is true of it
   */
  public record Of(
      @Nullable ChildId child, @Nullable HouseholdId household, long days, boolean met) {}

  /** Who is left out, why, and how many. */
  public record Excluded(String reason, int count, List<Of> who) {
    public Excluded {
      who = List.copyOf(who);
    }
  }

  /** A count and who they are. */
  public record Count(int count, List<ChildId> children) {
    public Count {
      children = List.copyOf(children);
    }
  }
}
