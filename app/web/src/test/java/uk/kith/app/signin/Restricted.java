package uk.kith.app.signin;

import java.sql.SQLException;
import java.util.UUID;
import uk.kith.app.harness.TestSql;

/** Restrictions that tests need in place, and lift when they are done (ADR 0037). */
public final class Restricted {

  private Restricted() {}

  /**
   * Restricts a record; the answer is the restriction's id.
   *
   * @param kind CHILD or HOUSEHOLD
   * @param allowed whether the name is one of a list that allows, else of one that denies
   */
  public static UUID record(String kind, String subject, boolean allowed, String name)
      throws SQLException {
    UUID made = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into app.restriction (id, authority, kind, subject, local_id, reason, made_at,"
            + " made_by, review_by) values (?, 'E08000018', ?, ?, null, 'A test', now(), 'test',"
            + " current_date + 90)",
        made,
        kind,
        UUID.fromString(subject));
    TestSql.update(
        "kith",
        "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
            + " values (?, ?, ?, ?, now(), 'test')",
        UUID.randomUUID(),
        made,
        name,
        allowed);
    return made;
  }

  public static void lift(UUID restriction) throws SQLException {
    TestSql.update(
        "kith",
        "update app.restriction set lifted_at = now(), lifted_by = 'test', lifted_why = 'over'"
            + " where id = ?",
        restriction);
  }
}
