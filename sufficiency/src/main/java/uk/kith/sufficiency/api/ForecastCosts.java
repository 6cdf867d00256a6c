package uk.kith.sufficiency.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.HomesForecast.Lived;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/**
 * What the placements of a forecast will cost, year by year (R-SUFF-15): months that children live
 * in a kind of home, times what a week in it costs by recorded fees, else as the authority set it.
 * The least is where a tenth of the futures have fewer months, at the lower cost of a week; the
 * most where a tenth have more, at the higher. Relatives, parents and adopters are in no kind of
 * which a cost is known. Prices of later years are not foretold.
 *
 * @param counted months of each future were counted. They are in no forecast without homes: the
 *     mean stands for all futures, and the range is that of the price of a week alone
 * @param years each of twelve months from the day of the forecast; the last may be shorter
 */
public record ForecastCosts(boolean counted, List<Year> years) {

  private static final int YEAR = 12;
  private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
  private static final double PENCE = 100;

  public ForecastCosts {
    years = List.copyOf(years);
  }

  /**
   * Some months up to the end of one.
   *
   * @param fromMonth the first of them; month 1 is the first after the day of the forecast
   * @param month the last of them
   * @param kinds of home of which a cost can be known, in their order
   * @param withheld kinds that are not told, as few children will live in them (R-SUFF-14)
   * @param all of those kinds that are told and of which it is known; null where it is of none. It
   *     adds up their ends: mostly it holds 8 in 10 futures or more, as kinds of home vary one
   *     against the other, if the mean cost of a week is within its range
   */
  public record Year(
      int fromMonth, int month, List<Kind> kinds, List<Home> withheld, @Nullable CostRange all) {

    public Year {
      kinds = List.copyOf(kinds);
      withheld = List.copyOf(withheld);
    }

    public Year(int fromMonth, int month, List<Kind> kinds) {
      this(fromMonth, month, kinds, List.of(), sum(kinds));
    }

    /** Without kinds of home in which few children will live, and the sum without them. */
    Year published() {
      List<Kind> told = kinds.stream().filter(kind -> !kind.isFew(months())).toList();
      return new Year(
          fromMonth,
          month,
          told,
          kinds.stream()
              .filter(kind -> kind.isFew(months()))
              .map(kind -> kind.lived().home())
              .toList(),
          sum(told));
    }

    public int months() {
      return month - fromMonth + 1;
    }
  }

  /**
   * A kind of home.
   *
   * @param lived months that children live in it, all together
   * @param week what a week costs; null where it is not known
   * @param cost in pounds; null where the cost of a week is not known
   */
  public record Kind(Lived lived, @Nullable UnitCost week, @Nullable CostRange cost) {

    /** How many children that are at any one time, in the mean. */
    public double children(int months) {
      return lived.mean() / months;
    }

    /** Whether so few children will live there that nothing leaves the authority (R-SUFF-14). */
    public boolean isFew(int months) {
      return Suppression.isSmall(Math.round(children(months)));
    }
  }

  /**
   * @param costs of a week, by kind of home
   */
  public static ForecastCosts of(ForecastResult result, List<UnitCost> costs) {
    Map<Home, UnitCost> known = new EnumMap<>(Home.class);
    costs.forEach(cost -> known.put(cost.home(), cost));
    List<Point> all = result.series().lookedAfter();
    int last = all.isEmpty() ? 0 : all.get(all.size() - 1).month();
    List<Year> years = new ArrayList<>();
    for (int first = 1; first <= last; first += YEAR) {
      int end = Math.min(first + YEAR - 1, last);
      List<Kind> kinds = new ArrayList<>();
      for (Home home : UnitCosts.KINDS) {
        Lived lived = lived(result, home, first, end);
        UnitCost week = known.get(home);
        kinds.add(new Kind(lived, week, week == null ? null : cost(lived, week)));
      }
      years.add(new Year(first, end, kinds));
    }
    return new ForecastCosts(hasCounts(result), years);
  }

  /** As it may leave the authority: of few children nothing, and nothing by subtraction. */
  public ForecastCosts published() {
    return new ForecastCosts(counted, years.stream().map(Year::published).toList());
  }

  private static CostRange cost(Lived lived, UnitCost week) {
    return new CostRange(
        lived.p10() * WEEKS_A_MONTH * week.lowPence() / PENCE,
        lived.p90() * WEEKS_A_MONTH * week.highPence() / PENCE);
  }

  /** Null where the cost of none is known. */
  private static @Nullable CostRange sum(List<Kind> kinds) {
    double low = 0;
    double high = 0;
    boolean some = false;
    for (Kind kind : kinds) {
      CostRange cost = kind.cost();
      if (cost != null) {
        low += cost.low();
        high += cost.high();
        some = true;
      }
    }
    return some ? new CostRange(low, high) : null;
  }

  private static boolean hasCounts(ForecastResult result) {
    HomesForecast homes = result.homes();
    return homes != null && !homes.lived().isEmpty();
  }

  /** Where the months of each future were not counted together, their mean stands for all. */
  private static Lived lived(ForecastResult result, Home home, int first, int end) {
    HomesForecast homes = result.homes();
    if (homes != null && hasCounts(result)) {
      return homes.lived().stream()
          .filter(each -> each.home() == home && each.month() == end)
          .findFirst()
          .orElse(new Lived(end, home, 0, 0, 0, 0));
    }
    double mean = 0;
    for (ForecastResult.Segment segment : result.segments()) {
      if (segment.by() == ForecastResult.Kind.HOME && segment.segment().equals(home.name())) {
        for (int month = first; month <= end; month++) {
          mean += ForecastResult.at(segment.points(), month).mean();
        }
      }
    }
    return new Lived(end, home, mean, mean, mean, mean);
  }
}
