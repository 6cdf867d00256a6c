package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.kept.Touches;

/** Lines of things due that modules to the right know of; whom they are about is read in one go. */
@ApplicationScoped
class OthersDue {

  @Inject @Any Instance<DueOfOthers> others;
  @Inject Children children;
  @Inject HouseholdReader households;
  @Inject AccessPolicy access;
  @Inject Touches touches;

  private final Kept<ChildBrief> kept = new Kept<>();

  Stream<DueLine> all(LocalDate asOf) {
    return Stream.concat(lines(null, asOf), homes(null, asOf));
  }

  Stream<DueLine> of(HouseholdId household, LocalDate asOf) {
    return homes(List.of(household), asOf);
  }

  Stream<DueLine> of(ChildId child, LocalDate asOf) {
    return lines(List.of(child), asOf);
  }

  private Stream<DueLine> lines(@Nullable Collection<ChildId> about, LocalDate asOf) {
    Map<ChildId, List<DueItem>> items = new HashMap<>();
    for (DueOfOthers other : others) {
      other
          .due(about, asOf)
          .forEach(
              (child, due) -> items.computeIfAbsent(child, id -> new ArrayList<>()).addAll(due));
    }
    if (items.isEmpty()) {
      return Stream.empty();
    }
    Map<ChildId, ChildBrief> known =
        about == null ? everybody(items.keySet(), asOf) : briefs(items.keySet(), asOf);
    return items.entrySet().stream()
        .flatMap(
            each -> {
              ChildBrief child = known.get(each.getKey());
              return child == null
                  ? Stream.empty()
                  : each.getValue().stream().map(item -> line(item, child));
            });
  }

  private Map<ChildId, ChildBrief> briefs(Collection<ChildId> ids, LocalDate asOf) {
    return children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, Function.identity()));
  }

  /** Those of many, from what is kept; who was not asked for before is read. */
  private Map<ChildId, ChildBrief> everybody(Set<ChildId> asked, LocalDate asOf) {
    Map<UUID, ChildBrief> known =
        kept.on(
            asOf,
            access.sight(),
            touches,
            ids ->
                briefs(ids == null ? asked : ids.stream().map(ChildId::new).toList(), asOf)
                    .entrySet()
                    .stream()
                    .collect(toMap(each -> each.getKey().value(), Map.Entry::getValue)));
    Map<ChildId, ChildBrief> found = new HashMap<>();
    List<ChildId> missing = new ArrayList<>();
    for (ChildId child : asked) {
      ChildBrief brief = known.get(child.value());
      if (brief == null) {
        missing.add(child);
      } else {
        found.put(child, brief);
      }
    }
    found.putAll(briefs(missing, asOf));
    return found;
  }

  private Stream<DueLine> homes(@Nullable Collection<HouseholdId> about, LocalDate asOf) {
    Map<HouseholdId, List<DueItem>> items = new HashMap<>();
    for (DueOfOthers other : others) {
      other
          .dueOfHouseholds(about, asOf)
          .forEach((home, due) -> items.computeIfAbsent(home, id -> new ArrayList<>()).addAll(due));
    }
    return items.isEmpty()
        ? Stream.empty()
        : views(about == null, items.keySet(), asOf)
            .flatMap(
                home ->
                    items.getOrDefault(home.snapshot().id(), List.of()).stream()
                        .map(item -> DueReader.ofHome(item, home)));
  }

  private Stream<HouseholdView> views(boolean all, Set<HouseholdId> ids, LocalDate asOf) {
    return all
        ? households.all(asOf).stream().filter(home -> ids.contains(home.snapshot().id()))
        : households.views(ids, asOf).stream();
  }

  private static DueLine line(DueItem item, ChildBrief child) {
    return new DueLine(
        item, DueGroup.of(item.duty()), null, child.id(), child.worker(), child.team());
  }
}
