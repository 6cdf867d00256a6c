package uk.kith.placements.engine.rules;

import java.util.stream.IntStream;

/**
 * How many beds there are for people of whom only their number is known.
 *
 * <p>Whoever needs a room alone takes the smallest, which leaves the most beds to the others. So
 * the most children have a room of their own when as many of the smallest rooms as possible go to
 * one each while the rest still hold everybody else. O(rooms); a random test holds it against every
 * way of giving out the rooms.
 */
final class Beds {

  /** There is not a bed for everybody. */
  static final int NOT_ENOUGH = -1;

  private Beds() {}

  /**
   * The fewest children who would share although they should have a room of their own, or {@link
   * #NOT_ENOUGH}.
   *
   * @param holding how many each room holds, the smallest first
   * @param alone people with whom nobody can share a room
   * @param older children who should have a room of their own
   * @param younger children who may share
   */
  static int sharing(int[] holding, int alone, int older, int younger) {
    for (int own = Math.min(older, holding.length - alone); own >= 0; own--) {
      if (left(holding, alone + own) >= older - own + younger) {
        return older - own;
      }
    }
    return NOT_ENOUGH;
  }

  /** Beds that are free for children who may all share, 0 when there are too few already. */
  static int free(int[] holding, int alone, int others) {
    return alone > holding.length ? 0 : Math.max(0, left(holding, alone) - others);
  }

  /** Beds in all rooms but so many of the smallest. */
  private static int left(int[] holding, int without) {
    return IntStream.of(holding).skip(without).sum();
  }
}
