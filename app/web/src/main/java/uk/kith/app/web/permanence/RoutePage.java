package uk.kith.app.web.permanence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.component.Choice;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;

/**
 * The form in which somebody says how one route stands for a child.
 *
 * @param asksHorizon of a return home alone
 * @param asksRelative of special guardianship and child arrangements alone
 */
public record RoutePage(
    String href,
    String backHref,
    String child,
    String heading,
    boolean asksHorizon,
    boolean asksRelative) {

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

  static RoutePage of(String childHref, String child, Route route) {
    String back = childHref + "/permanence";
    return new RoutePage(
        back + "/" + route.name(),
        back,
        child,
        route.words(),
        route == Route.RETURN_HOME,
        RouteMark.takesRelative(route));
  }
}
