package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

class RoutesTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 6, 25);
  private static final LocalDate SECOND = LocalDate.of(2014, 9, 20);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static RouteMark mark(Route route, RouteStatus status, String on) {
    return RouteMark.of(route, status, LocalDate.parse(on), "It was looked at.");
  }

  private static Routes allBut(Set<Route> blank, String on) {
    return new Routes(
        Arrays.stream(Route.values())
            .filter(route -> !blank.contains(route))
            .map(route -> mark(route, RouteStatus.CONSIDERED, on))
            .toList());
  }

  @Test
  void a01EveryRouteIsBlankUntilSomebodyMarksIt() {
    assertEquals(8, Routes.NONE.blank(TODAY).size());
    Routes routes = new Routes(List.of(mark(Route.ADOPTION, RouteStatus.PURSUED, "2014-09-01")));
    assertFalse(routes.wasConsidered(Route.ADOPTION, LocalDate.of(2014, 8, 31)));
    assertTrue(routes.wasConsidered(Route.ADOPTION, LocalDate.of(2014, 9, 1)));
    assertEquals(7, routes.blank(TODAY).size());
  }

  @Test
  void a02TheLastMarkUpToADayHolds() {
    Routes routes =
        new Routes(
            List.of(
                mark(Route.ADOPTION, RouteStatus.RULED_OUT, "2014-09-10"),
                mark(Route.ADOPTION, RouteStatus.CONSIDERED, "2014-07-01"),
                mark(Route.ADOPTION, RouteStatus.PURSUED, "2014-07-01")));
    assertEquals(
        RouteStatus.PURSUED,
        routes.status(Route.ADOPTION, LocalDate.of(2014, 9, 9)),
        "of two on one day the one recorded later");
    assertEquals(RouteStatus.RULED_OUT, routes.status(Route.ADOPTION, TODAY));
  }

  @Test
  void a03ARouteIsRuledOutWithAReasonAndNeverMarkedBlank() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RouteMark.of(Route.ADOPTION, RouteStatus.RULED_OUT, TODAY, " "));
    assertThrows(
        IllegalArgumentException.class,
        () -> RouteMark.of(Route.ADOPTION, RouteStatus.BLANK, TODAY, null));
  }

  @Test
  void a04TheTableOfMovesNamesEveryStatusAndNothingBecomesBlankAgain() {
    for (RouteStatus from : RouteStatus.values()) {
      assertTrue(RouteStatus.MOVES.find(from, RouteStatus.BLANK).isEmpty());
      Stream.of(RouteStatus.CONSIDERED, RouteStatus.PURSUED, RouteStatus.RULED_OUT)
          .forEach(to -> assertTrue(RouteStatus.MOVES.find(from, to).isPresent(), from + " " + to));
    }
  }

  /** R-PERM-05: nothing is wrong before the second review. */
  @Test
  void b01BlankRoutesAreNoFindingBeforeTheSecondReview() {
    assertEquals(List.of(), Routes.NONE.findings(List.of(FIRST), TODAY));
    assertEquals(List.of(), Routes.NONE.findings(List.of(FIRST, SECOND), SECOND.minusDays(1)));
  }

  /** R-PERM-05. */
  @Test
  void b02OneFindingNamesEachRouteBlankAtTheSecondReview() {
    Routes routes = allBut(EnumSet.of(Route.SPECIAL_GUARDIANSHIP, Route.ADOPTION), "2014-09-20");
    List<Finding> findings = routes.findings(List.of(FIRST, SECOND), TODAY);
    assertEquals(
        List.of(
            "Nothing is recorded of special guardianship, adoption, and the second review was on"
                + " 20 September 2014. Every route is considered, pursued or ruled out by then."),
        findings.stream().map(Finding::text).toList());
    assertEquals(Severity.ERROR, findings.get(0).severity());
    assertEquals(
        "Nothing is recorded of any of the eight routes, and the second review was on 20 September"
            + " 2014. Every route is considered, pursued or ruled out by then.",
        Routes.NONE.findings(List.of(FIRST, SECOND), TODAY).get(0).text());
  }

  @Test
  void b03WhatWasMarkedAfterTheReviewIsTold() {
    Routes routes = allBut(Set.of(), "2014-09-21");
    List<Finding> findings = routes.findings(List.of(FIRST, SECOND), TODAY);
    assertEquals(
        List.of("Marked only after the second review on 20 September 2014: every route."),
        findings.stream().map(Finding::text).toList());
    assertEquals(Severity.INFO, findings.get(0).severity());
    Routes some = new Routes(List.of(mark(Route.ADOPTION, RouteStatus.PURSUED, "2014-09-21")));
    assertEquals(
        List.of(Severity.ERROR, Severity.INFO),
        some.findings(List.of(FIRST, SECOND), TODAY).stream().map(Finding::severity).toList());
  }

  /** R-PERM-05: the whole history is judged: eight routes were blank at the second review. */
  @Test
  void b04EarlierReviewsThatWereIncompleteAreTold() {
    Routes routes = allBut(Set.of(), "2014-09-21");
    LocalDate third = LocalDate.of(2014, 9, 29);
    List<Finding> findings = routes.findings(List.of(third, FIRST, SECOND), TODAY);
    assertEquals(
        List.of(
            "Routes were blank at earlier reviews from the second on too: 20 September 2014 (8 of"
                + " 8)."),
        findings.stream().map(Finding::text).toList());
    assertEquals(Severity.INFO, findings.get(0).severity());
    assertEquals(
        List.of(), allBut(Set.of(), "2014-09-20").findings(List.of(FIRST, SECOND, third), TODAY));
    assertEquals(
        List.of(Severity.ERROR, Severity.INFO),
        Routes.NONE.findings(List.of(FIRST, SECOND, third), TODAY).stream()
            .map(Finding::severity)
            .toList());
  }

  /** R-PERM-06: what goes out comes back as the same route, two routes of one code apart. */
  @Test
  void c01EveryRouteGoesOutAndComesBackTheSame() {
    for (Route route : Route.values()) {
      for (ReturnHorizon when : ReturnHorizon.values()) {
        for (Boolean relative : List.of(true, false)) {
          RouteMark mark =
              new RouteMark(
                  route,
                  RouteStatus.PURSUED,
                  TODAY,
                  null,
                  route == Route.RETURN_HOME ? when : null,
                  RouteMark.takesRelative(route) ? relative : null);
          assertEquals(Set.of(route), PlanCode.of(mark).routes(List.of(mark)));
        }
      }
    }
  }

  /** R-PERM-06. */
  @Test
  void c02NeitherOfTheTwoOrdersHasACodeOfItsOwn() {
    assertEquals(PlanCode.LTRELFR, PlanCode.of(Route.SPECIAL_GUARDIANSHIP, null, true));
    assertEquals(PlanCode.OTHERPLN, PlanCode.of(Route.SPECIAL_GUARDIANSHIP, null, false));
    assertEquals(PlanCode.OTHERPLN, PlanCode.of(Route.CHILD_ARRANGEMENTS, null, null));
    assertEquals(PlanCode.LTRELFR, PlanCode.of(Route.CHILD_ARRANGEMENTS, null, true));
    assertEquals(PlanCode.LTRELFR, PlanCode.of(Route.RELATIVE_OR_FRIEND, null, null));
  }

  @Test
  void c03ACodeFromElsewhereStandsForTheRouteThatItNames() {
    assertEquals(Set.of(Route.RELATIVE_OR_FRIEND), PlanCode.LTRELFR.routes(List.of()));
    assertEquals(Set.of(Route.RETURN_HOME), PlanCode.REMAINSUP.routes(List.of()));
    assertEquals(Set.of(), PlanCode.OTHERPLN.routes(List.of()));
  }
}
