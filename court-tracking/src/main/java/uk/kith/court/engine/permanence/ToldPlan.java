package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * The national codes of a care plan as the case system tells it, beside the routes that are pursued
 * in Kith (R-PERM-06). Codes are compared and not routes: one code stands for several, and what
 * went out from Kith comes back the same.
 */
public final class ToldPlan {

  private ToldPlan() {}

  /** The routes pursued, and the plan told, in words. */
  public record Contradiction(String inKith, String told) {}

  /**
   * Empty when they agree, and when nobody has said anything of the child's routes by the day.
   *
   * @param told codes of the plan that holds; of none nothing is said
   */
  public static Optional<Contradiction> contradiction(
      Set<PlanCode> told, Routes routes, LocalDate asOf) {
    List<RouteMark> marks =
        Arrays.stream(Route.values()).flatMap(route -> routes.find(route, asOf).stream()).toList();
    Set<PlanCode> pursued = EnumSet.noneOf(PlanCode.class);
    marks.stream()
        .filter(mark -> mark.status() == RouteStatus.PURSUED)
        .forEach(mark -> pursued.add(PlanCode.of(mark)));
    if (told.isEmpty() || marks.isEmpty() || pursued.equals(told)) {
      return Optional.empty();
    }
    List<String> names =
        marks.stream()
            .filter(mark -> mark.status() == RouteStatus.PURSUED)
            .map(ToldPlan::words)
            .toList();
    return Optional.of(
        new Contradiction(
            names.isEmpty() ? "No route is pursued" : "Pursued: " + String.join("; ", names),
            words(told)));
  }

  /**
   * A route of a plan that is told, of which nobody has said anything here: whoever knows the child
   * confirms it, or says otherwise. Nothing is recorded of it by itself.
   *
   * @param on since when the plan names it
   * @param code under which it came
   * @param horizon of a return home; null of others
   */
  public record Proposed(
      Route route, LocalDate on, PlanCode code, @Nullable ReturnHorizon horizon) {

    /** What confirms it. */
    public RouteMark mark() {
      return new RouteMark(route, RouteStatus.PURSUED, on, null, horizon, null);
    }
  }

  /**
   * Routes that the codes of a plan name and that are blank here, in the order of the codes; {@link
   * PlanCode#OTHERPLN} names none. Of a code under which a route goes out that is pursued here
   * nothing is proposed: it may stand for that one. Of two returns home the sooner is.
   */
  public static List<Proposed> proposed(ToldVersion told, Routes routes, LocalDate asOf) {
    List<RouteMark> pursued =
        routes.with(RouteStatus.PURSUED, asOf).stream()
            .flatMap(route -> routes.find(route, asOf).stream())
            .toList();
    Map<Route, Proposed> proposed = new EnumMap<>(Route.class);
    for (PlanCode code : told.codes()) {
      code.routes(pursued).stream()
          .filter(route -> routes.status(route, asOf) == RouteStatus.BLANK)
          .forEach(
              route ->
                  proposed.putIfAbsent(
                      route, new Proposed(route, told.from(), code, code.horizon().orElse(null))));
    }
    return List.copyOf(proposed.values());
  }

  /** What is to be asked of a plan that is told: it names routes of which nothing is said here. */
  public static Optional<Finding> finding(ToldVersion told, Routes routes, LocalDate asOf) {
    List<Proposed> proposed = proposed(told, routes, asOf);
    return proposed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-PERM-06",
                Severity.INFO,
                "SSD / Annex A care plan codes",
                "By the care plan that the case system tells, from %s, the way is: "
                    + proposed.stream()
                        .map(each -> words(each.mark()).toLowerCase(Findings.ENGLISH))
                        .collect(Collectors.joining("; "))
                    + ". Nothing is recorded of that here.",
                told.from()));
  }

  private static String words(RouteMark mark) {
    ReturnHorizon horizon = mark.horizon();
    return mark.route().words()
        + (horizon == null ? "" : " (" + horizon.words().toLowerCase(Findings.ENGLISH) + ")");
  }

  /** What codes mean, in their order; a code that is unknown is left out. */
  public static Set<PlanCode> codes(Collection<String> names) {
    return Arrays.stream(PlanCode.values())
        .filter(code -> names.contains(code.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanCode.class)));
  }

  public static String words(Set<PlanCode> codes) {
    return codes.stream().map(PlanCode::words).collect(Collectors.joining("; "));
  }
}
