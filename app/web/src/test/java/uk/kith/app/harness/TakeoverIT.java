package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;

import java.io.File;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;

/** Two instances on one database; the one that works is killed. */
class TakeoverIT {

  private static final String DATABASE = "takeover";
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Dead after 4 s without a heartbeat, looked for every 2 s; the rest is for a busy machine. */
  private static final Duration DECLARED_DEAD = Duration.ofSeconds(60);

  private static final String[] QUICK_HEART = {
    "-Dkith.jobs.heartbeat-seconds=1", "-Dkith.jobs.missed-heartbeats=4"
  };

  private final String gate = UUID.randomUUID().toString();

  @Test
  void aKilledInstancesJobIsTakenOverAndHasOneEffect() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "takeover/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);

    try (TestServer one = TestServer.start("one", war, DATABASE, QUICK_HEART);
        TestServer two = TestServer.start("two", war, DATABASE, QUICK_HEART)) {
      one.awaitReady();
      two.awaitReady();

      HttpResponse<String> submitted =
          one.house().post("api/harness/jobs", "{\"gate\":\"" + gate + "\"}");
      assertEquals(202, submitted.statusCode(), submitted.body());
      eventually("started", SOON, () -> starts() == 1);
      TestServer working = startedBy(one) ? one : two;
      TestServer surviving = working == one ? two : one;

      working.kill();
      eventually("started again", DECLARED_DEAD, () -> starts() == 2);
      assertTrue(startedBy(surviving));

      TestSql.update(DATABASE, "insert into harness.gate values (?, true)", gate);
      eventually("done", SOON, () -> "DONE".equals(status()));
      assertEquals(2, starts());
      assertEquals(
          1, TestSql.number(DATABASE, "select count(*) from harness.effect where gate = ?", gate));
    }
  }

  private long starts() throws SQLException {
    return TestSql.number(DATABASE, "select count(*) from harness.start where gate = ?", gate);
  }

  private boolean startedBy(TestServer server) throws SQLException {
    return TestSql.number(
            DATABASE,
            "select count(*) from harness.start where gate = ? and instance like ?",
            gate,
            server.pid() + "@%")
        > 0;
  }

  private String status() throws SQLException {
    return TestSql.text(DATABASE, "select status from app.job where argument = ?", gate);
  }
}
