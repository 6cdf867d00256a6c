package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.FollowedSteps.Held;
import uk.kith.court.engine.permanence.ToldPlan.Contradiction;
import uk.kith.placements.engine.ssd.CarePlanCell;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

/** R-PERM-06, and the steps of permanence that the case system tells. */
class ToldPermanenceTest {

  private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2014, 5, 1);
  private static final UUID ROW = new UUID(0, 1);

  private static KeptRow row(String... cells) {
    return KeptRow.of(SsdTable.PERMANENCE, Map.of(cells[0], cells[1]));
  }

  private static Held decided(LocalDate on, boolean told) {
    return new Held(ROW, new Done(PermanenceStep.ADOPTION_DECIDED, on), told);
  }

  @Test
  void whatIsToldBecomesAStepAndFollowsTheNextExtract() {
    List<KeptRow> april = List.of(row("adm_decision_date", "2014-04-01"));
    Done done = new Done(PermanenceStep.ADOPTION_DECIDED, APRIL);
    assertEquals(
        new FollowedSteps(List.of(), List.of(done), List.of()), FollowedSteps.of(List.of(), april));
    assertEquals(
        new FollowedSteps(List.of(), List.of(), List.of()),
        FollowedSteps.of(List.of(decided(APRIL, true)), april));
    assertEquals(
        new FollowedSteps(List.of(ROW), List.of(done), List.of()),
        FollowedSteps.of(List.of(decided(MAY, true)), april));
  }

  @Test
  void whatPeopleRecordedStaysAndDiffers() {
    Held people = decided(MAY, false);
    assertEquals(
        new FollowedSteps(
            List.of(), List.of(), List.of(new FollowedSteps.Differing(people, APRIL))),
        FollowedSteps.of(List.of(people), List.of(row("adm_decision_date", "2014-04-01"))));
    assertEquals(
        new FollowedSteps(List.of(), List.of(), List.of()),
        FollowedSteps.of(List.of(people), List.of(row("adm_decision_date", "2014-05-01"))));
    assertEquals(
        new FollowedSteps(List.of(), List.of(), List.of()),
        FollowedSteps.of(List.of(people), List.of(row("matched_date", "2014-06-01"))));
  }

  @Test
  void aLaterDecisionStandsBesideOneThatBothTell() {
    List<KeptRow> both =
        List.of(row("adm_decision_date", "2014-04-01"), row("adm_decision_date", "2014-05-01"));
    assertEquals(
        List.of(new Done(PermanenceStep.ADOPTION_DECIDED, MAY)),
        FollowedSteps.of(List.of(decided(APRIL, false)), both).added());
  }

  @Test
  void aReversalAndAStatusAreStepsToo() {
    assertEquals(
        List.of(
            new Done(PermanenceStep.ADOPTION_DECISION_REVERSED, APRIL),
            new Done(PermanenceStep.PERMANENT_STATUS, MAY)),
        FollowedSteps.of(
                List.of(),
                List.of(
                    row("decision_reversed_date", "2014-04-01"),
                    row("permanence_order_date", "2014-05-01")))
            .added());
  }

  private static Routes pursued(Route... routes) {
    List<RouteMark> marks = new ArrayList<>();
    for (Route route : routes) {
      marks.add(RouteMark.of(route, RouteStatus.PURSUED, APRIL, null));
    }
    return new Routes(marks);
  }

  /**
   * Every code: told with the route that goes out under it nothing differs, with others it does.
   */
  @Test
  void everyCodeThatWentOutComesBackWithoutADifference() {
    for (RouteMark mark : everyMark()) {
      Set<String> names = Set.of(PlanCode.of(mark).name());
      Set<PlanCode> back =
          ToldPlan.codes(CarePlanCell.find(CarePlanCell.write(names)).orElseThrow());
      Routes routes = new Routes(List.of(mark));
      assertEquals(Optional.empty(), ToldPlan.contradiction(back, routes, MAY), mark.toString());
      for (PlanCode other : EnumSet.complementOf(EnumSet.copyOf(back))) {
        Contradiction differs = ToldPlan.contradiction(Set.of(other), routes, MAY).orElseThrow();
        assertEquals(other.words(), differs.told());
      }
    }
  }

  @Test
  void whatDiffersIsSaidAsWhatItMeans() {
    Routes routes =
        new Routes(
            List.of(
                RouteMark.of(Route.ADOPTION, RouteStatus.RULED_OUT, APRIL, "A brother"),
                new RouteMark(
                    Route.RETURN_HOME,
                    RouteStatus.PURSUED,
                    APRIL,
                    null,
                    ReturnHorizon.WITHIN_SIX_MONTHS,
                    null)));
    assertEquals(
        Optional.of(
            new Contradiction(
                "Pursued: " + Route.RETURN_HOME.words() + " (within six months)",
                "Return to family within a month; Adoption")),
        ToldPlan.contradiction(EnumSet.of(PlanCode.ADOPTION, PlanCode.RETURN1M), routes, MAY));
    assertEquals(
        Optional.of(new Contradiction("No route is pursued", "Adoption")),
        ToldPlan.contradiction(
            Set.of(PlanCode.ADOPTION),
            new Routes(
                List.of(RouteMark.of(Route.ADOPTION, RouteStatus.RULED_OUT, APRIL, "A brother"))),
            MAY));
  }

  @Test
  void whereOneSideSaysNothingNothingDiffers() {
    assertEquals(
        Optional.empty(), ToldPlan.contradiction(Set.of(PlanCode.ADOPTION), Routes.NONE, MAY));
    assertEquals(Optional.empty(), ToldPlan.contradiction(Set.of(), pursued(Route.ADOPTION), MAY));
    assertEquals(
        Optional.empty(),
        ToldPlan.contradiction(
            Set.of(PlanCode.OTHERPLN), pursued(Route.ADOPTION), APRIL.minusDays(1)));
  }

  private static List<RouteMark> everyMark() {
    List<RouteMark> marks = new ArrayList<>();
    for (Route route : Route.values()) {
      if (route == Route.RETURN_HOME) {
        for (ReturnHorizon when : ReturnHorizon.values()) {
          marks.add(new RouteMark(route, RouteStatus.PURSUED, APRIL, null, when, null));
        }
      } else if (RouteMark.takesRelative(route)) {
        marks.add(new RouteMark(route, RouteStatus.PURSUED, APRIL, null, null, true));
        marks.add(new RouteMark(route, RouteStatus.PURSUED, APRIL, null, null, false));
      } else {
        marks.add(RouteMark.of(route, RouteStatus.PURSUED, APRIL, null));
      }
    }
    return marks;
  }
}
