package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.SecureHours.Stay;
import uk.kith.placements.engine.due.SecureOrders.Order;

/** R-PLACE-52, R-PLACE-53, R-PLACE-54: secure accommodation. */
class SecureTest {

  private static final DuePolicy POLICY = DuePolicy.DEFAULT;

  @Test
  void seventyTwoHoursAreThreeDaysFromTheHour() {
    // Over the leap day: 27, 28, 29 February, 1 March.
    assertEquals(
        Optional.of(at("2016-03-01T09:00")), last("2016-02-27", stay("2016-02-27T09:00", null)));
  }

  @Test
  void hoursOfTheLastTwentyEightDaysAreUsedAlready() {
    // 24 hours on 1 and 2 December leave 48 from the 22nd at ten.
    assertEquals(
        Optional.of(at("2014-12-24T10:00")),
        last(
            "2014-12-22",
            stay("2014-12-01T08:00", "2014-12-02T08:00"),
            stay("2014-12-22T10:00", null)));
  }

  @Test
  void hoursThatFallOutOfTheTwentyEightDaysCountNoMore() {
    // The 24 hours of 26 November count on the 23rd (28 days from the 26th) and not on the 24th, so
    // that on the 25th at ten the 72 of this stay alone are used up.
    assertEquals(
        Optional.of(at("2014-12-25T10:00")),
        last(
            "2014-12-22",
            stay("2014-11-26T00:00", "2014-11-27T00:00"),
            stay("2014-12-22T10:00", null)));
  }

  @Test
  void nightOnWhichTheClocksGoBackIsCountedAsItPasses() {
    // Summer time ended on 26 October 2014: noon on the 25th and 72 hours is eleven on the 28th.
    assertEquals(
        Optional.of(at("2014-10-28T11:00")), last("2014-10-25", stay("2014-10-25T12:00", null)));
  }

  @Test
  void stayThatGoesOnIsDueOnTheDayOfItsLastHourAndCriticalAfter() {
    var child = new SecureHours(PLACEMENT, List.of(stay("2014-12-22T10:00", null)));
    var due = child.due(POLICY, day("2014-12-22"));

    assertEquals(List.of("DUE R-PLACE-52 2014-12-25"), lines(due));
    assertTrue(due.get(0).text().contains("at 10:00"), due.get(0).text());
    assertEquals(Severity.CRITICAL, child.due(POLICY, day("2014-12-26")).get(0).severity());
    assertEquals(List.of(), child.due(POLICY, day("2014-12-21")));
  }

  @Test
  void stayThatWasTooLongIsFoundAndOneOfExactly72HoursIsNot() {
    // 80 hours: 16, 24, 24, 16.
    var tooLong = new SecureHours(PLACEMENT, List.of(stay("2014-12-01T08:00", "2014-12-04T16:00")));
    var exact = new SecureHours(PLACEMENT, List.of(stay("2014-12-01T08:00", "2014-12-04T08:00")));

    assertEquals(
        List.of("CRITICAL R-PLACE-52"), rules(tooLong.findings(POLICY, day("2014-12-10"))));
    assertTrue(tooLong.findings(POLICY, day("2014-12-10")).get(0).text().endsWith("came to 80."));
    assertEquals(List.of(), exact.findings(POLICY, day("2014-12-10")));
    assertEquals(List.of(), exact.due(POLICY, day("2014-12-10")));
  }

  @Test
  void severalStaysAddUp() {
    // 48 and 48 in 28 days; the same two 28 days apart do not.
    var near =
        new SecureHours(
            PLACEMENT,
            List.of(
                stay("2014-12-20T00:00", "2014-12-22T00:00"),
                stay("2014-12-01T00:00", "2014-12-03T00:00")));
    var apart =
        new SecureHours(
            PLACEMENT,
            List.of(
                stay("2014-12-01T00:00", "2014-12-03T00:00"),
                stay("2014-12-30T00:00", "2015-01-01T00:00")));

    assertEquals(List.of("CRITICAL R-PLACE-52"), rules(near.findings(POLICY, day("2015-02-01"))));
    assertEquals(List.of(), apart.findings(POLICY, day("2015-02-01")));
  }

  @Test
  void firstOrderLastsThreeMonthsAndLaterOnesSix() {
    // Three months from 30 November: 28 February. Six from that day: 28 August.
    var lawful =
        orders(
            null,
            new Order(day("2015-02-28"), day("2015-08-28")),
            new Order(day("2014-11-30"), day("2015-02-28")));
    var tooLong =
        orders(
            null,
            new Order(day("2014-11-30"), day("2015-03-01")),
            new Order(day("2015-02-28"), day("2015-08-29")));

    assertEquals(List.of(), lawful.findings(day("2015-03-01")));
    assertEquals(
        List.of("ERROR R-PLACE-53", "ERROR R-PLACE-53"),
        rules(tooLong.findings(day("2015-03-01"))));
    // Later orders do not count before they are made.
    assertEquals("DUE R-PLACE-53 2015-02-28", lines(tooLong.due(POLICY, day("2014-12-01"))).get(0));
    assertEquals("DUE R-PLACE-53 2015-08-28", lines(tooLong.due(POLICY, day("2015-03-01"))).get(0));
    assertEquals(Severity.CRITICAL, tooLong.due(POLICY, day("2015-08-29")).get(0).severity());
  }

  @Test
  void childUnderThirteenNeedsTheSecretaryOfState() {
    assertEquals(List.of("CRITICAL R-PLACE-53"), rules(young(null).findings(day("2015-01-05"))));
    assertEquals(
        List.of("CRITICAL R-PLACE-53"),
        rules(young(day("2015-01-01")).findings(day("2015-01-05"))));
    assertEquals(List.of(), young(day("2014-12-30")).findings(day("2015-01-05")));
    assertEquals(List.of(), orders(null).findings(day("2015-01-05")));
  }

  @Test
  void securePlacementIsReviewedAfterAMonthAndThenEveryThree() {
    // A month from 31 December is 31 January; three from 30 January are 30 April.
    var child =
        new SecureOrders(
            PLACEMENT,
            Birth.on(day("1999-05-01")),
            day("2014-12-31"),
            null,
            null,
            List.of(),
            Set.of(day("2015-01-30")));

    assertEquals(
        List.of("DONE R-PLACE-54 2015-01-31 on 2015-01-30", "DUE R-PLACE-54 2015-04-30"),
        lines(child.due(POLICY, day("2015-02-01"))));
  }

  @Test
  void windowShorterThanTheLimitCouldNeverBeFilled() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DuePolicy(14, 1, 3, Set.of(), CareLawToConfirm.USUAL));
  }

  private static SecureOrders young(@Nullable LocalDate approved) {
    return new SecureOrders(
        PLACEMENT,
        Birth.on(day("2002-01-01")),
        day("2014-12-31"),
        null,
        approved,
        List.of(),
        Set.of());
  }

  private static SecureOrders orders(@Nullable LocalDate ended, Order... orders) {
    return new SecureOrders(
        PLACEMENT,
        Birth.on(day("1999-05-01")),
        day("2014-11-30"),
        ended,
        null,
        List.of(orders),
        Set.of());
  }

  private static Optional<ZonedDateTime> last(String asOf, Stay... stays) {
    return new SecureHours(PLACEMENT, List.of(stays)).findLastMoment(POLICY, day(asOf));
  }

  private static Stay stay(String from, @Nullable String to) {
    return new Stay(at(from), to == null ? null : at(to));
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London"));
  }
}
