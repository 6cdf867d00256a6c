package uk.kith.matching.engine.plan;

import java.util.List;
import uk.kith.placements.engine.Together;

/**
 * Children of one search: a sibling group, or one child.
 *
 * @param together the decision on brothers and sisters, which says what counts as kept (R-MATCH-16)
 */
public record Unit(List<WaitingChild> children, Together together) {

  /** Children of a unit at the most: their parts are told apart by bits of an int. */
  static final int MAX_CHILDREN = 12;

  public Unit {
    children = children.stream().sorted(WaitingChild.FIRST).toList();
    if (children.isEmpty() || children.size() > MAX_CHILDREN) {
      throw new IllegalArgumentException(
          "a unit is 1 to " + MAX_CHILDREN + " children, and not " + children.size());
    }
  }

  /** One child without brothers and sisters who wait. */
  public static Unit of(WaitingChild child) {
    return new Unit(List.of(child), Together.PREFERRED);
  }

  /** May so many of the children share a home, and the others live elsewhere? */
  boolean allowsPart(int size) {
    return switch (together) {
      case REQUIRED -> size == children.size();
      case PREFERRED -> true;
      case APART -> size == 1;
    };
  }

  /** Of so many children who share a home, how many are kept as the decision says. */
  int keptAsDecided(int size) {
    return together == Together.APART || size == children.size() ? size : 0;
  }
}
