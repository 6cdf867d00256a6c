package uk.kith.matching.engine;

import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Together;

/**
 * R-MATCH-16: brothers and sisters of whom it was decided that they live apart are not offered one
 * home.
 */
public final class LivingApart {

  static final Finding FINDING =
      Finding.of(
          RuleId.of("R-MATCH-16"),
          Severity.ERROR,
          "It was decided that these brothers and sisters live apart.",
          "product default");

  private LivingApart() {}

  /**
   * What the decision says of these children in one home.
   *
   * @param chosen empty for all children of the search
   */
  public static List<Finding> check(PlacementRequest search, Collection<ChildId> chosen) {
    List<ChildSnapshot> children =
        search.children().stream()
            .filter(child -> chosen.isEmpty() || chosen.contains(child.id()))
            .toList();
    boolean apart =
        search.together() == Together.APART && new FamilyGraph(search, children).hasSiblings();
    return apart ? List.of(FINDING) : List.of();
  }
}
