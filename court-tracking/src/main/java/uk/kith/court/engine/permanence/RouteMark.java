package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a route on a day.
 *
 * @param status anything but blank
 * @param reason in somebody's own words; needed where the route is ruled out, else null when none
 *     was given
 * @param horizon of a return home alone; null when not said
 * @param relative of special guardianship and child arrangements alone: whether the carer is a
 *     relative or friend of the child; null when not known
 */
public record RouteMark(
    Route route,
    RouteStatus status,
    LocalDate on,
    @Nullable String reason,
    @Nullable ReturnHorizon horizon,
    @Nullable Boolean relative) {

  public RouteMark {
    if (status == RouteStatus.BLANK) {
      throw new IllegalArgumentException(route + ": nobody marks a route as blank");
    }
    if (status == RouteStatus.RULED_OUT && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException(route + ": a route is ruled out with a reason");
    }
    if (horizon != null && route != Route.RETURN_HOME) {
      throw new IllegalArgumentException(route + " is no return home");
    }
    if (relative != null && !takesRelative(route)) {
      throw new IllegalArgumentException(route + " does not ask who the carer is");
    }
  }

  /** A mark of which nothing more is said. */
  public static RouteMark of(
      Route route, RouteStatus status, LocalDate on, @Nullable String reason) {
    return new RouteMark(route, status, on, reason, null, null);
  }

  /** Whether it matters to this route that the carer is a relative or friend. */
  public static boolean takesRelative(Route route) {
    return route == Route.SPECIAL_GUARDIANSHIP || route == Route.CHILD_ARRANGEMENTS;
  }
}
