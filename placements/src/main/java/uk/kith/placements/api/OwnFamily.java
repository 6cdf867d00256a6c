package uk.kith.placements.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * Parents who are children on record, and their own children.
 *
 * @param parent whose child it is; null when no parent of it is a child on record
 * @param children of whom it is the parent
 */
public record OwnFamily(@Nullable ChildId parent, List<ChildId> children) {
  public OwnFamily {
    children = List.copyOf(children);
  }
}
