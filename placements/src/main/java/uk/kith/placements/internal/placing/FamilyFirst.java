package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.OrderOfConsideration;

/**
 * Whether the family was considered before children are placed with others (R-PLACE-01,
 * R-PLACE-03). It is asked of planned placements: an emergency is written down when the child is
 * safe, a short break decides nothing of who cares for the child, and a plan for adoption rests on
 * decisions of its own.
 */
@ApplicationScoped
class FamilyFirst {

  @Inject Considerations considerations;

  /**
   * @param kind of the home that they move into
   * @param type code of the placement that begins
   */
  List<Finding> neverConsidered(SearchView search, HouseholdKind kind, String type) {
    boolean asked =
        search.kind() != SearchKind.EMERGENCY
            && search.kind() != SearchKind.RESPITE
            && search.kind() != SearchKind.ADOPTION
            && !PlacementCodes.isForAdoption(type)
            && !PlacementCodes.isWithParent(type);
    return asked
        ? OrderOfConsideration.neverConsidered(
            considerations.getConsidered(search.id()).held().stream()
                .map(each -> each.considered().kind())
                .toList(),
            kind == HouseholdKind.CONNECTED_PERSON)
        : List.of();
  }
}
