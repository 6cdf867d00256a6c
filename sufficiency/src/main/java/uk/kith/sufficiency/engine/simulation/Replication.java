package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering.Entrant;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.CompiledHomes;
import uk.kith.sufficiency.engine.supply.CompiledSearch;
import uk.kith.sufficiency.engine.supply.HomeRates;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Sought;

/** One future: every child and every home at its own moments, in the order of time. */
final class Replication {

  /** Ranks of what happens at one moment: whoever leaves does so before a home is looked for. */
  static final int CHILDREN = 0;

  static final int HOMES = 1;
  private static final int ARRIVALS = 2;
  private static final int REVIEWS = 3;

  static final int CHILD_KEYS = 0;
  private static final int ARRIVAL_KEYS = 1;
  private static final int HOME_KEYS = 2;
  private static final int NEW_KEYS = 3;
  private static final int RECRUIT_KEYS = NEW_KEYS + Sought.values().length;

  /** Young adults stay until they are 21. */
  private static final double STAYS = 3 * 365.25;

  /** A group that comes because more come is like one that came, within a month of it. */
  private static final double COPY_WITHIN = 30;

  final Calendar calendar;
  final Agenda agenda = new Agenda();
  final Counts counts;
  final Pace pace;

  /** How fast everybody leaves in this future. */
  double level = 1;

  private final SupplySimulation simulation;
  private final Scenario scenario;
  private final SuppliedBaseline from;
  private final HomeRates rates;
  private final SupplyCounts result;
  private final Market market;
  private final List<Child> children = new ArrayList<>();
  private final double[] closing = new double[Sought.values().length];
  private final double stayingPut;
  private final long key;
  private int lacking;

  Replication(SupplySimulation simulation, Calendar calendar, long key) {
    this.simulation = simulation;
    this.calendar = calendar;
    this.key = key;
    pace = simulation.pace();
    scenario = simulation.scenario();
    from = simulation.from();
    rates = from.supply().rates();
    counts = new Counts(calendar.months);
    result = new SupplyCounts(counts, calendar.months);
    market = new Market(this, result);
    Double share = scenario.stayingPut();
    stayingPut = share == null ? from.supply().stayingPut() : share;
  }

  SupplyCounts run(UniformRandomProvider random, Arrivals.Source arrivals) {
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    level = Math.exp(normal.sample() * pace.levelError);
    double[] opening = new double[closing.length];
    for (Sought kind : Sought.values()) {
      opening[kind.ordinal()] =
          rates.opening(kind) * uncertain(normal.sample(), rates.openingError(kind));
      closing[kind.ordinal()] =
          rates.closing(kind)
              * uncertain(normal.sample(), rates.closingError(kind))
              * scenario.closing();
    }
    start();
    int[] number = {0};
    arrivals.draw(random, calendar, (moment, group) -> comes(moment, group, number[0]++));
    for (Sought kind : Sought.values()) {
      newHomes(kind, opening[kind.ordinal()]);
    }
    recruitsAndLosses();
    for (int month = 0; month <= calendar.months; month++) {
      agenda.add(calendar.day(month), REVIEWS, this::review, month);
    }
    agenda.run(calendar.last());
    children.forEach(Child::finish);
    counts.finish();
    return result;
  }

  private static double uncertain(double sample, double error) {
    return Math.exp(sample * error - error * error / 2);
  }

  private void start() {
    int today = from.baseline().asOf();
    List<Household> households = new ArrayList<>();
    for (int i = 0; i < from.supply().homes().size(); i++) {
      Household household = new Household(this, i, Streams.key(key, HOME_KEYS, i));
      households.add(household);
      market.opens(household);
    }
    Map<Integer, Siblings> groups = new LinkedHashMap<>();
    for (int i = 0; i < from.children().size(); i++) {
      InCare child = from.baseline().children().get(i);
      SuppliedBaseline.Living living = from.children().get(i);
      Child made =
          new Child(
              this,
              new Child.Life(
                  child.born(),
                  Bands.adultOn(child.born()),
                  child.careFrom(),
                  child.stayFrom(),
                  child.state(),
                  decided(child, i)),
              living.profile(),
              groups.computeIfAbsent(living.group(), any -> new Siblings()),
              Streams.key(key, CHILD_KEYS, i),
              today);
      children.add(made);
      lacks(made, living.lacking());
      if (living.home() != SuppliedBaseline.Living.ELSEWHERE) {
        made.household = households.get(living.home());
        households.get(living.home()).start(made);
      }
    }
    for (Household household : households) {
      simulation.open(household, today);
    }
    children.forEach(Child::plan);
  }

  private Pending.@Nullable Decided decided(InCare child, int number) {
    Pending pending = child.pending();
    return pending == null
        ? null
        : pace.decide(pending, Child.decisions(key, number), from.baseline().asOf());
  }

  private void comes(double moment, int group, int number) {
    long own = Streams.key(key, ARRIVAL_KEYS, number);
    Stream lots = new Stream(own, 0);
    double lot = lots.next();
    int times = (int) scenario.entries() + (lot < scenario.entries() % 1 ? 1 : 0);
    for (int copy = 0; copy < times; copy++) {
      long keyOfCopy = Streams.key(own, copy, 0);
      double when = copy == 0 ? moment : moment + (lots.next() - .5) * COPY_WITHIN;
      double within = mirrored(when, from.baseline().asOf(), calendar.last());
      agenda.add(within, ARRIVALS, (at, what) -> enter(at, what, keyOfCopy), group);
    }
  }

  /**
   * A copy that would come before the first day or after the last comes as long after or before it:
   * on the first day itself nobody comes, for who is in care on it is recorded.
   */
  private static double mirrored(double moment, double first, double last) {
    return moment < first ? 2 * first - moment : moment > last ? 2 * last - moment : moment;
  }

  private void enter(double moment, int group, long keyOfGroup) {
    List<Entrant> entrants = from.baseline().entering().groups().get(group).entrants();
    List<Integer> profiles = from.arrivals().get(group);
    Siblings siblings = new Siblings();
    Map<Sought, List<Child>> searching = new LinkedHashMap<>();
    List<Child> came = new ArrayList<>(entrants.size());
    for (int i = 0; i < entrants.size(); i++) {
      Entrant entrant = entrants.get(i);
      ChildProfile profile = profile(profiles.get(i));
      Sought kind = Sought.of(Moving.home(entrant.state()));
      int state =
          kind != null && profile.outsideByPlan()
              ? Moving.state(kind.home(false), Where.OUTSIDE)
              : entrant.state();
      Child child =
          new Child(
              this,
              new Child.Life(
                  moment - entrant.ageInDays(),
                  moment - entrant.ageInDays() + Bands.ADULT,
                  moment,
                  moment,
                  state,
                  null),
              profiles.get(i),
              siblings,
              Streams.key(keyOfGroup, 0, i),
              moment);
      counts.comes(calendar.countFrom(moment));
      came.add(child);
      if (kind != null && !profile.outsideByPlan()) {
        searching.computeIfAbsent(kind, any -> new ArrayList<>()).add(child);
      }
    }
    children.addAll(came);
    searching.forEach((kind, group1) -> market.place(group1, kind, moment));
    came.forEach(Child::plan);
  }

  private void newHomes(Sought kind, double rate) {
    int[] like = simulation.mix(kind);
    if (like.length == 0 || rate <= 0) {
      return;
    }
    Stream stream = new Stream(Streams.key(key, NEW_KEYS + kind.ordinal(), -1), 0);
    double moment = from.baseline().asOf() + stream.exponential() / rate;
    for (int i = 0; moment <= calendar.last(); i++) {
      int definition = like[(int) (stream.next() * like.length)];
      agenda.add(
          moment,
          HOMES,
          new Household(this, definition, Streams.key(key, NEW_KEYS + kind.ordinal(), i)),
          Household.OPENS);
      moment += stream.exponential() / rate;
    }
  }

  private void recruitsAndLosses() {
    int number = 0;
    for (int i = 0; i < scenario.recruits().size(); i++) {
      Scenario.Recruit recruit = scenario.recruits().get(i);
      for (int j = 0; j < recruit.count(); j++) {
        Household household =
            new Household(this, simulation.recruit(i), Streams.key(key, RECRUIT_KEYS, number++));
        agenda.add(
            Math.max(recruit.from(), from.baseline().asOf()), HOMES, household, Household.OPENS);
      }
    }
    for (Scenario.Loss loss : scenario.losses()) {
      agenda.add(
          Math.max(loss.on(), from.baseline().asOf()),
          HOMES,
          (moment, what) -> loses(loss, moment),
          0);
    }
  }

  private void loses(Scenario.Loss loss, double moment) {
    market.open(loss.kind()).stream()
        .sorted(Comparator.comparingDouble((Household each) -> each.lot))
        .limit(loss.count())
        .toList()
        .forEach(household -> household.close(moment));
  }

  void opened(Household household) {
    market.opens(household);
  }

  /**
   * Those who live there look for a home, brothers and sisters together; whose plan is to live
   * outside goes to another home there.
   */
  void closed(Household household, double moment) {
    market.closes(household);
    Map<Siblings, List<Child>> groups = new LinkedHashMap<>();
    for (Child child : List.copyOf(household.living)) {
      if (profile(child.profile).outsideByPlan()) {
        goesByPlan(child, moment, Moving.state(household.kind.home(false), Where.OUTSIDE));
        child.plan();
      } else {
        groups.computeIfAbsent(child.siblings, any -> new ArrayList<>()).add(child);
      }
    }
    for (List<Child> each : groups.values()) {
      each.forEach(child -> child.liveTo(moment));
      market.place(each, household.kind, moment);
      each.forEach(Child::plan);
    }
  }

  /**
   * A move as rates have it: they say when and to what kind of home, and the homes say where. Who
   * is settled outside stays there, but for those of whom the rates say that they come back, where
   * a home is free for them (ADR 25).
   */
  void move(Child child, double moment, int to) {
    Sought kind = Sought.of(Moving.home(to));
    if (kind == null || profile(child.profile).outsideByPlan()) {
      goesByPlan(child, moment, kind == null ? to : Moving.state(kind.home(false), Where.OUTSIDE));
    } else if (child.isSettledOutside(kind)) {
      if (Moving.where(to) == Where.LOCAL) {
        market.bringBack(child, kind, moment);
      }
    } else {
      market.place(List.of(child), kind, moment);
    }
  }

  /**
   * To another home of the same kind, where the present one cannot go on: within the boundary it is
   * looked for as any home is, outside there always is one.
   */
  void change(Child child, double moment) {
    if (Sought.of(child.home()) != null && child.where() == Where.LOCAL) {
      move(child, moment, child.state);
    } else {
      leavesHome(child, moment);
    }
  }

  private void goesByPlan(Child child, double moment, int to) {
    leavesHome(child, moment);
    lacks(child, false);
    child.settle(moment, to, null);
  }

  void leavesHome(Child child, double moment) {
    Household household = child.household;
    if (household != null) {
      household.lose(child, moment);
      child.household = null;
    }
  }

  void lacks(Child child, boolean now) {
    if (child.lacking != now) {
      child.lacking = now;
      lacking += now ? 1 : -1;
    }
  }

  void left(Child child, double moment, Exit exit) {
    Household household = child.household;
    leavesHome(child, moment);
    lacks(child, false);
    boolean grown = exit == Exit.LEAVING_CARE && moment >= child.adult;
    if (grown
        && household != null
        && household.kind == Sought.FOSTERING
        && child.other.next() < stayingPut) {
      household.keepBack(moment + STAYS);
    }
  }

  private void review(double moment, int month) {
    if (scenario.bringBack() && month > 0) {
      bringBack(moment);
    }
    int housed = 0;
    for (Sought kind : Sought.values()) {
      for (Household household : market.open(kind)) {
        household.check();
        housed += household.living.size();
        result.home(kind, month, household.places(), household.free());
      }
    }
    int inHomes = 0;
    int byPlan = 0;
    for (Child child : children) {
      byPlan += child.isOutsideByPlan() ? 1 : 0;
      inHomes += !child.gone && child.household != null ? 1 : 0;
    }
    if (housed != inHomes) {
      throw new IllegalStateException("homes and children disagree in month " + month);
    }
    result.lacking(month, lacking);
    result.byPlan(month, byPlan);
  }

  private void bringBack(double moment) {
    children.stream()
        .filter(child -> !child.gone && child.where() == Where.OUTSIDE)
        .filter(child -> !profile(child.profile).outsideByPlan())
        .sorted(Comparator.comparingDouble(Child::outsideSince))
        .toList()
        .forEach(
            child -> {
              Sought kind = Sought.of(child.home());
              if (kind != null && market.bringBack(child, kind, moment)) {
                child.plan();
              }
            });
  }

  CompiledSearch search(Child child, double moment) {
    return simulation.searches().of(child.profile, child.years(moment));
  }

  CompiledSearch search(List<Child> together, double moment) {
    if (together.size() == 1) {
      return search(together.get(0), moment);
    }
    int[] who = new int[together.size()];
    int[] ages = new int[who.length];
    for (int i = 0; i < who.length; i++) {
      who[i] = together.get(i).profile;
      ages[i] = together.get(i).years(moment);
    }
    return simulation.searches().of(who, ages);
  }

  ChildProfile profile(int number) {
    return from.profiles().get(number);
  }

  boolean isChoosy(int profile) {
    return simulation.isChoosy(profile);
  }

  NeedGroup need(int profile) {
    return simulation.need(profile);
  }

  CompiledHomes homes() {
    return simulation.homes();
  }

  double closingRate(Sought kind) {
    return closing[kind.ordinal()];
  }

  double breakingRate(Sought kind) {
    return rates.breaking(kind);
  }

  double returningRate(Sought kind) {
    return rates.returning(kind);
  }
}
