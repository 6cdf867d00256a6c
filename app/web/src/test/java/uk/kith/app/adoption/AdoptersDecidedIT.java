package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** Adopters who are held not suitable: told so, reviewed, refused; never approved by that. */
@ArquillianTest
@RunAsClient
class AdoptersDecidedIT {

  @ArquillianResource URI base;

  private Caller adviser;
  private String name;
  private String family;

  @BeforeEach
  void adoptersInStageTwo() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    name = "Adopters " + UUID.randomUUID();
    HttpResponse<String> made =
        adviser.post(
            "api/households",
            "{'localId':'P-"
                + UUID.randomUUID()
                + "','name':'"
                + name
                + "','kind':'ADOPTER','own':true,'approvedBy':'E08000018','postcode':'S65 1CV',"
                + "'notYetApproved':true,'approvedFrom':'2014-01-06'}");
    assertEquals(201, made.statusCode(), made.body());
    family = Caller.id(made);
    recorded("ADOPTER_GOES_AHEAD", "2014-02-03", "");
    recorded("ADOPTER_STAGE_ONE_DECIDED", "2014-03-31", "");
    recorded("ADOPTER_STAGE_TWO_NOTICE", "2014-04-07", "");
  }

  private HttpResponse<String> record(String event, String on, String more) {
    return adviser.post(
        "api/households/" + family + "/events",
        "{'event':'" + event + "','on':'" + on + "'" + more + "}");
  }

  private void recorded(String event, String on, String more) {
    HttpResponse<String> answer = record(event, on, more);
    assertEquals(201, answer.statusCode(), answer.body());
  }

  /** R-ADOPT-06, R-ADOPT-17: with who decided and why, after the days for a review. */
  @Test
  void aRefusalIsSomebodysWithReasonsAfterAReviewCouldBeAskedFor() throws SQLException {
    recorded("ADOPTER_PANEL_AGAINST", "2014-05-27", "");
    String who = ",'officer':'J Ahmed, agency decision maker'";
    String why = ",'note':'They cannot yet keep a child safe'";
    assertEquals(400, record("ADOPTER_DETERMINED", "2014-06-02", why).statusCode(), "by whom");
    assertEquals(400, record("ADOPTER_DETERMINED", "2014-06-02", who).statusCode(), "why");
    assertEquals(400, record("ADOPTER_REFUSED", "2014-06-02", who + why).statusCode(), "not told");
    recorded("ADOPTER_DETERMINED", "2014-06-02", who + why);
    HttpResponse<String> early = record("ADOPTER_REFUSED", "2014-07-25", who + why);
    assertEquals(400, early.statusCode(), early.body());
    assertTrue(early.body().contains("25 July 2014"), early.body());
    recorded("ADOPTER_REVIEW_SOUGHT", "2014-07-01", "");
    assertEquals(400, record("ADOPTER_REFUSED", "2014-09-01", who + why).statusCode(), "reviewed");
    recorded("ADOPTER_REVIEW_ENDED", "2014-08-29", "");
    recorded("ADOPTER_REFUSED", "2014-09-08", who + why);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/adoption/families/" + family);
      String told = page.innerText("main");
      assertTrue(told.contains("No: it was decided that they are not approved"), told);
      page.navigate(root() + "/adoption/families?show=all&text=" + name.replace(" ", "%20"));
      String row = "main a[href*='" + family + "']";
      String list = page.innerText("main");
      assertTrue(page.isVisible(row) && !list.contains("A child is suggested"), list);
      page.navigate(root() + "/adoption/families?show=on-the-way&text=" + name.replace(" ", "%20"));
      assertFalse(page.isVisible(row), "their way is over");
    }
  }

  /** R-ADOPT-06: a rule is told when the step is recorded, and stays as a finding. */
  @Test
  void anApprovalWithoutAPanelAsksForAReasonAndStaysAFinding() throws SQLException {
    String who = ",'officer':'J Ahmed, agency decision maker'";
    HttpResponse<String> refused = record("ADOPTER_DECIDED", "2014-07-01", who);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("no recommendation of the panel"), refused.body());
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/adoption/families/" + family);
      page.check("input[name=way][value=ADOPTER_DECIDED]");
      page.fill("#came-day", "1");
      page.fill("#came-month", "7");
      page.fill("#came-year", "2014");
      page.fill("#way-by", "J Ahmed, agency decision maker");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-error-summary:has-text('Rules speak against it')");
      page.fill("#accept-reason", "The minutes come from the agency");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-notification-banner:has-text('It is recorded')");
      String told = page.innerText("main");
      assertTrue(told.contains("no recommendation of the panel is recorded by then"), told);
    }
    HttpResponse<String> events = adviser.get("api/households/" + family + "/events");
    assertTrue(
        events.body().contains("In spite of R-ADOPT-06: The minutes come from the agency"),
        events.body());
  }

  /** R-ADOPT-06: by form, in words that say until when a review may be asked for. */
  @Test
  void adoptersAreToldByForm() throws SQLException {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/adoption/families/" + family);
      page.check("input[name=way][value=ADOPTER_DETERMINED]");
      page.fill("#came-day", "2");
      page.fill("#came-month", "6");
      page.fill("#came-year", "2014");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-error-summary:has-text('Say who decided')");
      page.waitForSelector(".govuk-error-summary:has-text('reasons')");
      page.fill("#way-by", "J Ahmed, agency decision maker");
      page.fill("#way-why", "They cannot yet keep a child safe");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-notification-banner:has-text('It is recorded')");
      String told = page.innerText("main");
      assertTrue(told.contains("by 25 July 2014"), told);
      assertTrue(told.contains("told that they are not thought suitable"), told);
      check.check("/adoption/families/" + family, "it-adopters-told");
    }
  }

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Page signedIn(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(PANEL_ADVISER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
