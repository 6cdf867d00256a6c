package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.placements.engine.exports.ListedPlan;

class PlansOfList8Test {

  private static final LocalDate SINCE = LocalDate.of(2014, 5, 1);

  private static Routes pursued(Route... routes) {
    return new Routes(
        Arrays.stream(routes)
            .map(route -> RouteMark.of(route, RouteStatus.PURSUED, SINCE, null))
            .toList());
  }

  @Test
  void everyRouteHasItsPlace() {
    assertEquals(
        List.of(
            "a) Return to family",
            "c) SGO/CAO",
            "c) SGO/CAO",
            "c) SGO/CAO",
            "b) Adoption",
            "f) Long-term fostering",
            "e) Long-term residential placement",
            "d) Supported living in the community"),
        Arrays.stream(Route.values())
            .map(route -> PlansOfList8.of(pursued(route), SINCE))
            .map(ListedPlan::value)
            .toList());
  }

  @Test
  void plansSideBySideAreAnotherUnlessTheListCallsThemTheSame() {
    assertEquals(
        ListedPlan.OTHER,
        PlansOfList8.of(pursued(Route.RETURN_HOME, Route.SPECIAL_GUARDIANSHIP), SINCE));
    assertEquals(
        ListedPlan.SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS,
        PlansOfList8.of(pursued(Route.CHILD_ARRANGEMENTS, Route.SPECIAL_GUARDIANSHIP), SINCE));
  }

  @Test
  void whatWasTakenUpLaterIsNotThePlanOfTheDay() {
    assertNull(PlansOfList8.of(pursued(Route.ADOPTION), SINCE.minusDays(1)));
    assertNull(
        PlansOfList8.of(
            new Routes(List.of(RouteMark.of(Route.ADOPTION, RouteStatus.CONSIDERED, SINCE, null))),
            SINCE));
  }
}
