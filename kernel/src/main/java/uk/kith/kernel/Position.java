package uk.kith.kernel;

/**
 * A point on the British National Grid.
 *
 * @param easting metres
 * @param northing metres
 */
public record Position(int easting, int northing) {

  /** International miles. */
  public static final double METRES_PER_MILE = 1609.344;

  /** Straight-line miles (R-MATCH-17). */
  public double milesTo(Position other) {
    return Math.hypot((double) easting - other.easting, (double) northing - other.northing)
        / METRES_PER_MILE;
  }
}
