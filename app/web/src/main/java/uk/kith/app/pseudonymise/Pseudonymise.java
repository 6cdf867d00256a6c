package uk.kith.app.pseudonymise;

import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;
import uk.kith.app.data.FailedMigration;

/**
 * The command {@code pseudonymise} of {@code docs/operations.md}. Settings are the environment:
 * {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD} of the database that is copied, as Kith
 * has them, and {@code COPY_URL}, {@code COPY_USER} and {@code COPY_PASSWORD} of the empty one.
 * What goes wrong is one sentence and exit code 1.
 */
public final class Pseudonymise {

  /** Held on to, or its level is forgotten. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Pseudonymise() {}

  public static void main(String[] arguments) {
    FLYWAY.setLevel(Level.WARNING);
    System.exit(run(System.getenv(), System.out::println));
  }

  /** The exit code. */
  static int run(Map<String, String> environment, Consumer<String> console) {
    try {
      long rows =
          new Pseudonymiser(ColumnList.read(), Secret.ofThisRun(), console)
              .copy(source(environment, "DB"), source(environment, "COPY"));
      console.accept(
          "The copy is made: " + rows + " rows. What made its values is forgotten with this line.");
      return 0;
    } catch (CannotCopy | FailedMigration e) {
      console.accept("No copy was made. " + e.getMessage());
      return 1;
    } catch (RuntimeException e) { // its own words may hold a value of a row
      console.accept(
          "No copy was made. Something that this command does not foresee ("
              + e.getClass().getSimpleName()
              + "): nothing is copied. Maybe drop the database for the copy and make it again.");
      return 1;
    }
  }

  private static PGSimpleDataSource source(Map<String, String> environment, String prefix) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(setting(environment, prefix + "_URL"));
    source.setUser(setting(environment, prefix + "_USER"));
    source.setPassword(setting(environment, prefix + "_PASSWORD"));
    return source;
  }

  private static String setting(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new CannotCopy(name + " is not set.");
    }
    return value;
  }
}
