package uk.kith.court.internal.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.timeline.ChildRecord;
import uk.kith.court.engine.timeline.ChildRecord.Before;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.EmergencyCourse;
import uk.kith.court.engine.timeline.PermanentRoute;
import uk.kith.court.engine.timeline.PreProceedings;
import uk.kith.court.engine.timeline.ToDischarge;
import uk.kith.court.engine.timeline.ToPlace;
import uk.kith.court.engine.timeline.ToRevoke;
import uk.kith.court.internal.ByChild;
import uk.kith.court.internal.ChildrenInCourt;
import uk.kith.court.internal.ChildrenInCourt.Asked;
import uk.kith.court.internal.ChildrenInCourt.InCourts;
import uk.kith.court.internal.DecidedAtGateway;
import uk.kith.court.internal.GuardianshipCases;
import uk.kith.court.internal.permanence.KnownConsents;
import uk.kith.court.internal.permanence.KnownPlacementOrders;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;

/**
 * Everything from which children's ways are worked out: a fixed number of queries, whatever the
 * number of children.
 */
@ApplicationScoped
class Records {

  /** Legal statuses of the return that follow a final order: care, placement and freeing orders. */
  private static final Set<String> AFTER_FINAL_ORDER = Set.of("C2", "D1", "E1");

  /** Of those the ones that allow placing the child for adoption. */
  private static final Set<String> TO_PLACE = Set.of("D1", "E1");

  @Inject Sql sql;
  @Inject ChildrenInCourt court;
  @Inject CareHistories histories;
  @Inject GuardianshipCases towards;
  @Inject KnownPlacementOrders placementOrders;
  @Inject KnownConsents consents;
  @Inject DecidedAtGateway decidedAtGateway;

  /**
   * What is recorded of a child.
   *
   * @param toRevoke the placement order that is to be revoked, or was and is not wanted any more;
   *     null for none
   * @param toDischarge the open application to discharge the care order; null for none
   * @param toPlace the open application for a placement order; null for none
   * @param emergency the emergency protection that is asked for or in force; null for none
   * @param consent of the parents to its placement for adoption
   */
  record OfChild(
      ChildRecord record,
      @Nullable ToRevoke toRevoke,
      @Nullable ToDischarge toDischarge,
      @Nullable ToPlace toPlace,
      @Nullable EmergencyCourse emergency,
      ParentalConsent consent) {}

  /** What is recorded of each child, with where it is looked after on a day. */
  Map<ChildId, OfChild> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, InCourts> inCourt = court.of(children);
    Map<ChildId, List<LocalDate>> gateway = gateway(children);
    Map<ChildId, List<Before>> before = preProceedings(children, inCourt, asOf);
    Map<ChildId, List<Planned>> plans = plans(children);
    Map<ChildId, List<GuardianshipCase>> guardianships = towards.of(children);
    Map<ChildId, List<LocalDate>> decided = steps(children, PermanenceStep.ADOPTION_DECIDED);
    Map<ChildId, List<LocalDate>> reversed =
        steps(children, PermanenceStep.ADOPTION_DECISION_REVERSED);
    Map<ChildId, List<LocalDate>> applied = steps(children, PermanenceStep.ADOPTION_APPLIED);
    Map<ChildId, List<LocalDate>> refused = steps(children, PermanenceStep.PLACEMENT_ORDER_REFUSED);
    Map<ChildId, LocalDate> adopted = histories.adoptedOn(children, asOf);
    Map<ChildId, List<LocalDate>> reached = steps(children, PermanenceStep.PERMANENT_STATUS);
    Map<ChildId, CareHistory> care =
        histories.ofChildren(children, asOf).stream().collect(toMap(CareHistory::child, c -> c));
    Map<ChildId, ParentalConsent> consented = consents.of(care.keySet(), care, asOf);
    Map<ChildId, LocalDate> made = placementOrders.made(children, asOf);
    Map<ChildId, LocalDate> orders = placementOrders.notRevoked(made, asOf);
    Map<ChildId, KnownPlacementOrders.Course> courses = placementOrders.courses(made, care, asOf);
    Map<ChildId, OfChild> records = new HashMap<>();
    for (ChildId child : children) {
      InCourts courts = inCourt.getOrDefault(child, InCourts.NONE);
      CareHistory history = care.get(child);
      boolean lookedAfter = history != null && history.leftCare() == null;
      String status = history == null || !lookedAfter ? null : history.legalStatus();
      List<LocalDate> reversals = reversed.getOrDefault(child, List.of());
      List<LocalDate> decisions = standing(decided.getOrDefault(child, List.of()), reversals, asOf);
      boolean turned =
          decisions.stream().allMatch(on -> on.isAfter(asOf))
              && reversals.stream().anyMatch(on -> !on.isAfter(asOf));
      KnownPlacementOrders.Course course =
          courses.getOrDefault(child, KnownPlacementOrders.Course.NONE);
      LocalDate away = course.turnedAway();
      LocalDate since = history == null ? LocalDate.MIN : history.careBegan();
      records.put(
          child,
          new OfChild(
              new ChildRecord(
                  gateway.getOrDefault(child, List.of()),
                  before.getOrDefault(child, List.of()),
                  courts.proceedings(),
                  withRefused(courts.placementApplications(), refused.get(child)),
                  overcome(
                      plans.getOrDefault(child, List.of()).stream()
                          .filter(plan -> !plan.on().isBefore(since))
                          .toList(),
                      away),
                  overcome(
                      courts.finalPlans().stream()
                          .map(plan -> new Planned(plan.on(), kind(plan.plan())))
                          .toList(),
                      away),
                  guardianships.getOrDefault(child, List.of()),
                  courts.orders(),
                  away == null ? decisions : decisions.stream().filter(away::isBefore).toList(),
                  applied.getOrDefault(child, List.of()),
                  Stream.ofNullable(adopted.get(child)).toList(),
                  reached.getOrDefault(child, List.of()),
                  lookedAfter,
                  status != null && AFTER_FINAL_ORDER.contains(status),
                  status != null && TO_PLACE.contains(status) && !turned && away == null,
                  orders.get(child),
                  history == null ? null : history.placedForAdoptionOn()),
              course.toRevoke(),
              courts
                  .open(ProceedingsKind.DISCHARGE, asOf)
                  .map(each -> new ToDischarge(each.on()))
                  .orElse(null),
              courts
                  .open(ProceedingsKind.PLACEMENT_ORDER, asOf)
                  .flatMap(each -> ToPlace.of(each.on(), each.hearingOn(asOf), courts.made(), asOf))
                  .orElse(null),
              emergency(courts, asOf),
              consented.getOrDefault(child, ParentalConsent.NONE)));
    }
    return records;
  }

  /** With refusals that were recorded by themselves. */
  private static List<Application> withRefused(
      List<Application> applications, @Nullable List<LocalDate> refused) {
    return refused == null
        ? applications
        : Stream.concat(
                applications.stream(), refused.stream().map(on -> new Application(on, on, true)))
            .toList();
  }

  private @Nullable EmergencyCourse emergency(InCourts courts, LocalDate asOf) {
    Asked open = courts.open(ProceedingsKind.EMERGENCY_PROTECTION, asOf).orElse(null);
    return EmergencyCourse.of(
            open == null ? null : open.on(),
            open == null ? null : open.hearingOn(asOf),
            courts.made(),
            court.policy().law(),
            asOf)
        .orElse(null);
  }

  private Map<ChildId, List<LocalDate>> gateway(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, met_on from court.gateway_decision where child = any(?)"
            + " and outcome in ('START_PRE_PROCEEDINGS', 'ISSUE') and taken_back_at is null"
            + " order by met_on",
        row -> Sql.day(row, "met_on"),
        children);
  }

  /** The gateway or an application ended those too of which nobody recorded how (R-PRE-04). */
  private Map<ChildId, List<Before>> preProceedings(
      Collection<ChildId> children, Map<ChildId, InCourts> inCourt, LocalDate asOf) {
    record Row(UUID id, LocalDate started, @Nullable Step step) {}
    DecidedAtGateway.OfChildren decided = decidedAtGateway.of(children);
    Map<ChildId, List<Row>> rows =
        ByChild.list(
            sql,
            "select c.child, c.id, c.started_on, s.kind, s.done_on"
                + " from court.child_in_pre_proceedings c"
                + " left join court.pre_proceedings_step s on s.child_in_pre_proceedings = c.id"
                + " and s.taken_back_at is null"
                + " where c.child = any(?) and c.taken_back_at is null order by c.started_on, c.id",
            row -> {
              String kind = Sql.findText(row, "kind");
              return new Row(
                  Sql.uuid(row, "id"),
                  Sql.day(row, "started_on"),
                  kind == null ? null : Step.of(Step.Kind.valueOf(kind), Sql.day(row, "done_on")));
            },
            children);
    Map<ChildId, List<Before>> before = new HashMap<>();
    rows.forEach(
        (child, ofChild) ->
            before.put(
                child,
                ofChild.stream()
                    .collect(groupingBy(Row::id, LinkedHashMap::new, toList()))
                    .values()
                    .stream()
                    .map(
                        some -> {
                          LocalDate started = some.get(0).started();
                          return before(
                              new Course(
                                      started,
                                      some.stream()
                                          .flatMap(row -> Stream.ofNullable(row.step()))
                                          .toList(),
                                      null,
                                      appliedFrom(inCourt.get(child), started))
                                  .decidedToIssue(decided.toIssue(child, started, asOf)));
                        })
                    .toList()));
    return before;
  }

  /** The first application for a care or supervision order that was made on a day or after it. */
  private static @Nullable LocalDate appliedFrom(@Nullable InCourts courts, LocalDate day) {
    return courts == null
        ? null
        : courts.proceedings().stream()
            .filter(each -> each.facts().care())
            .map(each -> each.facts().commencement())
            .map(each -> each.submittedOn() == null ? each.day() : each.submittedOn())
            .filter(each -> !each.isBefore(day))
            .min(LocalDate::compareTo)
            .orElse(null);
  }

  private static Before before(Course course) {
    Map<Step.Kind, LocalDate> done =
        course.steps().stream().collect(toMap(Step::kind, Step::on, (first, later) -> first));
    return new Before(
        new PreProceedings(
            course.startedOn(),
            done.get(Step.Kind.LETTER),
            done.get(Step.Kind.FIRST_MEETING),
            done.get(Step.Kind.REVIEW),
            course.endedOn(LocalDate.MAX).orElse(null)),
        done.containsKey(Step.Kind.STEP_DOWN));
  }

  private Map<ChildId, List<Planned>> plans(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, on_day, primary_route from court.permanence_plan where child = any(?)"
            + " and superseded_at is null order by on_day, recorded_at, id",
        row ->
            new Planned(
                Sql.day(row, "on_day"), kind(Route.valueOf(row.getString("primary_route")))),
        children);
  }

  private Map<ChildId, List<LocalDate>> steps(Collection<ChildId> children, PermanenceStep step) {
    return ByChild.list(
        sql,
        "select child, on_day from court.permanence_step where child = any(?) and step = ?"
            + " and superseded_at is null order by on_day",
        row -> Sql.day(row, "on_day"),
        children,
        step);
  }

  /** Decisions after the last reversal that is known by the day: the others are reversed. */
  static List<LocalDate> standing(
      List<LocalDate> decided, List<LocalDate> reversed, LocalDate asOf) {
    LocalDate last =
        reversed.stream()
            .filter(on -> !on.isAfter(asOf))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    return decided.stream().filter(on -> on.isAfter(last)).toList();
  }

  /**
   * R-COURT-35: after the plan turned away from adoption a plan for it from before says no more
   * which order is waited for.
   *
   * @param away null while adoption is what is planned
   */
  static List<Planned> overcome(List<Planned> plans, @Nullable LocalDate away) {
    return plans.stream()
        .map(
            plan ->
                away != null
                        && plan.kind() == PermanentRoute.Kind.ADOPTION
                        && !plan.on().isAfter(away)
                    ? new Planned(plan.on(), null)
                    : plan)
        .toList();
  }

  /** R-PERM-07; null when no one order ends the route. */
  private static PermanentRoute.@Nullable Kind kind(Route route) {
    return switch (route) {
      case ADOPTION -> PermanentRoute.Kind.ADOPTION;
      case SPECIAL_GUARDIANSHIP -> PermanentRoute.Kind.SPECIAL_GUARDIANSHIP;
      case CHILD_ARRANGEMENTS -> PermanentRoute.Kind.CHILD_ARRANGEMENTS;
      case LONG_TERM_FOSTERING, RESIDENTIAL, SUPPORTED_LIVING -> PermanentRoute.Kind.CARE_ORDER;
      case RETURN_HOME -> PermanentRoute.Kind.NO_FURTHER_ORDER;
      case RELATIVE_OR_FRIEND -> null;
    };
  }

  /** R-COURT-40; null when it names no one order. */
  private static PermanentRoute.@Nullable Kind kind(CarePlan plan) {
    return switch (plan) {
      case ADOPTION -> PermanentRoute.Kind.ADOPTION;
      case SPECIAL_GUARDIANSHIP -> PermanentRoute.Kind.SPECIAL_GUARDIANSHIP;
      case CARE_ORDER, CARE_ORDER_AT_HOME -> PermanentRoute.Kind.CARE_ORDER;
      case SUPERVISION_ORDER -> PermanentRoute.Kind.NO_FURTHER_ORDER;
      case PRIVATE_LAW_ORDER, OTHER -> null;
    };
  }
}
