package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;

/** R-MATCH-16, R-PLACE-39: ways apart of a parent of 16, her baby and her brother of 15. */
class MotherAndBabyTest {

  private static final ChildSnapshot MOTHER = AChild.number(1).aged(16).build();
  private static final ChildSnapshot BABY = AChild.number(2).aged(0).build();
  private static final ChildSnapshot BROTHER = AChild.number(3).aged(15).build();
  private static final ParentLink HERS = new ParentLink(MOTHER.id(), BABY.id());
  private static final SiblingLink HIS =
      new SiblingLink(MOTHER.id(), BROTHER.id(), SiblingKind.FULL);

  private static final HouseholdSnapshot FOR_TWO = AHome.number(1).places(2, 0).build();
  private static final HouseholdSnapshot FOR_ONE = AHome.number(2).places(1, 0).build();
  private static final HouseholdSnapshot FOR_ANOTHER = AHome.number(3).places(1, 0).build();
  private static final Homes HOMES = Homes.of(List.of(FOR_TWO, FOR_ONE, FOR_ANOTHER));

  private final Matcher matcher = new Matcher(Policy.DEFAULT, new SimpleRules(), AChild.TODAY);

  @Test
  void whoMustStayTogetherIsNotParted() {
    assertEquals(List.of(), splits(both(SearchKind.SHORT_TERM, Together.REQUIRED)));
    assertEquals(
        List.of(),
        splits(both(SearchKind.PARENT_AND_CHILD, Together.REQUIRED).with(List.of())),
        "the kind of search says it where nobody recorded whose child it is");
  }

  @Test
  void whoLosesHerBabyIsNamed() {
    for (Together decided : List.of(Together.PREFERRED, Together.APART)) {
      Split first = splits(both(SearchKind.SHORT_TERM, decided)).get(0);
      assertEquals(List.of(Set.of(MOTHER.id(), BABY.id())), first.separated());
      assertEquals(List.of(HERS), first.parents());
    }
  }

  /** Twins whose mother is not looked after: one of them would lose her, whoever it is. */
  @Test
  void allWhoAreLookedForAsParentAndChildAreOne() {
    ChildSnapshot twin = AChild.number(4).aged(0).build();
    PlacementRequest twins =
        PlacementRequest.of(
            List.of(BABY, twin),
            List.of(),
            AChild.TODAY,
            SearchKind.PARENT_AND_CHILD,
            Together.PREFERRED,
            AChild.ROTHERHAM);
    assertEquals(List.of(Set.of(BABY.id(), twin.id())), splits(twins).get(0).separated());
  }

  /** However much better the homes are: the uncle lives elsewhere before the mother does. */
  @Test
  void waysThatPartAMotherFromHerBabyComeLast() {
    List<Split> splits = splits(allThree(Together.PREFERRED));
    assertEquals(List.of(BROTHER.id()), splits.get(0).parts().get(1).children());
    assertEquals(List.of(), splits.get(0).parents());
    int last = 0;
    for (Split split : splits) {
      assertTrue(last <= split.parents().size(), splits.toString());
      last = split.parents().size();
    }
    assertEquals(1, last, "and they are told");
  }

  /** The decision was on brother and sister. */
  @Test
  void herBrotherApartLeavesHerWithHerBaby() {
    Split first = splits(allThree(Together.APART)).get(0);
    assertEquals(List.of(), first.parents());
    assertEquals(List.of(Set.of(MOTHER.id(), BROTHER.id())), first.separated());
  }

  private List<Split> splits(PlacementRequest search) {
    return matcher.splits(search, HOMES, Map.of());
  }

  private static PlacementRequest both(SearchKind kind, Together together) {
    return PlacementRequest.of(
            List.of(MOTHER, BABY), List.of(), AChild.TODAY, kind, together, AChild.ROTHERHAM)
        .with(List.of(HERS));
  }

  private static PlacementRequest allThree(Together together) {
    return PlacementRequest.of(
            List.of(MOTHER, BABY, BROTHER),
            List.of(HIS),
            AChild.TODAY,
            SearchKind.SHORT_TERM,
            together,
            AChild.ROTHERHAM)
        .with(List.of(HERS));
  }
}
