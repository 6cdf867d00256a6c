package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import uk.kith.kernel.AgeRange;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.HomeHistory;
import uk.kith.sufficiency.engine.supply.HomeRates;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.Supply;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** Baselines with homes, small ones of known answer and one like an authority. */
public final class Supplied {

  static final int AS_OF = (int) InventedSupply.DAY.toEpochDay();
  private static final double YEAR = 365.25;

  private Supplied() {}

  /** Nobody in care, and babies who come one by one to foster carers. */
  static SuppliedBaseline empty(List<SupplyHome> homes) {
    return empty(homes, HomeRates.NONE, 1);
  }

  /** The same where so many come together. */
  static SuppliedBaseline empty(List<SupplyHome> homes, HomeRates rates, int together) {
    List<CareEpisode> one = new ArrayList<>();
    for (int i = 0; i < together; i++) {
      one.add(
          new CareEpisode(
              i,
              1,
              AS_OF - 130,
              List.of(new Stay(AS_OF - 100, AS_OF - 50, Home.OWN_FOSTERING, Where.LOCAL)),
              Exit.RETURN));
    }
    return new SuppliedBaseline(
        Baseline.of(one, AS_OF - 365, AS_OF),
        List.of(ChildProfile.NOT_KNOWN),
        List.of(),
        List.of(Collections.nCopies(together, 0)),
        supply(homes, rates));
  }

  static Supply supply(List<SupplyHome> homes, HomeRates rates) {
    return new Supply(
        InventedSupply.DAY,
        InventedSupply.OWN,
        homes,
        rates,
        List.of(),
        Policy.DEFAULT,
        PlacementPolicy.DEFAULT,
        0);
  }

  static List<SupplyHome> fosterHomes(int count, int places) {
    List<SupplyHome> homes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      homes.add(InventedSupply.plain(i, HouseholdKind.FOSTER, places));
    }
    return homes;
  }

  /** Whoever is the first of the groups comes by a Poisson process. */
  static Arrivals.Source poisson(double aDay) {
    return (random, calendar, taker) -> {
      ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
      double moment = calendar.day(0) + exponential.sample() / aDay;
      while (moment < calendar.last()) {
        taker.come(moment, 0);
        moment += exponential.sample() / aDay;
      }
    };
  }

  static SupplySimulation simulation(
      SuppliedBaseline from, Scenario scenario, int months, double come, double leave) {
    return new SupplySimulation(from, scenario, months, 1, Pace.constant(leave), poisson(come));
  }

  /**
   * Like an authority: an invented history with children in care, and homes that come and go.
   *
   * @param groupsAYear who come; 100 make about 400 children in care
   */
  public static SuppliedBaseline authority(long seed, double groupsAYear, int homes) {
    List<CareEpisode> history =
        new InventedCare(seed, (int) (AS_OF - 12 * YEAR), AS_OF + 1).episodes(groupsAYear);
    Baseline baseline = Baseline.of(history, (int) (AS_OF - 10 * YEAR), AS_OF);
    Random random = new Random(seed);
    InventedSupply invented = new InventedSupply(seed);
    List<ChildProfile> profiles = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      profiles.add(invented.profile());
    }
    List<SupplyHome> supply = new ArrayList<>();
    List<HomeHistory> histories = new ArrayList<>();
    int[] free = new int[homes];
    for (int i = 0; i < homes; i++) {
      SupplyHome home = invented.home();
      supply.add(home);
      free[i] = home.places();
      histories.add(
          new HomeHistory(home.kind(), AS_OF - random.nextInt(3_000), Stay.OPEN, List.of()));
      if (random.nextInt(2) == 0) {
        int from = AS_OF - 500 - random.nextInt(3_000);
        histories.add(
            new HomeHistory(
                Sought.FOSTERING,
                from,
                from + 500,
                List.of(new HomeHistory.Break(from + 100, from + 160))));
      }
    }
    List<SuppliedBaseline.Living> children = new ArrayList<>();
    for (InCare child : baseline.children()) {
      Sought kind = Sought.of(Moving.home(child.state()));
      int home = SuppliedBaseline.Living.ELSEWHERE;
      for (int i = 0; i < homes && Moving.where(child.state()) == Where.LOCAL; i++) {
        if (free[i] > 0 && supply.get(i).kind() == kind) {
          home = i;
          free[i]--;
          break;
        }
      }
      children.add(
          new SuppliedBaseline.Living(random.nextInt(500), home, 100_000 + children.size()));
    }
    List<List<Integer>> arrivals =
        baseline.entering().who().stream()
            .map(group -> group.stream().map(child -> random.nextInt(500)).toList())
            .toList();
    return new SuppliedBaseline(
        baseline,
        profiles,
        children,
        arrivals,
        new Supply(
            InventedSupply.DAY,
            InventedSupply.OWN,
            supply,
            HomeRates.of(histories, (int) (AS_OF - 8 * YEAR), AS_OF),
            List.of(),
            Policy.DEFAULT,
            PlacementPolicy.DEFAULT,
            .3));
  }

  /** The same children so many times over, and so many times as many who come. */
  public static Baseline manyTimes(Baseline one, double times) {
    List<InCare> children = new ArrayList<>();
    int number = (int) Math.round(one.children().size() * times);
    for (int i = 0; i < number; i++) {
      children.add(one.children().get(i % one.children().size()));
    }
    return new Baseline(
        one.asOf(), children, one.leaving(), one.moving(), one.entering().times(times));
  }

  /** A home within the boundary for whoever comes. */
  static Scenario.Recruit recruit(int count, int from) {
    return new Scenario.Recruit(
        count, InventedSupply.plain(9_999, HouseholdKind.FOSTER, 2, new AgeRange(0, 17)), from);
  }
}
