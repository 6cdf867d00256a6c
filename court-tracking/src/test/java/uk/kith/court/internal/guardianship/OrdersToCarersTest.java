package uk.kith.court.internal.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-SGO-07, R-SGO-10: an order says to whom it was made by the case that came to it. */
class OrdersToCarersTest {

  private static final LocalDate MADE = LocalDate.of(2014, 9, 22);
  private static final Entry ENTRY = new Entry("E08000018", Instant.EPOCH, "officer");
  private static final GuardianshipId CASE = new GuardianshipId(new UUID(0, 3));

  private final GuardianshipRow row =
      new GuardianshipRow(
          new OpenGuardianship(
              new ChildId(new UUID(0, 1)),
              Kind.SPECIAL_GUARDIANSHIP,
              "The aunt",
              false,
              true,
              LocalDate.of(2014, 3, 3)),
          ENTRY);

  private static MakeOrder order(OrderForm form) {
    return order(form, form == OrderForm.C43 ? Arranged.LIVE_WITH : null);
  }

  private static MakeOrder order(OrderForm form, @Nullable Arranged arranged) {
    return new MakeOrder(
        List.of(),
        new CourtOrder(form, MADE, null, null, false, false, arranged),
        form == OrderForm.OTHER ? "Contact" : null,
        false,
        Acceptance.NONE,
        List.of(CASE, CASE));
  }

  /** R-SGO-05: kept with the request, needed of a direction, and of nothing else. */
  @Test
  void whatTheCourtAsksForMaySayByWhen() {
    LocalDate by = LocalDate.of(2014, 9, 15);
    row.step(CaseStep.COURT_ASKED, MADE.minusDays(30), by, ENTRY);
    assertEquals(Optional.of(by), row.facts().reportDue(USUAL, MADE));
    row.step(CaseStep.COURT_ASKED, MADE, null, ENTRY);
    assertThrows(Invalid.class, () -> row.step(CaseStep.REPORT_DIRECTED, MADE, null, ENTRY));
    assertThrows(Invalid.class, () -> row.step(CaseStep.NOTICE_GIVEN, MADE, by, ENTRY));
  }

  @Test
  void theCaseTellsOfTheOrderOnceHoweverOftenItIsSaid() {
    assertTrue(row.ordered(MADE, ENTRY));
    assertFalse(row.ordered(MADE, ENTRY), "told already");
    assertEquals(Optional.of(MADE), row.facts().find(CaseStep.ORDER_MADE, MADE));
    assertEquals(
        1, row.facts().steps().stream().filter(each -> each.step() == CaseStep.ORDER_MADE).count());
    assertThrows(Conflict.class, () -> row.ordered(MADE.plusDays(1), ENTRY), "it came to another");
  }

  /** An order taken back where it was made stands here no more, and the case is open again. */
  @Test
  void anOrderThatWasAMistakeIsNoneOfTheCase() {
    row.ordered(MADE, ENTRY);
    assertFalse(row.takeBackOrder(MADE.plusDays(1), "Of his sister", ENTRY), "another order");
    assertTrue(row.takeBackOrder(MADE, "Of his sister", ENTRY));
    assertTrue(row.facts().isOpen(MADE));
    assertFalse(row.takeBackOrder(MADE, "Of his sister", ENTRY), "once");
  }

  @Test
  void aCaseThatEndedOtherwiseCameToNoOrder() {
    row.step(CaseStep.ENDED, MADE.minusDays(7), null, ENTRY);
    assertThrows(Conflict.class, () -> row.ordered(MADE, ENTRY));
  }

  /** Forms C43A and C43 alone name somebody with whom the child is to live. */
  @Test
  void noOtherOrderIsToACarer() {
    assertEquals(List.of(CASE), order(OrderForm.C43A).towards());
    assertEquals(List.of(CASE), order(OrderForm.C43).about(List.of()).towards());
    assertThrows(Invalid.class, () -> order(OrderForm.C43, null), "nobody said what it says");
    assertThrows(Invalid.class, () -> order(OrderForm.C43, Arranged.SPEND_TIME));
    for (OrderForm form : OrderForm.values()) {
      if (Kind.of(form).isEmpty()) {
        assertThrows(Invalid.class, () -> order(form), form.name());
      }
    }
  }
}
