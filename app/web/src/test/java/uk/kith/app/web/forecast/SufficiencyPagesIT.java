package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Sufficiency as a commissioner reads it: asked for, made, read, with script and without. */
class SufficiencyPagesIT {

  private static final String DATABASE = "sufficiency_pages";
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  @Test
  void aForecastIsMadeAndRead() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "forecast/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server =
        TestServer.start("sufficiency-pages", war, DATABASE, "-Dkith.today=" + TODAY)) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      String user = TestUsers.createIn(DATABASE, Role.COMMISSIONER);
      nobodyIsLookedAfter(root, user);
      years();
      asked(root, user);
      withoutScript(root, user);
    }
  }

  private static void nobodyIsLookedAfter(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.click("nav a:has-text(\"Sufficiency\")");
      assertTrue(page.textContent("main").contains("No forecast is made yet"));
      page.click("main .govuk-button");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("Nobody is recorded"),
          () -> page.textContent("main"));
      check.check("/sufficiency", "it-sufficiency-none");
    }
  }

  private static void asked(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency");
      page.click("main .govuk-button");
      page.waitForSelector("main:has-text(\"If recent patterns continue\")");
      String main = page.textContent("main");
      assertTrue(main.contains("children (8 in 10) will live outside Rotherham"), main);
      assertTrue(main.contains("in September 2017; today "), main);
      assertTrue(main.contains("this authority’s own"), main);
      assertTrue(main.contains("Constant rates") || main.contains("constant rates"), main);
      assertFalse(main.contains("rests on little"), main);
      assertEquals(4, page.locator(".app-fans svg").count());
      assertTrue(page.locator("#tested ~ .app-scroll tbody tr").count() >= 3, main);
      check.check("/sufficiency", "it-sufficiency");
      page.navigate(root + "/sufficiency");
      page.click("summary");
      assertTrue(page.locator("details td >> nth=0").isVisible());
    }
  }

  private static void withoutScript(String root, String user) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency");
      page.selectOption("#months", "12");
      page.click("main .govuk-button");
      for (int i = 0; i < 60 && !page.textContent("main").contains("8 in 10"); i++) {
        assertTrue(page.textContent("main").contains("Making the forecast"));
        page.click("main a:has-text(\"Refresh\")");
      }
      assertTrue(page.textContent("main").contains("in September 2015; today"));
      assertEquals("12", page.inputValue("#months"));
    }
  }

  private static Page signIn(PageCheck check, String root, String user) {
    Page page = check.page();
    page.navigate(root + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  /** Eight years in which three come each month and stay for two years, every third outside. */
  private static void years() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE);
        PreparedStatement child =
            connection.prepareStatement(
                "insert into placements.child (id, version, authority, born, sex, recorded_at,"
                    + " recorded_by, changed_at, changed_by)"
                    + " values (?, 1, 'E08000018', ?, 'UNKNOWN', now(), 'test', now(), 'test')");
        PreparedStatement lived =
            connection.prepareStatement(
                "insert into placements.placement (id, version, authority, child_id, start_on,"
                    + " end_on, care_began, type, postcode, reason_ceased, accepted_rules,"
                    + " accepted_reason, recorded_at, recorded_by)"
                    + " values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', ?, ?, '', '', now(),"
                    + " 'test')")) {
      for (int i = 0; i < 290; i++) {
        UUID id = UUID.randomUUID();
        LocalDate from = TODAY.minusDays(3 + i * 10L);
        LocalDate until = from.plusDays(500 + (i * 97L) % 460);
        boolean over = !until.isAfter(TODAY);
        child.setObject(1, id);
        child.setObject(2, from.minusYears(i % 12));
        child.executeUpdate();
        lived.setObject(1, UUID.randomUUID());
        lived.setObject(2, id);
        lived.setObject(3, from);
        lived.setObject(4, over ? until : null);
        lived.setObject(5, from);
        lived.setString(6, i % 3 == 0 ? "DN1 1AA" : "S65 1AA");
        lived.setString(7, over ? "E4A" : null);
        lived.executeUpdate();
      }
    }
  }
}
