package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/** A copy of a database with rows in every table: nothing of it is left behind. */
class PseudonymiseIT {

  private static final String SOURCE = "to_copy";
  private static final String COPY = "copied";

  private final Secret secret = Secret.known("a secret of the tests");
  private final ColumnList list = ColumnList.read();

  @Test
  void nothingIsLeftBehind() throws Exception {
    CopyRefusedIT.made(SOURCE);
    TestDatabase.createDatabase(COPY);
    try (Connection source = TestDatabase.connect(SOURCE)) {
      Samples.record(source, list);
      FilledTables.fill(source, list);
      assertEquals(List.of(), FilledTables.stillEmpty(source, list));
    }

    new Pseudonymiser(list, secret, sentence -> {})
        .copy(CopyRefusedIT.database(SOURCE), CopyRefusedIT.database(COPY));

    try (Connection source = TestDatabase.connect(SOURCE);
        Connection copy = TestDatabase.connect(COPY)) {
      assertEquals(List.of(), LeftBehind.in(copy, source, secret));
    }
    everyRowIsThere();
    rowsStandInAnotherOrder();
    intervalsOfFamiliesStayAndFamiliesMoveApart();
  }

  private void everyRowIsThere() throws SQLException {
    for (String table : list.tables().keySet()) {
      String count = "select count(*) from " + table;
      assertEquals(TestSql.number(SOURCE, count), TestSql.number(COPY, count), table);
    }
    for (String table : list.leftOut()) {
      if (!table.endsWith(".touched") && !table.equals("reporting.secret")) {
        assertEquals(0, TestSql.number(COPY, "select count(*) from " + table), table);
      }
    }
    assertEquals(1, TestSql.number(COPY, "select count(*) from reporting.secret"));
  }

  /** The order in which rows lie tells who was recorded next to whom. */
  private void rowsStandInAnotherOrder() throws SQLException {
    for (String table : List.of("child", "placement", "held_place", "sibling_link")) {
      String query = "select string_agg(id::text, ' ' order by ctid) from placements." + table;
      List<String> before = new ArrayList<>();
      for (String id : one(SOURCE, query).split(" ", -1)) {
        before.add(secret.id(UUID.fromString(id)).toString());
      }
      List<String> now = List.of(one(COPY, query).split(" ", -1));
      int next = 0;
      for (int i = 1; i < now.size(); i++) {
        if (before.indexOf(now.get(i)) == before.indexOf(now.get(i - 1)) + 1) {
          next++;
        }
      }
      assertEquals(before.size(), now.size(), table);
      assertTrue(next < before.size() / 5, table + ": " + next + " follow each other as before");
    }
  }

  private static String one(String database, String query) throws SQLException {
    try (Connection connection = TestDatabase.connect(database);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void intervalsOfFamiliesStayAndFamiliesMoveApart() throws SQLException {
    String between =
        "select l.id, a.born - b.born from placements.sibling_link l"
            + " join placements.child a on a.id = l.one_id"
            + " join placements.child b on b.id = l.other_id"
            + " where a.born is not null and b.born is not null";
    Map<String, String> before = new TreeMap<>();
    rows(SOURCE, between)
        .forEach((id, days) -> before.put(secret.id(UUID.fromString(id)).toString(), days));
    assertTrue(before.size() > 150);
    assertEquals(before, rows(COPY, between));

    String stays =
        "select p.id, (p.start_on - c.born) || ' ' || coalesce((p.end_on - p.start_on)::text, '')"
            + " from placements.placement p join placements.child c on c.id = p.child_id"
            + " where c.born is not null";
    Map<String, String> stayed = new TreeMap<>();
    rows(SOURCE, stays)
        .forEach((id, days) -> stayed.put(secret.id(UUID.fromString(id)).toString(), days));
    assertEquals(stayed, rows(COPY, stays));

    Map<String, String> born = new TreeMap<>();
    rows(SOURCE, "select id, born - date '2000-01-01' from placements.child where born is not null")
        .forEach((id, day) -> born.put(secret.id(UUID.fromString(id)).toString(), day));
    long weeks =
        rows(
                COPY,
                "select id, born - date '2000-01-01' from placements.child where born is not null")
            .entrySet()
            .stream()
            .map(
                each ->
                    Integer.parseInt(born.get(each.getKey())) - Integer.parseInt(each.getValue()))
            .peek(days -> assertTrue(days % 7 == 0 && days >= 7 && days <= 364, "by " + days))
            .distinct()
            .count();
    assertEquals(Shift.MOST_WEEKS, weeks);
  }

  private static Map<String, String> rows(String database, String query) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection connection = TestDatabase.connect(database);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        rows.put(row.getString(1), row.getString(2));
      }
    }
    return rows;
  }
}
