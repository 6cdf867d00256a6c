package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static uk.kith.placements.engine.rules.Rulings.ruling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacesOfParents;

/** R-PLACE-39: a mother's full home is not full for her own child. */
class PlacesOfParentsTest {

  private static final ChildId MOTHER = AChild.idOf("mother");
  private static final PlacementRequest BABY = ARequest.forChildren(AChild.called("baby")).build();
  private static final Map<ChildId, Set<ChildId>> HERS =
      Map.of(AChild.idOf("baby"), Set.of(MOTHER));

  private static HouseholdSnapshot home(String... fostered) {
    return AHome.ofFosterCarers().approvedFor(fostered.length).fostering(fostered).build();
  }

  private static String asked(
      PlacementRequest request, HouseholdSnapshot home, Map<ChildId, Set<ChildId>> relatives) {
    HouseholdSnapshot seen = PlacesOfParents.free(List.of(home), request, relatives).get(0);
    return ruling(PlacementRules.check(request, seen, PlacementPolicy.DEFAULT));
  }

  @Test
  void theHomeOfTheMotherIsPossibleAndFullForOthers() {
    assertEquals("YES", asked(BABY, home("mother"), HERS));
    assertEquals("NO: IMPOSSIBLE R-PLACE-35", asked(BABY, home("mother"), Map.of()));
    assertEquals("NO: IMPOSSIBLE R-PLACE-35", asked(BABY, home("stranger"), HERS));
  }

  /** Each looked after person counts in the limit, in whose place so ever. */
  @Test
  void theUsualLimitCountsTheBaby() {
    assertEquals("YES", asked(BABY, home("mother", "b"), HERS));
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", asked(BABY, home("mother", "b", "c"), HERS));
  }

  @Test
  void twinsUseTheSamePlaceAndAStrangerWithThemNeedsOne() {
    PlacementRequest twins =
        ARequest.forChildren(AChild.called("baby"), AChild.called("twin")).build();
    Map<ChildId, Set<ChildId>> both =
        Map.of(AChild.idOf("baby"), Set.of(MOTHER), AChild.idOf("twin"), Set.of(MOTHER));
    assertEquals("YES", asked(twins, home("mother"), both));
    assertEquals("NO: IMPOSSIBLE R-PLACE-35", asked(twins, home("mother"), HERS));
  }

  @Test
  void otherHomesStayTheVerySame() {
    HouseholdSnapshot other = home("stranger");
    assertSame(other, PlacesOfParents.free(List.of(other), BABY, HERS).get(0));
  }
}
