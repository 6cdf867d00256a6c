package uk.kith.placements.engine.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.SearchKind;

/** R-PLACE-48: every local home with what stood against it, and no other. */
class LocalOptionsTest {

  @Test
  void listsPossibleHomesFirstAndWhatStoodAgainstTheOthers() {
    List<LocalOption> options =
        options(
            SearchKind.SHORT_TERM,
            AHome.ofFosterCarers().called("a").ages(0, 4),
            AHome.ofFosterCarers().called("b"));
    assertEquals(List.of(AHome.idOf("b"), AHome.idOf("a")), homes(options));
    assertEquals("No rule stood against it.", options.get(0).reason());
    assertEquals("R-PLACE-11", String.valueOf(options.get(1).rule()));
  }

  @Test
  void leavesOutHomesOutsideAndHomesOfWhichNobodyKnowsWhereTheyAre() {
    assertEquals(
        List.of(AHome.idOf("here")),
        homes(
            options(
                SearchKind.SHORT_TERM,
                AHome.ofFosterCarers().called("there").where(AHome.at(0, 0, ARequest.SHEFFIELD)),
                AHome.ofFosterCarers().called("nowhere").where(AHome.at(0, 0, null)),
                AHome.ofFosterCarers().called("here"))));
  }

  @Test
  void adoptersAreAskedForAdoptionAlone() {
    AHome adopters = AHome.of(HouseholdKind.ADOPTER).called("adopters");
    AHome carers = AHome.ofFosterCarers().called("carers");
    assertEquals(
        List.of(AHome.idOf("carers")), homes(options(SearchKind.LONG_TERM, adopters, carers)));
    assertEquals(
        List.of(AHome.idOf("adopters")), homes(options(SearchKind.ADOPTION, adopters, carers)));
  }

  private static List<LocalOption> options(SearchKind kind, AHome... homes) {
    return LocalOptions.of(
        ARequest.forOne().kind(kind).build(),
        Arrays.stream(homes).map(AHome::build).toList(),
        PlacementPolicy.DEFAULT);
  }

  private static List<uk.kith.kernel.HouseholdId> homes(List<LocalOption> options) {
    return options.stream().map(LocalOption::household).toList();
  }

  @Test
  void aParentsHomeIsNoLocalHomeForOthers() {
    assertEquals(
        List.of(),
        homes(options(SearchKind.LONG_TERM, AHome.of(HouseholdKind.PARENT).called("parent"))));
  }
}
