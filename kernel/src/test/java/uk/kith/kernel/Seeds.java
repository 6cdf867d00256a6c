package uk.kith.kernel;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Seeded random tests: every case has its own seed, printed when it fails; {@code -Dkith.seed=n}
 * runs one case alone and {@code -Dkith.cases=n} sets how many.
 */
public final class Seeds {

  private Seeds() {}

  /** Runs a property on {@code cases} random inputs. */
  public static void forEach(int cases, Consumer<Random> property) {
    Long only = Long.getLong("kith.seed");
    long first = only == null ? 0 : only;
    int count = only == null ? Integer.getInteger("kith.cases", cases) : 1;
    for (long seed = first; seed < first + count; seed++) {
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("failed with -Dkith.seed=" + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
