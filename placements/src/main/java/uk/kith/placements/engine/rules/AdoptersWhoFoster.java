package uk.kith.placements.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.Terms;

/**
 * Approved adopters who foster a child before it is placed with them for adoption: by temporary
 * approval as foster parents, which names the child and ends with that placement (R-PERM-19; Care
 * Planning Regulations 2010, regulation 25A).
 */
public final class AdoptersWhoFoster {

  private AdoptersWhoFoster() {}

  /**
   * @param type code of the placement
   * @param terms of the adopters on its first day; null when there are none
   */
  public static List<Finding> findings(
      HouseholdKind kind, String type, @Nullable Terms terms, ChildId child) {
    boolean fosters = kind == HouseholdKind.ADOPTER && PlacementCodes.isFostering(type);
    return !fosters || (terms != null && terms.namedChildren().contains(child))
        ? List.of()
        : List.of(
            Finding.of(
                RuleId.of("R-PERM-19"),
                Severity.ERROR,
                "Approved adopters foster a child only by temporary approval that names the child;"
                    + " their terms do not.",
                "Care Planning Regulations 2010, regulation 25A"));
  }
}
