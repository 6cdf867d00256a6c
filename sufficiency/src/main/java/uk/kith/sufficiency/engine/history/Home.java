package uk.kith.sufficiency.engine.history;

import java.util.Set;

/**
 * The kind of home in which a child lives, as one who commissions homes counts them. Codes of the
 * 903 return are read whatever their year, so that one child counted under an old and a new code is
 * one series: H5, P2 and K3 are supported accommodation, Z1 and its successors other homes
 * (R-SUFF-12; 903 rules 146 of 2025-26, 217t, 230, 503D).
 */
public enum Home {
  /** The authority's own foster carers (U4 to U6 provided by itself). */
  OWN_FOSTERING,
  /** Foster carers of agencies and of other authorities. */
  AGENCY_FOSTERING,
  /** Relatives and friends who foster (U1 to U3). */
  CONNECTED,
  /** Children's homes, residential schools and other residential settings. */
  RESIDENTIAL,
  /** Supported accommodation and independent living of 16 and 17 year olds. */
  SUPPORTED,
  /** With a parent, or another person with parental responsibility. */
  PARENT,
  /** Placed for adoption; always shown apart (R-SUFF-03). */
  ADOPTION,
  /** Hospital, secure settings, youth detention, short stays and what has no name. */
  OTHER;

  private static final Set<String> RESIDENTIALS = Set.of("K2", "R1", "R3", "S1");
  private static final Set<String> SUPPORTEDS = Set.of("H5", "P2", "P3", "K3");
  private static final String OWN = "PR1";

  /**
   * Of a placement of the return.
   *
   * @param type code of any year
   * @param provider code; empty when not known: fostering is then an agency's
   */
  public static Home of(String type, String provider) {
    if (RESIDENTIALS.contains(type)) {
      return RESIDENTIAL;
    }
    if (SUPPORTEDS.contains(type)) {
      return SUPPORTED;
    }
    return switch (type) {
      case "U1", "U2", "U3" -> CONNECTED;
      case "U4", "U5", "U6" -> provider.equals(OWN) ? OWN_FOSTERING : AGENCY_FOSTERING;
      case "P1" -> PARENT;
      case "A3", "A4", "A5", "A6" -> ADOPTION;
      default -> OTHER;
    };
  }
}
