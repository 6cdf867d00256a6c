package uk.kith.app.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** A search that lives: what was considered, who was rung, which providers were asked. */
@ArquillianTest
@RunAsClient
class AskingIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;
  private String search;
  private String home;

  @BeforeEach
  void aSearchAndAHome() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'firstName':'Zuzana','dateOfBirth':'2000-05-14','sex':'FEMALE',"
                        + "'from':'2014-01-01','homePostcode':'S65 2CV'}")));
    search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + child
                        + "'],'openedOn':'2014-09-30','neededFrom':'2014-09-30',"
                        + "'kind':'EMERGENCY'}")));
    home = household(officer, "FOSTER");
  }

  @Test
  void familyIsConsideredFirstAndWhatIsMissingIsTold() {
    JsonObject before = object(officer.get(path("considerations")));
    assertEquals(2, before.getJsonArray("open").size(), "R-PLACE-01, R-PLACE-03");
    ok(201, consider("PARENT", "NOT_CONSISTENT_WITH_WELFARE", "mother", "the court said so"));
    ok(201, consider("CONNECTED_PERSON", "BEING_ASSESSED", "aunt", "visited on Monday"));
    ok(201, consider("CONNECTED_PERSON", "NOT_WILLING", "aunt", "changed her mind"));
    JsonObject after = object(officer.get(path("considerations")));
    assertEquals(0, after.getJsonArray("open").size(), after.toString());
    JsonArray held = after.getJsonArray("held");
    assertEquals(2, held.size(), "the aunt's first entry is superseded");
    assertEquals(
        "NOT_WILLING", held.getJsonObject(1).getJsonObject("considered").getString("outcome"));
  }

  @Test
  void anOutcomeThatDoesNotSuitIsRefused() {
    HttpResponse<String> refused = consider("CONTACT", "SUITABLE", "mother", "weekly");
    assertTrue(ok(400, refused).body().contains("outcome"), refused.body());
  }

  @Test
  void aCallIsRecordedAndANoSaysWhy() {
    ok(201, call("'answer':'RING_BACK','note':'after seven','at':'16:45'"));
    ok(400, call("'answer':'NO'"));
    ok(201, call("'answer':'NO','why':'NO_ROOM','at':'19:05'"));
    JsonArray calls = array(officer.get(path("calls")));
    assertEquals(2, calls.size());
    assertEquals("NO_ROOM", calls.getJsonObject(0).getString("why"), "newest first");
    assertEquals("2014-09-30", calls.getJsonObject(1).getString("on"));
    assertEquals("after seven", calls.getJsonObject(1).getString("note"));
  }

  /** It stays with the reason, counts no longer, and can be withdrawn by page too. */
  @Test
  void aCallRecordedInErrorIsWithdrawn() throws Exception {
    ok(201, call("'answer':'NO','why':'NO_ROOM'"));
    ok(201, call("'answer':'RING_BACK'"));
    JsonArray calls = array(officer.get(path("calls")));
    String no = calls.getJsonObject(1).getString("id");
    ok(400, officer.post(path("calls/" + no + "/withdraw"), "{}"));
    ok(204, officer.post(path("calls/" + no + "/withdraw"), "{'reason':'it was a yes'}"));
    ok(409, officer.post(path("calls/" + no + "/withdraw"), "{'reason':'again'}"));
    ok(403, Caller.as(COURT_OFFICER, base).post(path("calls/" + no + "/withdraw"), "{}"));
    calls = array(officer.get(path("calls")));
    assertEquals(
        "it was a yes", calls.getJsonObject(1).getJsonObject("withdrawn").getString("why"));
    assertFalse(calls.getJsonObject(0).containsKey("withdrawn"));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = browser.get("/searches/" + search).body();
    assertTrue(page.contains("Recorded in error: it was a yes"), page);
    String other = "/searches/" + search + "/calls/" + calls.getJsonObject(0).getString("id");
    assertTrue(browser.get(other + "/withdraw").body().contains("Withdraw a call"));
    Map<String, String> form = new HashMap<>(Map.of("_csrf", browser.token()));
    assertTrue(browser.post(other + "/withdraw", form).body().contains("recorded in error"));
    form.put("reason", "Another home was meant");
    assertEquals(303, browser.post(other + "/withdraw", form).statusCode());
    assertTrue(browser.get("/searches/" + search).body().contains("Another home was meant"));
  }

  /** A later answer replaces an earlier one, from the page too; an offer leads on to its home. */
  @Test
  void anAnswerIsChangedAndAnOfferLeadsToItsHome() throws Exception {
    String referral = id(ok(201, refer("'Bright Homes'")));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    assertTrue(browser.get("/searches/" + search).body().contains("Record the answer of Bright"));
    Map<String, String> form = new HashMap<>(Map.of("_csrf", browser.token()));
    form.putAll(Map.of("referral", referral, "provider", "Bright Homes", "form", "answer-1-1"));
    form.putAll(Map.of("answer-1-1-answer", "DECLINE", "answer-1-1-said", "They are full"));
    assertEquals(303, browser.post("/searches/" + search + "/answers", form).statusCode());
    String declined = browser.get("/searches/" + search).body();
    assertTrue(declined.contains("Change the answer of Bright Homes"), declined);
    assertFalse(declined.contains("record the home"), declined);
    form.putAll(Map.of("answer-1-1-answer", "OFFER", "answer-1-1-said", "A room in Barnsley"));
    form.put("answer-1-1-fee", "840.50");
    assertEquals(303, browser.post("/searches/" + search + "/answers", form).statusCode());
    String offered = browser.get("/searches/" + search).body();
    assertTrue(offered.contains("value=\"840.50\""), "the form has what was answered");
    assertTrue(offered.contains("Before: Declined. They are full ("), offered);
    String home = "/households/new?provider=Bright+Homes&search=" + search;
    assertTrue(offered.replace("&amp;", "&").contains(home), offered);
    String asked = browser.get(home).body();
    assertTrue(asked.contains("value=\"Bright Homes\""), asked);
    assertTrue(asked.contains("name=\"search\" value=\"" + search + "\""), asked);
  }

  @Test
  void whoIsToBeRungBackMaySayWhen() {
    ok(201, call("'answer':'RING_BACK','at':'16:45','ringBackAt':'18:30'"));
    ok(201, call("'answer':'RING_BACK','at':'16:50','ringBackAt':'09:00'"));
    ok(400, call("'answer':'YES','at':'16:55','ringBackAt':'18:30'"));
    JsonArray calls = array(officer.get(path("calls")));
    assertEquals("2014-10-01T09:00:00", calls.getJsonObject(0).getString("ringBackAt"));
    assertEquals("2014-09-30T18:30:00", calls.getJsonObject(1).getString("ringBackAt"));
  }

  @Test
  void aCallAboutAdoptersIsAbsentForWhoMayNotSeeThem() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    String adopters = household(adviser, "ADOPTER");
    ok(404, officer.post(path("calls"), "{'householdId':'" + adopters + "','answer':'YES'}"));
    ok(201, call("'answer':'YES'"));
    assertFalse(officer.get(path("calls")).body().contains(adopters));
  }

  /** It names nobody, and leads to the search only who may see a child of it (ADR 0018). */
  @Test
  void whatAHomeWasAskedStandsInItsTimeline() throws SQLException {
    ok(201, call("'answer':'NO','why':'NEEDS','note':'Zuzana is too loud','at':'09:05'"));
    ok(201, call("'answer':'YES','at':'16:45'"));
    String run = object(officer.get(path("options?asOf=2014-09-30"))).getString("runId");
    String held =
        id(
            ok(
                201,
                officer.post(
                    path("reservations"),
                    "{'householdId':'%s','runId':'%s','reasons':'near'}".formatted(home, run))));
    ok(204, officer.delete(path("reservations/" + held)));
    String told = history(officer);
    for (String said :
        List.of(
            "Rung for a search: no. The needs are more than they can meet",
            "Rung for a search: yes",
            "One place was held for a search",
            "One place was held no longer: given back")) {
      assertTrue(told.contains("\"text\":\"" + said + "\""), told);
    }
    assertEquals(4, told.split(search, -1).length - 1, "each leads to the search");
    assertFalse(told.contains("Zuzana") || told.contains("loud"), told);

    adopted();
    String unseen = history(officer);
    assertTrue(unseen.contains("\"text\":\"Rung for a search: no\""), unseen);
    assertFalse(unseen.contains(search) || unseen.contains("held"), unseen);
    assertTrue(history(Caller.as(PANEL_ADVISER, base)).contains(search));
  }

  private String history(Caller reader) {
    return ok(200, reader.get("api/households/" + home + "/history")).body();
  }

  private void adopted() throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, reason_ceased, accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by)"
            + " select gen_random_uuid(), 1, authority, id, date '2014-10-01', date '2014-11-03',"
            + " date '2014-01-01', 'A4', 'PR1', 'E11', '', '', now(), 'test'"
            + " from placements.child where id = ?",
        UUID.fromString(child));
  }

  @Test
  void aReferralTellsNeitherNameNorAddress() {
    String referral = id(ok(201, refer("'Bright Homes','Moor View Care','Bright Homes'")));
    JsonObject seen = array(officer.get(path("referrals"))).getJsonObject(0);
    assertEquals(referral, seen.getString("id"));
    assertEquals(2, seen.getJsonArray("recipients").size(), "each provider once");
    assertFalse(seen.getString("text").contains("Zuzana"), seen.getString("text"));
    assertFalse(seen.getString("text").contains("2CV"), seen.getString("text"));
    assertTrue(seen.getString("text").contains("family home in S65"), seen.getString("text"));
    assertFalse(seen.containsKey("timeToFirstAnswer"));
  }

  @Test
  void providersAnswerAndTheFirstAnswerIsTimed() {
    String referral = id(ok(201, refer("'Bright Homes','Moor View Care'")));
    String answers = path("referrals/" + referral + "/answers");
    ok(400, officer.post(answers, "{'provider':'Bright Homes','answer':'OFFER'}"));
    ok(400, officer.post(answers, "{'provider':'Moor View Care','answer':'DECLINE'}"));
    ok(
        201,
        officer.post(
            answers,
            "{'provider':'Bright Homes','answer':'OFFER','home':'Two bedrooms, Barnsley',"
                + "'weeklyFeePence':84050}"));
    ok(404, officer.post(answers, "{'provider':'Nobody','answer':'OFFER','home':'x'}"));
    JsonObject seen = array(officer.get(path("referrals"))).getJsonObject(0);
    assertEquals(84050, seen.getJsonArray("recipients").getJsonObject(0).getInt("weeklyFeePence"));
    assertTrue(seen.containsKey("timeToFirstAnswer"), seen.toString());
    String first = seen.getString("timeToFirstAnswer");
    ok(
        201,
        officer.post(answers, "{'provider':'Bright Homes','answer':'DECLINE','reasons':'full'}"));
    JsonObject twice = array(officer.get(path("referrals"))).getJsonObject(0);
    JsonObject bright = twice.getJsonArray("recipients").getJsonObject(0);
    assertEquals("DECLINE", bright.getString("answer"), "the last one counts");
    assertEquals(first, twice.getString("timeToFirstAnswer"), "by the first one");
    assertEquals(
        List.of("OFFER", "DECLINE"),
        bright.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
            .map(given -> given.getString("answer"))
            .toList());
  }

  @Test
  void howSoonProvidersAnswerIsCountedForCommissionersToo() throws Exception {
    String quick = "Quick " + search;
    String silent = "Silent " + search;
    String referral = id(ok(201, refer("'" + quick + "','" + silent + "'")));
    ok(
        201,
        officer.post(
            path("referrals/" + referral + "/answers"),
            "{'provider':'" + quick + "','answer':'DECLINE','reasons':'full'}"));
    Caller commissioner = Caller.as(COMMISSIONER, base);
    JsonArray providers =
        object(ok(200, commissioner.get("api/referral-times"))).getJsonArray("providers");
    JsonObject answered = named(providers, quick);
    assertEquals(1, answered.getInt("sent"));
    assertEquals(1, answered.getInt("declined"));
    assertTrue(answered.containsKey("halfWithin"), answered.toString());
    JsonObject waiting = named(providers, silent);
    assertEquals(0, waiting.getInt("offered") + waiting.getInt("declined"));
    assertFalse(waiting.containsKey("halfWithin"), waiting.toString());
    assertTrue(waiting.containsKey("longestWaiting"), waiting.toString());
    ok(400, officer.get("api/referral-times?first=2014-10-01&last=2014-09-30"));
    ok(403, Caller.as(COURT_OFFICER, base).get("api/referral-times"));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(COMMISSIONER), TestUsers.PASSWORD);
    assertTrue(browser.get("/referrals").body().contains(silent));
    assertTrue(
        browser.get("/referrals/list.csv?sort=sent").body().contains(silent + ",1,0,0,1,Not half"));
  }

  private static JsonObject named(JsonArray providers, String name) {
    return providers.getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("provider").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSearchThatEndedTakesNothingMore() {
    ok(204, officer.post("api/searches/" + search + "/close", "{'reason':'she went home'}"));
    ok(409, call("'answer':'YES'"));
    ok(409, refer("'Bright Homes'"));
    ok(409, consider("CHILD", "NOTED", "", "wants to stay"));
    ok(200, officer.get(path("calls")));
  }

  /** She could not wait for it: R-PLACE-01 and R-PLACE-03 are answered when she is safe. */
  @Test
  void afterAnEmergencyWhatWasConsideredIsWrittenDownAndNothingElse() {
    String run =
        object(officer.get("api/searches/" + search + "/options?asOf=2014-09-30"))
            .getString("runId");
    String held =
        id(
            ok(
                201,
                officer.post(
                    "api/searches/" + search + "/reservations",
                    "{'householdId':'" + home + "','runId':'" + run + "','reasons':'near'}")));
    ok(
        201,
        officer.post(
            "api/placements",
            "{'reservationId':'"
                + held
                + "','start':'2014-09-30','type':'U6','heritage':'they speak her language'}"));
    ok(409, call("'answer':'YES'"));
    ok(409, refer("'Bright Homes'"));
    ok(201, consider("PARENT", "NOT_CONSISTENT_WITH_WELFARE", "mother", "she was hurt at home"));
  }

  @Test
  void onlyThoseWhoPlaceChildrenRecord() throws SQLException {
    Caller court = Caller.as(COURT_OFFICER, base);
    ok(403, court.post(path("calls"), "{'householdId':'" + home + "','answer':'YES'}"));
    ok(403, Caller.as(COMMISSIONER, base).get(path("considerations")));
  }

  private String path(String part) {
    return "api/searches/" + search + "/" + part;
  }

  private HttpResponse<String> consider(
      String kind, String outcome, String person, String reasons) {
    return officer.post(
        path("considerations"),
        "{'kind':'"
            + kind
            + "','outcome':'"
            + outcome
            + "','person':'"
            + person
            + "','reasons':'"
            + reasons
            + "'}");
  }

  private HttpResponse<String> call(String more) {
    return officer.post(
        path("calls"), "{'householdId':'" + home + "','on':'2014-09-30'," + more + "}");
  }

  private HttpResponse<String> refer(String providers) {
    return officer.post(path("referrals"), "{'providers':[" + providers + "]}");
  }

  private static String household(Caller caller, String kind) {
    return id(
        ok(
            201,
            caller.post(
                "api/households",
                "{'localId':'A-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'"
                    + kind
                    + "','own':true,'approvedBy':'E08000018','postcode':'S65 1CV',"
                    + "'terms':{'places':2,'minAge':0,'maxAge':17},'approvedFrom':'2012-04-01'}")));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(ok(200, answer).body())).readObject();
  }

  private static JsonArray array(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(ok(200, answer).body())).readArray();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
