package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Bounds each aim by prices and rents, and writes them down so that anybody can check them. */
final class Prover {

  /** Children and options up to which a bound may take thousands of steps. */
  private static final int FEW = 100;

  private static final int FEW_OPTIONS = 5_000;

  private final Grid grid;
  private final List<Aim> order;
  private final Relaxation relaxation;
  private final Watch watch;
  private final Map<Weights, Bound> bounds = new HashMap<>();

  /**
   * @param watch when it cancels, bounds are no longer improved
   */
  Prover(Grid grid, List<Aim> order, Relaxation relaxation, Watch watch) {
    this.watch = watch;
    this.grid = grid;
    this.order = order;
    this.relaxation = relaxation;
  }

  /**
   * @param enough a bound that need not be lowered
   */
  Bound bound(Weights weights, long enough) {
    return bounds.computeIfAbsent(
        weights,
        missing -> {
          long[] value = missing.ofAll(grid);
          Bound bound = Bound.of(grid, value, relaxation.solve(grid, value).price(), enough, watch);
          return isFarOff(bound, missing, value, enough)
              ? bound.patiently(grid, value, enough, watch)
              : bound;
        });
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
    for (int i = 1; i <= order.size(); i++) {
      Weights weights = Ladder.upTo(order.subList(0, i));
      Bound bound = bound(weights, weights.of(reached));
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
