package uk.kith.sufficiency.engine.simulation;

import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Moving;

/**
 * What one replication counted: children by state, age and month, and who came and left in the
 * month before. Index 0 is the day of the baseline.
 */
public final class Counts {

  private static final int EXITS = Exit.values().length;

  private final int months;
  private final int[] stock;
  private final int[] came;
  private final int[] left;

  Counts(int months) {
    this.months = months;
    stock = new int[Moving.STATES * Bands.AGE_BANDS * (months + 2)];
    came = new int[months + 2];
    left = new int[EXITS * (months + 2)];
  }

  /** In a state at an age from one count on until before another. */
  void stays(int state, int age, int from, int until) {
    int cell = (state * Bands.AGE_BANDS + age) * (months + 2);
    stock[cell + from]++;
    stock[cell + until]--;
  }

  /** Before the first count on which it could be seen. */
  void comes(int count) {
    came[count]++;
  }

  void leaves(Exit exit, int count) {
    left[exit.ordinal() * (months + 2) + count]++;
  }

  /**
   * Changes are summed up to counts, and held against each other: the stock of each month is that
   * of the month before with those who came and without those who left (R-SUFF-10).
   *
   * @throws IllegalStateException where a child was lost or counted twice
   */
  void finish() {
    for (int cell = 0; cell < stock.length; cell += months + 2) {
      for (int month = 1; month <= months; month++) {
        stock[cell + month] += stock[cell + month - 1];
      }
    }
    for (int month = 1; month <= months; month++) {
      int out = 0;
      for (int exit = 0; exit < EXITS; exit++) {
        out += left[exit * (months + 2) + month];
      }
      if (lookedAfter(month) != lookedAfter(month - 1) + came[month] - out) {
        throw new IllegalStateException("children are not conserved in month " + month);
      }
    }
  }

  public int lookedAfter(int month) {
    int sum = 0;
    for (int cell = month; cell < stock.length; cell += months + 2) {
      sum += stock[cell];
    }
    return sum;
  }

  public int where(Where where, int month) {
    int sum = 0;
    for (Home home : Home.values()) {
      sum += at(home, where, month);
    }
    return sum;
  }

  public int home(Home home, int month) {
    int sum = 0;
    for (Where where : Where.values()) {
      sum += at(home, where, month);
    }
    return sum;
  }

  /** In a kind of home on a side of the boundary. */
  public int at(Home home, Where where, int month) {
    int sum = 0;
    int first = Moving.state(home, where) * Bands.AGE_BANDS;
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      sum += stock[(first + age) * (months + 2) + month];
    }
    return sum;
  }

  public int age(int band, int month) {
    int sum = 0;
    for (int state = 0; state < Moving.STATES; state++) {
      sum += stock[(state * Bands.AGE_BANDS + band) * (months + 2) + month];
    }
    return sum;
  }

  /** Who came since the count before. */
  public int came(int month) {
    return came[month];
  }

  /** Who came from the day of the baseline until a count. */
  public int cameUntil(int month) {
    return until(came, 0, month);
  }

  /** Who left so from the day of the baseline until a count. */
  public int leftUntil(Exit exit, int month) {
    return until(left, exit.ordinal() * (months + 2), month);
  }

  private static int until(int[] flows, int first, int month) {
    int sum = 0;
    for (int i = 1; i <= month; i++) {
      sum += flows[first + i];
    }
    return sum;
  }

  public int left(Exit exit, int month) {
    return left[exit.ordinal() * (months + 2) + month];
  }
}
