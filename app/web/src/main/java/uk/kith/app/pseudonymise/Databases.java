package uk.kith.app.pseudonymise;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.kith.app.pseudonymise.ColumnList.Rule;
import uk.kith.app.pseudonymise.ColumnList.Table;

/** What two databases are asked before anything is copied from one into the other. */
final class Databases {

  /** A number of our own among advisory locks, which are of one database. */
  private static final long LOCK = 0x4B497468L;

  private static final String TABLES =
      " from pg_class c join pg_namespace n on n.oid = c.relnamespace";

  private static final String NOT_OF_THE_SYSTEM =
      " where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

  private Databases() {}

  /**
   * From here on no other run fills the same database, until the connection to it is closed.
   *
   * @throws CannotCopy when both are the same database, or the copy holds anything
   */
  static void requireApartAndEmpty(Connection source, Connection copy) throws SQLException {
    boolean apart = isTrue(source, "select pg_try_advisory_lock_shared(" + LOCK + ")");
    apart = apart && isTrue(copy, "select pg_try_advisory_lock(" + LOCK + ")");
    isTrue(source, "select pg_advisory_unlock_shared(" + LOCK + ") is not null");
    if (!apart) {
      throw new CannotCopy(
          "The database for the copy is the one to copy, or another run is filling one of them.");
    }
    String anything =
        "select true"
            + TABLES
            + NOT_OF_THE_SYSTEM
            + " and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') limit 1";
    if (isTrue(copy, anything)) {
      throw new CannotCopy(
          "The database for the copy is not empty. Maybe make a new one: nothing in it was"
              + " changed.");
    }
  }

  /** Each column of some schemas by table: its type, as PostgreSQL calls it. */
  static Map<String, Map<String, String>> columns(Connection database, List<String> schemas)
      throws SQLException {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    String query =
        "select n.nspname || '.' || c.relname, a.attname, t.typname"
            + TABLES
            + " join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid"
            + " where n.nspname = any (?)"
            + " and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped"
            + " and c.relname <> 'flyway_schema_history' order by 1, a.attnum";
    try (PreparedStatement sql = database.prepareStatement(query)) {
      sql.setArray(1, database.createArrayOf("text", schemas.toArray()));
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          tables
              .computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
              .put(row.getString(2), row.getString(3));
        }
      }
    }
    return tables;
  }

  /**
   * What the list does not say of a database, or says wrongly; empty when every column of it has
   * its line.
   */
  static List<String> differences(ColumnList list, Map<String, Map<String, String>> columns) {
    List<String> found = new ArrayList<>();
    Set<String> listed = new TreeSet<>(list.tables().keySet());
    listed.addAll(list.leftOut());
    columns.forEach(
        (name, types) -> {
          Table table = list.tables().get(name);
          if (table != null) {
            differences(table, types, found);
          } else if (!list.leftOut().contains(name)) {
            found.add(name + " is not in the list");
          }
        });
    listed.removeAll(columns.keySet());
    listed.forEach(name -> found.add(name + " is in the list and not in the database"));
    return found;
  }

  private static void differences(Table table, Map<String, String> types, List<String> found) {
    types.forEach(
        (column, type) -> {
          Rule rule = table.columns().get(column);
          String name = table.name() + "." + column;
          if (rule == null) {
            found.add(name + " is not in the list");
          } else if (!rule.kind().fits(type)) {
            found.add(name + " is a " + type + " and cannot become what the list says");
          }
        });
    for (String column : table.columns().keySet()) {
      if (!types.containsKey(column)) {
        found.add(table.name() + "." + column + " is in the list and not in the database");
      }
    }
  }

  /** The tables that are copied, each after those that its rows refer to. */
  static List<Table> inOrder(ColumnList list, Connection copy) throws SQLException {
    Map<String, Set<String>> above = new LinkedHashMap<>();
    list.tables().keySet().forEach(name -> above.put(name, new LinkedHashSet<>()));
    try (Statement sql = copy.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select a.nspname || '.' || t.relname, b.nspname || '.' || f.relname"
                    + " from pg_constraint c join pg_class t on t.oid = c.conrelid"
                    + " join pg_namespace a on a.oid = t.relnamespace"
                    + " join pg_class f on f.oid = c.confrelid"
                    + " join pg_namespace b on b.oid = f.relnamespace"
                    + " where c.contype = 'f' and c.conrelid <> c.confrelid")) {
      while (row.next()) {
        if (above.containsKey(row.getString(1)) && above.containsKey(row.getString(2))) {
          above.get(row.getString(1)).add(row.getString(2));
        }
      }
    }
    Map<String, Table> ordered = new LinkedHashMap<>();
    while (ordered.size() < above.size()) {
      int before = ordered.size();
      above.forEach(
          (name, needed) -> {
            if (ordered.keySet().containsAll(needed)) {
              ordered.putIfAbsent(name, list.tables().get(name));
            }
          });
      if (ordered.size() == before) {
        throw new CannotCopy("Tables refer to each other in a circle: nothing is copied.");
      }
    }
    return List.copyOf(ordered.values());
  }

  /** Whether a query answers that so it is. */
  private static boolean isTrue(Connection database, String query) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
