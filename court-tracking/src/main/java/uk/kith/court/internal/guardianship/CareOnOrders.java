package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.engine.EndByOrder;

/**
 * Ends of care that rest on an order: their code of the return follows from it (R-SGO-07,
 * R-SGO-10), so that it is not taken back while they stand.
 */
@ApplicationScoped
public class CareOnOrders {

  @Inject OrderedEnds ends;
  @Inject CareHistories histories;
  @Inject BusinessDate businessDate;

  /**
   * @param madeOn of an order by which care may have ended
   * @throws Conflict when the child left care by it
   */
  public void requireGoesOn(ChildId child, LocalDate madeOn) {
    LocalDate today = businessDate.today();
    EndByOrder end = ends.of(List.of(child), today).get(child);
    boolean left =
        end != null
            && !end.codes().isEmpty()
            && end.madeOn().equals(madeOn)
            && histories.ofChildren(List.of(child), today).stream()
                .map(CareHistories.CareHistory::leftCare)
                .anyMatch(on -> on != null && !on.isBefore(madeOn));
    if (left) {
      throw new Conflict(
          "care-ended",
          "The child’s care ended by this order, and without it the child would be in no list."
              + " First a placement officer takes back the end of the placement; then the order can"
              + " be taken back");
    }
  }
}
