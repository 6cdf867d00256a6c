package uk.kith.app.web.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.gazetteer.Directories;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/**
 * A directory loaded by a person: refused, cancelled without script, loaded with progress; then its
 * load is cut off by a killed server, and the next one does it whole.
 */
class GazetteerPageIT {

  private static final String DATABASE = "gazetteer_page";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String[] OPTIONS = {
    "-Dkith.jobs.heartbeat-seconds=1", "-Dkith.jobs.missed-heartbeats=4"
  };

  @Test
  void aDirectoryIsLoadedByAPersonAndSurvivesAKilledServer() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "gazetteer/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer first = TestServer.start("gazetteer-1", war, DATABASE, OPTIONS)) {
      first.awaitReady();
      String user = TestUsers.createIn(DATABASE, Role.ADMINISTRATOR);
      String root = "http://localhost:" + first.base().getPort();
      cancelWithoutScript(root, user);
      loadWithProgress(root, user);
      killInTheMiddle(root, user, first);
    }
    assertEquals(5, entries("ZC"), "what was loaded before is not touched");
    assertEquals(0, entries("ZD"), "what was staged is not believed");
    try (TestServer second = TestServer.start("gazetteer-2", war, DATABASE, OPTIONS)) {
      second.awaitReady();
      eventually("loaded by the next server", SOON, () -> entries("ZD") == 5);
      eventually("nothing stays staged", SOON, () -> staged() == 0);
    }
  }

  private static void cancelWithoutScript(String root, String user) throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = check.page();
      signIn(page, root, user);
      page.click("a:has-text(\"Postcodes\") >> nth=0");
      page.click("main .govuk-button:has-text(\"Load the directory\")");
      assertTrue(page.textContent(".govuk-error-summary").contains("Choose the file"));
      send(page, new FilePayload("a.csv", "text/csv", "CHILD,SEX\n1,2\n".getBytes(UTF_8)));
      assertTrue(
          page.textContent(".govuk-error-summary").contains("is not the ONS Postcode Directory"));
      stop(gate);
      send(page, zip("ZB"));
      eventually("in the middle", SOON, GazetteerPageIT::isStaging);
      check.post("main .govuk-button:has-text(\"Cancel the load\")");
      gate.rollback();
      check.refreshUntil("It was cancelled");
      assertEquals(0, entries("ZB"));
    }
  }

  private static void loadWithProgress(String root, String user) throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = check.page();
      signIn(page, root, user);
      page.navigate(root + "/gazetteer");
      FilePayload sent = zip("ZC");
      stop(gate);
      send(page, sent);
      page.waitForSelector("[data-progress-text]:has-text(\"Reading the file\")");
      check.accessible("progress", 1280);
      check.shoot("it-gazetteer-progress-wide");
      gate.rollback();
      page.waitForSelector("#loaded");
      assertTrue(
          page.textContent(".govuk-notification-banner").contains("directory is loaded"),
          () -> page.textContent("main"));
      String text = page.textContent("main tbody");
      assertTrue(text.contains("ONS Postcode Directory, November 2025"), text);
      assertTrue(text.contains("1 terminated"), text);
      assertTrue(text.contains("1 without a grid reference"), text);
      check.check("/gazetteer", "it-gazetteer");
      send(page, sent);
      assertTrue(
          page.textContent(".govuk-notification-banner").contains("Nothing changed"),
          () -> page.textContent("main"));
    }
  }

  private static void killInTheMiddle(String root, String user, TestServer server)
      throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = check.page();
      signIn(page, root, user);
      page.navigate(root + "/gazetteer");
      stop(gate);
      send(page, zip("ZD"));
      eventually("in the middle", SOON, GazetteerPageIT::isStaging);
      server.kill();
    }
    eventually("the database gave up", SOON, () -> !isStaging());
  }

  private static void signIn(Page page, String root, String user) {
    page.navigate(root + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private static void send(Page page, FilePayload file) {
    page.setInputFiles("#file", file);
    page.click("main .govuk-button:has-text(\"Load the directory\")");
  }

  private static FilePayload zip(String area) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry("Documents/read me.txt"));
      zip.write("of another kind".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("Data/ONSPD_NOV_2025_UK.csv"));
      zip.write(Directories.of(area, 1).getBytes(UTF_8));
    }
    return new FilePayload("directory.zip", "application/zip", bytes.toByteArray());
  }

  /** Nothing can be staged until this is given up. */
  private static void stop(Connection gate) throws Exception {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table placements.gazetteer_entry in share mode");
    }
  }

  private static boolean isStaging() throws Exception {
    return TestSql.number(
            DATABASE,
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ~ 'placements.gazetteer_entry'")
        == 1;
  }

  /** Three postcodes and two sectors of a directory that is believed. */
  private static long entries(String area) throws Exception {
    return TestSql.number(
        DATABASE,
        "select count(*) from placements.gazetteer_entry n join placements.gazetteer_edition e"
            + " on e.id = n.edition where e.ready and place like ?",
        area + "%");
  }

  private static long staged() throws Exception {
    return TestSql.number(
        DATABASE,
        "select (select count(*) from placements.gazetteer_part)"
            + " + (select count(*) from placements.gazetteer_edition where not ready)"
            + " + (select count(*) from placements.gazetteer_load where staged)");
  }
}
