package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.HomeHistory;

/**
 * What a baseline holds of homes, and of what children need of them: kept as it was, so that a
 * forecast can be repeated years later. Nothing in it leads to anybody.
 *
 * @param stayingPut share of those who turn 18 with foster carers who stay
 * @param homes by number
 * @param profiles by number
 * @param children of whom something is known
 * @param spans when homes could take children
 * @param fees of placements that go on, by kind of home
 */
public record SupplyContent(
    LocalDate asOf,
    LocalAuthority responsible,
    Policy policy,
    PlacementPolicy law,
    double stayingPut,
    List<HouseholdSnapshot> homes,
    List<ChildProfile> profiles,
    List<Known> children,
    List<HomeHistory> spans,
    List<Fees> fees) {

  public SupplyContent {
    homes = List.copyOf(homes);
    profiles = List.copyOf(profiles);
    children = List.copyOf(children);
    spans = List.copyOf(spans);
    fees = List.copyOf(fees);
  }

  /**
   * What is known of a child.
   *
   * @param child number among the spells of the baseline
   * @param home number of the home; {@link
   *     uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living#ELSEWHERE} when in none
   * @param lacking outside since no home within was found, as was recorded
   */
  public record Known(int child, int profile, int home, boolean lacking) {}

  /**
   * What placements in a kind of home cost in a week.
   *
   * @param count of placements of which the fee is recorded; of a foster carer's one
   * @param lowPence a quarter of them cost less
   * @param highPence a quarter of them cost more
   * @param meanPence of all children's; null in baselines of before it was kept
   */
  public record Fees(
      Home home, int count, long lowPence, long highPence, @Nullable Long meanPence) {

    /** What is told is no fee of one child: £50. */
    private static final long STEP_PENCE = 5_000;

    /**
     * A week, in steps that hold no single fee. As few fees are far higher than all others, the
     * mean, by which many weeks cost, can lie beyond three quarters of them: the range holds it.
     */
    UnitCost week() {
      long mean = meanPence == null ? lowPence : meanPence;
      return new UnitCost(
          home,
          Math.floorDiv(Math.min(lowPence, mean), STEP_PENCE) * STEP_PENCE,
          -Math.floorDiv(-Math.max(highPence, mean), STEP_PENCE) * STEP_PENCE,
          false,
          count);
    }
  }

  /** Places approved of all homes. */
  int places() {
    return homes.stream().mapToInt(home -> home.places().approved()).sum();
  }
}
