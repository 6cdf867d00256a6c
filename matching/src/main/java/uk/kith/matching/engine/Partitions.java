package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** All ways to divide a few things into parts, each part a bit mask. */
final class Partitions {

  private Partitions() {}

  /**
   * Every partition of {@code count} things whose parts are all allowed: Bell numbers, 4,140 for
   * eight. Parts stand in order of their first thing.
   */
  static void forEach(int count, IntPredicate allowed, Consumer<List<Integer>> visitor) {
    divide((1 << count) - 1, allowed, new ArrayList<>(), visitor);
  }

  private static void divide(
      int left, IntPredicate allowed, List<Integer> parts, Consumer<List<Integer>> visitor) {
    if (left == 0) {
      visitor.accept(List.copyOf(parts));
      return;
    }
    int first = Integer.lowestOneBit(left);
    int others = left & ~first;
    // The part of the first thing: it with every subset of the others.
    for (int with = others; ; with = (with - 1) & others) {
      int part = first | with;
      if (allowed.test(part)) {
        parts.add(part);
        divide(left & ~part, allowed, parts, visitor);
        parts.remove(parts.size() - 1);
      }
      if (with == 0) {
        return;
      }
    }
  }
}
