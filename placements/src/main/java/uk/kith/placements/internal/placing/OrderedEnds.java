package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.engine.EndByOrder;

/** What an order of a court says against the reason for which a placement ends (R-SGO-07). */
@ApplicationScoped
class OrderedEnds {

  @Inject @Any Instance<EndsByOrder> ordered;

  List<Finding> against(Placement placement, String why, LocalDate on) {
    EndByOrder order =
        ordered.stream()
            .flatMap(each -> each.find(placement.child(), on).stream())
            .filter(each -> !each.madeOn().isBefore(placement.careBegan()))
            .findFirst()
            .orElse(null);
    return EndByOrder.findings(order, why, on);
  }
}
