package uk.kith.sufficiency.engine.published;

import java.util.Arrays;

/**
 * The greatest value of a sum of unknowns, none below 0, of which other sums are known: the simplex
 * method with Bland's rule, for tests alone.
 */
final class Simplex {

  private static final double NOTHING = 1e-7;

  /** A row for each known sum that is not in the others; the last column is what it is. */
  private final double[][] rows;

  private final int[] basis;
  private final int unknowns;

  private Simplex(double[][] rows, int[] basis, int unknowns) {
    this.rows = rows;
    this.basis = basis;
    this.unknowns = unknowns;
  }

  /**
   * @param sums one row of factors each
   * @param known not below 0
   */
  static Simplex of(double[][] sums, double[] known) {
    int m = sums.length;
    int n = sums.length == 0 ? 0 : sums[0].length;
    double[][] rows = new double[m][n + m + 1];
    int[] basis = new int[m];
    double[] slack = new double[n + m + 1];
    for (int i = 0; i < m; i++) {
      System.arraycopy(sums[i], 0, rows[i], 0, n);
      rows[i][n + i] = 1;
      rows[i][n + m] = known[i];
      basis[i] = n + i;
      for (int j = 0; j < n; j++) {
        slack[j] += sums[i][j];
      }
    }
    Simplex first = new Simplex(rows, basis, n);
    first.climb(slack, n);
    for (int i = 0; i < m; i++) {
      if (basis[i] >= n && rows[i][n + m] > NOTHING) {
        throw new IllegalStateException("the sums contradict each other");
      }
    }
    int kept = 0;
    double[][] left = new double[m][];
    int[] leftBasis = new int[m];
    for (int i = 0; i < m; i++) {
      if (basis[i] >= n) {
        for (int j = 0; j < n && basis[i] >= n; j++) {
          if (Math.abs(rows[i][j]) > NOTHING) {
            first.pivot(i, j, new double[n + m + 1]);
          }
        }
      }
    }
    for (int i = 0; i < m; i++) {
      if (basis[i] < n) {
        left[kept] = Arrays.copyOf(rows[i], n + 1);
        left[kept][n] = rows[i][n + m];
        leftBasis[kept++] = basis[i];
      }
    }
    return new Simplex(Arrays.copyOf(left, kept), Arrays.copyOf(leftBasis, kept), n);
  }

  /** Infinite where nothing bounds it. */
  double most(double[] factors) {
    double[][] copy = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    Simplex working = new Simplex(copy, basis.clone(), unknowns);
    double[] goal = Arrays.copyOf(factors, unknowns + 1);
    for (int i = 0; i < copy.length; i++) {
      double factor = goal[working.basis[i]];
      for (int j = 0; j <= unknowns && factor != 0; j++) {
        goal[j] -= factor * copy[i][j];
      }
    }
    return working.climb(goal, unknowns) ? -goal[unknowns] : Double.POSITIVE_INFINITY;
  }

  /** False where there is no end. */
  private boolean climb(double[] goal, int columns) {
    while (true) {
      int column = 0;
      while (column < columns && goal[column] <= NOTHING) {
        column++;
      }
      if (column == columns) {
        return true;
      }
      int row = -1;
      for (int i = 0; i < rows.length; i++) {
        if (rows[i][column] > NOTHING) {
          double ratio = rows[i][rows[i].length - 1] / rows[i][column];
          double best =
              row < 0 ? Double.MAX_VALUE : rows[row][rows[row].length - 1] / rows[row][column];
          if (ratio < best - 1e-10 || (ratio < best + 1e-10 && basis[i] < basis[row])) {
            row = i;
          }
        }
      }
      if (row < 0) {
        return false;
      }
      pivot(row, column, goal);
    }
  }

  private void pivot(int row, int column, double[] goal) {
    double by = rows[row][column];
    for (int j = 0; j < rows[row].length; j++) {
      rows[row][j] /= by;
    }
    for (int i = 0; i < rows.length; i++) {
      if (i != row) {
        take(rows[i], rows[row], column);
      }
    }
    take(goal, rows[row], column);
    basis[row] = column;
  }

  private static void take(double[] from, double[] row, int column) {
    double factor = from[column];
    if (factor != 0) {
      for (int j = 0; j < row.length; j++) {
        from[j] -= factor * row[j];
      }
    }
  }
}
