package uk.kith.court.engine.permanence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Every mark of a child's routes, and how the routes stood on any day. What took effect later never
 * changes the answer as of an earlier day.
 *
 * @param marks in the order in which they were recorded: of two on one day the later one holds
 */
public record Routes(List<RouteMark> marks) {

  public static final Routes NONE = new Routes(List.of());

  private static final String SOURCE = "product rule, after the 2014 inspection report";

  public Routes {
    // Stable: marks of one day keep their order.
    marks = marks.stream().sorted(Comparator.comparing(RouteMark::on)).toList();
  }

  /** How a route stood at the end of a day: the last mark up to it; empty while it is blank. */
  public Optional<RouteMark> find(Route route, LocalDate asOf) {
    return marks.stream()
        .filter(mark -> mark.route() == route && !mark.on().isAfter(asOf))
        .reduce((earlier, later) -> later);
  }

  public RouteStatus status(Route route, LocalDate asOf) {
    return find(route, asOf).map(RouteMark::status).orElse(RouteStatus.BLANK);
  }

  /** All eight, in their order. */
  public Map<Route, RouteStatus> on(LocalDate asOf) {
    Map<Route, RouteStatus> all = new EnumMap<>(Route.class);
    for (Route route : Route.values()) {
      all.put(route, status(route, asOf));
    }
    return all;
  }

  /** Those of which nothing had been said by a day. */
  public List<Route> blank(LocalDate asOf) {
    return with(RouteStatus.BLANK, asOf);
  }

  public List<Route> with(RouteStatus status, LocalDate asOf) {
    return Arrays.stream(Route.values()).filter(r -> status(r, asOf) == status).toList();
  }

  /** Whether anybody had thought of the route at all by a day, whatever came of it. */
  public boolean wasConsidered(Route route, LocalDate asOf) {
    return status(route, asOf) != RouteStatus.BLANK;
  }

  /**
   * R-PERM-05: at the second review and each later one every route is marked. A review is
   * incomplete when a route was blank on its day: of the last one, one finding names those that are
   * blank still, one those that have been marked since; one tells the earlier ones.
   *
   * @param reviews days of the reviews held in this period of care, in any order
   */
  public List<Finding> findings(List<LocalDate> reviews, LocalDate asOf) {
    List<LocalDate> held =
        reviews.stream().filter(day -> !day.isAfter(asOf)).distinct().sorted().toList();
    if (held.size() < 2) {
      return List.of();
    }
    LocalDate last = held.get(held.size() - 1);
    String number = ordinal(held.size());
    List<Route> still = new ArrayList<>();
    List<Route> since = new ArrayList<>();
    blank(last)
        .forEach(route -> (status(route, asOf) == RouteStatus.BLANK ? still : since).add(route));
    List<Finding> found = new ArrayList<>();
    if (!still.isEmpty()) {
      found.add(
          finding(
              Severity.ERROR,
              "Nothing is recorded of "
                  + words(still, "any of the eight routes")
                  + ", and the "
                  + number
                  + " review was on %s. Every route is considered, pursued or ruled out by then.",
              last));
    }
    if (!since.isEmpty()) {
      found.add(
          finding(
              Severity.INFO,
              "Marked only after the "
                  + number
                  + " review on %s: "
                  + words(since, "every route")
                  + ".",
              last));
    }
    List<LocalDate> earlier =
        held.subList(1, held.size() - 1).stream().filter(day -> !blank(day).isEmpty()).toList();
    if (!earlier.isEmpty()) {
      found.add(
          Findings.of(
              "R-PERM-05",
              Severity.INFO,
              SOURCE,
              "Routes were blank at earlier reviews from the second on too: "
                  + earlier.stream()
                      .map(day -> "%s (" + blank(day).size() + " of " + Route.values().length + ")")
                      .collect(joining(", "))
                  + ".",
              earlier.toArray(LocalDate[]::new)));
    }
    return found;
  }

  private static Finding finding(Severity severity, String text, LocalDate review) {
    return Findings.of("R-PERM-05", severity, SOURCE, text, review);
  }

  private static String words(List<Route> routes, String all) {
    return routes.size() == Route.values().length
        ? all
        : routes.stream()
            .map(route -> route.words().toLowerCase(Findings.ENGLISH))
            .collect(joining(", "));
  }

  private static String ordinal(int number) {
    return switch (number) {
      case 2 -> "second";
      case 3 -> "third";
      default -> "latest";
    };
  }
}
