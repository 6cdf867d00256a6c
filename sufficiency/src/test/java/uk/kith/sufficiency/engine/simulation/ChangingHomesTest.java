package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** R-SUFF-10: who cannot stay with one carer looks for another of the same kind. */
class ChangingHomesTest {

  private static final int MONTHS = 12;
  private static final double OFTEN = .05;

  @Test
  void whereAnotherHomeIsFreeTheChildLivesThereAndThePlaceLeftIsFree() {
    SupplyCounts counts = run(2, 1, Where.LOCAL, OFTEN);
    assertTrue(counts.asked() > 5, "looked for " + counts.asked());
    assertEquals(0, counts.unmet());
    for (int month = 0; month <= MONTHS; month++) {
      assertEquals(1, counts.free(Sought.FOSTERING, month));
      assertEquals(1, counts.children().at(Home.OWN_FOSTERING, Where.LOCAL, month));
    }
  }

  @Test
  void whereNoneIsFreeTheChildGoesOutsideAndThePlaceIsFree() {
    SupplyCounts counts = run(1, 1, Where.LOCAL, OFTEN);
    assertEquals(1, counts.asked(), "who is settled outside stays");
    assertEquals(1, counts.unmet());
    assertEquals(0, counts.free(Sought.FOSTERING, 0));
    assertEquals(1, counts.free(Sought.FOSTERING, MONTHS));
    assertEquals(1, counts.lacking(MONTHS));
  }

  @Test
  void childrenWhoLeaveOneAnotherRoomAreNeverMoreThanThePlaces() {
    for (int k = 0; k < 20; k++) {
      SupplyCounts counts = run(4, 3, Where.LOCAL, OFTEN, k);
      assertEquals(0, counts.unmet(), "one place is always free");
      assertEquals(1, counts.free(Sought.FOSTERING, MONTHS));
    }
  }

  @Test
  void whoLivesOutsideChangesThereWithoutASearchHere() {
    SupplyCounts counts = run(1, 1, Where.OUTSIDE, OFTEN);
    assertEquals(0, counts.asked());
    assertEquals(1, counts.free(Sought.FOSTERING, MONTHS), "another home there");
    assertEquals(1, counts.children().where(Where.OUTSIDE, MONTHS));
  }

  @Test
  void aRateThatIsNothingChangesNothing() {
    assertEquals(0, run(2, 1, Where.LOCAL, 0).asked());
  }

  private static SupplyCounts run(int homes, int children, Where where, double rate) {
    return run(homes, children, where, rate, 0);
  }

  /** So many children of six, each in a home of one place, and nobody who comes or leaves. */
  private static SupplyCounts run(int homes, int children, Where where, double rate, int k) {
    List<SupplyHome> supply = new ArrayList<>();
    for (int i = 0; i < homes; i++) {
      supply.add(InventedSupply.plain(i, HouseholdKind.FOSTER, 1));
    }
    SuppliedBaseline none = Supplied.empty(supply);
    List<InCare> inCare = new ArrayList<>();
    List<Living> living = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      inCare.add(
          InCare.of(
              Supplied.AS_OF - 2_200,
              Supplied.AS_OF - 300,
              Supplied.AS_OF - 300,
              Moving.state(Home.OWN_FOSTERING, where)));
      living.add(new Living(0, i, i));
    }
    SuppliedBaseline from =
        new SuppliedBaseline(
            new Baseline(
                Supplied.AS_OF,
                inCare,
                none.baseline().leaving(),
                none.baseline().moving(),
                none.baseline().entering()),
            List.of(ChildProfile.NOT_KNOWN),
            living,
            none.arrivals(),
            none.supply());
    return new SupplySimulation(
            from, Scenario.AS_NOW, MONTHS, 1, Pace.changing(rate), (random, calendar, taker) -> {})
        .replication(k);
  }
}
