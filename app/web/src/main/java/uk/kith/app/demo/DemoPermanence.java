package uk.kith.app.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Guardianship;
import uk.kith.app.demo.DemoWorld.Way;
import uk.kith.app.demo.DemoWorld.Worry;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.DueDate;

/**
 * Each child's way to permanence: reviews, routes, the plan and what was done, and the reviewing
 * officer. A dozen are past their second review without a plan; of four with a placement order the
 * plan has turned away from adoption, and the order still stands (R-COURT-35).
 */
final class DemoPermanence {

  static final int WITHOUT_PLAN = 12;
  static final int TO_REVOKE = 4;

  private static final List<String> OFFICERS =
      List.of(
          "Angela Royle",
          "Colin Thwaites",
          "Jacqui Marsh",
          "Nasreen Malik",
          "Peter Lindley",
          "Rosalind Keane");

  /** A source of its own, so that the rest of the world stays as it is. */
  private final Random random = new Random(2010);

  private final LocalDate today;
  private final DemoReviews reviews;
  private final DemoRoutes routes;
  private final Map<String, LocalDate> orders = new HashMap<>();
  private final Map<String, Route> worked;
  private final Map<String, List<LocalDate>> reviewed = new HashMap<>();
  private final Map<String, String> officers = new HashMap<>();
  private final Map<String, Worry> worries;
  private final Set<String> withoutPlan = new HashSet<>();
  private final Map<String, LocalDate> turned = new HashMap<>();

  private DemoPermanence(
      List<Child> children,
      List<EndedByOrder> ended,
      List<Guardianship> guardianships,
      LocalDate today) {
    this.today = today;
    this.reviews = new DemoReviews(random, today);
    this.routes = new DemoRoutes(random, today);
    for (EndedByOrder each : ended) {
      each.about().children().forEach(child -> orders.put(child, each.orderedOn()));
    }
    this.worked =
        guardianships.stream()
            .collect(
                toMap(
                    Guardianship::of,
                    each ->
                        each.kind() == Kind.SPECIAL_GUARDIANSHIP
                            ? Route.SPECIAL_GUARDIANSHIP
                            : Route.CHILD_ARRANGEMENTS,
                    (one, other) -> one));
    children.forEach(child -> reviewed.put(child.localId(), reviews.since(child.careFrom())));
    chooseWithoutPlan(children);
    ended.stream().flatMap(each -> each.placementOrders().stream()).forEach(this::turn);
    this.worries =
        DemoConcerns.of(
            children.stream().map(Child::localId).filter(withoutPlan::contains).toList(),
            children.stream().map(Child::localId).filter(turned::containsKey).toList(),
            today);
  }

  static List<Way> of(
      List<Child> children,
      List<EndedByOrder> ended,
      List<Guardianship> guardianships,
      LocalDate today) {
    DemoPermanence permanence = new DemoPermanence(children, ended, guardianships, today);
    return children.stream().map(permanence::way).toList();
  }

  /** For one of the four somebody has applied to revoke; for the others nobody has. */
  static List<EndedByOrder> withRevocation(List<EndedByOrder> ended, List<Way> ways) {
    Map<String, LocalDate> turned =
        ways.stream()
            .filter(DemoPermanence::hasTurned)
            .collect(toMap(Way::of, way -> way.plans().get(way.plans().size() - 1).on()));
    List<EndedByOrder> all = new ArrayList<>();
    boolean applied = false;
    for (EndedByOrder each : ended) {
      LocalDate on =
          each.placementOrders().stream()
              .filter(turned::containsKey)
              .map(turned::get)
              .findFirst()
              .orElse(null);
      if (on == null || applied) {
        all.add(each);
        continue;
      }
      applied = true;
      MakeApplication revocation =
          new MakeApplication(
              Assignee.LOCAL_AUTHORITY,
              DemoReviews.workingDay(on.plusDays(13)),
              "To revoke the placement order",
              null,
              null);
      all.add(
          new EndedByOrder(
              each.about(), each.plan(), each.placementOrders(), each.orderedOn(), revocation));
    }
    return List.copyOf(all);
  }

  static boolean hasTurned(Way way) {
    List<PermanencePlan> plans = way.plans();
    return plans.size() > 1
        && plans.get(plans.size() - 2).primary() == Route.ADOPTION
        && plans.get(plans.size() - 1).primary() != Route.ADOPTION;
  }

  /** Spread over those of whom a plan is due and no court has decided. */
  private void chooseWithoutPlan(List<Child> children) {
    List<String> due =
        children.stream()
            .filter(child -> !orders.containsKey(child.localId()))
            .filter(child -> !worked.containsKey(child.localId()))
            .filter(child -> !child.legalStatus().equals("E1"))
            .filter(child -> reviewed(child).size() > 1)
            .map(Child::localId)
            .toList();
    for (int n = 0; n < WITHOUT_PLAN; n++) {
      withoutPlan.add(due.get(n * due.size() / WITHOUT_PLAN));
    }
  }

  /** The plan turned at the last review, when that was well after the order. */
  private void turn(String child) {
    List<LocalDate> held = reviewed.getOrDefault(child, List.of());
    LocalDate ordered = orders.get(child);
    if (turned.size() == TO_REVOKE || held.size() < 3 || ordered == null) {
      return;
    }
    LocalDate last = held.get(held.size() - 1);
    if (last.isAfter(ordered.plusMonths(4)) && last.isBefore(today.minusDays(14))) {
      turned.put(child, last);
    }
  }

  private List<LocalDate> reviewed(Child child) {
    return reviewed.getOrDefault(child.localId(), List.of());
  }

  private Way way(Child child) {
    List<LocalDate> held = reviewed(child);
    List<RouteMark> marks = new ArrayList<>();
    List<PermanencePlan> plans = new ArrayList<>();
    List<Done> steps = new ArrayList<>();
    Route first = routes.first(child, worked.get(child.localId()));
    LocalDate planned = planned(child, held);
    if (withoutPlan.contains(child.localId())) {
      marks.add(RouteMark.of(Route.RETURN_HOME, RouteStatus.CONSIDERED, held.get(1), null));
    } else if (planned != null) {
      marks.addAll(routes.marks(child, first, planned));
      plans.add(new PermanencePlan(planned, first, false, null));
      done(child, first, planned, steps);
    } else if (!held.isEmpty()) {
      marks.add(RouteMark.of(Route.RETURN_HOME, RouteStatus.CONSIDERED, held.get(0), null));
    }
    LocalDate turnedOn = turned.get(child.localId());
    if (turnedOn != null) {
      turnAway(turnedOn, marks, plans);
    }
    check(child, held, steps);
    String officer = random.nextInt(20) == 0 ? null : officer(child);
    LocalDate appointedOn = DemoReviews.workingDay(child.careFrom().plusDays(6));
    return new Way(
        child.localId(),
        appointedOn.isAfter(today) ? null : officer,
        appointedOn,
        List.copyOf(held),
        List.copyOf(marks),
        List.copyOf(plans),
        List.copyOf(steps),
        request(held),
        worries.get(child.localId()));
  }

  /** At the second review; while that is not held, at the last day by which a plan is due. */
  private @Nullable LocalDate planned(Child child, List<LocalDate> held) {
    if (held.size() > 1) {
      return held.get(1);
    }
    LocalDate outer = Plans.outerDate(child.careFrom()).map(DueDate::date).orElse(null);
    return outer != null && outer.isBefore(today) ? DemoReviews.workingDay(outer) : null;
  }

  private static void turnAway(LocalDate on, List<RouteMark> marks, List<PermanencePlan> plans) {
    marks.add(
        RouteMark.of(
            Route.ADOPTION,
            RouteStatus.RULED_OUT,
            on,
            "No family was found, and the child is settled with the foster carers."));
    marks.add(RouteMark.of(Route.LONG_TERM_FOSTERING, RouteStatus.PURSUED, on, null));
    plans.add(new PermanencePlan(on, Route.LONG_TERM_FOSTERING, false, null));
  }

  private void done(Child child, Route first, LocalDate planned, List<Done> steps) {
    LocalDate moved = child.spells().get(child.spells().size() - 1).start();
    LocalDate stays = moved.isAfter(planned) ? moved : planned;
    if (first == Route.ADOPTION && random.nextInt(2) == 0) {
      steps.add(new Done(PermanenceStep.RELATIVES_CONSIDERED, planned));
      if (random.nextInt(3) > 0) {
        steps.add(
            new Done(
                PermanenceStep.FOSTER_TO_ADOPT_CONSIDERED,
                DemoReviews.workingDay(planned.plusDays(1))));
      }
    }
    if (first == Route.LONG_TERM_FOSTERING
        && child.legalStatus().equals("C2")
        && moved.isBefore(today.minusYears(1))) {
      steps.add(new Done(PermanenceStep.PLACED_PERMANENTLY, stays));
      LocalDate ordered = orders.get(child.localId());
      if (ordered != null) {
        steps.add(new Done(PermanenceStep.PERMANENT_STATUS, ordered));
      }
    }
  }

  /** Between the last review and today, of one child in seven. */
  private void check(Child child, List<LocalDate> held, List<Done> steps) {
    LocalDate last = held.isEmpty() ? child.careFrom() : held.get(held.size() - 1);
    LocalDate on = DemoReviews.workingDay(last.plusDays(45));
    if (random.nextInt(7) == 0 && on.isBefore(today)) {
      steps.add(new Done(PermanenceStep.MIDWAY_CHECK, on));
    }
  }

  /** Brothers and sisters have one officer. */
  private String officer(Child child) {
    String eldest = child.siblings().isEmpty() ? child.localId() : child.siblings().get(0);
    String name = officers.get(eldest);
    if (name == null) {
      name = OFFICERS.get(officers.size() % OFFICERS.size());
      officers.put(eldest, name);
    }
    officers.put(child.localId(), name);
    return name;
  }

  /** Of a few the officer asked for an earlier review (R-PERM-09). */
  private @Nullable ReviewRequest request(List<LocalDate> held) {
    boolean asks = held.size() == 4 && random.nextInt(12) == 0;
    LocalDate asked = DemoReviews.workingDay(today.minusDays(9));
    return asks && held.get(held.size() - 1).isBefore(asked)
        ? new ReviewRequest(ReviewReason.REVIEWING_OFFICER, asked, asked.plusDays(28))
        : null;
  }
}
