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

  /** Only what is written here, in Java: enough for an authority. */
  public static Solvers ofOurOwn() {
    return new Solvers(new Subgradient(), MixedIntegerSolver.NONE, "own solvers were asked for");
  }

  Relaxation relaxationFor(Grid grid) {
    return relaxation;
  }

  MixedIntegerSolver solver() {
    return solver;
  }

  String why() {
    return why;
  }
}
