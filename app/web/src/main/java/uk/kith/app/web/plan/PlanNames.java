package uk.kith.app.web.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.app.web.AuthorityNames;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.api.PlanResult;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** The children and homes of a plan, read in one go. */
@RequestScoped
public class PlanNames {

  @Inject Children children;
  @Inject Households households;
  @Inject LocalAuthority authority;

  /** All that a plan names. */
  Known of(PlanResult plan, LocalDate asOf) {
    Set<ChildId> who = new LinkedHashSet<>();
    Set<HouseholdId> where = new LinkedHashSet<>();
    plan.assignments()
        .forEach(
            each -> {
              who.addAll(each.children());
              where.add(each.householdId());
            });
    plan.unplaced()
        .forEach(
            each -> {
              who.add(each.child());
              each.nearest().forEach(nearly -> where.add(nearly.householdId()));
            });
    for (PlanResult.Alone each : plan.alone()) {
      HouseholdId best = each.best();
      if (best != null) {
        where.add(best);
      }
    }
    return of(who, where, asOf);
  }

  Known of(Collection<ChildId> who, Collection<HouseholdId> where, LocalDate asOf) {
    return new Known(
        children.findChildren(List.copyOf(who), asOf).stream()
            .collect(toMap(ChildView::id, child -> child, (one, same) -> one)),
        households.findHouseholds(List.copyOf(where), asOf).stream()
            .collect(toMap(home -> home.snapshot().id(), home -> home, (one, same) -> one)),
        AuthorityNames.shortName(authority));
  }

  /** Children and homes by id, those whom the reader may see. */
  record Known(
      Map<ChildId, ChildView> children, Map<HouseholdId, HouseholdView> homes, String authority) {}
}
