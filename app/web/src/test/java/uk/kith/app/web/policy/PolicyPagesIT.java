package uk.kith.app.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
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
 * A policy as an administrator sets it: drafted within the rules, tried on what is stored, put in
 * force; what was recommended before stays. Then a biased one, which the fairness report finds.
 */
class PolicyPagesIT {

  private static final String DATABASE = "policy_pages";

  private static final String[] NEEDS = {
    "BEHAVIOUR", "HEALTH", "DISABILITY", "EDUCATION", "RISK_TO_OTHERS", "RISK_FROM_OTHERS"
  };

  @Test
  void aPolicyIsDraftedTriedAndPutInForce() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "policy/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server =
        TestServer.start("policy-pages", war, DATABASE, "-Dkith.today=2014-09-30")) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      String administrator = TestUsers.createIn(DATABASE, Role.ADMINISTRATOR);
      String second = TestUsers.createIn(DATABASE, Role.ADMINISTRATOR);
      String officerName = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      Caller officer = Caller.named(officerName, server.base());
      String search = aSearchAndTwoHomes(officer);
      String before = officer.get("api/searches/" + search + "/options").body();
      assertTrue(before.contains("\"policyVersion\":1"), before);
      String plan = id(officer.post("api/plans", "{}"));
      String draft = draftedAndTried(root, administrator);
      putInForce(root, second, draft);
      recommendedBefore(officer, search, before, plan);
      readByOthers(root, officerName, search);
      biased(root, administrator, second, officer);
      fairness(root, officerName);
    }
  }

  /**
   *
   *
   * <pre>
   *              needs, of 350   heritage, of 100
   * Green House  315             80, supports Roma   first
   * Moor View    350             0                   first once heritage counts for nothing
   * </pre>
   */
  private static String aSearchAndTwoHomes(Caller officer) {
    home(officer, "Green House", "'canSupport':['Roma']", "SOME");
    home(
        officer,
        "Moor View",
        "'heritage':{'ethnicGroups':['White British']},'canSupport':['White British']",
        "HIGH");
    return search(officer, child(officer, "K-1001", "Roma", "HIGH"));
  }

  private static void home(Caller officer, String name, String heritage, String behaviour) {
    id(
        officer.post(
            "api/households",
            "{'localId':'NAME','name':'NAME','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    .replace("NAME", name)
                + "'postcode':'S65 1AB','terms':{'places':3,'minAge':0,'maxAge':17},"
                + "'approvedFrom':'2012-04-01','skills':"
                + levels("HIGH").replace("'BEHAVIOUR':'HIGH'", "'BEHAVIOUR':'" + behaviour + "'")
                + ","
                + heritage
                + "}"));
  }

  private static String child(Caller officer, String localId, String ethnicGroup, String need) {
    return id(
        officer.post(
            "api/children",
            "{'localId':'"
                + localId
                + "','dateOfBirth':'2006-05-01','from':'2014-01-01','homePostcode':'S65 2CV',"
                + "'heritage':{'ethnicGroups':['"
                + ethnicGroup
                + "']},'needs':"
                + levels(need).replace("'DISABILITY':'HIGH'", "'DISABILITY':'NONE'")
                + "}"));
  }

  private static String levels(String level) {
    StringBuilder all = new StringBuilder("{");
    for (String need : NEEDS) {
      all.append(all.length() == 1 ? "'" : ",'")
          .append(need)
          .append("':'")
          .append(level)
          .append("'");
    }
    return all.append("}").toString();
  }

  private static String search(Caller officer, String child) {
    return id(
        officer.post(
            "api/searches",
            "{'children':['"
                + child
                + "'],'openedOn':'2014-09-10','neededFrom':'2014-10-03','kind':'SHORT_TERM',"
                + "'together':'REQUIRED'}"));
  }

  private static String draftedAndTried(String root, String administrator) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, administrator);
      page.navigate(root + "/policy");
      assertTrue(page.textContent("main").contains("The plan first places as many children"));
      assertTrue(page.textContent("table").contains("Version 1"), () -> page.textContent("main"));
      page.click("main .govuk-button:has-text(\"Draft the next version\")");
      page.fill("#heritage", "150");
      page.fill("#need", "300");
      page.click("main button:has-text(\"Keep the draft\")");
      String errors = page.textContent(".govuk-error-summary");
      assertTrue(errors.contains("count for 100 points at the most"), errors);
      assertTrue(errors.contains("R-MATCH-05"), errors);
      assertTrue(errors.contains("Say why the policy changes"), errors);
      assertEquals("150", page.inputValue("#heritage"), "what was typed is kept");
      page.fill("#need", "450");
      page.fill("#heritage", "0");
      page.fill("#heritageinadoption", "0");
      page.fill("#reason", "A trial of needs alone");
      page.click("main button:has-text(\"Keep the draft\")");
      assertTrue(page.textContent("table").contains("100 points"), () -> page.textContent("main"));
      page.click("main .govuk-button:has-text(\"See what it would change\")");
      String trial = page.textContent("main");
      assertTrue(trial.contains("who are to be adopted are not tried"), trial);
      assertTrue(trial.contains("Of 1 search with options kept, 1 would have another"), trial);
      assertTrue(page.textContent("section:has(#options) table").contains("K-1001"), trial);
      assertTrue(page.textContent("section:has(#plans) table").contains("K-1001"), trial);
      assertFalse(trial.contains("Green House"), trial);
      String draft = page.url().substring(root.length()).replace("/trial", "");
      look(root, administrator, draft);
      assertTrue(trial.contains("A second person agrees"), trial);
      assertNull(page.querySelector("main button:has-text(\"Put the draft in force\")"));
      String token = page.getAttribute("input[name=_csrf] >> nth=0", "value");
      APIResponse alone =
          page.request()
              .post(
                  root + draft + "/in-force",
                  RequestOptions.create()
                      .setForm(FormData.create().set("_csrf", token).set("version", "1")));
      assertEquals(409, alone.status(), "by its author");
      assertTrue(alone.text().contains("a second person looks at it"), alone.text());
      return draft;
    }
  }

  /** R-MATCH-14: by another person than its author. */
  private static void putInForce(String root, String second, String draft) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, second);
      page.navigate(root + draft + "/trial");
      page.click("main button:has-text(\"Put the draft in force\")");
      String versions = page.textContent("main");
      assertTrue(versions.contains("Version 2 is on record"), versions);
      assertTrue(versions.contains("A trial of needs alone"), versions);
      assertTrue(versions.contains("put in force by " + second), versions);
      assertEquals(404, page.navigate(root + draft).status(), "a draft that has ended is gone");
    }
  }

  private static void look(String root, String administrator, String draft) {
    try (PageCheck check = PageCheck.on(root)) {
      signIn(check, root, administrator);
      check.check("/policy", "it-policy");
      check.check("/policy/drafts/new", "it-policy-form");
      check.check(draft, "it-policy-draft");
      check.check(draft + "/trial", "it-policy-trial");
      check.check("/policy/versions/1", "it-policy-version");
    }
  }

  /** R-MATCH-14: a stored recommendation stays as it was, and the next one goes by the next. */
  private static void recommendedBefore(Caller officer, String search, String before, String plan)
      throws Exception {
    assertTrue(before.indexOf(home("Green House")) < before.indexOf(home("Moor View")), before);
    String after = officer.get("api/searches/" + search + "/options").body();
    assertTrue(after.contains("\"policyVersion\":2"), after);
    assertTrue(after.indexOf(home("Moor View")) < after.indexOf(home("Green House")), after);
    assertTrue(officer.get("api/plans/" + plan).body().contains("\"policyVersion\":1"));
    assertEquals(
        "Green House",
        TestSql.text(
            DATABASE,
            "select h.local_id from matching.run r join matching.run_home x on x.run = r.id"
                + " join placements.household h on h.id = x.household"
                + " where r.policy_number = 1 and x.rank = 1"));
    String next = officer.get("api/plans/" + id(officer.post("api/plans", "{}"))).body();
    assertTrue(next.contains("\"policyVersion\":2"), next);
    String assigned = next.substring(next.indexOf("\"assignments\""));
    assertTrue(assigned.contains(home("Moor View")), assigned);
    int green = assigned.indexOf(home("Green House"));
    assertTrue(green < 0 || green > assigned.indexOf(home("Moor View")), assigned);
  }

  private static String home(String name) throws Exception {
    return TestSql.text(DATABASE, "select id from placements.household where local_id = ?", name);
  }

  private static void readByOthers(String root, String officer, String search) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, officer);
      page.navigate(root + "/searches/" + search + "/options");
      page.click("main a:has-text(\"policy version 2\")");
      assertEquals("Version 2 of the policy", page.textContent("h1"));
      page.navigate(root + "/policy");
      assertFalse(page.textContent("main").contains("Draft"), "who may not draft sees no drafts");
      for (String closed : new String[] {"/policy/drafts/new", "/policy/drafts/" + search}) {
        Response answer = page.navigate(root + closed);
        assertEquals(403, answer.status(), closed);
      }
      assertEquals(404, page.navigate(root + "/policy/versions/9").status());
      assertEquals(200, page.request().get(root + "/policy/list.csv").status());
      assertEquals(200, page.request().get(root + "/policy/list.xlsx").status());
    }
  }

  /**
   * Support of a heritage earns as little as the rules allow: 51 where shared heritage earns 100.
   */
  private static void biased(String root, String administrator, String second, Caller officer) {
    String trial;
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, administrator);
      page.navigate(root + "/policy/drafts/new");
      page.fill("#need", "350");
      page.fill("#heritage", "100");
      page.fill("#heritagesupport", "51");
      page.fill("#reason", "Shared heritage first");
      page.click("main button:has-text(\"Keep the draft\")");
      page.click("main .govuk-button:has-text(\"See what it would change\")");
      trial = page.url();
    }
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, second);
      page.navigate(trial);
      page.click("main button:has-text(\"Put the draft in force\")");
      assertTrue(page.textContent("main").contains("Version 3 is on record"));
    }
    for (int number = 0; number < 24; number++) {
      String child =
          child(officer, "K-2" + number, number % 2 == 0 ? "Roma" : "White British", "NONE");
      String options = officer.get("api/searches/" + search(officer, child) + "/options").body();
      assertTrue(options.contains("\"policyVersion\":3"), options);
    }
  }

  private static void fairness(String root, String officer) throws Exception {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, officer);
      page.navigate(root);
      page.click("main a:has-text(\"Fairness of what is offered\")");
      String text = page.textContent("main");
      assertTrue(text.contains("Ethnic group, Gypsy/Roma: best score"), text);
      assertTrue(text.contains("R-MATCH-21"), text);
      assertFalse(text.contains("K-2"), text);
      check.check("/fairness", "it-fairness");
      check.check("/fairness?measure=HERITAGE_SHARE", "it-fairness-heritage");
      check.check(
          "/fairness?to-day=31&to-month=12&to-year=2012&measure=OFFERED", "it-fairness-none");
      String file = page.request().get(root + "/fairness/list.csv?to=2014-09-30").text();
      assertTrue(file.contains("Gypsy/Roma,Ethnic group,13,"), file);
      assertFalse(file.contains("K-2"), file);
      assertEquals(200, page.request().get(root + "/fairness/list.xlsx").status());
    }
    open(root, 200, Role.COMMISSIONER);
    open(root, 403, Role.COURT_OFFICER);
    open(root, 403, Role.SUPERVISING_WORKER);
  }

  private static void open(String root, int status, Role role) throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, TestUsers.createIn(DATABASE, role));
      assertEquals(status, page.navigate(root + "/fairness").status(), role.id());
      assertEquals(status, page.request().get(root + "/fairness/list.csv").status(), role.id());
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
}
