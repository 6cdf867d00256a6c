package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;
import java.util.List;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/**
 * How fast children move to another kind of home or over the boundary, by where they live and for
 * how long and by age, and where to, by age; and how fast to another home of the same kind on the
 * same side. Drawn to broader estimates as {@link Leaving} is.
 */
public final class Moving {

  /** Kinds of home on either side of the boundary: see {@link #state}. */
  public static final int STATES = Home.values().length * Where.values().length;

  private static final double WORTH = 3;

  private static final Home[] HOMES = Home.values();
  private static final Where[] WHERES = Where.values();

  /** By state, age and duration of the stay. */
  private final double[] rates = new double[STATES * Bands.AGE_BANDS * Bands.DURATION_BANDS];

  private final Risk[] seen = new Risk[rates.length];
  private final double[] broader = new double[rates.length];

  /** By state and duration of the stay. */
  private final double[] changes = new double[STATES * Bands.DURATION_BANDS];

  private final double[] within = new double[changes.length];
  private final double[] broaderWithin = new double[changes.length];
  private final double[] destinations = new double[STATES * Bands.AGE_BANDS * STATES];

  private Moving(List<CareEpisode> episodes, Window window) {
    Arrays.fill(seen, Risk.NONE);
    for (CareEpisode episode : episodes) {
      add(episode, window);
    }
    shrink();
    if (Arrays.stream(changes).sum() > 0) {
      shrinkWithin();
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
  public double rate(int state, int age, int duration) {
    return rates[cell(state, age, duration)];
  }

  /** What rates were estimated from, at all ages. */
  public Risk seen(int state, int duration) {
    Risk all = Risk.NONE;
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      all = all.plus(seen[cell(state, age, duration)]);
    }
    return all;
  }

  private static int cell(int state, int age, int duration) {
    return (state * Bands.AGE_BANDS + age) * Bands.DURATION_BANDS + duration;
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
  public Shrunk learned(int state, int age, int duration) {
    int cell = cell(state, age, duration);
    return new Shrunk(seen[cell], broader[cell], WORTH);
  }

  /** The same of the rate within a state; drawn to 0 where none was ever seen. */
  public Shrunk learnedWithin(int state, int duration) {
    int cell = state * Bands.DURATION_BANDS + duration;
    return new Shrunk(
        new Risk(changes[cell], seen(state, duration).days()), broaderWithin[cell], WORTH);
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
        int age = Bands.age(from - episode.born());
        int duration = Bands.duration(from - stay.from());
        int next = (int) Math.min(until, (long) stay.from() + Bands.nextDuration(duration));
        if (age + 1 < Bands.AGE_BANDS) {
          next = Math.min(next, episode.born() + Bands.nextAge(age));
        }
        int cell = cell(state, age, duration);
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
        int before = Bands.age(stay.until() - 1 - episode.born());
        int cell = cell(state, before, Bands.duration(stay.until() - 1 - stay.from()));
        double weight = window.weight(stay.until());
        seen[cell] = seen[cell].plus(new Risk(weight, 0));
        Stay next = episode.stays().get(i + 1);
        int age = Bands.age(stay.until() - episode.born());
        destinations[(state * Bands.AGE_BANDS + age) * STATES + state(next.home(), next.where())] +=
            weight;
      }
    }
  }

  /**
   * What is usual at an age and a duration, times what the state makes of it and what it makes of
   * that duration; a cell is drawn to all of them together.
   */
  private void shrink() {
    Risk[] bands = new Risk[Bands.AGE_BANDS * Bands.DURATION_BANDS];
    Arrays.fill(bands, Risk.NONE);
    for (int i = 0; i < seen.length; i++) {
      bands[i % bands.length] = bands[i % bands.length].plus(seen[i]);
    }
    double[] usual = SmoothHazards.of(bands, Bands.AGE_BANDS, Bands.DURATION_BANDS);
    for (int state = 0; state < STATES; state++) {
      double ofState = factor(usual, state, 0, Bands.DURATION_BANDS, 1);
      for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
        double factor = ofState * factor(usual, state, duration, duration + 1, ofState);
        for (int age = 0; age < Bands.AGE_BANDS; age++) {
          int cell = cell(state, age, duration);
          broader[cell] = usual[age * Bands.DURATION_BANDS + duration] * factor;
          rates[cell] = seen[cell].shrunkTo(broader[cell], WORTH);
        }
      }
    }
  }

  /** What was seen over what is usual, at some durations and all ages; drawn to 1. */
  private double factor(double[] usual, int state, int from, int until, double before) {
    double events = WORTH;
    double expected = WORTH;
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      for (int duration = from; duration < until; duration++) {
        Risk risk = seen[cell(state, age, duration)];
        events += risk.events();
        expected += risk.days() * before * usual[age * Bands.DURATION_BANDS + duration];
      }
    }
    return events / expected;
  }

  /** Whatever the age: a cell is drawn to its duration, and that to all. */
  private void shrinkWithin() {
    Risk all = Risk.NONE;
    Risk[] ofCell = new Risk[changes.length];
    Risk[] ofDuration = new Risk[Bands.DURATION_BANDS];
    Arrays.fill(ofDuration, Risk.NONE);
    for (int i = 0; i < changes.length; i++) {
      int duration = i % Bands.DURATION_BANDS;
      ofCell[i] = new Risk(changes[i], seen(i / Bands.DURATION_BANDS, duration).days());
      all = all.plus(ofCell[i]);
      ofDuration[duration] = ofDuration[duration].plus(ofCell[i]);
    }
    double overall = Math.max(all.rate(), 1e-6);
    for (int i = 0; i < changes.length; i++) {
      broaderWithin[i] = ofDuration[i % Bands.DURATION_BANDS].shrunkTo(overall, WORTH);
      within[i] = ofCell[i].shrunkTo(broaderWithin[i], WORTH);
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
