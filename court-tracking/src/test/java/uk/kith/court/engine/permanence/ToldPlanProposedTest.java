package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.ToldPlan.Proposed;
import uk.kith.placements.engine.ssd.CarePlanCell;

/** R-PERM-06: routes that a told care plan names, confirmed here, go out under the same codes. */
class ToldPlanProposedTest {

  private static final LocalDate JUNE = LocalDate.of(2014, 6, 4);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static final Set<PlanCode> RETURNS =
      EnumSet.of(PlanCode.RETURN1M, PlanCode.RETURN6M, PlanCode.RETURNEV, PlanCode.REMAINSUP);

  private static ToldVersion told(Set<PlanCode> codes) {
    return new ToldVersion(JUNE, null, codes);
  }

  private static ToldVersion told(PlanCode... codes) {
    return told(Set.of(codes));
  }

  private static List<Route> proposed(ToldVersion told, RouteMark... marks) {
    return ToldPlan.proposed(told, new Routes(List.of(marks)), TODAY).stream()
        .map(Proposed::route)
        .toList();
  }

  private static RouteMark mark(Route route, RouteStatus status) {
    return RouteMark.of(route, status, JUNE, status == RouteStatus.RULED_OUT ? "A reason" : null);
  }

  /** Every set of codes that a plan can have, out of a cell and into a cell. */
  @Test
  void whatComesInAndIsConfirmedGoesOutTheSame() {
    int seen = 0;
    for (int bits = 0; bits < 1 << PlanCode.values().length; bits++) {
      Set<PlanCode> codes = EnumSet.noneOf(PlanCode.class);
      for (PlanCode code : PlanCode.values()) {
        if ((bits >> code.ordinal() & 1) == 1) {
          codes.add(code);
        }
      }
      if (codes.stream().filter(RETURNS::contains).count() > 1) {
        continue; // of one return home but one time can be said
      }
      String cell =
          CarePlanCell.write(codes.stream().map(PlanCode::name).collect(Collectors.toSet()));
      ToldVersion in = told(ToldPlan.codes(CarePlanCell.find(cell).orElseThrow()));
      Routes confirmed =
          new Routes(
              ToldPlan.proposed(in, Routes.NONE, TODAY).stream().map(Proposed::mark).toList());
      Set<PlanCode> out = EnumSet.noneOf(PlanCode.class);
      confirmed.marks().forEach(mark -> out.add(PlanCode.of(mark)));
      Set<PlanCode> named = EnumSet.noneOf(PlanCode.class);
      named.addAll(codes);
      named.remove(PlanCode.OTHERPLN);
      assertEquals(named, out, cell);
      assertEquals(List.of(), ToldPlan.proposed(in, confirmed, TODAY), "nothing twice: " + cell);
      if (!codes.contains(PlanCode.OTHERPLN)) {
        assertEquals(Optional.empty(), ToldPlan.contradiction(codes, confirmed, TODAY), cell);
      }
      seen++;
    }
    assertEquals(5 * (1 << 6), seen);
  }

  @Test
  void whatIsSaidOfARouteHereIsNeverProposedOver() {
    for (RouteStatus status :
        List.of(RouteStatus.CONSIDERED, RouteStatus.PURSUED, RouteStatus.RULED_OUT)) {
      assertEquals(List.of(), proposed(told(PlanCode.ADOPTION), mark(Route.ADOPTION, status)));
    }
    assertEquals(
        List.of(Route.ADOPTION),
        proposed(told(PlanCode.ADOPTION), mark(Route.RESIDENTIAL, RouteStatus.PURSUED)));
    RouteMark later =
        RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, TODAY.plusDays(1), "To come");
    assertEquals(List.of(Route.ADOPTION), proposed(told(PlanCode.ADOPTION), later));
  }

  /** An order that has no code of its own may be what the code of relatives stands for. */
  @Test
  void aCodeThatStandsForAnotherRouteThatIsPursuedProposesNothing() {
    RouteMark guardianship =
        new RouteMark(
            Route.SPECIAL_GUARDIANSHIP, RouteStatus.PURSUED, JUNE, null, null, Boolean.TRUE);
    assertEquals(List.of(), proposed(told(PlanCode.LTRELFR), guardianship));
    assertEquals(List.of(Route.RELATIVE_OR_FRIEND), proposed(told(PlanCode.LTRELFR)));
    RouteMark stranger =
        new RouteMark(
            Route.SPECIAL_GUARDIANSHIP, RouteStatus.PURSUED, JUNE, null, null, Boolean.FALSE);
    assertEquals(List.of(Route.RELATIVE_OR_FRIEND), proposed(told(PlanCode.LTRELFR), stranger));
  }

  @Test
  void anotherPlanNamesNoRouteAndOfTwoReturnsTheSoonerIsProposed() {
    assertEquals(List.of(), proposed(told(PlanCode.OTHERPLN)));
    assertEquals(
        List.of(
            new Proposed(Route.RETURN_HOME, JUNE, PlanCode.RETURN1M, ReturnHorizon.WITHIN_A_MONTH)),
        ToldPlan.proposed(told(PlanCode.RETURNEV, PlanCode.RETURN1M), Routes.NONE, TODAY));
  }

  @Test
  void whatIsProposedIsAFindingUntilSomebodySaysHowTheRouteStands() {
    ToldVersion plan = told(PlanCode.RETURN6M, PlanCode.ADOPTION);
    assertEquals(
        "By the care plan that the case system tells, from 4 June 2014, the way is: return home"
            + " (within six months); adoption. Nothing is recorded of that here.",
        ToldPlan.finding(plan, Routes.NONE, TODAY).orElseThrow().text());
    List<RouteMark> both = new ArrayList<>();
    both.add(mark(Route.ADOPTION, RouteStatus.RULED_OUT));
    both.add(mark(Route.RETURN_HOME, RouteStatus.CONSIDERED));
    assertEquals(Optional.empty(), ToldPlan.finding(plan, new Routes(both), TODAY));
  }

  @Test
  void theNewestPlanThatHoldsOnTheDayCounts() {
    ToldVersion first = new ToldVersion(JUNE, null, Set.of(PlanCode.ADOPTION));
    ToldVersion second =
        new ToldVersion(JUNE.plusDays(30), JUNE.plusDays(60), Set.of(PlanCode.RESPLMT));
    List<ToldVersion> all = List.of(second, first);
    assertEquals(Optional.empty(), ToldVersion.holding(all, JUNE.minusDays(1)));
    assertEquals(Optional.of(first), ToldVersion.holding(all, JUNE));
    assertEquals(Optional.of(second), ToldVersion.holding(all, JUNE.plusDays(30)));
    assertEquals(Optional.of(second), ToldVersion.holding(all, JUNE.plusDays(60)));
    assertEquals(Optional.of(first), ToldVersion.holding(all, JUNE.plusDays(61)));
  }
}
