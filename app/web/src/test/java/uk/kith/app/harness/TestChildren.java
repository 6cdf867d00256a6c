package uk.kith.app.harness;

import java.sql.Date;
import java.sql.SQLException;
import java.util.UUID;

/** Children of tests' own, written as rows; no other test knows them. */
public final class TestChildren {

  private TestChildren() {}

  /** A child of whom only the date of birth is known; the answer is the id. */
  public static UUID born(String day) throws SQLException {
    return born(UUID.randomUUID(), day);
  }

  /** A child with an id that the test chose. */
  public static UUID born(UUID child, String day) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.child (id, version, authority, born, sex, recorded_at,"
            + " recorded_by, changed_at, changed_by)"
            + " values (?, 1, 'E08000018', ?, 'UNKNOWN', now(), 'test', now(), 'test')",
        child,
        Date.valueOf(day));
    return child;
  }
}
