package uk.kith.sufficiency.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * What a forecast says of homes (R-SUFF-09). Needs are counted over all months: each time a home is
 * looked for, for each child.
 *
 * @param byPlan children outside the boundary by plan or with relatives, parents or adopters
 * @param forLackOfHome children outside since none was found within, or as was recorded; who is
 *     outside beside these lived there on the day, and nobody recorded why
 * @param kinds of home
 * @param needs by segment, whoever lacks most first
 * @param reasons of all unmet needs together, the commonest first
 * @param lived months that children live in each kind of home, year by year; empty in forecasts
 *     made before they were counted
 */
public record HomesForecast(
    List<Point> byPlan,
    List<Point> forLackOfHome,
    List<Kind> kinds,
    List<Need> needs,
    List<Reason> reasons,
    List<Lived> lived) {

  public HomesForecast {
    byPlan = List.copyOf(byPlan);
    forLackOfHome = List.copyOf(forLackOfHome);
    kinds = List.copyOf(kinds);
    needs = List.copyOf(needs);
    reasons = List.copyOf(reasons);
    lived = lived == null ? List.of() : List.copyOf(lived); // made before they were counted
  }

  /** How a number is spread over the futures; {@link Point} tells of quantiles. */
  public record Amount(double p10, double p50, double p90, double mean) {}

  /**
   * A kind of home within and outside the boundary.
   *
   * @param homes approved, by month
   * @param places of them that children of the authority may fill, by month
   * @param free of them, by month
   * @param asked children for whom one was looked for
   * @param unmet of them those for whom none within was found
   */
  public record Kind(
      Sought kind,
      List<Point> homes,
      List<Point> places,
      List<Point> free,
      Amount asked,
      Amount unmet) {}

  /**
   * Children alike in what they need.
   *
   * @param age the first and the last year of age
   * @param together how many are to live together; 3 for three and more
   * @param highNeed they have a need that not every home meets: that of {@code need}
   * @param need which; null in forecasts made before it was told, where some need is high or none
   * @param reasons of those unmet, the commonest first
   */
  public record Need(
      Sought kind,
      String age,
      int together,
      boolean highNeed,
      @Nullable NeedGroup need,
      Amount asked,
      Amount unmet,
      List<Reason> reasons) {

    public Need {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What stood most narrowly between children and a local home.
   *
   * @param mean children over all months, in the mean of the futures
   */
  public record Reason(WhyNotLocal why, double mean) {}

  /**
   * Months that children live in a kind of home, all together.
   *
   * @param month the last of up to twelve: 12, 24 and so on, and the end
   */
  public record Lived(int month, Home home, double p10, double p50, double p90, double mean) {}
}
