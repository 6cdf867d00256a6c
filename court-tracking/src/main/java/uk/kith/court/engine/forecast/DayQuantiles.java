package uk.kith.court.engine.forecast;

/**
 * The three quantiles of an estimate, in days from the day of the estimate.
 *
 * @param p10 at most {@code p50}, which is at most {@code p90}
 */
record DayQuantiles(int p10, int p50, int p90) {

  static final DayQuantiles LEAST = new DayQuantiles(0, 0, 0);
  static final DayQuantiles MOST =
      new DayQuantiles(Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);

  /** Of what lasts until day {@code from} at least, which is today. */
  static DayQuantiles of(Survival survival, int from) {
    return new DayQuantiles(
        survival.quantile(0.1, from) - from,
        survival.quantile(0.5, from) - from,
        survival.quantile(0.9, from) - from);
  }

  DayQuantiles later(DayQuantiles other) {
    return new DayQuantiles(
        Math.max(p10, other.p10), Math.max(p50, other.p50), Math.max(p90, other.p90));
  }

  DayQuantiles earlier(DayQuantiles other) {
    return new DayQuantiles(
        Math.min(p10, other.p10), Math.min(p50, other.p50), Math.min(p90, other.p90));
  }

  DayQuantiles midway(DayQuantiles other) {
    return new DayQuantiles((p10 + other.p10) / 2, (p50 + other.p50) / 2, (p90 + other.p90) / 2);
  }

  DayQuantiles plus(int days) {
    return new DayQuantiles(p10 + days, p50 + days, p90 + days);
  }

  /**
   * A table in which no step down a column or along a row brings a day forward: midway between the
   * nearest such table above and the nearest below, which is the table itself where it is so
   * already.
   */
  static DayQuantiles[][] neverFalling(DayQuantiles[][] table) {
    int rows = table.length;
    int columns = table[0].length;
    DayQuantiles[][] above = new DayQuantiles[rows][columns];
    DayQuantiles[][] result = new DayQuantiles[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        DayQuantiles up = row > 0 ? above[row - 1][column] : LEAST;
        DayQuantiles left = column > 0 ? above[row][column - 1] : LEAST;
        above[row][column] = table[row][column].later(up).later(left);
      }
    }
    DayQuantiles[][] below = new DayQuantiles[rows][columns];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        DayQuantiles down = row < rows - 1 ? below[row + 1][column] : MOST;
        DayQuantiles right = column < columns - 1 ? below[row][column + 1] : MOST;
        below[row][column] = table[row][column].earlier(down).earlier(right);
        result[row][column] = above[row][column].midway(below[row][column]);
      }
    }
    return result;
  }
}
