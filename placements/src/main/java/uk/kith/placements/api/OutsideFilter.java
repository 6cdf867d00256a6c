package uk.kith.placements.api;

/** For which reasons placements are outside the area. */
public enum OutsideFilter {
  ALL,
  /** For lack of a local home (R-SUFF-09). */
  NO_LOCAL_HOME,
  /** With relatives, for adoption, for safety or for a specialist home. */
  BY_PLAN,
  /** Nobody has said why. */
  NOT_RECORDED
}
