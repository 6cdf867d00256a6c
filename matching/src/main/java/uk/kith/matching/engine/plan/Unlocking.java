package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.Whereabouts;
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
   * The homes with the fewest things in the way, then with the fewest approvals, then the nearest
   * to where the child comes from; those of which it is not known come last, in the order of ids.
   *
   * @param homes all, as the rules judge them for the child
   * @param from where the child comes from
   */
  public static List<Nearly> nearest(List<Judged> homes, Whereabouts from, int limit) {
    return homes.stream()
        .filter(home -> home.verdict().possible() == Verdict.Possible.NO)
        .map(
            home ->
                new Nearly(
                    home.home(), of(home, Effect.IMPOSSIBLE), of(home, Effect.NEEDS_APPROVAL)))
        .sorted(
            Comparator.comparingInt((Nearly nearly) -> nearly.inTheWay().size())
                .thenComparingInt(nearly -> nearly.approvals().size())
                .thenComparingDouble(nearly -> miles(from, nearly.home()))
                .thenComparing(nearly -> nearly.home().id().value().toString()))
        .limit(limit)
        .toList();
  }

  private static double miles(Whereabouts from, HouseholdSnapshot home) {
    Double miles = from.milesTo(home.where());
    return miles == null ? Double.MAX_VALUE : miles;
  }

  private static List<Objection> of(Judged home, Effect effect) {
    return home.verdict().objections().stream().filter(o -> o.effect() == effect).toList();
  }
}
