package uk.kith.placements.engine;

/**
 * Figures of the constraints and tests that are not law, or not confirmed as law: what an authority
 * may set. Grade P is a product default, grade C one to confirm against the provision.
 *
 * @param nearHomeMiles at most so far is near home; P, the Act gives no distance
 * @param farFromHomeMiles above it is far from home; the published bands turn at 20 (R-MATCH-17)
 * @param nearSchoolMiles at most so far keeps a school without much travelling; P
 * @param farFromSchoolMiles above it a school cannot be kept; P
 * @param yearsBeyondTerms years outside an approved age range that a change of terms may still
 *     bridge; P, R-PLACE-12 sets no limit
 * @param placesBeyondTerms places short that an exemption or a change of terms may still bridge; P
 * @param lookedAfterParentCounts whether a looked after parent counts in the usual fostering limit
 *     beside the baby; C, R-PLACE-39
 * @param stepSiblingsCount whether stepbrothers and stepsisters are siblings for that limit; C,
 *     Schedule 7 does not say
 * @param ownRoomFromAge completed years from which a child should have a bedroom of its own; C,
 *     standard 10.6 says "over the age of three"
 */
public record PlacementPolicy(
    int nearHomeMiles,
    int farFromHomeMiles,
    int nearSchoolMiles,
    int farFromSchoolMiles,
    int yearsBeyondTerms,
    int placesBeyondTerms,
    boolean lookedAfterParentCounts,
    boolean stepSiblingsCount,
    int ownRoomFromAge) {

  public static final PlacementPolicy DEFAULT =
      new PlacementPolicy(10, 20, 5, 10, 1, 1, true, false, 3);

  public PlacementPolicy {
    requireOrder("home", nearHomeMiles, farFromHomeMiles);
    requireOrder("school", nearSchoolMiles, farFromSchoolMiles);
    if (yearsBeyondTerms < 0 || placesBeyondTerms < 0) {
      throw new IllegalArgumentException("years and places beyond the terms are not negative");
    }
    if (ownRoomFromAge < 0) {
      throw new IllegalArgumentException("the age for a room of one's own is not negative");
    }
  }

  private static void requireOrder(String what, int near, int far) {
    if (near < 0 || far < near) {
      throw new IllegalArgumentException(
          "near " + what + " is " + near + " miles, far from it " + far + ": not in order");
    }
  }
}
