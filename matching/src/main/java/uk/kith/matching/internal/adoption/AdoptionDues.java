package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdoptionClocks;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueItem;

/**
 * What falls due on the way to adoption, for the list of things due and for those who may see
 * adopters: to everybody else a reviewed placement would tell that there is one.
 */
@ApplicationScoped
public class AdoptionDues implements DueOfOthers {

  @Inject AccessPolicy access;
  @Inject KeptAdoptions kept;
  @Inject AdoptionReader reader;
  @Inject AdoptiveFamilies families;
  @Inject AdoptionSettings settings;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> children, LocalDate asOf) {
    if (!access.maySeeAdopters()) {
      return Map.of();
    }
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    if (children == null) {
      kept.on(asOf)
          .values()
          .forEach(
              child -> {
                if (!child.due().isEmpty()) {
                  due.put(child.child(), child.due());
                }
              });
      return due;
    }
    reader
        .byChild(children, asOf)
        .forEach(
            (child, known) -> {
              List<DueItem> items =
                  AdoptionClocks.open(known.chain(), settings.policy(), asOf).stream()
                      .filter(AdoptionDue::isOfWorklist)
                      .map(each -> each.item(child, asOf))
                      .toList();
              if (!items.isEmpty()) {
                due.put(child, items);
              }
            });
    return due;
  }

  /** R-ADOPT-19; the stages before approval are told by placements (R-ADOPT-04 to -06). */
  @Override
  public Map<HouseholdId, List<DueItem>> dueOfHouseholds(
      @Nullable Collection<HouseholdId> households, LocalDate asOf) {
    if (!access.maySeeAdopters()) {
      return Map.of();
    }
    Collection<AdoptiveFamilyView> asked =
        households == null ? families.allWithoutPlaces(asOf) : families.some(households, asOf);
    Map<HouseholdId, List<DueItem>> due = new HashMap<>();
    for (AdoptiveFamilyView family : asked) {
      AdoptionDue pool = family.widerPool();
      if (pool != null) {
        HouseholdId id = family.household().snapshot().id();
        due.put(id, List.of(pool.item(id, asOf)));
      }
    }
    return due;
  }
}
