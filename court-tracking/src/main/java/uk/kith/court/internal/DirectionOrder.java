package uk.kith.court.internal;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
      case DUE -> by(line -> line.direction().dueOn(), sort);
      case ORDERED -> by(line -> line.direction().orderedOn(), sort);
      case CASE -> by(line -> line.of().caseNumber(), sort);
      case ASSIGNEE -> by(line -> line.direction().assignee(), sort);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<DirectionLine> by(
      Function<DirectionLine, @Nullable T> key, Sort<DirectionSort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(BY_DAY);
  }
}
