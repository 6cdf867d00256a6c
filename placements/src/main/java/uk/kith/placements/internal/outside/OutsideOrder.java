package uk.kith.placements.internal.outside;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.internal.outside.SqlOutside.Found;

/** The order of a list of placements outside: what is not known stands last either way. */
final class OutsideOrder {

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparing((Found found) -> found.row().start())
          .thenComparing(found -> found.row().placement().value());

  private OutsideOrder() {}

  static Comparator<Found> of(Sort<OutsideSort> sort) {
    return switch (sort.key()) {
      case SINCE -> by(found -> found.row().start(), sort);
      case DISTANCE -> by(Found::miles, sort);
      case REASON -> by(found -> found.row().reason(), sort);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<Found> by(
      Function<Found, @Nullable T> key, Sort<OutsideSort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(LONGEST_FIRST);
  }
}
