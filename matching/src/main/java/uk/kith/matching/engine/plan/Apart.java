package uk.kith.matching.engine.plan;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Two children who must not share a home: none at all, as the plan of one of them says so
 * (R-MATCH-18), or a certain one, as the rules do not allow both there.
 *
 * @param household the home that they must not share; null for every home
 */
public record Apart(ChildId one, ChildId other, @Nullable HouseholdId household) {

  public Apart {
    if (one.value().toString().compareTo(other.value().toString()) > 0) {
      ChildId swap = one;
      one = other;
      other = swap;
    }
    if (one.equals(other)) {
      throw new IllegalArgumentException("a child apart from itself: " + one);
    }
  }

  /** In no home together. */
  public static Apart everywhere(ChildId one, ChildId other) {
    return new Apart(one, other, null);
  }
}
