package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.rules.HouseholdColumns;

/** Two plain constraints, so that tests of the order do not hang on the law: places and area. */
final class SimpleRules implements Constraints {

  @Override
  public Asked ask(PlacementRequest request) {
    return new Asked() {
      @Override
      public Verdict.Possible possible(HouseholdColumns homes, int row) {
        return check(homes, row).possible();
      }

      @Override
      public Verdict check(HouseholdColumns homes, int row) {
        return verdict(request, homes.home(row));
      }
    };
  }

  private static Verdict verdict(PlacementRequest request, HouseholdSnapshot home) {
    List<Verdict.Objection> objections = new ArrayList<>();
    if (home.places().usableNow() < request.children().size()) {
      objections.add(objection("R-PLACE-35", Effect.IMPOSSIBLE, null));
    }
    if (Boolean.FALSE.equals(home.where().isIn(request.responsible())) && !home.own()) {
      objections.add(objection("R-PLACE-21", Effect.NEEDS_APPROVAL, "Nominated officer"));
    }
    return new Verdict(objections);
  }

  @Override
  public List<PlacementTest> tests(PlacementRequest request, HouseholdSnapshot home) {
    return List.of();
  }

  private static Verdict.Objection objection(
      String rule, Effect effect, @Nullable String approver) {
    return new Verdict.Objection(
        Finding.of(RuleId.of(rule), Severity.ERROR, "Not now.", "product default"),
        effect,
        approver);
  }
}
