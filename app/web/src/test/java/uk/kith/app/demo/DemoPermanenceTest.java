package uk.kith.app.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Guardianship;
import uk.kith.app.demo.DemoWorld.Way;
import uk.kith.app.demo.DemoWorld.Worry;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.permanence.ChildPermanence;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.kernel.Birth;

/** The register of permanence has what the inspection of 2014 found, and keeps its own rules. */
class DemoPermanenceTest {

  private static final DemoWorld WORLD = Rotherham2014.make();

  private static final Map<String, Child> CHILDREN =
      WORLD.children().stream().collect(toMap(Child::localId, child -> child));

  private static Child child(Way way) {
    return Objects.requireNonNull(CHILDREN.get(way.of()));
  }

  private static ChildPermanence permanence(Way way) {
    Child child = child(way);
    return new ChildPermanence(
        Birth.on(child.born()),
        child.careFrom(),
        null,
        child.spells().get(child.spells().size() - 1).type(),
        child.legalStatus(),
        List.of(),
        List.of(),
        new Routes(way.marks()),
        new Plans(way.plans()),
        new Reviews(child.careFrom(), way.reviewedOn(), List.of()),
        way.steps(),
        Map.of(),
        null);
  }

  private static long ways(Predicate<Way> which) {
    return WORLD.ways().stream().filter(which).count();
  }

  private static boolean considered(Way way, Route route) {
    return new Routes(way.marks()).wasConsidered(route, TODAY);
  }

  /** What is recorded as done was done by the day of the demonstration. */
  @Test
  void nothingIsDoneOnADayThatIsStillToCome() {
    assertEquals(0, ways(way -> way.officer() != null && way.officerFrom().isAfter(TODAY)));
    assertEquals(0, ways(way -> way.reviewedOn().stream().anyMatch(on -> on.isAfter(TODAY))));
    assertEquals(0, WORLD.done().stream().filter(done -> done.on().isAfter(TODAY)).count());
  }

  /** R-PERM-04. */
  @Test
  void aDozenArePastTheSecondReviewWithoutAPlan() {
    assertEquals(12, ways(way -> permanence(way).lacksPlan(TODAY)));
  }

  @Test
  void specialGuardianshipAndChildArrangementsWereHardlyConsidered() {
    long guardianship = ways(way -> considered(way, Route.SPECIAL_GUARDIANSHIP));
    long arrangements = ways(way -> considered(way, Route.CHILD_ARRANGEMENTS));
    assertTrue(guardianship >= 15 && guardianship <= 45, guardianship + " of 398");
    assertTrue(arrangements >= 5 && arrangements <= 20, arrangements + " of 398");
    assertTrue(ways(way -> considered(way, Route.RETURN_HOME)) > 250, "home was thought of");
  }

  /** R-PERM-05: the engine finds blanks for most; every mark says what the register asks for. */
  @Test
  void someChildHasEachRoutePursuedAndFewHaveEveryRouteMarked() {
    Set<Route> pursued =
        WORLD.ways().stream()
            .flatMap(way -> new Routes(way.marks()).with(RouteStatus.PURSUED, TODAY).stream())
            .collect(toSet());
    assertEquals(Set.of(Route.values()), pursued);
    assertTrue(ways(way -> new Routes(way.marks()).blank(TODAY).isEmpty()) < 40);
  }

  /** R-PERM-07, R-PERM-08, R-PERM-21: nothing speaks against a plan but that there is none. */
  @Test
  void plansPutAPursuedRouteFirstAndChangeAtAReview() {
    for (Way way : WORLD.ways()) {
      Set<String> rules =
          permanence(way).findings(LawToConfirm.USUAL, TODAY).stream()
              .map(finding -> finding.rule().value())
              .collect(toSet());
      assertFalse(
          rules.contains("R-PERM-07") || rules.contains("R-PERM-08") || rules.contains("R-PERM-21"),
          way + " " + rules);
    }
  }

  @Test
  void daysAreInTheirOrderAndNoneIsAhead() {
    for (Way way : WORLD.ways()) {
      List<LocalDate> days = new ArrayList<>(way.reviewedOn());
      assertEquals(days.stream().distinct().sorted().toList(), days, way.of());
      way.marks().forEach(mark -> days.add(mark.on()));
      way.plans().forEach(plan -> days.add(plan.on()));
      way.steps().forEach(done -> days.add(done.on()));
      days.forEach(
          day ->
              assertTrue(
                  day.isAfter(child(way).careFrom()) && day.isBefore(TODAY), way.of() + " " + day));
    }
  }

  /** R-PERM-01 to -03. */
  @Test
  void someReviewsAreLateTodayAndMostAreNot() {
    long late = ways(way -> permanence(way).reviews().next(TODAY).isLate(TODAY));
    assertTrue(late >= 5 && late <= 40, late + " late");
  }

  @Test
  void concernsStandAtEveryStageAndGoUpByTheTableOfMoves() {
    List<Worry> worries = WORLD.ways().stream().map(Way::worry).filter(Objects::nonNull).toList();
    assertEquals(9, worries.size());
    for (Worry worry : worries) {
      List<Concern.Step> steps = worry.steps();
      for (int n = 1; n < steps.size(); n++) {
        assertTrue(
            Concern.Stage.MOVES.find(steps.get(n - 1).stage(), steps.get(n).stage()).isPresent(),
            steps.toString());
        assertFalse(steps.get(n).on().isBefore(steps.get(n - 1).on()), steps.toString());
      }
      assertTrue(steps.get(steps.size() - 1).on().isBefore(TODAY), steps.toString());
    }
    assertEquals(2, worries.stream().filter(w -> !new Concern(w.steps()).isOpen(TODAY)).count());
    assertTrue(worries.stream().anyMatch(w -> new Concern(w.steps()).isLate(TODAY)));
  }

  @Test
  void aFewCasesTowardsTheTwoOrdersAreUnderWayOfChildrenWithRelatives() {
    assertEquals(6, cases(Kind.SPECIAL_GUARDIANSHIP));
    assertEquals(3, cases(Kind.CHILD_ARRANGEMENTS));
    for (Guardianship each : WORLD.guardianships()) {
      Child child = Objects.requireNonNull(CHILDREN.get(each.of()));
      String type = child.spells().get(child.spells().size() - 1).type();
      assertTrue(Set.of("U1", "U3").contains(type), type);
      each.steps().forEach(done -> assertTrue(done.on().isBefore(TODAY), each.toString()));
      each.written().forEach(done -> assertTrue(done.on().isBefore(TODAY), each.toString()));
      assertTrue(each.steps().get(0).on().isAfter(child.careFrom()), each.toString());
    }
  }

  private static long cases(Kind kind) {
    return WORLD.guardianships().stream().filter(each -> each.kind() == kind).count();
  }

  /** R-SGO-03, R-SGO-05: one report is late, one is whole, and no finding of another kind. */
  @Test
  void oneReportIsLateAndOneIsFiledWhole() {
    Set<String> rules = new HashSet<>();
    for (Guardianship each : WORLD.guardianships()) {
      new GuardianshipCase(each.kind(), each.steps(), each.written())
          .findings(LawToConfirm.USUAL, TODAY)
          .forEach(finding -> rules.add(finding.rule().value()));
    }
    assertEquals(Set.of("R-SGO-05"), rules);
  }
}
