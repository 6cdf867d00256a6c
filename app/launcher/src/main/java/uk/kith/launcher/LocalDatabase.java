package uk.kith.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The embedded PostgreSQL of a local run: durable (fsync on), on loopback only, its data kept in
 * the data folder. The application's role owns its database and is no superuser.
 */
final class LocalDatabase implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;

  private LocalDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static LocalDatabase start(Settings settings) {
    Path data = settings.dataDir().resolve("postgres");
    try {
      LeftOver.stop(data.resolve("postmaster.pid"), "postgres");
      System.setProperty("ot.epg.working-dir", settings.dataDir().resolve("binaries").toString());
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "100")
              .setPGStartupWait(START_LIMIT)
              .start();
      LocalDatabase database = new LocalDatabase(postgres);
      database.createOwner();
      return database;
    } catch (IOException | IllegalStateException | SQLException e) {
      throw new Problem("The embedded PostgreSQL did not start in " + data + ": " + e.getMessage());
    }
  }

  /** Without the details of errors, which would carry values of rows into the log. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/kith?logServerErrorDetail=false";
  }

  private void createOwner() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (isEmpty(statement, "select 1 from pg_roles where rolname = 'kith'")) {
        statement.execute("create role kith login password 'kith'");
      }
      if (isEmpty(statement, "select 1 from pg_database where datname = 'kith'")) {
        statement.execute("create database kith owner kith");
      }
    }
  }

  private static boolean isEmpty(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  /**
   * Tries a real PostgreSQL before the server starts, so that a wrong address is one sentence.
   *
   * @throws Problem when it cannot be reached or refuses the user
   */
  static void tryConnection(String url, String user, String password) {
    DriverManager.setLoginTimeout(10);
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      if (connection.getMetaData().getDatabaseMajorVersion() < 14) {
        throw new Problem("Kith needs PostgreSQL 14 or newer.");
      }
    } catch (SQLException e) {
      throw new Problem(
          "The database that DB_URL names cannot be used as " + user + ": " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      System.err.println("PostgreSQL did not stop cleanly: " + e.getMessage());
    }
  }
}
