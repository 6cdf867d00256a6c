package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;

/**
 * The form in which somebody says how all eight routes stand, as a review or a meeting goes through
 * them. What is left as it is, is not recorded again; a reason is never carried over to another
 * status.
 */
public record RoutesPage(
    String href, String backHref, String child, String version, List<Line> lines) {

  /**
   * A route.
   *
   * @param id ends the names of its fields
   * @param now how it stands, since when and why
   * @param was what the form showed, so that only what the reader changes is recorded
   * @param horizons empty where they are not asked
   * @param relative empty where it is not asked
   */
  public record Line(
      String id,
      String name,
      String now,
      String was,
      List<Choice> statuses,
      List<Choice> horizons,
      List<Choice> relative) {}

  static RoutesPage of(PermanenceView view, Form form) {
    String back = "/children/" + view.child().id() + "/permanence";
    return new RoutesPage(
        back + "/record/routes",
        back,
        Names.of(view.child()),
        Long.toString(view.version()),
        view.routes().stream().map(line -> line(line, form)).toList());
  }

  private static Line line(RouteLine line, Form form) {
    String id = line.route().name();
    List<Choice> statuses = new ArrayList<>(RoutePage.STATUSES);
    if (line.status() == RouteStatus.BLANK) {
      statuses.add(0, Choice.of("", "Blank"));
    }
    ReturnHorizon horizon = line.horizon();
    Boolean relative = line.relative();
    String status = line.status() == RouteStatus.BLANK ? "" : line.status().name();
    String when = horizon == null ? "" : horizon.name();
    String kin = relative == null ? "" : relative.toString();
    List<Choice> horizons = new ArrayList<>(RoutePage.HORIZONS);
    horizons.add(0, Choice.of("", "Not said"));
    boolean typed = !form.typed().isEmpty();
    return new Line(
        id,
        line.route().words(),
        now(line),
        typed ? form.value("was-" + id) : was(status, when, kin),
        marked(statuses, typed ? form.value("status-" + id) : status),
        line.route() == Route.RETURN_HOME
            ? marked(horizons, typed ? form.value("horizon-" + id) : when)
            : List.of(),
        RouteMark.takesRelative(line.route())
            ? marked(RoutePage.RELATIVE, typed ? form.value("relative-" + id) : kin)
            : List.of());
  }

  private static List<Choice> marked(List<Choice> choices, String value) {
    return choices.stream().map(choice -> choice.chosen(choice.value().equals(value))).toList();
  }

  private static String was(String status, String horizon, String relative) {
    return String.join("/", status, horizon, relative);
  }

  private static String now(RouteLine line) {
    LocalDate on = line.on();
    String reason = line.reason();
    if (on == null) {
      return "Nothing is recorded yet.";
    }
    return line.status().words()
        + " since "
        + Dates.day(on)
        + (reason == null || reason.isEmpty() ? "." : ": " + reason);
  }

  /** What is wrong with a form, told beside its fields. */
  static Form checked(Form typed) {
    Form form = typed;
    boolean changed = false;
    for (Route route : Route.values()) {
      String id = route.name();
      String status = form.value("status-" + id);
      boolean reason = !form.value("reason-" + id).isEmpty();
      if (!isChanged(form, id)) {
        continue;
      }
      changed = true;
      if (status.isEmpty()) {
        form = form.with("status-" + id, "Choose how this route stands: " + within(route));
      } else if (status.equals(RouteStatus.RULED_OUT.name())
          && !reason
          && !form.value("was-" + id).startsWith(status + "/")) {
        form = form.with("reason-" + id, "Say why it is ruled out: " + within(route));
      }
    }
    if (!changed) {
      form = form.refused("Nothing is changed. Say of at least one route how it stands.");
    }
    return form.date("on").findDate().isEmpty()
        ? form.with("on-day", "Enter from which day this holds")
        : form;
  }

  private static String within(Route route) {
    return route.words().toLowerCase(Locale.UK);
  }

  private static boolean isChanged(Form form, String id) {
    return !form.value("reason-" + id).isEmpty()
        || !was(
                form.value("status-" + id),
                form.value("horizon-" + id),
                form.value("relative-" + id))
            .equals(form.value("was-" + id));
  }

  /**
   * What a form without errors changes.
   *
   * @param now what is recorded: a reason stays where only by when or who the carer is was changed
   */
  static List<RouteMark> marks(Form form, PermanenceView now, LocalDate on) {
    List<RouteMark> marks = new ArrayList<>();
    for (RouteLine line : now.routes()) {
      String id = line.route().name();
      if (isChanged(form, id)) {
        RouteStatus status = form.hidden("status-" + id, RouteStatus::valueOf);
        String reason = form.value("reason-" + id);
        String relative = form.value("relative-" + id);
        marks.add(
            new RouteMark(
                line.route(),
                status,
                on,
                !reason.isEmpty() ? reason : status == line.status() ? line.reason() : null,
                line.route() == Route.RETURN_HOME ? horizon(form, id) : null,
                !RouteMark.takesRelative(line.route()) || relative.isEmpty()
                    ? null
                    : Boolean.valueOf(relative)));
      }
    }
    return marks;
  }

  private static @Nullable ReturnHorizon horizon(Form form, String id) {
    return form.value("horizon-" + id).isEmpty()
        ? null
        : form.hidden("horizon-" + id, ReturnHorizon::valueOf);
  }
}
