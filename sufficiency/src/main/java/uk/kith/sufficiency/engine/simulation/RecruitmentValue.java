package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.kith.sufficiency.engine.history.Where;

/**
 * What recruiting is worth (R-SUFF-15): for each recruit the children kept local in a month, by
 * running every future with and without it. Values of several do not add up, so that each is run;
 * nothing is derived from prices.
 *
 * @param recruit as it was asked, by its place in the question
 * @param keptLocal children within the boundary, more than without the recruit
 */
public record RecruitmentValue(int recruit, Difference keptLocal) {

  /**
   * Most children first; as many, in the order of the question.
   *
   * @param month up to which is simulated, and in which children are counted
   * @param replications of each, 2 or more
   */
  public static List<RecruitmentValue> of(
      SuppliedBaseline from,
      List<Scenario.Recruit> recruits,
      int month,
      long seed,
      int replications) {
    int[] asNow = local(from, Scenario.AS_NOW, month, seed, replications);
    List<RecruitmentValue> values = new ArrayList<>();
    for (int i = 0; i < recruits.size(); i++) {
      Scenario scenario = Scenario.recruiting(List.of(recruits.get(i)));
      values.add(
          new RecruitmentValue(
              i, Difference.of(asNow, local(from, scenario, month, seed, replications))));
    }
    values.sort(
        Comparator.comparingDouble((RecruitmentValue each) -> -each.keptLocal().mean())
            .thenComparingInt(RecruitmentValue::recruit));
    return List.copyOf(values);
  }

  private static int[] local(
      SuppliedBaseline from, Scenario scenario, int month, long seed, int replications) {
    SupplySimulation simulation = new SupplySimulation(from, scenario, month, seed);
    return IntStream.range(0, replications)
        .map(k -> simulation.replication(k).children().where(Where.LOCAL, month))
        .toArray();
  }
}
