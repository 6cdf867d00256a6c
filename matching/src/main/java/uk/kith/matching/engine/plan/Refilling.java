package uk.kith.matching.engine.plan;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the plan of very many better all at once: of every home one of the fillings that lose
 * little against a bound, each child in one of them or without a home, so that as little as
 * possible is lost in all. Of fillings, and not of beds, the linear program is as sharp as the
 * bound, so that SCIP decides tens of thousands of them, mostly without branching.
 *
 * <p>What a plan lacks of its bound is, to the point, what its fillings lose and the prices of
 * children without a home: numbers of a few points, however much a child's home weighs.
 */
final class Refilling {

  /** Points that a filling may lose, one attempt after the other. */
  private static final long[] WITHIN = {24};

  /** Fillings beyond which it is not tried. */
  private static final int MOST_FILLINGS = 60_000;

  /** So that it always ends the same way; probing takes most of the time and helps little. */
  private static final String LIMITS = "limits/nodes = 50\npropagating/probing/maxprerounds = 0\n";

  private final Grid grid;
  private final Bound bound;
  private final long[] value;
  private final long point;
  private final Watch watch;

  /**
   * @param value of each option
   * @param point weight of a point of score
   */
  Refilling(Grid grid, Bound bound, long[] value, long point, Watch watch) {
    this.grid = grid;
    this.bound = bound;
    this.value = value;
    this.point = point * Bound.SCALE;
    this.watch = watch;
  }

  /**
   * Fills all homes anew.
   *
   * @param plan options in ascending order
   * @return a plan that is worth more, or the same one
   */
  int[] better(int[] plan) {
    return better(plan, WITHIN);
  }

  /**
   * The same with other attempts.
   *
   * @param attempts points that a filling may lose, one attempt after the other
   */
  int[] better(int[] plan, long[] attempts) {
    int[] best = plan;
    for (long within : attempts) {
      List<Filling> fillings = fillings(within * point, best);
      if (!watch.isCancelled() && fillings.size() <= MOST_FILLINGS) {
        int[] next = Scip.inTurn(watch, () -> solve(fillings));
        best = worth(next) > worth(best) ? next : best;
      }
    }
    return best;
  }

  private long worth(int[] plan) {
    return Arrays.stream(plan).mapToLong(o -> value[o]).sum();
  }

  /**
   * A way to fill a home.
   *
   * @param loss against the rent of the home
   * @param isNow the plan fills it so
   */
  private record Filling(int home, int[] options, long loss, boolean isNow) {}

  /** Those that lose no more; the empty one of each home, and that of the plan, in any case. */
  private List<Filling> fillings(long within, int[] plan) {
    int[] count = new int[grid.homes.length + 1];
    for (int o = 0; o < grid.size(); o++) {
      count[grid.home[o] + 1] += bound.cost()[o] <= within ? 1 : 0;
    }
    for (int h = 0; h < grid.homes.length; h++) {
      count[h + 1] += count[h];
    }
    int[] cheap = new int[count[grid.homes.length]];
    int[] at = count.clone();
    for (int o = 0; o < grid.size(); o++) {
      if (bound.cost()[o] <= within) {
        cheap[at[grid.home[o]]++] = o;
      }
    }
    Living living = new Living(grid, plan);
    Rooms rooms = new Rooms(grid);
    List<Filling> all = new ArrayList<>();
    for (int h = 0; h < grid.homes.length && all.size() <= MOST_FILLINGS; h++) {
      int[] now = living.at(h);
      all.add(new Filling(h, new int[0], bound.rent()[h], now.length == 0));
      if (now.length > 0) {
        all.add(new Filling(h, now, lossOf(h, now), true));
      }
      grow(
          h,
          Arrays.copyOfRange(cheap, count[h], count[h + 1]),
          0,
          new int[0],
          rooms,
          within,
          now,
          all);
    }
    return all;
  }

  private void grow(
      int home,
      int[] cheap,
      int from,
      int[] chosen,
      Rooms rooms,
      long within,
      int[] now,
      List<Filling> all) {
    for (int i = from; i < cheap.length && all.size() <= MOST_FILLINGS; i++) {
      if (rooms.fits(cheap[i])) {
        int[] more = Arrays.copyOf(chosen, chosen.length + 1);
        more[chosen.length] = cheap[i];
        long loss = lossOf(home, more);
        if (loss <= within && !Arrays.equals(more, now)) {
          all.add(new Filling(home, more, loss, false));
        }
        rooms.moveIn(cheap[i]);
        grow(home, cheap, i + 1, more, rooms, within, now, all);
        rooms.moveOut(cheap[i]);
      }
    }
  }

  private long lossOf(int home, int[] options) {
    long loss = bound.rent()[home];
    for (int o : options) {
      loss -= value[o] * Bound.SCALE;
      for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
        loss += bound.price()[grid.child[i]];
      }
    }
    return loss;
  }

  private int[] solve(List<Filling> fillings) {
    MPSolver solver = OrTools.solver("SCIP");
    try {
      MPObjective lost = solver.objective();
      lost.setMinimization();
      MPConstraint[] once = new MPConstraint[grid.children.length];
      MPVariable[] variables = new MPVariable[once.length + fillings.size()];
      double[] hint = new double[variables.length];
      for (int c = 0; c < once.length; c++) {
        once[c] = solver.makeConstraint(1, 1);
        variables[c] = solver.makeBoolVar("");
        once[c].setCoefficient(variables[c], 1);
        lost.setCoefficient(variables[c], (double) bound.price()[c] / point);
        hint[c] = 1;
      }
      MPConstraint one = solver.makeConstraint(1, 1);
      for (int f = 0; f < fillings.size(); f++) {
        Filling filling = fillings.get(f);
        if (f > 0 && fillings.get(f - 1).home() != filling.home()) {
          one = solver.makeConstraint(1, 1);
        }
        MPVariable variable = solver.makeBoolVar("");
        one.setCoefficient(variable, 1);
        lost.setCoefficient(variable, (double) filling.loss() / point);
        for (int o : filling.options()) {
          for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
            once[grid.child[i]].setCoefficient(variable, 1);
            hint[grid.child[i]] -= filling.isNow() ? 1 : 0;
          }
        }
        variables[once.length + f] = variable;
        hint[once.length + f] = filling.isNow() ? 1 : 0;
      }
      solver.setHint(variables, hint);
      solver.setSolverSpecificParametersAsString(LIMITS);
      Long left = watch.millisLeft();
      if (left != null) {
        solver.setTimeLimit(Math.max(1, left));
      }
      ResultStatus status = solver.solve();
      if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
        return new int[0];
      }
      return IntStream.range(0, fillings.size())
          .filter(f -> variables[once.length + f].solutionValue() > 0.5)
          .flatMap(f -> Arrays.stream(fillings.get(f).options()))
          .sorted()
          .toArray();
    } finally {
      solver.delete();
    }
  }
}
