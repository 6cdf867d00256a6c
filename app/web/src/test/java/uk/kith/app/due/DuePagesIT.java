package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** What is due and what was done, on the pages of the real house. */
@ArquillianTest
@RunAsClient
class DuePagesIT {

  @ArquillianResource URI base;

  /** As people do it: the page asks again for what is missing, and then says what is due next. */
  @Test
  void thePagesRecordWhatWasDone() throws Exception {
    DueRegister register = new DueRegister(Caller.as(PLACEMENT_OFFICER, base));
    String child = register.child();
    String home = register.household("FOSTER", "a.worker");
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = "/households/" + home;
    assertTrue(browser.get(page).body().contains("Review of the approval"));
    HttpResponse<String> asked = browser.post(page + "/events", form(browser, Map.of()));
    assertEquals(400, asked.statusCode());
    assertTrue(asked.body().contains("Enter the day on which it was done"), asked.body());
    Map<String, String> review = on("APPROVAL_REVIEWED", 20, 9);
    assertEquals(303, browser.post(page + "/events", form(browser, review)).statusCode());
    String after = browser.get(page).body();
    assertTrue(after.contains("It is recorded"), after);
    assertTrue(after.contains("20 September 2015"), "twelve months after the review");
    assertTrue(after.contains("The approval was reviewed"), "and it stands in the history");

    register.recorded(child, home, "U6", "2014-09-01");
    String ofChild = "/children/" + child;
    HttpResponse<String> tooEarly =
        browser.post(ofChild + "/events", form(browser, on("VISITED", 20, 8)));
    assertEquals(400, tooEarly.statusCode());
    assertTrue(tooEarly.body().contains("The placement began on"), tooEarly.body());
    HttpResponse<String> visited =
        browser.post(ofChild + "/events", form(browser, on("VISITED", 2, 9)));
    assertEquals(303, visited.statusCode());
    // 2 September and six weeks: 14 October.
    assertTrue(browser.get(ofChild).body().contains("14 October 2014"));
    assertEquals(200, browser.get("/due?when=all&whose=mine").statusCode());
    String due = browser.get("/due?when=late").body();
    assertTrue(due.contains("What is due"), due);
    assertTrue(due.contains("/due/list.ics?when=late"), due);
    String dates = browser.get("/due/list.ics?when=all").body();
    assertTrue(dates.startsWith("BEGIN:VCALENDAR"), dates);
    assertFalse(dates.replace("\r\n ", "").contains(child), "no child in somebody's calendar");
  }

  /** Searched by name, and in the order of names; the file holds the same lines. */
  @Test
  void theListIsSearchedAndSortedByWhomItIsAbout() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    DueRegister register = new DueRegister(officer);
    String home = register.household("FOSTER", "a.worker");
    String family = "Q" + UUID.randomUUID().toString().substring(0, 8);
    for (String first : List.of("Zora", "abel", "Mina")) {
      register.recorded(named(officer, first, family), home, "U6", "2024-09-02");
    }
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String asked = "when=not-known&text=" + family.toLowerCase(Locale.ROOT);
    String up = browser.get("/due?" + asked + "&sort=about").body();
    assertEquals(List.of("abel", "Mina", "Zora"), order(up, family));
    String down = browser.get("/due/list.csv?" + asked + "&sort=about&order=descending").body();
    assertEquals(List.of("Zora", "Mina", "abel"), order(down, family));
    assertEquals(
        List.of(), order(browser.get("/due?when=not-known&text=nobody-" + family).body(), family));
    String byHome = browser.get("/due?when=not-known&text=" + home(officer, home)).body();
    assertEquals(Set.of("Zora", "Mina", "abel"), Set.copyOf(order(byHome, family)));
  }

  private static String home(Caller officer, String id) {
    return localId(officer.get("api/households/" + id).body());
  }

  private static String localId(String home) {
    Matcher told = Pattern.compile("\"localId\":\"([^\"]+)\"").matcher(home);
    assertTrue(told.find(), home);
    return told.group(1);
  }

  private static String named(Caller officer, String first, String family) {
    return Caller.id(
        officer.post(
            "api/children",
            "{'firstName':'"
                + first
                + "','familyName':'"
                + family
                + "','dateOfBirth':'2020-03-14','from':'2021-01-01'}"));
  }

  /** First names before the family name, each where it comes first. */
  private static List<String> order(String body, String family) {
    return Pattern.compile("(\\w+) " + family)
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  /**
   * Steps of an ending stand on the page once it is recorded, and still when the child has moved.
   */
  @Test
  void thePageAsksForTheStepsOfAnEndingAndRecordsThemOfThePlacementThatIsOver() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    DueRegister register = new DueRegister(officer);
    String child = register.child();
    String home = register.household("FOSTER", "a.worker");
    String placement = register.recorded(child, home, "U6", "2014-02-03");
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = "/children/" + child;
    assertFalse(browser.get(page).body().contains("ENDING_NOTICE_SENT"));
    Map<String, String> decided = new HashMap<>(on("ENDING_FOR_RISK", 22, 9));
    decided.putAll(Map.of("until-day", "26", "until-month", "9", "until-year", "2014"));
    assertEquals(303, browser.post(page + "/events", form(browser, decided)).statusCode());
    assertEquals(
        204,
        officer
            .post(
                "api/placements/" + placement + "/end",
                "{'on':'2014-09-26','rec':'X1','reasonPlaceChange':'LAREQ'}")
            .statusCode());
    register.recorded(child, register.household("FOSTER", "a.worker"), "U6", "2014-09-26");
    // Ten working days after 26 September: 10 October.
    String after = browser.get(page).body();
    assertTrue(after.contains("Notice of the end of the placement to the carer"), after);
    assertTrue(browser.get("/households/" + home).body().contains("a child who has left"));
    Map<String, String> told = new HashMap<>(on("ENDING_NOTICE_SENT", 29, 9));
    told.put("recipient", "CARER");
    assertEquals(303, browser.post(page + "/events", form(browser, told)).statusCode());
    assertFalse(
        browser.get(page).body().contains("Notice of the end of the placement to the carer"));
    assertTrue(
        officer.get("api/placements/" + placement + "/events").body().contains("CARER"),
        "of the placement that is over");
  }

  private static Map<String, String> on(String event, int day, int month) {
    return Map.of("event", event, "on-day", "" + day, "on-month", "" + month, "on-year", "2014");
  }

  private static Map<String, String> form(Client browser, Map<String, String> typed) {
    Map<String, String> form = new HashMap<>(typed);
    form.put("_csrf", browser.token());
    return form;
  }
}
