package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.internal.ByChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Sql;

/** The rows behind placement orders: orders, applications for them, and to revoke them. */
@ApplicationScoped
class PlacementOrderRows {

  /**
   * When an application is over; one that was consolidated goes on in what was before the court on
   * that day.
   */
  private static final String ENDED =
      """
      case when c.decision = 'CONSOLIDATED' then
        (select case when count(*) = 0 then c.disposed_on
                     when bool_or(k.disposed_on is null) then null
                     else max(k.disposed_on) end
           from court.child_in_proceedings k join court.proceedings q on q.id = k.proceedings
          where k.child = c.child and k.id <> c.id and k.taken_back_at is null
            and coalesce(k.joined_on, q.submitted_on, q.issued_on) <= c.disposed_on
            and (k.disposed_on is null or k.disposed_on >= c.disposed_on))
      else c.disposed_on end\
      """;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** An order that is recorded with its case. */
  record Made(ChildId child, ProceedingsId proceedings, LocalDate on) {}

  /** A child for whom adoption was decided, and not reversed since. */
  record Decided(ChildId child, LocalDate on) {}

  /**
   * @param of whose; null for everybody's, as below
   */
  List<Made> made(@Nullable Set<ChildId> of, LocalDate asOf) {
    return sql.list(
        """
        select c.child, c.proceedings, o.made_on from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where o.authority = ? and o.form = ? and o.made_on <= ? and o.taken_back_at is null
           and (?::uuid[] is null or c.child = any(?))
         order by o.made_on, o.id
        """,
        row ->
            new Made(
                new ChildId(Sql.uuid(row, "child")),
                new ProceedingsId(Sql.uuid(row, "proceedings")),
                Sql.day(row, "made_on")),
        authority.code(),
        OrderForm.A70,
        asOf,
        of,
        of);
  }

  List<Decided> decided(@Nullable Set<ChildId> of, LocalDate asOf) {
    return sql.list(
        """
        select child, max(on_day) filter (where step = 'ADOPTION_DECIDED') as last
          from court.permanence_step
         where authority = ? and step in ('ADOPTION_DECIDED', 'ADOPTION_DECISION_REVERSED')
           and superseded_at is null and on_day <= ?
           and (?::uuid[] is null or child = any(?))
         group by child
        having max(on_day) filter (where step = 'ADOPTION_DECIDED') > coalesce(
               max(on_day) filter (where step = 'ADOPTION_DECISION_REVERSED'), '-infinity')
        """,
        row -> new Decided(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "last")),
        authority.code(),
        asOf,
        of,
        of);
  }

  /** Orders that the case system tells of. */
  Map<ChildId, LocalDate> told(@Nullable Set<ChildId> of, LocalDate asOf) {
    return sql
        .list(
            """
            select child, max((cells ->> 'placement_order_date')::date) as made
              from court.case_row
             where authority = ? and part = 'PERMANENCE' and superseded_at is null
               and (cells ->> 'placement_order_date')::date <= ?
               and (?::uuid[] is null or child = any(?)) group by child
            """,
            row -> new Decided(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "made")),
            authority.code(),
            asOf,
            of,
            of)
        .stream()
        .collect(toMap(Decided::child, Decided::on));
  }

  /** Those who have an application pending on which a care order might be made. */
  Set<ChildId> inCareProceedings(Collection<ChildId> children, LocalDate asOf) {
    return Set.copyOf(
        sql.list(
            """
            select distinct c.child from court.child_in_proceedings c
              join court.proceedings p on p.id = c.proceedings
             where c.child = any(?) and p.kind in ('CARE', 'SUPERVISION')
               and c.taken_back_at is null
               and coalesce(c.joined_on, p.issued_on, p.submitted_on) <= ?
               and (c.disposed_on is null or c.disposed_on > ?)
            """,
            row -> new ChildId(Sql.uuid(row, "child")),
            children,
            asOf,
            asOf));
  }

  /** While applications on which a care order might be made were or are open. */
  Map<ChildId, List<DateRange>> forCareOrders(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        """
        select c.child, coalesce(c.joined_on, p.issued_on, p.submitted_on) as first,
               c.disposed_on - 1 as last
          from court.child_in_proceedings c join court.proceedings p on p.id = c.proceedings
         where c.child = any(?) and p.kind in ('CARE', 'SUPERVISION') and c.taken_back_at is null
           and (c.disposed_on is null
                or c.disposed_on > coalesce(c.joined_on, p.issued_on, p.submitted_on))
        """,
        row -> new DateRange(Sql.day(row, "first"), Sql.findDay(row, "last")),
        children);
  }

  /** The days of orders on some forms. */
  Map<ChildId, List<LocalDate>> made(Collection<ChildId> children, Set<OrderForm> on) {
    return ByChild.list(
        sql,
        """
        select c.child, o.made_on from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where c.child = any(?) and o.form = any(?) and o.taken_back_at is null
        """,
        row -> Sql.day(row, "made_on"),
        children,
        on.stream().map(OrderForm::name).toList());
  }

  /**
   * Applications for placement orders. One that was consolidated with another case goes on in it,
   * and ends when no application about the child is open any more; so does one to revoke an order.
   * A refusal that was recorded by itself tells of one too.
   */
  Map<ChildId, List<Application>> applied(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select c.child, coalesce(c.joined_on, p.submitted_on, p.issued_on) as applied, "
            + ENDED
            + " as ended, coalesce(c.decision <> 'FINAL_ORDER', false) as failed"
            + " from court.child_in_proceedings c"
            + " join court.proceedings p on p.id = c.proceedings"
            + " where c.child = any(?) and p.kind = 'PLACEMENT_ORDER' and c.taken_back_at is null"
            + " union all select child, on_day, on_day, true from court.permanence_step"
            + " where child = any(?) and step = 'PLACEMENT_ORDER_REFUSED'"
            + " and superseded_at is null",
        row -> {
          @Nullable LocalDate ended = Sql.findDay(row, "ended");
          return new Application(Sql.day(row, "applied"), ended, row.getBoolean("failed"));
        },
        children,
        children);
  }

  /**
   * Applications for a placement order that are open on a day, the earliest first.
   *
   * @param of about whom; null for all
   */
  List<Made> pending(@Nullable Set<ChildId> of, LocalDate asOf) {
    return sql.list(
        "select child, proceedings, applied from (select c.child, c.proceedings,"
            + " coalesce(c.joined_on, p.submitted_on, p.issued_on) as applied, "
            + ENDED
            + " as ended from court.child_in_proceedings c"
            + " join court.proceedings p on p.id = c.proceedings"
            + " where p.authority = ? and p.kind = 'PLACEMENT_ORDER'"
            + " and c.taken_back_at is null and (?::uuid[] is null or c.child = any(?))) of"
            + " where applied <= ? and (ended is null or ended > ?) order by applied",
        row ->
            new Made(
                new ChildId(Sql.uuid(row, "child")),
                new ProceedingsId(Sql.uuid(row, "proceedings")),
                Sql.day(row, "applied")),
        authority.code(),
        of,
        of,
        asOf,
        asOf);
  }

  Map<ChildId, List<Revocation>> revocations(Collection<ChildId> children) {
    return ByChild.list(
        sql,
        "select c.child, coalesce(c.joined_on, p.submitted_on, p.issued_on) as applied,"
            + " case when c.decision = 'FINAL_ORDER' then c.disposed_on end as revoked,"
            + " case when c.decision is distinct from 'FINAL_ORDER' then "
            + ENDED
            + " end as failed from court.child_in_proceedings c"
            + " join court.proceedings p on p.id = c.proceedings"
            + " where c.child = any(?) and p.kind = 'REVOCATION' and c.taken_back_at is null",
        row -> {
          @Nullable LocalDate revoked = Sql.findDay(row, "revoked");
          @Nullable LocalDate failed = Sql.findDay(row, "failed");
          return new Revocation(Sql.day(row, "applied"), revoked, failed);
        },
        children);
  }
}
