package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;

/**
 * Children whose last placement ended with another to follow (X1 of the return) that is not
 * recorded. Neither counts nor lists have them as looked after any more, so somebody has to be
 * told. So has somebody where the next one began days later: such days, as a return may tell them,
 * end a period of care that nobody ended. Those under a series of short breaks (V3, V4) stand in no
 * list anyway.
 */
@ApplicationScoped
class SqlNextMissing {

  private static final String MISSING =
      """
      select p.child_id, max(p.end_on) as ended
        from placements.placement p
        join placements.child c on c.id = p.child_id and c.merged_into is null
        left join placements.child_fact status
               on status.child_id = p.child_id and status.kind = 'legal-status'
              and status.superseded_at is null and status.valid_from <= ?
              and (status.valid_until is null or status.valid_until >= ?)
       where p.authority = ? and p.superseded_at is null and p.reason_ceased = 'X1'
         and p.end_on <= ?
         and coalesce(status.value::jsonb ->> 'code', '') not in ('V3', 'V4')
         and not exists (select from placements.placement n
                          where n.child_id = p.child_id and n.superseded_at is null
                            and n.id <> p.id and n.start_on >= p.start_on
                            and (n.start_on >= p.end_on or n.end_on > p.end_on
                                 or n.end_on is null))
      """;

  /** In the present period of care, or just before it. */
  private static final String DAYS_BETWEEN =
      """
      select n.child_id, n.start_on, n.type, n.care_began, e.end_on, e.type as before
        from placements.placement n
        join placements.child c on c.id = n.child_id and c.merged_into is null
        join lateral (select o.end_on, o.type, o.reason_ceased from placements.placement o
                       where o.child_id = n.child_id and o.superseded_at is null and o.id <> n.id
                         and o.start_on <= n.start_on and o.end_on <= n.start_on
                       order by o.end_on desc, o.start_on desc limit 1) e
          on e.reason_ceased = 'X1' and e.end_on < n.start_on
        left join placements.child_fact status
               on status.child_id = n.child_id and status.kind = 'legal-status'
              and status.superseded_at is null and status.valid_from <= ?
              and (status.valid_until is null or status.valid_until >= ?)
       where n.authority = ? and n.superseded_at is null and n.start_on <= ?
         and coalesce(status.value::jsonb ->> 'code', '') not in ('V3', 'V4')
         and exists (select from placements.placement g
                      where g.child_id = n.child_id and g.superseded_at is null
                        and g.care_began = n.care_began and g.start_on <= ?
                        and (g.end_on is null or g.end_on > ?))
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenPlacements seen;
  @Inject LocalAuthority authority;

  record Missing(ChildId child, LocalDate ended) {}

  /**
   * Days in no placement between two of which the reader may know.
   *
   * @param careBegan from when care is counted
   */
  record Between(ChildId child, LocalDate ended, LocalDate next, LocalDate careBegan) {}

  /**
   * As of a day; a placement that begins later is recorded.
   *
   * @param ids null for all
   */
  List<Missing> on(@Nullable Set<UUID> ids, LocalDate asOf) {
    return sql.list(
        MISSING
            + seenChildren.and("p.child_id")
            + " and (?::uuid[] is null or p.child_id = any(?)) group by p.child_id",
        row -> new Missing(new ChildId(Sql.uuid(row, "child_id")), Sql.day(row, "ended")),
        asOf,
        asOf,
        authority.code(),
        asOf,
        ids,
        ids);
  }

  /**
   * As of a day on which the child is looked after, the first first.
   *
   * @param ids null for all
   */
  List<Between> daysBetween(@Nullable Set<UUID> ids, LocalDate asOf) {
    record Row(Between days, String before, String after) {}
    return sql
        .list(
            DAYS_BETWEEN
                + seenChildren.and("n.child_id")
                + " and (?::uuid[] is null or n.child_id = any(?)) order by n.child_id, n.start_on",
            row ->
                new Row(
                    new Between(
                        new ChildId(Sql.uuid(row, "child_id")),
                        Sql.day(row, "end_on"),
                        Sql.day(row, "start_on"),
                        Sql.day(row, "care_began")),
                    row.getString("before"),
                    row.getString("type")),
            asOf,
            asOf,
            authority.code(),
            asOf,
            asOf,
            asOf,
            ids,
            ids)
        .stream()
        .filter(row -> seen.isSeen(row.before()) && seen.isSeen(row.after()))
        .map(Row::days)
        .toList();
  }
}
