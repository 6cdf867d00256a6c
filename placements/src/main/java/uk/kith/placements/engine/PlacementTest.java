package uk.kith.placements.engine;

import org.jspecify.annotations.Nullable;

/**
 * One of the five tests of section 22C(7) to (9) of the Children Act 1989 (R-PLACE-04) and what it
 * says of a home: with a fact in words, for every option.
 *
 * @param fact the fact behind the result; null when there is none to show
 */
public record PlacementTest(Kind kind, Result result, @Nullable String fact) {

  /** The five tests, in the order of the Act. */
  public enum Kind {
    NEAR_HOME,
    SCHOOL,
    SIBLINGS,
    DISABILITY,
    IN_AREA
  }

  /** What a test says. */
  public enum Result {
    MET,
    PARTLY,
    NOT_MET,
    NOT_KNOWN,
    NOT_APPLICABLE
  }
}
