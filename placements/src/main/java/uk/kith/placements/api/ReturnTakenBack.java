package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ReturnId;

/**
 * A return was taken back. Fired before the children whom only it brought are removed: a listener
 * whose records rest on one of them throws {@link uk.kith.kernel.service.Conflict}.
 *
 * @param removed children who leave the register
 */
public record ReturnTakenBack(ReturnId id, int year, Set<ChildId> removed) {

  public ReturnTakenBack {
    removed = Set.copyOf(removed);
  }
}
