package uk.kith.app.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.File;
import java.net.URI;
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

/**
 * A plan as a placement officer makes it: begun from the searches, its progress, cancelled with the
 * best so far kept, read, questioned, stale, and the journey without script. Every plan is large
 * here, so that a job makes it.
 */
class PlanPagesIT {

  private static final String DATABASE = "plan_pages";

  @Test
  void aPlanIsMadeReadAndQuestioned() throws Exception {
    File war = new File(new File(System.getProperty("kith.war")).getParentFile(), "plan/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server =
        TestServer.start(
            "plan-pages",
            war,
            DATABASE,
            "-Dkith.matching.plans.job-from-children=1",
            "-Dkith.today=2014-09-30")) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      String user = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      Caller officer = Caller.named(user, server.base());
      whenNobodyWaits(root, user);
      threeSearchesAndTwoHomes(officer);
      cancelled(root, user, officer, server.base());
      withoutScript(root, user);
      looked(root, user, officer);
    }
  }

  private static void whenNobodyWaits(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.click("a:has-text(\"Plan for all who wait\") >> nth=0");
      assertTrue(page.textContent("main").contains("None yet"), () -> page.textContent("main"));
      page.click("main .govuk-button:has-text(\"Make a plan\")");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("No child waits"),
          () -> page.textContent("main"));
      check.check("/plans", "it-plans-none");
    }
  }

  /**
   *
   *
   * <pre>
   *                                     near: 1 place, 0 to 4   far: 2 places, 5 to 12
   * Amir, 5                             a year too old          yes
   * Danyal and Leah, 7 and 8, together  no                      yes
   * Mia, 16                             no                      no
   * </pre>
   *
   * Amir takes the one place with an approval, so that the brother and sister have the other home,
   * where he would live best.
   */
  private static void threeSearchesAndTwoHomes(Caller officer) {
    home(officer, "Green House", 1, 0, 4, "");
    home(officer, "Moor View", 2, 5, 12, ",'skills':{'BEHAVIOUR':'HIGH'}");
    search(
        officer,
        "2014-09-01",
        "SHORT_TERM",
        child(officer, "Amir", "2009-05-01", ",'needs':{'BEHAVIOUR':'SOME'}"));
    String danyal = child(officer, "Danyal", "2007-02-01", "");
    String leah =
        child(
            officer,
            "Leah",
            "2006-02-01",
            ",'siblings':[{'child':'" + danyal + "','kind':'FULL'}]");
    search(officer, "2014-09-10", "LONG_TERM", danyal, leah);
    search(officer, "2014-09-20", "SHORT_TERM", child(officer, "Mia", "1998-01-01", ""));
  }

  private static void home(
      Caller officer, String name, int places, int minAge, int maxAge, String more) {
    id(
        officer.post(
            "api/households",
            "{'localId':'NAME','name':'NAME','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    .replace("NAME", name)
                + "'postcode':'S65 1AB','terms':{'places':"
                + places
                + ",'minAge':"
                + minAge
                + ",'maxAge':"
                + maxAge
                + "},'approvedFrom':'2012-04-01'"
                + more
                + "}"));
  }

  private static String child(Caller officer, String name, String born, String more) {
    return id(
        officer.post(
            "api/children",
            "{'firstName':'"
                + name
                + "','dateOfBirth':'"
                + born
                + "','from':'2014-01-01','homePostcode':'S65 2CV'"
                + more
                + "}"));
  }

  private static void search(Caller officer, String opened, String kind, String... children) {
    id(
        officer.post(
            "api/searches",
            "{'children':['"
                + String.join("','", children)
                + "'],'openedOn':'"
                + opened
                + "','neededFrom':'2014-10-03','kind':'"
                + kind
                + "','together':'REQUIRED'}"));
  }

  /** The job waits to write the first policy; somebody cancels, and has the best so far. */
  private static void cancelled(String root, String user, Caller officer, URI base)
      throws Exception {
    try (PageCheck check = PageCheck.on(root);
        Connection gate = TestDatabase.connect(DATABASE)) {
      Page page = signIn(check, root, user);
      try (Statement sql = gate.createStatement()) {
        // What the server works out by itself may have written the first policy before.
        sql.execute("truncate matching.policy_version cascade");
        gate.setAutoCommit(false);
        sql.execute("select pg_advisory_xact_lock(hashtext('matching.policy_version'))");
      }
      make(page, root);
      page.waitForSelector("[data-progress-text]:has-text(\"Reading searches and homes\")");
      check.accessible("progress", 1280);
      check.shoot("it-plan-progress-wide");
      unfinishedWithAdopters(officer, base);
      check.post("main .govuk-button:has-text(\"Cancel the plan\")");
      gate.rollback();
      page.waitForSelector("main:has-text(\"It was cancelled\")");
      page.waitForSelector("main:has-text(\"of 4 children would have a home\")");
      page.navigate(root + "/plans");
      assertTrue(
          page.textContent("main").contains("Cancelled, best so far"),
          () -> page.textContent("main"));
      assertEquals(
          "CANCELLED",
          TestSql.text(
              DATABASE,
              "select status from app.job where id = (select job from matching.plan where"
                  + " cancelled)"));
    }
  }

  /** A plan with adopters is not there for who may not see them, before it is made either. */
  private static void unfinishedWithAdopters(Caller officer, URI base) throws Exception {
    Caller adviser =
        Caller.named(
            TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER), base);
    search(officer, "2014-09-02", "ADOPTION", child(officer, "Noor", "2013-01-01", ""));
    String plan = id(adviser.post("api/plans", "{}"));
    assertEquals(200, adviser.get("api/plans/" + plan).statusCode());
    assertEquals(404, officer.get("api/plans/" + plan).statusCode());
    assertTrue(adviser.get("api/plans").body().contains(plan));
    assertFalse(officer.get("api/plans").body().contains(plan));
  }

  private static void withoutScript(String root, String user) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, user);
      make(page, root);
      page.waitForURL(root + "/plans/*");
      check.refreshUntil("3 of 4 children would have a home");
      page.selectOption("#child", new SelectOption().setLabel("Mia"));
      page.fill("#home", "green house");
      page.click("#why-not ~ form button");
      assertEquals("Why is Mia not with Green House?", page.textContent("h1"));
      assertTrue(page.textContent("main").contains("R-PLACE-11"), () -> page.textContent("main"));
      page.fill("#home", "Nowhere");
      page.click("#ask ~ form button");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("No home has this name"),
          () -> page.textContent("main"));
    }
  }

  private static void looked(String root, String user, Caller officer) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      make(page, root);
      page.waitForSelector("main:has-text(\"3 of 4 children would have a home\")");
      String plan = page.url().substring(root.length());
      String text = page.textContent("main");
      assertTrue(text.contains("Proven best: no plan reaches more by this order."), text);
      assertTrue(text.contains("The plan first places as many children as possible, then"), text);
      assertTrue(text.contains("1 approval would have to be given"), text);
      assertTrue(page.textContent("#planned ~ table").contains("Danyal and Leah"), text);
      assertTrue(page.textContent("#planned ~ table").contains("Green House"), text);
      assertTrue(page.textContent("section:has(#without)").contains("Mia"), text);
      assertTrue(page.textContent("section:has(#without)").contains("R-PLACE-11"), text);
      assertTrue(page.textContent("section:has(#alone) table").contains("Amir"), text);
      assertFalse(text.contains("have changed since"), text);
      check.check(plan, "it-plan");
      page.navigate(root + plan);
      page.selectOption("#show", "approval");
      page.click("main form[role=search] button");
      assertEquals(1, page.locator("#planned ~ table tbody tr").count());
      assertTrue(page.textContent("#planned ~ table").contains("Amir"));
      page.click("#planned ~ table a:has-text(\"Home\") >> nth=0");
      assertTrue(page.url().contains("sort=home") && page.url().contains("show=approval"));

      page.navigate(root + plan);
      page.click("section:has(#alone) a:has-text(\"Why not\")");
      assertEquals("Why is Amir not with Moor View?", page.textContent("h1"));
      String answer = page.textContent("main");
      assertTrue(answer.contains("2 children fewer with a home"), answer);
      assertTrue(page.textContent("#moves ~ table").contains("Leah"), answer);
      check.check(page.url().substring(root.length()), "it-plan-why-not");

      page.navigate(root + plan);
      page.click("section:has(#carers) a:has-text(\"Foster carers for 1 child aged\")");
      String carers = page.textContent("main");
      assertTrue(carers.contains("1 child more with a home"), carers);
      assertTrue(carers.contains("Proven best: no plan reaches more by this order."), carers);
      assertTrue(page.textContent("#answer ~ table").contains("Mia"), carers);
      check.check(page.url().substring(root.length()), "it-plan-carer");
      page.fill("#siblings", "9");
      page.click("#ask ~ form button");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("not more than the children"),
          () -> page.textContent("main"));

      home(officer, "New House", 1, 10, 17, "");
      page.navigate(root + plan);
      assertTrue(page.textContent("main").contains("have changed since it was made"));
      page.click("main .govuk-button:has-text(\"Make a new plan\")");
      page.waitForSelector("main:has-text(\"4 of 4 children would have a home\")");
      check.check("/plans", "it-plans");
    }
  }

  private static void make(Page page, String root) {
    page.navigate(root + "/searches");
    page.click("main .govuk-button:has-text(\"Plan for all who wait\")");
    page.click("main .govuk-button:has-text(\"Make a plan\")");
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
