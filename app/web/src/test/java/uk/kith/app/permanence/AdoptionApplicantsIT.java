package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** R-COURT-37: who applied to adopt, from request and page to the finding. */
@ArquillianTest
@RunAsClient
class AdoptionApplicantsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;
  private String home;

  /** With foster carers since 2 June 2014, who would apply from 2 June 2015 on. */
  @BeforeEach
  void appliedOnTheFirstOfOctober() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    UUID of = TestChildren.born("2008-03-01");
    child = of.toString();
    home =
        id(
            Caller.as(PLACEMENT_OFFICER, base)
                .post(
                    "api/households",
                    ("{'localId':'A-%s','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                            + "'postcode':'S65 1CV','terms':{'places':2},"
                            + "'approvedFrom':'2012-04-01','name':'Carers'}")
                        .formatted(of)));
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, household_id,"
            + " start_on, care_began, type, accepted_rules, accepted_reason, recorded_at,"
            + " recorded_by) values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        of,
        UUID.fromString(home),
        Date.valueOf("2014-06-02"),
        Date.valueOf("2014-06-02"));
    ok(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_APPLIED','on':'2014-10-01'}"));
  }

  private static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + answer.body());
    return answer.body();
  }

  private HttpResponse<String> applied(String body) {
    return officer.post(
        "api/children/" + child + "/routes/applicants", "{'on':'2014-10-01'," + body + "}");
  }

  private String told() {
    return ok(officer.get("api/children/" + child + "/routes?asOf=2014-10-02"));
  }

  @Test
  void whoAppliedDecidesHowLongTheHomeMustHaveBeen() {
    assertTrue(told().contains("from 2 June 2015 on"), "supposed from where the child is placed");
    ok(applied("'who':'FOSTER','household':'%s'".formatted(home)));
    String foster = told();
    assertTrue(foster.contains("from 2 June 2015 on"), foster);
    assertTrue(foster.contains("\"first\":\"2014-06-02\""), foster);
    ok(applied("'who':'OTHER','home':[{'first':'2010-10-01','last':'2013-10-31'}]"));
    String aunt = told();
    assertFalse(aunt.contains("R-COURT-37"), aunt);
    ok(applied("'who':'OTHER','home':[{'first':'2012-01-01','last':'2013-10-31'}]"));
    assertTrue(told().contains("three of the last five years"), told());
    ok(applied("'who':'AGENCY'"));
    assertFalse(told().contains("R-COURT-37"), told());
  }

  @Test
  void whatIsNotOursOrSealedIsRefused() throws SQLException {
    assertEquals(400, applied("'who':'AGENCY','household':'%s'".formatted(home)).statusCode());
    assertEquals(
        400, applied("'who':'FOSTER','household':'%s'".formatted(UUID.randomUUID())).statusCode());
    assertEquals(
        400,
        applied("'who':'OTHER','home':[{'first':'2013-01-01','last':'2012-01-01'}]").statusCode());
    assertEquals(
        403,
        Caller.as(PLACEMENT_OFFICER, base)
            .post(
                "api/children/" + child + "/routes/applicants",
                "{'on':'2014-10-01','who':'AGENCY'}")
            .statusCode());
  }

  @Test
  void aMistakeIsTakenBackWithTheReason() {
    ok(applied("'who':'AGENCY'"));
    assertFalse(told().contains("R-COURT-37"), told());
    String recorded = ok(officer.get("api/children/" + child + "/routes/corrections"));
    assertTrue(recorded.contains("Who applied to adopt: Adopters"), recorded);
  }

  @Test
  void theOfficerSaysItOnAPageAlsoWithoutScript() throws Exception {
    String root = "http://localhost:" + base.getPort();
    String path = "/children/" + child + "/permanence";
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = check.page();
      signIn(page, root);
      page.navigate(root + path);
      page.click("text=Say who applied to adopt");
      page.check("input[name=who][value=FOSTER]");
      page.check("input[name=home][value='" + home + "']");
      page.click("main button[type=submit]");
      page.waitForSelector("main:has-text('Who applied is recorded')");
      String said = page.textContent("main");
      assertTrue(said.contains("The child had its home with them from 2 June 2014 on"), said);
    }
  }

  @Test
  void theFormsOfRoutesAndApplicantsHoldAtEveryWidth() throws Exception {
    String root = "http://localhost:" + base.getPort();
    String path = "/children/" + child + "/permanence";
    try (PageCheck check = PageCheck.on(root)) {
      signIn(check.page(), root);
      check.check(path + "/record/routes", "it-routes");
      check.check(path + "/record/applicants", "it-applicants");
    }
  }

  private static void signIn(Page page, String root) throws SQLException {
    page.navigate(root + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }
}
