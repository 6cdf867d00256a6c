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

/**
 * Children whose last placement ended with another to follow (X1 of the return) that is not
 * recorded. Neither counts nor lists have them as looked after any more, so somebody has to be
 * told. Those under a series of short breaks (V3, V4) stand in no list anyway.
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

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  record Missing(ChildId child, LocalDate ended) {}

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
}
