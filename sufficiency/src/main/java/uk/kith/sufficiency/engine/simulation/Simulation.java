package uk.kith.sufficiency.engine.simulation;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering.Entrant;
import uk.kith.sufficiency.engine.rates.Entering.Group;
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

  private static final int HOMES = RateTables.HOMES;
  private static final int EXITS = RateTables.EXITS;

  private final Baseline baseline;
  private final Calendar calendar;
  private final long seed;
  private final double horizon;
  private final Exit[] exits = Exit.values();
  private final double[] leaving;
  private final double[] exitShares;
  private final double[] moving;
  private final double[] destinations;
  private final Arrivals.Source arrivals;
  private final List<Group> groups;

  public Simulation(Baseline baseline, int months, long seed) {
    this.baseline = baseline;
    this.seed = seed;
    calendar = new Calendar(baseline.asOf(), months);
    horizon = calendar.last();
    leaving = RateTables.leaving(baseline.leaving());
    exitShares = RateTables.exitShares(baseline.leaving());
    moving = RateTables.moving(baseline.moving());
    destinations = RateTables.destinations(baseline.moving());
    groups = baseline.entering().groups();
    arrivals = Arrivals.of(baseline.entering());
  }

  /**
   * The k-th of the futures.
   *
   * @throws IllegalStateException where children are not conserved: a defect
   */
  public Counts replication(int k) {
    UniformRandomProvider random = Streams.random(seed, k);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    Counts counts = new Counts(calendar.months);
    double pace = Math.exp(normal.sample() * baseline.leaving().levelError());
    Life life = new Life(random, counts, pace);
    for (int i = 0; i < baseline.children().size(); i++) {
      life.live(baseline.children().get(i), i, k);
    }
    arrivals.draw(
        random,
        calendar,
        (moment, group) -> {
          for (Entrant entrant : groups.get(group).entrants()) {
            life.enter(entrant, moment);
          }
        });
    counts.finish();
    return counts;
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

    void live(InCare child, int number, int k) {
      int today = baseline.asOf();
      Pending pending = child.pending();
      live(
          Bands.adultOn(child.born()),
          child.born(),
          child.careFrom(),
          child.stayFrom(),
          child.state(),
          today,
          pending == null
              ? null
              : pending.decide(
                  Child.decisions(Streams.key(seed, k), number),
                  today,
                  Scenario.Permanence.AS_NOW));
    }

    void enter(Entrant entrant, double moment) {
      counts.comes(calendar.countFrom(moment));
      double born = moment - entrant.ageInDays();
      live(born + Bands.ADULT, born, moment, moment, entrant.state(), moment, null);
    }

    private void live(
        double adult,
        double born,
        double careFrom,
        double arrived,
        int first,
        double from,
        Pending.@Nullable Decided ahead) {
      double now = from;
      double stayFrom = arrived;
      int state = first;
      int home = home(state);
      int ofState = state * Bands.AGE_BANDS;
      Pending.Decided decided = ahead;
      double end = Math.min(horizon + 1, adult);
      double last = decided == null ? end : Math.min(end, decided.on());
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
            decided != null
                ? 0
                : pace * leaving[(age * Bands.DURATION_BANDS + duration) * HOMES + home];
        double moves = moving[(ofState + age) * Bands.DURATION_BANDS + stay];
        double total = leaves + moves;
        if (until < (boundary - now) * total) {
          now += until / total;
          int count = calendar.countFrom(now);
          counts.stays(state, age, counted, count);
          counted = count;
          if (random.nextDouble() * total < leaves) {
            counts.leaves(exit(age, duration, home), count);
            return;
          }
          state = destination(state, age);
          home = home(state);
          ofState = state * Bands.AGE_BANDS;
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
        if (decided != null && now >= decided.on() && now < end) {
          Exit exit = decided.exit();
          if (exit != null) {
            counts.leaves(exit, counted);
            return;
          }
          if (decided.placed()) {
            state = RateTables.withAdopters(destinations, state, age, random.nextDouble());
            home = home(state);
            ofState = state * Bands.AGE_BANDS;
            stayFrom = now;
            stay = 0;
          }
          decided = null;
          last = end;
        }
      }
      if (now <= horizon) {
        counts.leaves(Exit.LEAVING_CARE, counted);
      }
    }

    private Exit exit(int age, int duration, int home) {
      int first = ((age * Bands.DURATION_BANDS + duration) * HOMES + home) * EXITS;
      return exits[RateTables.pick(exitShares, first, EXITS, random.nextDouble())];
    }

    private int destination(int state, int age) {
      int first = (state * Bands.AGE_BANDS + age) * Moving.STATES;
      return RateTables.pick(destinations, first, Moving.STATES, random.nextDouble());
    }
  }

  private static int home(int state) {
    return state * HOMES / Moving.STATES;
  }
}
