package uk.kith.sufficiency.engine;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Small numbers kept out of what is published (R-SUFF-14): counts of 1 to 4 in a table with totals,
 * and as many others as it takes that none of them can be worked out again.
 *
 * <p>Method: with every total written as a negative number, each row and each column sums to
 * nothing, so that amounts can be shifted round any rectangle of cells without a sum changing. A
 * cell that is withheld is safe when it is a corner of a rectangle of withheld cells in which one
 * can be shifted and none of those that shrink falls below 1: then the table that somebody sees
 * fits another one as well, even for who knows that a nothing is never withheld. For each cell that
 * is not safe, the rectangle is completed that withholds fewest further cells and, of those, the
 * smallest numbers. There always is one: a cell with its three totals, which all grow together.
 * Cells once safe stay so, so it ends. Cubic in the number of cells at worst. Proved on random
 * tables by an independent search for every cell's other value.
 *
 * <p>Source: secondary cell suppression in tables, as in Cox, "Network models for complementary
 * cell suppression" (1995); rectangles rather than any circle, which may withhold a little more.
 */
public final class Suppression {

  /** The largest count that is withheld. */
  public static final int MOST_WITHHELD = 4;

  private final long[][] grid;
  private final boolean[][] withheld;

  private Suppression(long[][] grid) {
    this.grid = grid;
    this.withheld = new boolean[grid.length][grid[0].length];
  }

  /** Whether a count by itself is withheld. */
  public static boolean isSmall(long count) {
    return count >= 1 && count <= MOST_WITHHELD;
  }

  /**
   * Which cells of a table are withheld.
   *
   * @param counts rows of equal length, without totals; none below 0
   * @return one row and one column more: the totals, the last the total of all
   */
  public static boolean[][] of(int[][] counts) {
    Suppression suppression = new Suppression(withTotals(counts));
    suppression.run();
    return suppression.withheld;
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

  /** The same table with its totals. */
  public static long[][] withTotals(int[][] counts) {
    int rows = counts.length;
    int columns = rows == 0 ? 0 : counts[0].length;
    long[][] grid = new long[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      if (counts[row].length != columns) {
        throw new IllegalArgumentException("rows of unequal length");
      }
      for (int column = 0; column < columns; column++) {
        if (counts[row][column] < 0) {
          throw new IllegalArgumentException("a count below 0");
        }
        grid[row][column] = counts[row][column];
        grid[row][columns] += counts[row][column];
        grid[rows][column] += counts[row][column];
        grid[rows][columns] += counts[row][column];
      }
    }
    return grid;
  }

  private void run() {
    for (int row = 0; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        withheld[row][column] = isSmall(grid[row][column]);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < grid.length; row++) {
        for (int column = 0; column < grid[row].length; column++) {
          if (withheld[row][column] && !isSafe(row, column)) {
            complete(row, column);
            changed = true;
          }
        }
      }
    }
  }

  private boolean isSafe(int row, int column) {
    return cheapest(row, column, 0) != null;
  }

  /** Withholds the cheapest rectangle. */
  private void complete(int row, int column) {
    int[] opposite = Objects.requireNonNull(cheapest(row, column, Integer.MAX_VALUE));
    withheld[row][opposite[1]] = true;
    withheld[opposite[0]][column] = true;
    withheld[opposite[0]][opposite[1]] = true;
  }

  /** The opposite corner of the cheapest rectangle with at most so many new cells; else null. */
  private int @Nullable [] cheapest(int row, int column, int most) {
    int[] best = null;
    long cost = Long.MAX_VALUE;
    for (int other = 0; other < grid.length; other++) {
      for (int across = 0; across < grid[row].length; across++) {
        if (other != row && across != column && shifts(row, column, other, across)) {
          OptionalLong price = price(row, column, other, across, most);
          if (price.isPresent() && price.getAsLong() < cost) {
            cost = price.getAsLong();
            best = new int[] {other, across};
          }
        }
      }
    }
    return best;
  }

  private OptionalLong price(int row, int column, int other, int across, int most) {
    int[][] corners = {{row, across}, {other, column}, {other, across}};
    long sum = 0;
    int added = 0;
    for (int[] corner : corners) {
      if (!withheld[corner[0]][corner[1]]) {
        added++;
        sum += grid[corner[0]][corner[1]];
      }
    }
    long all = grid[grid.length - 1][grid[row].length - 1] + 1;
    return added > most ? OptionalLong.empty() : OptionalLong.of(added * 4 * all + sum);
  }

  /** Whether one can be shifted round the rectangle, this way or that, and all stay above 0. */
  private boolean shifts(int row, int column, int other, int across) {
    return canChange(row, column, 1, other, across) || canChange(row, column, -1, other, across);
  }

  private boolean canChange(int row, int column, int by, int other, int across) {
    return stays(row, column, by)
        && stays(row, across, -by)
        && stays(other, across, by)
        && stays(other, column, -by);
  }

  /**
   * @param by the change of the number with its sign: a total grows as its number falls
   */
  private boolean stays(int row, int column, int by) {
    boolean total = (row == grid.length - 1) != (column == grid[row].length - 1);
    return grid[row][column] + (total ? -by : by) >= 1 && grid[row][column] >= 1;
  }
}
