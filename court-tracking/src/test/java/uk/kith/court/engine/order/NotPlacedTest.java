package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.court.engine.order.NotPlaced.Lasting;
import uk.kith.kernel.DateRange;

/** R-COURT-39, CA 1989 s22(1): a child in care by an order lives somewhere. */
class NotPlacedTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Lasting order(OrderForm form, String madeOn, @Nullable String endsOn) {
    return new Lasting(
        new CourtOrder(form, day(madeOn), null, null, false), endsOn == null ? null : day(endsOn));
  }

  private static Optional<LocalDate> since(@Nullable String careEnded, Lasting... orders) {
    return NotPlaced.of(
            Arrays.asList(orders), careEnded == null ? null : day(careEnded), false, TODAY)
        .map(NotPlaced::since);
  }

  @ParameterizedTest
  @EnumSource(names = {"C33", "C32A", "C23", "A70"})
  void eachOrderThatMakesLookedAfterAsksWhereTheChildLives(OrderForm form) {
    assertEquals(Optional.of(TODAY), since(null, order(form, "2014-09-30", "2014-10-07")));
  }

  @ParameterizedTest
  @EnumSource(names = {"C35A", "C35B", "C43A", "C34A", "C26"})
  void noOtherDoes(OrderForm form) {
    assertEquals(Optional.empty(), since(null, order(form, "2014-09-30", null)));
  }

  @Test
  void itIsAskedUntilTheOrderEnds() {
    assertEquals(Optional.empty(), since(null, order(OrderForm.C33, "2014-09-01", "2014-09-29")));
    assertEquals(
        Optional.of(day("2014-09-01")),
        since(null, order(OrderForm.C33, "2014-09-01", "2014-09-30")));
    assertEquals(
        Optional.empty(), since(null, order(OrderForm.C33, "2014-10-01", null)), "to come");
    Lasting care = order(OrderForm.C32A, "2014-03-03", null);
    assertEquals(Optional.empty(), since(null, care, order(OrderForm.C32B, "2014-09-01", null)));
    assertEquals(Optional.empty(), since(null, care, order(OrderForm.C43A, "2014-09-01", null)));
    assertEquals(
        Optional.empty(),
        since(
            null,
            care,
            new Lasting(
                new CourtOrder(OrderForm.C43, TODAY, null, null, false, false, Arranged.LIVE_WITH),
                null)));
  }

  @Test
  void ordersThatFollowEachOtherAreOneTimeInCare() {
    Lasting emergency = order(OrderForm.C23, "2014-09-02", "2014-09-10");
    assertEquals(
        Optional.of(day("2014-09-02")),
        since(null, emergency, order(OrderForm.C33, "2014-09-10", null)));
    assertEquals(
        Optional.of(day("2014-09-15")),
        since(null, emergency, order(OrderForm.C33, "2014-09-15", null)),
        "at home between");
  }

  @Test
  void whereSomebodyRecordedTheEndOfCareSinceTheOrderNothingIsAsked() {
    Lasting care = order(OrderForm.C32A, "2014-03-03", null);
    assertEquals(Optional.empty(), since("2014-06-02", care));
    assertEquals(Optional.of(day("2014-03-03")), since("2013-06-02", care), "an earlier time");
    NotPlaced home = NotPlaced.of(List.of(care), day("2014-09-02"), true, TODAY).orElseThrow();
    assertEquals("Record where the child lives since 2 September 2014", home.task());
    assertEquals(
        "Care order made on 3 March 2014 stands; care is recorded as ended on 2 September 2014, and"
            + " no order or decision that ends it is. Record where the child lives since, also where"
            + " that is at home, or what ended the order.",
        home.finding(TODAY).text());
  }

  private static Optional<NotPlaced> over(List<DateRange> care, Lasting... orders) {
    return NotPlaced.over(Arrays.asList(orders), care, TODAY);
  }

  /** CA 1989 s22(2): the days in care count, though the court sent the child home. */
  @Test
  void whereTheChildLivedIsAskedForAYearAfterTheOrdersEnded() {
    Lasting interim = order(OrderForm.C33, "2014-09-15", "2014-09-29");
    NotPlaced ended = over(List.of(), interim).orElseThrow();
    assertEquals(
        "Record where the child lived from 15 September 2014 to 29 September 2014", ended.task());
    assertEquals(
        "Interim care order made on 15 September 2014; the child was in care by an order until"
            + " 29 September 2014, and no placement is recorded for that time. A placement officer"
            + " records where the child lived, also where that was at home, and with it the end of"
            + " care.",
        ended.finding(TODAY).text());
    Lasting supervised = order(OrderForm.C35A, "2014-09-30", null);
    assertEquals(
        TODAY,
        over(List.of(), order(OrderForm.C33, "2014-09-29", null), supervised).orElseThrow().until(),
        "on the day itself");
    assertEquals(
        Optional.empty(),
        over(List.of(new DateRange(day("2014-09-15"), day("2014-09-29"))), interim),
        "recorded");
    assertEquals(
        Optional.empty(), over(List.of(), order(OrderForm.C33, "2012-09-15", "2013-09-29")));
    assertEquals(
        Optional.empty(), over(List.of(), order(OrderForm.C33, "2014-09-15", null)), "in force");
    assertEquals(Optional.empty(), over(List.of(), supervised));
    Lasting emergency = order(OrderForm.C23, "2014-09-08", "2014-09-16");
    assertEquals(Optional.empty(), over(List.of(), emergency), "it may have stayed where it was");
    assertEquals(
        day("2014-09-08"),
        over(List.of(), emergency, interim).orElseThrow().since(),
        "before care");
  }

  @Test
  void onTheDayOfTheOrderNothingIsWrongYet() {
    NotPlaced placed =
        NotPlaced.of(List.of(order(OrderForm.C33, "2014-09-30", null)), null, false, TODAY)
            .orElseThrow();
    assertEquals("Record where the child lives since 30 September 2014", placed.task());
    assertEquals(
        "INFO Interim care order made on 30 September 2014; no placement of the child is recorded."
            + " A placement officer records where the child lives, also where that is at home.",
        placed.finding(TODAY).severity() + " " + placed.finding(TODAY).text());
    assertEquals("WARNING", placed.finding(TODAY.plusDays(1)).severity().name());
  }
}
