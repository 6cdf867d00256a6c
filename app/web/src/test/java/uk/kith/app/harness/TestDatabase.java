package uk.kith.app.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL on a random port for a whole run of integration tests, with a role that owns its
 * database and is no superuser, as in production. It leaves its address where Arquillian reads the
 * server's options.
 */
public class TestDatabase implements LauncherSessionListener {

  public static final String USER = "kith";
  public static final String PASSWORD = "kith";

  /** Under which received files are encrypted: 32 bytes that say so. */
  public static final String MASTER_KEY = "YSBtYXN0ZXIga2V5IG9mIHRoZSB0ZXN0cyBvZiBLaXQ=";

  private static @Nullable EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("kith.war") == null || postgres != null) {
      return; // unit tests, or inside the server
    }
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
      createDatabase("kith");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("kith.test.options", "-Xmx768m -Dfile.encoding=UTF-8 " + options("kith"));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    EmbeddedPostgres running = postgres;
    if (running != null) {
      postgres = null;
      try {
        running.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Creates an empty database; the role is made with the first. */
  public static void createDatabase(String name) {
    try (Connection superuser = running().getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      sql.execute(
          "do $$ begin if not exists (select from pg_roles where rolname = '"
              + USER
              + "') then create role "
              + USER
              + " login password '"
              + PASSWORD
              + "'; end if; end $$");
      sql.execute("create database " + name + " owner " + USER);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
  }

  /**
   * JVM options that point a server at a database. A server of the tests lives for minutes, which
   * is too short for what the second compiler spends on it.
   */
  public static String options(String database) {
    return "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Ddb.url="
        + url(database)
        + " -Ddb.user="
        + USER
        + " -Ddb.password="
        + PASSWORD
        + " -Dkith.placements.files.master-key="
        + MASTER_KEY;
  }

  /** A connection of the tests' own to the database of the deployment. */
  public static Connection connect() throws SQLException {
    return connect("kith");
  }

  public static Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, PASSWORD);
  }

  /** A superuser's connection, for tests that take the database away. */
  public static Connection superuser() throws SQLException {
    return running().getPostgresDatabase().getConnection();
  }

  /** Its JDBC address. */
  public static String url(String database) {
    return "jdbc:postgresql://localhost:" + running().getPort() + "/" + database;
  }

  private static EmbeddedPostgres running() {
    EmbeddedPostgres running = postgres;
    if (running == null) {
      throw new IllegalStateException("no database. Maybe run the test by Failsafe: mvn verify");
    }
    return running;
  }
}
