package uk.kith.app.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQL on app's own tables, in the caller's transaction and on its connection; outside of one each
 * statement commits by itself. Connections are always given back.
 */
@ApplicationScoped
public class Sql {

  /** Reads one row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The database refused or could not be reached; its cause tells which. */
  public static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Failure(SQLException cause) {
      super(cause);
    }
  }

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  /** Rows written. */
  public int update(String text, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement sql = connection.prepareStatement(text)) {
      set(sql, values);
      return sql.executeUpdate();
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /** All rows of a query, or what a statement returns of the rows it wrote. */
  public <T> List<T> list(String text, Reader<T> reader, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement sql = connection.prepareStatement(text)) {
      set(sql, values);
      try (ResultSet row = sql.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(reader.read(row));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> find(String text, Reader<T> reader, @Nullable Object... values) {
    return list(text, reader, values).stream().findFirst();
  }

  public boolean exists(String text, @Nullable Object... values) {
    return find(text, row -> true, values).isPresent();
  }

  private static void set(PreparedStatement sql, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      sql.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }
}
