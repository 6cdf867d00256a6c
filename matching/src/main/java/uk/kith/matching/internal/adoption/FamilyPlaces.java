package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.engine.adoption.FamilyRoom;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Described;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;

/**
 * The children of all links of a family against the number of its approval (R-PLACE-11,
 * R-PLACE-38): a fixed number of queries, whatever the number of links.
 */
@ApplicationScoped
class FamilyPlaces {

  @Inject AdoptionRows rows;
  @Inject Households households;
  @Inject AdoptionPlacements placements;
  @Inject AccessPolicy access;
  @Inject FosteredThere fostering;

  /** What speaks against a link, whatever its state, were it to be linked on a day. */
  List<Finding> against(LinkRow link, LocalDate on) {
    return rooms(List.of(link), true, on).getOrDefault(link.linkId(), List.of());
  }

  /** Of some links those of whose families more is promised than they may take; others absent. */
  Map<LinkId, List<Finding>> ofStanding(Collection<Link> links, LocalDate asOf) {
    List<Link> open = links.stream().filter(link -> isPromise(link.state(asOf))).toList();
    if (open.isEmpty()) {
      return Map.of();
    }
    Set<LinkId> ids = open.stream().map(Link::id).collect(toSet());
    List<HouseholdId> families = open.stream().map(Link::household).distinct().toList();
    return rooms(
        rows.links(families).stream().filter(row -> ids.contains(row.linkId())).toList(),
        false,
        asOf);
  }

  private Map<LinkId, List<Finding>> rooms(List<LinkRow> asked, boolean whatever, LocalDate on) {
    List<HouseholdId> ids = asked.stream().map(LinkRow::household).distinct().toList();
    Map<HouseholdId, List<LinkRow>> linked =
        rows.links(ids).stream()
            .filter(row -> isPromise(row.link().state(on)))
            .collect(groupingBy(LinkRow::household));
    List<LinkRow> contested =
        asked.stream()
            .filter(
                row ->
                    linked.getOrDefault(row.household(), List.of()).stream()
                        .anyMatch(other -> !isOfOneSearch(other, row)))
            .toList();
    if (contested.isEmpty()) {
      return Map.of();
    }
    Map<HouseholdId, FosteredThere.Of> fostered = fostering.by(ids, on);
    Map<HouseholdId, HouseholdSnapshot> homes =
        households.findHouseholds(ids, on).stream()
            .map(
                home ->
                    fostered
                        .getOrDefault(home.snapshot().id(), FosteredThere.Of.NOBODY)
                        .in(home)
                        .snapshot())
            .collect(toMap(HouseholdSnapshot::id, home -> home));
    Map<ChildId, Described> described =
        placements.described(
            contested.stream()
                .flatMap(row -> row.finding().sought(on).stream())
                .distinct()
                .toList(),
            on);
    Map<LinkId, List<Finding>> found = new HashMap<>();
    for (LinkRow row : contested) {
      List<Finding> said =
          room(row, linked.getOrDefault(row.household(), List.of()), homes, described, on)
              .findings();
      if (!said.isEmpty() && (whatever || isPromise(row.link().state(on)))) {
        found.put(row.linkId(), said);
      }
    }
    return found;
  }

  private FamilyRoom room(
      LinkRow row,
      List<LinkRow> linked,
      Map<HouseholdId, HouseholdSnapshot> homes,
      Map<ChildId, Described> described,
      LocalDate on) {
    HouseholdSnapshot home = homes.get(row.household());
    Set<ChildId> there = home == null ? Set.of() : residents(home);
    List<ChildId> theirs = row.finding().sought(on);
    Set<ChildId> siblings = new HashSet<>();
    theirs.stream()
        .map(described::get)
        .filter(Objects::nonNull)
        .forEach(each -> siblings.addAll(each.siblings()));
    List<FamilyRoom.Other> others =
        linked.stream()
            .filter(other -> !isOfOneSearch(other, row))
            .map(other -> other(other, there, siblings, on))
            .toList();
    long here = theirs.stream().filter(there::contains).count();
    return new FamilyRoom(
        places(home),
        home == null ? 0 : home.placesOfFostered() + home.placesOfAdopted() - (int) here,
        theirs.size() - (int) here,
        others);
  }

  /** Of a family with links of several searches, whether it could be home to all of them. */
  List<Finding> ofFamily(HouseholdView family, List<LinkRow> links, LocalDate asOf) {
    Set<ChildId> there = residents(family.snapshot());
    List<FamilyRoom.Other> others =
        links.stream()
            .filter(row -> isPromise(row.link().state(asOf)))
            .map(row -> other(row, there, Set.of(), asOf))
            .toList();
    return others.size() < 2
        ? List.of()
        : new FamilyRoom(
                places(family.snapshot()),
                family.snapshot().placesOfFostered() + family.snapshot().placesOfAdopted(),
                0,
                others)
            .ofFamily();
  }

  private static @Nullable Integer places(@Nullable HouseholdSnapshot home) {
    Terms terms = home == null ? null : home.terms();
    return terms == null ? null : (Integer) terms.places();
  }

  private FamilyRoom.Other other(
      LinkRow row, Set<ChildId> there, Set<ChildId> siblings, LocalDate on) {
    LinkState state = Objects.requireNonNull(row.link().state(on));
    List<ChildId> coming =
        row.finding().sought(on).stream().filter(child -> !there.contains(child)).toList();
    LocalDate since = row.link().reached(state, on);
    Set<UUID> restricted = access.restricted();
    return new FamilyRoom.Other(
        state,
        since == null ? on : since,
        coming.size(),
        siblings.containsAll(coming),
        coming.stream().noneMatch(child -> restricted.contains(child.value())));
  }

  private static boolean isOfOneSearch(LinkRow one, LinkRow other) {
    return one.finding().findingId().equals(other.finding().findingId());
  }

  private static Set<ChildId> residents(HouseholdSnapshot home) {
    return home.company().map(Resident::child).filter(Objects::nonNull).collect(toSet());
  }

  /** Linked, and not moved in: who has is among those who live there. */
  private static boolean isPromise(@Nullable LinkState state) {
    return state != null && state.isLinked() && state != LinkState.PLACED;
  }
}
