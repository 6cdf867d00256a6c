package uk.kith.placements.engine.quality;

import org.jspecify.annotations.Nullable;

/**
 * How long a finding has stood: from the first return held that says so, by the end of its year or
 * the day of its receipt, whichever was earlier; of the register from the day since which the fact
 * is wanted.
 */
public enum Standing {
  NEW("Under a month", 0, 30),
  MONTHS("One month to a year", 30, 365),
  ONE_YEAR("One to two years", 365, 730),
  YEARS("Two years or more", 730, Integer.MAX_VALUE),
  /** No day tells since when. */
  NOT_KNOWN("Not known since when", -1, -1);

  private final String words;
  private final int from;
  private final int to;

  Standing(String words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  public String words() {
    return words;
  }

  /**
   * The band of a number of days.
   *
   * @param days null when not known; never negative
   */
  public static Standing of(@Nullable Integer days) {
    if (days == null) {
      return NOT_KNOWN;
    }
    for (Standing band : values()) {
      if (days >= band.from && days < band.to) {
        return band;
      }
    }
    throw new IllegalArgumentException("stood for " + days + " days");
  }
}
