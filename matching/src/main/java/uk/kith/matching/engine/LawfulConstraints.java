package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.PlacementTests;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;
import uk.kith.placements.engine.rules.PlacementRules;

/**
 * The rules of placements, compatibility in both directions (R-MATCH-18) and the present home among
 * them, and one of matching: brothers and sisters of whom it was decided that they live apart are
 * not offered one home (R-MATCH-16).
 */
public final class LawfulConstraints implements Constraints {

  private static final Verdict.Objection APART =
      new Verdict.Objection(LivingApart.FINDING, Verdict.Effect.IMPOSSIBLE, null);

  private final PlacementPolicy policy;

  public LawfulConstraints(PlacementPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Asked ask(PlacementRequest request) {
    PlacementRules rules = PlacementRules.of(request, policy);
    boolean apart = !LivingApart.check(request, List.of()).isEmpty();
    return new AskedOfRules(rules, apart);
  }

  @Override
  public List<PlacementTest> tests(PlacementRequest request, HouseholdSnapshot home) {
    return PlacementTests.of(request, home, policy);
  }

  private record AskedOfRules(PlacementRules rules, boolean apart) implements Asked {

    @Override
    public Verdict.Possible possible(HouseholdColumns homes, int row) {
      return apart ? Verdict.Possible.NO : rules.possible(homes, row);
    }

    @Override
    public Verdict check(HouseholdColumns homes, int row) {
      Verdict verdict = rules.check(homes, row);
      if (!apart) {
        return verdict;
      }
      List<Verdict.Objection> objections = new ArrayList<>(verdict.objections());
      objections.add(APART);
      return new Verdict(objections);
    }
  }
}
