package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** The day of issue of an application that was submitted, and which step a direction orders. */
@ArquillianTest
@RunAsClient
class CaseStepPagesIT {

  @ArquillianResource URL house;

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void signIn(Page page) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private Caller officer() throws SQLException {
    return Caller.as(COURT_OFFICER, URI.create(house.toString()));
  }

  private String opened(String began) throws SQLException {
    HttpResponse<String> opened =
        officer()
            .post(
                "api/proceedings",
                "{'kind':'CARE','%s':'2014-06-02','children':['%s']}"
                    .formatted(began, TestChildren.born("2010-05-01")));
    assertEquals(201, opened.statusCode(), opened.body());
    return id(opened);
  }

  private static void issue(Page page, String form) {
    page.navigate(form);
    page.click("main form button[type=submit]");
    assertTrue(page.title().startsWith("Error: "), page.title());
    page.fill("#issuedOn-day", "4");
    page.fill("#issuedOn-month", "6");
    page.fill("#issuedOn-year", "2014");
    String number = "SE14C" + UUID.randomUUID().toString().substring(0, 8);
    page.fill("#caseNumber", number);
    page.click("main form button[type=submit]");
    String after = page.textContent("main");
    assertTrue(after.contains("The day of issue is recorded"), after);
    assertTrue(after.contains(number), after);
  }

  /** R-COURT-02. */
  @Test
  void theDayOfIssueIsRecordedAlsoWithoutScript() throws Exception {
    String path = "/court/" + opened("submittedOn") + "/issue";
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check.page());
      check.check(path, "it-case-issue");
      check.page().navigate(root() + path);
      check.page().click("main form button[type=submit]");
      check.accessible("the form with its error", 1280);
      issue(check.page(), root() + path);
    }
    String other = "/court/" + opened("submittedOn") + "/issue";
    try (PageCheck check = PageCheck.withoutScript(root())) {
      signIn(check.page());
      issue(check.page(), root() + other);
    }
  }

  private String direction(String court, String dueOn) throws SQLException {
    return id(
        officer()
            .post(
                "api/proceedings/" + court + "/directions",
                "{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                    + "'orderedOn':'2014-06-03','dueOn':'"
                    + dueOn
                    + "'}"));
  }

  private static void orders(Page page, String form) {
    page.navigate(form);
    page.selectOption("#purpose", new SelectOption().setValue("ASSESSMENT_REPORT"));
    page.click("main form button[type=submit]");
    String after = page.textContent("main");
    assertTrue(after.contains("The step that the direction orders is recorded"), after);
    assertTrue(after.contains("Report of an assessment"), after);
    page.navigate(form);
    assertEquals("ASSESSMENT_REPORT", page.inputValue("#purpose"), "what holds is chosen");
  }

  /** R-COURT-22. */
  @Test
  void theStepThatADirectionOrdersIsRecordedAlsoWithoutScript() throws Exception {
    String court = opened("issuedOn");
    String path = "/court/" + court + "/directions/" + direction(court, "2014-07-01") + "/purpose";
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check.page());
      check.check(path, "it-direction-purpose");
      orders(check.page(), root() + path);
    }
    String other = "/court/" + court + "/directions/" + direction(court, "2014-07-08") + "/purpose";
    try (PageCheck check = PageCheck.withoutScript(root())) {
      signIn(check.page());
      orders(check.page(), root() + other);
    }
  }
}
