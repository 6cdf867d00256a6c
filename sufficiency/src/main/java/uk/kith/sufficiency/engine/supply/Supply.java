package uk.kith.sufficiency.engine.supply;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.PlacementPolicy;

/**
 * The homes of a baseline, and how they come and go.
 *
 * @param asOf the day of the baseline: law is read as it stands on it, also for later years
 * @param homes those whose places can be given, in any order
 * @param mix homes as they were when they were approved lately: a new one is like one of its kind
 *     among them; where there is none of a kind, like one of the homes
 * @param policy by which homes are ordered
 * @param law figures of the constraints
 * @param stayingPut share of those who turn 18 with foster carers who stay (R-PLACE-40), 0 to 1
 */
public record Supply(
    LocalDate asOf,
    LocalAuthority responsible,
    List<SupplyHome> homes,
    HomeRates rates,
    List<SupplyHome> mix,
    Policy policy,
    PlacementPolicy law,
    double stayingPut) {

  public Supply {
    homes = List.copyOf(homes);
    mix = List.copyOf(mix);
    requireShare(stayingPut);
  }

  /**
   * @throws IllegalArgumentException where it is less than 0 or more than 1
   */
  public static void requireShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share);
    }
  }
}
