package uk.kith.app.sufficiency;

import java.sql.Date;
import java.sql.SQLException;
import java.util.UUID;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** Children looked after long ago, written as rows: no request of today records so long ago. */
public final class Looked {

  private Looked() {}

  /** A child looked after through 1999 in a home at a postcode. */
  static void after(String postcode, boolean shortBreaks) throws SQLException {
    in(1999, postcode, shortBreaks);
  }

  /** A child looked after through a year in a home at a postcode. */
  public static void in(int year, String postcode, boolean shortBreaks) throws SQLException {
    UUID child = TestChildren.born("1990-01-01");
    TestSql.update(
        "kith",
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, 'legal-status', ?, ?, now(), 'test')",
        UUID.randomUUID(),
        child,
        shortBreaks ? "{\"code\":\"V4\"}" : "{\"code\":\"C2\"}",
        Date.valueOf(year + "-01-01"));
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, postcode, accepted_rules, accepted_reason, recorded_at,"
            + " recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf(year + "-01-01"),
        Date.valueOf(year + "-12-31"),
        Date.valueOf(year + "-01-01"),
        postcode);
  }
}
