package uk.kith.matching.internal.adoption;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;

/**
 * For whom families are suggested: a search, or children who wait together and for whom none has
 * begun. Other children together are others, for whom other families are right.
 *
 * @param search null while none has begun
 * @param children in the order of their ids; empty when there is a search, which has its own
 */
record Sought(@Nullable FamilyFindingId search, List<ChildId> children) {

  Sought {
    children = List.copyOf(children);
  }

  static Sought by(FamilyFindingId search) {
    return new Sought(search, List.of());
  }

  static Sought without(Collection<ChildId> children) {
    return new Sought(
        null,
        children.stream()
            .map(ChildId::value)
            .distinct()
            .sorted(Comparator.comparing(UUID::toString))
            .map(ChildId::new)
            .toList());
  }
}
