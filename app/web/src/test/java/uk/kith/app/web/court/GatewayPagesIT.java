package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The form of a gateway decision, and the decisions for one child with what was a mistake. */
@ArquillianTest
@RunAsClient
class GatewayPagesIT {

  @ArquillianResource URL house;

  private UUID child;

  @BeforeEach
  void aChild() throws SQLException {
    child = TestChildren.born("2010-05-01");
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

  private Caller officer() throws SQLException {
    return Caller.as(COURT_OFFICER, URI.create(house.toString()));
  }

  private String decisions() {
    return "/children/" + child + "/gateway-decisions";
  }

  private static void day(Page page, int day) {
    page.fill("#met-day", Integer.toString(day));
    page.fill("#met-month", "9");
    page.fill("#met-year", "2014");
  }

  /** What was decided is recorded of the wrong day, taken back, and recorded again. */
  private void decideTakeBackAndDecideAgain(Page page) throws SQLException {
    signIn(page, COURT_OFFICER);
    page.navigate(root() + "/pre-proceedings/gateway/new?child=" + child);
    page.click("main form button[type=submit]");
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertTrue(page.textContent("main").contains("Enter the day of the meeting"));
    day(page, 1);
    page.check("input[name=child-1][value=CONTINUE]");
    page.fill("#note", "More support first");
    page.click("main form button[type=submit]");
    assertTrue(page.url().endsWith("/pre-proceedings/gateway"), page.url());
    assertTrue(page.textContent("main").contains("The decision is recorded"));

    page.navigate(root() + decisions());
    assertTrue(page.textContent("main table").contains("1 September 2014"));
    page.click("summary:has-text('Recorded by mistake')");
    page.click("button:has-text('Take it back')");
    assertTrue(page.title().startsWith("Error: "), page.title());
    page.check("input[name=mistaken]");
    page.fill("#mistake-why", "It met a day later");
    page.click("button:has-text('Take it back')");
    String after = page.textContent("main");
    assertTrue(after.contains("It is taken back"), after);
    assertTrue(after.contains("No decision of the legal gateway is recorded"), after);
    assertTrue(after.contains("It met a day later"), after);

    page.click("main a:has-text('Record a gateway decision')");
    day(page, 2);
    page.check("input[name=child-1][value=ISSUE]");
    page.click("main form button[type=submit]");
    page.navigate(root() + decisions());
    String again = page.textContent("main table");
    assertTrue(again.contains("2 September 2014") && again.contains("so far"), again);
    assertFalse(again.contains("1 September 2014"), again);
  }

  @Test
  void aDecisionThatStartedNothingIsTakenBackAndRecordedAgain() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      decideTakeBackAndDecideAgain(check.page());
      check.check("/pre-proceedings/gateway/new", "it-gateway-find");
      check.check("/pre-proceedings/gateway/new?child=" + child, "it-gateway-new");
      check.check(decisions(), "it-gateway-child");
      check.page().navigate(root() + "/pre-proceedings/gateway/new?child=" + child);
      check.page().click("main form button[type=submit]");
      check.accessible("the form with its errors", 1280);
    }
  }

  @Test
  void theSameWithoutScript() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      decideTakeBackAndDecideAgain(check.page());
    }
  }

  @Test
  void itStaysOnRecordWithTheReasonAndIsTakenBackOnce() throws Exception {
    Caller officer = officer();
    HttpResponse<String> decided =
        officer.post(
            "api/gateway-decisions",
            "{'metOn':'2014-09-01','children':[{'child':'%s','outcome':'CONTINUE'}]}"
                .formatted(child));
    assertEquals(201, decided.statusCode(), decided.body());
    String corrections = "api/children/" + child + "/gateway-decisions/corrections";
    String entry = officer.get(corrections).body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    String mistake = "{'entries':['%s'],'reason':'Another family'}".formatted(entry);
    HttpResponse<String> refused =
        Caller.as(PLACEMENT_OFFICER, URI.create(house.toString())).post(corrections, mistake);
    assertEquals(403, refused.statusCode(), refused.body());
    HttpResponse<String> taken = officer.post(corrections, mistake);
    assertEquals(200, taken.statusCode(), taken.body());
    assertTrue(taken.body().contains("\"why\":\"Another family\""), taken.body());
    assertTrue(taken.body().contains("\"entries\":[]"), taken.body());
    assertEquals(409, officer.post(corrections, mistake).statusCode());
    String other =
        "api/children/" + TestChildren.born("2011-05-01") + "/gateway-decisions/corrections";
    assertEquals(404, officer.post(other, mistake).statusCode(), "of another child");

    Client reader = new Client(house);
    reader.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = reader.get(decisions()).body();
    assertTrue(page.contains("Another family"), page);
    assertFalse(page.contains("Take it back"), "who records none takes none back");
  }

  /** R-PRE-01: with a start goes the family, so that is taken back on its page alone. */
  @Test
  void aDecisionThatStartedPreProceedingsIsNoneOfThem() throws Exception {
    Caller officer = officer();
    HttpResponse<String> decided =
        officer.post(
            "api/gateway-decisions",
            "{'metOn':'2014-09-01','children':[{'child':'%s','outcome':'START_PRE_PROCEEDINGS'}]}"
                .formatted(child));
    assertEquals(201, decided.statusCode(), decided.body());
    String corrections = "api/children/" + child + "/gateway-decisions/corrections";
    assertTrue(officer.get(corrections).body().contains("\"entries\":[]"));
    Client reader = new Client(house);
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String page = reader.get(decisions()).body();
    assertTrue(page.contains("href=\"/pre-proceedings/"), page);
    assertFalse(page.contains("Take it back"), page);
  }
}
