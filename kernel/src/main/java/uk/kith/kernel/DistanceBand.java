package uk.kith.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How far a child lives from home, in the bands of the published statistics (R-MATCH-17). */
public enum DistanceBand {
  TWENTY_MILES_OR_LESS("20 miles or less"),
  OVER_TWENTY_MILES("over 20 miles"),
  NOT_KNOWN("not known or not recorded");

  private static final BigDecimal TWENTY = new BigDecimal("20.0");

  private final String words;

  DistanceBand(String words) {
    this.words = words;
  }

  /**
   * The band of a distance, judged by the figure to one decimal that returns hold and pages show,
   * so that no page says "20.0 miles, over 20 miles".
   *
   * @param miles null when not known
   */
  public static DistanceBand of(@Nullable Double miles) {
    if (miles == null) {
      return NOT_KNOWN;
    }
    BigDecimal shown = BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
    return shown.compareTo(TWENTY) <= 0 ? TWENTY_MILES_OR_LESS : OVER_TWENTY_MILES;
  }

  /** As the statistics name it. */
  public String inWords() {
    return words;
  }
}
