package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Kind;

/**
 * What cases towards special guardianship and child arrangements say of a child's routes, beside
 * what people marked (R-PERM-05, R-SGO-12): a route towards which somebody works is pursued, and
 * once no case towards it is open any more it has been considered. What people say stands before
 * it.
 */
public final class WaysOfCarers {

  private final List<CarerCase> cases;
  private final Routes said;

  private WaysOfCarers(List<CarerCase> cases, Routes said) {
    this.cases = cases;
    this.said = said;
  }

  /**
   * @param ofChild every case of one child
   * @param said what people marked of the child, in the order of recording
   */
  public static List<RouteMark> marks(List<CarerCase> ofChild, List<RouteMark> said) {
    WaysOfCarers ways = new WaysOfCarers(ofChild, new Routes(said));
    return ofChild.stream()
        .flatMap(each -> Stream.concat(ways.begun(each).stream(), ways.ended(each).stream()))
        .toList();
  }

  private Optional<RouteMark> begun(CarerCase each) {
    return each.facts()
        .find(CaseStep.BEGUN, LocalDate.MAX)
        .filter(on -> said.status(route(each), on) != RouteStatus.PURSUED)
        .map(on -> mark(each, RouteStatus.PURSUED, on, "A case towards %s began."));
  }

  /** Nothing where people pursue the route, or have said since the case began how it stands. */
  private Optional<RouteMark> ended(CarerCase each) {
    LocalDate begun = each.facts().find(CaseStep.BEGUN, LocalDate.MAX).orElse(LocalDate.MIN);
    return each.facts()
        .find(CaseStep.ENDED, LocalDate.MAX)
        .filter(on -> cases.stream().noneMatch(other -> isOpen(other, route(each), on)))
        .filter(
            on ->
                said.find(route(each), on)
                    .filter(
                        mark -> mark.status() == RouteStatus.PURSUED || !mark.on().isBefore(begun))
                    .isEmpty())
        .map(
            on ->
                mark(
                    each,
                    RouteStatus.CONSIDERED,
                    on,
                    "The case towards %s ended without an order."));
  }

  private static boolean isOpen(CarerCase other, Route route, LocalDate day) {
    return route(other) == route
        && other.facts().find(CaseStep.BEGUN, day).isPresent()
        && other.facts().find(CaseStep.ENDED, day).isEmpty();
  }

  private static Route route(CarerCase each) {
    return each.facts().kind() == Kind.SPECIAL_GUARDIANSHIP
        ? Route.SPECIAL_GUARDIANSHIP
        : Route.CHILD_ARRANGEMENTS;
  }

  private RouteMark mark(CarerCase each, RouteStatus status, LocalDate on, String reason) {
    Boolean relative = each.relative();
    return new RouteMark(
        route(each),
        status,
        on,
        String.format(
            Findings.ENGLISH, reason, each.facts().kind().words().toLowerCase(Findings.ENGLISH)),
        null,
        relative != null ? relative : saidToBeRelative(each, on));
  }

  private @Nullable Boolean saidToBeRelative(CarerCase each, LocalDate on) {
    return said.find(route(each), on).map(RouteMark::relative).orElse(null);
  }
}
