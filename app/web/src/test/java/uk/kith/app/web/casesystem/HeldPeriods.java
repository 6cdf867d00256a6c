package uk.kith.app.web.casesystem;

import java.sql.SQLException;
import uk.kith.app.harness.TestSql;

/** Pre-proceedings of a child as a database holds them. */
record HeldPeriods(String database) {

  /** First and last days, in order. */
  String periods(String child) throws SQLException {
    return TestSql.text(
        database,
        """
        select string_agg(c.started_on || ' ' || coalesce(c.ended_on::text, 'open'), ', '
                 order by c.started_on)
          from court.child_in_pre_proceedings c where c.child = ?::uuid
        """,
        child);
  }

  /** Days of the decisions of the gateway that hold. */
  String decisions(String child) throws SQLException {
    return TestSql.text(
        database,
        """
        select string_agg(g.met_on::text, ', ' order by g.met_on)
          from court.gateway_decision g where g.child = ?::uuid and g.taken_back_at is null
        """,
        child);
  }

  /** Id of those that are open. */
  String open(String child) throws SQLException {
    return TestSql.text(
        database,
        """
        select c.pre_proceedings from court.child_in_pre_proceedings c
         where c.child = ?::uuid and c.ended_on is null
        """,
        child);
  }
}
