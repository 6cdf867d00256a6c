package uk.kith.placements.engine.vacancy;

import uk.kith.kernel.AgeRange;

/**
 * Ages by which places are counted. They part at ten, because the inspectors of 2014 found no
 * vacancy for children over ten.
 */
public enum PlaceBand {
  UNDER_5("Under 5", 0, 4),
  AGED_5_TO_10("5 to 10", 5, 10),
  AGED_11_TO_15("11 to 15", 11, 15),
  AGED_16_AND_17("16 and 17", 16, 17);

  private final String words;
  private final AgeRange ages;

  PlaceBand(String words, int min, int max) {
    this.words = words;
    this.ages = new AgeRange(min, max);
  }

  public String words() {
    return words;
  }

  public AgeRange ages() {
    return ages;
  }

  /** The band of an age in completed years; the last holds everybody older. */
  public static PlaceBand of(int age) {
    for (PlaceBand band : values()) {
      if (age <= band.ages.max()) {
        return band;
      }
    }
    return AGED_16_AND_17;
  }

  /** Whether terms for these ages allow at least one age of the band. */
  public boolean meets(AgeRange allowed) {
    return allowed.min() <= ages.max() && allowed.max() >= ages.min();
  }
}
