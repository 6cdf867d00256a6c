package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.api.CareSupply.Fee;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** R-SUFF-15, R-SUFF-14: what a week costs by fees, and no child's own fee. */
class SupplyContentsTest {

  /** A mean of £671 beside quartiles of £400 and £600: one child costs more than four together. */
  @Test
  void theRangeHoldsTheMeanByWhichManyWeeksCost() {
    SupplyContent.Fees fees = only(residential(3, 4, 4, 5, 5, 6, 20));
    assertEquals(new SupplyContent.Fees(Home.RESIDENTIAL, 7, 40_000, 60_000, 67_143L), fees);
    assertEquals(new UnitCost(Home.RESIDENTIAL, 40_000, 70_000, false, 7), fees.week());
  }

  @Test
  void soDoesOneWithAFeeThatIsFarLower() {
    assertEquals(35_000, only(residential(0, 4, 4, 5, 5, 4, 5)).week().lowPence());
  }

  @Test
  void baselinesOfBeforeTheMeanWasKeptAreReadAsTheyWere() {
    assertEquals(
        new UnitCost(Home.RESIDENTIAL, 40_000, 60_000, false, 7),
        new SupplyContent.Fees(Home.RESIDENTIAL, 7, 40_000, 60_000, null).week());
  }

  /** With five fees the ends are two children's own. */
  @Test
  void whatIsToldIsInStepsOfFiftyPounds() {
    List<Fee> five = new ArrayList<>();
    for (long pence : new long[] {300_001, 312_345, 333_333, 348_765, 360_000}) {
      five.add(new Fee("K2", "PR4", pence, five.size()));
    }
    UnitCost week = only(five).week();
    assertEquals(310_000, week.lowPence());
    assertEquals(350_000, week.highPence());
  }

  /** Three brothers and sisters with one carer are not three fees of five. */
  @Test
  void theChildrenOfOneFosterCarerCountOnce() {
    List<Fee> fees =
        List.of(
            new Fee("U4", "PR4", 80_000, 1),
            new Fee("U4", "PR4", 90_000, 1),
            new Fee("U4", "PR4", 100_000, 1),
            new Fee("U4", "PR4", 70_000, 2));
    assertEquals(
        new SupplyContent.Fees(Home.AGENCY_FOSTERING, 2, 70_000, 90_000, 85_000L), only(fees));
  }

  private static List<Fee> residential(int... hundreds) {
    List<Fee> fees = new ArrayList<>();
    for (int each : hundreds) {
      fees.add(new Fee("K2", "PR4", each * 10_000L, 1));
    }
    return fees;
  }

  private static SupplyContent.Fees only(List<Fee> told) {
    List<SupplyContent.Fees> fees = SupplyContents.fees(told);
    assertEquals(1, fees.size());
    return fees.get(0);
  }
}
