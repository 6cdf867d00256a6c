package uk.kith.app.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** R-PLACE-48: a placement outside keeps why, and what stood against every local home. */
@ArquillianTest
@RunAsClient
class PlacementsOutsideIT {

  private static final String SHEFFIELD = "S10 2TN";
  private static final String RECORDED = "api/placements/recorded";
  private static final String ROTHERHAM = "S65 1CV";

  @ArquillianResource URI base;

  private Caller officer;

  @BeforeEach
  void anOfficer() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
  }

  @Test
  void aChoiceOutsideKeepsWhatStoodAgainstEachLocalHome() {
    String full = household(ROTHERHAM, 0, 4);
    String free = household(ROTHERHAM, 0, 17);
    String placement = placed(household(SHEFFIELD, 0, 17), "2014-10-03");
    JsonObject account = get("api/placements-outside/" + placement + "?asOf=2014-10-03");
    assertFalse(account.containsKey("reason"));
    assertEquals("NO", considered(account, full).getString("possible"));
    assertEquals("R-PLACE-11", considered(account, full).getString("rule"));
    assertEquals("YES", considered(account, free).getString("possible"));
    assertEquals("AGED_5_TO_9", account.getString("ageAtStart"));
    assertEquals(1, account.getJsonArray("findings").size(), "the reason is missing");
  }

  /** R-PLACE-48: whoever writes a move down by hand keeps the list, too. */
  @Test
  void aPlacementByHandKeepsWhatStoodAgainstEachLocalHome() throws SQLException {
    String full = household(ROTHERHAM, 0, 4);
    String free = household(ROTHERHAM, 0, 17);
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    String born = "2018-03-14";
    JsonObject account = get("api/placements-outside/" + byHand(born, today, ""));
    assertEquals("NO", considered(account, full).getString("possible"));
    assertEquals("R-PLACE-11", considered(account, full).getString("rule"));
    assertEquals("YES", considered(account, free).getString("possible"));
    String unknown =
        byHand(
            born,
            today,
            ",'heritage':'not known','accept':['R-PLACE-01','R-PLACE-03','R-PLACE-48'],"
                + "'reason':'told on paper'");
    assertEquals(
        0,
        get("api/placements-outside/" + unknown).getJsonArray("considered").size(),
        "nobody knows what was considered");
    assertEquals(
        "true told on paper",
        TestSql.text(
            "kith",
            "select ('R-PLACE-48' = any(string_to_array(accepted_rules, ' ')))::text || ' '"
                + " || accepted_reason from placements.placement where id = ?::uuid",
            unknown),
        "it stays with its reason");
    String longAgo = byHand(born, "2026-01-05", "");
    assertEquals(0, get("api/placements-outside/" + longAgo).getJsonArray("considered").size());
  }

  /** R-PLACE-48: so does whoever puts right one that was told to lie in the area. */
  @Test
  void aPlacementPutRightToLieOutsideKeepsWhatStoodAgainstEachLocalHome() throws SQLException {
    String full = household(ROTHERHAM, 0, 4);
    String free = household(ROTHERHAM, 0, 17);
    String told = household(ROTHERHAM, 0, 17);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    String placement = toldLocal(told, today);
    ok(404, officer.get("api/placements-outside/" + placement));
    putRight(placement, today, "");
    JsonObject account = get("api/placements-outside/" + placement);
    assertEquals("NO", considered(account, full).getString("possible"));
    assertEquals("R-PLACE-11", considered(account, full).getString("rule"));
    assertEquals("YES", considered(account, free).getString("possible"));
    assertEquals(
        "YES",
        considered(account, told).getString("possible"),
        "where the child was told to live it never was");
    String unknown = toldLocal(household(ROTHERHAM, 0, 17), today);
    putRight(unknown, today, ",'R-PLACE-48'");
    assertEquals(
        0,
        get("api/placements-outside/" + unknown).getJsonArray("considered").size(),
        "nobody knows what was considered");
    LocalDate before = today.minusDays(60);
    String old = toldLocal(household(ROTHERHAM, 0, 17), before);
    putRight(old, before, "");
    assertEquals(0, get("api/placements-outside/" + old).getJsonArray("considered").size());
  }

  /** Of a boy of eight, in a home of the register. */
  private String toldLocal(String home, LocalDate start) {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2018-03-14','from':'2019-01-01','homePostcode':'S65 2CV'}")));
    return json(ok(
            201,
            officer.recorded(
                "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'%s'}"
                    .formatted(child, home, start))))
        .getJsonArray("ids")
        .getString(0);
  }

  private void putRight(String placement, LocalDate start, String accepted) throws SQLException {
    String version =
        TestSql.text(
            "kith", "select version::text from placements.placement where id = ?::uuid", placement);
    ok(
        204,
        officer.put(
            "api/placements/" + placement,
            ("{'postcode':'%s','type':'U6','provider':'PR4','start':'%s','why':'another home',"
                    + "'accept':['R-PLACE-01','R-PLACE-03','R-MATCH-04'%s],'reason':'on paper'}")
                .formatted(SHEFFIELD, start, accepted),
            "If-Match",
            "\"" + version + "\""));
  }

  private String byHand(String born, String start, String more) {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'%s','from':'2019-01-01','homePostcode':'S65 2CV'}"
                        .formatted(born))));
    String told =
        "{'child':'%s','postcode':'%s','type':'U6','provider':'PR4','start':'%s'"
            .formatted(child, SHEFFIELD, start);
    return json(ok(
            201,
            more.isEmpty()
                ? officer.recorded(told + "}")
                : officer.post(RECORDED, told + more + "}")))
        .getJsonArray("ids")
        .getString(0);
  }

  @Test
  void theReasonIsRecordedAndCorrected() {
    String placement = placed(household(SHEFFIELD, 0, 17), "2014-10-03");
    String reason = "api/placements-outside/" + placement + "/reason";
    ok(400, officer.put(reason, "{}"));
    ok(204, officer.put(reason, "{'reason':'NO_LOCAL_HOME','explanation':'none said yes'}"));
    ok(204, officer.put(reason, "{'reason':'SAFETY'}"));
    JsonObject account = get("api/placements-outside/" + placement + "?asOf=2014-10-03");
    assertEquals("SAFETY", account.getString("reason"));
    assertEquals(0, account.getJsonArray("findings").size(), account.toString());
  }

  @Test
  void aPlacementInsideHasNoSuchAccount() {
    String placement = placed(household(ROTHERHAM, 0, 17), "2014-10-03");
    ok(404, officer.get("api/placements-outside/" + placement));
    ok(404, officer.put("api/placements-outside/" + placement + "/reason", "{'reason':'SAFETY'}"));
  }

  @Test
  void theFeeHoldsFromADayOn() {
    String placement = placed(household(SHEFFIELD, 0, 17), "2014-10-03");
    String cost = "api/placements-outside/" + placement + "/cost";
    ok(204, officer.put(cost, fee("2014-10-03", 84_050)));
    ok(204, officer.put(cost, fee("2015-04-01", 86_000)));
    ok(204, officer.put(cost, fee("2014-10-03", 84_100)));
    ok(400, officer.put(cost, fee("2014-10-03", -1)));
    String at = "api/placements-outside/" + placement + "?asOf=";
    assertEquals(84_100, get(at + "2015-03-31").getJsonObject("cost").getInt("weeklyFeePence"));
    assertEquals(86_000, get(at + "2015-04-01").getJsonObject("cost").getInt("weeklyFeePence"));
    assertFalse(get(at + "2014-10-02").containsKey("cost"));
  }

  @Test
  void commissionersSeeNoSmallCountAndNobody() throws SQLException {
    household(ROTHERHAM, 0, 4);
    String placement = placed(household(SHEFFIELD, 0, 17), "2013-02-11");
    Caller commissioner = Caller.as(COMMISSIONER, base);
    ok(403, commissioner.get("api/placements-outside"));
    ok(403, commissioner.get("api/placements-outside/" + placement));
    String ledger = "api/placements-outside/ledger";
    ok(403, commissioner.get(ledger + "?first=2013-02-01&last=2013-02-28"));
    JsonObject told = json(ok(200, commissioner.get(ledger + "/published")));
    assertEquals(4 + 4 + 3, told.getJsonArray("rows").size(), told.toString());
    assertFalse(
        told.toString().matches("(?s).*\"(placements|homes)\":[1-4][,}].*"), told.toString());
    assertFalse(told.toString().contains(placement), told.toString());
    HttpResponse<String> counts =
        ok(200, officer.get(ledger + "?first=2013-02-01&last=2013-02-28"));
    assertTrue(counts.body().contains("\"month\":\"2013-02\""), counts.body());
    assertTrue(counts.body().contains("R-PLACE-11"), counts.body());
    assertFalse(counts.body().contains(placement), counts.body());
  }

  @Test
  void countsAreBySegmentAndCanBeNarrowed() {
    household(ROTHERHAM, 0, 4);
    placed(household(SHEFFIELD, 0, 17), "2012-05-11");
    String ledger = "api/placements-outside/ledger?first=2012-05-01&last=2012-05-31";
    JsonObject all = get(ledger);
    JsonObject count = all.getJsonArray("reasons").getJsonObject(0);
    assertEquals("AGED_5_TO_10", count.getJsonObject("segment").getString("age"));
    assertEquals(0, count.getJsonObject("segment").getJsonArray("needs").size(), "none known");
    assertEquals(all, get(ledger + "&age=AGED_5_TO_10"));
    assertEquals(0, get(ledger + "&need=OVER_TEN").getJsonArray("reasons").size());
    assertEquals(0, get(ledger + "&age=UNDER_5").getJsonArray("rules").size());
    ok(400, officer.get("api/placements-outside/ledger?first=2014-05-01&last=2014-04-30"));
  }

  @Test
  void whatIsMissingFromTheAccountIsAFindingOnDataQuality() {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','from':'2013-01-01','homePostcode':'S65 2CV'}")));
    String placement =
        json(ok(
                201,
                officer.post(
                    "api/placements/recorded",
                    "{'child':'%s','postcode':'%s','type':'U6','provider':'PR1','start':'2014-03-03'}"
                        .formatted(child, SHEFFIELD))))
            .getJsonArray("ids")
            .getString(0);
    String reason = "api/placements-outside/" + placement + "/reason";
    assertEquals(
        List.of("It is not recorded whether this home is outside by plan."), unexplained(child));
    ok(204, officer.put(reason, "{'reason':'NO_LOCAL_HOME'}"));
    assertEquals(
        List.of(
            "The home is outside the area for lack of a local home. No list of the local homes"
                + " considered was kept."),
        unexplained(child));
    ok(204, officer.put(reason, "{'reason':'RELATIVES'}"));
    assertEquals(List.of(), unexplained(child));
    household(ROTHERHAM, 0, 4);
    String listed = placed(household(SHEFFIELD, 0, 17), "2014-09-29");
    ok(
        204,
        officer.put("api/placements-outside/" + listed + "/reason", "{'reason':'NO_LOCAL_HOME'}"));
    assertEquals(
        List.of(),
        unexplained(get("api/placements-outside/" + listed).getString("child")),
        "the list was kept when its home was chosen");
  }

  /** The account stays, and so does the way to it. */
  @Test
  void thePageOfWhyLeadsToTheAccountAlsoWhenTheChildHasMovedOn() throws Exception {
    String placement = placed(household(SHEFFIELD, 0, 17), "2014-10-03");
    String account = "/placements-outside/" + placement;
    String child = get("api" + account + "?asOf=2014-10-03").getString("child");
    ok(
        204,
        officer.post(
            "api/placements/" + placement + "/end",
            "{'on':'2014-11-03','rec':'X1','reasonPlaceChange':'PLACE'}"));
    ok(
        201,
        officer.recorded(
            "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'2014-11-03'}"
                .formatted(child, household(ROTHERHAM, 0, 17))));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String why = "/children/" + child + "/why";
    assertTrue(browser.get(why + "?placement=" + placement).body().contains(account));
    assertFalse(browser.get(why).body().contains("/placements-outside/"), "it lives inside now");
  }

  private List<String> unexplained(String child) {
    return get("api/data-quality?rule=R-PLACE-48&size=500").getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(finding -> finding.getString("child").equals(child))
        .map(finding -> finding.getString("text"))
        .toList();
  }

  /** The id of a placement, through search, options and reservation. */
  private String placed(String home, String start) {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01',"
                        + "'homePostcode':'S65 2CV'}")));
    String search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + child
                        + "'],'openedOn':'"
                        + start
                        + "','neededFrom':'"
                        + start
                        + "','kind':'SHORT_TERM'}")));
    String run =
        json(officer.get("api/searches/" + search + "/options?asOf=" + start)).getString("runId");
    String reservation =
        id(
            ok(
                201,
                officer.post(
                    "api/searches/" + search + "/reservations",
                    "{'householdId':'"
                        + home
                        + "','runId':'"
                        + run
                        + "','reasons':'near his aunt',"
                        + "'accept':['R-PLACE-21','R-PLACE-22'],'reason':'agreed by phone'}")));
    return json(ok(
            201,
            officer.post(
                "api/placements",
                "{'reservationId':'"
                    + reservation
                    + "','start':'"
                    + start
                    + "','type':'U6',"
                    + Caller.FAMILY_WAS_ASKED
                    + "}")))
        .getJsonArray("ids")
        .getString(0);
  }

  private String household(String postcode, int minAge, int maxAge) {
    return id(
        ok(
            201,
            officer.post(
                "api/households",
                "{'localId':'O-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    + "'postcode':'"
                    + postcode
                    + "','terms':{'places':2,'minAge':"
                    + minAge
                    + ",'maxAge':"
                    + maxAge
                    + "},'approvedFrom':'2012-04-01'}")));
  }

  private static String fee(String from, int pence) {
    return "{'from':'"
        + from
        + "','provider':'Bright Homes','purchase':'SPOT','weeklyFeePence':"
        + pence
        + "}";
  }

  private static JsonObject considered(JsonObject account, String home) {
    List<JsonObject> found =
        account.getJsonArray("considered").stream()
            .map(JsonValue::asJsonObject)
            .filter(each -> each.getString("household").equals(home))
            .toList();
    assertEquals(1, found.size(), account.toString());
    return found.get(0);
  }

  private JsonObject get(String path) {
    return json(ok(200, officer.get(path)));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
