package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Eventually.eventually;

import java.io.File;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;

/** One instance whose database goes away in the middle of a job, and which is stopped in it. */
class InterruptedJobsIT {

  private static final String DATABASE = "interrupted";
  private static final Duration SOON = Duration.ofSeconds(30);

  /** A retry after 10 s, or dead after 4 s without a heartbeat; the rest is for a busy machine. */
  private static final Duration RETRIED = Duration.ofSeconds(60);

  private static final String[] QUICK_HEART = {
    "-Dkith.jobs.heartbeat-seconds=1", "-Dkith.jobs.missed-heartbeats=4"
  };

  private final String gate = UUID.randomUUID().toString();

  @Test
  void aJobIsStartedAgainAfterAnOutageAndAfterAStopAndHasOneEffect() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "interrupted/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);

    try (TestServer first = TestServer.start("interrupted", war, DATABASE, QUICK_HEART)) {
      first.awaitReady();
      HttpResponse<String> submitted =
          first.house().post("api/harness/jobs", "{\"gate\":\"" + gate + "\"}");
      assertEquals(202, submitted.statusCode(), submitted.body());
      eventually("waiting at the gate", SOON, () -> starts() == 1 && isWaiting());

      takeAway();
      eventually(
          "without its database",
          SOON,
          () -> first.house().get("health/ready").statusCode() == 503);
      giveBack();
      eventually("started again", RETRIED, () -> starts() == 2 && isWaiting());

      first.stop();
    }
    assertEquals("RUNNING", status(), "not failed");
    assertEquals(
        1,
        TestSql.number(
            DATABASE,
            "select count(*) from app.scheduled_tasks where not picked and execution_time <= now()"),
        "released, and due at once");

    try (TestServer second = TestServer.start("continued", war, DATABASE)) {
      second.awaitReady();
      eventually("taken up without waiting for heartbeats", SOON, () -> starts() == 3);
      TestSql.update(DATABASE, "insert into harness.gate values (?, true)", gate);
      eventually("done", SOON, () -> "DONE".equals(status()));
      assertEquals(3, starts());
      assertEquals(
          1, TestSql.number(DATABASE, "select count(*) from harness.effect where gate = ?", gate));
    }
  }

  private static void takeAway() throws SQLException {
    superuser("alter database " + DATABASE + " allow_connections false");
    superuser(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
            + DATABASE
            + "'");
  }

  private static void giveBack() throws SQLException {
    superuser("alter database " + DATABASE + " allow_connections true");
  }

  private static void superuser(String statement) throws SQLException {
    try (Connection superuser = TestDatabase.superuser();
        Statement sql = superuser.createStatement()) {
      sql.execute(statement);
    }
  }

  private long starts() throws SQLException {
    return TestSql.number(DATABASE, "select count(*) from harness.start where gate = ?", gate);
  }

  /** It has told its progress, so that it is in the loop in which the database does the waiting. */
  private boolean isWaiting() throws SQLException {
    return TestSql.number(
            DATABASE,
            "select count(*) from app.job where argument = ? and progress = 50"
                + " and attempts = (select count(*) from harness.start where gate = ?)",
            gate,
            gate)
        == 1;
  }

  private String status() throws SQLException {
    return TestSql.text(DATABASE, "select status from app.job where argument = ?", gate);
  }
}
