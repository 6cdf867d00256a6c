package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.Restricted;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/**
 * R-MATCH-16: two brothers who are to live together, and a baby who is looked for apart from them:
 * one search goes on in two that know each other, and nothing of what was done before is lost.
 */
@ArquillianTest
@RunAsClient
class PartedSearchIT {

  @ArquillianResource URL house;

  private URI base;
  private String user;
  private Caller officer;
  private OfficersJob job;
  private String elder;
  private String younger;
  private String baby;
  private String number;
  private String home;
  private String search;

  @BeforeEach
  void twoBrothersAndABaby() throws Exception {
    base = house.toURI();
    user = TestUsers.create(PLACEMENT_OFFICER);
    officer = Caller.named(user, base);
    job = new OfficersJob(officer);
    elder = job.child("2006-03-14", ",'firstName':'Tyler'");
    younger = job.child("2008-05-02", ",'firstName':'Mason'" + brotherOf(elder));
    number = "AVA-" + UUID.randomUUID();
    baby =
        job.child(
            "2014-03-01",
            ",'firstName':'Ava','localId':'" + number + "'" + brotherOf(elder, younger));
    home = job.household(3, 0, 17);
    search = job.search(elder, younger, baby);
    ok(
        201,
        officer.post(
            path(search, "calls"),
            "{'householdId':'" + home + "','answer':'NO','why':'NO_ROOM','on':'2014-09-29'}"));
  }

  private static String brotherOf(String... others) {
    return Stream.of(others)
        .map(other -> "{'child':'" + other + "','kind':'FULL'}")
        .collect(Collectors.joining(",", ",'siblings':[", "]"));
  }

  private static String path(String search, String of) {
    return "api/searches/" + search + "/" + of;
  }

  private HttpResponse<String> part(Caller who, String more, String... leaving) {
    return who.post(
        path(search, "parts"), "{'children':['" + String.join("','", leaving) + "']" + more + "}");
  }

  private JsonArray array(String address) {
    return Json.createReader(new StringReader(ok(200, officer.get(address)).body())).readArray();
  }

  private static final String DECIDED =
      ",'remaining':'REQUIRED','reason':'A carer alone, by the sibling assessment'";

  private List<String> childrenOf(String which) {
    return json(ok(200, officer.get("api/searches/" + which)))
        .getJsonArray("children")
        .getValuesAs(value -> ((JsonString) value).getString());
  }

  @Test
  void theBrothersGoOnTogetherAndTheBabyInASearchOfHerOwn() throws Exception {
    ok(403, part(Caller.as(APPROVER, base), DECIDED, baby));
    ok(400, part(officer, "", baby));
    ok(400, part(officer, DECIDED, baby, elder, younger));
    assertTrue(
        ok(422, part(officer, ",'reason':'Tyler hurts her'", baby)).body().contains("R-MATCH-15"));

    String other = id(ok(201, part(officer, DECIDED, baby)));
    ok(400, part(officer, DECIDED, baby));
    assertEquals(List.of(elder, younger), childrenOf(search));
    assertEquals(List.of(baby), childrenOf(other));
    String hers = ok(200, officer.get("api/searches?text=" + number)).body();
    assertTrue(hers.contains(other) && !hers.contains(search), hers);
    String brothers = officer.get("api/searches/" + search).body();
    assertTrue(brothers.contains("\"together\":\"REQUIRED\""), brothers);
    assertTrue(
        officer.get("api/searches/" + other).body().contains("\"openedOn\":\"2014-09-29\""),
        "she waits since the request");

    assertEquals(1, array(path(search, "calls")).size(), "calls stay");
    assertEquals(1, array(path(other, "calls")).size(), "and are read of her, too");
    ok(
        201,
        officer.post(path(search, "calls"), "{'householdId':'" + home + "','answer':'RING_BACK'}"));
    assertEquals(2, array(path(search, "calls")).size());
    assertEquals(1, array(path(other, "calls")).size(), "what is asked later is of one search");
    assertEquals(
        3,
        json(ok(200, officer.get(path(other, "considerations")))).getJsonArray("held").size(),
        "what was considered of her goes along");

    JsonArray known = array(path(search, "parts"));
    assertEquals(1, known.size());
    assertEquals(known, array(path(other, "parts")), "each knows the other");
    assertEquals(
        other, known.getJsonObject(0).getJsonObject("into").getString("search"), "" + known);
    place(other, 1);
    assertFalse(officer.get("api/searches/" + search).body().contains("\"status\":\"PLACED\""));
    place(search, 2);
    Client browser = new Client(house);
    browser.signIn(user, TestUsers.PASSWORD);
    for (String child : List.of(baby, elder)) {
      String why = browser.get("/children/" + child + "/why").body();
      assertTrue(why.contains("Looked for apart from others of the family"), why);
      assertTrue(why.contains("A carer alone, by the sibling assessment"), why);
    }
    assertTrue(browser.get("/children/" + baby + "/why").body().contains("No room"), "rung before");
  }

  /** Places are chosen among the options of the one part, held for it, and the part moves in. */
  private void place(String part, int places) {
    String own = job.household(places, 0, 17);
    String run = job.options(part).getString("runId");
    String held = id(ok(201, job.reserve(part, own, run, "")));
    ok(
        201,
        officer.post(
            "api/placements",
            "{'reservationId':'"
                + held
                + "','start':'2014-10-03','type':'U6','heritage':'alike'}"));
    String ended = officer.get("api/searches/" + part).body();
    assertTrue(ended.contains("\"status\":\"PLACED\""), ended);
  }

  @Test
  void whoHasAPlaceHeldStaysAndTheOthersMayLeave() throws Exception {
    String run = job.options(search).getString("runId");
    ok(201, job.reserve(search, home, run, ",'children':['" + elder + "','" + younger + "']"));
    String refused = ok(409, part(officer, DECIDED, elder, younger)).body();
    assertTrue(refused.contains("place-held"), refused);
    String other = id(ok(201, part(officer, DECIDED, baby)));
    assertEquals(List.of(baby), childrenOf(other));
    assertTrue(officer.get("api/searches/" + search).body().contains("\"status\":\"RESERVED\""));
    ok(400, job.reserve(search, job.household(1, 0, 17), run, ",'children':['" + baby + "']"));
  }

  /** Who may not know of the baby reads of no other search, and finds the brothers as before. */
  @Test
  void nothingIsToldOfASearchForSomebodyRestricted() throws Exception {
    String other = id(ok(201, part(officer, DECIDED, baby)));
    UUID restriction = Restricted.record("CHILD", baby, false, user);
    try {
      assertEquals(0, array(path(search, "parts")).size());
      ok(404, officer.get("api/searches/" + other));
      ok(404, officer.get(path(other, "parts")));
      assertEquals(List.of(elder, younger), childrenOf(search));
    } finally {
      Restricted.lift(restriction);
    }
  }

  @Test
  void anOfficerPartsItOnThePageOfTheSearch() throws Exception {
    String root = "http://localhost:" + house.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", user);
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root + "/searches/" + search);
      page.click("a:has-text(\"Look for some of them apart from the others\")");
      page.click("main .govuk-button:has-text(\"Part the search\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      check.accessible("parting with errors", 1280);
      page.check("input[name=child][value='" + baby + "']");
      page.check("input[name=remaining][value=REQUIRED]");
      page.fill("#reason", "A carer alone, by the sibling assessment.");
      page.click("main .govuk-button:has-text(\"Part the search\")");
      assertEquals("Ava", page.textContent("h1"), () -> page.textContent("main"));
      String hers = page.textContent("main");
      assertTrue(hers.contains("from the search for Tyler and Mason"), hers);
      assertTrue(hers.contains("before the search was parted"), hers);
      page.click("main a:has-text(\"search 2\")");
      String theirs = page.textContent("main");
      assertEquals("Tyler and Mason", page.textContent("h1"));
      assertTrue(theirs.contains("Ava goes on in search"), theirs);
      assertTrue(theirs.contains("by the sibling assessment"), theirs);
      assertFalse(theirs.contains("before the search was parted"), theirs);
      check.check("/searches/" + search + "/part", "it-part-search");
    }
  }
}
