package uk.kith.app.harness;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Waits for something that another process does, up to a deadline, without a fixed pause. */
public final class Eventually {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private Eventually() {}

  public static void eventually(String what, Duration within, ThrowingSupplier<Boolean> holds) {
    long deadline = System.nanoTime() + within.toNanos();
    try {
      while (!holds.get()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("not within " + within + ": " + what);
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(what, e);
    }
  }
}
