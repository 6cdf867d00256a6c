package uk.kith.matching.engine;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DistanceBand;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;

/**
 * Near home and inside the responsible authority's area (R-PLACE-04 as a matter of degree): a share
 * goes by the straight line from home (R-MATCH-17), the rest by the boundary. {@link
 * SchoolCriterion} goes by the straight line alone.
 */
final class LocalityCriterion {

  private final Whereabouts home;
  private final LocalAuthority area;
  private final Ramp ramp;
  private final int forArea;
  private final int forDistance;
  private final boolean asked;

  LocalityCriterion(
      Whereabouts home,
      LocalAuthority area,
      Ramp ramp,
      int most,
      int inAreaPercent,
      boolean adoption) {
    this.home = home;
    this.area = area;
    this.ramp = ramp;
    this.forArea = most * inAreaPercent / 100;
    this.forDistance = most - forArea;
    this.asked = !adoption;
  }

  /** False in a search for adoption, which is no placement under section 22C: nothing is lost. */
  boolean isAsked() {
    return asked;
  }

  Points points(Whereabouts placement) {
    if (!asked) {
      return Points.exactly(forArea + forDistance);
    }
    return distance(home.position(), placement.position(), ramp, forDistance)
        .plus(area(placement.isIn(area)));
  }

  Points area(@Nullable Boolean inside) {
    if (inside == null) {
      return new Points(0, forArea);
    }
    return Points.exactly(inside ? forArea : 0);
  }

  int forArea() {
    return forArea;
  }

  int forDistance() {
    return forDistance;
  }

  /** Points for a distance; the whole range when an end is not known. */
  static Points distance(@Nullable Position from, @Nullable Position to, Ramp ramp, int most) {
    if (from == null || to == null) {
      return new Points(0, most);
    }
    return Points.exactly(
        ramp.pointsAt(
            Ramp.metresBetween(from.easting(), from.northing(), to.easting(), to.northing()),
            most));
  }

  String words(Whereabouts placement) {
    if (!asked) {
      return "Not asked of a placement for adoption";
    }
    Double miles = home.milesTo(placement);
    Boolean inside = placement.isIn(area);
    String distance =
        miles == null
            ? "Distance from home not known"
            : miles(home, placement, miles) + " from home";
    if (DistanceBand.of(miles) == DistanceBand.OVER_TWENTY_MILES) {
      distance += " (" + DistanceBand.OVER_TWENTY_MILES.inWords() + ")";
    }
    return distance
        + (inside == null
            ? ", area not known"
            : inside ? ", inside the area" : ", outside the area");
  }

  /** Miles to one decimal, "about" unless both ends are known by their postcode. */
  static String miles(Whereabouts from, Whereabouts to, double miles) {
    boolean sure =
        from.precision() == Whereabouts.Precision.POSTCODE
            && to.precision() == Whereabouts.Precision.POSTCODE;
    long tenths = Math.round(miles * 10);
    return (sure ? "" : "About ") + tenths / 10 + "." + tenths % 10 + " miles";
  }
}
