package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.ChildBrief;

/**
 * Orders that end by themselves, on the day that is written on them, where the law ends them
 * (R-COURT-25, R-COURT-28, R-COURT-29, R-COURT-42), or with a birthday (R-COURT-33, R-COURT-41):
 * what is to follow is asked of the court before, and whoever comes of age is prepared for it.
 */
public interface EndingOrders {

  /**
   * Those that end within a period, as is known on a day; without those in whose place another
   * order stands, and without interim orders that ended with their application. One that only a
   * birthday ends is told while the child's legal status on record rests on it, or none is known;
   * once over it is told of interim orders alone, for after the others nothing needs to follow. The
   * first to end first. Audited with the count.
   *
   * @param period its last day is known
   */
  List<EndingOrder> between(DateRange period, CourtFilter filter, LocalDate asOf);

  /**
   * An order about one child.
   *
   * @param otherWords what it is; null unless the form is other
   * @param extended whether it ends as extended
   * @param byAge whether nothing but a birthday or a marriage ends it
   */
  record EndingOrder(
      CourtCase of,
      ChildBrief child,
      OrderForm form,
      @Nullable String otherWords,
      LocalDate madeOn,
      LocalDate endsOn,
      boolean extended,
      boolean byAge) {}
}
