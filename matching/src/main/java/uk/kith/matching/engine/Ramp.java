package uk.kith.matching.engine;

import uk.kith.kernel.Position;

/**
 * Full credit up to a near distance, none from a far one, and evenly less in between.
 *
 * @param nearMetres full credit up to here
 * @param farMetres no credit from here
 */
public record Ramp(int nearMetres, int farMetres) {

  public Ramp {
    if (nearMetres < 0 || farMetres <= nearMetres) {
      throw new IllegalArgumentException("ramp from " + nearMetres + " to " + farMetres + " m");
    }
  }

  public static Ramp miles(int near, int far) {
    return new Ramp(
        (int) (near * Position.METRES_PER_MILE), (int) (far * Position.METRES_PER_MILE));
  }

  /** Whole miles, rounded. */
  int nearMiles() {
    return (int) Math.round(nearMetres / Position.METRES_PER_MILE);
  }

  /** Whole miles, rounded. */
  int farMiles() {
    return (int) Math.round(farMetres / Position.METRES_PER_MILE);
  }

  /** Points out of {@code most} at a distance, rounded down. */
  int pointsAt(int metres, int most) {
    if (metres <= nearMetres) {
      return most;
    }
    if (metres >= farMetres) {
      return 0;
    }
    return (int) ((long) most * (farMetres - metres) / (farMetres - nearMetres));
  }

  /** Whole metres between two points: exact on integers, so the same on every machine. */
  static int metresBetween(int easting, int northing, int otherEasting, int otherNorthing) {
    double dx = (double) easting - otherEasting;
    double dy = (double) northing - otherNorthing;
    return (int) Math.sqrt(dx * dx + dy * dy);
  }
}
