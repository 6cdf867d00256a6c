package uk.kith.app.web.options;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.search.OwnFamilyFacts;
import uk.kith.app.web.search.SearchFacts;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.SearchKind;

/**
 * Who would lose whom if the children of a search lived apart (R-MATCH-16): brothers and sisters,
 * and a parent and its own child.
 */
final class PartedPairs {

  /** Age from which a child is no baby any more, in words. */
  private static final int NO_BABY = 2;

  private static final String GRAVE =
      OwnFamilyFacts.GRAVE
          + " It is no choice of homes: take legal advice first, and ask every home above that"
          + " takes them together.";

  private final SearchFacts facts;
  private final Map<ChildId, ChildView> children;

  PartedPairs(SearchFacts facts, Collection<ChildView> children) {
    this.facts = facts;
    this.children = children.stream().collect(Collectors.toMap(ChildView::id, Function.identity()));
  }

  /** "Casey and Jasmine, a mother and her baby; Amir and Danyal". */
  String of(OptionsView.Split split) {
    return split.separated().isEmpty()
        ? "Nobody"
        : split.separated().stream()
            .map(pair -> names(pair, split.parents()))
            .collect(Collectors.joining("; "));
  }

  private String names(Set<ChildId> pair, List<ParentLink> parents) {
    return parents.stream()
        .filter(link -> pair.equals(Set.of(link.parent(), link.child())))
        .findFirst()
        .map(link -> names(child(link.parent()), child(link.child())))
        .orElseGet(() -> facts.names(pair));
  }

  private static String names(ChildView parent, ChildView child) {
    return Words.name(parent) + " and " + Words.name(child) + ", " + kin(parent.sex()) + of(child);
  }

  private static String kin(Sex parent) {
    return switch (parent) {
      case FEMALE -> "a mother and her ";
      case MALE -> "a father and his ";
      case UNKNOWN -> "a parent and their ";
    };
  }

  private static String of(ChildView child) {
    String what = child.age() < NO_BABY ? "baby" : "child";
    return child.birth().due() == null ? what : "unborn " + what;
  }

  private ChildView child(ChildId id) {
    return Objects.requireNonNull(children.get(id));
  }

  /** Null where no way parts a parent from its own child. */
  static @Nullable String warning(SearchKind kind, List<OptionsView.Split> splits) {
    boolean grave =
        splits.stream()
            .anyMatch(split -> kind == SearchKind.PARENT_AND_CHILD || !split.parents().isEmpty());
    return grave ? GRAVE : null;
  }
}
