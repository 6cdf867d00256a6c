package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;

/** The order of a list of households: what is not known stands last either way. */
final class HouseholdOrder {

  static final Comparator<HouseholdView> BY_LOCAL_ID =
      Comparator.comparing((HouseholdView view) -> view.snapshot().localId())
          .thenComparing(view -> view.snapshot().id().value());

  private HouseholdOrder() {}

  static Comparator<HouseholdView> of(Sort<HouseholdSort> sort) {
    return switch (sort.key()) {
      case LOCAL_ID -> by(view -> view.snapshot().localId(), sort);
      case NAME -> by(view -> lower(view.name()), sort);
      case KIND -> by(view -> view.snapshot().kind().name(), sort);
      case APPROVED -> by(view -> view.snapshot().places().approved(), sort);
      case FILLED -> by(view -> view.snapshot().places().filled(), sort);
      case USABLE_NOW -> by(view -> view.snapshot().places().usableNow(), sort);
      case VACANT -> by(view -> view.snapshot().places().vacant(), sort);
      case NOT_AVAILABLE -> by(view -> view.snapshot().places().notAvailableCount(), sort);
      case CONFIRMED -> by(HouseholdView::confirmedOn, sort);
      case WORKER -> by(view -> lower(view.supervisingWorker()), sort);
      case STALE_FIRST -> by(HouseholdOrder::stale, sort);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<HouseholdView> by(
      Function<HouseholdView, @Nullable T> key, Sort<HouseholdSort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(BY_LOCAL_ID);
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
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
