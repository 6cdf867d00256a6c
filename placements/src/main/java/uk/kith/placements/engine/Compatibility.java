package uk.kith.placements.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;

/**
 * With whom a child's plan allows it to live (R-MATCH-18). It binds in both directions.
 *
 * @param onlyChild no other child in the home
 * @param otherAges ages of other children that the plan allows; null when any
 * @param otherSex sex of other children that the plan allows; null when either
 * @param apartFrom children with whom it must not live
 */
public record Compatibility(
    boolean onlyChild,
    @Nullable AgeRange otherAges,
    @Nullable Sex otherSex,
    Set<ChildId> apartFrom) {

  public static final Compatibility ANY = new Compatibility(false, null, null, Set.of());

  public Compatibility {
    apartFrom = Set.copyOf(apartFrom);
  }
}
