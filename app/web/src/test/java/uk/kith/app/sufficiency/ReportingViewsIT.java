package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
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
}
