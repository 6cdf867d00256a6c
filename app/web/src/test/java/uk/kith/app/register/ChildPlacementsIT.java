package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** What happened to a child outside a search, recorded on the child's pages. */
@ArquillianTest
@RunAsClient
class ChildPlacementsIT {

  private static final Pattern WITHDRAW = Pattern.compile("href=\"([^\"]*/withdraw)\"");

  @ArquillianResource URI base;

  private Caller officer;
  private Client browser;
  private String child;
  private String page;
  private String number;

  @BeforeEach
  void aChildAndAHome() throws Exception {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    child = id(officer.post("api/children", "{'dateOfBirth':'2005-03-14','from':'2013-01-01'}"));
    page = "/children/" + child;
    number = "CP-" + UUID.randomUUID();
    officer.post(
        "api/households",
        "{'localId':'"
            + number
            + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
  }

  @Test
  void aPlacementFromBeforeIsRecordedWithItsFee() throws Exception {
    assertTrue(browser.get(page).body().contains("Placements and fees"));
    Map<String, String> typed = day("start", 3, 2, 2014);
    typed.putAll(Map.of("type", "U6", "home", number, "provider-code", "PR1"));
    typed.putAll(Map.of("fee", "412.50", "provider", "The authority", "purchase", "OWN"));
    done(post("/placements/new", typed));
    String told = browser.get(page + "/placements").body();
    assertTrue(told.contains("The placement is recorded"), told);
    assertTrue(
        told.contains(
            "£412.50 a week from 3 February 2014, The authority, a home of the authority itself"),
        told);
    assertTrue(browser.get(page).body().contains("3 February 2014"));
    String placement = placement();
    assertTrue(
        officer.get("api/placements/" + placement + "/costs").body().contains("41250"),
        "over REST");
    Map<String, String> fee = day("from", 1, 6, 2014);
    fee.putAll(Map.of("fee", "450", "provider", "The authority", "purchase", "OWN"));
    done(post("/placements/" + placement + "/fee", fee));
    assertTrue(browser.get(page + "/placements").body().contains("£450 a week from 1 June 2014"));
    fee.put("from-day", "2");
    fee.put("from-month", "2");
    assertTrue(
        post("/placements/" + placement + "/fee", fee).body().contains("The placement began on"));
  }

  /** By page and over REST: what was said stays on the page with the reason. */
  @Test
  void aPlacementThatWasRecordedWronglyIsPutRightAndTakenBack() throws Exception {
    Map<String, String> typed = day("start", 3, 2, 2014);
    typed.putAll(Map.of("type", "U6", "home", number));
    done(post("/placements/new", typed));
    String placement = placement();
    String wrong = "/placements/" + placement + "/wrong";
    assertTrue(browser.get(page + "/placements").body().contains("Recorded wrongly?"));
    String shown = browser.get(page + wrong).body();
    Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(shown);
    assertTrue(version.find(), shown);
    typed.putAll(day("start", 5, 2, 2014));
    typed.put("home", "Carers");
    typed.put("version", version.group(1));
    assertTrue(post(wrong, typed).body().contains("Say why it was wrong"));
    typed.put("why", "She came two days later.");
    done(post(wrong, typed));
    assertEquals(409, post(wrong, typed).statusCode(), "of a version that is gone");
    String told = browser.get(page + "/placements").body();
    assertTrue(told.contains("She came two days later."), told);
    assertTrue(told.contains("from 3 February 2014"), told);
    assertTrue(browser.get(page).body().contains("5 February 2014"));
    String record = officer.get("api/placements/" + placement).body();
    String now = record.replaceFirst("(?s).*\"version\":(\\d+).*", "$1");
    String body = "{'type':'U6','start':'2014-02-05','end':'2014-03-05','rec':'E4A','why':'x'}";
    assertEquals(400, officer.put("api/placements/" + placement, body).statusCode(), "If-Match");
    assertEquals(
        204,
        officer.put("api/placements/" + placement, body, "If-Match", now).statusCode(),
        "no longer in the register");
    assertEquals(
        409,
        officer
            .post("api/placements/" + placement + "/take-back", "{'why':'x'}", "If-Match", now)
            .statusCode());
    shown = browser.get(page + wrong).body();
    version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(shown);
    assertTrue(version.find(), shown);
    Map<String, String> back = new HashMap<>(Map.of("version", version.group(1)));
    assertTrue(post(wrong + "/take-back", back).body().contains("Say why it is taken back"));
    back.put("mistake", "It was her sister.");
    done(post(wrong + "/take-back", back));
    told = browser.get(page + "/placements").body();
    assertTrue(told.contains("No placement is recorded yet"), told);
    assertTrue(told.contains("It was her sister."), told);
    assertEquals(404, browser.get(page + wrong).statusCode());
    assertEquals(403, as(REVIEWING_OFFICER).get(page + wrong).statusCode());
  }

  /** R-PLACE-30: a stay too long is told, and recorded with the reason. */
  @Test
  void aStayInHospitalEndsThePresentPlacementAndItsRulesAreAcceptedWithAReason() throws Exception {
    Map<String, String> home = day("start", 3, 2, 2014);
    home.putAll(Map.of("type", "U6", "home", number));
    done(post("/placements/new", home));
    Map<String, String> stay = day("start", 3, 3, 2014);
    stay.putAll(day("end", 15, 4, 2014));
    stay.putAll(Map.of("type", "T1", "rec", "X1", "changed", "PLACE"));
    HttpResponse<String> elsewhere = post("/placements/new", stay);
    assertEquals(422, elsewhere.statusCode(), "care would begin with it, and it is too long");
    stay.put("moved-because", "PLACE");
    HttpResponse<String> refused = post("/placements/new", stay);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("no more than 42 days"), refused.body());
    assertFalse(refused.body().contains("Care does not begin"), refused.body());
    stay.put("accept", "R-PLACE-30");
    assertTrue(post("/placements/new", stay).body().contains("Say why in spite of"));
    stay.put("accept-reason", "The operation was put off.");
    done(post("/placements/new", stay));
    Map<String, String> back = day("start", 15, 4, 2014);
    back.putAll(Map.of("type", "U6", "home", number));
    done(post("/placements/new", back));
    String all = officer.get("api/children/" + child + "/placements").body();
    assertTrue(all.contains("The operation was put off."), all);
    assertEquals(3, all.split("\"start\"", -1).length - 1);
    assertTrue(
        officer
            .get("api/children/" + child + "?asOf=2014-09-30")
            .body()
            .contains("\"lookedAfterSince\":\"2014-02-03\""),
        "one period of care");
  }

  /** R-PLACE-29: eighteen days of a series of short breaks are one too many. */
  @Test
  void aShortBreakIsJudgedWithItsSeries() throws Exception {
    Map<String, String> status = day("from", 1, 2, 2014);
    status.put("status", "V3");
    done(post("/legal-status", status));
    Map<String, String> stay = day("start", 3, 2, 2014);
    stay.putAll(day("end", 20, 2, 2014));
    stay.putAll(Map.of("type", "U6", "home", number, "rec", "E4A"));
    HttpResponse<String> refused = post("/placements/new", stay);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("R-PLACE-29"), refused.body());
    stay.put("end-day", "19");
    done(post("/placements/new", stay));
  }

  /** R-PLACE-44: an order of any year, recorded on the page of the child. */
  @Test
  void aPlacementWithAParentIsRefusedUnderAnOrderThatDeprivesOfLiberty() throws Exception {
    Map<String, String> order = day("on", 3, 2, 2014);
    order.putAll(day("until", 3, 5, 2014));
    order.putAll(Map.of("event", "LIBERTY_ORDER_MADE", "court", "High Court, Family Division"));
    done(post("/events", order));
    String recorded = browser.get(page + "/recorded").body();
    assertTrue(recorded.contains("High Court, Family Division"), recorded);
    assertTrue(recorded.contains("Until 3 May 2014"), recorded);
    Map<String, String> stay = day("start", 1, 4, 2014);
    stay.putAll(Map.of("type", "P1"));
    HttpResponse<String> refused = post("/placements/new", stay);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("R-PLACE-44"), refused.body());
    stay.putAll(day("start", 4, 5, 2014));
    assertFalse(post("/placements/new", stay).body().contains("R-PLACE-44"));
  }

  /** R-PLACE-29: seventeen days each, five times: the fifth comes to 85, in no home of ours. */
  @Test
  void shortBreaksAddUpInAHomeThatIsNotInTheRegister() throws Exception {
    Map<String, String> status = day("from", 1, 1, 2014);
    status.put("status", "V3");
    done(post("/legal-status", status));
    for (int month = 2; month <= 6; month++) {
      Map<String, String> stay = day("start", 1, month, 2014);
      stay.putAll(day("end", 17, month, 2014));
      stay.putAll(Map.of("type", "U6", "postcode", "S65 1ZZ", "rec", "E4A"));
      if (month < 6) {
        done(post("/placements/new", stay));
      } else {
        HttpResponse<String> refused = post("/placements/new", stay);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("come to 85 days"), refused.body());
      }
    }
  }

  @Test
  void aHomeThatIsNotKnownOrNotAloneIsAskedFor() throws Exception {
    Map<String, String> typed = day("start", 3, 2, 2014);
    typed.putAll(Map.of("type", "U6", "home", "nobody-" + number));
    assertTrue(post("/placements/new", typed).body().contains("No home of the register"));
    officer.post(
        "api/households",
        "{'localId':'"
            + number
            + "-2','name':'Others','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
    typed.put("home", number);
    HttpResponse<String> which = post("/placements/new", typed);
    assertTrue(which.body().contains("Which of these homes?"), which.body());
    Matcher choice =
        Pattern.compile("name=\"which\" type=\"radio\" value=\"([^\"]+)\"").matcher(which.body());
    assertTrue(choice.find());
    typed.put("which", choice.group(1));
    done(post("/placements/new", typed));
  }

  /** R-DATA-05: as a start from a search asks; what is over is history, and asks nothing. */
  @Test
  void aPlacementThatGoesOnAsksByWhatRightTheChildIsLookedAfter() throws Exception {
    String question = "By what right is ";
    assertTrue(browser.get(page + "/placements/new").body().contains(question));
    Map<String, String> typed = day("start", 3, 2, 2014);
    typed.putAll(Map.of("type", "U6", "home", number, "right-" + child, ""));
    HttpResponse<String> asked = post("/placements/new", typed);
    assertEquals(400, asked.statusCode());
    assertTrue(asked.body().contains("or that it is not known yet"), asked.body());
    Map<String, String> over = new HashMap<>(typed);
    over.putAll(day("end", 20, 2, 2014));
    over.putAll(Map.of("rec", "E4A"));
    done(post("/placements/new", over));
    assertEquals("none", legalStatus("2014-02-10"));

    typed.putAll(day("start", 3, 3, 2014));
    typed.put("right-" + child, "V2");
    done(post("/placements/new", typed));
    assertEquals("none", legalStatus("2014-03-02"));
    assertEquals("V2", legalStatus("2014-03-03"));
    assertFalse(browser.get(page + "/placements/new").body().contains(question), "it is known");

    String other = id(officer.post("api/children", "{'age':9,'from':'2014-01-01'}"));
    String moves =
        "{'child':'" + other + "','type':'U6','provider':'PR1','start':'2014-03-01','legalStatus':";
    assertEquals(400, officer.post("api/placements/recorded", moves + "'D1'}").statusCode());
    HttpResponse<String> made = officer.post("api/placements/recorded", moves + "'C2'}");
    assertEquals(201, made.statusCode(), made.body());
    String known = officer.get("api/children/" + other + "?asOf=2014-03-01").body();
    assertTrue(known.contains("\"legalStatus\":\"C2\""), known);
  }

  /** R-DATA-05: by page and over REST, codes of the return on their days. */
  @Test
  void theLegalStatusIsRecordedFromADayOn() throws Exception {
    Map<String, String> status = day("from", 1, 9, 2014);
    assertTrue(post("/legal-status", status).body().contains("Choose the legal status"));
    status.put("status", "C2");
    done(post("/legal-status", status));
    assertTrue(browser.get(page).body().contains("Full care order (C2)"));
    status = day("from", 20, 9, 2014);
    status.put("status", "NONE");
    done(post("/legal-status", status));
    assertFalse(browser.get(page).body().contains("Full care order (C2)"));
    assertEquals(
        400,
        officer
            .post("api/children/" + child + "/legal-status", "{'from':'2014-09-01','code':'D1'}")
            .statusCode());
    String told = "{'from':'2014-08-10','code':'V2'}";
    assertEquals(204, officer.post("api/children/" + child + "/legal-status", told).statusCode());
    assertEquals("V2", legalStatus("2014-08-31"), "what is told late");
    assertEquals("C2", legalStatus("2014-09-19"), "leaves later days as they stand");
    Client court = as(COURT_OFFICER);
    assertEquals(200, court.get(page + "/legal-status").statusCode());
    assertTrue(court.get(page).body().contains("/legal-status"));
    assertEquals(403, as(REVIEWING_OFFICER).get(page + "/legal-status").statusCode());
  }

  private String legalStatus(String day) throws Exception {
    String known = officer.get("api/children/" + child + "?asOf=" + day).body();
    Matcher status = Pattern.compile("\"legalStatus\":\"(\\w+)\"").matcher(known);
    return status.find() ? status.group(1) : "none";
  }

  /** R-PERM-33, and what was recorded wrongly is taken back with the reason. */
  @Test
  void whoDecidesWhatIsToldUntilThePlanIsWithdrawn() throws Exception {
    Map<String, String> home = day("start", 3, 2, 2014);
    home.putAll(Map.of("type", "U6", "home", number));
    done(post("/placements/new", home));
    Map<String, String> plan = day("on", 5, 2, 2014);
    plan.putAll(Map.of("event", "DECISIONS_DELEGATED", "to-carers", "Haircuts and school trips"));
    done(post("/events", plan));
    assertTrue(browser.get(page).body().contains("Haircuts and school trips"));
    String recorded = browser.get(page + "/recorded").body();
    Matcher link = WITHDRAW.matcher(recorded);
    assertTrue(link.find(), recorded);
    String withdraw = link.group(1).substring(page.length());
    assertTrue(post(withdraw, Map.of()).body().contains("Say why it is withdrawn"));
    done(post(withdraw, Map.of("reason", "It was his brother's plan")));
    assertFalse(browser.get(page).body().contains("Haircuts and school trips"));
    assertTrue(browser.get(page + "/recorded").body().contains("brother"));
    assertEquals(409, post(withdraw, Map.of("reason", "Again")).statusCode());
    String other = id(officer.post("api/children", "{'age':9}"));
    assertEquals(
        404,
        browser.get("/children/" + other + withdraw).statusCode(),
        "an entry is withdrawn from the page of its own child");
  }

  /** Placements for adoption, and what they cost, exist for the panel adviser alone. */
  @Test
  void whatAPlacementForAdoptionCostsIsSealed() throws Exception {
    String user = TestUsers.create(PLACEMENT_OFFICER, PANEL_ADVISER);
    Caller both = Caller.named(user, base);
    String sealed =
        both.post(
                "api/placements/recorded",
                "{'child':'"
                    + child
                    + "','type':'A4','start':'2014-02-03','cost':{'provider':'Agency',"
                    + "'purchase':'SPOT','weeklyFeePence':10000}}")
            .body()
            .replaceAll(".*\\[\"|\"\\].*", "");
    assertTrue(both.get("api/placements/" + sealed + "/costs").body().contains("10000"), sealed);
    assertEquals(404, officer.get("api/placements/" + sealed + "/costs").statusCode());
    assertEquals(404, browser.get(page + "/placements/" + sealed + "/fee").statusCode());
    String told = browser.get(page + "/placements").body();
    assertTrue(told.contains("No placement is recorded yet"), told);
    assertFalse(told.contains("Agency"));
  }

  private Client as(Role role) throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  private String placement() {
    return officer
        .get("api/children/" + child + "/placements")
        .body()
        .replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
  }

  private static Map<String, String> day(String field, int day, int month, int year) {
    return new HashMap<>(
        Map.of(field + "-day", "" + day, field + "-month", "" + month, field + "-year", "" + year));
  }

  private HttpResponse<String> post(String path, Map<String, String> typed) throws Exception {
    browser.get(page);
    Map<String, String> form = new HashMap<>(typed);
    if (path.equals("/placements/new")) {
      form.putIfAbsent("right-" + child, "NOT-YET");
    }
    form.put("_csrf", browser.token());
    return browser.post(page + path, form);
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
