package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DuplicateChildren.Origin;
import uk.kith.placements.internal.facts.SeenChildren;

/** Where records of children come from. It neither checks roles nor audits; the services do. */
@ApplicationScoped
public class RecordOrigins {

  @Inject Sql sql;
  @Inject SqlChildren rows;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /**
   * Of a record that was merged, that of the record that it is now.
   *
   * @throws NotFound when there is no such child, or the reader may not know of it
   */
  public Origin get(ChildId child) {
    ChildId record = rows.resolve(child);
    List<String> numbers = rows.numbers(List.of(record)).getOrDefault(record, List.of());
    return sql
        .list(
            "select recorded_at, case when return_id is null and extract_id is null"
                + " then recorded_by end as recorded_by from placements.child c"
                + " where c.id = ? and c.authority = ? and c.merged_into is null"
                + seenChildren.and("c.id"),
            row ->
                new Origin(
                    record,
                    numbers,
                    Sql.instant(row, "recorded_at"),
                    Sql.findText(row, "recorded_by")),
            record,
            authority.code())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(child));
  }
}
