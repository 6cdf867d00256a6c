package uk.kith.matching.engine;

import java.util.List;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict;

/**
 * The layer below the score (R-MATCH-01): what law and safety say of a home, on the day and with
 * the parameters that the implementation holds. No score can make a blocked option possible.
 */
public interface Constraints {

  /** May these children be placed here together? */
  Verdict verdict(PlacementRequest request, HouseholdSnapshot home);

  /** The five tests of CA 1989 s22C(7) to (9) (R-PLACE-04). */
  List<PlacementTest> tests(PlacementRequest request, HouseholdSnapshot home);
}
