package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps that belong to one decision and are all to be recorded, each with its day. */
final class Steps {

  /** A step in words, as it stands in a list of what is still open. */
  interface Step {
    String words();
  }

  private Steps() {}

  /** In words and in the order asked, those not taken by a day. */
  static <S extends Step> List<String> open(
      Collection<S> all, Map<S, LocalDate> taken, LocalDate asOf) {
    return all.stream().filter(step -> !isTaken(step, taken, asOf)).map(Step::words).toList();
  }

  /** The day of the last step; null while one of them is open. */
  static <S extends Step> @Nullable LocalDate completedOn(
      Collection<S> all, Map<S, LocalDate> taken, LocalDate asOf) {
    return open(all, taken, asOf).isEmpty()
        ? all.stream().map(taken::get).max(LocalDate::compareTo).orElse(null)
        : null;
  }

  private static <S> boolean isTaken(S step, Map<S, LocalDate> taken, LocalDate asOf) {
    LocalDate on = taken.get(step);
    return on != null && !on.isAfter(asOf);
  }
}
