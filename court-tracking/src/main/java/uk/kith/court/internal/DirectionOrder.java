package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.Comparator;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.internal.DefaultDirectionWorklist.Told;
import uk.kith.kernel.service.Sort;

/** The order of a list of directions; what is not known stands last, ties by day and id. */
final class DirectionOrder {

  private static final Comparator<Due> BY_TIME =
      Comparator.comparing(Due::on)
          .thenComparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()));

  private DirectionOrder() {}

  static Comparator<Told> of(Sort<DirectionSort> sort, LocalDate asOf) {
    Comparator<Told> byDay =
        Comparator.comparing((Told told) -> due(told, asOf), BY_TIME)
            .thenComparing(told -> told.direction().id().value());
    return switch (sort.key()) {
      case DUE -> sort.by(told -> due(told, asOf).on(), byDay);
      case ORDERED -> sort.by(told -> told.direction().direction().orderedOn(), byDay);
      case CASE -> sort.by(told -> told.of().caseNumber(), byDay);
      case ASSIGNEE -> sort.by(told -> told.direction().direction().assignee(), byDay);
    };
  }

  private static Due due(Told told, LocalDate asOf) {
    return told.direction().direction().dueAsOf(asOf);
  }
}
