package uk.kith.placements.api;

import java.util.Collection;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ReturnId;

/**
 * A return is about to be taken back, with the children whom only it brought: in the same
 * transaction whoever keeps rows that people recorded of one of them adds to {@code resting} what
 * they are, and the return stays. What is left out here is lost.
 *
 * @param brought children who would leave the register
 * @param resting to be added to; empty when nothing rests on the return
 */
public record TakeBackWeighed(ReturnId id, Set<ChildId> brought, Collection<Resting> resting) {

  public TakeBackWeighed {
    brought = Set.copyOf(brought);
  }

  /**
   * What was recorded of a child since.
   *
   * @param what in plain words, without names
   * @param sealed it tells of adoption, or of who may see the record: told as a later decision
   *     alone, and of no child
   */
  public record Resting(ChildId child, String what, boolean sealed) {}
}
