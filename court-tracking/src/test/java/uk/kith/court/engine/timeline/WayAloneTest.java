package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.WayRecords.Said;

/**
 * R-COURT-25, R-COURT-32: applications that stand alone wait for their hearing and decision, and an
 * emergency protection order for what follows it.
 */
class WayAloneTest {

  private static final LocalDate AS_OF = day("2014-09-30");
  private static final LawToConfirm LAW = CourtPolicy.USUAL.law();

  private static Way plain(Said said) {
    return Way.of(said.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, AS_OF);
  }

  private static Way emergency(
      Said said, @Nullable String applied, @Nullable String hearing, CourtOrder... orders) {
    return plain(said)
        .with(
            EmergencyCourse.of(
                    applied == null ? null : day(applied),
                    hearing == null ? null : day(hearing),
                    List.of(orders),
                    LAW,
                    AS_OF)
                .orElse(null));
  }

  private static CourtOrder order(OrderForm form, String made) {
    return new CourtOrder(form, day(made), null, null, false);
  }

  private static String next(Way way) {
    return way.next(way.timeline(Steps.NONE, AS_OF))
        .map(
            next ->
                next.words()
                    + ", "
                    + next.whose().words()
                    + (next.by() == null ? "" : ", by " + next.by().date()))
        .orElse("nothing");
  }

  private static String told(Way way) {
    return way.timeline(Steps.NONE, AS_OF).steps().stream()
        .map(each -> each.step().words() + " " + each.step().done())
        .collect(Collectors.joining("; "));
  }

  @Test
  void a01AnApplicationForEmergencyProtectionWaitsForItsHearingAndTheOrder() {
    assertEquals(
        "Emergency protection order, Court", next(emergency(Said.NOTHING, "2014-09-29", null)));
    assertEquals(
        "Emergency protection order, Court, by 2014-10-01",
        next(emergency(Said.NOTHING, "2014-09-29", "2014-10-01")));
    assertEquals("nothing", next(emergency(Said.NOTHING, null, null)));
  }

  /** R-COURT-25: made on 29 September, so that it lasts to 7 October at the most. */
  @Test
  void a02TheOrderIsFollowedBySomethingByItsLastDay() {
    Way way = emergency(Said.NOTHING, "2014-09-29", null, order(OrderForm.C23, "2014-09-29"));
    assertEquals(
        "Decide what follows the emergency protection order, Authority's lawyer, by "
            + order(OrderForm.C23, "2014-09-29")
                .lastLawfulDay(CourtOrder.About.UNKNOWN, LAW)
                .orElseThrow(),
        next(way));
    assertEquals(
        "Application for an emergency protection order 2014-09-29; Emergency protection order"
            + " 2014-09-29; End of the emergency protection order, which the court may extend once"
            + " null",
        told(way));
  }

  /** R-COURT-25: once, by seven days at the most; the day written on it counts. */
  @Test
  void a03OneThatWasExtendedEndsOnTheDayWrittenOnIt() {
    CourtOrder extended =
        new CourtOrder(OrderForm.C23, day("2014-09-22"), null, day("2014-10-03"), true);
    Way way = emergency(Said.NOTHING, null, null, extended);
    assertEquals(
        "Decide what follows the emergency protection order, Authority's lawyer, by 2014-10-03",
        next(way));
    assertEquals(
        "Application for an emergency protection order null; Emergency protection order 2014-09-22;"
            + " End of the emergency protection order, which was extended null",
        told(way));
  }

  @Test
  void a04NothingIsLeftOnceItEndedOrAnotherOrderStandsInItsPlace() {
    CourtOrder over = order(OrderForm.C23, "2014-09-01");
    assertEquals("nothing", next(emergency(Said.NOTHING, "2014-09-01", null, over)));
    CourtOrder made = order(OrderForm.C23, "2014-09-26");
    assertEquals(
        "nothing",
        next(emergency(Said.NOTHING, null, null, made, order(OrderForm.C33, "2014-09-29"))));
    Said inCourt = Said.NOTHING.courts(issued("2014-09-29", null));
    assertEquals(
        next(plain(inCourt)),
        next(emergency(inCourt, "2014-09-26", null, made)),
        "applied for care");
    assertEquals(
        "Emergency protection order, Court",
        next(emergency(Said.NOTHING, "2014-09-29", null, over)),
        "applied for again");
  }

  @Test
  void a05AnApplicationForAPlacementOrderWaitsForItsHearingAndTheOrder() {
    Said care = Said.NOTHING.lookedAfter(true, false);
    Said planned =
        Said.NOTHING
            .lookedAfter(true, true)
            .plans(new Planned(day("2014-08-04"), PermanentRoute.Kind.CARE_ORDER));
    for (Said said : List.of(care, planned)) {
      assertEquals(
          "Placement order, Court", next(plain(said).with(new ToPlace(day("2014-09-15"), null))));
      assertEquals(
          "Placement order, Court, by 2014-10-13",
          next(plain(said).with(new ToPlace(day("2014-09-15"), day("2014-10-13")))));
    }
  }

  @Test
  void a07OnceTheOrderIsMadeItIsNotWaitedFor() {
    LocalDate applied = day("2014-09-15");
    assertTrue(ToPlace.of(applied, null, List.of(), AS_OF).isPresent());
    List<CourtOrder> made = List.of(order(OrderForm.A70, "2014-09-29"));
    assertTrue(ToPlace.of(applied, null, made, AS_OF).isEmpty());
    assertTrue(ToPlace.of(applied, null, made, day("2014-09-28")).isPresent(), "not yet");
    List<CourtOrder> before = List.of(order(OrderForm.A70, "2013-09-02"));
    assertTrue(ToPlace.of(applied, null, before, AS_OF).isPresent(), "an order of before");
  }

  /** It is heard with the application for care, whose steps have it. */
  @Test
  void a06InCareProceedingsTheyGoOnAsTheyAre() {
    Said inCourt = Said.NOTHING.courts(issued("2014-09-01", null));
    assertEquals(
        next(plain(inCourt)),
        next(plain(inCourt).with(new ToPlace(day("2014-09-15"), day("2014-10-13")))));
  }
}
