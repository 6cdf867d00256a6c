package uk.kith.app.web.datarequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Information governance answers somebody who asks what is held of them (ADR 0055). */
@ArquillianTest
@RunAsClient
class DataRequestPagesIT {

  @ArquillianResource URI base;

  private final String number = "ASK" + UUID.randomUUID().toString().substring(0, 8);

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private static void day(Page page, String field) {
    page.fill("#" + field + "-day", "6");
    page.fill("#" + field + "-month", "1");
    page.fill("#" + field + "-year", "2026");
  }

  @Test
  void aRequestIsRecordedCollectedCheckedAndHandedOut() throws Exception {
    HttpResponse<String> made =
        Caller.as(Role.PLACEMENT_OFFICER, base)
            .post(
                "api/children",
                "{'dateOfBirth':'2005-03-14','sex':'MALE','localId':'" + number + "'}");
    assertEquals(201, made.statusCode(), made.body());
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      page.navigate(root() + "/sign-in");
      page.fill("#username", TestUsers.create(Role.INFORMATION_GOVERNANCE));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.waitForSelector("header button:has-text('Sign out')");
      page.click("nav a:has-text('Requests for data')");
      page.click("main a:has-text('Record a request')");
      page.click("main button:has-text('Record the request')");
      String errors = page.textContent(".govuk-error-summary");
      assertTrue(errors.contains("Enter a day"), errors);
      check.check("/data-requests/new", "it-data-request-new");
      page.navigate(root() + "/data-requests/new");
      page.check("input[name=kind][value=CHILD]");
      page.fill("#number", number);
      page.fill("#askedByWhom", "The young person");
      day(page, "receivedOn");
      page.click("main button:has-text('Record the request')");
      page.waitForURL(Pattern.compile(".*/data-requests/[0-9a-f-]{36}"));
      String request = page.url().substring(root().length());
      check.refreshUntil("Ready to be gone through");
      check.check(request, "it-data-request");
      check.check("/data-requests", "it-data-requests");
      page.navigate(root() + request);
      day(page, "on");
      page.fill("#how", "Passport seen");
      page.click("main button:has-text('Record the check')");
      page.waitForSelector(".govuk-notification-banner:has-text('checked who asks')");
      day(page, "handedOn");
      page.fill("#toWhom", "Himself, by hand");
      page.fill("#what", "All of it");
      page.click("main button:has-text('Record it')");
      page.waitForSelector("td:has-text('All of it')");
      check.check(request, "it-data-request-handed-out");
      page.navigate(root() + request);
      page.fill("#ended", "Answered");
      page.click("main button:has-text('Close the request')");
      page.waitForSelector(".govuk-notification-banner:has-text('destroyed')");
    }
  }
}
