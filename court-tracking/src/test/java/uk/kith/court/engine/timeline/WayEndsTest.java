package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.WayRecords.Said;
import uk.kith.placements.engine.EndByOrder;

/** Orders and decisions after which nobody waits for a care order (R-SGO-10, R-COURT-28). */
class WayEndsTest {

  private static final String ENDED = "2014-09-30";
  private static final Planned CARE =
      new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER);

  private static InCourt ended(@Nullable FinalDecision decision) {
    InCourt court = WayRecords.issued("2014-03-14", ENDED);
    return new InCourt(court.id(), court.facts(), null, null, List.of(), decision);
  }

  private static Said said(@Nullable FinalDecision decision, Order... orders) {
    return Said.NOTHING.courts(ended(decision)).plans(CARE).orders(orders);
  }

  private static Order order(OrderForm form, @Nullable Arranged arranged) {
    return new Order(day(ENDED), form, arranged);
  }

  private static @Nullable String end(Said said) {
    return on(ENDED, said).target();
  }

  @Test
  void a01AnOrderWithWhomTheChildIsToLiveEndsTheWay() {
    assertEquals(
        "CHILD_ARRANGEMENTS_ORDER",
        end(said(FinalDecision.FINAL_ORDER, order(OrderForm.C43, Arranged.LIVE_WITH))));
    assertEquals(
        "FINAL_ORDER",
        end(said(FinalDecision.FINAL_ORDER, order(OrderForm.C43, Arranged.SPEND_TIME))),
        "the case is over, and the child lives where it lived");
  }

  @Test
  void a02ASupervisionOrderOrNoneLeavesNoCareOrderToWaitFor() {
    assertEquals("FINAL_ORDER", end(said(FinalDecision.FINAL_ORDER, order(OrderForm.C35A, null))));
    for (FinalDecision decision :
        List.of(FinalDecision.NO_ORDER, FinalDecision.REFUSED, FinalDecision.WITHDRAWN)) {
      assertEquals("FINAL_ORDER", end(said(decision)), decision.name());
      assertEquals("FINAL_ORDER", end(said(decision).plans(new Planned[0])), "without a plan");
    }
  }

  @Test
  void a03WhereTheOrderIsNotKnownTheCareOrderStillIsWaitedFor() {
    assertEquals("CARE_ORDER", end(said(FinalDecision.FINAL_ORDER)));
    assertEquals("CARE_ORDER", end(said(null)));
    assertEquals("CARE_ORDER", end(said(FinalDecision.CONSOLIDATED)));
    assertEquals(
        "CARE_ORDER", end(said(FinalDecision.FINAL_ORDER, order(OrderForm.C32A, null))), "made");
  }

  @Test
  void a04AfterADischargeNobodyWaitsForACareOrder() {
    Order made = new Order(day("2012-02-01"), OrderForm.C32A);
    Said in = Said.NOTHING.gateway("2012-01-02").plans(CARE);
    assertEquals("CARE_ORDER", end(in.orders(made).lookedAfter(true, true)));
    assertEquals("FINAL_ORDER", end(in.orders(made, order(OrderForm.C32B, null))));
  }

  /** R-SGO-10: somebody ends the placement, and nothing is waited for before it. */
  @Test
  void a05ThePlacementThatGoesOnIsTheNextStep() {
    Said said = said(FinalDecision.FINAL_ORDER, order(OrderForm.C43, Arranged.LIVE_WITH));
    EndByOrder order = new EndByOrder(Set.of("E41"), "Child arrangements order", day(ENDED));
    LocalDate later = day("2014-10-02");
    CareToEnd care = CareToEnd.of(order, day("2013-05-01"), List.of(), later).orElseThrow();
    Way way = on("2014-10-02", said).ending(care);
    NextStep next = way.next(way.timeline(Steps.NONE, later)).orElseThrow();
    assertEquals(
        "End the placement, code E41 of the return for the year to 31 March 2015", next.words());
    assertEquals("Placement officer", next.whose().words());
    assertEquals(Optional.of(day(ENDED)), Optional.ofNullable(next.by()).map(by -> by.date()));
    assertEquals(on("2014-10-02", said), on("2014-10-02", said).ending(null));
  }

  /** R-COURT-39: it is named where nothing is earlier, and keeps no other step waiting. */
  @Test
  void a06WhereAChildInCareLivesIsToBeRecordedFromTheDayOfTheOrder() {
    LocalDate made = day("2014-09-26");
    Said said = Said.NOTHING.courts(WayRecords.issued("2014-09-26", null));
    Way way = on(ENDED, said).with(new NotPlaced(OrderForm.C33, made, made, null));
    assertEquals(on(ENDED, said).target(), way.target());
    NextStep next = way.next(way.timeline(Steps.NONE, day(ENDED))).orElseThrow();
    assertEquals("Record where the child lives since 26 September 2014", next.words());
    assertEquals("Placement officer", next.whose().words());
    assertEquals(on(ENDED, said), on(ENDED, said).with((NotPlaced) null));
  }
}
