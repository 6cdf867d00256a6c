package uk.kith.app.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

class CarerWordsTest {

  private static final CarerProfile TWO =
      new CarerProfile(
          HouseholdKind.FOSTER,
          new AgeRange(7, 13),
          2,
          2,
          Map.of(NeedKind.HEALTH, NeedLevel.HIGH, NeedKind.BEHAVIOUR, NeedLevel.SOME),
          new LocalAuthority("E08000018"));

  private static CarerWorth worth(Objective gain, boolean exact) {
    return new CarerWorth(TWO, 1, gain, exact, "", List.of());
  }

  @Test
  void carersInWords() {
    assertEquals(
        "Foster carers for 2 children aged 7 to 13, up to 2 brothers and sisters together,"
            + " who can meet behaviour (some) and health (high)",
        CarerWords.profile(TWO));
    assertEquals(
        "Supported accommodation for 1 child aged 16",
        CarerWords.profile(
            new CarerProfile(HouseholdKind.SUPPORTED, new AgeRange(16, 16), 1, 1, Map.of(), null)));
  }

  @Test
  void theFormAsksAboutTheSameCarers() {
    Map<String, String> fields = CarerWords.fields(TWO);
    assertEquals("HIGH", fields.get("skill-health"));
    assertEquals("7", fields.get("minAge"));
    assertEquals("here", fields.get("where"));
  }

  @Test
  void whatIsNotProvenIsNotSaidToBeSo() {
    assertTrue(CarerWords.says(worth(new Objective(1, 1, 9, 1), true)).startsWith("With them"));
    assertTrue(CarerWords.says(worth(Objective.NOTHING, true)).contains("change nothing"));
    assertTrue(CarerWords.says(worth(Objective.NOTHING, false)).contains("not known for sure"));
  }
}
