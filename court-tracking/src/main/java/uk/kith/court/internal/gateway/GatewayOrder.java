package uk.kith.court.internal.gateway;

import java.util.Comparator;
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
      case MET -> sort.by(DecisionView::metOn, LATEST_FIRST);
      case OUTCOME -> sort.by(DecisionView::outcome, LATEST_FIRST);
      case DAYS -> sort.by(DecisionView::days, LATEST_FIRST);
    };
  }
}
