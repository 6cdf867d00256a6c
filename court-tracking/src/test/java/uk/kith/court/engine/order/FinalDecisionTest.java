package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusByOrder.Lasting;
import uk.kith.kernel.Finding;

/** R-COURT-38: the end of an application and the orders made in it agree. */
class FinalDecisionTest {

  private static final LocalDate MADE = LocalDate.of(2014, 9, 26);

  private static List<String> says(
      OrderForm form, @Nullable LocalDate endedOn, @Nullable FinalDecision decision) {
    return FinalDecision.findings(List.of(new Lasting(form, MADE, null)), endedOn, decision)
        .stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void aFinalOrderWithoutAnEndIsAskedAbout() {
    assertEquals(
        List.of(
            "Care order made on 26 September 2014, and the application is recorded as still before"
                + " the court. If it ended with the order, record that it did."),
        says(OrderForm.C32A, null, null));
    assertEquals(List.of(), says(OrderForm.C33, null, null), "an interim order ends nothing");
    assertEquals(List.of(), says(OrderForm.C32A, MADE, FinalDecision.FINAL_ORDER));
    assertEquals(List.of(), says(OrderForm.C32A, MADE, null), "asked elsewhere");
  }

  private static List<String> later(
      OrderForm form, LocalDate endedOn, FinalDecision decision, LocalDate... granted) {
    return FinalDecision.afterEnd(
            List.of(new Lasting(form, MADE, null)), List.of(granted), endedOn, decision)
        .stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void whatTheCourtDidAfterTheEndContradictsIt() {
    LocalDate before = MADE.minusDays(1);
    assertEquals(
        List.of(
            "Care order made on 26 September 2014, and it is recorded that the application ended on"
                + " 25 September 2014, before it. One of the two days is wrong."),
        later(OrderForm.C32A, before, FinalDecision.FINAL_ORDER));
    assertEquals(List.of(), later(OrderForm.C32A, MADE, FinalDecision.FINAL_ORDER, MADE));
    assertEquals(
        List.of(
            "More time was granted on 27 September 2014, and it is recorded that the application"
                + " ended on 26 September 2014, before it. One of the two days is wrong."),
        later(OrderForm.C32A, MADE, FinalDecision.FINAL_ORDER, before, MADE.plusDays(1)));
    assertEquals(
        List.of(), later(OrderForm.C32A, before, FinalDecision.REFUSED), "told by the other");
    assertEquals(
        List.of(), later(OrderForm.C33, before, FinalDecision.FINAL_ORDER), "no final order");
  }

  @Test
  void anEndWithoutAnOrderContradictsOneThatWasMade() {
    assertEquals(
        List.of(
            "Care order made on 26 September 2014 in this application, and it is recorded that it"
                + " ended on 26 September 2014 as “No order made”. One of the two is wrong."),
        says(OrderForm.C32A, MADE, FinalDecision.NO_ORDER));
  }
}
