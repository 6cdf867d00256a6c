package uk.kith.matching.engine.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.Together;

/**
 * Children of one search: a sibling group, or one child.
 *
 * @param together the decision on brothers and sisters, which says what counts as kept (R-MATCH-16)
 * @param settled homes of brothers and sisters of the same search who wait no more: together is
 *     with them too
 */
public record Unit(
    List<WaitingChild> children, Together together, @Nullable Set<HouseholdId> settled) {

  /** Children of a unit at the most: their parts are told apart by bits of an int. */
  static final int MAX_CHILDREN = 12;

  public Unit {
    children = children.stream().sorted(WaitingChild.FIRST).toList();
    if (children.isEmpty() || children.size() > MAX_CHILDREN) {
      throw new IllegalArgumentException(
          "a unit is 1 to " + MAX_CHILDREN + " children, and not " + children.size());
    }
    // Problems that were stored before it was known say nothing of it.
    settled = settled == null ? Set.of() : Set.copyOf(settled);
  }

  @Override
  public Set<HouseholdId> settled() {
    return Objects.requireNonNull(settled);
  }

  /** Children of a search who all wait. */
  public static Unit of(List<WaitingChild> children, Together together) {
    return new Unit(children, together, Set.of());
  }

  /** One child without brothers and sisters who wait. */
  public static Unit of(WaitingChild child) {
    return of(List.of(child), Together.PREFERRED);
  }

  /** May so many of the children share a home, and the others live elsewhere? */
  boolean allowsPart(int size) {
    return switch (together) {
      case REQUIRED -> size == children.size();
      case PREFERRED -> true;
      case APART -> size == 1;
    };
  }

  /** Of so many children who share this home, how many are kept as the decision says. */
  int keptAsDecided(int size, HouseholdId home) {
    boolean kept =
        together == Together.APART
            || (size == children.size() && (settled().isEmpty() || settled().equals(Set.of(home))));
    return kept ? size : 0;
  }
}
