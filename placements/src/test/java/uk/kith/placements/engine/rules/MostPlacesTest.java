package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;

/** R-PLACE-05: terms that name more children than one may usually foster. */
class MostPlacesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static List<String> texts(HouseholdKind kind, int places) {
    return MostPlaces.findings(kind, AHome.of(kind).approvedFor(places).build().terms(), TODAY)
        .stream()
        .map(finding -> finding.rule() + " " + finding.text())
        .toList();
  }

  @Test
  void moreThanThreeAreAskedOfCarersAlone() {
    assertEquals(List.of(), texts(HouseholdKind.FOSTER, 3));
    assertEquals(
        List.of(
            "R-PLACE-05 The terms name four children; more than three may be fostered only when all"
                + " are brothers and sisters, or with an exemption. Is the number right?"),
        texts(HouseholdKind.FOSTER, 4));
    assertEquals(List.of(), texts(HouseholdKind.CHILDRENS_HOME, 8));
    assertEquals(List.of(), MostPlaces.findings(HouseholdKind.FOSTER, null, TODAY));
  }

  @Test
  void moreThanTwentyAreASlipOfTheHand() {
    assertFalse(MostPlaces.isTooMany(HouseholdKind.FOSTER, 20));
    assertTrue(MostPlaces.isTooMany(HouseholdKind.CONNECTED_PERSON, 21));
    assertFalse(MostPlaces.isTooMany(HouseholdKind.CHILDRENS_HOME, 40));
  }
}
