package uk.kith.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/** Schemas that cannot be brought up to date: one sentence each, and the step leaves nothing. */
class MigratorIT {

  private static final String SCHEMA = "app";
  private static final String BEGINNING =
      "The tables of the schema app cannot be brought up to date: ";

  @Test
  void aTableInTheWayIsNamed() throws SQLException {
    PGSimpleDataSource database = migrated("in_the_way");
    TestSql.update("in_the_way", "delete from app.flyway_schema_history");
    TestSql.update(
        "in_the_way",
        "insert into app.flyway_schema_history values"
            + " (1, '20200101.0000', 'older', 'BASELINE', 'older', null, 'kith', now(), 0, true)");
    assertEquals(
        BEGINNING
            + "failed to execute script V20261124_0001__jobs.sql"
            + " (ERROR: relation \"job\" already exists)."
            + " None of that step was kept.",
        failure(database));
    assertEquals(
        1,
        TestSql.number("in_the_way", "select count(*) from app.flyway_schema_history"),
        "the failed step is not in the history");
  }

  @Test
  void aHistoryOfOtherScriptsIsNamed() throws SQLException {
    PGSimpleDataSource database = migrated("other_history");
    TestSql.update(
        "other_history",
        "update app.flyway_schema_history set checksum = 1" + " where version = '20261124.0001'");
    assertEquals(
        BEGINNING
            + "migration checksum mismatch for migration version 20261124.0001."
            + " Maybe another version of Kith made them.",
        failure(database));
  }

  @Test
  void tablesThatKithDidNotMakeAreLeftAlone() throws SQLException {
    TestDatabase.createDatabase("strange_tables");
    TestSql.update("strange_tables", "create schema app create table strange (id int)");
    assertEquals(
        BEGINNING
            + "found non-empty schema(s) \"app\" but no schema history table."
            + " None of that step was kept.",
        failure(source("strange_tables")));
  }

  private static PGSimpleDataSource migrated(String name) {
    TestDatabase.createDatabase(name);
    PGSimpleDataSource database = source(name);
    SchemaMigration.migrate(database, SCHEMA);
    return database;
  }

  private static String failure(PGSimpleDataSource database) {
    return String.valueOf(
        assertThrows(FailedMigration.class, () -> SchemaMigration.migrate(database, SCHEMA))
            .getMessage());
  }

  private static PGSimpleDataSource source(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(TestDatabase.url(name));
    source.setUser(TestDatabase.USER);
    source.setPassword(TestDatabase.PASSWORD);
    return source;
  }
}
