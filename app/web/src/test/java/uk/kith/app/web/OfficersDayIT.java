package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** A placement officer's late Friday, in a real browser without script on the real WAR. */
@ArquillianTest
@RunAsClient
class OfficersDayIT {

  private static final String HOME =
      """
      {"localId": "NAME", "name": "NAME", "kind": "FOSTER", "own": true, "postcode": "S65 1AB",
       "phone": "01709 000444", "approvedBy": "E08000018", "approvedFrom": "2010-01-01",
       "terms": {"places": 2, "minAge": 0, "maxAge": 17}}
      """;

  @ArquillianResource URL house;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  /**
   * A teenager who needs a home tonight: a home asks to be rung back, its place is held, and held
   * over the days on which nobody works; then every page that the officer reaches is opened.
   */
  @Test
  void aTeenagerAtAQuarterToFive() throws Exception {
    String home = aHome();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      ask(page);
      String search = page.url().substring(root().length());
      ringBack(page, search, home);
      assertTrue(page.textContent("main").contains("Ring back at 23:59"), "on the card");
      page.navigate(root() + search);
      assertTrue(page.textContent("main").contains("To ring back:"), "on the page of the search");
      page.navigate(root() + "/handover");
      assertTrue(page.textContent("#ring-back >> xpath=..").contains(home));
      page.navigate(root() + "/searches?needed=now&whose=mine");
      assertTrue(page.textContent("main").contains("Ring back " + home + " at"));
      hold(page, search, home);
      page.navigate(root() + "/searches?state=RESERVED&needed=now&whose=mine");
      assertTrue(page.textContent("main").contains("with a place held, needed today or before"));
      open(page, search);
    }
  }

  private void ask(Page page) {
    page.navigate(root() + "/searches/new");
    page.fill("#child1-first-name", "Ellie");
    page.fill("#child1-age", "15");
    page.fill("#needed-day", String.valueOf(today.getDayOfMonth()));
    page.fill("#needed-month", String.valueOf(today.getMonthValue()));
    page.fill("#needed-year", String.valueOf(today.getYear()));
    page.check("input[name=kind][value=EMERGENCY]");
    page.click("main .govuk-button:has-text(\"Ask for a placement\")");
    assertEquals("Ellie", page.textContent("h1"), () -> page.textContent("main"));
  }

  private void ringBack(Page page, String search, String home) {
    page.navigate(root() + search + "/options");
    Locator form =
        page.locator("form.app-call")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("button[value=RING_BACK]:has-text(\"" + home + "\")")))
            .first();
    if (!form.isVisible()) {
      page.locator("details.app-card")
          .filter(new Locator.FilterOptions().setHas(form))
          .locator("> summary")
          .click();
    }
    form.locator("input[name=ringAt]").fill("23:59");
    form.locator("button[value=RING_BACK]").click();
    assertTrue(page.textContent(".govuk-notification-banner").contains("The call is recorded"));
  }

  private void hold(Page page, String search, String home) {
    page.navigate(root() + search + "/options");
    OptionsInBrowser.choose(page, home);
    page.fill("#reasons", "The only home for tonight that is near her school.");
    page.fill("#identity", "Asked on Monday.");
    page.click("main form .govuk-button:has-text(\"Reserve\")");
    page.click("main .govuk-button:has-text(\"Hold longer\")");
    assertFalse(page.textContent("main").contains("null"));
    page.click("main .govuk-button:has-text(\"Hold the places\")");
    assertTrue(page.title().startsWith("Error: "), "a day and a reason: " + page.title());
    LocalDate until = today.plusDays(10);
    page.fill("#until-day", String.valueOf(until.getDayOfMonth()));
    page.fill("#until-month", String.valueOf(until.getMonthValue()));
    page.fill("#until-year", String.valueOf(until.getYear()));
    page.fill("#reason", "Her social worker is back then.");
    page.click("main .govuk-button:has-text(\"Hold the places\")");
    assertTrue(
        page.textContent(".govuk-notification-banner").contains("The places are held until"),
        () -> page.textContent("main"));
  }

  private void open(Page page, String search) {
    page.navigate(root() + search);
    String start = href(page, "/start?reservation=");
    String home = href(page, "/households/").replaceAll("(/households/[0-9a-f-]+).*", "$1");
    String child = href(page, "/children/").replaceAll("(/children/[0-9a-f-]+).*", "$1");
    for (String path :
        List.of(
            search,
            search + "/options",
            child + "/keep-away",
            start,
            start.replace("/start?", "/hold-longer?"),
            child,
            child + "/identity",
            child + "/known",
            child + "/legal-status",
            child + "/placements",
            child + "/placements/new",
            child + "/recorded",
            home,
            home + "/change",
            home + "/bedrooms",
            home + "/residents",
            home + "/not-available",
            home + "/recorded",
            "/households?area=inside&provider=own&sort=kind",
            "/households?text=nobody-is-called-so",
            "/households/new",
            "/vacancies?places=emergency",
            "/placements-outside",
            "/placements-outside/ledger",
            "/placements-map",
            "/due?when=late&whose=mine",
            "/returns",
            "/data-quality",
            "/handover",
            "/approvals",
            "/referrals",
            "/recruitment")) {
      Response answer = page.navigate(root() + path);
      assertEquals(200, answer.status(), path);
      assertEquals(1, page.locator("h1").count(), path);
      assertTrue(
          page.locator(".govuk-service-navigation__link").first().isVisible(),
          "the navigation is a list: " + path);
    }
    page.navigate(root() + "/households?text=nobody-is-called-so");
    assertTrue(page.textContent("main").contains("No household or home is as you ask."));
  }

  private static String href(Page page, String part) {
    return page.locator("main a[href*='" + part + "']").first().getAttribute("href");
  }

  private void signIn(Page page) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    assertEquals(root() + "/", page.url(), () -> page.textContent("main"));
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
}
