package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.StatusByOrder.Lasting;
import uk.kith.kernel.Finding;

/** R-COURT-30: accommodation by agreement is not an order. */
class StatusByOrderTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);
  private static final Lasting INTERIM = order(OrderForm.C33, "2014-06-05", null);

  private static Lasting order(OrderForm form, String madeOn, @Nullable String endsOn) {
    return new Lasting(
        form, LocalDate.parse(madeOn), endsOn == null ? null : LocalDate.parse(endsOn));
  }

  private static List<String> texts(@Nullable String status, Lasting... orders) {
    return StatusByOrder.findings(List.of(orders), status, AS_OF).stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void anInterimCareOrderAndAccommodationByAgreementContradictEachOther() {
    assertEquals(
        List.of(
            "Interim care order made on 5 June 2014; the legal status on record is V2, by"
                + " agreement. One of the two is wrong."),
        texts("V2", INTERIM));
  }

  @Test
  void theStatusOfTheOrderAndThatOfAnotherApplicationAreNoContradiction() {
    assertEquals(List.of(), texts("C1", INTERIM));
    assertEquals(List.of(), texts("E1", INTERIM));
    assertEquals(List.of(), texts(null, INTERIM));
  }

  @Test
  void anOrderThatEndedWasDischargedOrIsToComeSaysNothing() {
    assertEquals(List.of(), texts("V2", order(OrderForm.C23, "2014-09-01", "2014-09-09")));
    assertEquals(List.of(), texts("V2", INTERIM, order(OrderForm.C32B, "2014-09-01", null)));
    assertEquals(List.of(), texts("V2", order(OrderForm.C33, "2014-10-01", null)));
    assertEquals(List.of(), texts("V2", order(OrderForm.C35A, "2014-06-05", null)));
  }

  @Test
  void theLastDayOfAnOrderIsADayUnderIt() {
    assertEquals(1, texts("V2", order(OrderForm.C23, "2014-09-22", "2014-09-30")).size());
  }
}
