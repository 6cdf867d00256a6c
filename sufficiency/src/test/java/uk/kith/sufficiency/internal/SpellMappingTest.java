package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.CareSpell;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Spell;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** What the register calls a spell, in the words of forecasts (R-SUFF-12). */
class SpellMappingTest {

  private static final LocalDate BORN = LocalDate.of(1970, 1, 11);
  private static final LocalDate FROM = LocalDate.of(1980, 1, 1);

  @Test
  void goesOnOutsideWithAnAgency() {
    CareSpell told = new CareSpell(3, 2, BORN, FROM, null, "U6", null, false, null, null);
    assertEquals(
        List.of(
            new Spell(
                3, 2, 10, new Stay(3652, Stay.OPEN, Home.AGENCY_FOSTERING, Where.OUTSIDE), null)),
        SpellMapping.of(List.of(told)));
  }

  @Test
  void endedByAdoptionFromAPlaceNobodyKnows() {
    CareSpell told =
        new CareSpell(0, 0, BORN, FROM, FROM.plusDays(9), "A5", "PR1", null, "E11", null);
    assertEquals(
        List.of(
            new Spell(
                0, 0, 10, new Stay(3652, 3661, Home.ADOPTION, Where.NOT_KNOWN), Exit.ADOPTION)),
        SpellMapping.of(List.of(told)));
  }

  @Test
  void supportedAccommodationOfEveryYearIsOneKind() {
    for (String code : List.of("H5", "P2", "K3")) {
      CareSpell told = new CareSpell(0, 0, BORN, FROM, null, code, "PR5", true, null, null);
      assertEquals(Home.SUPPORTED, SpellMapping.of(List.of(told)).get(0).stay().home());
    }
  }
}
