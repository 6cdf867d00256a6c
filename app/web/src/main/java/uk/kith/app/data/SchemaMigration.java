package uk.kith.app.data;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings one schema up to date by Flyway, with or without a server around it. */
public final class SchemaMigration {

  private SchemaMigration() {}

  /**
   * Applies what is missing, if anything.
   *
   * @throws FailedMigration when it cannot be brought up to date
   */
  public static void migrate(DataSource dataSource, String schema) {
    try {
      Flyway.configure(SchemaMigration.class.getClassLoader())
          .dataSource(dataSource)
          .defaultSchema(schema)
          .schemas(schema)
          .locations("classpath:db/migration/" + schema)
          .failOnMissingLocations(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw FailedMigration.of(schema, e);
    }
  }
}
