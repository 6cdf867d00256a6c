package uk.kith.kernel;

/**
 * Ages in completed years (R-DATE-08), both ends included.
 *
 * @param min from 0
 * @param max not below {@code min}
 */
public record AgeRange(int min, int max) {

  public AgeRange {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not an age range: " + min + " to " + max);
    }
  }

  public boolean contains(int age) {
    return age >= min && age <= max;
  }

  /** In words: "aged 5 to 12", "aged 4". */
  public String inWords() {
    return min == max ? "aged " + min : "aged " + min + " to " + max;
  }
}
