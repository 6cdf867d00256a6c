package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every piece of a plan is done once, by whoever is free, and none is left when all are done. */
class TwoThreadsTest {

  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  @AfterEach
  void close() {
    pool.shutdownNow();
  }

  /** Each of two pieces waits for the other: one thread alone would wait for ever. */
  @Test
  void twoPiecesAreDoneAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Set<String> threads = Collections.synchronizedSet(new HashSet<>());
    Runnable piece =
        () -> {
          both.countDown();
          try {
            assertTrue(both.await(30, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          threads.add(Thread.currentThread().getName());
        };
    new TwoThreads(pool, () -> {}).doAll(List.of(piece, piece));
    assertEquals(2, threads.size());
  }

  @Test
  void aServerThatIsBusyLeavesAllToTheCaller() {
    List<Integer> done = new ArrayList<>();
    List<Runnable> pieces =
        IntStream.range(0, 5).mapToObj(i -> (Runnable) () -> done.add(i)).toList();
    new TwoThreads(
            work -> {
              throw new RejectedExecutionException("busy");
            },
            () -> {})
        .doAll(pieces);
    assertEquals(List.of(0, 1, 2, 3, 4), done);
  }

  /** A second thread that never comes keeps nobody waiting. */
  @Test
  void aSecondThreadThatDoesNotComeIsNotWaitedFor() {
    AtomicInteger done = new AtomicInteger();
    Runnable piece = done::incrementAndGet;
    new TwoThreads(work -> {}, () -> {}).doAll(List.of(piece, piece, piece));
    assertEquals(3, done.get());
  }

  @Test
  void whatFailsOnEitherThreadFailsTheWhole() {
    Runnable fails =
        () -> {
          throw new IllegalArgumentException("it cannot be");
        };
    TwoThreads two = new TwoThreads(pool, () -> {});
    assertThrows(IllegalArgumentException.class, () -> two.doAll(List.of(fails, () -> {})));
  }

  /** Each piece waits until the other is begun, so that it is the second thread that fails. */
  @Test
  void tooLittleMemoryOnTheSecondThreadFailsTheWhole() {
    Thread caller = Thread.currentThread();
    CountDownLatch both = new CountDownLatch(2);
    Runnable piece =
        () -> {
          both.countDown();
          try {
            assertTrue(both.await(30, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          if (!Thread.currentThread().equals(caller)) {
            throw new OutOfMemoryError("no room for a table");
          }
        };
    TwoThreads two = new TwoThreads(pool, () -> {});
    assertThrows(OutOfMemoryError.class, () -> two.doAll(List.of(piece, piece)));
  }
}
