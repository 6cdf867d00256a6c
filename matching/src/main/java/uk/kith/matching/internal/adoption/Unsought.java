package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Described;

/**
 * Children who are decided for and for whom no search has begun yet: they wait as others do
 * (R-MATCH-20). Brothers and sisters among them belong together, but for whom it is decided to live
 * apart (R-ADOPT-08).
 */
@ApplicationScoped
class Unsought {

  @Inject SiblingAnswers answers;
  @Inject AdoptionPlacements placements;

  static boolean is(OnBoard child) {
    return child.seeking() == null && child.decidedOn() != null && child.unlinked();
  }

  /** In groups for whom one family would be sought. */
  List<List<OnBoard>> groups(Collection<OnBoard> board, LocalDate asOf) {
    Map<ChildId, OnBoard> alone = new LinkedHashMap<>();
    board.stream().filter(Unsought::is).forEach(child -> alone.put(child.child(), child));
    if (alone.isEmpty()) {
      return List.of();
    }
    Map<ChildId, Described> described = placements.described(List.copyOf(alone.keySet()), asOf);
    Map<ChildId, Collection<ChildId>> siblings = new LinkedHashMap<>();
    alone
        .keySet()
        .forEach(
            child -> {
              Described of = described.get(child);
              siblings.put(child, of == null ? List.of() : of.siblings());
            });
    return together(siblings, apart(alone.keySet(), asOf)).stream()
        .map(group -> group.stream().map(alone::get).toList())
        .toList();
  }

  /** By the last decision on brothers and sisters. */
  private Set<ChildId> apart(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, Answer> decided = answers.of(children, asOf);
    decided.values().removeIf(answer -> answer != Answer.APART);
    return decided.keySet();
  }

  /**
   * @param siblings of each child; only those among the children count
   * @param apart who lives apart from brothers and sisters
   * @return every child once, with those to whom it belongs, in the order given
   */
  static List<List<ChildId>> together(
      Map<ChildId, ? extends Collection<ChildId>> siblings, Set<ChildId> apart) {
    Set<ChildId> done = new HashSet<>();
    List<List<ChildId>> groups = new ArrayList<>();
    for (ChildId first : siblings.keySet()) {
      if (done.add(first)) {
        List<ChildId> group = new ArrayList<>();
        Deque<ChildId> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
          ChildId child = open.remove();
          group.add(child);
          if (!apart.contains(child)) {
            for (ChildId other : siblings.keySet()) {
              boolean linked = related(siblings, child, other) || related(siblings, other, child);
              if (linked && !apart.contains(other) && done.add(other)) {
                open.add(other);
              }
            }
          }
        }
        groups.add(group);
      }
    }
    return groups;
  }

  private static boolean related(
      Map<ChildId, ? extends Collection<ChildId>> siblings, ChildId child, ChildId other) {
    Collection<ChildId> of = siblings.get(child);
    return of != null && of.contains(other);
  }
}
