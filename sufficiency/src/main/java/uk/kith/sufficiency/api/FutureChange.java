package uk.kith.sufficiency.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Home;

/**
 * What a scenario changes, future by future with the same random numbers (R-SUFF-15): in children,
 * scenario less as now.
 *
 * @param ends at the end of each year, and at the end
 * @param childMonths months that children live in each kind of home, more or less
 * @param flows at the same ends; null in an answer made before they were told
 */
public record FutureChange(
    List<Month> ends, List<ChildMonths> childMonths, @Nullable List<Flow> flows) {

  public FutureChange {
    ends = List.copyOf(ends);
    childMonths = List.copyOf(childMonths);
    flows = flows == null ? null : List.copyOf(flows);
  }

  /** Those of a flow, in the order of their months; none in an answer that does not tell them. */
  public List<Flow> flows(String flow) {
    return flows == null
        ? List.of()
        : flows.stream().filter(each -> each.flow().equals(flow)).toList();
  }

  /**
   * Who comes or leaves from the day of the forecast to the end of a month, more or fewer.
   *
   * @param flow {@link ForecastResult#CAME}, or the way in which they leave
   */
  public record Flow(String flow, int month, Change change) {}

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
