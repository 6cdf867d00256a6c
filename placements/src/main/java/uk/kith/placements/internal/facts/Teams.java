package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/**
 * The teams that facts name. There are few of them in many facts: the query goes from one name to
 * the next by the index on names, whatever the number of facts, and looks for one that counts:
 * asked whether there are any, the database would join all of them.
 */
@ApplicationScoped
public class Teams {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * Teams on a day, by name.
   *
   * @param kind of the facts that name a team
   * @param counted condition on the row {@code s} of the child or household; a constant
   * @param worker only teams in which this worker has somebody; null for all
   */
  public List<String> on(
      Facts.Subject subject,
      FactKind<?> kind,
      String counted,
      @Nullable String worker,
      LocalDate asOf) {
    String facts =
        " from placements."
            + subject.table
            + " f where f.kind = '"
            + kind.code()
            + "' and f.superseded_at is null";
    String team = "f.value::jsonb ->> 'team'";
    List<@Nullable Object> parameters = new ArrayList<>(List.of(authority.code(), asOf, asOf));
    if (worker != null) {
      parameters.add(worker);
    }
    return sql.list(
        "with recursive named (team) as (select min("
            + team
            + ")"
            + facts
            + " union all select (select min("
            + team
            + ")"
            + facts
            + " and "
            + team
            + " > named.team) from named where named.team is not null)"
            + " select team from named where (select true"
            + facts
            + " and "
            + team
            + " = named.team and f.authority = ? and f.valid_from <= ?"
            + " and (f.valid_until is null or f.valid_until >= ?)"
            + (worker == null ? "" : " and f.value::jsonb ->> 'worker' = ?")
            + " and exists (select from placements."
            + subject.of
            + " s where s.id = f."
            + subject.column
            + " and "
            + counted
            + ") limit 1) order by team",
        row -> row.getString("team"),
        parameters.toArray());
  }
}
