package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.EndingOrderList.When;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/** Orders that end, in words. */
class EndingOrderListTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static EndingOrder order(LocalDate ends, boolean extended) {
    return order(OrderForm.C23, ends, extended, false);
  }

  private static EndingOrder order(
      OrderForm form, LocalDate ends, boolean extended, boolean byAge) {
    ChildBrief child =
        new ChildBrief(
            new ChildId(new UUID(0, 1)),
            "77",
            "Ava",
            "Reed",
            Birth.on(LocalDate.of(2010, 5, 1)),
            null,
            "North");
    CourtCase of =
        new CourtCase(
            new ProceedingsId(new UUID(0, 2)),
            ProceedingsKind.CARE,
            null,
            "Sheffield",
            null,
            "J. Brown",
            List.of(child),
            true,
            null);
    return new EndingOrder(of, child, form, null, LocalDate.of(2014, 9, 24), ends, extended, byAge);
  }

  private static List<Cell> cells(EndingOrder order) {
    return EndingOrderList.of(new NextSteps(TODAY, EndingOrderList.ADDRESS, true), TODAY)
        .row(order)
        .cells();
  }

  private static String below(Cell cell) {
    return Objects.requireNonNull(cell.below()).words();
  }

  /** R-COURT-25 */
  @Test
  void anOrderThatEndsSaysWhoDecidesWhatFollowsByWhen() {
    List<Cell> cells = cells(order(LocalDate.of(2014, 10, 2), false));
    assertEquals("Emergency protection order", cells.get(1).value().words());
    assertEquals("made 24 September 2014", below(cells.get(1)));
    assertEquals("in 2 days", below(cells.get(2)));
    assertTrue(
        cells
            .get(3)
            .value()
            .words()
            .startsWith("Decide what follows the order, Authority's lawyer, by 2 October 2014"),
        cells.get(3).value().words());
  }

  /** R-COURT-33: nobody asks the court for another; the child is prepared for it. */
  @Test
  void oneThatEndsWithTheChildsAgeSaysSoAndIsNotTheLawyers() {
    List<Cell> cells = cells(order(OrderForm.C32A, LocalDate.of(2014, 10, 2), false, true));
    assertEquals("in 2 days, with the child’s age", below(cells.get(2)));
    assertTrue(
        cells
            .get(3)
            .value()
            .words()
            .startsWith(
                "Agree what follows once the child has come of age, Social worker, by 2 October"),
        cells.get(3).value().words());
  }

  /** R-COURT-28: of 17, under an interim order, while the application goes on. */
  @Test
  void anInterimOrderThatEndsWithTheChildsAgeIsTheLawyers() {
    assertTrue(
        cells(order(OrderForm.C33, LocalDate.of(2014, 10, 2), false, true))
            .get(3)
            .value()
            .words()
            .startsWith("Decide what follows the order, Authority's lawyer"));
  }

  @Test
  void oneThatRanOutAsksWhatFollowed() {
    List<Cell> cells = cells(order(LocalDate.of(2014, 9, 29), true));
    assertEquals("Emergency protection order, as extended", cells.get(1).value().words());
    assertEquals("ran out 1 day ago", below(cells.get(2)));
    assertEquals(
        "Record what followed the order, Authority's lawyer, no day is set (by the rules)",
        cells.get(3).value().words());
  }

  @Test
  void everyPeriodLiesWithinTheWhole() {
    for (When when : When.values()) {
      assertTrue(When.all(TODAY).contains(when.period(TODAY).first()), when.name());
      LocalDate last = Objects.requireNonNull(when.period(TODAY).last());
      assertTrue(When.all(TODAY).contains(last), when.name());
    }
  }

  /** An order runs to the end of its last day: today's is not over. */
  @Test
  void thoseAskedForEndFromTodayOn() {
    assertEquals(When.SOON, EndingOrderList.when(Form.EMPTY));
    assertEquals(new DateRange(TODAY, LocalDate.of(2014, 10, 28)), When.SOON.period(TODAY));
    assertEquals(
        new DateRange(LocalDate.of(2014, 9, 2), LocalDate.of(2014, 9, 29)),
        EndingOrderList.when(Form.prefilled(Map.of("when", "ran-out"))).period(TODAY));
  }
}
