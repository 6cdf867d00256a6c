package uk.kith.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that an earlier run left behind because it was killed, known by its pid file. */
final class LeftOver {

  private static final int LIMIT_SECONDS = 20;

  private LeftOver() {}

  /**
   * Stops the process that the first line of the file names, if it still runs and is the program
   * that wrote the file; then removes the file.
   *
   * @param program a part of the program's path or arguments
   */
  static void stop(Path pidFile, String program) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
    ProcessHandle.of(pid)
        .filter(p -> p.info().commandLine().map(c -> c.contains(program)).orElse(false))
        .ifPresent(LeftOver::stop);
    Files.deleteIfExists(pidFile);
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
