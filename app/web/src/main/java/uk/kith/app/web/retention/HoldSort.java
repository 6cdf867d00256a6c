package uk.kith.app.web.retention;

import java.util.Comparator;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.RecordHolds.HoldView;

/** By what the list of holds is sorted. */
enum HoldSort {
  REVIEW_BY,
  RECORD,
  HELD;

  static final Sort<HoldSort> USUAL = Sort.ascending(REVIEW_BY);

  private static final Comparator<HoldView> TIES =
      Comparator.comparing(HoldView::heldAt).thenComparing(each -> each.id().value());

  static Comparator<HoldView> order(Sort<HoldSort> sort) {
    return switch (sort.key()) {
      case REVIEW_BY -> sort.by(HoldView::reviewBy, TIES);
      case RECORD -> sort.by(HoldView::number, TIES);
      case HELD -> sort.by(HoldView::heldAt, TIES);
    };
  }
}
