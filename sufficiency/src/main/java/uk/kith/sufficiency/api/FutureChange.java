package uk.kith.sufficiency.api;

import java.util.List;
import uk.kith.sufficiency.engine.history.Home;

/**
 * What a scenario changes, future by future with the same random numbers (R-SUFF-15): in children,
 * scenario less as now.
 *
 * @param ends at the end of each year, and at the end
 * @param childMonths months that children live in each kind of home, more or less
 */
public record FutureChange(List<Month> ends, List<ChildMonths> childMonths) {

  public FutureChange {
    ends = List.copyOf(ends);
    childMonths = List.copyOf(childMonths);
  }

  /** At the end of a month. */
  public record Month(
      int month, Change lookedAfter, Change local, Change outOfBorough, Change forLackOfHome) {}

  /**
   * A difference: its mean, and where 8 in 10 futures have it.
   *
   * @param error standard error of the mean, by the number of futures alone
   */
  public record Change(double mean, double error, double p10, double p50, double p90) {}

  /** In the mean of the futures, over all months. */
  public record ChildMonths(Home home, double mean) {}

  /** At the end of all months. */
  public Month last() {
    return ends.get(ends.size() - 1);
  }
}
