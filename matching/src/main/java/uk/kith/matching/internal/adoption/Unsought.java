package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
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
    Graph<ChildId, DefaultEdge> belong = new SimpleGraph<>(DefaultEdge.class);
    siblings.keySet().forEach(belong::addVertex);
    siblings.forEach(
        (child, named) -> {
          for (ChildId other : named) {
            boolean stays = !apart.contains(child) && !apart.contains(other);
            if (stays && !other.equals(child) && belong.containsVertex(other)) {
              belong.addEdge(child, other);
            }
          }
        });
    Map<ChildId, Integer> place = new HashMap<>();
    siblings.keySet().forEach(child -> place.put(child, place.size()));
    return new ConnectivityInspector<>(belong)
        .connectedSets().stream()
            .map(group -> group.stream().sorted(Comparator.comparing(place::get)).toList())
            .toList();
  }
}
