package uk.kith.app.web.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** R-DATA-13: a large extract is read by a job that shows how far it is and can be cancelled. */
class LargeExtractIT {

  private static final String DATABASE = "large_extract";

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "ssd_person.csv",
              "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob\n"
                  + "P1,Tom,Ash,M,WBRI,2015-03-02\n",
              "ssd_cla_episodes.csv",
              "clae_person_id,clae_cla_id,clae_cla_placement_id,clae_cla_episode_start_date,"
                  + "clae_cla_episode_start_reason\nP1,C1,A,2014-01-05,S\n",
              "ssd_cla_placement.csv",
              "clap_person_id,clap_cla_id,clap_cla_placement_id,clap_cla_placement_start_date,"
                  + "clap_cla_placement_end_date,clap_cla_placement_type,"
                  + "clap_cla_placement_provider,clap_cla_placement_postcode\n"
                  + "P1,C1,A,2014-01-05,,U6,PR1,S60 2AA\n"));

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void itIsCancelledAndLeavesNothingAndThenRead() throws Exception {
    File war = new File(new File(System.getProperty("kith.war")).getParentFile(), "large/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    byte[] zip = zip();
    try (TestServer server =
        TestServer.start("large-extract", war, DATABASE, "-Dkith.case-system.job-from-bytes=1")) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      try (PageCheck check = PageCheck.on(root)) {
        Page page = check.page();
        signIn(page, root);
        try (Connection gate = TestDatabase.connect(DATABASE)) {
          stopBeforePlacements(gate);
          send(page, root, zip);
          page.waitForSelector("[data-progress-text]:has-text(\"Reading and comparing\")");
          check.accessible("reading", 1280);
          check.shoot("it-extract-progress-wide");
          check.post("main .govuk-button:has-text(\"Cancel the reading\")");
          gate.rollback();
        }
        page.waitForSelector("main:has-text(\"It was cancelled\")");
        assertEquals("0", count("placements.case_extract"));
        assertEquals("0", count("placements.child"));
        assertEquals("0", count("placements.case_reading where content is not null"));

        send(page, root, zip);
        page.waitForSelector(".govuk-notification-banner:has-text(\"The extract is read\")");
        assertEquals("1", count("placements.case_extract"));
        assertEquals("0", count("placements.case_reading where content is not null"));
        send(page, root, zip);
        assertTrue(page.textContent("main").contains("Nothing changed"));
      }
    }
  }

  private static String count(String of) throws Exception {
    return TestSql.text(DATABASE, "select count(*) from " + of);
  }

  private static void signIn(Page page, String root) throws Exception {
    page.navigate(root + "/sign-in");
    page.fill("#username", TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private static void send(Page page, String root, byte[] zip) {
    page.navigate(root + "/case-system");
    page.setInputFiles("#file", new FilePayload("night.zip", "application/zip", zip));
    page.click("main .govuk-button:has-text(\"Read the extract\")");
  }

  /** The reading has compared its children when it comes to placements, and waits. */
  private static void stopBeforePlacements(Connection gate) throws Exception {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table placements.placement in share mode");
    }
  }
}
