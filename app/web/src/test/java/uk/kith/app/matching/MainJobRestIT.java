package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.item;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
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

  @ArquillianResource URI base;

  private Caller officer;
  private OfficersJob job;
  private String elder;
  private String younger;

  @BeforeEach
  void twoBrothers() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    job = new OfficersJob(officer);
    elder = job.child("2005-03-14", "");
    younger = job.child("2008-06-02", ",'siblings':[{'child':'" + elder + "','kind':'FULL'}]");
  }

  @Test
  void fromTheRequestToTheStartedPlacement() {
    String home = job.household(2, 0, 12);
    String search = job.search(elder, younger);
    JsonObject options = job.options(search);
    JsonObject option = item(options, home);
    assertEquals("YES", option.getString("possible"));
    assertPartsAddUp(option);
    String reservation = id(ok(201, job.reserve(search, home, options.getString("runId"), "")));
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
    String tooYoung = job.household(2, 0, 4);
    JsonObject option = item(job.options(job.search(elder, younger)), tooYoung);
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
    String home = job.household(2, 0, 12);
    JsonObject option = item(job.options(job.search(elder, younger)), home);
    assertEquals("NOT_KNOWN", option.getJsonObject("tests").getString("school"), "R-PLACE-04");
    assertTrue(option.getInt("low") < option.getInt("high"), "R-MATCH-12");
  }

  @Test
  void theSecondWhoChoosesTheSamePlaceIsTold409() {
    String home = job.household(2, 0, 12);
    String first = job.search(elder, younger);
    String second = job.search(job.child("2006-01-20", ""));
    String firstRun = job.options(first).getString("runId");
    String secondRun = job.options(second).getString("runId");
    ok(201, job.reserve(first, home, firstRun, ""));
    HttpResponse<String> late = ok(409, job.reserve(second, home, secondRun, ""));
    assertTrue(late.body().contains("place-taken"), late.body());
  }

  @Test
  void aRuleSpeaksAgainstAChoiceUntilItIsAcceptedForAReason() {
    String home = job.household(2, 0, 4);
    String search = job.search(elder);
    String run = job.options(search).getString("runId");
    HttpResponse<String> refused = ok(422, job.reserve(search, home, run, ""));
    assertTrue(refused.body().contains("R-PLACE-11"), refused.body());
    String accepted = ",'accept':['R-PLACE-11','R-MATCH-01'],'reason':'his brother lives near'";
    ok(201, job.reserve(search, home, run, accepted));
  }

  @Test
  void everyChoiceAsksForReasons() {
    String home = job.household(2, 0, 12);
    String search = job.search(elder);
    String run = job.options(search).getString("runId");
    HttpResponse<String> bare =
        officer.post(
            "api/searches/" + search + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run + "','reasons':' '}");
    assertTrue(ok(400, bare).body().contains("reasons"), bare.body());
  }

  @Test
  void aPlaceGivenBackCanBeChosenAgain() throws SQLException {
    String home = job.household(1, 0, 12);
    String search = job.search(elder);
    String run = job.options(search).getString("runId");
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    ok(204, officer.delete("api/searches/" + search + "/reservations/" + reservation));
    ok(201, job.reserve(search, home, run, ""));
  }

  @Test
  void aCommissionerSeesNoOptions() throws SQLException {
    ok(403, Caller.as(COMMISSIONER, base).get("api/searches/" + job.search(elder) + "/options"));
  }

  private static void assertPartsAddUp(JsonObject option) {
    int sum =
        option.getJsonArray("parts").stream()
            .mapToInt(part -> part.asJsonObject().getInt("points"))
            .sum();
    assertEquals(option.getInt("score"), sum, "R-MATCH-11");
    assertNotNull(option.getJsonObject("tests").getString("nearHome"), "R-PLACE-04");
  }
}
