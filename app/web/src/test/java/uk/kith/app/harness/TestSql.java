package uk.kith.app.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a test looks up or changes in the database from outside. */
public final class TestSql {

  private TestSql() {}

  /** The number that a query answers. */
  public static long number(String database, String text, Object... values) throws SQLException {
    return Long.parseLong(text(database, text, values));
  }

  /** The one text that a query answers. */
  public static String text(String database, String text, Object... values) throws SQLException {
    try (Connection connection = TestDatabase.connect(database);
        PreparedStatement sql = connection.prepareStatement(text)) {
      set(sql, values);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }

  public static void update(String database, String text, @Nullable Object... values)
      throws SQLException {
    try (Connection connection = TestDatabase.connect(database);
        PreparedStatement sql = connection.prepareStatement(text)) {
      set(sql, values);
      sql.executeUpdate();
    }
  }

  private static void set(PreparedStatement sql, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      sql.setObject(i + 1, values[i]);
    }
  }
}
