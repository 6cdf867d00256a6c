package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.List;
import uk.kith.matching.engine.Option;
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
   * order of the options.
   *
   * @param options of the child, all homes
   */
  public static List<Nearly> nearest(List<Option> options, int limit) {
    return options.stream()
        .filter(option -> option.verdict().possible() == Verdict.Possible.NO)
        .map(
            option ->
                new Nearly(
                    option.home(),
                    of(option, Effect.IMPOSSIBLE),
                    of(option, Effect.NEEDS_APPROVAL)))
        .sorted(
            Comparator.comparingInt((Nearly nearly) -> nearly.inTheWay().size())
                .thenComparingInt(nearly -> nearly.approvals().size()))
        .limit(limit)
        .toList();
  }

  private static List<Objection> of(Option option, Effect effect) {
    return option.verdict().objections().stream().filter(o -> o.effect() == effect).toList();
  }
}
