package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;

/** R-ADOPT-13, ACA 2002 s19(3): from when consent lets the authority place a child. */
class ParentalConsentTest {

  private static final ParentalConsent NOTHING_AGAINST = consent("2014-02-03");

  private static ParentalConsent consent(String... given) {
    return new ParentalConsent(null, given(given), List.of(), List.of());
  }

  private static List<DateRange> given(String... days) {
    return days(days).stream().map(DateRange::from).toList();
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  private static DateRange open(String first, @Nullable String last) {
    return new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static String since(ParentalConsent consent, String day) {
    return consent.authorisesSince(LocalDate.parse(day)).map(LocalDate::toString).orElse("");
  }

  @Test
  void consentIsAuthorityFromItsDay() {
    assertEquals("", since(NOTHING_AGAINST, "2014-02-02"));
    assertEquals("2014-02-03", since(NOTHING_AGAINST, "2014-02-03"));
    assertEquals("2014-02-03", since(consent("2014-05-06", "2014-02-03"), "2014-09-30"));
    assertEquals("", since(ParentalConsent.NONE, "2014-09-30"));
  }

  /** s19(3)(a): issued on 17 April, disposed of on 8 September without an order. */
  @Test
  void whileACareApplicationIsOpenItIsNone() {
    ParentalConsent before =
        new ParentalConsent(
            null, given("2014-02-03"), List.of(open("2014-04-17", "2014-09-07")), List.of());
    assertEquals("2014-02-03", since(before, "2014-04-16"));
    assertEquals("", since(before, "2014-04-17"));
    assertEquals("", since(before, "2014-09-07"));
    assertEquals("2014-09-08", since(before, "2014-09-30"));
    ParentalConsent open =
        new ParentalConsent(
            null, given("2014-09-22"), List.of(open("2014-04-17", null)), List.of());
    assertEquals("", since(open, "2014-09-30"));
  }

  @Test
  void anApplicationThatWasDisposedOfBeforeSaysNothing() {
    ParentalConsent after =
        new ParentalConsent(
            null, given("2014-09-22"), List.of(open("2014-04-17", "2014-09-07")), List.of());
    assertEquals("2014-09-22", since(after, "2014-09-30"));
  }

  /** AAR 2005 reg 35(4), ACA 2002 s52(3): born on 1 September, six weeks old on 13 October. */
  @Test
  void beforeSixWeeksItIsAnAgreementThatEndsThen() {
    ParentalConsent early = consent("2014-09-12").of(Birth.on(LocalDate.parse("2014-09-01")));
    assertEquals("2014-09-12", since(early, "2014-10-12"));
    assertEquals("", since(early, "2014-10-13"));
    ParentalConsent later =
        consent("2014-09-12", "2014-10-13").of(Birth.on(LocalDate.parse("2014-09-01")));
    assertEquals("2014-10-13", since(later, "2014-10-13"));
    assertEquals(
        "", since(consent("2014-08-29").of(Birth.on(LocalDate.parse("2014-09-01"))), "2014-09-30"));
    assertEquals(
        "",
        since(consent("2014-09-12").of(Birth.due(LocalDate.parse("2014-11-25"))), "2014-09-30"));
  }

  /** s19(3)(b): an order made after the consent; consent given again counts. */
  @Test
  void aCareOrPlacementOrderMadeAfterItEndsIt() {
    ParentalConsent ordered =
        new ParentalConsent(null, given("2014-02-03"), List.of(), days("2014-05-06"));
    assertEquals("2014-02-03", since(ordered, "2014-05-05"));
    assertEquals("", since(ordered, "2014-05-06"));
    ParentalConsent again =
        new ParentalConsent(null, given("2014-02-03", "2014-06-02"), List.of(), days("2014-05-06"));
    assertEquals("2014-06-02", since(again, "2014-09-30"));
    ParentalConsent before =
        new ParentalConsent(null, given("2014-02-03"), List.of(), days("2013-10-31"));
    assertEquals("2014-02-03", since(before, "2014-09-30"), "under a care order from before");
  }

  /** s52(4), (8): on 5 May a parent takes back what was given on 3 February. */
  @Test
  void consentThatIsWithdrawnIsAuthorityNoLonger() {
    ParentalConsent withdrawn =
        new ParentalConsent(null, List.of(open("2014-02-03", "2014-05-04")), List.of(), List.of());
    assertEquals("2014-02-03", since(withdrawn, "2014-05-04"));
    assertEquals("", since(withdrawn, "2014-05-05"));
    assertEquals(
        Optional.of(LocalDate.parse("2014-05-05")),
        withdrawn.withdrawnOn(LocalDate.parse("2014-09-30")));
    assertEquals(Optional.empty(), withdrawn.withdrawnOn(LocalDate.parse("2014-05-04")));
    ParentalConsent again =
        new ParentalConsent(
            null,
            List.of(open("2014-02-03", "2014-05-04"), open("2014-06-02", null)),
            List.of(),
            List.of());
    assertEquals("2014-06-02", since(again, "2014-09-30"));
    assertEquals(Optional.empty(), again.withdrawnOn(LocalDate.parse("2014-09-30")));
  }
}
