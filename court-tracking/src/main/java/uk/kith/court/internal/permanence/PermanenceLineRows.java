package uk.kith.court.internal.permanence;

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
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.StepsOfCourt;
import uk.kith.court.engine.permanence.WaysOfCarers;
import uk.kith.court.internal.ByChild;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/**
 * What holds of children on record, as far as {@link PermanenceLine} tells it: values beside the
 * entities of {@link PermanenceRows}, since all children are read at once.
 */
@ApplicationScoped
public class PermanenceLineRows {

  @Inject Sql sql;
  @Inject OrderedWays ways;

  /**
   * What cases and orders say of the routes, then what people marked in the order of recording; who
   * the carer is to the child is not among it where an order says so.
   *
   * @param guardianship what tells of special guardianship and child arrangements
   * @param since the first day of what belongs to the child's last time in care
   */
  public Map<ChildId, List<RouteMark>> marks(
      Collection<ChildId> children,
      GuardianshipOrders.OnRecord guardianship,
      Function<ChildId, LocalDate> since,
      LocalDate asOf) {
    Map<ChildId, List<RouteMark>> all = new HashMap<>();
    Map<ChildId, List<RouteMark>> recorded = recorded(children);
    guardianship
        .towards()
        .forEach(
            (child, cases) ->
                add(
                    all,
                    child,
                    WaysOfCarers.marks(
                        cases,
                        recorded.getOrDefault(child, List.of()).stream()
                            .filter(mark -> !mark.on().isBefore(since.apply(child)))
                            .toList())
                        .stream()));
    guardianship
        .made()
        .forEach(
            (child, days) ->
                add(all, child, days.stream().map(on -> StepsOfCourt.guardianship(on, null))));
    ways.of(children, asOf)
        .forEach(
            (child, ordered) ->
                add(all, child, ordered.stream().map(way -> StepsOfCourt.way(way, null))));
    recorded.forEach((child, marks) -> add(all, child, marks.stream()));
    return all;
  }

  private static void add(
      Map<ChildId, List<RouteMark>> all, ChildId child, Stream<RouteMark> marks) {
    List<RouteMark> ofChild = all.computeIfAbsent(child, any -> new ArrayList<>());
    marks.forEach(ofChild::add);
  }

  private Map<ChildId, List<RouteMark>> recorded(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, route, status, on_day, reason from court.route_mark where child = any(?)"
            + " and superseded_at is null order by recorded_at, id",
        row ->
            RouteMark.of(
                Route.valueOf(row.getString("route")),
                RouteStatus.valueOf(row.getString("status")),
                Sql.day(row, "on_day"),
                Sql.findText(row, "reason")),
        children);
  }

  /** In the order in which they were recorded. */
  public Map<ChildId, List<PermanencePlan>> plans(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, on_day, primary_route, pathway, without_review from court.permanence_plan"
            + " where child = any(?) and superseded_at is null order by recorded_at, id",
        row ->
            new PermanencePlan(
                Sql.day(row, "on_day"),
                Route.valueOf(row.getString("primary_route")),
                row.getBoolean("pathway"),
                Sql.findText(row, "without_review")),
        children);
  }

  Map<ChildId, List<ReviewRequest>> requests(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, on_day, reason, due_by from court.review_request where child = any(?)"
            + " and superseded_at is null order by recorded_at, id",
        row ->
            new ReviewRequest(
                ReviewReason.valueOf(row.getString("reason")),
                Sql.day(row, "on_day"),
                Sql.day(row, "due_by")),
        children);
  }

  /** What is recorded of who approved the end of care. */
  Map<ChildId, List<Done>> ends(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select child, step, on_day from court.permanence_step where child = any(?)"
            + " and superseded_at is null"
            + " and step in ('END_APPROVED_BY_OFFICER', 'END_APPROVED_BY_DIRECTOR')",
        row -> new Done(PermanenceStep.valueOf(row.getString("step")), Sql.day(row, "on_day")),
        children);
  }

  /** Those of whom a concern is open on a day: its last stage by the day is not the end. */
  Set<ChildId> concerned(Collection<ChildId> children, LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            "select distinct child from (select distinct on (c.id) c.child, s.stage"
                + " from court.concern c join court.concern_step s on s.concern = c.id"
                + " where c.child = any(?) and c.superseded_at is null and c.on_day <= ?"
                + " and s.on_day <= ? and s.taken_back_at is null"
                + " order by c.id, s.on_day desc, s.number desc) last"
                + " where stage <> 'RESOLVED'",
            row -> new ChildId(Sql.uuid(row, "child")),
            children,
            asOf,
            asOf));
  }
}
