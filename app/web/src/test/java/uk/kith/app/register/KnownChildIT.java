package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** What is known of a child, changed by page: dated, and nothing lost that nobody touched. */
@ArquillianTest
@RunAsClient
class KnownChildIT {

  private static final String JSON = "application/json";
  private static final String UNKNOWN =
      "ZZ9 9ZZ is not in the postcode directory: distances are not known";
  @ArquillianResource URL house;

  private final String localId = "K-" + UUID.randomUUID();
  private String user;
  private Client client;
  private Client browser;
  private String[] officer;

  @BeforeEach
  void signIn() throws Exception {
    client = new Client(house);
    user = TestUsers.create(PLACEMENT_OFFICER);
    officer = basic(user);
    browser = new Client(house);
    browser.signIn(user, TestUsers.PASSWORD);
  }

  @Test
  void whatIsTouchedIsANewDatedFactAndEverythingElseStays() throws Exception {
    String brother = child("{'age':6}");
    String child = child(known("2014-09-01", "East", brother));
    assertEquals(204, put(child, known("2099-11-01", "West", brother)).statusCode());
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = opened(check, child);
      assertEquals("SOME", page.inputValue("#behaviour"));
      assertEquals("S65 1AB", page.inputValue("#home"));
      assertEquals("East", page.inputValue("#team"));
      page.selectOption("#behaviour", "HIGH");
      page.fill("#home", "ZZ9 9ZZ");
      from(page, "15");
      page.click("main .govuk-button");
      assertEquals(
          "What is known is recorded. " + UNKNOWN,
          page.textContent(".govuk-notification-banner__heading").strip());
      assertTrue(page.textContent("main .app-facts").contains(UNKNOWN), "beside the home");
    }
    String before = read(child, "2014-09-14");
    assertTrue(before.contains("\"BEHAVIOUR\":\"SOME\""), before);
    assertTrue(before.contains("S65 1"), before);
    String after = read(child, "2014-09-15");
    assertTrue(after.contains("\"BEHAVIOUR\":\"HIGH\""), after);
    for (String kept :
        List.of(
            "Roma, of Slovakia",
            "To stay at his school.",
            "Clifton",
            "S65 2",
            "Tom Ashworth",
            "S66",
            "\"onlyChild\":true",
            brother,
            "HALF")) {
      assertTrue(after.contains(kept), kept + " in " + after);
    }
    assertTrue(read(child, "2099-10-31").contains("East"));
    assertTrue(read(child, "2099-11-01").contains("West"), "a later fact that nobody touched");
    String history = client.get("/api/children/" + child + "/history", officer).body();
    assertTrue(history.contains("behaviour some") && history.contains("behaviour high"), history);
  }

  /** Of a fact of several fields only what is touched changes, on every day from the day on. */
  @Test
  void aNeedThatIsCorrectedFromAnEarlierDayLeavesTheOthersAsEachDayHasThem() throws Exception {
    String child =
        child("{'from':'2014-09-01','age':9,'needs':{'BEHAVIOUR':'SOME','HEALTH':'SOME'}}");
    change(child, "2014-09-10", "{'BEHAVIOUR':'NONE','HEALTH':'SOME'}");
    change(child, "2014-09-20", "{'BEHAVIOUR':'NONE','HEALTH':'HIGH'}");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = opened(check, child);
      page.selectOption("#behaviour", "HIGH");
      from(page, "5");
      page.click("main .govuk-button");
    }
    assertTrue(read(child, "2014-09-04").contains("\"BEHAVIOUR\":\"SOME\""));
    for (String day : List.of("2014-09-05", "2014-09-19", "2014-09-20", "2014-09-30")) {
      String then = read(child, day);
      assertTrue(then.contains("\"BEHAVIOUR\":\"HIGH\""), day + then);
      String health = day.compareTo("2014-09-20") < 0 ? "SOME" : "HIGH";
      assertTrue(then.contains("\"HEALTH\":\"" + health + "\""), day + then);
    }
  }

  private void change(String child, String from, String needs) throws Exception {
    assertEquals(
        204, put(child, "{'from':'" + from + "','age':9,'needs':" + needs + "}").statusCode());
  }

  @Test
  void whoIsOvertakenIsToldAndMayRecordAgain() throws Exception {
    String brother = child("{'age':6}");
    String child = child(known("2014-09-01", "East", brother));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = opened(check, child);
      page.fill("#team", "North");
      from(page, "30");
      assertEquals(204, put(child, known("2014-09-20", "West", brother)).statusCode());
      page.click("main .govuk-button");
      assertTrue(page.title().startsWith("Error: "), page.title());
      String told = page.textContent("main");
      assertTrue(told.contains("Somebody changed this child meanwhile"), told);
      assertTrue(told.contains("Team: recorded now is “West”"), told);
      assertEquals("North", page.inputValue("#team"), "what was typed is kept");
      assertFalse(read(child, "2014-09-30").contains("North"));
      page.click("main .govuk-button");
      assertTrue(read(child, "2014-09-30").contains("North"));
      assertTrue(read(child, "2014-09-29").contains("West"));
    }
  }

  @Test
  void thePageIsForPlacementOfficersAlone() throws Exception {
    String child = child("{'age':9}");
    Client reader = new Client(house);
    reader.signIn(TestUsers.create(REVIEWING_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, reader.get("/children/" + child + "/known").statusCode());
    assertFalse(reader.get("/children/" + child).body().contains("/known"));
    assertTrue(browser.get("/children/" + child).body().contains("/known"));
  }

  @Test
  void aRequestSaysThatItsPostcodeIsNotInTheDirectory() throws Exception {
    Map<String, String> form = new HashMap<>();
    form.put("child1-age", "9");
    form.put("child1-home", "ZZ9 9ZZ");
    form.put("needed-day", "3");
    form.put("needed-month", "10");
    form.put("needed-year", "2014");
    form.put("kind", "SHORT_TERM");
    browser.get("/searches/new");
    form.put("_csrf", browser.token());
    HttpResponse<String> done = browser.post("/searches/new", form);
    assertEquals(303, done.statusCode(), done.body());
    String search = done.headers().firstValue("Location").orElseThrow();
    assertTrue(browser.get(search.substring(search.indexOf("/searches"))).body().contains(UNKNOWN));
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  /** The page of the child's own link, as a placement officer opens it. */
  private Page opened(PageCheck check, String child) {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    page.navigate(root() + "/children/" + child);
    page.click("a:has-text(\"Change what is known\")");
    return page;
  }

  private static void from(Page page, String dayOfSeptember) {
    page.fill("#from-day", dayOfSeptember);
    page.fill("#from-month", "9");
    page.fill("#from-year", "2014");
  }

  private String known(String from, String team, String brother) {
    return "{'from':'"
        + from
        + "','localId':'"
        + localId
        + "','age':9,'needs':{'BEHAVIOUR':'SOME'},'wishes':'To stay at his school.',"
        + "'heritage':{'ethnicGroups':['Roma, of Slovakia'],'firstLanguages':['Slovak']},"
        + "'homePostcode':'S65 1AB','schoolPostcode':'S65 2AB','schoolName':'Clifton',"
        + "'worker':'Tom Ashworth','avoidSectors':['S66'],'compatibility':{'onlyChild':true},"
        + "'siblings':[{'child':'"
        + brother
        + "','kind':'HALF'}],'team':'"
        + team
        + "'}";
  }

  private HttpResponse<String> put(String child, String body) throws Exception {
    String version =
        client.get("/api/children/" + child, officer).headers().firstValue("ETag").orElseThrow();
    return client.send(
        "PUT",
        "/api/children/" + child,
        JSON,
        quoted(body),
        officer[0],
        officer[1],
        "If-Match",
        version);
  }

  private String child(String json) throws Exception {
    return id(client.post("/api/children", JSON, quoted(json), officer));
  }

  private String read(String child, String day) throws Exception {
    return client.get("/api/children/" + child + "?asOf=" + day, officer).body();
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
