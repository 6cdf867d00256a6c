package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** For whom adoption is considered, whatever came of it. */
@ApplicationScoped
class ConsideredRows {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * Children whose route to adoption is considered or pursued on a day, or whose plan is adoption,
   * with the day since when it is: the first since it was last ruled out.
   *
   * @param among those asked about; null for all
   */
  Map<ChildId, LocalDate> considered(@Nullable Collection<ChildId> among, LocalDate asOf) {
    Map<ChildId, LocalDate> since = new HashMap<>();
    sql.list(
            """
            with mark as (
              select child, status, on_day, recorded_at, id from court.route_mark
               where authority = ? and route = 'ADOPTION' and superseded_at is null
                 and on_day <= ? and (?::uuid[] is null or child = any(?))),
            now as (
              select distinct on (child) child, status from mark
               order by child, on_day desc, recorded_at desc, id desc),
            planned as (
              select distinct on (child) child, primary_route, on_day from court.permanence_plan
               where authority = ? and superseded_at is null and on_day <= ?
                 and (?::uuid[] is null or child = any(?))
               order by child, on_day desc, recorded_at desc, id desc)
            select n.child,
                (select min(m.on_day) from mark m where m.child = n.child
                  and m.status <> 'RULED_OUT' and m.on_day >= coalesce(
                    (select max(o.on_day) from mark o
                      where o.child = n.child and o.status = 'RULED_OUT'), '-infinity')) as since
              from now n where n.status in ('CONSIDERED', 'PURSUED')
            union all
            select p.child, p.on_day from planned p
             where p.primary_route = 'ADOPTION' and not exists (
               select 1 from now n where n.child = p.child and n.status = 'RULED_OUT')
            """,
            row -> Map.entry(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "since")),
            authority.code(),
            asOf,
            among,
            among,
            authority.code(),
            asOf,
            among,
            among)
        .forEach(
            each ->
                since.merge(
                    each.getKey(),
                    each.getValue(),
                    (one, other) -> one.isBefore(other) ? one : other));
    return since;
  }

  /** Children in pre-proceedings on a day. */
  Set<ChildId> inPreProceedings(LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            """
            select distinct child from court.child_in_pre_proceedings
             where authority = ? and taken_back_at is null and started_on <= ?
               and (ended_on is null or ended_on > ?)
            """,
            row -> new ChildId(Sql.uuid(row, "child")),
            authority.code(),
            asOf,
            asOf));
  }
}
