package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;
import java.util.List;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering.Group;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;

/** Estimated rates and shares as arrays, made once and read at every event. */
final class RateTables {

  static final int HOMES = Home.values().length;
  static final int EXITS = Exit.values().length;

  private RateTables() {}

  /** By age, duration and home. */
  static double[] leaving(Leaving rates) {
    double[] all = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * HOMES];
    for (int i = 0; i < all.length; i++) {
      int band = i / HOMES;
      all[i] =
          rates.rate(
              band / Bands.DURATION_BANDS, band % Bands.DURATION_BANDS, Home.values()[i % HOMES]);
    }
    return all;
  }

  /** By age, duration, home and exit: running sums over exits. */
  static double[] exitShares(Leaving rates) {
    double[] sums = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * HOMES * EXITS];
    for (int i = 0; i < sums.length; i++) {
      int band = i / EXITS / HOMES;
      double share =
          rates.share(
              band / Bands.DURATION_BANDS,
              band % Bands.DURATION_BANDS,
              Home.values()[i / EXITS % HOMES],
              Exit.values()[i % EXITS]);
      sums[i] = (i % EXITS == 0 ? 0 : sums[i - 1]) + share;
    }
    return sums;
  }

  /** By state, age and duration of the stay. */
  static double[] moving(Moving rates) {
    double[] all = new double[Moving.STATES * Bands.AGE_BANDS * Bands.DURATION_BANDS];
    for (int i = 0; i < all.length; i++) {
      int band = i / Bands.DURATION_BANDS;
      all[i] = rates.rate(band / Bands.AGE_BANDS, band % Bands.AGE_BANDS, i % Bands.DURATION_BANDS);
    }
    return all;
  }

  /** By state and duration of the stay: to another home of the same state. */
  static double[] changing(Moving rates) {
    double[] all = new double[Moving.STATES * Bands.DURATION_BANDS];
    for (int i = 0; i < all.length; i++) {
      all[i] = rates.within(i / Bands.DURATION_BANDS, i % Bands.DURATION_BANDS);
    }
    return all;
  }

  /** By state, age and state moved to: running sums over the last. */
  static double[] destinations(Moving rates) {
    double[] sums = new double[Moving.STATES * Bands.AGE_BANDS * Moving.STATES];
    for (int i = 0; i < sums.length; i++) {
      int from = i / Moving.STATES;
      double share = rates.share(from / Bands.AGE_BANDS, from % Bands.AGE_BANDS, i % Moving.STATES);
      sums[i] = (i % Moving.STATES == 0 ? 0 : sums[i - 1]) + share;
    }
    return sums;
  }

  /**
   * The side of the boundary on which somebody is placed for adoption, as those were who moved to
   * adopters from such a state at such an age; where none were, as now.
   *
   * @param destinations as {@link #destinations}
   * @param number from 0 to 1
   */
  static int withAdopters(double[] destinations, int state, int age, double number) {
    int base = (state * Bands.AGE_BANDS + age) * Moving.STATES;
    int first = Moving.state(Home.ADOPTION, Where.values()[0]);
    int sides = Where.values().length;
    double below = destinations[base + first - 1];
    double all = destinations[base + first + sides - 1] - below;
    return all > 0
        ? first + pick(destinations, base + first, sides, below + number * all)
        : Moving.state(Home.ADOPTION, Moving.where(state));
  }

  /** Running sums of who comes. */
  static double[] groupShares(List<Group> groups) {
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

  /** The first place at which the running sum exceeds the number. */
  static int pick(double[] sums, double number) {
    int found = Arrays.binarySearch(sums, number);
    int place = found >= 0 ? found + 1 : -found - 1;
    return Math.min(place, sums.length - 1);
  }

  /** The same in a part of the sums, given by its first place and its size. */
  static int pick(double[] sums, int first, int size, double number) {
    int place = 0;
    while (place + 1 < size && number >= sums[first + place]) {
      place++;
    }
    return place;
  }
}
