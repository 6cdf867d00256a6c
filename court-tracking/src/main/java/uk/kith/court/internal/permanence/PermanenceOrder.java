package uk.kith.court.internal.permanence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.service.Sort;

/** What the register of permanence shows and in which order; what is not known stands last. */
final class PermanenceOrder {

  private PermanenceOrder() {}

  static boolean isIn(PermanenceFilter filter, PermanenceView view) {
    if (filter.team() != null && !filter.team().equals(view.child().team())) {
      return false;
    }
    return switch (filter.gap()) {
      case NONE -> true;
      case BLANK_ROUTES -> view.pastSecondReview() && view.blanks() > 0;
      case GUARDIANSHIP_NEVER_CONSIDERED ->
          view.status(Route.SPECIAL_GUARDIANSHIP) == RouteStatus.BLANK;
      case ARRANGEMENTS_NEVER_CONSIDERED ->
          view.status(Route.CHILD_ARRANGEMENTS) == RouteStatus.BLANK;
      case NO_PLAN -> view.pastSecondReview() && view.plan() == null;
      case CONCERN -> view.openConcern() != null;
    };
  }

  static Comparator<PermanenceView> of(Sort<PermanenceSort> sort) {
    Comparator<PermanenceView> order =
        switch (sort.key()) {
          case CHILD -> by(PermanenceOrder::name, sort);
          case LOOKED_AFTER_SINCE -> by(PermanenceView::careBegan, sort);
          case SECOND_REVIEW -> by(PermanenceView::secondReviewDue, sort);
          case BLANKS -> by(PermanenceView::blanks, sort);
          case PLAN -> by(PermanenceOrder::planOn, sort);
        };
    return order
        .thenComparing(
            view -> view.child().localId(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(view -> view.child().id().value());
  }

  private static <T extends Comparable<? super T>> Comparator<PermanenceView> by(
      Function<PermanenceView, @Nullable T> key, Sort<PermanenceSort> sort) {
    Comparator<T> natural = Comparator.naturalOrder();
    return Comparator.comparing(
        key, Comparator.nullsLast(sort.descending() ? natural.reversed() : natural));
  }

  private static @Nullable String name(PermanenceView view) {
    String first = view.child().firstName();
    String family = view.child().familyName();
    String name = ((first == null ? "" : first) + " " + (family == null ? "" : family)).strip();
    return name.isEmpty() ? null : name.toLowerCase(Locale.UK);
  }

  private static @Nullable LocalDate planOn(PermanenceView view) {
    return view.plan() == null ? null : view.plan().on();
  }
}
