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
 * Whom or what transactions touched since somebody last looked, on whatever instance they ran. A
 * module has a table for it, which triggers fill; answers of {@link Kept} are renewed by it.
 */
public abstract class TouchLog {

  /** Touched in place of everybody. */
  private static final UUID EVERYBODY = new UUID(0, 0);

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

  /**
   * A look.
   *
   * @param look what was visible, to be handed in at the next look
   * @param writing the caller's own transaction has changed something: what it reads from now on
   *     must not be kept for others, since it may yet be undone
   * @param subjects ids touched since the look before
   */
  public record News(String look, boolean writing, Set<UUID> subjects) {

    boolean isOfEverybody() {
      return subjects.contains(EVERYBODY);
    }
  }

  /** Whether answers of a day are kept: of the business date, which most reads ask for. */
  public boolean isKept(LocalDate day) {
    return day.equals(businessDate.today());
  }

  /** A first look: nothing was touched since. */
  public News first() {
    return sql.list(NOW + "array[]::uuid[] as subjects", TouchLog::read).get(0);
  }

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

  /** Forgets what no answer needs any more; answers are kept for a day. */
  public void prune() {
    sql.update(Map.of(), "delete from " + table + " where at < now() - interval '3 days'");
  }

  private static News read(ResultSet row) throws SQLException {
    UUID[] subjects = (UUID[]) row.getArray("subjects").getArray();
    return new News(
        row.getString("look"), row.getBoolean("writing"), Set.copyOf(List.of(subjects)));
  }
}
