package uk.kith.matching.engine.plan;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The solvers at hand on this machine, and why these. The library is loaded when something is too
 * hard without it: the plan of an authority hardly ever is.
 */
public final class Solvers {

  /** Children up to whom a plan may do without the library. */
  private static final int FEW = 100;

  private final @Nullable Library library;

  private Solvers(@Nullable Library library) {
    this.library = library;
  }

  /** OR-Tools where it can be loaded, else what is written here. */
  public static Solvers best() {
    return unless(OrTools::whyNot);
  }

  /**
   * @param whyNot null when the library can be used, else why not; asked when it is needed
   */
  static Solvers unless(Supplier<@Nullable String> whyNot) {
    return new Solvers(new Library(whyNot));
  }

  /** Only what is written here, in Java: enough for an authority. */
  public static Solvers ofOurOwn() {
    return new Solvers(null);
  }

  /** SCIP, once somebody asks for it. */
  private static final class Library implements MixedIntegerSolver {
    private final Supplier<@Nullable String> whyNot;
    private final Scip scip = new Scip();
    private volatile @Nullable String why;

    Library(Supplier<@Nullable String> whyNot) {
      this.whyNot = whyNot;
    }

    @Override
    public boolean isThere() {
      String not = whyNot.get();
      why = not == null ? "OR-Tools is there" : not;
      return not == null;
    }

    @Override
    public int[] solve(Grid part, List<Aim> order, int[] known, Watch watch) {
      return scip.solve(part, order, known, watch);
    }
  }

  /** Exact where every home takes one child and no more, else a good guess. */
  Relaxation relaxationFor(Grid grid, Workers workers, Watch watch) {
    if (OneEach.suits(grid)) {
      return grid.size() <= GraphMatching.MOST_OPTIONS ? new GraphMatching() : new OneEach();
    }
    Library there = library;
    if (there != null && grid.children.length > FEW) {
      // Neighbourhoods may need it: whether it is there is told with the plan.
      there.isThere();
    }
    return new Haggling(workers, watch);
  }

  MixedIntegerSolver solver() {
    return library == null ? MixedIntegerSolver.NONE : library;
  }

  /** Why these; told after they ran. */
  String why() {
    if (library == null) {
      return "own solvers were asked for";
    }
    String why = library.why;
    return why == null ? "no library was needed" : why;
  }
}
