package uk.kith.app.pseudonymise;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import uk.kith.app.data.SchemaMigration;
import uk.kith.app.pseudonymise.ColumnList.Table;
import uk.kith.app.pseudonymise.ColumnList.Tie;

/**
 * Makes from a database a copy in an empty one, for tests and training: new ids, dates moved by
 * whole weeks for each family, outward codes alone, no words of anybody (ADR 0063). The source is
 * read in one transaction that cannot write; the copy is filled in one that commits all or nothing,
 * through the constraints and triggers of its own tables.
 */
final class Pseudonymiser {

  /** In the line of modules. */
  private static final List<String> SCHEMAS =
      List.of("placements", "court", "matching", "sufficiency", "app");

  /** Those of modules, and what they show to programs of the authority. */
  static final List<String> ALL_SCHEMAS =
      Stream.concat(SCHEMAS.stream(), Stream.of("reporting")).toList();

  private final ColumnList list;
  private final Secret secret;
  private final Consumer<String> progress;

  /**
   * @param progress is told a sentence at a time, without a value of a row
   */
  Pseudonymiser(ColumnList list, Secret secret, Consumer<String> progress) {
    this.list = list;
    this.secret = secret;
    this.progress = progress;
  }

  /**
   * Makes the copy; rows that were copied.
   *
   * @throws CannotCopy when it was not made; the database for it is as empty as before
   */
  long copy(DataSource source, DataSource copy) {
    try (Connection from = source.getConnection();
        Connection into = copy.getConnection()) {
      Databases.requireApartAndEmpty(from, into);
      require("The database to copy", from);
      progress.accept("Making the tables of the copy.");
      try {
        SCHEMAS.forEach(schema -> SchemaMigration.migrate(copy, schema));
        require("The copy", into);
        return fill(from, into);
      } catch (SQLException | RuntimeException e) {
        empty(into, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new CannotCopy("A database refused (" + refusal(e) + "): nothing is copied.", e);
    }
  }

  private void require(String which, Connection database) throws SQLException {
    Map<String, Map<String, String>> columns = Databases.columns(database, ALL_SCHEMAS);
    List<String> differences = Databases.differences(list, columns);
    if (!differences.isEmpty()) {
      throw new CannotCopy(
          which
              + " has other tables than this version of Kith copies: "
              + String.join("; ", differences.subList(0, Math.min(5, differences.size())))
              + ". Nothing is copied.");
    }
  }

  private long fill(Connection from, Connection into) throws SQLException {
    from.setReadOnly(true);
    from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    from.setAutoCommit(false);
    into.setAutoCommit(false);
    execute(from, "set local time zone 'UTC'", "set local datestyle to 'ISO'");
    execute(into, "set local time zone 'UTC'", "set local datestyle to 'ISO'");
    Families families = families(from);
    TableCopy tables =
        new TableCopy(from, into, secret, families, LeftOut.of(from, list, families), list);
    progress.accept("Counting words and outward codes that few share.");
    tables.count(list.tables().values());
    long all = 0;
    for (Table table : Databases.inOrder(list, into)) {
      TableCopy.Rows rows = tables.copy(table);
      all += rows.copied();
      String out = rows.leftOut() == 0 ? "" : ", " + rows.leftOut() + " left out";
      progress.accept(table.name() + ": " + rows.copied() + " rows" + out + ".");
    }
    into.commit();
    return all;
  }

  /** Ties first, all of them: which family a home is of can be told only then. */
  private Families families(Connection from) throws SQLException {
    progress.accept("Finding families.");
    Families families = new Families(secret);
    for (boolean home : new boolean[] {false, true}) {
      for (Table table : list.tables().values()) {
        for (Tie tie : table.ties()) {
          if (tie.home() == home) {
            read(from, table, tie, families);
          }
        }
      }
    }
    families.join();
    return families;
  }

  private static void read(Connection from, Table table, Tie tie, Families families)
      throws SQLException {
    try (Statement sql = from.createStatement()) {
      sql.setFetchSize(1_000);
      try (ResultSet row =
          sql.executeQuery(
              "select one, other from (select "
                  + tie.one()
                  + " as one, "
                  + tie.other()
                  + " as other from "
                  + table.name()
                  + " where "
                  + tie.condition()
                  + ") ties where one is not null and other is not null")) {
        while (row.next()) {
          UUID one = row.getObject(1, UUID.class);
          UUID other = row.getObject(2, UUID.class);
          if (tie.home()) {
            families.wasIn(one, other);
          } else {
            families.tie(one, other);
          }
        }
      }
    }
  }

  /** Without what it says of rows. */
  private static String refusal(SQLException refused) {
    ServerErrorMessage said = refused instanceof PSQLException e ? e.getServerErrorMessage() : null;
    if (said == null) {
      return "SQLSTATE " + refused.getSQLState() + ", maybe it cannot be reached";
    }
    return Stream.of(said.getSQLState(), said.getSchema(), said.getTable(), said.getConstraint())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** Takes away again what was made in the database for the copy. */
  private static void empty(Connection into, Exception failure) {
    try {
      if (!into.getAutoCommit()) {
        into.rollback();
        into.setAutoCommit(true);
      }
      for (String schema : ALL_SCHEMAS) {
        execute(into, "drop schema if exists " + schema + " cascade");
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static void execute(Connection database, String... statements) throws SQLException {
    try (Statement sql = database.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }
}
