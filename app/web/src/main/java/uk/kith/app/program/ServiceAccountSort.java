package uk.kith.app.program;

import java.util.Comparator;
import uk.kith.kernel.service.Sort;

/** What the list of programs can be sorted by. */
public enum ServiceAccountSort {
  NAME,
  OWNER,
  STATE,
  EXPIRES,
  LAST_USED;

  public static final Sort<ServiceAccountSort> USUAL = Sort.ascending(NAME);

  /** Those that were never used stand last. */
  static Comparator<ServiceAccountView> order(Sort<ServiceAccountSort> sort) {
    Comparator<ServiceAccountView> ties = Comparator.comparing(ServiceAccountView::name);
    return switch (sort.key()) {
      case NAME -> sort.by(ServiceAccountView::name, ties);
      case OWNER -> sort.by(ServiceAccountView::owner, ties);
      case STATE -> sort.by(ServiceAccountView::state, ties);
      case EXPIRES -> sort.by(ServiceAccountView::expiresAt, ties);
      case LAST_USED -> sort.by(ServiceAccountView::lastUsedAt, ties);
    };
  }
}
