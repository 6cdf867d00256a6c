package uk.kith.placements.internal.returns;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Statements on whole columns at once: tens of thousands of rows travel as one array a column, for
 * {@code insert ... select from unnest(?, ?)}. On the connection of the caller's transaction.
 */
@ApplicationScoped
public class Db {

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** One column of many rows; the type is PostgreSQL's. */
  record Column(String type, @Nullable Object[] values) {

    static <T> Column of(String type, Collection<T> rows, Function<T, @Nullable Object> cell) {
      @Nullable Object[] values = new Object[rows.size()];
      int i = 0;
      for (T row : rows) {
        values[i++] = cell.apply(row);
      }
      return new Column(type, values);
    }
  }

  int update(String sql, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(connection, statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a change of returns failed", e);
    }
  }

  <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(connection, statement, parameters);
      try (ResultSet row = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(reader.read(row));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a query of returns failed", e);
    }
  }

  <T> Optional<T> find(String sql, Reader<T> reader, @Nullable Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable LocalDate findDay(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable Integer findInt(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  static @Nullable String findText(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  private static void set(
      Connection connection, PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof Column column) {
        statement.setArray(i + 1, connection.createArrayOf(column.type, column.values));
      } else if (value instanceof Id id) {
        statement.setObject(i + 1, id.value());
      } else if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
