package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.livingIn;

import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.ChildView;

/** R-MATCH-16, R-PLACE-39: a search for a baby alone says whom it would lose. */
class OwnFamilyFactsTest {

  private static final HouseholdId HOME = household("Denise Okafor");
  private static final ChildView FATHER = livingIn(aBoy("Amir", 17), HOME);
  private static final ChildView BABY = livingIn(aBoy("Danyal", 0), HOME);

  @Test
  void whoLivesWithTheOwnParentIsNotPartedUnawares() {
    Fact fact = OwnFamilyFacts.said(BABY, FATHER);
    assertEquals("Own parent of Danyal", fact.name());
    assertEquals("Amir, 17, with whom Danyal lives today. " + OwnFamilyFacts.GRAVE, fact.value());
    assertEquals("/children/" + FATHER.id(), fact.href());
    assertEquals("Own child of Amir", OwnFamilyFacts.said(FATHER, BABY).name());
  }

  @Test
  void whoLivesElsewhereIsTold() {
    assertEquals(
        "Amir, 17, who lives elsewhere today.",
        OwnFamilyFacts.said(aBoy("Danyal", 0), FATHER).value());
  }
}
