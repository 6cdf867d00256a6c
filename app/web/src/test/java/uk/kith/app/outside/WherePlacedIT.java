package uk.kith.app.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The map of placements on the real house: who is counted, and who is absent. */
@ArquillianTest
@RunAsClient
class WherePlacedIT {

  @ArquillianResource URL house;

  private Caller officer;
  private String team;

  @BeforeEach
  void aTeamOfItsOwn() throws Exception {
    officer = Caller.as(PLACEMENT_OFFICER, house.toURI());
    team = "Map-" + UUID.randomUUID();
  }

  @Test
  void countsTheChildrenOfATeamBySector() throws Exception {
    placed(officer, "U6", "S65 1AB", 9);
    placed(officer, "U6", "S65 1AB", 14);
    placed(officer, "K2", "S11 8AB", 14);
    String page = page(PLACEMENT_OFFICER, "");
    assertTrue(page.contains("1 of 3 children lives outside Rotherham."), page);
    assertTrue(page.contains("S65 1") && page.contains("S11 8"), page);
    assertFalse(page.contains("S65 1AB"), "never nearer than the sector");
    assertTrue(
        page(PLACEMENT_OFFICER, "&age=AGED_10_TO_15").contains("1 of 2 children lives outside"));
    assertTrue(page(PLACEMENT_OFFICER, "&kind=RESIDENTIAL").contains("1 of 1 child lives outside"));
  }

  @Test
  void theNumbersGoOutAsAFileAsFilteredAndSorted() throws Exception {
    placed(officer, "U6", "S65 1AB", 9);
    placed(officer, "K2", "S11 8AB", 14);
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String file = browser.get("/placements-map/list.csv?sort=sector&team=" + team).body();
    assertTrue(file.contains("Sector,Where,Children"), file);
    assertTrue(file.indexOf("S11 8,Sheffield,1") < file.indexOf("S65 1,In Rotherham,1"), file);
    assertEquals(200, browser.get("/placements-map/list.xlsx?team=" + team).statusCode());
    Client commissioner = new Client(house);
    commissioner.signIn(TestUsers.create(COMMISSIONER), TestUsers.PASSWORD);
    assertEquals(403, commissioner.get("/placements-map/list.csv").statusCode());
  }

  @Test
  void placementsForAdoptionAreAbsentForAllWhoMayNotSeeThem() throws Exception {
    placed(officer, "U6", "S65 1AB", 3);
    placed(
        Caller.named(TestUsers.create(PLACEMENT_OFFICER, PANEL_ADVISER), house.toURI()),
        "A4",
        "S11 8AB",
        2);
    String officers = page(PLACEMENT_OFFICER, "");
    assertTrue(officers.contains("0 of 1 child"), officers);
    assertFalse(officers.contains("S11 8"), officers);
    assertFalse(officers.contains("Placed for adoption"), officers);
    assertTrue(page(PANEL_ADVISER, "").contains("1 of 2 children lives outside Rotherham."));
    assertTrue(page(PLACEMENT_OFFICER, "&kind=ADOPTION").contains("0 of 1 child"));
  }

  @Test
  void whoMayNotReadHouseholdsHasNoMap() throws Exception {
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(COMMISSIONER), TestUsers.PASSWORD);
    assertEquals(403, browser.get("/placements-map").statusCode());
  }

  @Test
  void looksRightInABrowserAndWorksWithoutScript() throws Exception {
    placed(officer, "U6", "S65 1AB", 9);
    placed(officer, "K2", "S11 8AB", 14);
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check);
      check.check("/placements-map", "it-map");
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signIn(check);
      page.navigate(root() + "/placements-map");
      page.selectOption("#team", team);
      page.click("main .govuk-button:has-text(\"Show\")");
      assertTrue(page.textContent("main").contains("1 of 2 children lives outside Rotherham."));
    }
  }

  private Page signIn(PageCheck check) throws Exception {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private String page(Role role, String filter) throws Exception {
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return browser.get("/placements-map?team=" + team + filter).body();
  }

  private void placed(Caller caller, String type, String postcode, int age) {
    String child =
        id(
            caller.post(
                "api/children", "{'age':%d,'from':'2026-01-01','team':'%s'}".formatted(age, team)));
    HttpResponse<String> recorded =
        caller.post(
            "api/placements/recorded",
            "{'child':'%s','postcode':'%s','type':'%s','provider':'PR4','start':'2026-02-01'}"
                .formatted(child, postcode, type));
    assertEquals(201, recorded.statusCode(), recorded.body());
  }
}
