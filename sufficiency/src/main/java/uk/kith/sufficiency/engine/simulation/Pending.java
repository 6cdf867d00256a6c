package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Exit;

/**
 * What is to be decided of a child in care, when that may be and what may come of it: the end of
 * its proceedings, or the day on which it moves in with adopters who are matched with it
 * (R-SUFF-10). Until that day care does not end but by the birthday; whose care goes on after it
 * lives by rates. Of ten such days one is before {@code p10} and one after {@code p90}.
 *
 * @param p10 as days since 1970
 * @param ends of each {@link Exit}, in their order, how likely care ends so on the day
 * @param placed how likely the child is placed for adoption on the day and stays in care; with
 *     {@code ends} 1 at the most
 */
public record Pending(int p10, int p50, int p90, List<Double> ends, double placed) {

  private static final Exit[] EXITS = Exit.values();

  /** Sums of doubles that make 1 may exceed it by so much. */
  private static final double ROUNDED = 1e-9;

  /** From the median on a constant rate, by which four in five are over at the ninetieth. */
  private static final double MEDIAN_TO_NINETIETH = StrictMath.log(5);

  /**
   * What comes of it in one future.
   *
   * @param on as days since 1970, later than the day of the baseline
   * @param exit how care ends; null when it goes on
   * @param placed it goes on with adopters
   */
  record Decided(int on, @Nullable Exit exit, boolean placed) {}

  public Pending {
    ends = List.copyOf(ends);
    if (ends.size() != EXITS.length) {
      throw new IllegalArgumentException(ends.size() + " ends");
    }
    double sum = placed;
    for (double share : ends) {
      if (!(share >= 0)) {
        throw new IllegalArgumentException("a share of " + share);
      }
      sum += share;
    }
    if (!(placed >= 0 && sum <= 1 + ROUNDED)) {
      throw new IllegalArgumentException("shares of " + sum + " together");
    }
    if (p10 > p50 || p50 > p90) {
      throw new IllegalArgumentException("days " + p10 + ", " + p50 + ", " + p90);
    }
  }

  /** Care ends so on one day. */
  public static Pending of(int on, Exit exit) {
    Double[] ends = new Double[EXITS.length];
    Arrays.fill(ends, 0.0);
    ends[exit.ordinal()] = 1.0;
    return new Pending(on, on, on, List.of(ends), 0);
  }

  /**
   * In one future.
   *
   * @param stream of this child and future, and of this alone
   * @param permanence orders come more often by these factors, and sooner
   */
  Decided decide(Stream stream, int today, Scenario.Permanence permanence) {
    int on = Math.max(today + 1, day(stream.next()));
    double lot = stream.next();
    double sum = 0;
    for (Exit exit : EXITS) {
      sum += ends.get(exit.ordinal()) * Pace.factor(exit, permanence);
      if (lot < sum) {
        int sooner = Pace.isOrder(exit) ? Pace.WEEK * permanence.weeksSooner() : 0;
        return new Decided(Math.max(today + 1, on - sooner), exit, false);
      }
    }
    return new Decided(on, null, lot < sum + placed);
  }

  /**
   * The day before which such a part of all days is: straight through the tenth and the median,
   * which goes on below them, and from the median on as things last that end at a constant rate.
   *
   * @param number from 0 to 1
   */
  int day(double number) {
    double day =
        number < .5
            ? p50 - (p50 - p10) * (.5 - number) / .4
            : p50 + (p90 - p50) * StrictMath.log(.5 / (1 - number)) / MEDIAN_TO_NINETIETH;
    return (int) Math.min(Math.floor(day), Integer.MAX_VALUE / 2.0);
  }
}
