package uk.kith.sufficiency.engine.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * Where random numbers come from: of the seed and the number of the replication alone, mixed by the
 * function of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Streams {

  static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Streams() {}

  static UniformRandomProvider random(long seed, int k) {
    long first = key(seed, k);
    return new XoRoShiRo128PlusPlus(first, mixed(first + GOLDEN));
  }

  /** From which everything of a replication is derived. */
  static long key(long seed, int k) {
    return mixed(seed + GOLDEN * (2L * k + 1));
  }

  /** From which everything of one thing is derived: a child, a home. */
  static long key(long of, int kind, long number) {
    return mixed(mixed(of + GOLDEN * (kind + 1L)) + GOLDEN * (number + 1));
  }

  static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
