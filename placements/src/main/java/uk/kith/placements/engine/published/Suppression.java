package uk.kith.placements.engine.published;

/**
 * Which counts are small (R-SUFF-14), and what else is withheld of a sum that stands alone. Tables
 * that share numbers are one linked system: {@link Cells}.
 */
public final class Suppression {

  /** The largest count that is withheld. */
  public static final int MOST_WITHHELD = 4;

  private Suppression() {}

  /** Whether a count by itself is withheld. */
  public static boolean isSmall(long count) {
    return count >= 1 && count <= MOST_WITHHELD;
  }

  /**
   * Which parts are withheld of a sum that is known, whatever is done to it: the small ones, and
   * then the smallest others until those withheld could be shared out in another way.
   */
  public static boolean[] inSum(int[] parts) {
    boolean[] withheld = new boolean[parts.length];
    int count = 0;
    long sum = 0;
    for (int i = 0; i < parts.length; i++) {
      if (isSmall(parts[i])) {
        withheld[i] = true;
        count++;
        sum += parts[i];
      }
    }
    while (count > 0 && (count < 2 || sum <= count)) {
      int next = -1;
      for (int i = 0; i < parts.length; i++) {
        if (!withheld[i] && parts[i] > 0 && (next < 0 || parts[i] < parts[next])) {
          next = i;
        }
      }
      if (next < 0) {
        return withheld;
      }
      withheld[next] = true;
      count++;
      sum += parts[next];
    }
    return withheld;
  }
}
