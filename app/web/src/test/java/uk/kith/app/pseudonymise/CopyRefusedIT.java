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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.kith.app.data.SchemaMigration;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/** When no copy is made: the database for it stays as it was, and one sentence says why. */
class CopyRefusedIT {

  private static final String TABLES =
      "select count(*) from information_schema.tables"
          + " where table_schema not in ('pg_catalog', 'information_schema')";

  /** The list is compared with the tables as the migrations make them. */
  @Test
  void everyColumnHasItsLine() throws SQLException {
    made("every_column");
    try (Connection database = TestDatabase.connect("every_column")) {
      assertEquals(
          List.of(),
          Databases.differences(
              ColumnList.read(), Databases.columns(database, Pseudonymiser.ALL_SCHEMAS)));
    }
  }

  @Test
  void aColumnWithoutALineStopsIt() throws SQLException {
    made("one_more_column");
    TestSql.update("one_more_column", "alter table placements.child add column nickname text");
    TestSql.update("one_more_column", "alter table placements.child alter version type text");
    TestSql.update("one_more_column", "create table court.notes (words text)");
    TestSql.update("one_more_column", "drop table court.concern_step");
    TestDatabase.createDatabase("not_made");
    String said = refused("one_more_column", "not_made");
    assertEquals(
        "No copy was made. The database to copy has other tables than this version of Kith copies:"
            + " court.notes is not in the list;"
            + " placements.child.version is a text and cannot become what the list says;"
            + " placements.child.nickname is not in the list;"
            + " court.concern_step is in the list and not in the database. Nothing is copied.",
        said);
    assertEquals(0, TestSql.number("not_made", TABLES));
  }

  @Test
  void aDatabaseThatHoldsAnythingIsNotFilled() throws SQLException {
    made("in_use");
    made("also_in_use");
    String said = refused("in_use", "also_in_use");
    assertTrue(said.contains("The database for the copy is not empty."), said);
    TestDatabase.createDatabase("with_a_view");
    TestSql.update("with_a_view", "create view public.one as select 1 as one");
    assertTrue(refused("in_use", "with_a_view").contains("not empty"));
  }

  @Test
  void theSourceIsNeverFilled() throws SQLException {
    made("itself");
    String said = refused("itself", "itself");
    assertTrue(said.contains("is the one to copy"), said);
    TestDatabase.createDatabase("itself_empty");
    assertTrue(refused("itself_empty", "itself_empty").contains("is the one to copy"));
  }

  /** The last table fails: those before it, and the tables themselves, are taken away again. */
  @Test
  void whatIsNoCodeTakesEverythingBack() throws SQLException {
    made("no_code");
    TestSql.update(
        "no_code",
        "insert into placements.child (id, version, authority, first_name, sex, born, recorded_at,"
            + " recorded_by, changed_at, changed_by) values (gen_random_uuid(), 0, 'E08000018',"
            + " 'Alfie', 'MALE', '2010-01-02', now(), 'somebody', now(), 'somebody')");
    TestSql.update(
        "no_code",
        "insert into sufficiency.unit_cost (id, authority, home, low_pence, high_pence, source,"
            + " recorded_at, recorded_by) values (gen_random_uuid(), 'E08000018',"
            + " 'a home for Alfie', 1, 2, '', now(), 'somebody')");
    TestDatabase.createDatabase("taken_back");
    String said = refused("no_code", "taken_back");
    assertTrue(said.contains("sufficiency.unit_cost.home does not look like a code"), said);
    assertTrue(!said.contains("Alfie"), said);
    assertEquals(0, TestSql.number("taken_back", TABLES));

    TestSql.update("no_code", "update sufficiency.unit_cost set home = 'FOSTER'");
    assertEquals(0, run("no_code", "taken_back", sentence -> {}), "a second try needs no other");
    assertEquals(1, TestSql.number("taken_back", "select count(*) from placements.child"));
  }

  /** Rows of nobody would all move alike, and tell their weeks to whoever knows one. */
  @Test
  void aDayWithoutAnybodyWhoseItIsStopsIt() throws SQLException {
    made("of_nobody");
    try (Connection database = TestDatabase.connect("of_nobody")) {
      assertEquals(List.of(), withDaysOfNobody(database));
    }
    TestSql.update("of_nobody", "alter table placements.action alter child_id drop not null");
    TestSql.update(
        "of_nobody",
        "insert into placements.action (id, version, authority, sealed, set_on, recorded_at,"
            + " recorded_by) values (gen_random_uuid(), 0, 'E08000018', false, '2014-05-06',"
            + " now(), 'somebody')");
    TestDatabase.createDatabase("of_nobody_copy");
    assertEquals(
        "No copy was made. A row of placements.action has no child_id, with which its days move:"
            + " nothing is copied.",
        refused("of_nobody", "of_nobody_copy"));
  }

  private static List<String> withDaysOfNobody(Connection database) throws SQLException {
    List<String> found = new ArrayList<>();
    for (ColumnList.Table table : ColumnList.read().tables().values()) {
      String query =
          "select 1 from pg_attribute where attrelid = '%s'::regclass and attname = '%s'"
              + " and not attnotnull";
      try (Statement sql = database.createStatement();
          ResultSet row = sql.executeQuery(query.formatted(table.name(), table.movesWith()))) {
        if (row.next() && (table.column(Kind.DAY) != null || table.column(Kind.MOMENT) != null)) {
          found.add(table.name());
        }
      }
    }
    return found;
  }

  @Test
  void whatIsNoDayIsNotRepeated() throws SQLException {
    made("no_day");
    TestSql.update(
        "no_day",
        "insert into placements.household (id, version, authority, local_id, name, kind, own,"
            + " approved_by, recorded_at, recorded_by, changed_at, changed_by) values"
            + " (md5('home')::uuid, 0, 'E08000018', 'A1', 'Alison', 'FOSTER', true, 'E08000018',"
            + " now(), 'somebody', now(), 'somebody')");
    TestSql.update(
        "no_day",
        "insert into placements.household_fact (id, authority, household_id, kind, value,"
            + " valid_from, recorded_at, recorded_by) values (gen_random_uuid(), 'E08000018',"
            + " md5('home')::uuid, 'registration', '{\"appliedOn\":\"when Alfie came\"}',"
            + " '2014-05-06', now(), 'somebody')");
    TestDatabase.createDatabase("no_day_copy");
    assertEquals(
        "No copy was made. A value of placements.household_fact.value.registration.appliedOn is"
            + " not written as a day or a moment is: nothing is copied.",
        refused("no_day", "no_day_copy"));
    assertEquals(0, TestSql.number("no_day_copy", TABLES));
  }

  /** A sentence without what was not foreseen: it may hold a value of a row. */
  @Test
  void whatNobodyForesawIsNotRepeated() {
    made("unforeseen");
    TestDatabase.createDatabase("unforeseen_copy");
    List<String> said = new ArrayList<>();
    assertEquals(
        1,
        run(
            "unforeseen",
            "unforeseen_copy",
            sentence -> {
              if (sentence.startsWith("Making")) {
                throw new IllegalStateException("of Alfie");
              }
              said.add(sentence);
            }));
    assertEquals(
        List.of(
            "No copy was made. Something that this command does not foresee"
                + " (IllegalStateException): nothing is copied. Maybe drop the database for the"
                + " copy and make it again."),
        said);
  }

  @Test
  void aMissingSettingIsNamed() {
    List<String> said = new ArrayList<>();
    assertEquals(1, Pseudonymise.run(Map.of("DB_URL", "jdbc:postgresql:kith"), said::add));
    assertEquals(List.of("No copy was made. DB_USER is not set."), said);
  }

  static PGSimpleDataSource database(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(TestDatabase.url(name));
    source.setUser(TestDatabase.USER);
    source.setPassword(TestDatabase.PASSWORD);
    return source;
  }

  static void made(String name) {
    TestDatabase.createDatabase(name);
    List.of("placements", "court", "matching", "sufficiency", "app")
        .forEach(schema -> SchemaMigration.migrate(database(name), schema));
  }

  private static String refused(String source, String copy) {
    List<String> said = new ArrayList<>();
    assertEquals(1, run(source, copy, said::add));
    return said.get(said.size() - 1);
  }

  private static int run(String source, String copy, Consumer<String> said) {
    return Pseudonymise.run(
        Map.of(
            "DB_URL", TestDatabase.url(source),
            "DB_USER", TestDatabase.USER,
            "DB_PASSWORD", TestDatabase.PASSWORD,
            "COPY_URL", TestDatabase.url(copy),
            "COPY_USER", TestDatabase.USER,
            "COPY_PASSWORD", TestDatabase.PASSWORD),
        said);
  }
}
