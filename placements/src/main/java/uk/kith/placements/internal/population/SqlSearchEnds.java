package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;

/** When searches ended, in the caller's transaction. */
@ApplicationScoped
class SqlSearchEnds {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Ended(SearchId search, LocalDate on) {}

  Map<SearchId, LocalDate> by(Collection<SearchId> searches, LocalDate asOf) {
    return sql
        .list(
            """
            select id, closed_on from placements.search
             where authority = ? and id = any(?) and closed_on <= ?
            """,
            row -> new Ended(new SearchId(Sql.uuid(row, "id")), Sql.day(row, "closed_on")),
            authority.code(),
            searches,
            asOf)
        .stream()
        .collect(toMap(Ended::search, Ended::on));
  }
}
