package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.URL;
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
import uk.kith.app.web.options.OptionsInBrowser;
import uk.kith.kernel.service.Role;

/**
 * A choice that needs an approval, by two people: the officer finds the home, the approver records
 * the approval, the officer reserves, prints and gives the places back.
 */
@ArquillianTest
@RunAsClient
class ChoicePagesIT {

  /** Between the margins of A4 across, in pixels. */
  private static final int PAPER = 1016;

  @ArquillianResource URL house;

  private final String home = "Carers " + UUID.randomUUID().toString().substring(0, 8);
  private String root = "";
  private String search = "";
  private String homeId = "";
  private String elder = "";
  private String younger = "";

  /** A home for children of up to four, and a search for two who are five and three then. */
  @BeforeEach
  void aHomeOneYearOutsideItsTerms() throws SQLException {
    // The name for which browsers take a Secure cookie without TLS.
    root = "http://localhost:" + house.getPort();
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, URI.create(root + "/"));
    homeId =
        id(
            officer.post(
                "api/households",
                "{'localId':'NAME','name':'NAME','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                        .replace("NAME", home)
                    + "'postcode':'S65 1AB','terms':{'places':2,'minAge':0,'maxAge':4},"
                    + "'approvedFrom':'2012-04-01'}"));
    elder = child(officer, "Amir", "2009-05-01");
    younger = child(officer, "Danyal", "2011-06-01");
    search =
        "/searches/"
            + id(
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + elder
                        + "','"
                        + younger
                        + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03','kind':'SHORT_TERM',"
                        + "'together':'REQUIRED'}"));
  }

  private static String child(Caller officer, String name, String born) {
    return id(
        officer.post(
            "api/children",
            "{'firstName':'"
                + name
                + "','dateOfBirth':'"
                + born
                + "','from':'2014-01-01','homePostcode':'S65 2CV'}"));
  }

  @Test
  void anApprovalIsRecordedThenThePlacesReservedPrintedAndGivenBack() throws SQLException {
    try (PageCheck officer = PageCheck.on(root);
        PageCheck approver = PageCheck.on(root)) {
      Page page = signIn(officer, Role.PLACEMENT_OFFICER);
      page.navigate(root + search + "/options?home=" + homeId);
      print(officer, "it-options-print");
      OptionsInBrowser.choose(page, home);
      String choice = page.url();
      assertTrue(
          page.textContent("main").contains("An approver records it here"),
          () -> page.textContent("main"));

      approve(approver, choice);

      page.navigate(choice);
      assertFalse(page.textContent("main").contains("An approver records it here"));
      page.fill("#reasons", "Their aunt lives in the same street.");
      page.fill("#identity", "The carers speak Urdu.");
      page.click("main form .govuk-button:has-text(\"Reserve two places\")");
      assertEquals(root + search, page.url(), () -> page.textContent("main"));
      assertTrue(page.textContent("main").contains("The mother of the carers helps daily."));
      officer.check(search, "it-search-approved");
      print(officer, "it-search-print");

      page.click("main form .govuk-button:has-text(\"Give the places back\")");
      assertTrue(banner(page).contains("The places are given back"), () -> banner(page));
      assertTrue(page.textContent("main").contains("None. A place is reserved from the options"));
    }
  }

  /** R-MATCH-16: a place for one of two, which is then started for that child alone. */
  @Test
  void aPlaceIsReservedForOneOfThem() throws SQLException {
    try (PageCheck officer = PageCheck.on(root)) {
      Page page = signIn(officer, Role.PLACEMENT_OFFICER);
      page.navigate(root + search + "/options?home=" + homeId);
      OptionsInBrowser.choose(page, home);
      page.navigate(page.url() + "&child=" + younger);
      assertTrue(page.textContent(".app-facts").contains("Danyal"), page.textContent("main"));
      assertFalse(page.textContent("main").contains("An approver records it here"));
      page.click("main form .govuk-button:has-text(\"Reserve one place\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill("#reasons", "Nobody takes both.");
      page.fill("#identity", "The carers speak Urdu.");
      page.click("main form .govuk-button:has-text(\"Reserve one place\")");
      assertTrue(banner(page).contains("One place is reserved"), () -> banner(page));
      assertTrue(page.textContent("main").contains("One place for Danyal"));
      page.click("a.govuk-button:has-text(\"Start the placement\")");
      assertTrue(page.textContent("h1").endsWith("for Danyal"), page.textContent("h1"));
    }
  }

  /** R-MATCH-16 with R-PLACE-11: what the home needs for one of them is approved for that one. */
  @Test
  void aPlaceForTheOneWhomTheTermsDoNotCoverWaitsForItsApproval() throws SQLException {
    try (PageCheck officer = PageCheck.on(root);
        PageCheck approver = PageCheck.on(root)) {
      Page page = signIn(officer, Role.PLACEMENT_OFFICER);
      page.navigate(root + search + "/options?home=" + homeId);
      OptionsInBrowser.choose(page, home);
      String choice = page.url() + "&child=" + elder;
      page.navigate(choice);
      assertTrue(
          page.textContent("main").contains("An approver records it here"),
          () -> page.textContent("main"));
      approve(approver, choice);
      assertTrue(approver.page().url().endsWith("&child=" + elder), approver.page().url());
      page.navigate(choice);
      page.fill("#reasons", "Nobody takes both.");
      page.fill("#identity", "The carers speak Urdu.");
      page.click("main form .govuk-button:has-text(\"Reserve one place\")");
      assertTrue(page.textContent("main").contains("One place for Amir"));
    }
  }

  private void approve(PageCheck approver, String choice) throws SQLException {
    Page page = signIn(approver, Role.APPROVER);
    page.navigate(choice);
    page.click("main form .govuk-button:has-text(\"Record the approval\")");
    assertTrue(page.title().startsWith("Error: "), "nothing was filled in: " + page.title());
    approver.accessible("approval with errors", 1280);
    approver.shoot("it-approval-errors-wide");
    page.fill("[id='R-PLACE-11-by']", "Maria Ortega");
    page.fill("[id='R-PLACE-11-post']", "Head of fostering");
    page.fill("[id='R-PLACE-11-on-day']", "29");
    page.fill("[id='R-PLACE-11-on-month']", "9");
    page.fill("[id='R-PLACE-11-on-year']", "2014");
    page.fill("[id='R-PLACE-11-reasons']", "The mother of the carers helps daily.");
    page.click("main form .govuk-button:has-text(\"Record the approval\")");
    assertTrue(
        banner(page).contains("The approval under R-PLACE-11 is recorded"), () -> banner(page));
  }

  /** On paper nothing can be pressed or filled in. */
  private static void print(PageCheck check, String picture) {
    Page page = check.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(PAPER, 720);
    assertEquals(0, page.locator(".govuk-button:visible, textarea:visible").count());
    assertEquals(0, page.locator(".govuk-service-navigation:visible").count());
    check.shoot(picture);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(1280, 900);
  }

  private Page signIn(PageCheck check, Role role) throws SQLException {
    Page page = check.page();
    page.navigate(root + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static String banner(Page page) {
    return page.textContent(".govuk-notification-banner");
  }
}
