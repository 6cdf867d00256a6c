package uk.kith.kernel;

/**
 * Sex as the statutory return records it (R-SUFF-12: coded 1 and 2 before 2025, M, F and U after).
 */
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN
}
