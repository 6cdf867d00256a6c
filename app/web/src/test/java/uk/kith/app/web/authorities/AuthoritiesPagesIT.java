package uk.kith.app.web.authorities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.sufficiency.YearlyFiles;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/**
 * Yearly tables loaded by a person and read as a forecast of any authority, with script and
 * without; then a load is cut off by a killed server, and the next one does it whole.
 */
class AuthoritiesPagesIT {

  private static final String DATABASE = "authorities_pages";
  private static final String CODE = "0900";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PAGE = "/sufficiency/authorities";
  private static final String TABLES = PAGE + "/tables";
  private static final String[] OPTIONS = {
    "-Dkith.jobs.heartbeat-seconds=1", "-Dkith.jobs.missed-heartbeats=4"
  };

  @Test
  void tablesAreLoadedByAPersonAndAnyAuthorityIsRead() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "authorities/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer first = TestServer.start("authorities-1", war, DATABASE, OPTIONS)) {
      first.awaitReady();
      String root = "http://localhost:" + first.base().getPort();
      String commissioner = TestUsers.createIn(DATABASE, Role.COMMISSIONER);
      nothingIsLoaded(root, TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER));
      cancelledWithoutScript(root, TestUsers.createIn(DATABASE, Role.ADMINISTRATOR));
      loaded(root, commissioner);
      readWithoutScript(root, commissioner);
      neighbours(root, commissioner);
      killedInTheMiddle(root, commissioner, first);
    }
    assertEquals(0, counts("0901"), "nothing of what was cut off");
    try (TestServer second = TestServer.start("authorities-2", war, DATABASE, OPTIONS)) {
      second.awaitReady();
      eventually("loaded by the next server", SOON, () -> counts("0901") > 0);
      eventually("no file is kept", SOON, () -> files() == 0);
    }
  }

  private static void nothingIsLoaded(String root, String officer) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, officer);
      page.navigate(root + "/sufficiency");
      page.click("main a:has-text(\"Any authority\")");
      page.waitForSelector("main:has-text(\"No yearly tables are loaded\")");
      assertTrue(page.textContent("main").contains("A commissioner or an administrator can"));
      check.check(PAGE, "it-authorities-none");
    }
  }

  private static void cancelledWithoutScript(String root, String administrator) throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = signIn(check, root, administrator);
      page.click("a:has-text(\"Yearly tables\") >> nth=0");
      page.click("main .govuk-button:has-text(\"Load the tables\")");
      assertTrue(page.textContent(".govuk-error-summary").contains("Choose the file"));
      send(page, "return.csv", "CHILD,SEX\n1,2\n");
      assertTrue(page.textContent(".govuk-error-summary").contains("not one of the yearly tables"));
      stop(gate);
      send(page, "tables.csv", YearlyFiles.counts("Cancelton", "0902", 2018, 2022));
      eventually("in the middle", SOON, AuthoritiesPagesIT::isKeeping);
      page.click("main .govuk-button:has-text(\"Cancel the load\")");
      gate.rollback();
      for (int i = 0; i < 60 && !page.textContent("main").contains("It was cancelled"); i++) {
        page.click("main a:has-text(\"Refresh\")");
      }
      assertTrue(page.textContent("main").contains("It was cancelled"));
      assertEquals(0, counts("0902"));
    }
  }

  private static void loaded(String root, String commissioner) throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = signIn(check, root, commissioner);
      page.navigate(root + TABLES);
      stop(gate);
      String counts = YearlyFiles.counts("Mergeford", CODE, 2011, 2022);
      send(page, "looked_after_2011_2022.csv", counts);
      page.waitForSelector("[data-progress-text]:has-text(\"Keeping what it says\")");
      check.accessible("progress", 1280);
      gate.rollback();
      page.waitForSelector(".govuk-notification-banner:has-text(\"yearly tables are loaded\")");
      String text = page.textContent("main tbody");
      assertTrue(text.contains("counts of 2011 to 2022"), text);
      assertTrue(text.contains("12 not published, a symbol stands there"), text);
      send(page, "looked_after_2011_2022.csv", counts);
      page.waitForSelector(".govuk-notification-banner:has-text(\"Nothing changed\")");
      send(page, "indicators.csv", YearlyFiles.regions("Mergeford"));
      page.waitForSelector("main tbody:has-text(\"regions\")");
      check.check(TABLES, "it-yearly-tables");
    }
  }

  private static void readWithoutScript(String root, String commissioner) throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, commissioner);
      page.navigate(root + PAGE);
      page.selectOption("#authority", YearlyFiles.area(CODE, 4));
      page.click("main .govuk-button:has-text(\"Show\")");
      String main = page.textContent("main");
      assertEquals("Mergeford 5", page.textContent("h1"));
      assertTrue(main.contains("If authorities drift as they have, Mergeford 5 will look after"));
      assertTrue(main.contains("children (8 in 10) on 31 March 2025; on 31 March 2022 it"), main);
      assertTrue(main.contains("the other authorities of North of Nowhere"), main);
      assertTrue(main.contains("Two years ahead the number looked after was off by"), main);
      assertTrue(main.contains("given a new code: Mergeford 2."), main);
      assertTrue(main.contains("Fewer than 50 children: Mergeford 1."), main);
      assertEquals(8, page.locator(".app-fans svg").count(), "four figures, wide and narrow");
      page.selectOption("#from", "2016");
      page.click("main .govuk-button:has-text(\"Show\")");
      assertTrue(page.textContent("main").contains("(8 in 10) on 31 March 2019"));
      assertEquals("2016", page.inputValue("#from"));
      assertEquals(YearlyFiles.area(CODE, 4), page.inputValue("#authority"));
      page.selectOption("#authority", YearlyFiles.area(CODE, 0));
      page.click("main .govuk-button:has-text(\"Show\")");
      assertTrue(page.textContent("main").contains("Only authorities with 50 children"));
    }
  }

  private static void neighbours(String root, String commissioner) throws Exception {
    String address = PAGE + "?authority=" + YearlyFiles.area(CODE, 4);
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, commissioner);
      page.navigate(root + address);
      page.click("main a:has-text(\"Choose its neighbours\")");
      page.check("label:has-text(\"Mergeford 8\")");
      page.check("label:has-text(\"Mergeford 12\")");
      check.accessible("neighbours", 1280);
      page.click("main .govuk-button:has-text(\"Keep these neighbours\")");
      page.waitForSelector(".govuk-notification-banner:has-text(\"are chosen\")");
      String beside = page.textContent("#beside ~ .app-scroll");
      assertTrue(beside.contains("Mergeford 8") && beside.contains("Mergeford 12"), beside);
      assertTrue(page.textContent("main").contains("Chosen by " + commissioner));
      check.check(address, "it-authorities");
      check.check(PAGE + "?authority=" + YearlyFiles.area(CODE, 0), "it-authorities-few");
      check.check(
          PAGE + "/neighbours?authority=" + YearlyFiles.area(CODE, 4), "it-authorities-neighbours");
      page.navigate(root + address);
      Download csv = page.waitForDownload(() -> page.click("main a:has-text(\"as CSV\")"));
      String text = Files.readString(csv.path(), UTF_8);
      assertTrue(csv.suggestedFilename().endsWith(".csv"), csv.suggestedFilename());
      assertTrue(
          text.lines()
              .anyMatch(
                  row ->
                      row.contains("Mergeford 5,Looked after,children,") && row.contains("2022")),
          text);
      assertTrue(text.contains("Mergeford 12,Share outside,"), text);
      Download xlsx = page.waitForDownload(() -> page.click("main a:has-text(\"as Excel\")"));
      assertTrue(Files.size(xlsx.path()) > 1_000);
    }
  }

  private static void killedInTheMiddle(String root, String user, TestServer server)
      throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = signIn(check, root, user);
      page.navigate(root + TABLES);
      stop(gate);
      send(page, "more.csv", YearlyFiles.counts("Killingham", "0901", 2011, 2022));
      eventually("in the middle", SOON, AuthoritiesPagesIT::isKeeping);
      server.kill();
    }
    eventually("the database gave up", SOON, () -> !isKeeping());
  }

  private static Page signIn(PageCheck check, String root, String user) {
    Page page = check.page();
    page.navigate(root + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static void send(Page page, String name, String csv) {
    page.setInputFiles("#file", new FilePayload(name, "text/csv", csv.getBytes(UTF_8)));
    page.click("main .govuk-button:has-text(\"Load the tables\")");
  }

  /** Nothing can be kept until this is given up. */
  private static void stop(Connection gate) throws Exception {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table sufficiency.yearly_count in share mode");
    }
  }

  private static boolean isKeeping() throws Exception {
    return TestSql.number(
            DATABASE,
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ~ 'sufficiency.yearly_count'")
        == 1;
  }

  private static long counts(String code) throws Exception {
    return TestSql.number(
        DATABASE,
        "select count(*) from sufficiency.yearly_count where code like ?",
        "E08" + code + "%");
  }

  private static long files() throws Exception {
    return TestSql.number(
        DATABASE, "select count(*) from sufficiency.yearly_load where content is not null");
  }
}
