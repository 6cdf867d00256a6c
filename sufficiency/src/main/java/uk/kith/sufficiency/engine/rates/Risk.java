package uk.kith.sufficiency.engine.rates;

/**
 * Events seen and days at risk, both weighed: what a rate is estimated from, and kept beside it.
 *
 * @param events weighed
 * @param days at risk, weighed
 */
public record Risk(double events, double days) {

  public static final Risk NONE = new Risk(0, 0);

  public Risk plus(Risk other) {
    return new Risk(events + other.events, days + other.days);
  }

  /** A day's rate as seen; 0 without days. */
  public double rate() {
    return days == 0 ? 0 : events / days;
  }

  /**
   * A day's rate drawn to a broader one: the mean of a gamma distribution whose prior knows as much
   * as so many events.
   *
   * @param broader a day's rate, above 0
   */
  public double shrunkTo(double broader, double worth) {
    return (events + worth) / (days + worth / broader);
  }
}
