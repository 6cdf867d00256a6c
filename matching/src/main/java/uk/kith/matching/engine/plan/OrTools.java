package uk.kith.matching.engine.plan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import org.jspecify.annotations.Nullable;

/** Whether Google's OR-Tools can be used on this machine; its native library is loaded once. */
final class OrTools {

  private static @Nullable String whyNot;
  private static boolean tried;

  private OrTools() {}

  /**
   * Loads the library at the first call.
   *
   * @return null when it can be used, else why not
   */
  static synchronized @Nullable String whyNot() {
    if (!tried) {
      tried = true;
      try {
        Loader.loadNativeLibraries();
        whyNot = MPSolver.createSolver("SCIP") == null ? "OR-Tools has no SCIP here" : null;
      } catch (RuntimeException | LinkageError e) {
        // No library for this system, no folder to unpack it to, or one loaded before.
        whyNot = "OR-Tools could not be loaded on this machine";
      }
    }
    return whyNot;
  }

  static MPSolver solver(String name) {
    MPSolver solver = MPSolver.createSolver(name);
    if (solver == null) {
      throw new IllegalStateException("OR-Tools has no " + name);
    }
    return solver;
  }
}
