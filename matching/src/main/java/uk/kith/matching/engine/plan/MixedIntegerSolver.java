package uk.kith.matching.engine.plan;

import java.util.List;

/** A library that solves the hard parts exactly; or none. */
interface MixedIntegerSolver {

  /** What there is without one. */
  MixedIntegerSolver NONE =
      new MixedIntegerSolver() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public int[] solve(Grid part, List<Aim> order, int[] known, Watch watch) {
          return new int[0];
        }
      };

  boolean isThere();

  /**
   * The best plan of a part.
   *
   * @param known a plan to start from
   * @param watch when it cancels, or its time is over, the answer is none
   * @return options in ascending order; none when it could not be proven in time
   */
  int[] solve(Grid part, List<Aim> order, int[] known, Watch watch);
}
