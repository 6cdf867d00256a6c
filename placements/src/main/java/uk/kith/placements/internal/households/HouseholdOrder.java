package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.internal.facts.WhereOrder;

/** The order of a list of households: what is not known stands last either way. */
final class HouseholdOrder {

  static final Comparator<HouseholdView> BY_LOCAL_ID =
      Comparator.comparing((HouseholdView view) -> view.snapshot().localId())
          .thenComparing(view -> view.snapshot().id().value());

  private HouseholdOrder() {}

  static Comparator<HouseholdView> of(Sort<HouseholdSort> sort) {
    return switch (sort.key()) {
      case LOCAL_ID -> sort.by(view -> view.snapshot().localId(), BY_LOCAL_ID);
      case NAME -> sort.by(view -> lower(view.name()), BY_LOCAL_ID);
      case KIND -> sort.by(view -> view.snapshot().kind().name(), BY_LOCAL_ID);
      case APPROVED -> sort.by(view -> view.snapshot().places().approved(), BY_LOCAL_ID);
      case FILLED -> sort.by(view -> view.snapshot().places().filled(), BY_LOCAL_ID);
      case USABLE_NOW -> sort.by(view -> view.snapshot().places().usableNow(), BY_LOCAL_ID);
      case VACANT -> sort.by(view -> view.snapshot().places().vacant(), BY_LOCAL_ID);
      case NOT_AVAILABLE ->
          sort.by(view -> view.snapshot().places().notAvailableCount(), BY_LOCAL_ID);
      case CONFIRMED -> sort.by(HouseholdView::confirmedOn, BY_LOCAL_ID);
      case WORKER -> sort.by(view -> lower(view.supervisingWorker()), BY_LOCAL_ID);
      case WHERE ->
          sort.by(view -> WhereOrder.key(view.local(), view.snapshot().where()), BY_LOCAL_ID);
      case FREE_FROM -> sort.by(HouseholdOrder::findFreeFrom, BY_LOCAL_ID);
      case STALE_FIRST -> sort.by(HouseholdOrder::stale, BY_LOCAL_ID);
    };
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static @Nullable LocalDate findFreeFrom(HouseholdView home) {
    return home.freeFrom().stream().findFirst().orElse(null);
  }

  /** Homes without a vacancy come after all others; those never confirmed come first. */
  private static LocalDate stale(HouseholdView home) {
    LocalDate confirmed = home.confirmedOn();
    if (home.snapshot().places().vacant() == 0) {
      return LocalDate.MAX;
    }
    return confirmed == null ? LocalDate.MIN : confirmed;
  }
}
