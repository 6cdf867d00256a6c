package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.kernel.DatedFigure;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-25 to -29, -33, -38 to -42; more dates stand in worked-dates.csv. */
class CourtOrderTest {

  private static final LocalDate SEVENTEEN = LocalDate.of(2015, 6, 10);
  private static final LocalDate EIGHTEEN = LocalDate.of(2016, 6, 10);
  private static final LocalDate MADE = LocalDate.of(2014, 9, 1);
  private static final LawToConfirm LAW = LawToConfirm.USUAL;
  private static final About CHILD = about(Unions.NONE, null);

  private static About about(Unions unions, @Nullable LocalDate applied) {
    return new About(new ComingOfAge(LocalDate.of(1998, 6, 10), unions), applied);
  }

  private static CourtOrder order(OrderForm form, LocalDate made, @Nullable LocalDate ends) {
    return new CourtOrder(form, made, null, ends, false);
  }

  private static List<String> rules(CourtOrder order) {
    return order.findings(CHILD, LAW).stream().map(f -> f.rule().value()).toList();
  }

  /** R-COURT-25: one day more than eight is a finding; as extended, one more than fifteen. */
  @Test
  void emergencyProtectionLastsEightDaysAndOnceSevenMore() {
    assertEquals(List.of(), rules(order(OrderForm.C23, MADE, LocalDate.of(2014, 9, 9))));
    CourtOrder tooLong = order(OrderForm.C23, MADE, LocalDate.of(2014, 9, 10));
    assertEquals(List.of("R-COURT-25"), rules(tooLong));
    Finding finding = tooLong.findings(About.UNKNOWN, LAW).get(0);
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

  /**
   * R-COURT-26, R-DATE-01: made on Sunday 7 September in police protection since the 5th, with
   * which the eight days begin: to the 12th.
   */
  @Test
  void emergencyProtectionDuringPoliceProtectionIsCountedFromItsFirstDay() {
    LocalDate police = LocalDate.of(2014, 9, 5);
    LocalDate made = LocalDate.of(2014, 9, 7);
    LocalDate last = LocalDate.of(2014, 9, 12);
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

  /** R-COURT-28: it ends with the application; what is not interim does not. */
  @Test
  void anInterimOrderEndsWithTheApplicationAtTheLatest() {
    LocalDate disposed = LocalDate.of(2015, 3, 2);
    CourtOrder interim = order(OrderForm.C33, MADE, null);
    assertEquals(Optional.of(SEVENTEEN), interim.end(CHILD, null, LAW));
    assertEquals(Optional.of(disposed), interim.end(CHILD, disposed, LAW));
    LocalDate written = LocalDate.of(2014, 12, 1);
    assertEquals(
        Optional.of(written), order(OrderForm.C35B, MADE, written).end(CHILD, disposed, LAW));
    assertEquals(
        Optional.of(EIGHTEEN), order(OrderForm.C32A, MADE, null).end(CHILD, disposed, LAW));
  }

  /** R-COURT-28: no renewals by weeks; the 17th birthday is the end of any interim order. */
  @Test
  void anInterimOrderHasNoTermButTheSeventeenthBirthday() {
    for (OrderForm form : List.of(OrderForm.C33, OrderForm.C35B)) {
      assertEquals(Optional.of(SEVENTEEN), order(form, MADE, null).lastLawfulDay(CHILD, LAW));
      assertEquals(List.of(), rules(order(form, MADE, SEVENTEEN)));
      assertEquals(List.of("R-COURT-28"), rules(order(form, MADE, SEVENTEEN.plusDays(1))));
      assertEquals(Optional.empty(), order(form, MADE, null).lastLawfulDay(About.UNKNOWN, LAW));
    }
  }

  /** R-COURT-28: "in any event": a later day that is written on it is a finding, and no end. */
  @Test
  void anInterimOrderEndsOnTheSeventeenthBirthdayWhateverIsWrittenOnIt() {
    for (OrderForm form : List.of(OrderForm.C33, OrderForm.C35B)) {
      CourtOrder longer = order(form, MADE, SEVENTEEN.plusDays(40));
      assertEquals(Optional.of(SEVENTEEN), longer.end(CHILD, null, LAW));
      assertEquals(Optional.of(SEVENTEEN), longer.end(CHILD, SEVENTEEN.plusDays(9), LAW));
      assertEquals(Optional.of(MADE.plusDays(9)), longer.end(CHILD, MADE.plusDays(9), LAW));
      assertEquals(
          Optional.of(SEVENTEEN.plusDays(40)), longer.end(About.UNKNOWN, null, LAW), "no birthday");
      LocalDate before = SEVENTEEN.minusDays(1);
      assertEquals(Optional.of(before), order(form, MADE, before).end(CHILD, null, LAW));
    }
    LocalDate late = SEVENTEEN.plusDays(40);
    assertEquals(Optional.of(late), order(OrderForm.C35A, MADE, late).end(CHILD, null, LAW));
  }

  /**
   * R-COURT-25: made on 15 September it ends on the 23rd, and as extended on the 30th, also where
   * the extension is recorded with its own day; a second extension adds nothing.
   */
  @Test
  void anExtensionCountsFromTheOrderThatItMakesLonger() {
    LocalDate first = LocalDate.of(2014, 9, 15);
    CourtOrder made = order(OrderForm.C23, first, LocalDate.of(2014, 9, 23));
    CourtOrder longer =
        new CourtOrder(
            OrderForm.C23, LocalDate.of(2014, 9, 23), null, LocalDate.of(2014, 10, 8), true);
    CourtOrder again = new CourtOrder(OrderForm.C23, LocalDate.of(2014, 9, 30), null, null, true);
    List<CourtOrder> all = List.of(again, longer, made);
    assertEquals(made, longer.extended(all, LAW));
    assertEquals(made, again.extended(all, LAW), "running while the second was");
    for (CourtOrder each : List.of(longer, again)) {
      About about = new About(ComingOfAge.UNKNOWN, null, each.extended(all, LAW));
      assertEquals("2014-09-30", each.lastLawfulDay(about, LAW).orElseThrow().toString());
    }
    About about = new About(ComingOfAge.UNKNOWN, null, made);
    assertEquals(
        List.of(
            "Emergency protection order made on 23 September 2014 runs to 8 October 2014; the law"
                + " lets it run to 30 September 2014 at the latest, since the order that it"
                + " extends was made on 15 September 2014."),
        longer.findings(about, LAW).stream().map(Finding::text).toList());
    assertEquals(List.of(), longer.extendedAgain(all, LAW));
    assertEquals(
        List.of(
            "Emergency protection order extended on 30 September 2014: it was extended on"
                + " 23 September 2014 already, and the court can do so once."),
        again.extendedAgain(all, LAW).stream().map(Finding::text).toList());
    CourtOrder later = new CourtOrder(OrderForm.C23, first.plusDays(30), null, null, true);
    assertNull(later.extended(all, LAW), "none was running");
    assertNull(made.extended(all, LAW), "it is no extension");
  }

  /** R-COURT-29: three years from the first order, whenever the court extended it. */
  @Test
  void aSupervisionOrderIsExtendedToThreeYearsFromItsFirstDay() {
    LocalDate first = LocalDate.of(2014, 9, 1);
    CourtOrder made = order(OrderForm.C35A, first, null);
    CourtOrder longer = new CourtOrder(OrderForm.C35A, LocalDate.of(2015, 8, 24), null, null, true);
    About about = new About(ComingOfAge.UNKNOWN, null, longer.extended(List.of(made), LAW));
    assertEquals("2017-08-31", longer.lastLawfulDay(about, LAW).orElseThrow().toString());
  }

  /** R-COURT-25: whether the day of making counts, and the noon rule, are still to be confirmed. */
  @Test
  void termsOfEmergencyProtectionAreThoseOfTheConfiguration() {
    LocalDate saturday = LocalDate.of(2014, 12, 20);
    CourtOrder order = order(OrderForm.C23, saturday, null);
    CourtOrder extended = new CourtOrder(OrderForm.C23, saturday, null, null, true);
    assertEquals("2014-12-29", last(order, LAW));
    assertEquals("2014-12-28", last(order, Laws.with("emergencyPastHolidays", false)));
    assertEquals("2014-12-27", last(order, Laws.with("emergencyCountsDayMade", true)));
    assertEquals("2014-12-30", last(order, Laws.with("emergencyDays", 10)));
    assertEquals("2015-01-02", last(extended, Laws.with("emergencyExtensionDays", 5)));
    CourtOrder police =
        new CourtOrder(OrderForm.C23, saturday, LocalDate.of(2014, 12, 18), null, false);
    assertEquals("2014-12-27", last(police, LAW));
    assertEquals("2014-12-27", last(police, Laws.with("emergencyCountsPoliceDay", false)));
    assertEquals(
        "2014-12-27",
        last(
            new CourtOrder(OrderForm.C23, saturday, LocalDate.of(2014, 12, 19), null, false),
            Laws.with("emergencyCountsPoliceDay", false)));
  }

  /** R-DATE-09: by the law of the day on which it was made. */
  @Test
  void termsOfEmergencyProtectionAreThoseOfTheDayOfMaking() {
    LocalDate saturday = LocalDate.of(2014, 12, 20);
    CourtOrder order = order(OrderForm.C23, saturday, null);
    CourtOrder extended = new CourtOrder(OrderForm.C23, saturday, null, null, true);
    assertEquals("2014-12-30", last(order, dated("emergencyDays", "8, 10 from 2014-12-20")));
    assertEquals("2014-12-29", last(order, dated("emergencyDays", "8, 10 from 2014-12-21")));
    assertEquals(
        "2015-01-02", last(extended, dated("emergencyExtensionDays", "7, 5 from 2014-12-20")));
    assertEquals(
        "2015-01-04", last(extended, dated("emergencyExtensionDays", "7, 5 from 2014-12-21")));
  }

  private static LawToConfirm dated(String figure, String setting) {
    return Laws.with(figure, DatedFigure.parse(setting));
  }

  private static String last(CourtOrder order, LawToConfirm law) {
    return order.lastLawfulDay(About.UNKNOWN, law).orElseThrow().toString();
  }

  /**
   * R-COURT-28, CA 1989 s38(4): made on 1 September with a direction to investigate; eight weeks
   * that begin with it end on 26 October. An application by then takes the term away.
   */
  @Test
  void anInterimOrderOnADirectionToInvestigateEndsAfterEightWeeksWithoutAnApplication() {
    LocalDate end = LocalDate.of(2014, 10, 26);
    for (OrderForm form : List.of(OrderForm.C33, OrderForm.C35B)) {
      CourtOrder directed = new CourtOrder(form, MADE, null, null, false, true);
      assertEquals(Optional.of(end), directed.end(CHILD, null, LAW));
      assertEquals(Optional.of(end), directed.end(About.UNKNOWN, null, LAW));
      assertEquals(Optional.of(end), directed.end(about(Unions.NONE, end.plusDays(1)), null, LAW));
      assertEquals(Optional.of(SEVENTEEN), directed.end(about(Unions.NONE, end), null, LAW));
      CourtOrder longer = new CourtOrder(form, MADE, null, end.plusDays(1), false, true);
      assertEquals(List.of("R-COURT-28"), rules(longer));
      assertEquals(List.of(), longer.findings(about(Unions.NONE, MADE.plusDays(10)), LAW));
    }
    LocalDate late = LocalDate.of(2015, 5, 20);
    assertEquals(
        Optional.of(SEVENTEEN),
        new CourtOrder(OrderForm.C33, late, null, null, false, true).end(CHILD, null, LAW));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CourtOrder(OrderForm.C32A, MADE, null, null, false, true));
  }

  /** R-COURT-41: 16 on 10 June 2014, married on 20 September: none from then, interim ones end. */
  @Test
  void aMarriageAtSixteenEndsInterimOrdersAndForbidsAnother() {
    LocalDate wedding = LocalDate.of(2014, 9, 20);
    About married = about(new Unions(wedding, null), null);
    CourtOrder interim = order(OrderForm.C33, MADE, null);
    assertEquals(Optional.of(wedding), interim.end(married, null, LAW));
    assertEquals(
        List.of(), order(OrderForm.C32A, wedding.minusDays(1), null).findings(married, LAW));
    Finding finding = order(OrderForm.C32A, wedding, null).findings(married, LAW).get(0);
    assertEquals("R-COURT-41", finding.rule().value());
    assertEquals(
        "Care order made on 20 September 2014; from 20 September 2014, when the child was 17, or 16"
            + " and married, none can be made.",
        finding.text());
  }

  /** R-COURT-41: who married before 16 is 16 and married on that birthday. */
  @Test
  void aMarriageBeforeSixteenCountsFromTheSixteenthBirthday() {
    assertEquals(
        LocalDate.of(2014, 6, 10),
        about(new Unions(LocalDate.of(2013, 12, 1), null), null).age().noCareOrderFrom());
    assertEquals(
        SEVENTEEN,
        about(new Unions(null, LocalDate.of(2014, 9, 20)), null).age().noCareOrderFrom());
    assertEquals(
        Unions.NONE, new Unions(LocalDate.of(2014, 9, 20), null).asOf(LocalDate.of(2014, 9, 19)));
  }

  /** R-COURT-33: a placement order ends with either; a care order goes on to 18. */
  @Test
  void aMarriageOrCivilPartnershipEndsAPlacementOrderAndNoCareOrder() {
    LocalDate day = LocalDate.of(2015, 9, 20);
    for (Unions unions : List.of(new Unions(day, null), new Unions(null, day))) {
      About child = about(unions, null);
      assertEquals(Optional.of(day), order(OrderForm.A70, MADE, null).end(child, null, LAW));
      assertEquals(Optional.of(EIGHTEEN), order(OrderForm.C32A, MADE, null).end(child, null, LAW));
    }
  }

  /** R-COURT-27: each time under it in the present care; it ends when what follows begins. */
  @Test
  void policeProtectionIsReadFromTheLegalStatuses() {
    LocalDate from = LocalDate.of(2014, 9, 5);
    LegalSpell inTime = new LegalSpell("L1", from, LocalDate.of(2014, 9, 7));
    LegalSpell late = new LegalSpell("L1", from, LocalDate.of(2014, 9, 8));
    LegalSpell open = new LegalSpell("L1", from, null);
    LocalDate asOf = LocalDate.of(2014, 9, 30);
    assertEquals(
        List.of(),
        PoliceProtection.findings(
            List.of(inTime, new LegalSpell("C1", from.plusDays(3), null)), from, asOf));
    assertEquals(
        List.of("R-COURT-27"),
        PoliceProtection.findings(
                List.of(late, new LegalSpell("C1", from.plusDays(4), null)), from, asOf)
            .stream()
            .map(f -> f.rule().value())
            .toList());
    assertEquals(List.of(), PoliceProtection.findings(List.of(late), from, asOf));
    assertEquals(List.of(), PoliceProtection.findings(List.of(open), from, from.plusDays(3)));
    assertEquals(1, PoliceProtection.findings(List.of(open), from, from.plusDays(4)).size());
    assertEquals(List.of(), PoliceProtection.findings(List.of(open), from.plusDays(1), asOf));
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
      assertEquals(Optional.of(EIGHTEEN), order(form, MADE, null).end(CHILD, null, LAW));
      assertEquals(Optional.empty(), order(form, MADE, null).end(About.UNKNOWN, null, LAW));
    }
    LocalDate written = LocalDate.of(2015, 1, 5);
    assertEquals(Optional.of(written), order(OrderForm.C43, MADE, written).end(CHILD, null, LAW));
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
