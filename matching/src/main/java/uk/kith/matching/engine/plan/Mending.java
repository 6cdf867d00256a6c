package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes a plan better where it loses most against a bound.
 *
 * <p>Method: what a plan lacks of its bound is, to the point, the prices of children without a home
 * and what each home earns less than its rent. Around each such place a neighbourhood of some units
 * is decided exactly once more, with everybody else where they are ({@link Neighbourhoods}, {@link
 * Search}); neighbourhoods of one sweep share nobody, so that they are decided by several threads
 * and in any order. When no sweep helps, neighbourhoods are made larger.
 */
final class Mending {

  /** Units of a neighbourhood, one size after the other. */
  private static final int[] SIZES = {16, 32, 64};

  /** Larger ones are left to {@link Refilling}. */
  private static final int[] SIZES_OF_MANY = {16, 32};

  /** Points that an option may cost to be part of one. */
  private static final long WITHIN = 64;

  private static final int SWEEPS = 24;

  /** Children beyond whom what is left is looked for all at once as well: parts are too large. */
  private static final int MANY = 1_500;

  /** Options looked at by a search, about. */
  private static final long LOOKS = 400_000;

  private final Grid grid;
  private final List<Aim> order;
  private final Weights weights;
  private final Bound bound;
  private final MixedIntegerSolver solver;
  private final Workers workers;
  private final Watch watch;
  private final long[] value;
  private final Neighbourhoods neighbourhoods;

  /** What was searched to the end, or as far as is allowed, and was not made better. */
  private final Set<List<Integer>> tried = new HashSet<>();

  /**
   * @param solver for what a search does not decide
   */
  Mending(
      Grid grid,
      List<Aim> order,
      Weights weights,
      Bound bound,
      MixedIntegerSolver solver,
      Workers workers,
      Watch watch) {
    this.solver = solver;
    this.grid = grid;
    this.order = order;
    this.weights = weights;
    this.bound = bound;
    this.workers = workers;
    this.watch = watch;
    value = weights.ofAll(grid);
    neighbourhoods =
        new Neighbourhoods(grid, bound.cost(), WITHIN * weights.ofPoint() * Bound.SCALE);
  }

  /**
   * Makes a plan better where that is found.
   *
   * @param plan options in ascending order
   * @return one that is as good or better
   */
  int[] mend(int[] plan) {
    int[] best = plan;
    boolean many = grid.children.length > MANY && solver.isThere();
    for (int size : many ? SIZES_OF_MANY : SIZES) {
      boolean helped = true;
      for (int sweep = 0; sweep < SWEEPS && helped && !watch.isCancelled(); sweep++) {
        int[] better = sweep(best, size);
        helped = !Arrays.equals(best, better);
        best = better;
      }
    }
    if (many && !watch.isCancelled()) {
      best = new Refilling(grid, bound, value, weights.ofPoint(), watch).better(best);
    }
    return best;
  }

  private int[] sweep(int[] plan, int size) {
    Living living = new Living(grid, plan);
    neighbourhoods.begin(living);
    List<int[]> parts = new ArrayList<>();
    for (Loss loss : losses(living)) {
      int[] part =
          loss.child >= 0
              ? neighbourhoods.around(grid.unit[loss.child], size)
              : neighbourhoods.aroundHome(loss.home, size);
      if (part.length > 0 && tried.add(Arrays.stream(withPlan(part, living)).boxed().toList())) {
        parts.add(part);
      }
    }
    int[][] better = new int[parts.size()][];
    List<Runnable> pieces = new ArrayList<>();
    for (int p = 0; p < better.length; p++) {
      int at = p;
      pieces.add(() -> better[at] = decide(parts.get(at), living, size));
    }
    workers.doAll(pieces);
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int option : plan) {
      chosen.add(option);
    }
    for (int p = 0; p < better.length; p++) {
      if (better[p].length > 0) {
        for (int option : parts.get(p)) {
          chosen.remove(option);
        }
        for (int option : better[p]) {
          chosen.add(option);
        }
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A better choice among these options; none when there is none. */
  private int[] decide(int[] options, Living living, int size) {
    Grid part = grid.only(options);
    long known = 0;
    for (int option : options) {
      known += living.isChosen(option) ? value[option] : 0;
    }
    long[] price = new long[part.children.length];
    int at = 0;
    for (int c = 0; c < price.length; c++) {
      while (grid.children[at] != part.children[c]) {
        at++;
      }
      price[c] = bound.price()[at];
    }
    Weights later =
        Weights.strict(order.subList(weights.order().size(), order.size()), price.length);
    Search search = new Search(part, Values.of(part, weights, later), price);
    boolean done = search.better(known, 100 + LOOKS / (1 + part.size()), watch);
    int[] best = search.bestPlan();
    if (!done && size == SIZES[SIZES.length - 1] && !watch.isCancelled() && solver.isThere()) {
      int[] plan =
          best.length > 0
              ? best
              : IntStream.range(0, options.length)
                  .filter(o -> living.isChosen(options[o]))
                  .toArray();
      int[] solved = solver.solve(part, weights.order(), plan, watch);
      if (solved.length > 0 && worth(options, solved) > worth(options, plan)) {
        best = solved;
      }
    }
    return Arrays.stream(best).map(o -> options[o]).toArray();
  }

  private long worth(int[] options, int[] chosen) {
    return Arrays.stream(chosen).mapToLong(o -> value[options[o]]).sum();
  }

  private static int[] withPlan(int[] part, Living living) {
    return Arrays.stream(part).map(option -> living.isChosen(option) ? ~option : option).toArray();
  }

  /** A child without a home, or a home that earns less than its rent; the other is -1. */
  private record Loss(long points, int child, int home) {}

  /** Where the plan loses more than nothing against the bound, most first. */
  private List<Loss> losses(Living living) {
    long little = Math.max(1, Bound.SCALE * weights.ofPoint() / 4);
    List<Loss> losses = new ArrayList<>();
    for (int c = 0; c < grid.children.length; c++) {
      if (living.optionOf(c) < 0 && bound.price()[c] > little) {
        losses.add(new Loss(bound.price()[c], c, -1));
      }
    }
    for (int h = 0; h < grid.homes.length; h++) {
      long loss = bound.rent()[h];
      for (int option : living.at(h)) {
        loss -= value[option] * Bound.SCALE;
        for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
          loss += bound.price()[grid.child[i]];
        }
      }
      if (loss > little) {
        losses.add(new Loss(loss, -1, h));
      }
    }
    losses.sort(
        Comparator.comparingLong(Loss::points)
            .reversed()
            .thenComparingInt(Loss::child)
            .thenComparingInt(Loss::home));
    return losses;
  }
}
