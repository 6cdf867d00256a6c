package uk.kith.sufficiency.api;

import java.time.LocalDate;

/**
 * A forecast is asked for.
 *
 * @param asOf nothing that came later is looked at
 * @param horizonMonths {@link #SHORTEST} to {@link #LONGEST}
 * @param replications futures, {@link #FEWEST} to {@link #MOST}
 * @param seed of the random numbers
 */
public record StartForecast(LocalDate asOf, int horizonMonths, int replications, long seed) {

  public static final int SHORTEST = 1;
  public static final int LONGEST = 60;
  public static final int FEWEST = 100;
  public static final int MOST = 10_000;

  /** What a page asks for, and a program that does not say. */
  public static final int USUAL_HORIZON = 36;

  public static final int USUAL_REPLICATIONS = 1_000;
  public static final long USUAL_SEED = 1;

  /** As a page asks. */
  public static StartForecast usual(LocalDate asOf, int horizonMonths) {
    return new StartForecast(asOf, horizonMonths, USUAL_REPLICATIONS, USUAL_SEED);
  }
}
