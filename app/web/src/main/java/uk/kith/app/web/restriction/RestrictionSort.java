package uk.kith.app.web.restriction;

import java.util.Comparator;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.kernel.service.Sort;

/** By what the list of restrictions is sorted. */
enum RestrictionSort {
  REVIEW_BY,
  RECORD,
  MADE;

  static final Sort<RestrictionSort> USUAL = Sort.ascending(REVIEW_BY);

  private static final Comparator<RestrictionView> TIES =
      Comparator.comparing(RestrictionView::madeAt).thenComparing(each -> each.id().value());

  static Comparator<RestrictionView> order(Sort<RestrictionSort> sort) {
    return switch (sort.key()) {
      case REVIEW_BY -> sort.by(RestrictionView::reviewBy, TIES);
      case RECORD -> sort.by(RestrictionView::localId, TIES);
      case MADE -> sort.by(RestrictionView::madeAt, TIES);
    };
  }
}
