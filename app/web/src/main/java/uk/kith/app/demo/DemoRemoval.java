package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.service.Acceptance;

/**
 * Proceedings in which the court refused to let the authority remove three children: they live at
 * home under an interim supervision order, and are not looked after.
 */
final class DemoRemoval {

  private static final LocalDate SUBMITTED = LocalDate.of(2014, 8, 22);
  private static final LocalDate ISSUED = LocalDate.of(2014, 8, 26);

  /** The day of the refusal, and of the order that the court made instead. */
  static final LocalDate REFUSED = LocalDate.of(2014, 9, 3);

  /**
   * The last day written on that order: before the next hearing somebody has to ask for another.
   */
  static final LocalDate ENDS = LocalDate.of(2014, 10, 17);

  private static final LocalDate LIMIT = WorkingCalendar.lastDayOfWeeksBeginningWith(ISSUED, 26);

  /** A number with which nothing is adjourned, and nothing late. */
  private static final int NUMBER = 15;

  private DemoRemoval() {}

  static Case proceedings(LocalDate today) {
    DemoHearings court = new DemoHearings(ISSUED, LIMIT, NUMBER, today);
    String caseNumber = "SE14C00901";
    return new Case(
        DemoPreProceedings.REMOVAL_REFUSED,
        caseNumber,
        SUBMITTED,
        ISSUED,
        List.of(),
        court.heard(),
        court.ordered(),
        new CourtPeople(
            caseNumber,
            LocalDate.of(2014, 8, 27),
            "Family Court at Sheffield",
            "His Honour Judge Okoro",
            "Ruth Bell",
            "Anita Rao",
            null));
  }

  static MakeOrder ordered() {
    return new MakeOrder(
        List.of(),
        new CourtOrder(OrderForm.C35B, REFUSED, null, ENDS, false),
        null,
        Acceptance.NONE);
  }

  static MakeApplication refused() {
    return new MakeApplication(
        Assignee.LOCAL_AUTHORITY,
        ISSUED,
        "An interim care order, with removal from the parents",
        REFUSED,
        false);
  }
}
