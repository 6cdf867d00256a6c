package uk.kith.app.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** A girl who must not be near one part of town, from the request to the options. */
@ArquillianTest
@RunAsClient
class KeepAwayIT {

  @ArquillianResource URL house;

  @Test
  void aGirlWhoMustNotBeNearOnePartOfTown() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, house.toURI());
    Home near = home(officer, "S66 1AB");
    Home elsewhere = home(officer, "S65 1AB");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      page.navigate(root() + "/sign-in");
      page.fill("#username", TestUsers.create(PLACEMENT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root() + "/searches/new");
      page.fill("#child1-first-name", "Lenka");
      page.fill("#child1-age", "13");
      page.check("input[name=child1-sex][value=FEMALE]");
      page.fill("#child1-wishes", "To stay at her school.");
      page.click("summary:has-text(\"Places, people and schools\")");
      page.fill("#avoid-places", "Maltby");
      page.fill("#avoid-people", "A man known as Karel");
      page.fill("#schools-stay", "Clifton");
      page.fill("#schools-away", "Wickersley");
      page.fill("#needed-day", "26");
      page.fill("#needed-month", "11");
      page.fill("#needed-year", "2026");
      page.check("input[name=kind][value=SHORT_TERM]");
      page.click("main .govuk-button:has-text(\"Ask for a placement\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      check.accessible("request with an error", 1280);
      page.fill("#avoid-places", "S66");
      page.click("main .govuk-button:has-text(\"Ask for a placement\")");
      assertEquals("Lenka", page.textContent("h1"), () -> page.textContent("main"));
      String search = page.url().substring(root().length());
      String facts = page.textContent(".app-facts");
      assertTrue(facts.contains("S66; people told separately"), facts);
      assertTrue(facts.contains("To stay at her school."), facts);
      assertTrue(facts.contains("Stay at Clifton; keep away from Wickersley"), facts);
      assertFalse(page.content().contains("Karel"), "told by need alone");
      check.check(search, "it-keep-away-search");
      page.navigate(root() + search + "/options?home=" + elsewhere.id());
      String options = page.textContent("main");
      assertFalse(options.contains("Karel"), "never on a card");
      assertTrue(page.textContent("#possible").contains(elsewhere.name()), options);
      assertTrue(options.contains("Is anybody in or around this home"), options);
      assertFalse(page.textContent("#possible").contains(near.name()), options);
      if (page.isVisible("#not-now a:has-text(\"Show them: R-MATCH-01\")")) {
        page.click("#not-now a:has-text(\"Show them: R-MATCH-01\")");
      }
      assertTrue(page.textContent("#not-now").contains(near.name()), options);
      assertTrue(page.textContent("#not-now").contains("does not allow this neighbourhood"));
      page.navigate(root() + search);
      page.click("a:has-text(\"People to keep Lenka away from\")");
      assertTrue(page.textContent("main").contains("A man known as Karel"));
      String people = page.url().substring(root().length());
      check.check(people, "it-keep-away-people");
      page.navigate(root() + people);
      page.fill("#avoid-people", "His brother");
      page.click("main .govuk-button:has-text(\"Add\")");
      assertTrue(page.textContent("main").contains("A man known as Karel"), "it stays");
      assertTrue(page.textContent("main").contains("His brother"));
      page.click("main .govuk-button:has-text(\"End it\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.check("input[name=end][value='place S66']");
      page.click("main .govuk-button:has-text(\"End it\")");
      assertFalse(page.textContent(".govuk-summary-list").contains("S66"), "it is ended");
      page.navigate(root() + search + "/options?home=" + near.id());
      assertTrue(page.textContent("#possible").contains(near.name()), "offered again");
    }
  }

  @Test
  void whatIsAddedLeavesWhatIsRecordedAndIsNotTold() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, house.toURI());
    String child =
        id(
            officer.post(
                "api/children",
                "{'age':9,'from':'2014-01-01','avoidSectors':['S65 1'],'wishes':'A garden'}"));
    String other = id(officer.post("api/children", "{'age':11,'from':'2014-01-01'}"));
    String path = "api/children/" + child + "/keep-away";
    HttpResponse<String> added =
        officer.post(
            path,
            "{'from':'2014-09-01','places':['S66'],'apartFrom':['"
                + other
                + "'],'people':'Karel'}");
    assertEquals(204, added.statusCode(), added.body());
    assertEquals(
        204, officer.post(path, "{'from':'2014-09-02','schools':'not Wickersley'}").statusCode());
    String body = officer.get("api/children/" + child + "?asOf=2014-09-30").body();
    assertTrue(body.contains("S65 1") && body.contains("\"S66\""), body);
    assertTrue(body.contains(other), body);
    assertTrue(body.contains("\"keptFromPeople\":true"), "the later entry kept it: " + body);
    assertTrue(body.contains("A garden"), body);
    assertFalse(body.contains("Karel"), body);
    assertFalse(officer.get("api/children/" + child + "/history").body().contains("Karel"));
    assertEquals(400, officer.post(path, "{'places':['Maltby']}").statusCode());
    String end = "{'from':'2014-09-20','places':['S66'],'people':true}";
    assertEquals(
        403, Caller.as(PANEL_ADVISER, house.toURI()).post(path + "/ended", end).statusCode());
    assertEquals(204, officer.post(path + "/ended", end).statusCode());
    String after = officer.get("api/children/" + child + "?asOf=2014-09-30").body();
    assertFalse(after.contains("\"S66\""), after);
    assertTrue(after.contains("S65 1") && after.contains(other), "what is not named stays");
    assertTrue(after.contains("\"keptFromPeople\":false"), after);
    assertTrue(
        officer.get("api/children/" + child + "?asOf=2014-09-10").body().contains("\"S66\""),
        "what held before stays");
    assertEquals(
        403, Caller.as(PANEL_ADVISER, house.toURI()).post(path, "{'places':['S66']}").statusCode());
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private record Home(String id, String name) {}

  private static Home home(Caller officer, String postcode) {
    String name = "Keep " + UUID.randomUUID();
    HttpResponse<String> made =
        officer.post(
            "api/households",
            "{'localId':'%s','name':'%s','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    .formatted(name, name)
                + "'postcode':'%s','terms':{'places':2},'approvedFrom':'2012-04-01'}"
                    .formatted(postcode));
    return new Home(id(made), name);
  }
}
