package uk.kith.app.data;

import static java.util.Comparator.comparingInt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import uk.kith.kernel.service.ModuleSchema;

/**
 * Brings every module's schema up to date, in the order of the line of modules. Instances that
 * start together wait for each other: Flyway locks each schema's history.
 */
@ApplicationScoped
public class Migrator {

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Inject @Any Instance<ModuleSchema> schemas;

  /**
   * @throws FailedMigration when a schema cannot be brought up to date
   */
  public void migrate() {
    schemas.stream()
        .sorted(comparingInt(ModuleSchema::order))
        .forEach(schema -> SchemaMigration.migrate(dataSource, schema.name()));
  }
}
