package uk.kith.sufficiency.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/**
 * What one more home is worth (R-SUFF-15). Values do not add up.
 *
 * @param cost null where the cost of a kind of home that changes is not known
 */
public record RecruitWorth(
    ScenarioTerms.Profile profile, FutureChange change, @Nullable CostRange cost) {

  private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
  private static final double PENCE = 100;

  /** Less than a child for a day in a hundred futures changes no budget. */
  private static final double NOTHING = .01;

  /**
   * What placements cost more, over all months, in the mean of the futures; negative where less.
   *
   * @param low pounds at the least
   * @param high pounds at the most
   */
  public record CostRange(double low, double high) {}

  /** Most children kept local first; as many, in the order of the question. */
  public static List<RecruitWorth> of(
      ForecastQuestion question, ForecastResult result, List<UnitCost> costs) {
    List<RecruitWorth> worth = new ArrayList<>();
    for (int i = 0; i < result.changes().size(); i++) {
      FutureChange change = result.changes().get(i);
      worth.add(
          new RecruitWorth(
              question.terms().get(i).recruits().get(0).profile(), change, cost(change, costs)));
    }
    worth.sort(
        Comparator.comparingDouble((RecruitWorth each) -> -each.change().last().local().mean()));
    return List.copyOf(worth);
  }

  /** Null where the cost of a kind of home that changes is not known. */
  public static @Nullable CostRange cost(FutureChange change, List<UnitCost> costs) {
    Map<Home, UnitCost> known = new TreeMap<>();
    costs.forEach(cost -> known.put(cost.home(), cost));
    double low = 0;
    double high = 0;
    for (FutureChange.ChildMonths lived : change.childMonths()) {
      UnitCost cost = known.get(lived.home());
      if (cost == null
          && Math.abs(lived.mean()) > NOTHING
          && UnitCosts.KINDS.contains(lived.home())) {
        return null;
      }
      if (cost != null) {
        double weeks = lived.mean() * WEEKS_A_MONTH;
        low += weeks * (weeks > 0 ? cost.lowPence() : cost.highPence()) / PENCE;
        high += weeks * (weeks > 0 ? cost.highPence() : cost.lowPence()) / PENCE;
      }
    }
    return new CostRange(low, high);
  }

  /** Children outside at the end, fewer than without it. */
  public FutureChange.Change fewerOutside() {
    FutureChange.Change more = change.last().outOfBorough();
    return new FutureChange.Change(
        -more.mean(), more.error(), -more.p90(), -more.p50(), -more.p10());
  }
}
