package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.internal.adoption.WaitingGroups.Group;

/**
 * For which searches a family is the one to look at first (R-MATCH-22): nobody plans with one
 * family for two children. Counted by the newest day that is kept of each search, without families
 * that are not free or were looked at since; searches of whose children the caller may not know of
 * each, and those that are stopped, are left out.
 */
@ApplicationScoped
class FirstElsewhere {

  @Inject SqlSuggestions daily;
  @Inject AdoptionRows rows;

  /** Searches, by their keys, for which each family stands first. */
  record Firsts(Map<HouseholdId, Set<UUID>> searches) {

    /** In how many searches but one. */
    int but(UUID search, HouseholdId family) {
      Set<UUID> all = searches.getOrDefault(family, Set.of());
      return all.size() - (all.contains(search) ? 1 : 0);
    }
  }

  /**
   * @param waiting every group that the caller may know of
   */
  Firsts of(List<Group> waiting, Set<HouseholdId> free, LocalDate asOf) {
    List<Group> open =
        waiting.stream()
            .filter(group -> group.children().stream().noneMatch(OnBoard::stopped))
            .toList();
    Map<Sought, DayOfSuggestions> newest =
        daily.newest(open.stream().map(Group::sought).toList(), asOf);
    Map<FamilyFindingId, FamilyFindingRow> searches =
        rows.findings(open.stream().map(Group::finding).filter(Objects::nonNull).toList()).stream()
            .collect(toMap(FamilyFindingRow::findingId, row -> row));
    Map<UUID, List<HouseholdId>> suggested = new HashMap<>();
    for (Group group : open) {
      DayOfSuggestions day = newest.get(group.sought());
      FamilyFindingRow search =
          group.finding() == null ? null : searches.get(Objects.requireNonNull(group.finding()));
      if (day != null && isWhole(group, search)) {
        Set<HouseholdId> looked =
            search == null
                ? Set.of()
                : search.links().stream().map(LinkRow::household).collect(toSet());
        suggested.put(
            group.key(),
            day.families().stream()
                .map(DayOfSuggestions.Suggested::household)
                .filter(family -> free.contains(family) && !looked.contains(family))
                .toList());
      }
    }
    return of(suggested);
  }

  private static boolean isWhole(Group group, @Nullable FamilyFindingRow search) {
    return search == null
        || search.children().stream().filter(FindingChildRow::isOpen).count()
            == group.children().size();
  }

  /**
   * @param suggested families of each search, the first of them first
   */
  static Firsts of(Map<UUID, List<HouseholdId>> suggested) {
    Map<HouseholdId, Set<UUID>> first = new HashMap<>();
    suggested.forEach(
        (search, families) ->
            families.stream()
                .findFirst()
                .ifPresent(
                    family -> first.computeIfAbsent(family, id -> new HashSet<>()).add(search)));
    return new Firsts(first);
  }
}
