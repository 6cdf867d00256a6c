package uk.kith.placements.engine.vacancy;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.kith.placements.engine.Needs;

/**
 * What a home for a child has to offer, by the same ages and needs by which places are counted, so
 * that what was lacking and what is vacant stand side by side (R-SUFF-09). A need that nobody
 * recorded does not count.
 */
public record ChildSegment(PlaceBand age, Set<PlaceNeed> needs) {

  public ChildSegment {
    Set<PlaceNeed> inOrder = EnumSet.noneOf(PlaceNeed.class);
    inOrder.addAll(needs);
    needs = Collections.unmodifiableSet(inOrder);
  }

  /**
   * @param age in completed years
   * @param askedTogether children for whom a home was sought in one search, this one included
   */
  public static ChildSegment of(int age, Needs needs, int askedTogether) {
    Set<PlaceNeed> has = EnumSet.noneOf(PlaceNeed.class);
    Arrays.stream(PlaceNeed.values())
        .filter(need -> need.isOf(age, needs, askedTogether))
        .forEach(has::add);
    return new ChildSegment(PlaceBand.of(age), has);
  }
}
