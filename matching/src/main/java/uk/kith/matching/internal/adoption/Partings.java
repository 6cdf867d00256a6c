package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilySuggestions.Parting;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/**
 * Whom a family for some children parts: their brothers and sisters in care who are not sought for
 * with them, unless it is decided that they live apart (R-MATCH-16, R-ADOPT-08). Those of whom the
 * caller may not know are absent.
 */
@ApplicationScoped
class Partings {

  private static final int FULL_AGE = 18;

  @Inject Children children;
  @Inject SiblingAnswers answers;

  /**
   * Of groups of children, each by its place in the list, in a fixed number of queries.
   *
   * @param board everybody on the way to adoption
   */
  List<List<Parting>> of(List<List<ChildId>> groups, Map<?, OnBoard> board, LocalDate asOf) {
    Map<ChildId, ChildView> views =
        views(groups.stream().flatMap(List::stream).collect(toSet()), asOf);
    Set<ChildId> others = new HashSet<>();
    views.values().forEach(view -> view.siblings().forEach(each -> others.add(each.id())));
    others.removeAll(views.keySet());
    Map<ChildId, ChildView> all = new HashMap<>(views);
    all.putAll(views(others, asOf));
    Map<ChildId, Answer> decided = answers.of(all.keySet(), asOf);
    Set<ChildId> sought =
        board.values().stream()
            .filter(child -> child.seeking() != null)
            .map(OnBoard::child)
            .collect(toSet());
    Set<ChildId> stopped =
        board.values().stream().filter(OnBoard::stopped).map(OnBoard::child).collect(toSet());
    return groups.stream().map(group -> of(group, all, decided, sought, stopped)).toList();
  }

  private Map<ChildId, ChildView> views(Collection<ChildId> ids, LocalDate asOf) {
    return children.findChildren(ids, asOf).stream().collect(toMap(ChildView::id, view -> view));
  }

  /**
   * @param group who is sought for together
   * @param views of them and of their brothers and sisters
   * @param sought for whom a search goes on
   * @param stopped for whom adoption is no longer planned
   */
  static List<Parting> of(
      List<ChildId> group,
      Map<ChildId, ChildView> views,
      Map<ChildId, Answer> decided,
      Set<ChildId> sought,
      Set<ChildId> stopped) {
    List<Parting> partings = new ArrayList<>();
    for (ChildId id : group) {
      ChildView child = views.get(id);
      if (child == null || decided.get(id) == Answer.APART) {
        continue;
      }
      for (ChildView.Sibling sibling : child.siblings()) {
        ChildView other = views.get(sibling.id());
        if (other != null
            && !group.contains(other.id())
            && other.age() < FULL_AGE
            && other.lookedAfterSince() != null
            && decided.get(other.id()) != Answer.APART) {
          partings.add(
              new Parting(
                  brief(child),
                  brief(other),
                  decided.get(id) == Answer.TOGETHER || decided.get(other.id()) == Answer.TOGETHER,
                  home(child) != null && Objects.equals(home(child), home(other)),
                  sought.contains(other.id()),
                  stopped.contains(other.id())));
        }
      }
    }
    return partings;
  }

  private static @Nullable HouseholdId home(ChildView child) {
    ChildView.CurrentPlacement placement = child.placement();
    return placement == null ? null : placement.householdId();
  }

  private static ChildBrief brief(ChildView child) {
    return new ChildBrief(
        child.id(),
        child.localId(),
        child.firstName(),
        child.familyName(),
        child.birth(),
        child.worker(),
        child.team());
  }
}
