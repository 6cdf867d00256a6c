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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
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
   * @param asked every application of any kind, open or over
   * @param made every order, as the court made it
   * @param finalPlans the authority's final care plans, in their order
   */
  public record InCourts(
      List<InCourt> proceedings,
      List<Application> placementApplications,
      List<Asked> asked,
      List<CourtOrder> made,
      List<FinalPlan> finalPlans,
      List<Order> orders) {

    public static final InCourts NONE =
        new InCourts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public InCourts {
      proceedings = List.copyOf(proceedings);
      placementApplications = List.copyOf(placementApplications);
      asked = List.copyOf(asked);
      made = List.copyOf(made);
      finalPlans = List.copyOf(finalPlans);
      orders = List.copyOf(orders);
    }

    /** The first of a kind that is open on a day. */
    public Optional<Asked> open(ProceedingsKind kind, LocalDate asOf) {
      return asked.stream().filter(each -> each.kind() == kind && each.isOpen(asOf)).findFirst();
    }
  }

  /**
   * An application on which the court decides without the steps of care proceedings.
   *
   * @param endedOn null while it is open
   * @param hearings of the application, as far as they are the child's
   */
  public record Asked(
      ProceedingsKind kind, LocalDate on, @Nullable LocalDate endedOn, List<Hearing> hearings) {

    public Asked {
      hearings = List.copyOf(hearings);
    }

    /** The day for which the next hearing is listed; null when none is. */
    public @Nullable LocalDate hearingOn(LocalDate asOf) {
      return hearings.stream()
          .filter(each -> each.isAheadOn(asOf))
          .map(Hearing::firstDay)
          .min(LocalDate::compareTo)
          .orElse(null);
    }

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
    private final List<Asked> asked = new ArrayList<>();
    private final List<CourtOrder> made = new ArrayList<>();
    private final List<FinalPlan> finalPlans = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    private void add(CaseRow row, ChildRow child) {
      TimeInCourt time = TimeInCourt.of(row, child);
      times.add(time);
      asked.add(new Asked(row.kind(), time.on(), time.endedOn(), child.hearings(row)));
      child.orders().forEach(each -> made.add(each.order()));
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
          proceedings, TimeInCourt.placementApplications(times), asked, made, finalPlans, orders);
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
