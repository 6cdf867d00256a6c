package uk.kith.kernel.service;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom or what transactions touched, read from the table that a module has for it and triggers
 * fill.
 */
public abstract class TouchLog implements TouchSource {

  /** A look and the rows that it names are of one statement, so that none is missed between. */
  private static final String NOW =
      "select pg_current_snapshot()::text as look,"
          + " pg_current_xact_id_if_assigned() is not null as writing, ";

  @Inject Sql sql;
  @Inject BusinessDate businessDate;

  private final String table;
  private final String subjects;

  /**
   * @param table with columns {@code subject_id}, {@code transaction} and {@code at}
   * @param subjects query of the ids to be worked out anew, from {@code logged}, whose {@code
   *     subject_id}s are those written since the look before
   */
  protected TouchLog(String table, String subjects) {
    this.table = table;
    this.subjects = subjects;
  }

  @Override
  public boolean isKept(LocalDate day) {
    return day.equals(businessDate.today());
  }

  @Override
  public News first() {
    return sql.list(NOW + "array[]::uuid[] as subjects", TouchLog::read).get(0);
  }

  @Override
  public News since(String look) {
    return sql.list(
            NOW
                + "array(with logged as (select subject_id from "
                + table
                + " where transaction >= pg_snapshot_xmin(?::pg_snapshot)"
                + " and not pg_visible_in_snapshot(transaction, ?::pg_snapshot))"
                + " select id from ("
                + subjects
                + ") s (id)) as subjects",
            TouchLog::read,
            look,
            look)
        .get(0);
  }

  @Override
  public Set<UUID> around(Set<UUID> ids) {
    return Set.copyOf(
        sql.list(
            "with logged as (select unnest(?::uuid[]) as subject_id) select id from ("
                + subjects
                + ") s (id)",
            row -> Sql.uuid(row, "id"),
            ids));
  }

  @Override
  public void prune() {
    sql.update(Map.of(), "delete from " + table + " where at < now() - interval '3 days'");
  }

  private static News read(ResultSet row) throws SQLException {
    UUID[] subjects = (UUID[]) row.getArray("subjects").getArray();
    return new News(
        row.getString("look"), row.getBoolean("writing"), Set.copyOf(List.of(subjects)));
  }
}
