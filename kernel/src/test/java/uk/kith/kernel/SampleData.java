package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Returns and code lists that tests read and the project does not hold: the folder that {@code
 * KITH_SAMPLE_DATA} names, else {@code ../shared/data} beside the project. Tests that use it are
 * tagged {@code sample-data}; they are skipped loudly where it is absent, and fail in CI.
 */
public final class SampleData {

  private SampleData() {}

  /** The file or folder of that name, or an aborted test. */
  public static Path path(String name) {
    Path path = folder().resolve(name);
    if (Files.exists(path)) {
      return path;
    }
    String missing = "SAMPLE DATA MISSING: " + name + " (set KITH_SAMPLE_DATA)";
    System.err.println(missing);
    return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
  }

  private static Path folder() {
    String named = System.getenv("KITH_SAMPLE_DATA");
    return named != null && !named.isBlank()
        ? Path.of(named)
        : Path.of(System.getProperty("kith.root", ".")).resolve("../shared/data");
  }
}
