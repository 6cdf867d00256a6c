package uk.kith.app.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.harness.TestDatabase;

/** What the audit trail holds of somebody, as {@code action details}. */
final class AuditRows {

  private AuditRows() {}

  static List<String> of(String actor) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection db = TestDatabase.connect();
        PreparedStatement query =
            db.prepareStatement(
                "select action || ' ' || details from app.audit_event where actor = ?"
                    + " order by at, id")) {
      query.setString(1, actor);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
    }
    return rows;
  }
}
