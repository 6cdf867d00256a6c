package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whole weeks from the start of care until something was reached (R-PERM-22): a plan agreed, the
 * permanent placement, the permanent legal status.
 *
 * @param weeks until it was reached; while open, until the day or the end of care
 * @param reached false for a child who still waits, or whose care ended before: censored
 */
public record Weeks(int weeks, boolean reached) {

  /**
   * @param on when it was reached; null while it is not
   * @param careEnded null while the child is looked after
   */
  public static Weeks of(
      LocalDate careBegan, @Nullable LocalDate on, @Nullable LocalDate careEnded, LocalDate asOf) {
    boolean reached = on != null && !on.isAfter(asOf);
    LocalDate until =
        reached ? on : careEnded != null && careEnded.isBefore(asOf) ? careEnded : asOf;
    return new Weeks((int) Math.max(0, ChronoUnit.WEEKS.between(careBegan, until)), reached);
  }

  /**
   * The week by which half of the children had reached it, open cases censored and not dropped: the
   * product-limit estimate of Kaplan and Meier (1958). Empty when so many still wait that half
   * cannot be told. One pass over the weeks in their order.
   */
  public static OptionalInt median(Collection<Weeks> children) {
    TreeMap<Integer, int[]> byWeek = new TreeMap<>();
    for (Weeks child : children) {
      byWeek.computeIfAbsent(child.weeks(), week -> new int[2])[child.reached() ? 0 : 1]++;
    }
    double waiting = 1;
    int atRisk = children.size();
    for (Map.Entry<Integer, int[]> week : byWeek.entrySet()) {
      int reached = week.getValue()[0];
      if (reached > 0) {
        waiting *= 1 - (double) reached / atRisk;
        if (waiting <= 0.5 + 1e-9) {
          return OptionalInt.of(week.getKey());
        }
      }
      atRisk -= reached + week.getValue()[1];
    }
    return OptionalInt.empty();
  }
}
