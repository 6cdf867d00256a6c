package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementCodesTest {

  /** R-PLACE-33. */
  @Test
  void supportedAccommodationIsFromSixteen() {
    assertEquals(List.of("R-PLACE-33"), rules("H5", "PR4", 15));
    assertEquals(List.of(), rules("H5", "PR4", 16));
    assertEquals(List.of("R-PLACE-33"), rules("K3", null, 12));
  }

  /** R-PLACE-45. */
  @Test
  void parentsAreTheProviderOfPlacementsWithParentsAndOfNothingElse() {
    assertEquals(List.of(), rules("P1", "PR0", 9));
    assertEquals(List.of("R-PLACE-45"), rules("U6", "PR0", 9));
    for (String provider : List.of("PR1", "PR2", "PR3", "PR4", "PR5")) {
      assertEquals(List.of("R-PLACE-45"), rules("P1", provider, 9), provider);
    }
  }

  /** R-PLACE-45. */
  @Test
  void otherPublicBodiesNeitherFosterNorRunHomes() {
    assertEquals(List.of("R-PLACE-45"), rules("U6", "PR3", 9));
    assertEquals(List.of("R-PLACE-45"), rules("K2", "PR3", 9));
    assertEquals(List.of(), rules("R2", "PR3", 9));
    assertEquals(List.of("R-PLACE-45"), rules("R2", "PR1", 9));
  }

  @Test
  void nothingIsSaidOfAProviderThatIsNotKnown() {
    assertEquals(List.of(), rules("P1", null, 9));
  }

  /** R-PLACE-47. */
  @Test
  void aChangeHasOneOfTwelveReasons() {
    assertTrue(PlacementCodes.checkChange("CREQB").isEmpty());
    assertEquals(1, PlacementCodes.checkChange("BECAUSE").size());
    assertEquals(1, PlacementCodes.checkChange(null).size());
  }

  @Test
  void codesAreThoseOfTheYearOfTheDay() {
    assertTrue(PlacementCodes.isType("H5", LocalDate.of(2014, 9, 30)));
    assertFalse(PlacementCodes.isType("K3", LocalDate.of(2014, 9, 30)));
    assertTrue(PlacementCodes.isType("K3", LocalDate.of(2024, 4, 1)));
    assertFalse(PlacementCodes.isType("H5", LocalDate.of(2024, 4, 1)));
  }

  private static List<String> rules(String type, @Nullable String provider, int age) {
    return PlacementCodes.check(type, provider, age).stream().map(f -> f.rule().value()).toList();
  }
}
