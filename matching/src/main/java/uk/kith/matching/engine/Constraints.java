package uk.kith.matching.engine;

import java.util.List;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * The layer below the score (R-MATCH-01): what law and safety say of homes. No score can make a
 * blocked option possible. {@link LawfulConstraints} is the one of the product.
 */
public interface Constraints {

  /** The constraints, made ready for asking many homes about one request. */
  Asked ask(PlacementRequest request);

  /** The five tests of CA 1989 s22C(7) to (9) (R-PLACE-04). */
  List<PlacementTest> tests(PlacementRequest request, HouseholdSnapshot home);

  /** May the children of one request be placed together in a home? */
  interface Asked {

    /** The quick answer; the same that {@link #check} would conclude. */
    Verdict.Possible possible(HouseholdColumns homes, int row);

    /** The answer with every finding. */
    Verdict check(HouseholdColumns homes, int row);
  }
}
