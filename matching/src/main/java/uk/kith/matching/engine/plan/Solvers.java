package uk.kith.matching.engine.plan;

/** The solvers at hand on this machine, and why these. */
public final class Solvers {

  private final Relaxation relaxation;
  private final MixedIntegerSolver solver;
  private final String why;

  private Solvers(Relaxation relaxation, MixedIntegerSolver solver, String why) {
    this.relaxation = relaxation;
    this.solver = solver;
    this.why = why;
  }

  /** OR-Tools where it can be loaded, else what is written here. */
  public static Solvers best() {
    String whyNot = OrTools.whyNot();
    return whyNot == null
        ? new Solvers(new Subgradient(150), new Scip(), "OR-Tools is there")
        : new Solvers(new Subgradient(), MixedIntegerSolver.NONE, whyNot);
  }

  /** Only what is written here, in Java: enough for an authority. */
  public static Solvers ofOurOwn() {
    return new Solvers(new Subgradient(), MixedIntegerSolver.NONE, "own solvers were asked for");
  }

  /** Exact where every home takes one child and no more, else whatever bounds best. */
  Relaxation relaxationFor(Grid grid) {
    if (!OneEach.suits(grid)) {
      return relaxation;
    }
    return grid.size() <= GraphMatching.MOST_OPTIONS ? new GraphMatching() : new OneEach();
  }

  MixedIntegerSolver solver() {
    return solver;
  }

  String why() {
    return why;
  }
}
