package uk.kith.court.engine.forecast;

/**
 * What a back-test showed for some of its forecasts. Errors are sums of days between a guess and
 * what came, early or late alike; {@link #meanDays} makes an average of one.
 *
 * @param forecasts those of which it is known what came
 * @param stillOpen those of which it is not: they are in no error and no share
 * @param held how many of what came lay within p10 to p90
 * @param estimateError of p50
 * @param issuePlus26Error of the guess "issue and 26 weeks"
 * @param limitError of the guess "the limit as it stood"
 * @param listedError of the guess "the listed day", or issue and 26 weeks where none was listed
 */
public record BackTestScore(
    int forecasts,
    int stillOpen,
    int held,
    long estimateError,
    long issuePlus26Error,
    long limitError,
    long listedError) {

  /** Share of outcomes within the interval, 0 to 100; 80 is promised. Not a number without any. */
  public double heldPercent() {
    return 100.0 * held / forecasts;
  }

  /** Average days for one of the sums; not a number without forecasts. */
  public double meanDays(long error) {
    return (double) error / forecasts;
  }
}
