package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.sufficiency.engine.supply.InventedSupply;

/** R-SUFF-15: what recruiting changes, by exact runs. */
class RecruitmentValueTest {

  @Test
  void differencesAreOfPairs() {
    Difference difference =
        Difference.of(new int[] {10, 20, 30, 40, 50}, new int[] {11, 22, 33, 44, 55});
    assertEquals(3, difference.mean(), 1e-12);
    // Deviations −2 to 2: variance 10/4, of the mean a fifth of it.
    assertEquals(Math.sqrt(.5), difference.error(), 1e-12);
    assertEquals(1.4, difference.low80(), 1e-12);
    assertEquals(4.6, difference.high80(), 1e-12);
    assertEquals(1.1, difference.low95(), 1e-12);
    assertEquals(4.9, difference.high95(), 1e-12);
    assertTrue(difference.isSurelyMore());
    assertFalse(Difference.of(new int[] {1, 2, 3}, new int[] {3, 2, 1}).isSurelyMore());
    assertThrows(
        IllegalArgumentException.class, () -> Difference.of(new int[] {1, 2}, new int[] {1}));
  }

  /** Small children come, and carers of teenagers keep none of them local. */
  @Test
  void recruitsAreRankedByTheChildrenTheyKeepLocal() {
    SuppliedBaseline from = Supplied.authority(3, 60, 60);
    int opens = Supplied.AS_OF + 30;
    List<RecruitmentValue> values =
        RecruitmentValue.of(
            from,
            List.of(
                new Scenario.Recruit(
                    8,
                    InventedSupply.plain(7_001, HouseholdKind.SUPPORTED, 1, new AgeRange(0, 1)),
                    opens),
                new Scenario.Recruit(
                    8, InventedSupply.plain(7_002, HouseholdKind.FOSTER, 2), opens),
                new Scenario.Recruit(
                    1, InventedSupply.plain(7_003, HouseholdKind.FOSTER, 1), opens)),
            24,
            7,
            40);
    assertEquals(List.of(1, 2, 0), values.stream().map(RecruitmentValue::recruit).toList());
    assertTrue(values.get(0).keptLocal().isSurelyMore());
    assertTrue(values.get(0).keptLocal().mean() <= 16);
    // Nobody may be placed in supported accommodation for babies.
    assertEquals(0, values.get(2).keptLocal().mean());
    assertEquals(0, values.get(2).keptLocal().error());
  }
}
