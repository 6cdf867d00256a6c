package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Seeds;

class PlansTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 6, 2);
  private static final LocalDate TODAY = LocalDate.of(2014, 12, 1);
  private static final Birth CHILD = Birth.on(LocalDate.of(2008, 3, 1));

  private static PermanencePlan plan(String on, Route primary) {
    return new PermanencePlan(LocalDate.parse(on), primary, false, null);
  }

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }

  private static Routes pursuing(Route... routes) {
    return new Routes(
        Arrays.stream(routes)
            .map(route -> RouteMark.of(route, RouteStatus.PURSUED, BEGAN, null))
            .toList());
  }

  private static List<String> rules(
      Plans plans, Routes routes, List<LocalDate> reviews, @Nullable LocalDate finalPlan) {
    return plans.findings(CHILD, BEGAN, routes, reviews, finalPlan, TODAY).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  /** R-PERM-04: about four months after care began. */
  @ParameterizedTest
  @CsvSource({
    "2014-06-02, 2014-09-30",
    "2014-12-10, 2015-04-12", // first review by 12 January 2015
    "2014-10-31, 2015-02-28", // first review by 28 November
    "2014-11-03, 2015-03-01", // first review by 1 December
  })
  void a01PlanIsDueThreeMonthsAfterTheFirstReviewIsDue(LocalDate began, LocalDate outer) {
    assertEquals(outer, Plans.outerDate(began).orElseThrow().date());
  }

  /** R-PERM-04. */
  @Test
  void a02WithoutAPlanAtTheSecondReviewThereIsAFinding() {
    List<Finding> findings =
        Plans.NONE.findings(
            CHILD, BEGAN, Routes.NONE, days("2014-06-20", "2014-09-01"), null, TODAY);
    assertEquals(
        "No permanence plan; the second review was on 1 September 2014.", findings.get(0).text());
  }

  /** R-PERM-04: a review that was never held does not put the day off. */
  @Test
  void a03WithoutReviewsThePlanIsMissingFromTheOuterDayOn() {
    assertEquals(
        List.of(),
        Plans.NONE.findings(CHILD, BEGAN, Routes.NONE, List.of(), null, LocalDate.of(2014, 9, 30)));
    assertEquals(
        "No permanence plan; looked after since 2 June 2014, so it was due by 30 September 2014.",
        Plans.NONE
            .findings(CHILD, BEGAN, Routes.NONE, List.of(), null, LocalDate.of(2014, 10, 1))
            .get(0)
            .text());
  }

  /** R-PERM-07: several routes at once, one of them first. */
  @Test
  void b01TheFirstRouteOfThePlanIsOneThatIsPursued() {
    Plans plans = new Plans(List.of(plan("2014-09-01", Route.ADOPTION)));
    assertEquals(
        List.of(),
        rules(plans, pursuing(Route.ADOPTION, Route.SPECIAL_GUARDIANSHIP), List.of(), null));
    assertEquals(List.of("R-PERM-07"), rules(plans, pursuing(Route.RETURN_HOME), List.of(), null));
  }

  /** R-PERM-07. */
  @Test
  void b02OnceTheFinalCarePlanIsWithTheCourtOneRouteIsFirst() {
    assertEquals(
        List.of("R-PERM-04", "R-PERM-07"),
        rules(Plans.NONE, Routes.NONE, List.of(), LocalDate.of(2014, 11, 1)));
    assertEquals(
        List.of("R-PERM-04"), rules(Plans.NONE, Routes.NONE, List.of(), TODAY.plusDays(1)));
  }

  /** R-PERM-08. */
  @Test
  void c01AChangedPlanIsConsideredAtAReviewFirst() {
    Plans plans =
        new Plans(
            List.of(plan("2014-09-01", Route.RETURN_HOME), plan("2014-11-10", Route.ADOPTION)));
    Routes routes = pursuing(Route.ADOPTION);
    assertEquals(List.of("R-PERM-08"), rules(plans, routes, days("2014-09-01"), null));
    assertEquals(List.of("R-PERM-08"), rules(plans, routes, days("2014-11-11"), null));
    assertEquals(List.of(), rules(plans, routes, days("2014-11-10"), null));
  }

  /** R-PERM-08: unless it could not reasonably wait; and more of the same is no change. */
  @Test
  void c02AReasonOrTheSameRouteNeedsNoReview() {
    Routes routes = pursuing(Route.ADOPTION);
    PermanencePlan urgent =
        new PermanencePlan(
            LocalDate.of(2014, 11, 10), Route.ADOPTION, false, "The court decided at once.");
    assertEquals(
        List.of(),
        rules(
            new Plans(List.of(plan("2014-09-01", Route.RETURN_HOME), urgent)),
            routes,
            List.of(),
            null));
    assertEquals(
        List.of(),
        rules(
            new Plans(
                List.of(plan("2014-09-01", Route.ADOPTION), plan("2014-10-01", Route.ADOPTION))),
            routes,
            List.of(),
            null));
  }

  /** R-PERM-21. */
  @Test
  void d01APathwayPlanStandsForThePlanOfWhoCameAtFifteen() {
    Plans plans =
        new Plans(
            List.of(
                new PermanencePlan(LocalDate.of(2014, 9, 1), Route.SUPPORTED_LIVING, true, null)));
    Routes routes = pursuing(Route.SUPPORTED_LIVING);
    Birth fifteen = Birth.on(LocalDate.of(1999, 6, 2));
    Birth younger = Birth.on(LocalDate.of(1999, 6, 3));
    assertEquals(List.of(), plans.findings(fifteen, BEGAN, routes, List.of(), null, TODAY));
    assertEquals(
        "R-PERM-21",
        plans.findings(younger, BEGAN, routes, List.of(), null, TODAY).get(0).rule().value());
  }

  @Test
  void d02ThePlanOfADayIsTheLastUpToIt() {
    Plans plans =
        new Plans(
            List.of(plan("2014-11-10", Route.ADOPTION), plan("2014-09-01", Route.RETURN_HOME)));
    assertEquals(Optional.empty(), plans.find(LocalDate.of(2014, 8, 31)));
    assertEquals(Route.RETURN_HOME, plans.find(LocalDate.of(2014, 11, 9)).orElseThrow().primary());
    assertEquals(LocalDate.of(2014, 9, 1), plans.first(TODAY));
    assertNull(plans.first(LocalDate.of(2014, 8, 31)));
  }

  /** R-PERM-22: 2 June to 1 September is 91 days. */
  @Test
  void e01WeeksRunFromTheStartOfCareAndOpenCasesAreCensored() {
    assertEquals(new Weeks(13, true), Weeks.of(BEGAN, LocalDate.of(2014, 9, 1), null, TODAY));
    assertEquals(new Weeks(12, true), Weeks.of(BEGAN, LocalDate.of(2014, 8, 31), null, TODAY));
    assertEquals(new Weeks(26, false), Weeks.of(BEGAN, null, null, TODAY));
    assertEquals(new Weeks(4, false), Weeks.of(BEGAN, null, LocalDate.of(2014, 6, 30), TODAY));
    assertEquals(
        new Weeks(12, false),
        Weeks.of(BEGAN, LocalDate.of(2014, 9, 1), null, LocalDate.of(2014, 8, 31)));
  }

  /**
   * R-PERM-22: five children, two of whom still wait. By week 10 one of five has a plan, four wait;
   * by week 30 one of the three then left; by 40 one of two: 0.8, 0.533, 0.267. Dropping the open
   * ones would say week 30.
   */
  @Test
  void e02TheMedianKeepsThoseWhoStillWait() {
    List<Weeks> children =
        List.of(
            new Weeks(10, true),
            new Weeks(20, false),
            new Weeks(30, true),
            new Weeks(40, true),
            new Weeks(45, false));
    assertEquals(OptionalInt.of(40), Weeks.median(children));
    assertEquals(OptionalInt.empty(), Weeks.median(List.of(new Weeks(9, false))));
  }

  /** The product-limit estimate as it is defined, week by week over all children. */
  @Test
  void theMedianIsThatOfTheDefinition() {
    Seeds.forEach(
        300,
        random -> {
          List<Weeks> children = new ArrayList<>();
          for (int i = random.nextInt(12); i > 0; i--) {
            children.add(new Weeks(random.nextInt(8), random.nextBoolean()));
          }
          double waiting = 1;
          OptionalInt median = OptionalInt.empty();
          for (int week = 0; week < 8 && median.isEmpty(); week++) {
            int day = week;
            long atRisk = children.stream().filter(child -> child.weeks() >= day).count();
            long reached =
                children.stream().filter(child -> child.reached() && child.weeks() == day).count();
            if (reached > 0) {
              waiting *= 1 - (double) reached / atRisk;
              if (waiting <= 0.5 + 1e-9) {
                median = OptionalInt.of(week);
              }
            }
          }
          assertEquals(median, Weeks.median(children));
        });
  }
}
