package uk.kith.sufficiency.engine.rates;

/**
 * The days of which everything was recorded, and how the older of them count.
 *
 * @param from first day, as days since 1970: what began before is at risk from here on
 * @param until the day as of which is estimated, itself not seen: what ends later has not ended
 * @param halfLife days after which something seen counts half
 */
public record Window(int from, int until, double halfLife) {

  public Window {
    if (until <= from) {
      throw new IllegalArgumentException("no day to estimate from");
    }
  }

  /** Half a count for three years: rates change, and what is old tells less. */
  public static Window of(int from, int until) {
    return new Window(from, until, 3 * 365.25);
  }

  double weight(double day) {
    return Math.pow(.5, (until - day) / halfLife);
  }
}
