package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.permanence.ChildPermanence.Done;

/** R-PERM-18, R-PERM-22: what the court decided is not to be recorded again. */
class StepsOfCourtTest {

  private static final LocalDate BEGAN = LocalDate.of(2013, 6, 3);
  private static final LocalDate DAY = LocalDate.of(2014, 3, 3);
  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);

  private static List<Done> missing(StepsOfCourt court, Route plan, Done... recorded) {
    Plans plans =
        new Plans(List.of(new PermanencePlan(LocalDate.of(2014, 1, 6), plan, false, null)));
    return court.missing(List.of(recorded), plans, BEGAN, AS_OF);
  }

  private static StepsOfCourt made(OrderForm form, LocalDate on) {
    return new StepsOfCourt(List.of(new Made(form, on)), List.of(), null);
  }

  private static final List<Done> REACHED = List.of(new Done(PermanenceStep.PERMANENT_STATUS, DAY));

  @Test
  void aRefusedApplicationForAPlacementOrderIsKnown() {
    StepsOfCourt refused = new StepsOfCourt(List.of(), List.of(DAY), null);
    Done step = new Done(PermanenceStep.PLACEMENT_ORDER_REFUSED, DAY);
    assertEquals(List.of(step), missing(refused, Route.ADOPTION));
    Done said = new Done(PermanenceStep.PLACEMENT_ORDER_REFUSED, DAY.plusDays(1));
    assertEquals(List.of(), missing(refused, Route.ADOPTION, said), "people told it themselves");
    Done before = new Done(PermanenceStep.PLACEMENT_ORDER_REFUSED, BEGAN.minusDays(1));
    assertEquals(List.of(step), missing(refused, Route.ADOPTION, before), "of earlier care");
  }

  @Test
  void theOrderThatEndsTheRouteIsThePermanentStatus() {
    assertEquals(REACHED, missing(made(OrderForm.C43A, DAY), Route.ADOPTION));
    assertEquals(REACHED, missing(made(OrderForm.C43, DAY), Route.CHILD_ARRANGEMENTS));
    assertEquals(REACHED, missing(made(OrderForm.C32A, DAY), Route.LONG_TERM_FOSTERING));
    assertEquals(REACHED, missing(made(OrderForm.C32A, DAY), Route.RESIDENTIAL));
    assertEquals(
        REACHED, missing(new StepsOfCourt(List.of(), List.of(), DAY), Route.ADOPTION), "adopted");
  }

  @Test
  void anOrderOnTheWayIsNone() {
    assertEquals(List.of(), missing(made(OrderForm.C32A, DAY), Route.ADOPTION));
    assertEquals(List.of(), missing(made(OrderForm.A70, DAY), Route.ADOPTION));
    assertEquals(List.of(), missing(made(OrderForm.C43, DAY), Route.RETURN_HOME), "of contact");
    assertEquals(List.of(), missing(made(OrderForm.C33, DAY), Route.LONG_TERM_FOSTERING));
    assertEquals(List.of(), missing(made(OrderForm.C43A, AS_OF.plusDays(1)), Route.ADOPTION));
    assertEquals(List.of(), missing(made(OrderForm.C43A, BEGAN.minusDays(1)), Route.ADOPTION));
    Done said = new Done(PermanenceStep.PERMANENT_STATUS, DAY.plusDays(1));
    assertEquals(List.of(), missing(made(OrderForm.C43A, DAY), Route.ADOPTION, said));
  }

  /** R-PERM-05: whatever was planned, the way that the court chose is no blank route. */
  @Test
  void aSpecialGuardianshipOrderMarksItsRouteFromItsDayOn() {
    Routes routes = new Routes(made(OrderForm.C43A, DAY).marks(List.of(), List.of()));
    assertEquals(RouteStatus.BLANK, routes.status(Route.SPECIAL_GUARDIANSHIP, DAY.minusDays(1)));
    assertEquals(RouteStatus.PURSUED, routes.status(Route.SPECIAL_GUARDIANSHIP, DAY));
    assertEquals(
        List.of(),
        made(OrderForm.C43, DAY).marks(List.of(), List.of()),
        "which may order contact or a single issue");
    assertEquals(List.of(), made(OrderForm.C32A, DAY).marks(List.of(), List.of()));
  }

  private static StepsOfCourt onWay(Route route) {
    return new StepsOfCourt(
        List.of(), List.of(), null, List.of(new StepsOfCourt.OrderedWay(route, DAY)));
  }

  /** R-SGO-10, R-PERM-06: the route pursued goes out, whatever was planned before. */
  @Test
  void anOrderWithWhomTheChildIsToLiveAndAPlacementOrderMarkTheirRoutes() {
    RouteMark before =
        new RouteMark(
            Route.CHILD_ARRANGEMENTS, RouteStatus.CONSIDERED, DAY.minusDays(9), null, null, true);
    Routes lives = new Routes(onWay(Route.CHILD_ARRANGEMENTS).marks(List.of(before), List.of()));
    RouteMark mark = lives.find(Route.CHILD_ARRANGEMENTS, DAY).orElseThrow();
    assertEquals(RouteStatus.PURSUED, mark.status());
    assertEquals(PlanCode.LTRELFR, PlanCode.of(mark), "with a relative, as was said before");
    Routes placed = new Routes(onWay(Route.ADOPTION).marks(List.of(), List.of()));
    assertEquals(RouteStatus.BLANK, placed.status(Route.ADOPTION, DAY.minusDays(1)));
    assertEquals(PlanCode.ADOPTION, PlanCode.of(placed.find(Route.ADOPTION, DAY).orElseThrow()));
  }

  private static List<String> overtaken(StepsOfCourt court, Route first, LocalDate planned) {
    Plans plans = new Plans(List.of(new PermanencePlan(planned, first, false, null)));
    return court.planFromBefore(plans, BEGAN, null, AS_OF).stream()
        .map(each -> each.text())
        .toList();
  }

  /** R-PERM-07: one route is the first, and it is that which the court chose. */
  @Test
  void aPlanFromBeforeTheOrderThatPutsAnotherWayFirstIsAFinding() {
    assertEquals(
        List.of(
            "The plan of 6 January 2014 puts long-term fostering first; the placement order of"
                + " 3 March 2014 set the child on another way. Record the plan that holds now."),
        overtaken(onWay(Route.ADOPTION), Route.LONG_TERM_FOSTERING, LocalDate.of(2014, 1, 6)));
    assertEquals(1, overtaken(made(OrderForm.C43A, DAY), Route.ADOPTION, DAY.minusDays(1)).size());
    assertEquals(List.of(), overtaken(onWay(Route.ADOPTION), Route.ADOPTION, DAY.minusDays(1)));
    assertEquals(
        List.of(), overtaken(onWay(Route.ADOPTION), Route.LONG_TERM_FOSTERING, DAY), "since");
    Plans before =
        new Plans(
            List.of(new PermanencePlan(DAY.minusDays(1), Route.LONG_TERM_FOSTERING, false, null)));
    assertEquals(
        Optional.empty(),
        onWay(Route.ADOPTION).planFromBefore(before, BEGAN, DAY.plusDays(9), AS_OF),
        "the decision was reversed");
    assertTrue(
        onWay(Route.ADOPTION).planFromBefore(before, BEGAN, DAY.minusDays(9), AS_OF).isPresent());
    assertEquals(
        List.of(), overtaken(made(OrderForm.C32A, DAY), Route.RETURN_HOME, DAY.minusDays(1)));
  }

  private static RouteMark said(LocalDate on, @Nullable Boolean relative) {
    return new RouteMark(Route.SPECIAL_GUARDIANSHIP, RouteStatus.PURSUED, on, null, null, relative);
  }

  private static PlanCode code(List<RouteMark> recorded, List<CarerCase> towards) {
    List<RouteMark> marks = made(OrderForm.C43A, DAY).marks(recorded, towards);
    return PlanCode.of(new Routes(marks).find(Route.SPECIAL_GUARDIANSHIP, DAY).orElseThrow());
  }

  /** R-PERM-06: the order writes the route anew and says nothing of the guardian. */
  @Test
  void whoTheGuardianIsToTheChildStaysAsItWasSaid() {
    assertEquals(PlanCode.LTRELFR, code(List.of(said(DAY.minusDays(60), true)), List.of()));
    assertEquals(
        PlanCode.LTRELFR,
        code(List.of(said(DAY.minusDays(60), true), said(DAY.minusDays(9), null)), List.of()),
        "not asked again");
    assertEquals(PlanCode.OTHERPLN, code(List.of(said(DAY.minusDays(60), false)), List.of()));
    assertEquals(PlanCode.OTHERPLN, code(List.of(said(DAY.plusDays(1), true)), List.of()));
    assertEquals(PlanCode.OTHERPLN, code(List.of(), List.of()), "nobody said");
  }

  /** R-PERM-06: the order names the carer of the case to which it came. */
  @Test
  void theCaseToWhichTheOrderCameTellsWhoTheGuardianIs() {
    CarerCase aunt =
        new CarerCase(
            new GuardianshipCase(
                Kind.SPECIAL_GUARDIANSHIP,
                List.of(new GuardianshipCase.Done(CaseStep.BEGUN, DAY.minusDays(90), null)),
                List.of()),
            false,
            true);
    assertEquals(PlanCode.LTRELFR, code(List.of(), List.of(aunt)));
    assertEquals(
        PlanCode.LTRELFR,
        code(List.of(said(DAY.minusDays(60), false)), List.of(aunt)),
        "another carer was thought of before");
  }
}
