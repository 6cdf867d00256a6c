package uk.kith.sufficiency.engine.supply;

import uk.kith.sufficiency.engine.rates.Bands;

/**
 * Children alike in what they need of a home (R-SUFF-09).
 *
 * @param age band, as {@link Bands#age}
 * @param together how many are to live together; 3 stands for three and more
 */
public record Segment(Sought sought, int age, int together, NeedGroup need) {

  public static final int MOST_TOGETHER = 3;

  private static final int NEEDS = NeedGroup.values().length;

  /** So many segments there are. */
  public static final int COUNT = Sought.values().length * Bands.AGE_BANDS * MOST_TOGETHER * NEEDS;

  private static final Sought[] KINDS = Sought.values();
  private static final NeedGroup[] GROUPS = NeedGroup.values();

  public Segment {
    if (age < 0 || age >= Bands.AGE_BANDS || together < 1) {
      throw new IllegalArgumentException("band " + age + ", " + together + " together");
    }
    together = Math.min(together, MOST_TOGETHER);
  }

  /** Its number, from 0. */
  public int number() {
    return ((sought.ordinal() * Bands.AGE_BANDS + age) * MOST_TOGETHER + together - 1) * NEEDS
        + need.ordinal();
  }

  /** By its number. */
  public static Segment of(int number) {
    int rest = number / NEEDS;
    return new Segment(
        KINDS[rest / MOST_TOGETHER / Bands.AGE_BANDS],
        rest / MOST_TOGETHER % Bands.AGE_BANDS,
        rest % MOST_TOGETHER + 1,
        GROUPS[number % NEEDS]);
  }
}
