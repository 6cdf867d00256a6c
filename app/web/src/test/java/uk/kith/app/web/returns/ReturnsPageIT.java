package uk.kith.app.web.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A good return, loaded by a person: progress while a job reads it, then what came of it. */
class ReturnsPageIT {

  private static final String DATABASE = "returns_page";

  /** One child was placed twice on overlapping days, and one is of a sex that no code means. */
  private static final String HEADER =
      """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      K1,1,27/03/2008,WBRI,,,
      K2,2,14/05/2010,WBRI,,,
      K3,9,01/02/2011,WBRI,,,
      """;

  private static final String EPISODES =
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      K1,01/05/2013,S,C2,N1,U6,PR1,,,,S60 1AA,S60 2AA,1234567
      K2,01/06/2013,S,C2,N1,U6,PR1,10/01/2014,X1,CARPL,S60 1AA,S60 2AA,1234567
      K2,01/12/2013,P,C2,N1,U6,PR1,,,,S60 1AA,S65 2AA,1234567
      K3,01/07/2013,S,C2,N1,U6,PR1,,,,S60 1AA,S60 2AA,1234567
      """;

  @Test
  void aGoodReturnShowsItsProgressAndThenItsFindings() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "returns/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    // Every return is large, so a job reads it.
    try (TestServer server =
        TestServer.start(
            "returns-page", war, DATABASE, "-Dkith.placements.returns.job-from-bytes=1")) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      try (PageCheck check = PageCheck.on(root)) {
        Page page = check.page();
        signIn(page, root);
        try (Connection gate = TestDatabase.connect(DATABASE)) {
          stopBeforePlacements(gate);
          upload(page, root);
          page.waitForSelector("[data-progress-text]:has-text(\"Reading\")");
          check.accessible("progress", 1280);
          check.shoot("it-return-progress-wide");
          check.post("main .govuk-button:has-text(\"Cancel the import\")");
          gate.rollback();
        }
        page.waitForSelector("main:has-text(\"It was cancelled\")");
        assertEquals(
            "0", TestSql.text(DATABASE, "select count(*) from placements.statutory_return"));
        upload(page, root);
        page.waitForSelector("#findings");
        assertTrue(
            page.textContent(".govuk-notification-banner").contains("The return is loaded"),
            () -> page.textContent("main"));
        assertTrue(page.textContent("main").contains("Episodes"));
        assertTrue(page.locator("main tbody tr").count() > 2, () -> page.textContent("main"));
        check.check(page.url().substring(root.length()), "it-return");
      }
    }
  }

  private static void signIn(Page page, String root) throws Exception {
    page.navigate(root + "/sign-in");
    page.fill("#username", TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private static void upload(Page page, String root) {
    page.navigate(root + "/returns");
    page.setInputFiles(
        "#files", new FilePayload[] {file("header.csv", HEADER), file("episodes.csv", EPISODES)});
    page.click("main .govuk-button:has-text(\"Load the return\")");
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The import has written its rows and children when it comes to placements, and waits. */
  private static void stopBeforePlacements(Connection gate) throws Exception {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table placements.placement in share mode");
    }
  }
}
