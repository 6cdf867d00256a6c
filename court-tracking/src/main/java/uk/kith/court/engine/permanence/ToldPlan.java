package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.court.engine.Findings;

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
