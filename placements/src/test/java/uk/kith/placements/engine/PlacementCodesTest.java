package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;

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

  /** R-PLACE-44. */
  @Test
  void aChildDeprivedOfLibertyIsNotPlacedByTheseTypesInThoseDays() {
    DateRange order = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    DateRange placed = DateRange.from(LocalDate.of(2026, 11, 27));
    for (String type : List.of("K1", "P1", "R5", "K3")) {
      assertEquals(
          List.of("R-PLACE-44"), rules(PlacementCodes.checkLiberty(type, placed, List.of(order))));
    }
    assertEquals(List.of(), PlacementCodes.checkLiberty("K2", placed, List.of(order)));
    assertEquals(
        List.of(),
        PlacementCodes.checkLiberty(
            "K1", DateRange.from(LocalDate.of(2026, 12, 1)), List.of(order)),
        "the order ended the day before");
    assertEquals(
        List.of("R-PLACE-44"),
        rules(
            PlacementCodes.checkLiberty(
                "K1",
                DateRange.from(LocalDate.of(2026, 12, 1)),
                List.of(DateRange.from(LocalDate.of(2026, 11, 1))))),
        "no end is known");
  }

  /** R-PLACE-46. */
  @Test
  void anOwnHomeOutsideTheAreaIsQueriedAndOwnCarersAreNot() {
    assertEquals(
        List.of("R-PLACE-46"), rules(PlacementCodes.checkOwnProvision("K2", "PR1", false)));
    assertEquals(List.of(), PlacementCodes.checkOwnProvision("K2", "PR1", true));
    assertEquals(List.of(), PlacementCodes.checkOwnProvision("K2", "PR1", null));
    assertEquals(List.of(), PlacementCodes.checkOwnProvision("K2", "PR4", false));
    assertEquals(List.of(), PlacementCodes.checkOwnProvision("U6", "PR1", false));
    assertEquals(List.of(), PlacementCodes.checkOwnProvision("A4", "PR1", false));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  /** R-PLACE-47. */
  @Test
  void aChangeHasOneOfTwelveReasons() {
    List<String> reasons =
        List.of(
            "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ",
            "PLACE", "CUSTOD", "OTHER");
    assertEquals(12, reasons.size());
    for (String reason : reasons) {
      assertEquals(List.of(), PlacementCodes.checkChange(reason), reason);
    }
    assertEquals(List.of("R-PLACE-47"), rules(PlacementCodes.checkChange("CREQ")));
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
