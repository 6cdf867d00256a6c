package uk.kith.matching.engine.plan;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A part as an integer program, by SCIP of OR-Tools, with every rule that binds who shares a home.
 * Aims are settled one group after the other, each as large as floating point tells exactly; what
 * is settled stays so.
 */
final class Scip implements MixedIntegerSolver {

  private static final double EXACT_UP_TO = 1e8;

  /**
   * So that the same part always ends the same way: nodes, and time only if somebody set an end.
   */
  private static final String LIMITS = "limits/nodes = 20000";

  @Override
  public boolean isThere() {
    return true;
  }

  /** One at a time: the library is not made for more. */
  private static boolean atWork;

  @Override
  public int[] solve(Grid part, List<Aim> order, int[] known, Watch watch) {
    return inTurn(watch, () -> solve(new Program(part), part, order, known, watch));
  }

  /** What only one may do at a time; nothing when there is no time to wait for the turn. */
  static int[] inTurn(Watch watch, Supplier<int[]> work) {
    if (!isOurTurn(watch)) {
      return new int[0];
    }
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /** Who has no time to wait for another part does not. */
  private static synchronized boolean isOurTurn(Watch watch) {
    while (atWork) {
      Long left = watch.millisLeft();
      if (left != null && left <= 0) {
        return false;
      }
      try {
        Scip.class.wait(left == null ? 0 : left);
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while another part was solved", e);
      }
    }
    atWork = true;
    return true;
  }

  private static synchronized void leave() {
    atWork = false;
    Scip.class.notifyAll();
  }

  private static int[] solve(
      Program program, Grid part, List<Aim> order, int[] known, Watch watch) {
    try {
      int[] plan = known;
      int from = 0;
      while (from < order.size()) {
        int to = from + 1;
        while (to < order.size()
            && size(Weights.strict(order.subList(from, to + 1), part.children.length), part)
                <= EXACT_UP_TO) {
          to++;
        }
        Weights weights = Weights.strict(order.subList(from, to), part.children.length);
        plan = program.best(weights, plan, watch);
        if (plan.length == 0) {
          break;
        }
        from = to;
      }
      return plan;
    } finally {
      program.close();
    }
  }

  /** The largest number that a plan could be worth, about. */
  private static double size(Weights weights, Grid part) {
    return (double) weights.weight().get(0) * part.children.length;
  }

  /** Which option is taken, 0 or 1. */
  private static final class Program {

    private final Grid part;
    private final MPSolver solver = OrTools.solver("SCIP");
    private final MPVariable[] taken;

    Program(Grid part) {
      this.part = part;
      taken = new MPVariable[part.size()];
      for (int option = 0; option < taken.length; option++) {
        taken[option] = solver.makeBoolVar("");
      }
      for (int unit = 0; unit < part.members.length; unit++) {
        for (int child : part.members[unit]) {
          MPConstraint once = atMost(1);
          for (int option : part.ofUnit[unit]) {
            if ((part.mask[option] & part.bit[child]) != 0) {
              once.setCoefficient(taken[option], 1);
            }
          }
        }
      }
      Map<Integer, List<Integer>> byHome = new HashMap<>();
      for (int option = 0; option < taken.length; option++) {
        byHome.computeIfAbsent(part.home[option], home -> new ArrayList<>()).add(option);
      }
      byHome.forEach(this::share);
      solver.setSolverSpecificParametersAsString(LIMITS);
    }

    private MPConstraint atMost(double most) {
      return solver.makeConstraint(-MPSolver.infinity(), most);
    }

    /** The rules of one home: beds, the usual limit, and who must not meet. */
    private void share(int home, List<Integer> options) {
      MPConstraint beds = atMost(part.homes[home].beds());
      for (int option : options) {
        beds.setCoefficient(taken[option], part.beds[option]);
      }
      for (int i = 0; i < options.size(); i++) {
        for (int j = i + 1; j < options.size(); j++) {
          int one = options.get(i);
          int other = options.get(j);
          boolean fit = part.beds[one] + part.beds[other] <= part.homes[home].beds();
          if (fit && (part.unitOf(one) == part.unitOf(other) || part.mustBeApart(one, other))) {
            MPConstraint notBoth = atMost(1);
            notBoth.setCoefficient(taken[one], 1);
            notBoth.setCoefficient(taken[other], 1);
          }
        }
      }
      limit(home, options);
    }

    /**
     * The usual fostering limit, unless the exemption is used, which lets in only those whom it
     * names. Who passes the limit alone takes what room there is: nobody who counts comes with
     * them.
     */
    private void limit(int home, List<Integer> options) {
      int room = part.homes[home].fosteringRoom();
      int counted = options.stream().mapToInt(option -> part.counted[option]).sum();
      if (counted <= room) {
        return;
      }
      MPConstraint limit = atMost(room);
      MPVariable exemption = solver.makeBoolVar("");
      limit.setCoefficient(exemption, -counted);
      for (int option : options) {
        limit.setCoefficient(taken[option], Math.min(room, part.counted[option]));
        if (!part.exempt[option]) {
          MPConstraint either = atMost(1);
          either.setCoefficient(taken[option], 1);
          either.setCoefficient(exemption, 1);
        }
      }
      alone(home, options, room);
    }

    /** Who passes the limit alone shares only by an exemption that names everybody. */
    private void alone(int home, List<Integer> options, int room) {
      for (int one : options) {
        for (int other : options) {
          boolean fit = part.beds[one] + part.beds[other] <= part.homes[home].beds();
          boolean both = part.exempt[one] && part.exempt[other];
          if (one < other && fit && !both && part.counted[one] + part.counted[other] > room) {
            MPConstraint notBoth = atMost(1);
            notBoth.setCoefficient(taken[one], 1);
            notBoth.setCoefficient(taken[other], 1);
          }
        }
      }
    }

    /** The best by these aims, which then stays; nothing when it is not proven. */
    int[] best(Weights weights, int[] hint, Watch watch) {
      Long left = watch.millisLeft();
      if (watch.isCancelled() || (left != null && left <= 0)) {
        return new int[0];
      }
      if (left != null) {
        solver.setTimeLimit(left);
      }
      MPObjective objective = solver.objective();
      objective.clear();
      objective.setMaximization();
      double[] start = new double[taken.length];
      for (int option : hint) {
        start[option] = 1;
      }
      long[] value = weights.ofAll(part);
      for (int option = 0; option < taken.length; option++) {
        objective.setCoefficient(taken[option], (double) value[option]);
      }
      solver.setHint(taken, start);
      MPSolverParameters parameters = new MPSolverParameters();
      parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
      if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL) {
        return new int[0];
      }
      int[] plan = new int[taken.length];
      int count = 0;
      long reached = 0;
      for (int option = 0; option < taken.length; option++) {
        if (taken[option].solutionValue() > 0.5) {
          plan[count++] = option;
          reached += value[option];
        }
      }
      MPConstraint stay = solver.makeConstraint(reached - 0.5, MPSolver.infinity());
      for (int option = 0; option < taken.length; option++) {
        stay.setCoefficient(taken[option], (double) value[option]);
      }
      return Arrays.copyOf(plan, count);
    }

    void close() {
      solver.delete();
    }
  }
}
