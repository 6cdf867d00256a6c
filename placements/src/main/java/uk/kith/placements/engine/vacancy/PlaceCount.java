package uk.kith.placements.engine.vacancy;

/**
 * Places of some homes: approved = filled + vacant + not available, unless an exemption or an
 * emergency fills more than are approved, or carers are approved for more than the usual limit: of
 * theirs no more are vacant than make it up (R-PLACE-05, R-PLACE-35).
 *
 * @param reserved of the vacant ones (R-PLACE-38)
 */
public record PlaceCount(
    int homes, int approved, int filled, int vacant, int notAvailable, int reserved) {

  public static final PlaceCount NONE = new PlaceCount(0, 0, 0, 0, 0, 0);

  public PlaceCount {
    if (homes < 0 || approved < 0 || filled < 0 || vacant < 0 || notAvailable < 0 || reserved < 0) {
      throw new IllegalArgumentException("places are not negative");
    }
  }

  PlaceCount plus(PlaceCount other) {
    return new PlaceCount(
        homes + other.homes,
        approved + other.approved,
        filled + other.filled,
        vacant + other.vacant,
        notAvailable + other.notAvailable,
        reserved + other.reserved);
  }
}
