package uk.kith.matching.engine;

import java.time.LocalDate;
import uk.kith.placements.engine.PlacementRequest;

/**
 * One search beside the homes of a day, in numbers alone: for whoever compares very many and needs
 * no words, as a simulation does. The points are those that {@link Matcher} shows.
 */
public final class Comparison {

  private final FastRanking ranking;

  private Comparison(FastRanking ranking) {
    this.ranking = ranking;
  }

  /**
   * @param asOf the day on which ages are told
   */
  public static Comparison of(
      PlacementRequest search,
      Homes homes,
      Policy policy,
      Constraints constraints,
      LocalDate asOf) {
    Scorer scorer = new Scorer(search, policy, homes::hasChild, asOf);
    return new Comparison(new FastRanking(scorer, homes, constraints.ask(search)));
  }

  /**
   * What the home in a row is worth for all children of the search together, were it possible.
   *
   * @return 0 to {@link Policy#TOTAL}
   */
  public int points(int row) {
    return ranking.points(row);
  }
}
