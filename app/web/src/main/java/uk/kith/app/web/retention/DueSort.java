package uk.kith.app.web.retention;

import java.util.Comparator;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Deletions.Due;

/** By what the list of records due for deletion is sorted. */
enum DueSort {
  DUE,
  RECORD;

  static final Sort<DueSort> USUAL = Sort.ascending(DUE);

  private static final Comparator<Due> TIES = Comparator.comparing(each -> each.record().value());

  static Comparator<Due> order(Sort<DueSort> sort) {
    return switch (sort.key()) {
      case DUE -> sort.by(each -> each.keep().until(), TIES);
      case RECORD -> sort.by(Due::number, TIES);
    };
  }
}
