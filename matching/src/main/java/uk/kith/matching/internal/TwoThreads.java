package uk.kith.matching.internal;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import uk.kith.matching.engine.plan.Workers;

/**
 * Does the pieces of a plan on the thread that asks and on a second one, where the server has one
 * to spare. Which of them does a piece does not matter to the plan.
 */
final class TwoThreads implements Workers {

  private static final int LOOK_EVERY_MILLIS = 250;

  private final Executor second;
  private final Runnable meanwhile;

  /**
   * @param second may refuse
   * @param meanwhile done now and then on the thread that asks while it waits for the second one
   */
  TwoThreads(Executor second, Runnable meanwhile) {
    this.second = second;
    this.meanwhile = meanwhile;
  }

  @Override
  public void doAll(List<Runnable> pieces) {
    Shared shared = new Shared(pieces);
    if (pieces.size() > 1) {
      try {
        second.execute(shared);
      } catch (RejectedExecutionException e) {
        // The server is busy: this thread does them all.
      }
    }
    shared.run();
    shared.await(meanwhile);
  }

  /** Pieces that whoever is free takes next. */
  private static final class Shared implements Runnable {
    private final List<Runnable> pieces;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failed = new AtomicReference<>();

    Shared(List<Runnable> pieces) {
      this.pieces = pieces;
      this.open = new CountDownLatch(pieces.size());
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
        try {
          if (failed.get() == null) {
            pieces.get(i).run();
          }
        } catch (RuntimeException | Error e) { // such as too little memory: a piece is missing
          failed.compareAndSet(null, e);
        } finally {
          open.countDown();
        }
      }
    }

    void await(Runnable meanwhile) {
      try {
        while (!open.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          meanwhile.run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a plan was made", e);
      }
      Throwable first = failed.get();
      if (first instanceof Error error) {
        throw error;
      }
      if (first instanceof RuntimeException e) {
        throw e;
      }
    }
  }
}
