package uk.kith.sufficiency.engine.simulation;

/**
 * Random numbers of one thing alone (SplitMix64), so that what befalls others shifts nothing: what
 * makes a scenario comparable with its baseline.
 */
final class Stream {

  private static final double UNIT = 0x1p-53;

  private long state;

  Stream(long key, int number) {
    state = Streams.mixed(key + Streams.GOLDEN * (number + 1L));
  }

  /** From 0, itself possible, to 1, itself not. */
  double next() {
    state += Streams.GOLDEN;
    return (Streams.mixed(state) >>> 11) * UNIT;
  }

  /** Of mean 1; to the last bit the same on every architecture, as not all draws are (ADR 22). */
  double exponential() {
    return -StrictMath.log(1 - next());
  }
}
