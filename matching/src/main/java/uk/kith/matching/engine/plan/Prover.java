package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bounds each aim by prices and rents, and writes them down so that anybody can check them. */
final class Prover {

  /** Children and options up to which a bound may take thousands of steps. */
  private static final int FEW = 100;

  private static final int FEW_OPTIONS = 5_000;

  /** Children up to whom a bound that proves too little is improved by steps over all options. */
  private static final int MEDIUM = 700;

  /** Rounds of a pass, and of one for few children. */
  private static final int ROUNDS = 300;

  private static final int FEW_ROUNDS = 100;

  private final Grid grid;
  private final List<Aim> order;
  private final Relaxation relaxation;
  private final Workers workers;
  private final Watch watch;
  private final Map<Weights, Bound> bounds = new LinkedHashMap<>();
  private @Nullable Fillings fillings;

  /**
   * @param watch when it cancels, bounds are no longer improved
   */
  Prover(Grid grid, List<Aim> order, Relaxation relaxation, Workers workers, Watch watch) {
    this.watch = watch;
    this.workers = workers;
    this.grid = grid;
    this.order = order;
    this.relaxation = relaxation;
  }

  /**
   * A bound as low as it gets.
   *
   * @param enough a bound that need not be lowered
   */
  Bound bound(Weights weights, long enough) {
    return bounds.computeIfAbsent(
        weights,
        missing -> {
          long[] value = missing.ofAll(grid);
          double[] guess = relaxation.prices(grid, value);
          Bound bound =
              new Descent(grid, value, workers, watch)
                  .of(
                      guess,
                      missing.ofPoint(),
                      grid.children.length > FEW ? ROUNDS : FEW_ROUNDS,
                      enough);
          return isFarOff(bound, missing, value, enough)
              ? bound.patiently(grid, value, enough, watch)
              : bound;
        });
  }

  /**
   * A bound for what a plan reaches. Prices for more aims tell the prices for fewer: what later
   * aims add to them is small beside the weight of an earlier one, and is rounded off.
   */
  private Bound proof(Weights weights, long reached, boolean improve) {
    Bound known = bounds.get(weights);
    if (known != null) {
      return known;
    }
    long[] value = weights.ofAll(grid);
    fillings = fillings == null ? new Fillings(grid, value) : fillings.with(value);
    Bound best = null;
    for (Map.Entry<Weights, Bound> other : bounds.entrySet()) {
      Bound next =
          Bound.at(grid, fillings, rescaled(other.getValue(), other.getKey(), weights), workers);
      best = best == null || next.total() < best.total() ? next : best;
    }
    if (best == null) {
      return bound(weights, reached);
    }
    if (improve && best.points() > reached && grid.children.length <= MEDIUM) {
      best = best.quickly(grid, value, reached, watch);
    }
    boolean quick = grid.children.length <= FEW || !(relaxation instanceof Haggling);
    if (improve && quick && best.points() > reached) {
      Bound anew = bound(weights, reached);
      best = anew.total() < best.total() ? anew : best;
    }
    bounds.put(weights, best);
    return best;
  }

  private static long[] rescaled(Bound bound, Weights from, Weights to) {
    return Arrays.stream(bound.price()).map(price -> rescaled(price, from, to)).toArray();
  }

  /** How much of each aim is in a price, weighed anew; of the last that counts, in halves. */
  private static long rescaled(long price, Weights from, Weights to) {
    double rest = (double) price / Bound.SCALE;
    double sum = 0;
    int aims = to.weight().size();
    for (int i = 0; i < aims && i < from.weight().size(); i++) {
      double much = rest / from.weight().get(i);
      if (aims <= from.weight().size()) {
        much = i < aims - 1 ? Math.rint(much) : Math.rint(2 * much) / 2;
      } else if (i < from.weight().size() - 1) {
        much = Math.rint(much);
      }
      sum += much * to.weight().get(i);
      rest -= much * from.weight().get(i);
    }
    return Math.max(0, Math.round(sum * Bound.SCALE));
  }

  /** The bound leaves room for one more of the first aim, which may be the bound's fault. */
  private boolean isFarOff(Bound bound, Weights weights, long[] value, long enough) {
    if (grid.children.length > FEW || grid.size() > FEW_OPTIONS) {
      return false;
    }
    long known = enough;
    int[] plan = enough > 0 ? new int[0] : Greedy.complete(grid, new int[0], bound.cost());
    for (int option : plan) {
      known += value[option];
    }
    return bound.points() - known >= weights.weight().get(0);
  }

  /** A certificate for what a plan reaches. */
  Certificate certify(Objective reached) {
    List<Certificate.Proof> proofs = new ArrayList<>();
    boolean tight = true;
    for (int i = 1; i <= order.size(); i++) {
      Weights weights = Ladder.upTo(order.subList(0, i));
      // What is not proven of one aim cannot be proven of the next.
      Bound bound = proof(weights, weights.of(reached), tight);
      tight &= bound.points() <= weights.of(reached);
      Aim aim = order.get(i - 1);
      proofs.add(
          new Certificate.Proof(
              aim,
              weights.weight(),
              notZero(grid.children, WaitingChild::id, bound.price()),
              notZero(grid.homes, OpenHousehold::id, bound.rent()),
              bound.points() - (weights.of(reached) - reached.of(aim))));
    }
    return new Certificate(proofs);
  }

  private static <T, I> Map<I, Long> notZero(T[] things, Function<T, I> id, long[] amounts) {
    Map<I, Long> map = new HashMap<>();
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != 0) {
        map.put(id.apply(things[i]), amounts[i]);
      }
    }
    return map;
  }
}
