package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.EndInCourt.Disposed;
import uk.kith.court.engine.guardianship.EndInCourt.Ordered;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.placements.engine.EndByOrder;

/** R-SGO-10, R-COURT-28: what the court decided ends care, or the order it rested on. */
class EndInCourtTest {

  private static final LocalDate ON = LocalDate.of(2014, 9, 30);
  private static final Disposed BY_ORDER = new Disposed(ON, FinalDecision.FINAL_ORDER);

  private static Ordered order(OrderForm form) {
    return new Ordered(form, null, ON);
  }

  private static Ordered arranged(Arranged what) {
    return new Ordered(OrderForm.C43, what, ON);
  }

  private static String end(@Nullable Disposed disposed, Ordered... orders) {
    return new EndInCourt(List.of(orders), disposed == null ? List.of() : List.of(disposed), false)
        .on(ON)
        .map(end -> end.order() + " " + end.codes())
        .orElse("none");
  }

  @Test
  void onlyAnOrderWithWhomTheChildIsToLiveEndsCareByItself() {
    assertEquals("Child arrangements order [E41]", end(null, arranged(Arranged.LIVE_WITH)));
    for (Arranged other :
        List.of(Arranged.SPEND_TIME, Arranged.SPECIFIC_ISSUE, Arranged.PROHIBITED_STEPS)) {
      assertEquals("none", end(null, arranged(other)), other.name());
    }
    assertEquals("none", end(null, order(OrderForm.C43)), "nobody said which");
    assertEquals(
        "Child arrangements order [E41]", end(BY_ORDER, arranged(Arranged.LIVE_WITH)), "and ended");
  }

  @Test
  void anInterimOrderEndsWithTheApplicationUnlessAnOrderTakesItsPlace() {
    assertEquals("Supervision order made []", end(BY_ORDER, order(OrderForm.C35A)));
    assertEquals("Final order made []", end(BY_ORDER, arranged(Arranged.SPEND_TIME)));
    for (OrderForm other : List.of(OrderForm.C32A, OrderForm.A70, OrderForm.C43A)) {
      assertEquals("none", end(BY_ORDER, order(other)), other.name());
    }
    assertEquals("none", end(BY_ORDER), "nobody told which order");
    assertEquals("none", end(BY_ORDER, order(OrderForm.C33)), "an interim order ends nothing");
  }

  @Test
  void howTheApplicationEndedTellsWhetherCareDid() {
    for (FinalDecision decision : FinalDecision.values()) {
      String expected =
          switch (decision) {
            case NO_ORDER -> "No order made []";
            case REFUSED -> "Application refused []";
            case WITHDRAWN -> "Application withdrawn []";
            case FINAL_ORDER, CONSOLIDATED, OTHER -> "none";
          };
      assertEquals(expected, end(new Disposed(ON, decision)), decision.name());
    }
    assertEquals("Care order discharged []", end(null, order(OrderForm.C32B)));
  }

  @Test
  void whileAnotherApplicationIsOpenNothingEnds() {
    Disposed refused = new Disposed(ON, FinalDecision.REFUSED);
    assertEquals(Optional.empty(), new EndInCourt(List.of(), List.of(refused), true).on(ON));
  }

  @Test
  void theLastByTheDayCounts() {
    EndInCourt both =
        new EndInCourt(
            List.of(new Ordered(OrderForm.C43, Arranged.LIVE_WITH, ON.plusDays(9))),
            List.of(new Disposed(ON, FinalDecision.NO_ORDER)),
            false);
    assertEquals(Optional.of(new EndByOrder(Set.of(), "No order made", ON)), both.on(ON));
    assertEquals(ON.plusDays(9), both.on(ON.plusDays(9)).orElseThrow().madeOn());
    assertEquals(Optional.empty(), both.on(ON.minusDays(1)));
  }
}
