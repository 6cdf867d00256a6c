package uk.kith.placements.engine.outside;

/** The age bands of the national statistics on children looked after. */
public enum AgeBand {
  UNDER_1("Under 1", 0),
  AGED_1_TO_4("1 to 4", 1),
  AGED_5_TO_9("5 to 9", 5),
  AGED_10_TO_15("10 to 15", 10),
  AGED_16_AND_OVER("16 and over", 16);

  private final String words;
  private final int from;

  AgeBand(String words, int from) {
    this.words = words;
    this.from = from;
  }

  public String words() {
    return words;
  }

  /** The band of an age in completed years. */
  public static AgeBand of(int age) {
    AgeBand band = UNDER_1;
    for (AgeBand each : values()) {
      if (age >= each.from) {
        band = each;
      }
    }
    return band;
  }
}
