package uk.kith.app.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

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
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Information governance holds a record, and asks for the deletion of another. */
@ArquillianTest
@RunAsClient
class RetentionPagesIT {

  @ArquillianResource URI base;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private String child(String number) throws Exception {
    HttpResponse<String> made =
        Caller.as(Role.PLACEMENT_OFFICER, base)
            .post(
                "api/children",
                "{'dateOfBirth':'2005-03-14','sex':'MALE','localId':'" + number + "'}");
    assertEquals(201, made.statusCode(), made.body());
    String child = id(made);
    TestSql.update(
        "kith", "update placements.child set born = '1941-02-03' where id = ?::uuid", child);
    return child;
  }

  @Test
  void aRecordIsHeldAndAnotherCounted() throws Exception {
    child("KEEP" + unique);
    String due = child("GO" + unique);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      page.navigate(root() + "/sign-in");
      page.fill("#username", TestUsers.create(Role.INFORMATION_GOVERNANCE));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.waitForSelector("header button:has-text('Sign out')");
      page.click("nav a:has-text('Keeping records')");
      check.check("/retention", "it-retention");
      page.navigate(root() + "/retention");
      page.click("main a:has-text('Hold a record')");
      page.click("main button:has-text('Hold the record')");
      String errors = page.textContent(".govuk-error-summary");
      assertTrue(errors.contains("Say why the record is held"), errors);
      page.check("input[name=kind][value=CHILD]");
      page.fill("#number", "KEEP" + unique);
      page.fill("#reason", "A claim");
      page.click("main button:has-text('Hold the record')");
      page.waitForURL(Pattern.compile(".*/retention/holds/[0-9a-f-]{36}"));
      String hold = page.url().substring(root().length());
      check.check(hold, "it-hold");
      check.check("/retention/holds", "it-holds");
      check.check("/retention/holds/new", "it-hold-new");
      check.check("/retention/deletions/new", "it-deletion-new");
      page.navigate(root() + "/retention/deletions/new");
      assertEquals(
          0, page.locator("label:has-text('KEEP" + unique + "')").count(), "a held record");
      page.check("input[value='" + due + "']");
      page.click("main button:has-text('Count what would be deleted')");
      page.waitForURL(Pattern.compile(".*/retention/deletions/[0-9a-f-]{36}"));
      String deletion = page.url().substring(root().length());
      check.check(deletion, "it-deletion");
      check.check("/retention/deletions", "it-deletions");
      page.navigate(root() + deletion);
      page.click("main button:has-text('Withdraw the deletion')");
      page.waitForSelector(".govuk-notification-banner:has-text('withdrawn')");
    }
  }
}
