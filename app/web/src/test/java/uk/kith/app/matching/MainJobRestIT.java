package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/** The main job as a program does it: two brothers, every home explained, one chosen, placed. */
@ArquillianTest
@RunAsClient
class MainJobRestIT {

  private static final String AS_OF = "2014-09-30";

  @ArquillianResource URI base;

  private Caller officer;
  private String elder;
  private String younger;

  @BeforeEach
  void twoBrothers() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    elder = child("2005-03-14", "");
    younger = child("2008-06-02", ",'siblings':[{'child':'" + elder + "','kind':'FULL'}]");
  }

  @Test
  void fromTheRequestToTheStartedPlacement() {
    String home = household(2, 0, 12);
    String search = search(elder, younger);
    JsonObject options = options(search);
    JsonObject option = item(options, home);
    assertEquals("YES", option.getString("possible"));
    assertPartsAddUp(option);
    String reservation = id(ok(201, reserve(search, home, options.getString("runId"), "")));
    HttpResponse<String> started =
        officer.post(
            "api/placements",
            "{'reservationId':'" + reservation + "','start':'2014-10-03','type':'U6'}");
    assertEquals(2, json(ok(201, started)).getJsonArray("ids").size());
    assertEquals(
        "PLACED", json(ok(200, officer.get("api/searches/" + search))).getString("status"));
    JsonObject placed = json(officer.get("api/children/" + younger + "?asOf=2014-10-03"));
    assertEquals(home, placed.getJsonObject("placement").getString("householdId"));
  }

  @Test
  void everyHomeStandsInTheListWithWhatTheLawSaysOfIt() {
    String tooYoung = household(2, 0, 4);
    JsonObject option = item(options(search(elder, younger)), tooYoung);
    assertEquals("NO", option.getString("possible"));
    assertFalse(option.containsKey("score"), option.toString());
    assertTrue(
        option.getJsonArray("findings").stream()
            .map(JsonValue::asJsonObject)
            .anyMatch(f -> f.getString("rule").equals("R-PLACE-11")),
        option.toString());
  }

  @Test
  void aSchoolThatNobodyRecordedIsNotKnown() {
    String home = household(2, 0, 12);
    JsonObject option = item(options(search(elder, younger)), home);
    assertEquals("NOT_KNOWN", option.getJsonObject("tests").getString("school"), "R-PLACE-04");
    assertTrue(option.getInt("low") < option.getInt("high"), "R-MATCH-12");
  }

  @Test
  void theSecondWhoChoosesTheSamePlaceIsTold409() {
    String home = household(2, 0, 12);
    String first = search(elder, younger);
    String second = search(child("2006-01-20", ""));
    String firstRun = options(first).getString("runId");
    String secondRun = options(second).getString("runId");
    ok(201, reserve(first, home, firstRun, ""));
    HttpResponse<String> late = ok(409, reserve(second, home, secondRun, ""));
    assertTrue(late.body().contains("place-taken"), late.body());
  }

  @Test
  void aRuleSpeaksAgainstAChoiceUntilItIsAcceptedForAReason() {
    String home = household(2, 0, 4);
    String search = search(elder);
    String run = options(search).getString("runId");
    HttpResponse<String> refused = ok(422, reserve(search, home, run, ""));
    assertTrue(refused.body().contains("R-PLACE-11"), refused.body());
    String accepted = ",'accept':['R-PLACE-11','R-MATCH-01'],'reason':'his brother lives near'";
    ok(201, reserve(search, home, run, accepted));
  }

  @Test
  void everyChoiceAsksForReasons() {
    String home = household(2, 0, 12);
    String search = search(elder);
    String run = options(search).getString("runId");
    HttpResponse<String> bare =
        officer.post(
            "api/searches/" + search + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run + "','reasons':' '}");
    assertTrue(ok(400, bare).body().contains("reasons"), bare.body());
  }

  @Test
  void aPlaceGivenBackCanBeChosenAgain() throws SQLException {
    String home = household(1, 0, 12);
    String search = search(elder);
    String run = options(search).getString("runId");
    String reservation = id(ok(201, reserve(search, home, run, "")));
    ok(204, officer.delete("api/searches/" + search + "/reservations/" + reservation));
    ok(201, reserve(search, home, run, ""));
  }

  @Test
  void aCommissionerSeesNoOptions() throws SQLException {
    ok(403, Caller.as(COMMISSIONER, base).get("api/searches/" + search(elder) + "/options"));
  }

  private String child(String born, String more) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                "{'dateOfBirth':'"
                    + born
                    + "','sex':'MALE','from':'2014-01-01','homePostcode':'S65 2CV'"
                    + more
                    + "}")));
  }

  private String household(int places, int minAge, int maxAge) {
    return id(
        ok(
            201,
            officer.post(
                "api/households",
                "{'localId':'M-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    + "'postcode':'S65 1CV','terms':{'places':"
                    + places
                    + ",'minAge':"
                    + minAge
                    + ",'maxAge':"
                    + maxAge
                    + "},'approvedFrom':'2012-04-01'}")));
  }

  private String search(String... children) {
    return id(
        ok(
            201,
            officer.post(
                "api/searches",
                "{'children':['"
                    + String.join("','", children)
                    + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03',"
                    + "'kind':'SHORT_TERM','together':'PREFERRED'}")));
  }

  private JsonObject options(String search) {
    return json(ok(200, officer.get("api/searches/" + search + "/options?asOf=" + AS_OF)));
  }

  private HttpResponse<String> reserve(String search, String home, String run, String more) {
    return officer.post(
        "api/searches/" + search + "/reservations",
        "{'householdId':'"
            + home
            + "','runId':'"
            + run
            + "','reasons':'Near their school, and together'"
            + more
            + "}");
  }

  private static JsonObject item(JsonObject options, String household) {
    List<JsonObject> found =
        options.getJsonArray("items").stream()
            .map(JsonValue::asJsonObject)
            .filter(i -> i.getString("householdId").equals(household))
            .toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static void assertPartsAddUp(JsonObject option) {
    int sum =
        option.getJsonArray("parts").stream()
            .mapToInt(part -> part.asJsonObject().getInt("points"))
            .sum();
    assertEquals(option.getInt("score"), sum, "R-MATCH-11");
    assertNotNull(option.getJsonObject("tests").getString("nearHome"), "R-PLACE-04");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
