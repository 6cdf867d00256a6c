package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** R-SUFF-10, R-SUFF-15: one child who lives outside, by plan or for lack of a home, and homes. */
class SettledOutsideTest {

  private static final int MONTHS = 12;
  private static final int OUTSIDE = Moving.state(Home.AGENCY_FOSTERING, Where.OUTSIDE);

  @Test
  void whoseHomeClosesGoesOnOutsideByPlan() {
    List<SupplyHome> homes = List.of(beyond(), local(1));
    Scenario loses =
        new Scenario(
            List.of(),
            // Both close, whichever lot comes first.
            List.of(new Scenario.Loss(Sought.FOSTERING, 2, Supplied.AS_OF + 40)),
            1,
            1,
            Scenario.Permanence.AS_NOW,
            null,
            false);
    SupplyCounts counts = run(child(true), 0, homes, loses, Pace.constant(0));
    assertEquals(0, counts.asked(), "nobody looks for a home here");
    assertEquals(1, counts.byPlan(MONTHS));
    assertEquals(0, counts.lacking(MONTHS));
    assertEquals(1, counts.children().where(Where.OUTSIDE, MONTHS));
  }

  @Test
  void whoMovesOutsideStaysOutside() {
    int other = Moving.state(Home.OWN_FOSTERING, Where.OUTSIDE);
    SupplyCounts counts = moving(other, List.of(local(1)));
    assertEquals(0, counts.children().where(Where.LOCAL, MONTHS));
  }

  @Test
  void whoIsRecordedToComeBackDoesWhereAHomeIsFree() {
    int local = Moving.state(Home.OWN_FOSTERING, Where.LOCAL);
    assertEquals(
        1, moving(local, List.of(beyond(), local(1))).children().where(Where.LOCAL, MONTHS));
    assertEquals(0, moving(local, List.of(beyond())).children().where(Where.LOCAL, MONTHS));
  }

  /** Here the home beyond has the skills that the child needs, and the local one is possible. */
  @Test
  void aBetterHomeBeyondKeepsNobodyFromComingBack() {
    List<SupplyHome> homes = List.of(beyond(), local(1));
    Scenario back =
        new Scenario(List.of(), List.of(), 1, 1, Scenario.Permanence.AS_NOW, null, true);
    SupplyCounts counts = run(child(false), Living.ELSEWHERE, homes, back, Pace.constant(0));
    assertEquals(1, counts.children().where(Where.LOCAL, MONTHS));
    assertTrue(counts.children().where(Where.LOCAL, 0) == 0, "outside on the day");
  }

  private static SupplyCounts moving(int to, List<SupplyHome> homes) {
    return run(child(false), Living.ELSEWHERE, homes, Scenario.AS_NOW, Pace.restless(1, to));
  }

  private static SupplyHome local(int number) {
    return InventedSupply.plain(number, HouseholdKind.FOSTER, 1);
  }

  private static SupplyHome beyond() {
    return InventedSupply.beyond(0, 1, needs(NeedLevel.HIGH));
  }

  private static Needs needs(NeedLevel level) {
    return new Needs(
        Map.of(
            NeedKind.BEHAVIOUR, level,
            NeedKind.HEALTH, level,
            NeedKind.DISABILITY, level,
            NeedKind.EDUCATION, level));
  }

  private static ChildProfile child(boolean outsideByPlan) {
    return new ChildProfile(
        Sex.UNKNOWN,
        needs(NeedLevel.SOME),
        Heritage.NOT_KNOWN,
        Compatibility.ANY,
        Whereabouts.NOT_KNOWN,
        null,
        SearchKind.SHORT_TERM,
        Together.PREFERRED,
        outsideByPlan);
  }

  /** One child of six, and nobody who comes. */
  private static SupplyCounts run(
      ChildProfile profile, int home, List<SupplyHome> homes, Scenario scenario, Pace pace) {
    SuppliedBaseline none = Supplied.empty(homes);
    Baseline one =
        new Baseline(
            Supplied.AS_OF,
            List.of(
                InCare.of(
                    Supplied.AS_OF - 2_200, Supplied.AS_OF - 300, Supplied.AS_OF - 300, OUTSIDE)),
            none.baseline().leaving(),
            none.baseline().moving(),
            none.baseline().entering());
    SuppliedBaseline from =
        new SuppliedBaseline(
            one,
            List.of(ChildProfile.NOT_KNOWN, profile),
            List.of(new Living(1, home, 1)),
            none.arrivals(),
            none.supply());
    return new SupplySimulation(from, scenario, MONTHS, 1, pace, (random, calendar, taker) -> {})
        .replication(0);
  }
}
