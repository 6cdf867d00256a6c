package uk.kith.matching.engine.plan;

import org.jspecify.annotations.Nullable;

/** Whoever waits for a plan: asked whether it is still wanted, told how far it is. */
public interface Watch {

  /** Nobody looks, nobody stops it. */
  Watch NOBODY =
      new Watch() {
        @Override
        public boolean isCancelled() {
          return false;
        }

        @Override
        public void reached(int percent, Objective best, long gapPoints) {}
      };

  /** The best plan so far is wanted now. May be asked by several threads. */
  boolean isCancelled();

  /** Milliseconds until it is wanted, 0 once it is; null when nobody set an end beforehand. */
  default @Nullable Long millisLeft() {
    return null;
  }

  /** How many of the searches were looked at, before the plan is begun. */
  default void prepared(int searches, int of) {
    // Who does not say it waits for the plan alone.
  }

  /**
   * @param percent of the work, about
   * @param best what the best plan so far reaches
   * @param gapPoints points of score that a better plan could reach at the most
   */
  void reached(int percent, Objective best, long gapPoints);
}
