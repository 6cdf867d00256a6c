package uk.kith.app.pseudonymise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words and outward codes are borne by so many families that they tell of none. While they
 * are counted each of them is taken for shared.
 */
final class Shared {

  /** Families, and homes that move by themselves. */
  static final int LEAST = 5;

  private final Map<String, Set<String>> bearers = new HashMap<>();
  private boolean counted;

  /** From here on nothing is counted. */
  void close() {
    counted = true;
  }

  boolean isShared(String word, String family) {
    Set<String> of = bearers.computeIfAbsent(word, first -> new HashSet<>());
    if (!counted && of.size() < LEAST) {
      of.add(family);
    }
    return !counted || of.size() >= LEAST;
  }
}
