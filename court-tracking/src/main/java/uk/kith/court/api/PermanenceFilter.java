package uk.kith.court.api;

import org.jspecify.annotations.Nullable;

/**
 * Which children the register of permanence shows.
 *
 * @param team null for all
 * @param text every word of it stands in the child's name or number; null for all
 */
public record PermanenceFilter(Gap gap, @Nullable String team, @Nullable String text) {

  public static final PermanenceFilter ALL = new PermanenceFilter(Gap.NONE, null, null);

  /** What is missing of a child. */
  public enum Gap {
    /** Everybody. */
    NONE,
    /** Past the second review, and some route is blank. */
    BLANK_ROUTES,
    /** Nothing was ever recorded of special guardianship. */
    GUARDIANSHIP_NEVER_CONSIDERED,
    /** Nothing was ever recorded of a child arrangements order. */
    ARRANGEMENTS_NEVER_CONSIDERED,
    /** Past the second review without a plan. */
    NO_PLAN,
    /** A concern of the reviewing officer is open. */
    CONCERN,
    /**
     * No longer looked after: care ended within twelve months, and whoever had to approve that did
     * not by then (R-PERM-30).
     */
    END_NOT_APPROVED
  }
}
