package uk.kith.kernel.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Set-based reading and writing beside JPA, on the connection of the same transaction. Flush the
 * entity manager before reading what it holds. Parameters may be ids, days, instants, enums, texts,
 * numbers, null, and collections of ids or texts for {@code = any(?)}.
 */
@ApplicationScoped
public class Sql {

  @Resource(lookup = "java:app/jdbc/main")
  DataSource source;

  /** Reads one row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(connection, statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        // The server's own looks up a method by name for every value of every row.
        ResultSet driver = rows.unwrap(ResultSet.class);
        List<T> list = new ArrayList<>();
        while (driver.next()) {
          list.add(reader.read(driver));
        }
        return list;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a query failed", e);
    }
  }

  public long count(String sql, @Nullable Object... parameters) {
    return list(sql, row -> row.getLong(1), parameters).get(0);
  }

  /**
   * Changes rows.
   *
   * @param conflicts what people are told when one of these constraints is broken
   */
  public int update(Map<String, Conflict> conflicts, String sql, @Nullable Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(connection, statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw translated(conflicts, e);
    }
  }

  /** The same change for many rows, sent together. */
  public void batch(
      Map<String, Conflict> conflicts, String sql, List<@Nullable Object[]> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : parameters) {
        set(connection, statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw translated(conflicts, e);
    }
  }

  private static RuntimeException translated(Map<String, Conflict> conflicts, SQLException e) {
    Conflict conflict = null;
    for (SQLException each = e; each != null && conflict == null; each = each.getNextException()) {
      conflict = BrokenConstraint.in(each).map(conflicts::get).orElse(null);
    }
    return conflict != null ? conflict : new IllegalStateException("a change failed", e);
  }

  private static void set(
      Connection connection, PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof Collection<?> many && many.isEmpty()) {
        // Of nothing nobody can tell the type: the database takes what it is compared with.
        statement.setObject(i + 1, "{}", Types.OTHER);
      } else {
        statement.setObject(i + 1, plain(connection, parameters[i]));
      }
    }
  }

  private static @Nullable Object plain(Connection connection, @Nullable Object value)
      throws SQLException {
    if (value instanceof Id id) {
      return id.value();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    if (value instanceof Collection<?> many) {
      boolean ids = many.stream().allMatch(one -> one instanceof Id || one instanceof UUID);
      Object[] plain = many.stream().map(one -> one instanceof Id id ? id.value() : one).toArray();
      return connection.createArrayOf(ids ? "uuid" : "text", plain);
    }
    return value;
  }

  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public static @Nullable UUID findUuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public static @Nullable LocalDate findDay(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public static @Nullable String findText(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  public static @Nullable Integer findInt(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
