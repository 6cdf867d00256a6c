package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.List;
import uk.kith.matching.engine.Candidates.Judged;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * What would have to change for a child without a home: the homes that come nearest to being
 * possible, with what stands in the way.
 */
public final class Unlocking {

  private Unlocking() {}

  /**
   * A home that is not possible now.
   *
   * @param inTheWay what makes it impossible
   * @param approvals what would have to be approved besides
   */
  public record Nearly(
      HouseholdSnapshot home, List<Objection> inTheWay, List<Objection> approvals) {
    public Nearly {
      inTheWay = List.copyOf(inTheWay);
      approvals = List.copyOf(approvals);
    }
  }

  /**
   * The homes with the fewest things in the way, then with the fewest approvals; equal ones in the
   * order of the homes.
   *
   * @param homes all, as the rules judge them for the child
   */
  public static List<Nearly> nearest(List<Judged> homes, int limit) {
    return homes.stream()
        .filter(home -> home.verdict().possible() == Verdict.Possible.NO)
        .map(
            home ->
                new Nearly(
                    home.home(), of(home, Effect.IMPOSSIBLE), of(home, Effect.NEEDS_APPROVAL)))
        .sorted(
            Comparator.comparingInt((Nearly nearly) -> nearly.inTheWay().size())
                .thenComparingInt(nearly -> nearly.approvals().size()))
        .limit(limit)
        .toList();
  }

  private static List<Objection> of(Judged home, Effect effect) {
    return home.verdict().objections().stream().filter(o -> o.effect() == effect).toList();
  }
}
