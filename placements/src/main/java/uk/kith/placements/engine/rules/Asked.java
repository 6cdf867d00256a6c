package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;

/**
 * A request made ready for asking many homes: what all rules want to know of it, worked out once.
 */
final class Asked {

  final PlacementRequest request;
  final PlacementPolicy policy;
  final List<ChildSnapshot> children;
  final Set<ChildId> ids;
  final SiblingTies ties;

  /** The day of the event that law is chosen by: from when a home is needed. */
  final LocalDate day;

  /** Places that are needed: a parent and child use one unit (R-PLACE-39), beside a parent none. */
  final int units;

  /** Children of the request who count in the usual fostering limit (R-PLACE-39). */
  final int counted;

  /** Two or more children, all brothers and sisters of each other. */
  final boolean siblingGroup;

  /**
   * Whom approved ages and sex are about: all, or in a search for parent and child the children
   * without the parent.
   */
  final List<ChildSnapshot> judged;

  final int minAge;
  final int maxAge;

  /** Bits of sex by ordinal. */
  final int sexes;

  private final long[] presentHomes;

  Asked(PlacementRequest request, PlacementPolicy policy) {
    this(request, policy, 0);
  }

  /**
   * @param sharing so many of the children use the place of their parent, who lives in the home or
   *     comes with them (R-PLACE-39)
   */
  Asked(PlacementRequest request, PlacementPolicy policy, int sharing) {
    this.request = request;
    this.policy = policy;
    children = request.children();
    day = request.neededFrom();
    ids = new HashSet<>();
    children.forEach(child -> ids.add(child.id()));
    ties = new SiblingTies(request.siblings(), policy.stepSiblingsCount());
    boolean withParent = request.kind() == SearchKind.PARENT_AND_CHILD;
    units = Math.max(0, (withParent ? 1 : children.size()) - sharing);
    counted =
        (int)
            children.stream()
                .filter(c -> policy.lookedAfterParentCounts() || !request.isParent(c))
                .count();
    siblingGroup =
        children.size() > 1
            && ties.areAllSiblings(children.stream().map(ChildSnapshot::id).toList());
    List<ChildSnapshot> withoutParent =
        children.stream().filter(c -> !withParent || !request.isParent(c)).toList();
    judged = withoutParent.isEmpty() ? children : withoutParent;
    minAge = judged.stream().mapToInt(this::age).min().orElseThrow();
    maxAge = judged.stream().mapToInt(this::age).max().orElseThrow();
    sexes = judged.stream().mapToInt(c -> 1 << c.sex().ordinal()).reduce(0, (a, b) -> a | b);
    presentHomes =
        children.stream()
            .map(ChildSnapshot::presentHousehold)
            .filter(Objects::nonNull)
            .mapToLong(home -> home.value().getLeastSignificantBits())
            .toArray();
  }

  int age(ChildSnapshot child) {
    return child.birth().ageOn(day);
  }

  boolean isFor(SearchKind kind) {
    return request.kind() == kind;
  }

  /** Children of the request who live in a home now. */
  List<ChildSnapshot> livingIn(HouseholdId home) {
    return children.stream().filter(child -> home.equals(child.presentHousehold())).toList();
  }

  /** Does any child of the request live there now? */
  boolean isPresentHome(HouseholdColumns homes, int row) {
    for (long present : presentHomes) {
      if (present == homes.idBits(row) && !livingIn(homes.home(row).id()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Others than the children of the request themselves. */
  List<Resident> others(Stream<Resident> company) {
    return company.filter(r -> r.child() == null || !ids.contains(r.child())).toList();
  }
}
