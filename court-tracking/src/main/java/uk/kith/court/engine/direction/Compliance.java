package uk.kith.court.engine.direction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.kernel.DateRange;

/**
 * How many directions of one assignee that fell due in a period were met on time (R-COURT-24). The
 * time that an order set last counts; what the court took back stands in neither number.
 *
 * @param due that fell due in the period
 * @param onTime of those, filed by their time
 */
public record Compliance(int due, int onTime) {

  /**
   * @param asOf the day on which it is counted; what falls due later is not due yet
   */
  public static Compliance of(
      Collection<Direction> directions, Assignee assignee, DateRange period, LocalDate asOf) {
    List<Standing> fallen =
        directions.stream()
            .filter(direction -> direction.assignee() == assignee)
            .filter(direction -> fellDue(direction.dueAsOf(asOf).on(), period, asOf))
            .map(direction -> direction.standing(asOf))
            .filter(each -> each != Standing.WITHDRAWN && each != Standing.NOT_YET_DUE)
            .toList();
    return new Compliance(
        fallen.size(), (int) fallen.stream().filter(Standing.ON_TIME::equals).count());
  }

  private static boolean fellDue(LocalDate due, DateRange period, LocalDate asOf) {
    return period.contains(due) && !due.isAfter(asOf);
  }
}
