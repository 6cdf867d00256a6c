package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Effect;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * Whether children may move in with a family that is to adopt them: its terms, places and ages, and
 * who lives there, in both directions (R-MATCH-01, R-MATCH-18), by the constraints that order
 * suggestions. Asked when a family is suggested, in the papers on a match, and when it is linked,
 * matched and moved in with.
 */
@ApplicationScoped
class FamilyConstraints {

  @Inject PlacementPolicy policy;
  @Inject LocalAuthority authority;
  @Inject Children children;
  @Inject Households households;
  @Inject FosteredThere fostering;

  /** A home to be adopted in, for all of these children together. */
  PlacementRequest request(List<ChildView> views, LocalDate asOf) {
    Set<ChildId> sought = views.stream().map(ChildView::id).collect(toSet());
    List<SiblingLink> links =
        views.stream()
            .flatMap(
                view ->
                    view.siblings().stream()
                        .filter(
                            sibling ->
                                !sought.contains(sibling.id())
                                    || view.id().value().compareTo(sibling.id().value()) < 0)
                        .map(sibling -> new SiblingLink(view.id(), sibling.id(), sibling.kind())))
            .toList();
    return PlacementRequest.of(
        views.stream().map(ChildView::snapshot).toList(),
        links,
        asOf,
        SearchKind.ADOPTION,
        views.size() > 1 ? Together.REQUIRED : Together.PREFERRED,
        authority);
  }

  /**
   * What makes a family impossible for the children on a day, or possible only once somebody
   * agrees; what is merely worth knowing is absent. Children who live there already are not asked
   * about.
   */
  List<Finding> against(Collection<ChildId> sought, HouseholdId family, LocalDate on) {
    List<ChildView> moving =
        children.findChildren(sought, on).stream()
            .filter(view -> !family.equals(view.snapshot().presentHousehold()))
            .toList();
    List<HouseholdView> home = households.findHouseholds(List.of(family), on);
    if (moving.isEmpty() || home.isEmpty()) {
      return List.of();
    }
    HouseholdView lived =
        fostering
            .without(Set.copyOf(sought), List.of(family), on)
            .getOrDefault(family, FosteredThere.Of.NOBODY)
            .in(home.get(0));
    return new LawfulConstraints(policy)
            .ask(request(moving, on))
            .check(HouseholdColumns.of(List.of(lived.snapshot())), 0)
            .objections()
            .stream()
            .filter(objection -> objection.effect() != Effect.NOTE)
            .map(Objection::finding)
            .distinct()
            .toList();
  }
}
