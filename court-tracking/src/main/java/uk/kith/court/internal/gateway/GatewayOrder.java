package uk.kith.court.internal.gateway;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.api.GatewaySort;
import uk.kith.kernel.service.Sort;

/** The order of a list of decisions: what is not known stands last either way. */
final class GatewayOrder {

  private static final Comparator<DecisionView> LATEST_FIRST =
      Comparator.comparing(DecisionView::metOn)
          .reversed()
          .thenComparing(view -> view.child().value());

  private GatewayOrder() {}

  static Comparator<DecisionView> of(Sort<GatewaySort> sort) {
    return switch (sort.key()) {
      case MET -> by(DecisionView::metOn, sort);
      case OUTCOME -> by(DecisionView::outcome, sort);
      case DAYS -> by(DecisionView::days, sort);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<DecisionView> by(
      Function<DecisionView, @Nullable T> key, Sort<GatewaySort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(LATEST_FIRST);
  }
}
