package uk.kith.placements.internal.outside;

import java.util.Comparator;
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
      case SINCE -> sort.by(found -> found.row().start(), LONGEST_FIRST);
      case DISTANCE -> sort.by(Found::miles, LONGEST_FIRST);
      case REASON -> sort.by(found -> found.row().reason(), LONGEST_FIRST);
    };
  }
}
