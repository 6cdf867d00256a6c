package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.matching.api.AdoptiveFamilyView.Fostered;
import uk.kith.matching.internal.adoption.Fostering.There;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Resident;

/**
 * Families with the children whom they foster and may adopt: each fills a place there (R-PLACE-11)
 * and lives with whoever comes (R-MATCH-18), also where the register has it in a home that it does
 * not know, since adopters are sealed to those who record placements.
 */
@ApplicationScoped
class FosteredThere {

  @Inject Fostering fostering;
  @Inject Children children;

  /**
   * Of one family.
   *
   * @param told as its page tells of them
   * @param unknown those of them of whom the register does not know that they live there
   */
  record Of(List<Fostered> told, List<Resident> unknown) {

    static final Of NOBODY = new Of(List.of(), List.of());

    Of {
      told = List.copyOf(told);
      unknown = List.copyOf(unknown);
    }

    /** The family as it lives. */
    HouseholdView in(HouseholdView home) {
      return unknown.isEmpty() ? home : home.with(home.snapshot().livedInBy(unknown));
    }
  }

  /** Of some families; who fosters nobody is absent. */
  Map<HouseholdId, Of> by(Collection<HouseholdId> families, LocalDate asOf) {
    return without(Set.of(), families, asOf);
  }

  /**
   * The same where some children are asked about, who are no others to themselves.
   *
   * @param asked those children
   */
  Map<HouseholdId, Of> without(
      Set<ChildId> asked, Collection<HouseholdId> families, LocalDate asOf) {
    Map<HouseholdId, List<There>> there = fostering.by(families, asOf);
    if (there.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, ChildView> known =
        children
            .findChildren(
                there.values().stream().flatMap(List::stream).map(There::child).toList(), asOf)
            .stream()
            .collect(toMap(ChildView::id, view -> view));
    Map<HouseholdId, Of> by = new HashMap<>();
    there.forEach(
        (family, all) -> {
          List<Fostered> told = new ArrayList<>();
          List<Resident> unknown = new ArrayList<>();
          for (There each : all) {
            ChildView child = known.get(each.child());
            if (!asked.contains(each.child())) {
              told.add(told(each, child));
              if (!each.known()) {
                unknown.add(resident(child));
              }
            }
          }
          by.put(family, new Of(told, unknown));
        });
    return by;
  }

  private static Fostered told(There there, @Nullable ChildView child) {
    return child == null
        ? new Fostered(null, null)
        : new Fostered(
            new ChildBrief(
                child.id(),
                child.localId(),
                child.firstName(),
                child.familyName(),
                child.birth(),
                child.worker(),
                child.team()),
            there.since());
  }

  /** Of a child of whom the reader may not know no more than that somebody lives there. */
  private static Resident resident(@Nullable ChildView child) {
    return child == null
        ? new Resident(
            Resident.Kind.LOOKED_AFTER, null, null, Sex.UNKNOWN, Compatibility.ANY, null, null)
        : new Resident(
            Resident.Kind.LOOKED_AFTER,
            child.id(),
            child.age(),
            child.sex(),
            child.snapshot().compatibility(),
            child.schoolName(),
            null);
  }
}
