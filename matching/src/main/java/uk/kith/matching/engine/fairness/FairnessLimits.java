package uk.kith.matching.engine.fairness;

/**
 * Set sizes of the report (grade P: the authority's own).
 *
 * @param smallestGroup children of whom a group has at least so many; smaller ones are pooled
 * @param offeredPercent difference of homes offered, in percent of what others were offered
 * @param scorePoints difference of the best score
 * @param days difference of the days waited
 * @param takenPoints difference of how often the first option was taken, in percentage points
 */
public record FairnessLimits(
    int smallestGroup, int offeredPercent, int scorePoints, int days, int takenPoints) {

  /** No count below it is told: of 1 to 4 somebody might be known. */
  public static final int LEAST_TOLD = 5;

  public static final FairnessLimits DEFAULT = new FairnessLimits(10, 20, 40, 14, 20);

  public FairnessLimits {
    if (smallestGroup < LEAST_TOLD) {
      throw new IllegalArgumentException("a group is of " + LEAST_TOLD + " children at least");
    }
    if (offeredPercent < 0 || scorePoints < 0 || days < 0 || takenPoints < 0) {
      throw new IllegalArgumentException("a set size is not negative");
    }
  }

  /**
   * The difference that is too large.
   *
   * @param others the value of the others
   */
  double of(Measured measured, double others) {
    return switch (measured) {
      case OFFERED -> others * offeredPercent / 100;
      case BEST_SCORE -> scorePoints;
      case DAYS_WAITED -> days;
      case FIRST_TAKEN -> takenPoints / 100.0;
      case HERITAGE_SHARE, FIRST_BY_HERITAGE, FIRST_WITHOUT, SECOND_WITHOUT, THIRD_WITHOUT ->
          Double.POSITIVE_INFINITY;
    };
  }
}
