package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.ChildBrief;

/**
 * Orders that end by themselves, on the day that is written on them or where the law ends them
 * (R-COURT-25, R-COURT-28, R-COURT-29, R-COURT-42): what is to follow is asked of the court before.
 */
public interface EndingOrders {

  /**
   * Those that end within a period, as is known on a day; without those in whose place another
   * order stands, without interim orders that ended with their application, and without those that
   * only a birthday ends. The first to end first. Audited with the count.
   *
   * @param period its last day is known
   */
  List<EndingOrder> between(DateRange period, CourtFilter filter, LocalDate asOf);

  /**
   * An order about one child.
   *
   * @param otherWords what it is; null unless the form is other
   * @param extended whether it ends as extended
   */
  record EndingOrder(
      CourtCase of,
      ChildBrief child,
      OrderForm form,
      @Nullable String otherWords,
      LocalDate madeOn,
      LocalDate endsOn,
      boolean extended) {}
}
