package uk.kith.matching.engine.adoption;

import org.jspecify.annotations.Nullable;

/**
 * A range that adopters prefer and the wider one to which they would go; whole years or children.
 *
 * @param least preferred; null when they have not said, as {@code most}
 * @param leastWithStretch never above {@code least}; null when they would not stretch, as {@code
 *     mostWithStretch}
 */
public record UpTo(
    @Nullable Integer least,
    @Nullable Integer most,
    @Nullable Integer leastWithStretch,
    @Nullable Integer mostWithStretch) {

  public static final UpTo NOT_SAID = new UpTo(null, null, null, null);

  public UpTo {
    if ((least == null) != (most == null)) {
      throw new IllegalArgumentException("a range has two ends");
    }
    if (least != null && most != null && least > most) {
      throw new IllegalArgumentException("from " + least + " to " + most + " is no range");
    }
    boolean stretches = leastWithStretch != null || mostWithStretch != null;
    if (least == null && stretches) {
      throw new IllegalArgumentException("who would stretch says first what is preferred");
    }
    if ((leastWithStretch != null && least != null && leastWithStretch > least)
        || (mostWithStretch != null && most != null && mostWithStretch < most)) {
      throw new IllegalArgumentException("a stretch goes beyond what is preferred");
    }
  }

  Fit fit(int value) {
    if (least == null || most == null) {
      return Fit.NOT_SAID;
    }
    if (value >= least && value <= most) {
      return Fit.WITHIN;
    }
    int from = leastWithStretch == null ? least : leastWithStretch;
    int to = mostWithStretch == null ? most : mostWithStretch;
    return value >= from && value <= to ? Fit.STRETCH : Fit.OUTSIDE;
  }

  /** Such as "0 to 4, and 0 to 6 with a stretch". */
  public String words() {
    if (least == null || most == null) {
      return "not said";
    }
    String preferred = range(least, most);
    if (leastWithStretch == null && mostWithStretch == null) {
      return preferred;
    }
    return preferred
        + ", and "
        + range(
            leastWithStretch == null ? least : leastWithStretch,
            mostWithStretch == null ? most : mostWithStretch)
        + " with a stretch";
  }

  private static String range(int from, int to) {
    return from == to ? Integer.toString(from) : from + " to " + to;
  }
}
