package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;

/** R-MATCH-20: families for groups are offered to groups, before a search has begun too. */
class UnsoughtTest {

  private static final ChildId ADAM = new ChildId(new UUID(1, 1));
  private static final ChildId BEN = new ChildId(new UUID(1, 2));
  private static final ChildId CARA = new ChildId(new UUID(1, 3));
  private static final ChildId DAN = new ChildId(new UUID(1, 4));

  /**
   * Adam - Ben - Cara, each told of the next one alone; Dan has a brother who is not decided for.
   */
  private static Map<ChildId, List<ChildId>> family() {
    Map<ChildId, List<ChildId>> siblings = new LinkedHashMap<>();
    siblings.put(ADAM, List.of(BEN));
    siblings.put(BEN, List.of());
    siblings.put(DAN, List.of(new ChildId(new UUID(1, 9))));
    siblings.put(CARA, List.of(BEN));
    return siblings;
  }

  @Test
  void brothersAndSistersBelongTogetherAndWhoHasNoneHereStandsAlone() {
    assertEquals(
        List.of(List.of(ADAM, BEN, CARA), List.of(DAN)), Unsought.together(family(), Set.of()));
  }

  /** R-ADOPT-08 */
  @Test
  void whoIsDecidedToLiveApartStandsAlone() {
    assertEquals(
        List.of(List.of(ADAM), List.of(BEN, CARA), List.of(DAN)),
        Unsought.together(family(), Set.of(ADAM)));
    assertEquals(
        List.of(List.of(ADAM), List.of(BEN), List.of(DAN), List.of(CARA)),
        Unsought.together(family(), Set.of(BEN)),
        "nobody is linked through who lives apart");
  }
}
