package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** R-SUFF-14. */
class SuppressionTest {

  @Test
  void aTableWithoutSmallCountsIsPublishedWhole() {
    boolean[][] withheld = Suppression.of(new int[][] {{0, 7}, {12, 5}});
    for (boolean[] row : withheld) {
      assertArrayEquals(new boolean[] {false, false, false}, row);
    }
  }

  /** One small count takes three more: the cheapest rectangle, here with the smallest numbers. */
  @Test
  void oneSmallCountIsNotLeftAlone() {
    boolean[][] withheld = Suppression.of(new int[][] {{3, 20, 40}, {10, 30, 50}, {60, 70, 80}});
    assertEquals(4, count(withheld));
    assertTrue(withheld[0][0] && withheld[0][1] && withheld[1][0] && withheld[1][1]);
  }

  @Test
  void oneAndFourAreSmallAndNothingAndFiveAreNot() {
    assertTrue(Suppression.isSmall(1) && Suppression.isSmall(4));
    assertFalse(Suppression.isSmall(0) || Suppression.isSmall(5));
  }

  /** Two withheld in a row that add up to 2 can be nothing but one and one. */
  @Test
  void onesThatASumGivesAwayAreNotLeftInIt() {
    int[][] counts = {{1, 1, 30}, {20, 20, 20}};
    boolean[][] withheld = Suppression.of(counts);
    assertHasOtherValues(counts, withheld);
  }

  /** A row alone has no column to hide in: its total is withheld, or all of it. */
  @Test
  void aRowAlone() {
    int[][] counts = {{3, 20, 40}};
    assertHasOtherValues(counts, Suppression.of(counts));
  }

  @Test
  void whereNothingElseHidesItItsTotalsAreWithheldAndNothingIsNot() {
    boolean[][] withheld = Suppression.of(new int[][] {{0, 0}, {0, 2}});
    assertEquals(4, count(withheld));
    assertTrue(withheld[1][1] && withheld[1][2] && withheld[2][1] && withheld[2][2]);
  }

  /**
   * On random tables every withheld number has another value that fits all that is published,
   * although who looks knows that none of the withheld is nothing; found by a search that knows
   * nothing of the method.
   */
  @Test
  void noWithheldNumberCanBeWorkedOut() {
    Seeds.forEach(
        400,
        random -> {
          int[][] counts = random(random);
          boolean[][] withheld = Suppression.of(counts);
          long[][] grid = Suppression.withTotals(counts);
          for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
              assertTrue(
                  withheld[row][column] || !Suppression.isSmall(grid[row][column]),
                  "published " + grid[row][column]);
            }
          }
          assertHasOtherValues(counts, withheld);
        });
  }

  /** By linear algebra, on larger tables: no withheld number follows from the sums. */
  @Test
  void noWithheldNumberFollowsFromTheSums() {
    Seeds.forEach(
        60,
        random -> {
          int[][] counts = new int[6 + random.nextInt(6)][4 + random.nextInt(6)];
          for (int[] row : counts) {
            for (int i = 0; i < row.length; i++) {
              row[i] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60);
            }
          }
          boolean[][] withheld = Suppression.of(counts);
          for (int row = 0; row < withheld.length; row++) {
            for (int column = 0; column < withheld[row].length; column++) {
              if (withheld[row][column]) {
                assertFalse(isBridge(withheld, row, column), row + ", " + column);
              }
            }
          }
        });
  }

  private static int[][] random(Random random) {
    int[][] counts = new int[1 + random.nextInt(3)][1 + random.nextInt(3)];
    int most = 2 + random.nextInt(12);
    for (int[] row : counts) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(most);
      }
    }
    return counts;
  }

  private static long count(boolean[][] withheld) {
    return Arrays.stream(withheld)
        .mapToLong(
            row -> {
              int sum = 0;
              for (boolean cell : row) {
                sum += cell ? 1 : 0;
              }
              return sum;
            })
        .sum();
  }

  private static void assertHasOtherValues(int[][] counts, boolean[][] withheld) {
    long[][] grid = Suppression.withTotals(counts);
    for (int row = 0; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        if (withheld[row][column]) {
          assertTrue(
              new Search(grid, withheld, row, column).finds(),
              "only " + grid[row][column] + " fits in " + Arrays.deepToString(counts));
        }
      }
    }
  }

  /** Fills the inner cells one after the other, each with every number near the true one. */
  private static final class Search {
    private static final int NEAR = 3;
    private final long[][] grid;
    private final boolean[][] withheld;
    private final int row;
    private final int column;
    private final long[][] tried;

    Search(long[][] grid, boolean[][] withheld, int row, int column) {
      this.grid = grid;
      this.withheld = withheld;
      this.row = row;
      this.column = column;
      this.tried = new long[grid.length][grid[0].length];
    }

    boolean finds() {
      return finds(0);
    }

    private boolean finds(int at) {
      int columns = grid[0].length - 1;
      int rows = grid.length - 1;
      if (at == rows * columns) {
        return fits();
      }
      int r = at / columns;
      int c = at % columns;
      if (!withheld[r][c]) {
        tried[r][c] = grid[r][c];
        return goesOn(at, r, c);
      }
      for (int by = 0; by <= 2 * NEAR; by++) {
        long value = grid[r][c] + (by % 2 == 0 ? by / 2 : -(by + 1) / 2);
        boolean target = r == row && c == column;
        if (value >= Math.min(1, grid[r][c]) && !(target && value == grid[r][c])) {
          tried[r][c] = value;
          if (goesOn(at, r, c)) {
            return true;
          }
        }
      }
      return false;
    }

    /** A row that is full has the sum that is published. */
    private boolean goesOn(int at, int r, int c) {
      int columns = grid[0].length - 1;
      boolean full = c == columns - 1;
      return (!full || withheld[r][columns] || rowSum(r) == grid[r][columns]) && finds(at + 1);
    }

    private long rowSum(int r) {
      long sum = 0;
      for (int c = 0; c < grid[0].length - 1; c++) {
        sum += tried[r][c];
      }
      return sum;
    }

    private boolean fits() {
      int rows = grid.length - 1;
      int columns = grid[0].length - 1;
      long all = 0;
      for (int c = 0; c < columns; c++) {
        long sum = 0;
        for (int r = 0; r < rows; r++) {
          sum += tried[r][c];
        }
        tried[rows][c] = sum;
        all += sum;
      }
      for (int r = 0; r < rows; r++) {
        tried[r][columns] = rowSum(r);
      }
      tried[rows][columns] = all;
      for (int r = 0; r <= rows; r++) {
        for (int c = 0; c <= columns; c++) {
          boolean same = tried[r][c] == grid[r][c];
          if (withheld[r][c] ? tried[r][c] < Math.min(1, grid[r][c]) : !same) {
            return false;
          }
        }
      }
      return tried[row][column] != grid[row][column];
    }
  }

  /** A withheld cell that no way over other withheld cells leads around follows from the sums. */
  private static boolean isBridge(boolean[][] withheld, int row, int column) {
    boolean[] rows = new boolean[withheld.length];
    boolean[] columns = new boolean[withheld[0].length];
    rows[row] = true;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < columns.length; c++) {
          boolean edge = withheld[r][c] && !(r == row && c == column);
          if (edge && rows[r] != columns[c]) {
            rows[r] = true;
            columns[c] = true;
            grown = true;
          }
        }
      }
    }
    return !columns[column];
  }
}
