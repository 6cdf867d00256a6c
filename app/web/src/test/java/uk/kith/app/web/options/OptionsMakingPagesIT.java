package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.Page;
import java.io.File;
import java.sql.Connection;
import java.sql.Statement;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The first look at the options of very many homes: a page tells how far it is. */
class OptionsMakingPagesIT {

  private static final String DATABASE = "options_making_pages";
  private static final String HELD =
      "[data-progress-text]:has-text(\"What the law says of each of 2 homes\")";

  @Test
  void theOptionsOfVeryManyHomesAreMadeByAJob() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "options/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server =
        TestServer.start(
            "options-making-pages",
            war,
            DATABASE,
            "-Dkith.matching.options.job-from-homes=2",
            "-Dkith.today=2014-09-30")) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      String user = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      Caller officer = Caller.named(user, server.base());
      home(officer, "Green House");
      home(officer, "Moor View");
      String search = "/searches/" + search(officer);
      cancelled(root, user, search);
      made(root, user, search);
      home(officer, "New House");
      withoutScript(root, user, search);
    }
  }

  /** Nobody may store a run meanwhile; somebody cancels, and asks again later. */
  private static void cancelled(String root, String user, String search) throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = closed()) {
      Page page = signIn(check, root, user);
      page.navigate(root + search);
      page.click("main .govuk-button:has-text(\"Look at the options\")");
      page.waitForSelector(HELD);
      check.accessible("options-making", 1280);
      check.shoot("it-options-making-wide");
      check.post("main .govuk-button:has-text(\"Cancel the look\")");
      gate.rollback();
      page.waitForSelector("main:has-text(\"It was cancelled\")");
      assertEquals("0", TestSql.text(DATABASE, "select count(*)::text from matching.run"));
      check.check(page.url().substring(root.length()), "it-options-cancelled");
    }
  }

  private static void made(String root, String user, String search) throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = closed()) {
      Page page = signIn(check, root, user);
      page.navigate(root + search + "/options");
      page.waitForSelector(HELD);
      String making = page.url();
      page.navigate(root + search + "/options");
      page.waitForSelector(HELD);
      assertEquals(making, page.url(), "who looks again waits for the same run");
      gate.rollback();
      page.waitForSelector("main:has-text(\"Moor View\")");
      assertTrue(page.url().contains("/options?run="), page.url());
      page.navigate(root + search + "/options");
      assertEquals(root + search + "/options", page.url(), "nothing has changed: it is at once");
      assertTrue(page.textContent("main").contains("Green House"), page.textContent("main"));
    }
  }

  private static void withoutScript(String root, String user, String search) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + search + "/options");
      check.refreshUntil("New House");
      assertTrue(page.url().contains("/options?run="), page.url());
    }
  }

  /** Whoever stores a run waits until the connection lets go; runs are read. */
  private static Connection closed() throws Exception {
    Connection gate = TestDatabase.connect(DATABASE);
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table matching.run in exclusive mode");
    }
    return gate;
  }

  private static void home(Caller officer, String name) {
    id(
        officer.post(
            "api/households",
            "{'localId':'NAME','name':'NAME','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    .replace("NAME", name)
                + "'postcode':'S65 1AB','terms':{'places':1},'approvedFrom':'2012-04-01'}"));
  }

  private static String search(Caller officer) {
    String child =
        id(
            officer.post(
                "api/children",
                "{'firstName':'Amir','dateOfBirth':'2009-05-01','from':'2014-01-01',"
                    + "'homePostcode':'S65 2CV'}"));
    return id(
        officer.post(
            "api/searches",
            "{'children':['" + child + "'],'neededFrom':'2014-10-03','kind':'SHORT_TERM'}"));
  }

  private static Page signIn(PageCheck check, String root, String user) {
    Page page = check.page();
    page.navigate(root + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
