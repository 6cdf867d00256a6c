package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.House;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.options.OptionsInBrowser;
import uk.kith.kernel.service.Role;

/** The main job of a placement officer, in a real browser on the real WAR. */
@ArquillianTest
@RunAsClient
class MainJobIT {

  private static final String HOME =
      """
      {"localId": "NAME", "name": "NAME", "kind": "FOSTER", "own": true, "postcode": "S65 1AB",
       "approvedBy": "E08000018", "approvedFrom": "2010-01-01",
       "terms": {"places": 2, "minAge": 0, "maxAge": 17}}
      """;

  @ArquillianResource URL house;

  /** By the name for which browsers take a Secure cookie without TLS. */
  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void signIn(Page page, Role role) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    assertEquals(root() + "/", page.url(), () -> page.textContent("main"));
  }

  @Test
  void asksForAPlacementForTwoBrothersKnownOnlyByTheirAges() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      ask(check, "with script");
    }
  }

  @Test
  void asksForAPlacementWithoutScript() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      ask(check, "without script");
    }
  }

  private void ask(PageCheck check, String how) throws SQLException {
    Page page = check.page();
    signIn(page, Role.PLACEMENT_OFFICER);
    page.navigate(root() + "/searches/new");
    page.click("main .govuk-button:has-text(\"Ask for a placement\")");
    assertTrue(page.title().startsWith("Error: "), how + ": " + page.title());
    page.fill("#child1-first-name", "Amir");
    page.fill("#child1-age", "9");
    page.click("summary:has-text(\"Another child not on record\") >> nth=0");
    page.fill("#child2-first-name", "Danyal");
    page.fill("#child2-age", "6");
    page.check("#siblings");
    page.check("#together");
    page.fill("#needed-day", "3");
    page.fill("#needed-month", "10");
    page.fill("#needed-year", "2014");
    page.check("input[name=kind][value=SHORT_TERM]");
    page.click("main .govuk-button:has-text(\"Ask for a placement\")");
    assertEquals("Amir and Danyal", page.textContent("h1"), how);
    assertTrue(page.textContent(".govuk-notification-banner").contains("The search is open"), how);
  }

  /** From the request to the started placement, every decision with its reasons. */
  @Test
  void findsAHomeForTwoBrothersAndStartsThePlacement() throws Exception {
    String home = aHome();
    try (PageCheck check = PageCheck.on(root())) {
      ask(check, "main job");
      Page page = check.page();
      String search = page.url().substring(root().length());
      check.check(search, "it-search");
      page.navigate(root() + search);
      page.click("main .govuk-button:has-text(\"Look at the options\")");
      assertTrue(page.textContent("#family").contains("Family and friends first"));
      check.accessible("options", 1280);
      check.shoot("it-options-wide");
      OptionsInBrowser.choose(page, home);
      page.click("main form .govuk-button:has-text(\"Reserve two places\")");
      assertTrue(page.title().startsWith("Error: "), "a choice without reasons: " + page.title());
      page.fill("#reasons", "Near their school. No relative or friend is known yet.");
      page.fill("#identity", "A community worker visits weekly from the first week.");
      page.click("main form .govuk-button:has-text(\"Reserve two places\")");
      assertTrue(
          page.textContent(".govuk-notification-banner").contains("Two places are reserved"),
          () -> page.textContent("main"));
      check.shoot("it-reserved-wide");
      page.click("main .govuk-button:has-text(\"Start the placement\")");
      check.accessible("start", 1280);
      page.fill("#considerations", "Their wish to stay at their school; family time on Sundays.");
      page.click("main form .govuk-button:has-text(\"Start the placement\")");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("Choose by what right Amir"),
          "R-DATA-05: " + page.textContent("main"));
      Locator rights = page.locator("select[id^=right-]");
      assertEquals(2, rights.count());
      rights.first().selectOption("V2");
      rights.last().selectOption("NOT-YET");
      String agreed = "/children/" + rights.first().getAttribute("id").replace("right-", "");
      String open = "/children/" + rights.last().getAttribute("id").replace("right-", "");
      page.click("main form .govuk-button:has-text(\"Start the placement\")");
      assertTrue(
          page.textContent("main").contains("a parent or another person with parental"),
          "R-PLACE-01: whether the family was considered is asked for");
      check.shoot("it-start-asks-for-family-wide");
      page.check("input[name=accept][value='R-PLACE-01']");
      page.check("input[name=accept][value='R-PLACE-03']");
      page.fill("#accept-reason", "Both were asked on the telephone; it is written down tonight.");
      page.click("main form .govuk-button:has-text(\"Start the placement\")");
      assertTrue(
          page.textContent(".govuk-notification-banner").contains("The placement is recorded"),
          () -> page.textContent("main"));
      assertEquals("Placed", page.textContent("main .govuk-tag").strip());
      check.check(search, "it-placed");
      page.navigate(root() + agreed);
      assertTrue(page.textContent("main").contains("Accommodated under section 20 (V2)"), agreed);
      assertFalse(page.textContent("main").contains("By what right"), agreed);
      page.navigate(root() + open);
      assertTrue(page.textContent("main").contains("By what right the child is looked after"));
    }
  }

  /** A foster home with two places, whose name nobody else has. */
  private String aHome() throws Exception {
    String name = "Carers " + UUID.randomUUID().toString().substring(0, 8);
    HttpResponse<String> answer =
        new House(URI.create(root() + "/"))
            .post(
                "api/households",
                HOME.replace("NAME", name),
                Client.basic(TestUsers.create(Role.PLACEMENT_OFFICER)));
    assertEquals(201, answer.statusCode(), answer.body());
    return name;
  }

  @Test
  void aBrokenFileChangesNothingAndSaysSo() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      signIn(page, Role.PLACEMENT_OFFICER);
      page.navigate(root() + "/returns");
      page.setInputFiles(
          "#files",
          new FilePayload(
              "shopping.csv", "text/csv", "milk,bread\n1,2\n".getBytes(StandardCharsets.UTF_8)));
      page.click("main .govuk-button:has-text(\"Load the return\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      check.accessible("/returns with an error", 1280);
    }
  }

  /** What two roles open is one page: it is looked at from all sides once. */
  @Test
  void everyPageOfEveryRoleLooksRight() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Role role : Role.values()) {
      try (PageCheck check = PageCheck.on(root())) {
        signIn(check.page(), role);
        check.check("/", "it-home-" + role.id());
        List<String> links =
            check.page().locator(".govuk-service-navigation__link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String link : links) {
          if (seen.add(link)) {
            check.check(link, "it" + link.replace('/', '-'));
          } else {
            Response answer = check.page().navigate(root() + link);
            assertEquals(200, answer.status(), role.id() + " opens " + link);
          }
        }
      }
    }
  }
}
