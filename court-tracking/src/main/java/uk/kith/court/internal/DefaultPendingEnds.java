package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PendingEnds;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.court.internal.permanence.PermanenceLineRows;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.UseCase;

/**
 * Estimates as the case pages show them, of all children at once. Restricted ones are among them:
 * nothing that leads to a child goes further than to whoever asks, and what was told by who asks
 * would tell by what it lacks.
 */
@UseCase
public class DefaultPendingEnds implements PendingEnds {

  private static final int YEARS = 5;

  /** Half of the 26 weeks: what was planned in the middle of proceedings. */
  private static final int WEEKS_BEFORE = 13;

  @Inject PermanenceLineRows rows;
  @Inject GuardianshipOrders guardianships;
  @Inject KeptCases cases;
  @Inject Estimates estimates;

  /** Where a child is on its way to, on any day. */
  private record Ways(
      Map<ChildId, List<RouteMark>> marks, Map<ChildId, List<PermanencePlan>> plans) {

    @Nullable Route leading(ChildId child, LocalDate day) {
      Routes routes = new Routes(marks.getOrDefault(child, List.of()));
      Route planned =
          new Plans(plans.getOrDefault(child, List.of()))
              .find(day)
              .map(PermanencePlan::primary)
              .filter(route -> routes.status(route, day) != RouteStatus.RULED_OUT)
              .orElse(null);
      return PendingEnds.leading(planned, routes.with(RouteStatus.PURSUED, day));
    }
  }

  private record Ended(ChildId child, LocalDate on) {}

  @Override
  @AllowedRoles({
    COMMISSIONER,
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public Told asOf(LocalDate day) {
    Set<ChildId> asked = new HashSet<>();
    List<KeptCase> open = cases.openOn(day);
    open.forEach(each -> each.children().forEach(child -> asked.add(child.child())));
    List<Ended> ended = ended(day);
    ended.forEach(each -> asked.add(each.child()));
    Ways ways =
        new Ways(
            rows.marks(asked, guardianships.onRecord(asked), child -> LocalDate.MIN, day),
            rows.plans(asked));
    List<Concluded> concluded = new ArrayList<>();
    for (Ended each : ended) {
      Route route = ways.leading(each.child(), each.on().minusWeeks(WEEKS_BEFORE));
      if (route != null) {
        concluded.add(new Concluded(each.child(), each.on(), route));
      }
    }
    return new Told(pending(open, ways, day), concluded);
  }

  private List<Pending> pending(List<KeptCase> open, Ways ways, LocalDate day) {
    Estimates.OfDay made = estimates.on(day);
    Set<ChildId> told = new HashSet<>();
    List<Pending> pending = new ArrayList<>();
    for (KeptCase each : open) {
      for (KeptChild child : each.children()) {
        Route route = ways.leading(child.child(), day);
        PlanningEstimate estimate =
            route == null || !child.isOpenOn(day) ? null : made.find(each.id(), child.child());
        // Of a child in two cases the one that began first.
        if (route != null && estimate != null && told.add(child.child())) {
          pending.add(
              new Pending(child.child(), route, estimate.p10(), estimate.p50(), estimate.p90()));
        }
      }
    }
    return pending;
  }

  /** Ends in the years to a day, the first first. */
  private List<Ended> ended(LocalDate day) {
    LocalDate since = day.minusYears(YEARS);
    return cases.all().values().stream()
        .flatMap(each -> each.children().stream())
        .filter(child -> child.history() != null)
        .flatMap(child -> ended(child, since, day))
        .sorted(Comparator.comparing(Ended::on).thenComparing(each -> each.child().toString()))
        .toList();
  }

  private static Stream<Ended> ended(KeptChild child, LocalDate since, LocalDate day) {
    LocalDate on = child.facts().disposedOn();
    return on == null || on.isBefore(since) || on.isAfter(day)
        ? Stream.empty()
        : Stream.of(new Ended(child.child(), on));
  }
}
