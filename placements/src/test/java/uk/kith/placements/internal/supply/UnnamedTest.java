package uk.kith.placements.internal.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdSnapshot;

/** What a forecast is told of a home. */
class UnnamedTest {

  /**
   * R-PLACE-39: a forecast moves each child by itself, so that whoever shares a place is counted as
   * one of those who fill it: without all three the home is empty.
   */
  @Test
  void eachOfAParentAndChildFillsAPlaceOfTheForecast() {
    HouseholdSnapshot home =
        AHome.ofFosterCarers()
            .approvedFor(3)
            .fosteringAParentAndChild("mother", 17, "baby")
            .fostering("other")
            .build();
    assertEquals(2, home.places().filled());
    HouseholdSnapshot told =
        Unnamed.home(
            home,
            7,
            Map.of(AChild.idOf("mother"), 1, AChild.idOf("baby"), 2, AChild.idOf("other"), 3));
    assertEquals(3, told.places().filled());
    assertEquals(3, told.residents().size());
  }
}
