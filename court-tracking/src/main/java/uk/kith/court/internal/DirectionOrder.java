package uk.kith.court.internal;

import java.util.Comparator;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.kernel.service.Sort;

/** The order of a list of directions; what is not known stands last, ties by day and id. */
final class DirectionOrder {

  private static final Comparator<DirectionLine> BY_DAY =
      Comparator.comparing((DirectionLine line) -> line.direction().dueOn())
          .thenComparing(
              line -> line.direction().dueAt(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.direction().id().value());

  private DirectionOrder() {}

  static Comparator<DirectionLine> of(Sort<DirectionSort> sort) {
    return switch (sort.key()) {
      case DUE -> sort.by(line -> line.direction().dueOn(), BY_DAY);
      case ORDERED -> sort.by(line -> line.direction().orderedOn(), BY_DAY);
      case CASE -> sort.by(line -> line.of().caseNumber(), BY_DAY);
      case ASSIGNEE -> sort.by(line -> line.direction().assignee(), BY_DAY);
    };
  }
}
