package uk.kith.placements.internal.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;

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

  /** R-PLACE-36: why in words, which may name anybody, stays where it is. */
  @Test
  void anotherReasonIsToldWithoutItsWords() {
    LocalDate review = LocalDate.of(2014, 11, 3);
    NotAvailable written =
        new NotAvailable(1, NotAvailable.Reason.OTHER, review, null, "Until Will has left");
    HouseholdSnapshot home = AHome.ofFosterCarers().approvedFor(3).notAvailable(written).build();
    assertEquals(
        List.of(NotAvailable.of(1, NotAvailable.Reason.OTHER, review, null)),
        Unnamed.home(home, 7, Map.of()).places().notAvailable());
  }
}
