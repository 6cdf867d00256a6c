package uk.kith.launcher;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of the server's output tell: what to show the person at the console, and that and
 * why the application will not become ready. One thread reads lines, another asks.
 */
final class Output {

  private static final String SAID = "KITH: ";
  private static final String FAILED = "KITH FAILED: ";

  /** The server gave up the application, for a reason that the application did not say. */
  private static final Pattern NOT_DEPLOYED =
      Pattern.compile(
          "Exception while (loading|deploying|starting|invoking)|Deployment (failed|error)"
              + "|Failed to deploy");

  private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

  private volatile long saidAt = System.nanoTime();

  /** Takes a line; returns what of it is for the person at the console, null when nothing is. */
  @Nullable String read(String line) {
    if (line.startsWith(FAILED)) {
      failure.compareAndSet(null, line.substring(FAILED.length()).strip());
    } else if (NOT_DEPLOYED.matcher(line).find()) {
      failure.compareAndSet(null, "The application did not start.");
    }
    if (!line.startsWith(SAID)) {
      return null;
    }
    saidAt = System.nanoTime();
    return line.substring(SAID.length());
  }

  /** When the person at the console was last told something, by {@link System#nanoTime}. */
  long saidAt() {
    return saidAt;
  }

  /** Why the application will not become ready; null as long as it may. */
  @Nullable String failure() {
    return failure.get();
  }
}
