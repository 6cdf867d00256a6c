package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.Resident.Kind;

/** R-PLACE-10, R-PLACE-40, R-MATCH-16: who lives in a home, and as what. */
class ResidentTest {

  private static List<Kind> all(Predicate<Kind> is) {
    return Arrays.stream(Kind.values()).filter(is).toList();
  }

  @Test
  void onlyFosteredChildrenCountAndTheFamilyNeedsNoBedForChildren() {
    assertEquals(
        List.of(Kind.LOOKED_AFTER, Kind.PRIVATELY_FOSTERED, Kind.PLACED_BY_OTHER),
        all(Kind::countsAsFostered));
    assertEquals(
        List.of(Kind.LOOKED_AFTER, Kind.PRIVATELY_FOSTERED, Kind.STAYING_PUT, Kind.PLACED_BY_OTHER),
        all(Kind::needsBed));
  }

  @Test
  void nobodyStaysPutOrIsAnAdultBeforeEighteen() {
    assertEquals(
        List.of(Kind.OWN_CHILD, Kind.LOOKED_AFTER, Kind.PRIVATELY_FOSTERED, Kind.PLACED_BY_OTHER),
        all(kind -> kind.suits(17)));
    assertEquals(
        List.of(Kind.OWN_CHILD, Kind.STAYING_PUT, Kind.ADULT, Kind.PLACED_BY_OTHER),
        all(kind -> kind.suits(18)));
    assertFalse(Kind.PLACED_BY_OTHER.suits(25), "care leavers stay in supported homes until 25");
    assertTrue(Kind.ADULT.suits(null));
    assertFalse(Kind.STAYING_PUT.suits(0));
  }
}
