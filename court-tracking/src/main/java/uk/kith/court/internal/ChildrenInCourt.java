package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.DirectionRow;
import uk.kith.court.internal.CaseRows.Said;
import uk.kith.kernel.ChildId;

/**
 * What is recorded of children in court, child by child, for those parts of court tracking that
 * follow one child rather than a case.
 */
@ApplicationScoped
public class ChildrenInCourt {

  @Inject CaseRows rows;
  @Inject CourtSettings settings;

  /**
   * A child in court, of any day.
   *
   * @param proceedings for care or supervision, special guardianship or child arrangements
   * @param placementApplications applications for a placement order
   * @param toDischarge applications to discharge a care order, open or over
   * @param finalPlans the authority's final care plans, in their order
   */
  public record InCourts(
      List<InCourt> proceedings,
      List<Application> placementApplications,
      List<Asked> toDischarge,
      List<FinalPlan> finalPlans,
      List<Order> orders) {

    public static final InCourts NONE =
        new InCourts(List.of(), List.of(), List.of(), List.of(), List.of());

    public InCourts {
      proceedings = List.copyOf(proceedings);
      placementApplications = List.copyOf(placementApplications);
      toDischarge = List.copyOf(toDischarge);
      finalPlans = List.copyOf(finalPlans);
      orders = List.copyOf(orders);
    }
  }

  /**
   * An application on which the court decides without the steps of care proceedings.
   *
   * @param endedOn null while it is open
   */
  public record Asked(LocalDate on, @Nullable LocalDate endedOn) {

    public boolean isOpen(LocalDate asOf) {
      return !on.isAfter(asOf) && (endedOn == null || endedOn.isAfter(asOf));
    }
  }

  /** A final care plan and the day on which it was put to the court. */
  public record FinalPlan(LocalDate on, CarePlan plan) {}

  /** Who was never in court is absent. */
  public Map<ChildId, InCourts> of(Collection<ChildId> children) {
    Set<ChildId> wanted = new HashSet<>(children);
    Map<ChildId, Collected> found = new HashMap<>();
    for (CaseRow row : rows.about(children)) {
      for (ChildRow child : row.children()) {
        if (wanted.contains(child.child())) {
          found.computeIfAbsent(child.child(), id -> new Collected()).add(row, child);
        }
      }
    }
    Map<ChildId, InCourts> all = new HashMap<>();
    found.forEach((child, collected) -> all.put(child, collected.all()));
    return all;
  }

  public CourtPolicy policy() {
    return settings.policy();
  }

  /** What is found of one child, case by case. */
  private static final class Collected {

    private final List<InCourt> proceedings = new ArrayList<>();
    private final List<TimeInCourt> times = new ArrayList<>();
    private final List<FinalPlan> finalPlans = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    private void add(CaseRow row, ChildRow child) {
      times.add(TimeInCourt.of(row, child));
      if (leadsToFinalOrder(row.kind())) {
        proceedings.add(
            new InCourt(
                row.id(),
                CaseViews.facts(row, child, null, LocalDate.MAX),
                row.people().allocatedOn(),
                finalPlanOn(child),
                directed(row),
                child.decision()));
      }
      child.plans().stream()
          .map(Said::what)
          .filter(PlanView::last)
          .forEach(plan -> finalPlans.add(new FinalPlan(plan.on(), plan.plan())));
      child
          .orders()
          .forEach(
              o ->
                  orders.add(
                      new Order(o.order().madeOn(), o.order().form(), o.order().arranged())));
    }

    private InCourts all() {
      return new InCourts(
          proceedings,
          TimeInCourt.placementApplications(times),
          times.stream()
              .filter(each -> each.kind() == ProceedingsKind.DISCHARGE)
              .map(each -> new Asked(each.on(), each.endedOn()))
              .toList(),
          finalPlans,
          orders);
    }

    private static boolean leadsToFinalOrder(ProceedingsKind kind) {
      return switch (kind) {
        case CARE, SUPERVISION, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS -> true;
        case PLACEMENT_ORDER, REVOCATION, DISCHARGE, EMERGENCY_PROTECTION, OTHER -> false;
      };
    }

    private static @Nullable LocalDate finalPlanOn(ChildRow child) {
      return child.plans().stream()
          .filter(plan -> plan.what().last())
          .map(Said::on)
          .findFirst()
          .orElse(null);
    }

    private static List<Directed> directed(CaseRow row) {
      List<Directed> directed = new ArrayList<>();
      for (DirectionRow each : row.directions()) {
        if (each.purpose() != null) {
          directed.add(new Directed(each.purpose(), each.direction(), each.begunOn()));
        }
      }
      return directed;
    }
  }
}
