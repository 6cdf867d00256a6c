package uk.kith.placements.engine.vacancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** R-SUFF-09: what a home lacked is counted by the same segments as what is vacant. */
class ChildSegmentTest {

  @Test
  void theBandPartsAtTenLikeThatOfPlaces() {
    assertEquals(PlaceBand.AGED_5_TO_10, segment(10, Needs.NOT_KNOWN, 1).age());
    assertEquals(PlaceBand.AGED_11_TO_15, segment(11, Needs.NOT_KNOWN, 1).age());
    assertEquals(PlaceBand.UNDER_5, segment(0, Needs.NOT_KNOWN, 1).age());
    assertEquals(PlaceBand.AGED_16_AND_17, segment(18, Needs.NOT_KNOWN, 1).age());
  }

  @Test
  void aChildOfTenIsNotOverTen() {
    assertEquals(Set.of(), segment(10, Needs.NOT_KNOWN, 1).needs());
    assertEquals(Set.of(PlaceNeed.OVER_TEN), segment(11, Needs.NOT_KNOWN, 1).needs());
  }

  @Test
  void onlyAHighNeedOfBehaviourCounts() {
    assertEquals(Set.of(), segment(4, needs(NeedKind.BEHAVIOUR, NeedLevel.SOME), 1).needs());
    assertEquals(
        Set.of(PlaceNeed.BEHAVIOUR),
        segment(4, needs(NeedKind.BEHAVIOUR, NeedLevel.HIGH), 1).needs());
  }

  @Test
  void aYoungParentCountsAtAnyLevel() {
    assertEquals(
        Set.of(PlaceNeed.OVER_TEN, PlaceNeed.PARENT_AND_CHILD),
        segment(15, needs(NeedKind.PARENT_AND_CHILD, NeedLevel.SOME), 1).needs());
    assertEquals(Set.of(), segment(1, needs(NeedKind.PARENT_AND_CHILD, NeedLevel.NONE), 1).needs());
  }

  @Test
  void threeWhoWereAskedForTogetherCount() {
    assertEquals(Set.of(), segment(4, Needs.NOT_KNOWN, 2).needs());
    assertEquals(Set.of(PlaceNeed.THREE_SIBLINGS), segment(4, Needs.NOT_KNOWN, 3).needs());
  }

  private static ChildSegment segment(int age, Needs needs, int together) {
    return ChildSegment.of(age, needs, together);
  }

  private static Needs needs(NeedKind kind, NeedLevel level) {
    return new Needs(Map.of(kind, level));
  }
}
