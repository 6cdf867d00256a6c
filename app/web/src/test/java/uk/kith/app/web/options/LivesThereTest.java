package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Resident;

/** R-PLACE-41, R-PLACE-42: whom others placed is told by age, or asked for. */
class LivesThereTest {

  private static List<String> said(HouseholdKind kind, Resident... residents) {
    return LivesThere.said(
        aHousehold(
            "Moor View",
            "H-7",
            kind,
            false,
            sector("S65 1", ROTHERHAM),
            4,
            1,
            List.of(),
            List.of(residents),
            TODAY),
        TODAY);
  }

  @Test
  void aHomeOfProvidersSaysHowFarOthersAreKnown() {
    assertEquals(
        List.of(
            "Nobody is recorded whom another authority placed there: ask, and record who it is by"
                + " age and needs"),
        said(HouseholdKind.CHILDRENS_HOME));
    assertEquals(
        List.of(
            "Placed by another authority, aged 10 to 15",
            "Whom other authorities placed is told as recorded: ask whether it is still so"),
        said(
            HouseholdKind.SUPPORTED,
            new Resident(
                Resident.Kind.PLACED_BY_OTHER, null, 14, Sex.MALE, Compatibility.ANY, null, null)));
    assertEquals(List.of(), said(HouseholdKind.FOSTER));
  }
}
