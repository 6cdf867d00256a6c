package uk.kith.matching.engine;

import java.util.List;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.Verdict;

/**
 * Children placed in more than one home (R-MATCH-16).
 *
 * @param points mean of the children's points, rounded down
 * @param cost points below the best way to keep all together; see {@link Splitter}. Negative when
 *     every child is so much better served apart that it outweighs living together
 * @param separated pairs of brothers and sisters, or of parent and own child, who would no longer
 *     live together
 * @param parents those of them who are parent and own child
 */
public record Split(
    List<Part> parts,
    int points,
    int cost,
    List<Set<ChildId>> separated,
    List<ParentLink> parents) {

  public Split {
    parts = List.copyOf(parts);
    separated = List.copyOf(separated);
    parents = List.copyOf(parents);
  }

  /** Some of the children, in one home. */
  public record Part(
      List<ChildId> children, HouseholdId home, int points, Verdict.Possible possible) {
    public Part {
      children = List.copyOf(children);
    }
  }
}
