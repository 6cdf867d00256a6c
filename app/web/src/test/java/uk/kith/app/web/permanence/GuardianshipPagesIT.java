package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A case from its beginning, and a concern to its end, in a real browser on the real WAR. */
@ArquillianTest
@RunAsClient
class GuardianshipPagesIT {

  @ArquillianResource URL house;

  private String child;

  @BeforeEach
  void aChildLookedAfter() throws SQLException {
    UUID id = TestChildren.born("2014-03-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U1', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2015-01-06"),
        Date.valueOf("2015-01-06"));
    child = "/children/" + id + "/permanence";
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void signIn(Page page, Role role) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private static void day(Page page, String field, int day, int month) {
    page.fill("#" + field + "-day", Integer.toString(day));
    page.fill("#" + field + "-month", Integer.toString(month));
    page.fill("#" + field + "-year", "2016");
  }

  @Test
  void aCaseBeginsAndTakesItsSteps() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      String each = beginAndRecord(check);
      check.check(each, "it-guardianship-case");
      check.check("/guardianship", "it-guardianship");
    }
  }

  /** R-SGO-01: relatives of a child at home give notice too; there is no care to follow. */
  @Test
  void aCaseBeginsForAChildWhoNeverWasLookedAfter() throws Exception {
    String other = "/children/" + TestChildren.born("2012-05-01");
    Client officer = new Client(house);
    officer.signIn(TestUsers.create(Role.COURT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<String> none = officer.get(other + "/permanence");
    assertEquals(200, none.statusCode());
    assertTrue(none.body().contains("is not on record as looked after by"), none.body());
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "_csrf", officer.token(),
                "kind", "SPECIAL_GUARDIANSHIP",
                "carer", "The grandmother",
                "foster", "false"));
    HttpResponse<String> wrong = officer.post(other + "/guardianship", typed);
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("Enter when the case began"), wrong.body());
    typed.putAll(Map.of("begun-day", "1", "begun-month", "9", "begun-year", "2014"));
    HttpResponse<String> begun = officer.post(other + "/guardianship", typed);
    assertEquals(303, begun.statusCode(), begun.body());
    String told = officer.get(other + "/permanence").body();
    assertTrue(told.contains("The grandmother"), told);
    assertEquals(404, officer.get("/children/" + UUID.randomUUID() + "/permanence").statusCode());
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check.page(), Role.COURT_OFFICER);
      check.check(other + "/permanence", "it-no-permanence");
    }
  }

  @Test
  void theSameWithoutScript() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      beginAndRecord(check);
    }
  }

  private String beginAndRecord(PageCheck check) throws Exception {
    Page page = check.page();
    signIn(page, Role.COURT_OFFICER);
    page.navigate(root() + child);
    page.click("summary:has-text(\"Begin a case\")");
    page.click("button:has-text(\"Begin the case\")");
    assertTrue(page.title().startsWith("Error: "), page.title());
    page.check("#kind");
    page.fill("#carer", "The grandmother");
    page.check("#foster");
    page.check("#kin");
    day(page, "begun", 31, 5);
    page.click("button:has-text(\"Begin the case\")");
    String each = page.url().substring(root().length());
    assertTrue(each.matches("/guardianship/[0-9a-f-]{36}"), each);
    assertTrue(page.textContent("main").contains("Report of the authority"), "R-SGO-02");

    page.click("summary:has-text(\"A step\")");
    page.check("input[name=step][value=NOTICE_GIVEN]");
    day(page, "done-on", 13, 6);
    page.click("button:has-text(\"Record the step\")");
    assertTrue(page.textContent("main").contains("13 September 2016"), "R-SGO-05");

    page.click("summary:has-text(\"Headings of the report\")");
    page.check("input[name=headings][value=CHILD]");
    page.check("input[name=headings][value=WISHES]");
    day(page, "written-on", 20, 6);
    page.click("button:has-text(\"Record the headings\")");
    shows(page, "Written 20 June 2016");

    page.click("summary:has-text(\"What decides whether\")");
    page.check("input[name=carer][value=relative]");
    day(page, "carer-since", 6, 1);
    day(page, "carer-on", 13, 6);
    page.click("button:has-text(\"Record it\")");
    shows(page, "Relative with whom the child has lived");
    page.navigate(root() + child);
    shows(page, "The grandmother");
    return each;
  }

  /** R-SGO-07, R-COURT-39: asked in the form of the court's case, told in both places. */
  @Test
  void theOrderIsRecordedOnceAndStandsInTheCaseAndInTheProceedings() throws Exception {
    Caller caller = Caller.as(Role.COURT_OFFICER, house.toURI());
    String of = child.replaceAll("^/children/|/permanence$", "");
    try (PageCheck check = PageCheck.on(root())) {
      String each = beginAndRecord(check);
      Page page = check.page();
      page.navigate(root() + each);
      page.click("text=Record the order");
      shows(page, "No proceedings about the child are recorded");
      check.check(each + "/order", "it-guardianship-order");
      String opened =
          id(
              caller.post(
                  "api/proceedings",
                  "{'kind':'SPECIAL_GUARDIANSHIP','issuedOn':'2016-06-20','children':['%s']}"
                      .formatted(of)));
      page.navigate(root() + each);
      page.click("text=Record the order");
      assertTrue(page.url().contains("/court/" + opened + "/orders/new"), page.url());
      assertEquals("C43A", page.inputValue("#form"));
      assertTrue(page.isChecked("#towards"));
      day(page, "madeOn", 19, 9);
      page.click("button:has-text(\"Record the order\")");
      shows(page, "Rules speak against this");
      assertTrue(page.isChecked("#towards"), "what was chosen stays");
      for (var box : page.locator("input[name=accept]").all()) {
        box.check();
      }
      page.click("button:has-text(\"Record the order\")");
      shows(page, "Say why in spite of what the rules say");
      assertTrue(page.isChecked("#accept"), "what was accepted stays");
      page.fill("#accept-reason", "The court had the report");
      page.click("button:has-text(\"Record the order\")");
      shows(page, "The order is recorded");
      shows(page, "Special guardianship");
      page.navigate(root() + each);
      shows(page, "Order made");
      assertFalse(page.textContent("main").contains("Record the order"), "it is made");
    }
  }

  @Test
  void aConcernIsRaisedGoesFurtherAndIsResolved() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      concern(check);
      check.check(child, "it-permanence-concern");
    }
  }

  @Test
  void aConcernWithoutScript() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      concern(check);
    }
  }

  /** Waits for the whole page, of which this may stand far down. */
  private static void shows(Page page, String text) {
    page.waitForSelector("main:has-text(\"" + text + "\")");
  }

  private void concern(PageCheck check) throws Exception {
    Page page = check.page();
    signIn(page, Role.REVIEWING_OFFICER);
    page.navigate(root() + child);
    page.click("summary:has-text(\"Raise a concern\")");
    page.fill("#worry", "No plan after the second review");
    page.fill("#raised-to", "The team manager");
    day(page, "raised-on", 5, 9);
    day(page, "raised-due", 2, 9);
    page.click("button:has-text(\"Raise the concern\")");
    assertTrue(page.title().startsWith("Error: "), "due before it is raised: " + page.title());
    day(page, "raised-due", 12, 9);
    page.click("button:has-text(\"Raise the concern\")");
    shows(page, "The concern is raised");

    page.click("summary:has-text(\"Take this concern further\")");
    page.check("input[name=concern1-stage][value=FORMAL]");
    day(page, "concern1-on", 13, 9);
    page.click("button:has-text(\"Record it\"):visible");
    assertTrue(page.title().startsWith("Error: "), "to whom is asked for: " + page.title());
    page.fill("#concern1-to", "The head of service");
    day(page, "concern1-due", 20, 9);
    page.click("button:has-text(\"Record it\"):visible");
    shows(page, "to The head of service");

    page.click("summary:has-text(\"Take this concern further\")");
    page.check("input[name=concern1-stage][value=RESOLVED]");
    day(page, "concern1-on", 19, 9);
    page.fill("#concern1-answer", "The plan is agreed.");
    page.click("button:has-text(\"Record it\"):visible");
    shows(page, "The concern is resolved");
    shows(page, "Resolved. Answer: The plan is agreed.");
    assertFalse(page.textContent("main").contains("Take this concern further"));
  }

  @Test
  void whoMayNotSeesNoFormAndGetsNoPage() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      String each = beginAndRecord(check);
      Page page = check.page();
      assertFalse(page.textContent("main").contains("Raise a concern"), "a court officer");
      page.context().clearCookies();
      signIn(page, Role.PLACEMENT_OFFICER);
      page.navigate(root() + each);
      assertFalse(page.textContent("main").contains("Record what was done"));
      String file = page.request().get(root() + "/guardianship/list.csv").text();
      assertTrue(file.contains("The grandmother"), file);
      page.context().clearCookies();
      signIn(page, Role.COMMISSIONER);
      assertEquals(403, page.navigate(root() + each).status());
      assertEquals(403, page.navigate(root() + "/guardianship").status());
    }
  }
}
