package uk.kith.app.web.restriction;

import java.util.Comparator;
import uk.kith.app.restriction.BreakGlass.Opening;
import uk.kith.kernel.service.Sort;

/** By what the list of opened records is sorted. */
enum OpeningSort {
  OPENED,
  WHO,
  RECORD;

  static final Sort<OpeningSort> USUAL = new Sort<>(OPENED, true);

  private static final Comparator<Opening> TIES =
      Comparator.comparing(Opening::openedAt).reversed().thenComparing(each -> each.id().value());

  static Comparator<Opening> order(Sort<OpeningSort> sort) {
    return switch (sort.key()) {
      case OPENED -> sort.by(Opening::openedAt, TIES);
      case WHO -> sort.by(Opening::actor, TIES);
      case RECORD -> sort.by(Opening::localId, TIES);
    };
  }
}
