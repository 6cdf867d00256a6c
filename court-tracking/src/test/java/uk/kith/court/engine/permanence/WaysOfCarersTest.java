package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;

/** R-PERM-05, R-SGO-12: a route towards which somebody works is not one of which nobody thought. */
class WaysOfCarersTest {

  private static final LocalDate BEGUN = LocalDate.of(2014, 6, 2);
  private static final LocalDate ENDED = LocalDate.of(2014, 8, 4);
  private static final Route SGO = Route.SPECIAL_GUARDIANSHIP;

  private static CarerCase aCase(Kind kind, LocalDate begun, @Nullable LocalDate ended) {
    List<Done> steps = new ArrayList<>(List.of(new Done(CaseStep.BEGUN, begun, null)));
    if (ended != null) {
      steps.add(new Done(CaseStep.ENDED, ended, null));
    }
    return new CarerCase(new GuardianshipCase(kind, steps, List.of()), false, true);
  }

  private static RouteStatus status(LocalDate on, List<RouteMark> said, CarerCase... cases) {
    List<RouteMark> all = new ArrayList<>(WaysOfCarers.marks(List.of(cases), said));
    all.addAll(said);
    return new Routes(all).status(SGO, on);
  }

  private static List<RouteMark> said(RouteStatus status, LocalDate on) {
    return List.of(new RouteMark(SGO, status, on, "Nobody could", null, null));
  }

  @Test
  void aRouteIsPursuedFromTheBeginningOfItsCase() {
    CarerCase open = aCase(Kind.SPECIAL_GUARDIANSHIP, BEGUN, null);
    assertEquals(RouteStatus.BLANK, status(BEGUN.minusDays(1), List.of(), open));
    assertEquals(RouteStatus.PURSUED, status(BEGUN, List.of(), open));
    assertEquals(
        RouteStatus.BLANK,
        status(BEGUN, List.of(), aCase(Kind.CHILD_ARRANGEMENTS, BEGUN, null)),
        "another route");
    RouteMark mark = WaysOfCarers.marks(List.of(open), List.of()).get(0);
    assertEquals("A case towards special guardianship began.", mark.reason());
    assertEquals(PlanCode.LTRELFR, PlanCode.of(mark), "the carer is a relative");
  }

  @Test
  void itHasBeenConsideredOnceNoCaseIsOpen() {
    CarerCase ended = aCase(Kind.SPECIAL_GUARDIANSHIP, BEGUN, ENDED);
    assertEquals(RouteStatus.PURSUED, status(ENDED.minusDays(1), List.of(), ended));
    assertEquals(RouteStatus.CONSIDERED, status(ENDED, List.of(), ended));
    CarerCase other = aCase(Kind.SPECIAL_GUARDIANSHIP, BEGUN.plusDays(7), null);
    assertEquals(RouteStatus.PURSUED, status(ENDED, List.of(), ended, other), "another carer");
  }

  /** A case that begins after a route was ruled out opens it again, until it ends. */
  @Test
  void whatPeopleSayStandsBeforeIt() {
    CarerCase ended = aCase(Kind.SPECIAL_GUARDIANSHIP, BEGUN, ENDED);
    List<RouteMark> before = said(RouteStatus.RULED_OUT, BEGUN.minusDays(9));
    assertEquals(RouteStatus.PURSUED, status(BEGUN, before, ended));
    assertEquals(RouteStatus.CONSIDERED, status(ENDED, before, ended));
    List<RouteMark> since = said(RouteStatus.RULED_OUT, BEGUN.plusDays(9));
    assertEquals(RouteStatus.RULED_OUT, status(BEGUN.plusDays(9), since, ended));
    assertEquals(RouteStatus.RULED_OUT, status(ENDED, since, ended));
    List<RouteMark> pursued = said(RouteStatus.PURSUED, BEGUN.minusDays(9));
    assertEquals(List.of(), WaysOfCarers.marks(List.of(ended), pursued), "with another carer too");
  }

  /** R-PERM-06: where the case does not tell, the carer is who was said before. */
  @Test
  void whoTheCarerIsStaysAsItWasSaid() {
    GuardianshipCase facts = aCase(Kind.SPECIAL_GUARDIANSHIP, BEGUN, null).facts();
    List<RouteMark> before =
        List.of(new RouteMark(SGO, RouteStatus.CONSIDERED, BEGUN.minusDays(1), null, null, true));
    RouteMark mark = WaysOfCarers.marks(List.of(new CarerCase(facts, false, null)), before).get(0);
    assertEquals(true, mark.relative());
  }
}
