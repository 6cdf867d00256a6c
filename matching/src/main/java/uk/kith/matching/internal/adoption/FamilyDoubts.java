package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.rules.DoubtedSuitability;

/**
 * Approved adopters who may not be suitable any more, as the standing of their approval says it
 * (R-ADOPT-06).
 */
@ApplicationScoped
class FamilyDoubts {

  @Inject Households households;

  /** Null where nobody doubts that they are suitable. */
  static @Nullable SuitabilityInDoubt of(HouseholdView family) {
    ApprovalStanding standing = family.snapshot().standing();
    return standing == null ? null : standing.doubt();
  }

  /** Of some links those that stand with such a family; others absent. */
  Map<LinkId, List<Finding>> ofStanding(Collection<Link> links, LocalDate asOf) {
    List<Link> open = links.stream().filter(link -> link.isOpen(asOf)).toList();
    if (open.isEmpty()) {
      return Map.of();
    }
    Map<HouseholdId, List<Finding>> doubted = new HashMap<>();
    households
        .findHouseholds(open.stream().map(Link::household).distinct().toList(), asOf)
        .forEach(
            family -> {
              SuitabilityInDoubt doubt = of(family);
              if (doubt != null) {
                doubted.put(family.snapshot().id(), List.of(DoubtedSuitability.finding(doubt)));
              }
            });
    Map<LinkId, List<Finding>> found = new HashMap<>();
    for (Link link : open) {
      List<Finding> said = doubted.get(link.household());
      if (said != null) {
        found.put(link.id(), said);
      }
    }
    return found;
  }
}
