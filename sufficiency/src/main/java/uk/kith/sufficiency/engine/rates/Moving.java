package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;
import java.util.List;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/**
 * How fast children move to another kind of home or over the boundary, by where they live and for
 * how long, and where to, by age; and how fast to another home of the same kind on the same side.
 * Drawn to broader estimates as {@link Leaving} is.
 */
public final class Moving {

  /** Kinds of home on either side of the boundary: see {@link #state}. */
  public static final int STATES = Home.values().length * Where.values().length;

  private static final double WORTH = 3;

  private static final Home[] HOMES = Home.values();
  private static final Where[] WHERES = Where.values();

  private final double[] rates = new double[STATES * Bands.DURATION_BANDS];
  private final Risk[] seen = new Risk[rates.length];
  private final double[] broader = new double[rates.length];
  private final double[] changes = new double[rates.length];
  private final double[] within = new double[rates.length];
  private final double[] broaderWithin = new double[rates.length];
  private final double[] destinations = new double[STATES * Bands.AGE_BANDS * STATES];

  private Moving(List<CareEpisode> episodes, Window window) {
    Arrays.fill(seen, Risk.NONE);
    for (CareEpisode episode : episodes) {
      add(episode, window);
    }
    shrink(seen, rates, broader);
    Risk[] changed = new Risk[seen.length];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = new Risk(changes[i], seen[i].days());
    }
    if (Arrays.stream(changes).sum() > 0) {
      shrink(changed, within, broaderWithin);
    }
    shareOut();
  }

  public static Moving of(List<CareEpisode> episodes, Window window) {
    return new Moving(episodes, window);
  }

  /** Hardly anybody moves: for a register that does not tell. */
  public static Moving none() {
    return new Moving(List.of(), new Window(0, 1, 1));
  }

  /** The number of a kind of home on a side of the boundary. */
  public static int state(Home home, Where where) {
    return home.ordinal() * WHERES.length + where.ordinal();
  }

  public static Home home(int state) {
    return HOMES[state / WHERES.length];
  }

  public static Where where(int state) {
    return WHERES[state % WHERES.length];
  }

  /**
   * A day's rate of moving to another state.
   *
   * @param duration band of the stay's
   */
  public double rate(int state, int duration) {
    return rates[state * Bands.DURATION_BANDS + duration];
  }

  /** What the rate was estimated from. */
  public Risk seen(int state, int duration) {
    return seen[state * Bands.DURATION_BANDS + duration];
  }

  /**
   * A day's rate of going to another home of the same kind on the same side; 0 in all states where
   * no such move was ever seen, as in a register that does not tell one home from another.
   *
   * @param duration band of the stay's in homes of the kind
   */
  public double within(int state, int duration) {
    return within[state * Bands.DURATION_BANDS + duration];
  }

  /** The rate of moving with what it was drawn to, and how far. */
  public Shrunk learned(int state, int duration) {
    int cell = state * Bands.DURATION_BANDS + duration;
    return new Shrunk(seen[cell], broader[cell], WORTH);
  }

  /** The same of the rate within a state; drawn to 0 where none was ever seen. */
  public Shrunk learnedWithin(int state, int duration) {
    int cell = state * Bands.DURATION_BANDS + duration;
    return new Shrunk(new Risk(changes[cell], seen[cell].days()), broaderWithin[cell], WORTH);
  }

  /** Of those who move from a state at an age, the part that moves to another; together 1. */
  public double share(int from, int age, int to) {
    return destinations[(from * Bands.AGE_BANDS + age) * STATES + to];
  }

  private void add(CareEpisode episode, Window window) {
    for (int i = 0; i < episode.stays().size(); i++) {
      Stay stay = episode.stays().get(i);
      int state = state(stay.home(), stay.where());
      int from = Math.max(stay.from(), window.from());
      int until = Math.min(stay.until(), window.until());
      while (from < until) {
        int duration = Bands.duration(from - stay.from());
        int next = (int) Math.min(until, (long) stay.from() + Bands.nextDuration(duration));
        int cell = state * Bands.DURATION_BANDS + duration;
        seen[cell] =
            seen[cell].plus(new Risk(0, (next - from) * window.weight((from + next) / 2.0)));
        from = next;
      }
      for (int day : episode.changes()) {
        if (day > stay.from()
            && day < stay.until()
            && day > window.from()
            && day <= window.until()) {
          int duration = Bands.duration(day - 1 - stay.from());
          changes[state * Bands.DURATION_BANDS + duration] += window.weight(day);
        }
      }
      boolean moved = i + 1 < episode.stays().size();
      if (moved && stay.until() > window.from() && stay.until() <= window.until()) {
        int cell = state * Bands.DURATION_BANDS + Bands.duration(stay.until() - 1 - stay.from());
        double weight = window.weight(stay.until());
        seen[cell] = seen[cell].plus(new Risk(weight, 0));
        Stay next = episode.stays().get(i + 1);
        int age = Bands.age(stay.until() - episode.born());
        destinations[(state * Bands.AGE_BANDS + age) * STATES + state(next.home(), next.where())] +=
            weight;
      }
    }
  }

  /** A cell is drawn to its duration, and that to all. */
  private static void shrink(Risk[] seen, double[] rates, double[] broader) {
    Risk all = Risk.NONE;
    Risk[] ofDuration = new Risk[Bands.DURATION_BANDS];
    Arrays.fill(ofDuration, Risk.NONE);
    for (int i = 0; i < seen.length; i++) {
      all = all.plus(seen[i]);
      ofDuration[i % Bands.DURATION_BANDS] = ofDuration[i % Bands.DURATION_BANDS].plus(seen[i]);
    }
    double overall = Math.max(all.rate(), 1e-6);
    for (int i = 0; i < seen.length; i++) {
      double byDuration = ofDuration[i % Bands.DURATION_BANDS].shrunkTo(overall, WORTH);
      broader[i] = byDuration;
      rates[i] = seen[i].shrunkTo(byDuration, WORTH);
    }
  }

  /** Of the state and age, drawn to those of the state, and those to all who moved anywhere. */
  private void shareOut() {
    double[] counts = destinations.clone();
    double[] all = new double[STATES];
    double[][] ofState = new double[STATES][STATES];
    for (int i = 0; i < counts.length; i++) {
      all[i % STATES] += counts[i];
      ofState[i / STATES / Bands.AGE_BANDS][i % STATES] += counts[i];
    }
    for (int from = 0; from < STATES; from++) {
      double[] overall = all.clone();
      overall[from] = 0;
      normalise(overall, from);
      double[] byState = Shares.drawn(ofState[from], 0, overall, WORTH);
      for (int age = 0; age < Bands.AGE_BANDS; age++) {
        int first = (from * Bands.AGE_BANDS + age) * STATES;
        System.arraycopy(
            Shares.drawn(counts, first, byState, WORTH), 0, destinations, first, STATES);
      }
    }
  }

  /** Where nobody ever moved, anywhere else is as likely. */
  private static void normalise(double[] shares, int but) {
    double sum = Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum > 0 ? shares[i] / sum : i == but ? 0 : 1.0 / (shares.length - 1);
    }
  }
}
