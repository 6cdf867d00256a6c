package uk.kith.placements.internal.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.counted.MadeFrom;

/** How far the register reaches now, in one query. */
@ApplicationScoped
class SqlMadeFrom {

  private static final String NOW =
      """
      select (select max(greatest(p.recorded_at, p.superseded_at)) from placements.placement p
               where p.authority = ?) as entry,
             r.year, r.received_at, r.checksum,
             (select max(e.moment) from placements.case_extract e
               where e.authority = ? and e.refused is null) as extract
        from (select 1) one
        left join (select year, received_at, checksum from placements.statutory_return
                    where authority = ? order by number desc limit 1) r on true
      """;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  MadeFrom now() {
    String code = authority.code();
    return sql.list(NOW, SqlMadeFrom::read, code, code, code).get(0);
  }

  private static MadeFrom read(ResultSet row) throws SQLException {
    return new MadeFrom(
        moment(row, "entry"),
        Sql.findInt(row, "year"),
        moment(row, "received_at"),
        Sql.findText(row, "checksum"),
        moment(row, "extract"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
