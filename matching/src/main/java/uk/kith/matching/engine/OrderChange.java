package uk.kith.matching.engine;

import java.util.List;

/**
 * How the order of what is possible for one search differs by another policy. What is possible
 * never differs (R-MATCH-01).
 *
 * @param homes possible homes
 * @param moved those of them that stand at another place of the order
 * @param first another home comes first
 */
public record OrderChange(int homes, int moved, boolean first) {

  /**
   * @param before the order by one policy
   * @param after the same things in the order by the other
   */
  public static <T> OrderChange between(List<T> before, List<T> after) {
    int moved = 0;
    for (int place = 0; place < before.size(); place++) {
      moved += place < after.size() && before.get(place).equals(after.get(place)) ? 0 : 1;
    }
    return new OrderChange(
        before.size(),
        moved,
        moved > 0 && !before.get(0).equals(after.isEmpty() ? null : after.get(0)));
  }

  public boolean changes() {
    return moved > 0;
  }
}
