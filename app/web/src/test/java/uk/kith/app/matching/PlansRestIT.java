package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.kernel.service.Role;

/** Plans as a program asks for them (R-MATCH-22). */
@ArquillianTest
@RunAsClient
class PlansRestIT {

  private static final String AS_OF = "2014-09-30";

  @ArquillianResource URI base;

  private Caller officer;
  private OfficersJob job;
  private String one;
  private String other;
  private String searches;

  /** Two children of different searches, and a home for either of them. */
  @BeforeEach
  void twoWhoWait() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    job = new OfficersJob(officer);
    one = job.child("2005-03-14", "");
    other = job.child("2008-06-02", "");
    searches = "['" + job.search(one) + "','" + job.search(other) + "']";
  }

  private HttpResponse<String> start(String named) {
    return start(AS_OF, named);
  }

  private HttpResponse<String> start(String asOf, String named) {
    return officer.post("api/plans", "{'asOf':'" + asOf + "','searches':" + named + "}");
  }

  private JsonObject plan() {
    HttpResponse<String> begun = ok(202, start(searches));
    String id = id(begun);
    assertTrue(
        begun.headers().firstValue("Location").orElse("").endsWith("/api/plans/" + id),
        begun.headers().toString());
    return read(id);
  }

  private JsonObject read(String id) {
    return json(ok(200, officer.get("api/plans/" + id)));
  }

  @Test
  void aPlanIsProvenAndAProgramOutsideCanCheckIt() {
    job.household(1, 0, 12);
    job.household(2, 0, 12);
    JsonObject plan = plan();
    assertEquals("DONE", plan.getString("status"));
    assertTrue(plan.getBoolean("provenBest"), plan::toString);
    assertEquals(0, plan.getInt("gapPoints"));
    assertFalse(plan.getBoolean("stale"));
    assertEquals(
        List.of("placed", "together", "score", "local"),
        plan.getJsonArray("order").getValuesAs(JsonString::getString));
    JsonObject objective = plan.getJsonObject("objective");
    assertEquals(2, objective.getInt("placed"));
    assertEquals(2, objective.getInt("together"));
    Set<String> placed = new HashSet<>();
    long score = 0;
    for (JsonObject each : plan.getJsonArray("assignments").getValuesAs(JsonObject.class)) {
      each.getJsonArray("children")
          .getValuesAs(JsonString.class)
          .forEach(child -> assertTrue(placed.add(child.getString()), "once: " + child));
      score += (long) each.getInt("score") * each.getJsonArray("children").size();
    }
    assertEquals(Set.of(one, other), placed);
    assertEquals(objective.getInt("score"), score);
    assertTrue(new JsonCertificate(plan).holds(), plan::toString);
    assertEquals(List.of(), plan.getJsonArray("unplaced"));
    assertEquals(2, plan.getJsonArray("alone").size());
  }

  /** A certificate that promises less than can be had is found out. */
  @Test
  void aWrongCertificateIsFoundOut() {
    job.household(2, 0, 12);
    JsonObject plan = plan();
    String text = plan.toString();
    JsonObject wrong =
        Json.createReader(new StringReader(text.replaceFirst("\"most\":(\\d)", "\"most\":9$1")))
            .readObject();
    assertNotEquals(plan, wrong);
    assertFalse(new JsonCertificate(wrong).holds());
  }

  /** No home that is on record takes a child who must be alone with a child who waits with it. */
  @Test
  void whoStaysWithoutAHomeIsToldWithWhatStandsInTheWay() {
    String alone = job.child("2013-01-01", ",'compatibility':{'onlyChild':true}");
    String home = job.household(2, 10, 12);
    String with = job.child("2013-01-02", "");
    String search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + alone
                        + "','"
                        + with
                        + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03',"
                        + "'kind':'SHORT_TERM','together':'REQUIRED'}")));
    searches = "['" + search + "']";
    JsonObject plan = plan();
    assertEquals(List.of(), plan.getJsonArray("assignments"));
    List<JsonObject> unplaced = plan.getJsonArray("unplaced").getValuesAs(JsonObject.class);
    assertEquals(2, unplaced.size());
    for (JsonObject each : unplaced) {
      assertEquals(0, each.getInt("possibleHomes"));
      assertFalse(each.getJsonArray("nearest").isEmpty());
      assertTrue(rules(each).contains("R-MATCH-18"), each::toString);
    }
    JsonObject why = whyNot(plan, alone, home);
    assertFalse(why.getBoolean("possible"));
    assertTrue(rules(why).containsAll(List.of("R-MATCH-18", "R-PLACE-11")), why::toString);
    assertEquals(List.of(), why.getJsonArray("moves"));
  }

  private static List<String> rules(JsonObject of) {
    return of.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .map(finding -> finding.getString("rule"))
        .toList();
  }

  private JsonObject whyNot(JsonObject plan, String child, String home) {
    return json(
        ok(
            200,
            officer.get(
                "api/plans/"
                    + plan.getString("id")
                    + "/why-not?child="
                    + child
                    + "&household="
                    + home)));
  }

  @Test
  void whyNotTellsTheLossAndWhoElseWouldMove() {
    String home = job.household(1, 0, 12);
    JsonObject plan = plan();
    JsonObject why = whyNot(plan, one, home);
    assertTrue(why.getBoolean("possible"), why::toString);
    assertTrue(why.getBoolean("exact"));
    boolean there =
        plan.getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
            .anyMatch(
                each ->
                    each.getString("householdId").equals(home)
                        && each.getJsonArray("children").getString(0).equals(one));
    assertEquals(there, why.getJsonArray("moves").isEmpty(), why::toString);
    assertEquals(why.getJsonObject("loss").getInt("score"), why.getInt("lossPoints"));
    assertTrue(!there || why.getInt("lossPoints") == 0, why::toString);
  }

  /** Six who are to stay together, on a day on which no home is approved yet: a new one would. */
  @Test
  void oneMoreHomeTakesTheBrothersAndSistersWhoAreLeft() {
    StringBuilder six = new StringBuilder();
    for (int month = 1; month <= 6; month++) {
      six.append(month == 1 ? "'" : ",'")
          .append(job.child("2005-0" + month + "-14", ""))
          .append("'");
    }
    String search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':["
                        + six
                        + "],'openedOn':'2011-05-09','neededFrom':'2011-05-13',"
                        + "'kind':'SHORT_TERM','together':'REQUIRED'}")));
    JsonObject plan = read(id(ok(202, start("2011-05-10", "['" + search + "']"))));
    assertEquals(6, plan.getJsonArray("unplaced").size(), plan::toString);
    String address = "api/plans/" + plan.getString("id") + "/";
    JsonObject wanted =
        Json.createReader(new StringReader(ok(200, officer.get(address + "carers-wanted")).body()))
            .readArray()
            .getJsonObject(0);
    assertEquals(6, wanted.getJsonArray("children").size(), wanted::toString);
    assertEquals(6, wanted.getJsonObject("profile").getInt("places"), wanted::toString);
    JsonObject worth =
        json(
            ok(
                200,
                officer.post(
                    address + "one-more-carer",
                    "{'kind':'CHILDRENS_HOME','minAge':5,'maxAge':12,'places':6,"
                        + "'area':'E08000018'}")));
    assertTrue(worth.getBoolean("exact"), worth::toString);
    assertEquals(6, worth.getJsonObject("gain").getInt("placed"), worth::toString);
    assertEquals(6, worth.getJsonObject("gain").getInt("together"), worth::toString);
    List<JsonObject> moves = worth.getJsonArray("moves").getValuesAs(JsonObject.class);
    assertEquals(6, moves.size(), worth::toString);
    moves.forEach(move -> assertTrue(move.getBoolean("withAdded"), move::toString));
    assertEquals(
        400, officer.post(address + "one-more-carer", "{'places':1,'siblings':2}").statusCode());
    String stale = "api/plans/" + plan().getString("id") + "/one-more-carer";
    job.household(1, 0, 12);
    assertEquals(409, officer.post(stale, "{'places':1}").statusCode());
  }

  @Test
  void aPlanIsStaleOnceAHomeOrASearchHasChanged() {
    JsonObject plan = plan();
    job.household(2, 0, 12);
    assertTrue(read(plan.getString("id")).getBoolean("stale"), "a home more");
    JsonObject next = plan();
    assertFalse(next.getBoolean("stale"));
    String first = searches.substring(2, searches.indexOf("'", 2));
    ok(204, officer.post("api/searches/" + first + "/close", "{'reason':'went home'}"));
    assertTrue(read(next.getString("id")).getBoolean("stale"), "a search less");
    assertEquals(409, start(searches).statusCode());
  }

  /** R-PLACE-03: who might care for the children is told with options and plan, and is news. */
  @Test
  void aPlanIsStaleOnceSomebodyOfTheFamilyIsRecorded() {
    JsonObject plan = plan();
    String first = searches.substring(2, searches.indexOf("'", 2));
    ok(
        201,
        officer.post(
            "api/searches/" + first + "/considerations",
            "{'kind':'CONNECTED_PERSON','outcome':'SUITABLE','person':'Uncle Jan Horvath',"
                + "'reasons':'He was visited on Monday','on':'2014-09-29'}"));
    assertTrue(read(plan.getString("id")).getBoolean("stale"), "an uncle more");
    JsonObject next = plan();
    assertFalse(next.getBoolean("stale"));
    assertTrue(
        next.getJsonArray("whoOfFamily").toString().contains("Uncle Jan Horvath"), next::toString);
    assertTrue(
        job.options(first).getJsonArray("whoOfFamily").getValuesAs(JsonObject.class).stream()
            .anyMatch(
                each ->
                    each.getString("outcome").equals("SUITABLE")
                        && each.getString("person").equals("Uncle Jan Horvath")));
  }

  @Test
  void aCommandSentTwiceMakesOnePlan() {
    String key = UUID.randomUUID().toString();
    String body = "{'asOf':'" + AS_OF + "','searches':" + searches + "}";
    String first = id(ok(202, officer.post("api/plans", body, "Idempotency-Key", key)));
    assertEquals(first, id(ok(202, officer.post("api/plans", body, "Idempotency-Key", key))));
    assertNotEquals(first, id(ok(202, officer.post("api/plans", body))));
  }

  /** A child for whom a place is held is decided, and moved by no plan. */
  @Test
  void whoHasAPlaceHeldIsNotPlannedAgain() {
    String home = job.household(1, 0, 12);
    String search = job.search(job.child("2006-01-01", ""));
    JsonObject options = job.options(search);
    ok(201, job.reserve(search, home, options.getString("runId"), ""));
    assertEquals(409, start("['" + search + "']").statusCode());
  }

  @Test
  void whatThereIsNotIsNotFound() {
    String nobody = UUID.randomUUID().toString();
    assertEquals(404, officer.get("api/plans/" + nobody).statusCode());
    assertEquals(404, officer.delete("api/plans/" + nobody).statusCode());
    assertEquals(404, start("['" + nobody + "']").statusCode());
    String path = "api/plans/" + plan().getString("id") + "/why-not";
    String home = job.household(1, 0, 12);
    assertEquals(404, officer.get(path + "?child=" + nobody + "&household=" + home).statusCode());
    assertEquals(404, officer.get(path + "?child=" + one + "&household=" + nobody).statusCode());
    assertEquals(400, officer.get(path + "?child=" + one).statusCode());
  }

  @Test
  void plansAreThePlacementOfficersAlone() throws SQLException {
    String plan = "api/plans/" + plan().getString("id");
    for (Role role : Role.values()) {
      if (role != PLACEMENT_OFFICER) {
        Caller caller = Caller.as(role, base);
        assertEquals(403, caller.get(plan).statusCode(), role.id());
        assertEquals(403, caller.get("api/plans").statusCode(), role.id());
        assertEquals(403, caller.post("api/plans", "{}").statusCode(), role.id());
        assertEquals(403, caller.delete(plan).statusCode(), role.id());
      }
    }
  }

  /** Of a search of thirteen each child is named, with the reason. */
  @Test
  void childrenOfASearchThatIsTooLargeAreNamed() {
    String[] thirteen = new String[13];
    for (int i = 0; i < thirteen.length; i++) {
      thirteen[i] = job.child("2008-01-" + (10 + i), "");
    }
    String search = job.search(thirteen);
    searches = searches.replace("]", ",'" + search + "']");
    JsonObject plan = plan();
    assertEquals(15, plan.getInt("children"));
    assertEquals(List.of(search), plan.getJsonArray("tooLarge").getValuesAs(JsonString::getString));
    List<JsonObject> named =
        plan.getJsonArray("unplaced").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("search").equals(search))
            .toList();
    assertEquals(13, named.size());
    named.forEach(each -> assertEquals(List.of("R-MATCH-22"), rules(each)));
    assertEquals(0, plan.getInt("withheld"));
    assertEquals(0, plan.getInt("placeHeld"));
    JsonObject why = whyNot(plan, thirteen[0], job.household(1, 0, 12));
    assertFalse(why.getBoolean("possible"));
    assertEquals(List.of(), why.getJsonArray("moves"));
  }

  /** Adopters and searches for them stay with those who may see adopters. */
  @Test
  void aSearchForAdoptersIsLeftToFamilyFinding() {
    String adoption =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + job.child("2012-01-01", "")
                        + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03',"
                        + "'kind':'ADOPTION','together':'PREFERRED'}")));
    assertEquals(409, start("['" + adoption + "']").statusCode());
    searches = searches.replace("]", ",'" + adoption + "']");
    JsonObject plan = plan();
    assertEquals(2, plan.getInt("children"));
    assertEquals(1, plan.getInt("forAdopters"));
  }
}
