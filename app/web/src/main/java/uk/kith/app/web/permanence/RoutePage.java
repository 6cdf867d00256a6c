package uk.kith.app.web.permanence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.ToldPlan;

/**
 * The form in which somebody says how one route stands for a child.
 *
 * @param asksHorizon of a return home alone
 * @param asksRelative of special guardianship and child arrangements alone
 * @param filled where what the form says at first comes from; null when it is empty
 * @param version of the child's routes when the form was made
 */
public record RoutePage(
    String href,
    String backHref,
    String child,
    String heading,
    boolean asksHorizon,
    boolean asksRelative,
    @Nullable String filled,
    String version) {

  public static final List<Choice> STATUSES =
      Stream.of(RouteStatus.PURSUED, RouteStatus.CONSIDERED, RouteStatus.RULED_OUT)
          .map(status -> Choice.of(status.name(), status.words()))
          .toList();

  public static final List<Choice> HORIZONS =
      Arrays.stream(ReturnHorizon.values())
          .map(when -> Choice.of(when.name(), when.words()))
          .toList();

  public static final List<Choice> RELATIVE =
      List.of(Choice.of("true", "Yes"), Choice.of("false", "No"), Choice.of("", "Not known"));

  /** A first form: with what the case system's plan proposes of a route that is blank. */
  static Form prefilled(ToldPlan.@Nullable Proposed proposed) {
    if (proposed == null) {
      return Form.EMPTY;
    }
    Map<String, String> typed = new HashMap<>();
    typed.put("status", RouteStatus.PURSUED.name());
    ReturnHorizon horizon = proposed.horizon();
    if (horizon != null) {
      typed.put("horizon", horizon.name());
    }
    TypedDate.of(proposed.on())
        .parts()
        .forEach(part -> typed.put("on-" + part.name(), part.typed()));
    return Form.prefilled(typed);
  }

  static RoutePage of(
      String childHref,
      String child,
      Route route,
      ToldPlan.@Nullable Proposed proposed,
      long version) {
    String back = childHref + "/permanence";
    return new RoutePage(
        back + "/" + route.name(),
        back,
        child,
        route.words(),
        route == Route.RETURN_HOME,
        RouteMark.takesRelative(route),
        proposed == null
            ? null
            : "Filled in from the care plan that the case system tells, from "
                + Dates.day(proposed.on())
                + ". Nothing of it is recorded here until you record it, as it is or otherwise.",
        Long.toString(version));
  }
}
