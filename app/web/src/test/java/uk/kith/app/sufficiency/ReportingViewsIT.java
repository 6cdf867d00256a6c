package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/** The views for analysts tell of nobody. */
@ArquillianTest
@RunAsClient
class ReportingViewsIT {

  private static final Set<String> VIEWS =
      Set.of(
          "placement_spell",
          "legal_status_spell",
          "care_exit",
          "looked_after_at_month_end",
          "outside_reason",
          "fostering_terms",
          "care_proceedings",
          "population_estimate");

  private static List<String> list(String query) throws SQLException {
    try (Connection connection = TestDatabase.connect("kith");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  @Test
  void theseViewsStandAndEachSaysWhatItIs() throws SQLException {
    assertEquals(
        VIEWS,
        Set.copyOf(
            list(
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'reporting' and c.relkind = 'v'"
                    + " and obj_description(c.oid) is not null")));
  }

  /** Every value of every view is looked at, against the register that the other tests filled. */
  @Test
  void noViewShowsANameADateOfBirthAnAddressOrAnId() throws SQLException {
    Looked.in(1996, "S65 1AA", false);
    Set<String> ids = Set.copyOf(list("select id::text from placements.child"));
    assertFalse(ids.isEmpty());
    List<String> telling =
        list(
            "select lower(t) from (select first_name t from placements.child union"
                + " select family_name from placements.child union"
                + " select local_id from placements.child union"
                + " select name from placements.household union"
                + " select local_id from placements.household union"
                + " select case_number from court.proceedings union"
                + " select postcode from placements.placement union"
                + " select value::jsonb ->> 'postcode' from placements.child_fact union"
                + " select value::jsonb ->> 'postcode' from placements.household_fact) all_of"
                + " where t is not null and length(t) > 2");
    Set<String> named = Set.copyOf(telling);
    assertTrue(named.contains("s65 1aa"), "nothing to look for");
    for (String view : VIEWS) {
      for (String column :
          list(
              "select column_name from information_schema.columns where table_schema ="
                  + " 'reporting' and table_name = '"
                  + view
                  + "'")) {
        assertFalse(
            Set.of("id", "name", "born", "birth", "postcode", "address", "local_id", "case_number")
                .contains(column),
            view + "." + column);
        for (String value : values(view, column)) {
          String said = value.toLowerCase(Locale.UK);
          assertFalse(ids.contains(said) || isUuid(said), view + "." + column + " tells an id");
          assertFalse(named.contains(said), view + "." + column + " tells " + said);
        }
      }
    }
  }

  private static List<String> values(String view, String column) throws SQLException {
    return list(
        "select distinct \""
            + column
            + "\"::text from reporting."
            + view
            + " where \""
            + column
            + "\" is not null");
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** One child has one pseudonym in all views, which the count of children bears out. */
  @Test
  void aChildIsTheSameInEveryView() throws SQLException {
    Looked.in(1996, "S65 1AA", false);
    assertEquals(
        TestSql.number(
            "kith",
            "select count(distinct p.child_id) from placements.placement p"
                + " join placements.child c on c.id = p.child_id and c.merged_into is null"
                + " where p.superseded_at is null"),
        TestSql.number("kith", "select count(distinct child) from reporting.placement_spell"));
    assertTrue(
        TestSql.number(
                "kith",
                "select count(*) from reporting.legal_status_spell l"
                    + " where exists (select from reporting.placement_spell p"
                    + " where p.child = l.child)")
            > 0);
  }

  /** Nobody may read anything until it is granted, least of all the secret (docs/reporting.md). */
  @Test
  void nothingIsGrantedToEverybody() throws SQLException {
    assertEquals(
        List.of(),
        list(
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,"
                + " lateral aclexplode(c.relacl) a where n.nspname = 'reporting'"
                + " and a.grantee = 0"));
    assertEquals(1, TestSql.number("kith", "select count(*) from reporting.secret"));
  }

  /** The role by the very lines of docs/reporting.md: it reads the views and nothing else. */
  @Test
  void theDocumentedRoleReadsTheViewsAndNothingElse() throws Exception {
    String lines = documentedRole();
    try (Connection superuser = superuser();
        Statement sql = superuser.createStatement()) {
      sql.execute(lines.replace("'...'", "'analyst'"));
    }
    try (Connection analyst =
            DriverManager.getConnection(TestDatabase.url("kith"), "kith_analyst", "analyst");
        Statement sql = analyst.createStatement()) {
      for (String view : VIEWS) {
        try (ResultSet rows = sql.executeQuery("select * from reporting." + view)) {
          assertEquals(
              "authority",
              rows.getMetaData().getColumnName(rows.getMetaData().getColumnCount()),
              view);
        }
      }
      List<String> readable = new ArrayList<>();
      try (ResultSet rows =
          sql.executeQuery(
              "select n.nspname || '.' || c.relname from pg_class c"
                  + " join pg_namespace n on n.oid = c.relnamespace"
                  + " where c.relkind in ('r', 'v', 'm', 'p', 'f', 'S')"
                  + " and n.nspname not in ('pg_catalog', 'information_schema')"
                  + " and has_schema_privilege(n.oid, 'usage')"
                  + " and has_table_privilege(c.oid, 'select')")) {
        while (rows.next()) {
          readable.add(rows.getString(1));
        }
      }
      assertEquals(
          VIEWS.stream().map(view -> "reporting." + view).sorted().toList(),
          readable.stream().sorted().toList());
      for (String refused :
          List.of(
              "select * from reporting.secret",
              "select * from placements.child",
              "select * from placements.care_span",
              "select * from court.proceedings",
              "select * from sufficiency.baseline",
              "delete from reporting.population_estimate",
              "create table reporting.mine (one int)",
              "create schema mine")) {
        assertThrows(SQLException.class, () -> sql.execute(refused), refused);
      }
    } finally {
      try (Connection superuser = superuser();
          Statement sql = superuser.createStatement()) {
        sql.execute("drop owned by kith_analyst; drop role kith_analyst");
      }
    }
  }

  private static Connection superuser() throws SQLException {
    return DriverManager.getConnection(TestDatabase.url("kith"), "postgres", "postgres");
  }

  private static String documentedRole() throws IOException {
    String page = Files.readString(Path.of("../../docs/reporting.md"));
    int from = page.indexOf("```sql") + "```sql".length();
    return page.substring(from, page.indexOf("```", from));
  }

  /** Of a placement for adoption nothing leads to the adopters. */
  @Test
  void aPlacementForAdoptionTellsNothingOfAdopters() throws SQLException {
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from reporting.placement_spell"
                + " where type like 'A_' or (type = 'A' and provider is not null)"));
    assertEquals(
        TestSql.number(
            "kith",
            "select count(*) from placements.placement p"
                + " join placements.child c on c.id = p.child_id and c.merged_into is null"
                + " where p.superseded_at is null and p.type in ('A3', 'A4', 'A5', 'A6')"),
        TestSql.number("kith", "select count(*) from reporting.placement_spell where type = 'A'"));
  }
}
