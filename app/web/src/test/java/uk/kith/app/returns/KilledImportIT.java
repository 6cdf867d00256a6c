package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.app.returns.Uploads.json;

import jakarta.json.JsonObject;
import java.io.File;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** The only server is killed in the middle of an import; the next one does it whole. */
class KilledImportIT {

  private static final String DATABASE = "killed_import";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int CHILDREN = 50;

  /** Every return is large, so a job imports it; a dead instance is noticed after seconds. */
  private static final String[] OPTIONS = {
    "-Dkith.placements.returns.job-from-bytes=1",
    "-Dkith.jobs.heartbeat-seconds=1",
    "-Dkith.jobs.missed-heartbeats=4"
  };

  @Test
  void anImportThatIsKilledIsAbsentAndThenWhole() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "killed/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    String upload;
    String user;
    try (TestServer first = TestServer.start("first", war, DATABASE, OPTIONS)) {
      first.awaitReady();
      user = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      Uploads officer = new Uploads(first.base(), Client.basic(user));
      try (Connection gate = TestDatabase.connect(DATABASE)) {
        stopBeforePlacements(gate);
        HttpResponse<String> accepted = officer.send(parts());
        assertEquals(202, accepted.statusCode(), accepted.body());
        upload = accepted.headers().firstValue("Location").orElseThrow();
        eventually("stopped in the middle", SOON, KilledImportIT::isStopped);
        assertEquals("RUNNING", json(officer.get(upload)).getString("status"));
        first.kill();
      }
    }
    eventually("the database gave up the import", SOON, () -> writers() == 0);
    assertEquals(parts().size(), count("return_file"), "what was received is kept");
    for (String table : List.of("statutory_return", "return_row", "child", "placement")) {
      assertEquals(0, count(table), table);
    }

    try (TestServer second = TestServer.start("second", war, DATABASE, OPTIONS)) {
      second.awaitReady();
      Uploads officer = new Uploads(second.base(), Client.basic(user));
      eventually(
          "imported", SOON, () -> "DONE".equals(json(officer.get(upload)).getString("status")));
      JsonObject view = json(officer.get(upload)).getJsonArray("returns").getJsonObject(0);
      assertEquals(CHILDREN, Uploads.received(view).get("episodes"));
      assertEquals(1, count("statutory_return"));
      assertEquals(CHILDREN, count("child"));
      assertEquals(CHILDREN, count("placement"));
      HttpResponse<String> again = officer.send(parts());
      assertEquals(200, again.statusCode(), again.body());
      assertTrue(again.body().contains("\"changed\":0"), again.body());
    }
  }

  /** The import has written its rows and children when it comes to placements, and waits. */
  private static void stopBeforePlacements(Connection gate) throws SQLException {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table placements.placement in share mode");
    }
  }

  private static boolean isStopped() throws SQLException {
    return TestSql.number(
            DATABASE,
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ~ 'placements.placement'")
        == 1;
  }

  private static long writers() throws SQLException {
    return TestSql.number(
        DATABASE,
        "select count(*) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and state <> 'idle'");
  }

  private static long count(String table) throws SQLException {
    return TestSql.number(DATABASE, "select count(*) from placements." + table);
  }

  private static List<Part> parts() {
    StringBuilder header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    StringBuilder episodes =
        new StringBuilder(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
                + "PL_POST,URN\n");
    for (int child = 1; child <= CHILDREN; child++) {
      header.append(child).append(",1,27/03/2008,WBRI,,,\n");
      episodes.append(child).append(",2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,,1234567\n");
    }
    return List.of(Part.file("h.csv", header.toString()), Part.file("e.csv", episodes.toString()));
  }
}
