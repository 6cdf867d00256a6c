package uk.kith.matching.engine.plan;

import java.util.List;

/**
 * Does independent pieces of work, in whatever order and on however many threads, and returns when
 * all are done. Results do not depend on it.
 */
@FunctionalInterface
public interface Workers {

  /** One after the other, on the thread that asks. */
  Workers CALLER = pieces -> pieces.forEach(Runnable::run);

  void doAll(List<Runnable> pieces);
}
