package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** A home is recorded and changed by page; what nobody touched stays as it was. */
@ArquillianTest
@RunAsClient
class HouseholdFormIT {

  @ArquillianResource URL house;

  private final String localId = "F-" + UUID.randomUUID();
  private Client browser;
  private String[] officer;

  @BeforeEach
  void signIn() throws Exception {
    browser = new Client(house);
    String user = TestUsers.create(PLACEMENT_OFFICER);
    browser.signIn(user, TestUsers.PASSWORD);
    officer = basic(user);
  }

  @Test
  void aNewHomeIsRecordedByPage() throws Exception {
    assertTrue(browser.get("/households").body().contains("\"/households/new\""));
    assertEquals(200, browser.get("/households/new").statusCode());
    Map<String, String> form = newHome();
    form.put("places", "many");
    HttpResponse<String> wrong = browser.post("/households/new", form);
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("value=\"many\""), "what was typed is kept");
    String home = record(newHome());
    String read = read(home, "2014-09-01");
    assertTrue(read.contains("\"places\":2,\"minAge\":5,\"maxAge\":17"), read);
    assertTrue(read.contains("S65 1AB"), read);
    assertFalse(read(home, "2014-08-31").contains("\"terms\""));
    HttpResponse<String> again = browser.post("/households/new", newHome());
    assertEquals(409, again.statusCode());
    assertTrue(again.body().contains("Another home has this number"));
  }

  @Test
  void aChangeHoldsFromItsDayAndLeavesTheRestAsItWas() throws Exception {
    String home = record(newHome());
    String page = "/households/" + home + "/change";
    assertTrue(browser.get("/households/" + home).body().contains(page));
    Map<String, String> form = changed(home);
    assertEquals(400, browser.post(page, form).statusCode(), "nothing is changed");
    form.put("places", "3");
    form.put("phone", "01709 111111");
    assertEquals(303, browser.post(page, form).statusCode());
    String before = read(home, "2014-09-19");
    String after = read(home, "2014-09-20");
    assertTrue(before.contains("\"places\":2") && !before.contains("01709 111111"), before);
    assertTrue(after.contains("\"places\":3") && after.contains("01709 111111"), after);
    assertTrue(after.contains("S65 1AB") && after.contains("\"languages\":[\"Slovak\"]"), after);
    HttpResponse<String> overtaken = browser.post(page, form);
    assertEquals(409, overtaken.statusCode());
    assertTrue(overtaken.body().contains("Somebody changed this household meanwhile"));
  }

  /** What is recorded for a later day still holds from that day on. */
  @Test
  void aLaterChangeStaysWhenAnEarlierIsMade() throws Exception {
    String home = record(newHome());
    String page = "/households/" + home + "/change";
    Map<String, String> later = changed(home);
    later.put("phone", "01709 333333");
    later.put("from-day", "28");
    assertEquals(303, browser.post(page, later).statusCode());
    Map<String, String> earlier = changed(home);
    earlier.put("shown", "2014-09-20");
    earlier.put("phone", "01709 222222");
    assertEquals(303, browser.post(page, earlier).statusCode());
    assertTrue(read(home, "2014-09-27").contains("01709 222222"));
    assertTrue(read(home, "2014-09-28").contains("01709 333333"));
  }

  /** R-PLACE-12: asked before they are recorded, and the reason given stays in the history. */
  @Test
  void newTermsWithoutNoticeOrAgreementAreAskedAndTold() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    String home = record(newHome());
    Map<String, String> form = changed(home);
    form.put("shown", today.toString());
    form.put("places", "1");
    form.put("from-day", String.valueOf(today.getDayOfMonth()));
    form.put("from-month", String.valueOf(today.getMonthValue()));
    form.put("from-year", String.valueOf(today.getYear()));
    HttpResponse<String> asked = browser.post("/households/" + home + "/change", form);
    assertEquals(422, asked.statusCode());
    assertTrue(asked.body().contains("neither notice nor the carers’ written agreement"));
    assertTrue(read(home, today.toString()).contains("\"places\":2"), "nothing is recorded");
    form.put("accept", "R-PLACE-12");
    HttpResponse<String> noReason = browser.post("/households/" + home + "/change", form);
    assertEquals(422, noReason.statusCode());
    assertTrue(noReason.body().contains("Say why in spite of what the rules say"));
    form.put("accept-reason", "Asked for by the carers by phone");
    assertEquals(303, browser.post("/households/" + home + "/change", form).statusCode());
    String page = browser.get("/households/" + home).body();
    assertTrue(page.contains("neither notice nor the carers’ written agreement"), page);
    assertTrue(page.contains("Asked for by the carers by phone"), page);
    assertTrue(read(home, today.toString()).contains("\"places\":1"));
  }

  /** R-PLACE-12: the API answers what was found, and keeps the reason in the same place. */
  @Test
  void newTermsAreAskedOverTheApi() throws Exception {
    String home = record(newHome());
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    HttpResponse<String> asked = put(home, today, "");
    assertEquals(422, asked.statusCode(), asked.body());
    assertTrue(asked.body().contains("R-PLACE-12"), asked.body());
    assertEquals(
        400, put(home, today, ", \"accept\":[\"R-PLACE-12\"]").statusCode(), "without a reason");
    String why = "By phone, before the letter";
    HttpResponse<String> kept =
        put(home, today, ", \"accept\":[\"R-PLACE-12\"], \"reason\":\"" + why + "\"");
    assertEquals(204, kept.statusCode(), kept.body());
    assertTrue(read(home, today.toString()).contains("\"places\":1"));
    assertTrue(browser.get("/api/households/" + home + "/history", officer).body().contains(why));
  }

  /** R-MATCH-15: the history of a home is read by more people than the record of a child. */
  @Test
  void theReasonForNewTermsNamesNoChildWhoLivesThere() throws Exception {
    String home = record(newHome());
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    rowanLivesIn(home, today.minusDays(9));
    String why = "\"reason\":\"Rowan needs them to himself\"";
    HttpResponse<String> named = put(home, today, ", \"accept\":[\"R-PLACE-12\"], " + why);
    assertEquals(422, named.statusCode(), named.body());
    assertTrue(named.body().contains("The reason seems to name a child."), named.body());
    assertFalse(named.body().contains("Rowan"), named.body());
    assertEquals(
        204,
        put(home, today, ", \"accept\":[\"R-PLACE-12\",\"R-MATCH-15\"], " + why).statusCode(),
        "a name may be a carer’s too");
  }

  /** R-MATCH-15, R-PLACE-36: the words of another reason stand on the vacancy board. */
  @Test
  void theWordsOfAnotherReasonNameNoChildWhoLivesThere() throws Exception {
    String home = record(newHome());
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    rowanLivesIn(home, today.minusDays(9));
    HttpResponse<String> named = away(home, today, "Rowan cannot share", "");
    assertEquals(422, named.statusCode(), named.body());
    assertTrue(named.body().contains("R-MATCH-15"), named.body());
    assertFalse(named.body().contains("Rowan"), named.body());
    String accept = ", \"accept\":[\"R-MATCH-15\"]";
    assertEquals(400, away(home, today, "Rowan cannot share", accept).statusCode(), "no reason");
    assertEquals(
        204,
        away(home, today, "Rowan cannot share", accept + ", \"reason\":\"A street’s name\"")
            .statusCode());
    String history = browser.get("/api/households/" + home + "/history", officer).body();
    assertTrue(history.contains("in spite of what spoke against it: A street’s name"), history);
    assertEquals(204, away(home, today, "The roof is mended", "").statusCode());

    Map<String, String> form = newHome();
    form.put("line-1-count", "1");
    form.put("line-1-reason", "OTHER");
    form.put("line-1-words", "Rowan cannot share");
    form.put("from-day", Integer.toString(today.getDayOfMonth()));
    form.put("from-month", Integer.toString(today.getMonthValue()));
    form.put("from-year", Integer.toString(today.getYear()));
    form.put("version", version(home));
    HttpResponse<String> asked = browser.post("/households/" + home + "/not-available", form);
    assertEquals(422, asked.statusCode(), asked.body());
    assertTrue(asked.body().contains("In spite of R-MATCH-15"), asked.body());
    form.put("accept", "R-MATCH-15");
    form.put("accept-reason", "A street’s name");
    assertTrue(
        browser.post("/households/" + home + "/not-available", form).statusCode() < 400,
        "recorded");
  }

  private HttpResponse<String> away(String home, LocalDate from, String words, String more)
      throws Exception {
    return browser.send(
        "PUT",
        "/api/households/" + home + "/not-available",
        "application/json",
        "{\"from\":\"%s\", \"notAvailable\":[{\"count\":1,\"reason\":\"OTHER\",\"words\":\"%s\"}]%s}"
            .formatted(from, words, more),
        officer[0],
        officer[1],
        "If-Match",
        version(home));
  }

  private void rowanLivesIn(String home, LocalDate start) throws Exception {
    Caller caller = Caller.as(PLACEMENT_OFFICER, house.toURI());
    String child =
        Caller.id(
            caller.post(
                "api/children",
                "{'dateOfBirth':'2016-03-14','firstName':'Rowan','from':'2025-01-01'}"));
    assertEquals(
        201,
        caller
            .recorded(
                "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'%s'}"
                    .formatted(child, home, start))
            .statusCode());
  }

  private HttpResponse<String> put(String home, LocalDate from, String more) throws Exception {
    return browser.send(
        "PUT",
        "/api/households/" + home,
        "application/json",
        "{\"from\":\"%s\", \"localId\":\"%s\", \"name\":\"Whitfield\", \"kind\":\"FOSTER\","
                .formatted(from, localId)
            + " \"terms\":{\"places\":1, \"minAge\":5}, \"approvedFrom\":\"2014-09-01\""
            + more
            + "}",
        officer[0],
        officer[1],
        "If-Match",
        version(home));
  }

  @Test
  void ninetyNinePlacesOfCarersAreRefused() throws Exception {
    Map<String, String> form = newHome();
    form.put("places", "99");
    HttpResponse<String> refused = browser.post("/households/new", form);
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("20 children at the most"), refused.body());
  }

  @Test
  void whoReadsAloneIsOfferedNothing() throws Exception {
    String home = record(newHome());
    Client reader = new Client(house);
    reader.signIn(TestUsers.create(REVIEWING_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, reader.get("/households/new").statusCode());
    assertEquals(403, reader.get("/households/" + home + "/change").statusCode());
    assertFalse(reader.get("/households").body().contains("/households/new"));
    assertFalse(reader.get("/households/" + home).body().contains("/change"));
  }

  private Map<String, String> newHome() throws Exception {
    Map<String, String> form = new HashMap<>();
    form.put("kind", "FOSTER");
    form.put("name", "Karen and Paul Whitfield");
    form.put("number", localId);
    form.put("own", "yes");
    form.put("postcode", "S65 1AB");
    form.put("approved", "yes");
    form.put("places", "2");
    form.put("youngest", "5");
    form.put("languages", "Slovak");
    form.put("from-day", "1");
    form.put("from-month", "9");
    form.put("from-year", "2014");
    form.put("_csrf", browser.token());
    return form;
  }

  /** As the page fills it in, from 20 September. */
  private Map<String, String> changed(String home) throws Exception {
    Map<String, String> form = newHome();
    form.put("oldest", "17");
    form.put("version", version(home));
    form.put("shown", "2014-09-30");
    form.put("from-day", "20");
    return form;
  }

  private String record(Map<String, String> form) throws Exception {
    HttpResponse<String> done = browser.post("/households/new", form);
    assertEquals(303, done.statusCode(), done.body());
    String address = done.headers().firstValue("Location").orElseThrow();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private String version(String home) throws Exception {
    return browser
        .get("/api/households/" + home, officer)
        .headers()
        .firstValue("ETag")
        .orElseThrow()
        .replace("\"", "");
  }

  private String read(String home, String day) throws Exception {
    return browser.get("/api/households/" + home + "?asOf=" + day, officer).body();
  }
}
