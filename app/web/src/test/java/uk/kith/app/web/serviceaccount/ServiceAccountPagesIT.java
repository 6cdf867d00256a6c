package uk.kith.app.web.serviceaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** An administrator gives a program its token, a new one, and takes it away. */
@ArquillianTest
@RunAsClient
class ServiceAccountPagesIT {

  private static final Pattern TOKEN = Pattern.compile("kith_[A-Za-z0-9_-]{43}");

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @Test
  void aProgramGetsATokenANewOneAndNone() throws Exception {
    String name = "page-" + UUID.randomUUID();
    String owner = TestUsers.create(Role.COURT_OFFICER);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, TestUsers.create(Role.ADMINISTRATOR));
      page.click("nav a:has-text('Service accounts')");
      page.click("main a:has-text('Make a service account')");
      page.click("main button:has-text('Make it')");
      String errors = page.textContent(".govuk-error-summary");
      assertTrue(errors.contains("Enter a name"), errors);
      assertTrue(errors.contains("Choose who answers for it"), errors);
      assertTrue(errors.contains("Tick at least one part"), errors);
      page.fill("#name", name);
      page.fill("#purpose", "Tells the case system of hearings");
      page.selectOption("#owner", owner);
      page.check("input[value=placement-officer]");
      page.check("input[value=proceedings]");
      page.click("main button:has-text('Make it')");
      page.waitForSelector(".govuk-error-summary:has-text('its owner has not')");
      page.uncheck("input[value=placement-officer]");
      page.check("input[value=court-officer]");
      page.click("main button:has-text('Make it')");
      page.waitForURL(Pattern.compile(".*/service-accounts/[0-9a-f-]{36}"));
      String first = token(page);
      String account = page.url();
      assertEquals(200, called(page, first).status());
      page.navigate(account);
      assertFalse(page.content().contains(first), "the token is shown once");
      assertTrue(page.textContent("main").contains("Read only: proceedings"));
      check.check(account.substring(root().length()), "it-service-account");
      check.check("/service-accounts?text=" + name, "it-service-accounts");
      check.check("/service-accounts/new", "it-service-account-new");
      String csv = page.request().get(root() + "/service-accounts/list.csv?text=" + name).text();
      assertTrue(csv.contains("Tells the case system of hearings"), csv);

      page.navigate(account);
      page.click("main button:has-text('Make a new token')");
      page.waitForSelector(".govuk-notification-banner:has-text('not shown again')");
      String second = token(page);
      assertEquals(401, called(page, first).status());
      assertEquals(200, called(page, second).status());
      page.click("main button:has-text('Revoke the token')");
      page.waitForSelector(".govuk-notification-banner:has-text('Revoked')");
      assertEquals(401, called(page, second).status());
    }
  }

  private APIResponse called(Page page, String token) {
    return page.request()
        .get(
            root() + "/api/proceedings?size=1",
            RequestOptions.create().setHeader("Authorization", "Bearer " + token));
  }

  private static String token(Page page) {
    Matcher shown = TOKEN.matcher(page.textContent(".govuk-notification-banner"));
    assertTrue(shown.find());
    return shown.group();
  }

  private Page signedIn(PageCheck check, String user) {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    page.waitForSelector("header button:has-text('Sign out')");
    return page;
  }
}
