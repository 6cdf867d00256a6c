package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.children.SqlOwnFamilies;
import uk.kith.placements.internal.children.SqlSiblings;

/**
 * A search as rules and scores need it: its children's facts on a day, their siblings, and who of
 * them is whose parent.
 */
@ApplicationScoped
public class SearchRequests {

  /** As they stand in the database, whose order of ids goes by unsigned bytes. */
  private static final Comparator<SiblingLink> ONE_AFTER_THE_OTHER =
      Comparator.comparing((SiblingLink link) -> link.one().toString())
          .thenComparing(link -> link.other().toString());

  @Inject ChildReader children;
  @Inject SqlSiblings siblings;
  @Inject SqlOwnFamilies families;
  @Inject LocalAuthority responsible;

  public PlacementRequest of(SearchView search, LocalDate asOf) {
    return ofAll(List.of(search), asOf).get(0);
  }

  /** Of any number of searches, three queries for all of them; in their order. */
  List<PlacementRequest> ofAll(List<SearchView> searches, LocalDate asOf) {
    List<ChildId> all =
        searches.stream().flatMap(search -> search.children().stream()).distinct().toList();
    Map<ChildId, ChildSnapshot> known = new HashMap<>();
    children.views(all, asOf).forEach(child -> known.put(child.id(), child.snapshot()));
    Map<ChildId, Set<SiblingLink>> links = new HashMap<>();
    for (SiblingLink link : siblings.linksOf(all)) {
      links.computeIfAbsent(link.one(), child -> new LinkedHashSet<>()).add(link);
      links.computeIfAbsent(link.other(), child -> new LinkedHashSet<>()).add(link);
    }
    List<ParentLink> parents =
        families.linksOf(all, asOf).stream()
            .map(link -> new ParentLink(link.parent(), link.child()))
            .toList();
    return searches.stream()
        .map(search -> request(search, known, links))
        .map(request -> request.with(ParentLink.among(request, parents)))
        .toList();
  }

  /**
   * One child who moves without a search, as rules need it.
   *
   * @param child as it is on the day of the move
   */
  public PlacementRequest alone(ChildView child, SearchKind kind, LocalDate day) {
    return PlacementRequest.of(
        List.of(child.snapshot()),
        siblings.linksOf(List.of(child.id())).stream()
            .distinct()
            .sorted(ONE_AFTER_THE_OTHER)
            .toList(),
        day,
        kind,
        Together.PREFERRED,
        responsible);
  }

  private PlacementRequest request(
      SearchView search, Map<ChildId, ChildSnapshot> known, Map<ChildId, Set<SiblingLink>> links) {
    return PlacementRequest.of(
        search.children().stream().map(known::get).filter(Objects::nonNull).toList(),
        search.children().stream()
            .flatMap(child -> links.getOrDefault(child, Set.of()).stream())
            .distinct()
            .sorted(ONE_AFTER_THE_OTHER)
            .toList(),
        search.neededFrom(),
        search.kind(),
        search.together(),
        responsible);
  }
}
