package uk.kith.app.web.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** An administrator adds a user, who chooses a password, changes it, and leaves. */
@ArquillianTest
@RunAsClient
class UsersPagesIT {

  private static final Pattern CODE = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){4}");

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @Test
  void aUserIsAddedChoosesAPasswordAndLeaves() throws Exception {
    String name = "page" + UUID.randomUUID().toString().replace("-", "");
    String code;
    String user;
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, TestUsers.create(Role.ADMINISTRATOR));
      page.click("nav a:has-text('Users')");
      page.click("main a:has-text('Add a user')");
      page.click("main button:has-text('Add')");
      String errors = page.textContent(".govuk-error-summary");
      assertTrue(errors.contains("Enter a user name"), errors);
      assertTrue(errors.contains("Choose at least one role"), errors);
      page.fill("#name", name);
      page.check("input[value=administrator]");
      page.check("input[value=court-officer]");
      page.click("main button:has-text('Add')");
      assertTrue(page.textContent(".govuk-error-summary").contains("sees no children"));
      page.uncheck("input[value=administrator]");
      page.click("main button:has-text('Add')");
      page.waitForURL(Pattern.compile(".*/users/[0-9a-f-]{36}"));
      Matcher shown = CODE.matcher(page.textContent(".govuk-notification-banner"));
      assertTrue(shown.find());
      code = shown.group();
      user = page.url();
      page.navigate(user);
      assertFalse(page.content().contains(code), "the code is shown once");
      assertTrue(page.textContent("main").contains("Has a one-time code"));
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page, name, code);
      page.waitForURL("**/password");
      assertTrue(page.textContent("h1").contains("Choose a password"));
      choose(page, code, "welcome2026!");
      assertTrue(page.textContent(".govuk-error-summary").contains("would be guessed"));
      choose(page, code, "lantern moss kettle");
      page.waitForSelector(".govuk-notification-banner:has-text('Your password was changed')");
      page.click("header a:has-text('Password')");
      page.waitForURL("**/password");
      assertTrue(page.textContent("h1").contains("Change your password"));
      choose(page, "lantern moss kettle", "kettle moss lantern");
      page.waitForSelector(".govuk-notification-banner:has-text('Your password was changed')");
      try (PageCheck other = PageCheck.withoutScript(root())) {
        Page administrator = signedIn(other, TestUsers.create(Role.ADMINISTRATOR));
        administrator.navigate(user);
        administrator.click("main button:has-text('Switch off')");
        administrator.waitForSelector(".govuk-notification-banner:has-text('Switched off')");
      }
      page.navigate(root() + "/court");
      assertTrue(page.url().contains("/sign-in"), page.url());
    }
  }

  @Test
  void theListIsFilteredSortedAndDownloaded() throws Exception {
    String held = TestUsers.create(Role.APPROVER);
    TestSql.update(
        "kith",
        "update app.app_user set failures = 6, held_until = now() + interval '10 minutes'"
            + " where name = ?",
        held);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, TestUsers.create(Role.ADMINISTRATOR));
      page.navigate(root() + "/users?text=" + held + "&state=HELD&role=approver");
      assertTrue(page.textContent("main").contains("1 user, as of"), page.textContent("main"));
      assertTrue(page.textContent("table").contains(held));
      String csv = page.request().get(root() + "/users/list.csv?text=" + held).text();
      assertTrue(csv.contains(held) && csv.contains("Held"), csv);
      assertEquals(2, csv.strip().split("\n", -1).length, csv);
      page.navigate(root() + "/users?text=" + held + "&role=commissioner");
      assertTrue(page.textContent("main").contains("No user is as you ask"));
      check.check("/users?sort=last-signed-in&order=descending", "it-users");
      check.check("/users/new", "it-user-new");
      String user = "/users/" + id(held);
      check.check(user, "it-user");
      check.check("/password", "it-password");
      page.navigate(root() + user);
      page.click("main button:has-text('Release')");
      page.waitForSelector(".govuk-notification-banner:has-text('Released')");
    }
  }

  @Test
  void nobodyElseFindsThePage() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, TestUsers.create(Role.PLACEMENT_OFFICER));
      assertEquals(0, page.locator("nav a:has-text('Users')").count());
      assertEquals(403, page.navigate(root() + "/users").status());
    }
  }

  private static void choose(Page page, String current, String password) {
    page.fill("#current", current);
    page.fill("#password", password);
    page.fill("#repeated", password);
    page.click("main button:has-text('Save')");
  }

  private Page signedIn(PageCheck check, String user) {
    Page page = check.page();
    signIn(page, user, TestUsers.PASSWORD);
    page.waitForSelector("header button:has-text('Sign out')");
    return page;
  }

  private void signIn(Page page, String user, String password) {
    page.navigate(root() + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", password);
    page.click("main button[type=submit]");
  }

  private static String id(String user) throws SQLException {
    return TestSql.text("kith", "select id from app.app_user where name = ?", user);
  }
}
