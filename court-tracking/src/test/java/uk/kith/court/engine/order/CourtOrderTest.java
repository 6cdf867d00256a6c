package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

/** R-COURT-25 to -29, -33, -38 to -42; more dates stand in worked-dates.csv. */
class CourtOrderTest {

  private static final LocalDate SEVENTEEN = LocalDate.of(2015, 6, 10);
  private static final LocalDate EIGHTEEN = LocalDate.of(2016, 6, 10);
  private static final LocalDate MADE = LocalDate.of(2014, 9, 1);

  private static CourtOrder order(OrderForm form, LocalDate made, @Nullable LocalDate ends) {
    return new CourtOrder(form, made, null, ends, false);
  }

  private static List<String> rules(CourtOrder order) {
    return order.findings(SEVENTEEN, EIGHTEEN).stream().map(f -> f.rule().value()).toList();
  }

  /** R-COURT-25: one day more than eight is a finding; as extended, one more than fifteen. */
  @Test
  void emergencyProtectionLastsEightDaysAndOnceSevenMore() {
    assertEquals(List.of(), rules(order(OrderForm.C23, MADE, LocalDate.of(2014, 9, 9))));
    CourtOrder tooLong = order(OrderForm.C23, MADE, LocalDate.of(2014, 9, 10));
    assertEquals(List.of("R-COURT-25"), rules(tooLong));
    Finding finding = tooLong.findings(null, null).get(0);
    assertEquals(
        "Emergency protection order made on 1 September 2014 runs to 10 September 2014; the law"
            + " lets it run to 9 September 2014 at the latest.",
        finding.text());
    assertEquals("CA 1989 s45(1), (6)", finding.source());
    LocalDate sixteenth = LocalDate.of(2014, 9, 16);
    assertEquals(List.of(), rules(new CourtOrder(OrderForm.C23, MADE, null, sixteenth, true)));
    assertEquals(
        List.of("R-COURT-25"),
        rules(new CourtOrder(OrderForm.C23, MADE, null, sixteenth.plusDays(1), true)));
  }

  /** R-COURT-26: made on Sunday 7 September in police protection since the 5th: to the 13th. */
  @Test
  void emergencyProtectionDuringPoliceProtectionIsCountedFromItsFirstDay() {
    LocalDate police = LocalDate.of(2014, 9, 5);
    LocalDate made = LocalDate.of(2014, 9, 7);
    LocalDate last = LocalDate.of(2014, 9, 13);
    assertEquals(List.of(), rules(new CourtOrder(OrderForm.C23, made, police, last, false)));
    assertEquals(
        List.of("R-COURT-26"),
        rules(new CourtOrder(OrderForm.C23, made, police, last.plusDays(1), false)));
  }

  /** R-COURT-27: an end on the third day may be within 72 hours, one on the fourth is not. */
  @Test
  void policeProtectionLasts72Hours() {
    LocalDate from = LocalDate.of(2014, 9, 5);
    assertEquals(List.of(), PoliceProtection.findings(from, LocalDate.of(2014, 9, 8)));
    assertEquals(
        "Under police protection from 5 September 2014 to 9 September 2014; it lasts 72 hours at"
            + " most, so to 8 September 2014.",
        PoliceProtection.findings(from, LocalDate.of(2014, 9, 9)).get(0).text());
  }

  /** R-COURT-28: no renewals by weeks; the 17th birthday is the end of any interim order. */
  @Test
  void anInterimOrderHasNoTermButTheSeventeenthBirthday() {
    for (OrderForm form : List.of(OrderForm.C33, OrderForm.C35B)) {
      assertEquals(
          Optional.of(SEVENTEEN), order(form, MADE, null).lastLawfulDay(SEVENTEEN, EIGHTEEN));
      assertEquals(List.of(), rules(order(form, MADE, SEVENTEEN)));
      assertEquals(List.of("R-COURT-28"), rules(order(form, MADE, SEVENTEEN.plusDays(1))));
      assertEquals(Optional.empty(), order(form, MADE, null).lastLawfulDay(null, null));
    }
  }

  /** R-COURT-29. */
  @Test
  void aSupervisionOrderLastsOneYearAndAtMostThreeAsExtended() {
    assertEquals(
        List.of("R-COURT-29"), rules(order(OrderForm.C35A, MADE, LocalDate.of(2015, 9, 1))));
    assertEquals(
        List.of(),
        rules(new CourtOrder(OrderForm.C35A, MADE, null, LocalDate.of(2017, 8, 31), true)));
    assertEquals(
        List.of("R-COURT-29"),
        rules(new CourtOrder(OrderForm.C35A, MADE, null, LocalDate.of(2017, 9, 1), true)));
  }

  /** R-COURT-41: on the 17th birthday itself the child has reached 17. */
  @Test
  void noCareOrSupervisionOrderIsMadeForAChildOfSeventeen() {
    for (OrderForm form : OrderForm.values()) {
      boolean banned =
          EnumSet.of(OrderForm.C33, OrderForm.C32A, OrderForm.C35B, OrderForm.C35A).contains(form);
      assertEquals(
          banned ? List.of("R-COURT-41") : List.of(),
          rules(order(form, SEVENTEEN, null)),
          form.name());
      assertEquals(List.of(), rules(order(form, SEVENTEEN.minusDays(1), null)), form.name());
    }
  }

  /** R-COURT-33: care and placement orders run to 18; an end that is written down is taken. */
  @Test
  void ordersToEighteen() {
    for (OrderForm form : List.of(OrderForm.C32A, OrderForm.A70, OrderForm.C43A)) {
      assertEquals(Optional.of(EIGHTEEN), order(form, MADE, null).end(SEVENTEEN, EIGHTEEN));
      assertEquals(Optional.empty(), order(form, MADE, null).end(null, null));
    }
    LocalDate written = LocalDate.of(2015, 1, 5);
    assertEquals(
        Optional.of(written), order(OrderForm.C43, MADE, written).end(SEVENTEEN, EIGHTEEN));
  }

  /** R-COURT-42: seven days of which the first is the day fixed, whenever the order was made. */
  @Test
  void aChildAssessmentOrderLastsSevenDays() {
    LocalDate begin = LocalDate.of(2014, 9, 15);
    assertEquals(
        List.of(),
        rules(new CourtOrder(OrderForm.C39, MADE, begin, LocalDate.of(2014, 9, 21), false)));
    assertEquals(
        List.of("R-COURT-42"),
        rules(new CourtOrder(OrderForm.C39, MADE, begin, LocalDate.of(2014, 9, 22), false)));
  }

  @Test
  void refusesToEndBeforeItWasMade() {
    assertThrows(
        IllegalArgumentException.class, () -> order(OrderForm.C33, MADE, MADE.minusDays(1)));
  }

  /** R-COURT-38, R-COURT-39 and R-COURT-40: the closed lists. */
  @Test
  void theListsAreThoseOfThePublishedModels() {
    assertEquals(
        "C33 C32A C35B C35A C23 C43 C43A A70 C32B C34A C34B C26 C29 C39 C47A C21 OTHER",
        names(OrderForm.values()));
    assertEquals(
        "FINAL_ORDER REFUSED WITHDRAWN NO_ORDER CONSOLIDATED OTHER", names(FinalDecision.values()));
    assertEquals(
        "CARE_ORDER CARE_ORDER_AT_HOME ADOPTION SUPERVISION_ORDER SPECIAL_GUARDIANSHIP"
            + " PRIVATE_LAW_ORDER OTHER",
        names(CarePlan.values()));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
  }
}
