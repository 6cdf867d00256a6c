package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** From the legal meeting to the outcome, in a real browser on the real WAR; years ago by now. */
@ArquillianTest
@RunAsClient
class PreProceedingsPagesIT {

  @ArquillianResource URL house;

  private final String number = "P-" + UUID.randomUUID().toString().substring(0, 8);

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void signIn(Page page, Role role) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private void aChild() throws Exception {
    Caller.as(Role.PLACEMENT_OFFICER, URI.create(house.toString()))
        .post(
            "api/children",
            "{'localId':'%s','firstName':'Amir','dateOfBirth':'2008-05-01'}".formatted(number));
  }

  private static void day(Page page, String field, int day, int month) {
    day(page, field, LocalDate.of(2014, month, day));
  }

  private static void day(Page page, String field, LocalDate day) {
    page.fill("#" + field + "-day", Integer.toString(day.getDayOfMonth()));
    page.fill("#" + field + "-month", Integer.toString(day.getMonthValue()));
    page.fill("#" + field + "-year", Integer.toString(day.getYear()));
  }

  @Test
  void aCourtOfficerRecordsADecisionAndWhatFollows() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      String family = decideAndRecord(check);
      check.check(family, "it-pre-proceedings-family");
      check.check("/pre-proceedings?which=ALL&text=" + number, "it-pre-proceedings");
      check.check("/pre-proceedings/gateway", "it-gateway");
    }
  }

  @Test
  void theSameWithoutScript() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      decideAndRecord(check);
    }
  }

  private String decideAndRecord(PageCheck check) throws Exception {
    aChild();
    Page page = check.page();
    signIn(page, Role.COURT_OFFICER);
    page.navigate(root() + "/pre-proceedings");
    page.click("main a.govuk-button");
    page.fill("#number", number);
    page.click("main form .govuk-button");
    day(page, "met", 1, 9);
    page.click("main form button[type=submit]");
    assertTrue(page.title().startsWith("Error: "), "nothing was chosen: " + page.title());
    page.check("input[name=child-1][value=START_PRE_PROCEEDINGS]");
    page.click("main form button[type=submit]");
    String family = page.url().substring(root().length());
    assertTrue(family.matches("/pre-proceedings/[0-9a-f-]{36}"), family);
    assertTrue(page.textContent("main").contains("Past 16 weeks"), page.textContent("main"));

    page.click("summary:has-text(\"The letter before proceedings\")");
    day(page, "letter-sent", 5, 9);
    page.check("#letter-offer");
    page.click("button:has-text(\"Record the letter\")");
    assertTrue(page.textContent("main").contains("The letter is recorded"));
    assertTrue(page.textContent("main").contains("16 September 2014"));

    page.click("summary:has-text(\"The outcome\")");
    page.check("#outcome-kind");
    day(page, "outcome-on", 31, 8);
    page.click("button:has-text(\"Record the outcome\")");
    assertTrue(page.title().startsWith("Error: "), "before the start: " + page.title());
    day(page, "outcome-on", 29, 9);
    page.click("button:has-text(\"Record the outcome\")");
    assertTrue(page.textContent("main").contains("The outcome is recorded"));
    assertTrue(page.textContent("main").contains("Apply to the court"));
    return family;
  }

  /** A step that people agree goes before the rules’, and the list becomes an agenda. */
  @Test
  void aStepIsAgreedInTheListAndAMeetingBeginsWithItWithoutScript() throws Exception {
    String list = "/pre-proceedings?which=ALL&text=" + number;
    try (PageCheck check = PageCheck.withoutScript(root())) {
      decideAndRecord(check);
      Page page = check.page();
      page.navigate(root() + list);
      assertTrue(page.textContent("main table").contains("By the rules"));
      page.click("main table a[data-opens-in-place]");
      page.fill("#what", "Ring the grandmother");
      page.fill("#owner", "Team manager");
      day(page, "due", LocalDate.now().plusDays(7));
      page.click("main form.app-form button[type=submit]");
      assertTrue(page.url().endsWith(list), page.url());
      assertTrue(page.textContent("main table").contains("Ring the grandmother"));
      page.click("main a:has-text('Start a meeting with this list')");
      assertTrue(page.isChecked("input[name=kind][value=GATEWAY]"), "what it usually is");
      page.fill("#chair", "Janet Orme");
      page.click("main form button[type=submit]");
      String agenda = page.textContent("main");
      assertTrue(agenda.contains("Pre-proceedings: all"), agenda);
      assertTrue(agenda.contains("Amir"), agenda);
      assertTrue(agenda.contains("By the rules: Apply to the court"), agenda);
    }
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check.page(), Role.COURT_OFFICER);
      check.check(list, "it-pre-proceedings-steps");
      check.check("/searches?state=all", "it-searches-steps");
    }
  }

  @Test
  void theListGoesOutAsAFileAndWhoRecordsNothingSeesNoForm() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      String family = decideAndRecord(check);
      String file =
          check
              .page()
              .request()
              .get(root() + "/pre-proceedings/list.csv?which=ALL&text=" + number)
              .text();
      assertEquals(2, file.strip().lines().count(), file);
      assertTrue(file.contains(number), file);
      Page page = check.page();
      page.context().clearCookies();
      signIn(page, Role.REVIEWING_OFFICER);
      page.navigate(root() + family);
      assertTrue(page.textContent("main").contains("Apply to the court"));
      assertFalse(page.textContent("main").contains("Record what was done"));
      assertEquals(403, page.navigate(root() + "/pre-proceedings/gateway/new").status());
      page.context().clearCookies();
      signIn(page, Role.COMMISSIONER);
      assertEquals(403, page.navigate(root() + family).status());
      assertEquals(403, page.navigate(root() + "/pre-proceedings").status());
      assertEquals(403, page.navigate(root() + "/pre-proceedings/gateway").status());
    }
  }
}
