package uk.kith.matching.engine;

/**
 * Points that a home could have under one criterion, or in all: exactly known when both ends are
 * equal (R-MATCH-12).
 *
 * @param low if every unknown fact turned out badly
 * @param high if every unknown fact turned out well
 */
public record Points(int low, int high) {

  public Points {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("points from " + low + " to " + high);
    }
  }

  public static Points exactly(int points) {
    return new Points(points, points);
  }

  /** The middle, rounded down: what is shown and counted. */
  public int middle() {
    return (low + high) / 2;
  }

  public boolean isExact() {
    return low == high;
  }

  /** True when neither is surely better: the ranges have a value in common. */
  public boolean overlaps(Points other) {
    return low <= other.high && other.low <= high;
  }

  Points plus(Points other) {
    return new Points(low + other.low, high + other.high);
  }
}
