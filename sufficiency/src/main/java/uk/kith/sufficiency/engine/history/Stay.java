package uk.kith.sufficiency.engine.history;

/**
 * Days in one home.
 *
 * @param from first day, as days since 1970
 * @param until the day on which it ended, itself not in it; {@link #OPEN} while it goes on
 */
public record Stay(int from, int until, Home home, Where where) {

  /** No end is known. */
  public static final int OPEN = Integer.MAX_VALUE;

  public Stay {
    if (until < from) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  public boolean holds(int day) {
    return day >= from && day < until;
  }
}
