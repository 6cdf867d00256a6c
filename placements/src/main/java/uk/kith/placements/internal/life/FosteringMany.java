package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.rules.FosteredNow;
import uk.kith.placements.internal.children.SqlSiblings;

/** Carers who foster more than the usual limit, one query for any number of households. */
@ApplicationScoped
class FosteringMany {

  @Inject SqlSiblings siblings;
  @Inject PlacementPolicy policy;

  /** By household; those within the limit are absent. */
  Map<HouseholdId, FosteredNow> of(Collection<HouseholdView> homes, LocalDate asOf) {
    List<HouseholdView> many =
        homes.stream()
            .filter(home -> FosteredNow.areMany(home.snapshot(), residents(home), asOf))
            .toList();
    Set<ChildId> children = new HashSet<>();
    for (HouseholdView home : many) {
      for (Resident resident : residents(home)) {
        ChildId child = resident.child();
        if (child != null) {
          children.add(child);
        }
      }
    }
    List<SiblingLink> links = siblings.linksOf(children);
    Map<HouseholdId, FosteredNow> fostered = new HashMap<>();
    for (HouseholdView home : many) {
      fostered.put(
          home.snapshot().id(),
          new FosteredNow(
              home.snapshot(), residents(home), links, policy.stepSiblingsCount(), asOf));
    }
    return fostered;
  }

  /**
   * Without a child placed for adoption of whom the reader may not know since when it lives there.
   */
  static List<Resident> residents(HouseholdView home) {
    return home.knownResidents();
  }
}
