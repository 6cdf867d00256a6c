package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchView;

/**
 * Says on the pages of a search whose parent or own child is not looked for with them, so that
 * nobody parts a mother from her baby unawares (R-MATCH-16, R-PLACE-39).
 */
@RequestScoped
public class OwnFamilyFacts {

  /** What stands wherever a parent and its own child would be parted. */
  public static final String GRAVE =
      "A parent and their own child are parted only where the parent agrees or a court orders it"
          + " (Children Act 1989, sections 20, 31, 38 and 44).";

  @Inject Children children;

  /**
   * @param who the children of the search
   */
  public List<Fact> of(SearchView search, List<ChildView> who, LocalDate today) {
    Map<ChildId, Set<ChildId>> relatives = children.ownRelatives(search.children(), today);
    List<ChildId> others =
        relatives.values().stream()
            .flatMap(Set::stream)
            .filter(relative -> !search.children().contains(relative))
            .distinct()
            .toList();
    List<ChildView> seen =
        others.isEmpty() ? List.of() : children.findChildren(others, today); // mostly nobody
    return who.stream()
        .flatMap(
            child ->
                seen.stream()
                    .filter(
                        other -> relatives.getOrDefault(child.id(), Set.of()).contains(other.id()))
                    .map(other -> said(child, other)))
        .toList();
  }

  /** The same of those of the search itself, where some of them are to leave it. */
  List<Fact> among(SearchView search, List<ChildView> who, LocalDate today) {
    Map<ChildId, Set<ChildId>> relatives = children.ownRelatives(search.children(), today);
    return who.stream()
        .flatMap(
            parent ->
                who.stream()
                    .filter(child -> parent.age() > child.age())
                    .filter(
                        child -> relatives.getOrDefault(parent.id(), Set.of()).contains(child.id()))
                    .map(
                        child ->
                            Fact.of(
                                "Parent and own child",
                                Words.name(parent) + " and " + Words.name(child) + ". " + GRAVE)))
        .toList();
  }

  static Fact said(ChildView child, ChildView relative) {
    boolean isParent = relative.age() > child.age();
    return Fact.link(
        (isParent ? "Own parent of " : "Own child of ") + Words.name(child),
        Words.name(relative)
            + ", "
            + Words.age(relative)
            + (liveTogether(child, relative)
                ? ", with whom " + Words.name(child) + " lives today. " + GRAVE
                : ", who lives elsewhere today."),
        "/children/" + relative.id());
  }

  private static boolean liveTogether(ChildView one, ChildView other) {
    ChildView.CurrentPlacement hers = one.placement();
    ChildView.CurrentPlacement theirs = other.placement();
    return hers != null
        && theirs != null
        && hers.householdId() != null
        && Objects.equals(hers.householdId(), theirs.householdId());
  }
}
