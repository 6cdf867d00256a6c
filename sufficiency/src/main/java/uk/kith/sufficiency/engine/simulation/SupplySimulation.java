package uk.kith.sufficiency.engine.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.Company;
import uk.kith.sufficiency.engine.supply.CompiledHomes;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Searches;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.Supply;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/**
 * Replications of the years to come with the homes that there are: who comes, or must move, is
 * placed by matching's own constraints and scores in the homes that are free at that moment, and
 * who finds none lives outside the boundary and stays there (R-SUFF-10, R-SUFF-15). Rates say when
 * children move and to what kind of home; the homes say whether it is within the boundary.
 *
 * <p>Every child, every arrival and every home draws from a stream of its own, so that a scenario
 * differs from the future as now in what it changes and in what follows from it, and in no draw.
 *
 * <p>Not for use by two threads at once; any number of simulations of the same baseline, scenario
 * and seed agree.
 */
public final class SupplySimulation {

  private final SuppliedBaseline from;
  private final Scenario scenario;
  private final long seed;
  private final Calendar calendar;
  private final Pace pace;
  private final Arrivals.Source arrivals;
  private final CompiledHomes homes;
  private final Searches searches;
  private final int[][] mix = new int[Sought.values().length][];
  private final int firstRecruit;
  private final boolean[] choosy;
  private final NeedGroup[] needs;

  public SupplySimulation(SuppliedBaseline from, Scenario scenario, int months, long seed) {
    this(
        from,
        scenario,
        months,
        seed,
        Pace.of(from.baseline().leaving(), from.baseline().moving(), scenario.permanence()),
        Arrivals.of(from.baseline().entering()));
  }

  /** With rates and arrivals of which the answer is known. */
  SupplySimulation(
      SuppliedBaseline from,
      Scenario scenario,
      int months,
      long seed,
      Pace pace,
      Arrivals.Source arrivals) {
    this.from = from;
    this.scenario = scenario;
    this.seed = seed;
    this.pace = pace;
    this.arrivals = arrivals;
    calendar = new Calendar(from.baseline().asOf(), months);
    Supply supply = from.supply();
    List<SupplyHome> definitions = new ArrayList<>(supply.homes());
    for (Sought kind : Sought.values()) {
      int first = definitions.size();
      mix(supply, kind).forEach(home -> definitions.add(home.unfilled()));
      mix[kind.ordinal()] = IntStream.range(first, definitions.size()).toArray();
    }
    firstRecruit = definitions.size();
    scenario.recruits().forEach(recruit -> definitions.add(recruit.like().unfilled()));
    homes = CompiledHomes.of(supply, definitions);
    searches = new Searches(homes, from.profiles());
    choosy = new boolean[from.profiles().size()];
    needs = new NeedGroup[choosy.length];
    for (int i = 0; i < choosy.length; i++) {
      ChildProfile profile = from.profiles().get(i);
      choosy[i] = Company.isChoosy(profile.compatibility());
      needs[i] = NeedGroup.of(profile.needs());
    }
  }

  /** Those approved lately; where there are none, all that there are. */
  private static List<SupplyHome> mix(Supply supply, Sought kind) {
    List<SupplyHome> lately = supply.mix().stream().filter(home -> home.kind() == kind).toList();
    return lately.isEmpty()
        ? supply.homes().stream().filter(home -> home.kind() == kind).toList()
        : lately;
  }

  /**
   * The k-th of the futures.
   *
   * @throws IllegalStateException where children or places are not conserved: a defect
   */
  public SupplyCounts replication(int k) {
    return new Replication(this, calendar, Streams.key(seed, k))
        .run(Streams.random(seed, k), arrivals);
  }

  /** A home of the baseline on its day. */
  void open(Household household, int today) {
    SupplyHome definition = homes.definition(household.definition);
    household.keepBack(today, definition.notAvailable());
    household.open(today, definition.closesOn(Integer.MAX_VALUE));
    LocalDate since = definition.home().vacantSince();
    if (since != null) {
      household.vacantSince = Math.min(today, since.toEpochDay());
    }
  }

  SuppliedBaseline from() {
    return from;
  }

  Scenario scenario() {
    return scenario;
  }

  Pace pace() {
    return pace;
  }

  CompiledHomes homes() {
    return homes;
  }

  Searches searches() {
    return searches;
  }

  /** Definitions that new homes of a kind are like. */
  int[] mix(Sought kind) {
    return mix[kind.ordinal()];
  }

  /** Definition of what a recruit of the scenario is like. */
  int recruit(int number) {
    return firstRecruit + number;
  }

  boolean isChoosy(int profile) {
    return choosy[profile];
  }

  NeedGroup need(int profile) {
    return needs[profile];
  }
}
