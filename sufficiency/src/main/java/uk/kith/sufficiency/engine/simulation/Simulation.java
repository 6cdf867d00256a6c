package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Entering.Entrant;
import uk.kith.sufficiency.engine.rates.Entering.Group;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;

/**
 * Replications of the years to come: every child of the baseline and everybody who comes stays,
 * moves and leaves by the estimated rates, each at a moment of its own. Between two bands of age or
 * duration the rates are constant, so that the next event is drawn exactly and no day is stepped
 * through.
 *
 * <p>Levels are uncertain: each replication draws how fast children come and leave once, and lets
 * what comes wander from month to month. That widens the interval to what the past shows.
 *
 * <p>Not for use by two threads at once; any number of simulations of the same baseline and seed
 * agree.
 */
public final class Simulation {

  private static final int HOMES = Home.values().length;
  private static final int EXITS = Exit.values().length;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Baseline baseline;
  private final Calendar calendar;
  private final long seed;
  private final double horizon;
  private final Exit[] exits = Exit.values();
  private final double[] leaving;
  private final double[] exitShares;
  private final double[] moving;
  private final double[] destinations;
  private final double[] groupShares;
  private final List<Group> groups;

  public Simulation(Baseline baseline, int months, long seed) {
    this.baseline = baseline;
    this.seed = seed;
    calendar = new Calendar(baseline.asOf(), months);
    horizon = calendar.last();
    leaving = leaving(baseline.leaving());
    exitShares = exitShares(baseline.leaving());
    moving = moving(baseline.moving());
    destinations = destinations(baseline.moving());
    groups = baseline.entering().groups();
    groupShares = groupShares(groups);
  }

  /**
   * The k-th of the futures.
   *
   * @throws IllegalStateException where children are not conserved: a defect
   */
  public Counts replication(int k) {
    UniformRandomProvider random = random(k);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    Counts counts = new Counts(calendar.months);
    double pace = Math.exp(normal.sample() * baseline.leaving().levelError());
    Life life = new Life(random, counts, pace);
    for (InCare child : baseline.children()) {
      life.live(child, baseline.asOf());
    }
    comeIntoCare(random, normal, life);
    counts.finish();
    return counts;
  }

  /** Of the seed and k alone: two rounds of the mixing function of SplitMix64 (Steele 2014). */
  private UniformRandomProvider random(int k) {
    long first = mixed(seed + GOLDEN * (2L * k + 1));
    return new XoRoShiRo128PlusPlus(first, mixed(first + GOLDEN));
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private void comeIntoCare(
      UniformRandomProvider random, ZigguratSampler.NormalizedGaussian normal, Life life) {
    Entering entering = baseline.entering();
    if (groups.isEmpty()) {
      return;
    }
    double error = entering.levelError();
    double step = entering.drift() / Math.sqrt(12);
    double level = normal.sample() * error - error * error / 2;
    for (int month = 0; month < calendar.months; month++) {
      level += normal.sample() * step - step * step / 2;
      int from = calendar.day(month);
      int days = calendar.day(month + 1) - from;
      double expected = entering.perMonth() * Math.exp(level);
      if (entering.dispersion() > 0) {
        double shape = 1 / entering.dispersion();
        expected *= AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape).sample();
      }
      int number = expected > 0 ? PoissonSampler.of(random, expected).sample() : 0;
      for (int i = 0; i < number; i++) {
        double moment = from + random.nextDouble() * days;
        for (Entrant entrant : groups.get(pick(groupShares, random.nextDouble())).entrants()) {
          life.enter(entrant, moment);
        }
      }
    }
  }

  /** The first place at which the running sum exceeds the number. */
  private static int pick(double[] sums, double number) {
    int found = Arrays.binarySearch(sums, number);
    int place = found >= 0 ? found + 1 : -found - 1;
    return Math.min(place, sums.length - 1);
  }

  /** One child after the other. */
  private final class Life {

    private final UniformRandomProvider random;
    private final ZigguratSampler.Exponential exponential;
    private final Counts counts;
    private final double pace;

    Life(UniformRandomProvider random, Counts counts, double pace) {
      this.random = random;
      this.exponential = ZigguratSampler.Exponential.of(random);
      this.counts = counts;
      this.pace = pace;
    }

    void live(InCare child, double now) {
      live(
          child.born(),
          child.careFrom(),
          child.stayFrom(),
          child.state(),
          now,
          child.leavesOn(),
          child.leavesBy());
    }

    void enter(Entrant entrant, double moment) {
      counts.comes(calendar.countFrom(moment));
      live(
          moment - entrant.ageInDays(),
          moment,
          moment,
          entrant.state(),
          moment,
          InCare.NOT_KNOWN,
          Exit.OTHER);
    }

    private void live(
        double born,
        double careFrom,
        double arrived,
        int first,
        double from,
        int leavesOn,
        Exit leavesBy) {
      double now = from;
      double stayFrom = arrived;
      int state = first;
      double adult = born + Bands.ADULT;
      boolean dated = leavesOn != InCare.NOT_KNOWN && leavesOn > now;
      double last = Math.min(Math.min(horizon + 1, adult), dated ? leavesOn : horizon + 1);
      double until = exponential.sample();
      int age = Bands.age((int) (now - born));
      int duration = Bands.duration((int) (now - careFrom));
      int stay = Bands.duration((int) (now - stayFrom));
      int counted = calendar.countFrom(now);
      while (now < last) {
        double boundary =
            Math.min(
                Math.min(last, born + Bands.nextAge(age)),
                Math.min(
                    careFrom + Bands.nextDuration(duration), stayFrom + Bands.nextDuration(stay)));
        double leaves =
            dated
                ? 0
                : pace * leaving[(age * Bands.DURATION_BANDS + duration) * HOMES + home(state)];
        double moves = moving[state * Bands.DURATION_BANDS + stay];
        double total = leaves + moves;
        if (until < (boundary - now) * total) {
          now += until / total;
          int count = calendar.countFrom(now);
          counts.stays(state, age, counted, count);
          counted = count;
          if (random.nextDouble() * total < leaves) {
            counts.leaves(exit(age, duration), count);
            return;
          }
          state = destination(state, age);
          stayFrom = now;
          stay = 0;
          until = exponential.sample();
        } else {
          until -= (boundary - now) * total;
          now = boundary;
          int count = calendar.countFrom(now);
          counts.stays(state, age, counted, count);
          counted = count;
          age = now >= born + Bands.nextAge(age) ? age + 1 : age;
          duration = now >= careFrom + Bands.nextDuration(duration) ? duration + 1 : duration;
          stay = now >= stayFrom + Bands.nextDuration(stay) ? stay + 1 : stay;
        }
      }
      if (now <= horizon) {
        counts.leaves(now >= adult ? Exit.LEAVING_CARE : leavesBy, counted);
      }
    }

    private Exit exit(int age, int duration) {
      int first = (age * Bands.DURATION_BANDS + duration) * EXITS;
      double number = random.nextDouble();
      int exit = 0;
      while (exit + 1 < EXITS && number >= exitShares[first + exit]) {
        exit++;
      }
      return exits[exit];
    }

    private int destination(int state, int age) {
      int first = (state * Bands.AGE_BANDS + age) * Moving.STATES;
      double number = random.nextDouble();
      int to = 0;
      while (to + 1 < Moving.STATES && number >= destinations[first + to]) {
        to++;
      }
      return to;
    }
  }

  private static int home(int state) {
    return state * HOMES / Moving.STATES;
  }

  private static double[] leaving(Leaving rates) {
    double[] all = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * HOMES];
    for (int i = 0; i < all.length; i++) {
      int band = i / HOMES;
      all[i] =
          rates.rate(
              band / Bands.DURATION_BANDS, band % Bands.DURATION_BANDS, Home.values()[i % HOMES]);
    }
    return all;
  }

  private static double[] exitShares(Leaving rates) {
    double[] sums = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * EXITS];
    for (int i = 0; i < sums.length; i++) {
      int band = i / EXITS;
      double share =
          rates.share(
              band / Bands.DURATION_BANDS, band % Bands.DURATION_BANDS, Exit.values()[i % EXITS]);
      sums[i] = (i % EXITS == 0 ? 0 : sums[i - 1]) + share;
    }
    return sums;
  }

  private static double[] moving(Moving rates) {
    double[] all = new double[Moving.STATES * Bands.DURATION_BANDS];
    for (int i = 0; i < all.length; i++) {
      all[i] = rates.rate(i / Bands.DURATION_BANDS, i % Bands.DURATION_BANDS);
    }
    return all;
  }

  private static double[] destinations(Moving rates) {
    double[] sums = new double[Moving.STATES * Bands.AGE_BANDS * Moving.STATES];
    for (int i = 0; i < sums.length; i++) {
      int from = i / Moving.STATES;
      double share = rates.share(from / Bands.AGE_BANDS, from % Bands.AGE_BANDS, i % Moving.STATES);
      sums[i] = (i % Moving.STATES == 0 ? 0 : sums[i - 1]) + share;
    }
    return sums;
  }

  private static double[] groupShares(List<Group> groups) {
    double[] sums = new double[groups.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += groups.get(i).weight();
      sums[i] = sum;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= sum;
    }
    return sums;
  }
}
