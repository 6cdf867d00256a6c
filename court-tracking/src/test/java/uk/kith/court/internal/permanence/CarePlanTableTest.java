package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.placements.engine.ssd.CarePlanCell;

/** R-PERM-06, R-PERM-07. */
class CarePlanTableTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2014, 6, 1);

  @Test
  void theNationalCodesAreThoseOfTheDataset() {
    assertEquals(CarePlanCell.CODES, Arrays.stream(PlanCode.values()).map(PlanCode::name).toList());
  }

  @Test
  void everyCodeGoesOutAndComesBackAsTheRouteThatItWas() {
    for (RouteMark mark : everyMark()) {
      List<Object> row = CarePlanTable.row("C1", List.of(line(mark))).orElseThrow();
      Set<String> told = CarePlanCell.find((String) row.get(3)).orElseThrow();
      assertEquals(Set.of(PlanCode.of(mark).name()), told);
      PlanCode code = PlanCode.valueOf(told.iterator().next());
      assertEquals(Set.of(mark.route()), code.routes(List.of(mark)));
    }
  }

  @Test
  void routesPursuedBesideEachOtherGoOutTogetherFromTheDayOfTheLast() {
    List<RouteLine> lines =
        List.of(
            line(RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, MAY, null)),
            line(
                new RouteMark(
                    Route.SPECIAL_GUARDIANSHIP, RouteStatus.PURSUED, JUNE, null, null, true)),
            new RouteLine(Route.RESIDENTIAL, RouteStatus.BLANK, null, null, null, null, null));
    assertEquals(
        Optional.of(List.of("C1", JUNE, "", CarePlanCell.write(Set.of("ADOPTION", "LTRELFR")))),
        CarePlanTable.row("C1", lines));
  }

  @Test
  void aChildWithoutANumberOrARouteThatIsPursuedHasNoRow() {
    assertEquals(Optional.empty(), CarePlanTable.row("C1", List.of()));
    assertEquals(
        Optional.empty(),
        CarePlanTable.row(
            null, List.of(line(RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, MAY, null)))));
  }

  private static List<RouteMark> everyMark() {
    List<RouteMark> marks = new ArrayList<>();
    for (Route route : Route.values()) {
      if (route == Route.RETURN_HOME) {
        for (ReturnHorizon when : ReturnHorizon.values()) {
          marks.add(new RouteMark(route, RouteStatus.PURSUED, MAY, null, when, null));
        }
      } else if (RouteMark.takesRelative(route)) {
        marks.add(new RouteMark(route, RouteStatus.PURSUED, MAY, null, null, true));
        marks.add(new RouteMark(route, RouteStatus.PURSUED, MAY, null, null, false));
      } else {
        marks.add(RouteMark.of(route, RouteStatus.PURSUED, MAY, null));
      }
    }
    return marks;
  }

  private static RouteLine line(RouteMark mark) {
    return new RouteLine(
        mark.route(),
        mark.status(),
        mark.on(),
        mark.reason(),
        mark.horizon(),
        mark.relative(),
        PlanCode.of(mark));
  }
}
