package uk.kith.app.pseudonymise;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.pseudonymise.ColumnList.Table;

/**
 * Rows that are not copied: of a family or a home in which a record is restricted (ADR 0037), and
 * whatever names one of those, however many steps apart; and what a home of several families says
 * of one of their children, whose days would tell by how much that family moved. It holds the ids
 * of rows left out, and no other row.
 */
final class LeftOut {

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final String RESTRICTED =
      "select subject from app.restriction where lifted_at is null";

  private final Families families;
  private final Set<UUID> rows = new HashSet<>();

  private LeftOut(Families families) {
    this.families = families;
  }

  /**
   * What a database restricts.
   *
   * @param families when all are joined
   */
  static LeftOut of(Connection source, ColumnList list, Families families) throws SQLException {
    LeftOut out = new LeftOut(families);
    boolean any = false;
    try (Statement sql = source.createStatement();
        ResultSet row = sql.executeQuery(RESTRICTED)) {
      while (row.next()) {
        families.leaveOut(row.getObject(1, UUID.class));
        any = true;
      }
    }
    for (int before = -1; any && before != out.rows.size(); ) { // until nobody names another
      before = out.rows.size();
      for (Table table : list.tables().values()) {
        out.gather(source, table);
      }
    }
    return out;
  }

  private void gather(Connection source, Table table) throws SQLException {
    if (!table.columns().containsKey("id")) {
      return;
    }
    String columns =
        Stream.concat(Stream.of(table.movesWith()), naming(table).stream())
            .map(column -> '"' + column + "\"::text as \"" + column + '"')
            .collect(Collectors.joining(", "));
    try (Statement sql = source.createStatement()) {
      sql.setFetchSize(1_000);
      try (ResultSet row = sql.executeQuery("select " + columns + " from " + table.name())) {
        while (row.next()) {
          if (holds(table, row)) {
            rows.add(UUID.fromString(row.getString("id")));
          }
        }
      }
    }
  }

  /**
   * Whether a row is not copied.
   *
   * @param row with the id of whose it is in its first column, and the others by name
   */
  boolean holds(Table table, ResultSet row) throws SQLException {
    @Nullable String owner = row.getString(1);
    if (names(owner, this::isLeftOut)) {
      return true;
    }
    for (String column : naming(table)) {
      @Nullable String value = row.getString(column);
      if (names(value, this::isLeftOut)
          || (kind(table, column) == Kind.JSON
              && names(owner, home -> names(value, child -> families.areApart(home, child))))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeftOut(UUID id) {
    return rows.contains(id) || families.isLeftOut(id);
  }

  private static boolean names(@Nullable String value, Predicate<UUID> such) {
    return value != null
        && UUIDS
            .matcher(value)
            .results()
            .map(MatchResult::group)
            .map(UUID::fromString)
            .anyMatch(such);
  }

  /** Columns in which ids stand. */
  private static List<String> naming(Table table) {
    return table.columns().entrySet().stream()
        .filter(each -> Set.of(Kind.ID, Kind.JSON).contains(each.getValue().kind()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable Kind kind(Table table, String column) {
    ColumnList.Rule rule = table.columns().get(column);
    return rule == null ? null : rule.kind();
  }
}
