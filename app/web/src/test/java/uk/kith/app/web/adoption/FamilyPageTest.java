package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.AdoptiveFamilyView.Fostered;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.HouseholdKind;

/** Early permanence: who fosters a child whom it may adopt has its place filled (R-PLACE-11). */
class FamilyPageTest {

  private static final ChildBrief JACK =
      new ChildBrief(
          new ChildId(new UUID(1, 1)),
          "R12059",
          "Jack",
          null,
          Birth.on(LocalDate.of(2013, 1, 7)),
          null,
          null);
  private static final Fostered FOSTERED = new Fostered(JACK, LocalDate.of(2014, 9, 15));

  private static AdoptiveFamilyView family(int places, int filled, Fostered... fostered) {
    return new AdoptiveFamilyView(
        aHousehold(
            "Adopters",
            "P0182",
            HouseholdKind.ADOPTER,
            true,
            sector("S65 1", ROTHERHAM),
            places,
            filled,
            List.of(),
            List.of(),
            TODAY),
        AdopterStage.APPROVED,
        LocalDate.of(2014, 7, 19),
        fostered.length == 0 ? 73L : null,
        places > 1,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        Preferences.NOT_SAID,
        List.of(fostered));
  }

  private static String row(FamilyPage page, String name) {
    return page.rows().stream()
        .filter(row -> row.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhomTheyFosterAndHowManyPlacesAreLeft() {
    FamilyPage page = FamilyPage.of(family(1, 1, FOSTERED), TODAY);
    assertEquals("Fosters for adoption", page.state().text());
    assertEquals("Jack (R12059)", page.fostered().get(0).name());
    assertEquals("since 15 September 2014", page.fostered().get(0).says());
    assertEquals(
        "1 child whom they foster and may adopt lives there; no place is left",
        row(page, "Waiting"));
    assertEquals(
        "1 child whom they foster and may adopt lives there; one place left",
        row(FamilyPage.of(family(2, 1, FOSTERED), TODAY), "Waiting"));
  }

  @Test
  void whoMayNotKnowOfTheChildIsNotToldOfIt() {
    FamilyPage page = FamilyPage.of(family(1, 1, new Fostered(null, null)), TODAY);
    assertEquals(List.of(), page.fostered());
    assertEquals("No link", page.state().text());
    assertEquals("Not now: something else is on record of the family", row(page, "Waiting"));
  }

  @Test
  void theyAreFreeWhereTheirApprovalLeavesAPlaceBesideTheChild() {
    assertTrue(family(1, 0).isFree());
    assertFalse(family(1, 1, FOSTERED).isFree());
    assertTrue(family(2, 1, FOSTERED).isFree());
    assertFalse(family(2, 1, FOSTERED).isFree(2));
  }
}
