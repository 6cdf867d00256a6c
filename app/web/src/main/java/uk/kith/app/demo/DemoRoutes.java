package uk.kith.app.demo;

import static uk.kith.court.engine.permanence.Route.ADOPTION;
import static uk.kith.court.engine.permanence.Route.CHILD_ARRANGEMENTS;
import static uk.kith.court.engine.permanence.Route.LONG_TERM_FOSTERING;
import static uk.kith.court.engine.permanence.Route.RELATIVE_OR_FRIEND;
import static uk.kith.court.engine.permanence.Route.RESIDENTIAL;
import static uk.kith.court.engine.permanence.Route.RETURN_HOME;
import static uk.kith.court.engine.permanence.Route.SPECIAL_GUARDIANSHIP;
import static uk.kith.court.engine.permanence.Route.SUPPORTED_LIVING;
import static uk.kith.court.engine.permanence.RouteStatus.CONSIDERED;
import static uk.kith.court.engine.permanence.RouteStatus.PURSUED;
import static uk.kith.court.engine.permanence.RouteStatus.RULED_OUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;

/**
 * What was said of a child's routes at the review that looked at them. As in 2014, home, fostering
 * and adoption are thought of, and special guardianship and child arrangements of one child in
 * twelve or fewer; all that nobody thought of stays blank.
 */
final class DemoRoutes {

  private static final int YOUNG = 5;
  private static final int OLDER = 10;
  private static final int NEARLY_GROWN = 15;

  private final Random random;
  private final LocalDate today;

  DemoRoutes(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /** The route that comes first for a child, by where it lives and under which order. */
  Route first(Child child, @Nullable Route worked) {
    String type = child.spells().get(child.spells().size() - 1).type();
    if (child.legalStatus().equals("E1") || type.startsWith("A") || type.equals("U5")) {
      return ADOPTION;
    }
    if (worked != null) {
      return worked;
    }
    if (type.equals("H5") || type.equals("P2")) {
      return SUPPORTED_LIVING;
    }
    if (type.startsWith("K")) {
      return RESIDENTIAL;
    }
    if (type.equals("P1")) {
      return RETURN_HOME;
    }
    if (type.equals("U1") || type.equals("U3")) {
      return RELATIVE_OR_FRIEND;
    }
    if (child.legalStatus().equals("V2") && chance(45)) {
      return RETURN_HOME;
    }
    if (child.legalStatus().equals("C1") && age(child) < YOUNG && chance(40)) {
      return ADOPTION;
    }
    return LONG_TERM_FOSTERING;
  }

  /** The route that comes first and whatever else was looked at. */
  List<RouteMark> marks(Child child, Route first, LocalDate on) {
    List<RouteMark> marks = new ArrayList<>();
    marks.add(pursued(child, first, on));
    if (first != RETURN_HOME && chance(85)) {
      marks.add(
          child.legalStatus().equals("C1") && chance(50)
              ? mark(RETURN_HOME, CONSIDERED, on, null)
              : mark(
                  RETURN_HOME,
                  RULED_OUT,
                  on,
                  "The risks at home have not changed since care began."));
    }
    if (first != RELATIVE_OR_FRIEND && chance(55)) {
      marks.add(
          chance(40)
              ? mark(RELATIVE_OR_FRIEND, CONSIDERED, on, null)
              : mark(RELATIVE_OR_FRIEND, RULED_OUT, on, "Nobody in the family has come forward."));
    }
    if (first != SPECIAL_GUARDIANSHIP && chance(7)) {
      marks.add(
          chance(50)
              ? mark(SPECIAL_GUARDIANSHIP, CONSIDERED, on, null)
              : mark(
                  SPECIAL_GUARDIANSHIP,
                  RULED_OUT,
                  on,
                  "The carers do not wish to apply: the support would end."));
    }
    if (first != CHILD_ARRANGEMENTS && chance(3)) {
      marks.add(
          mark(CHILD_ARRANGEMENTS, RULED_OUT, on, "Nobody with whom the child could live asks."));
    }
    adoption(child, first, on, marks);
    if (first != LONG_TERM_FOSTERING && chance(45)) {
      marks.add(mark(LONG_TERM_FOSTERING, CONSIDERED, on, null));
    }
    if (first != RESIDENTIAL && age(child) >= OLDER && chance(40)) {
      marks.add(mark(RESIDENTIAL, RULED_OUT, on, "A family can meet the child’s needs."));
    }
    if (first != SUPPORTED_LIVING && age(child) >= NEARLY_GROWN && chance(45)) {
      marks.add(mark(SUPPORTED_LIVING, CONSIDERED, on, null));
    }
    return marks;
  }

  private void adoption(Child child, Route first, LocalDate on, List<RouteMark> marks) {
    if (first == ADOPTION) {
      return;
    }
    if (age(child) < YOUNG && chance(60)) {
      marks.add(mark(ADOPTION, CONSIDERED, on, null));
    } else if (age(child) >= OLDER && chance(45)) {
      marks.add(mark(ADOPTION, RULED_OUT, on, "The child does not want a new legal family."));
    }
  }

  static RouteMark pursued(Child child, Route route, LocalDate on) {
    boolean atHome = child.spells().get(child.spells().size() - 1).type().equals("P1");
    return new RouteMark(
        route,
        PURSUED,
        on,
        null,
        route != RETURN_HOME
            ? null
            : atHome ? ReturnHorizon.STAYS_WITH_FAMILY : ReturnHorizon.WITHIN_SIX_MONTHS,
        RouteMark.takesRelative(route) ? Boolean.TRUE : null);
  }

  private static RouteMark mark(
      Route route, RouteStatus status, LocalDate on, @Nullable String reason) {
    return RouteMark.of(route, status, on, reason);
  }

  private int age(Child child) {
    return child.born().until(today).getYears();
  }

  /** True so many times in a hundred. */
  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
