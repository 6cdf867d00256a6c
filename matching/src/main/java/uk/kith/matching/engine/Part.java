package uk.kith.matching.engine;

/**
 * One visible part of a score (R-MATCH-11).
 *
 * @param weight points at the most
 * @param fact the fact used, in words, about these children and this home only
 */
public record Part(Criterion criterion, int weight, Points range, String fact) {

  public Part {
    if (range.high() > weight) {
      throw new IllegalArgumentException(criterion + ": " + range + " is over " + weight);
    }
  }

  /** What counts in the total: the middle, rounded down. */
  public int points() {
    return range.middle();
  }
}
