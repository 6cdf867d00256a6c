package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.Eventually;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** R-SUFF-09 and -15: homes in forecasts, scenarios and what recruiting is worth. */
@ArquillianTest
@RunAsClient
class ScenariosIT {

  /** A time in which no other test places children. */
  private static final String DAY = "1974-06-30";

  private static final LocalDate TODAY = LocalDate.parse(DAY);

  /** Foster homes, each with one place. */
  private static final int HOMES = 12;

  @ArquillianResource URI base;

  @Test
  void homesScenariosAndRecruits() throws SQLException {
    years();
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String asked = "'asOf':'" + DAY + "','horizonMonths':12,'replications':250,'seed':3";
    JsonObject now = whenDone(commissioner, begun(commissioner, "api/forecasts", asked));
    JsonObject homes = now.getJsonObject("homes");
    JsonObject fostering = homes.getJsonArray("kinds").getJsonObject(0);
    assertEquals(HOMES, fostering.getJsonArray("homes").getJsonObject(0).getInt("p50"));
    assertEquals(HOMES, fostering.getJsonArray("places").getJsonObject(0).getInt("p50"));
    // Every home is full on the day: three come a month, and fewer leave.
    assertEquals(0, fostering.getJsonArray("free").getJsonObject(0).getInt("p50"));
    assertTrue(number(fostering.getJsonObject("unmet"), "mean") > 1, homes.toString());
    double needs = 0;
    for (JsonObject need : homes.getJsonArray("needs").getValuesAs(JsonObject.class)) {
      needs += number(need.getJsonObject("unmet"), "mean");
    }
    double reasons = 0;
    for (JsonObject reason : homes.getJsonArray("reasons").getValuesAs(JsonObject.class)) {
      reasons += number(reason, "mean");
    }
    assertEquals(needs, reasons, 1e-9);
    nothingLeadsToAnybody(now.getString("baselineId"));

    scenario(commissioner, asked);
    recruits(commissioner, asked);
    sharedForecast(commissioner, asked);
  }

  private void scenario(Caller commissioner, String asked) {
    String terms =
        "{'recruit':[{'profile':{'kind':'FOSTERING','places':1},'count':8,'from':'"
            + TODAY.plusDays(1)
            + "'}]}";
    HttpResponse<String> saved =
        commissioner.post("api/scenarios", "{'name':'Eight carers','terms':" + terms + "}");
    assertEquals(201, saved.statusCode(), saved.body());
    assertEquals(
        409,
        commissioner
            .post("api/scenarios", "{'name':'eight carers','terms':" + terms + "}")
            .statusCode());
    String id = json(saved.body()).getString("id");
    JsonObject answer =
        whenDone(commissioner, begun(commissioner, "api/scenarios/" + id + "/forecasts", asked));
    JsonObject end =
        answer.getJsonArray("changes").getJsonObject(0).getJsonArray("ends").getJsonObject(0);
    assertEquals(12, end.getInt("month"));
    assertTrue(number(end.getJsonObject("local"), "mean") > 2, end.toString());
    // Who lives in other homes leaves at other rates: what changes is where they live, and little
    // else.
    double all = number(end.getJsonObject("lookedAfter"), "mean");
    assertEquals(
        all,
        number(end.getJsonObject("local"), "mean")
            + number(end.getJsonObject("outOfBorough"), "mean"),
        1e-9);
    assertTrue(Math.abs(all) < number(end.getJsonObject("local"), "mean") / 2, end.toString());
    JsonObject compared = answer.getJsonObject("comparedWith");
    assertEquals("AS_NOW", compared.getString("kind"));
    assertEquals(answer.getJsonArray("changes").getJsonObject(0), compared.getJsonObject("change"));
    JsonArray flows = compared.getJsonObject("change").getJsonArray("flows");
    // Come, and six ways of leaving: what comes is the same, and the rest adds up to all.
    assertEquals(7, flows.size(), flows.toString());
    double left = 0;
    for (JsonObject flow : flows.getValuesAs(JsonObject.class)) {
      double mean = number(flow.getJsonObject("change"), "mean");
      left += flow.getString("flow").equals("CAME") ? 0 : mean;
    }
    assertEquals(-all, left, 1e-9);
    // Asked without saving it: the same question, and so the same answer.
    assertEquals(
        answer.getString("id"),
        whenDone(commissioner, begun(commissioner, "api/forecasts", asked + ",'scenario':" + terms))
            .getString("id"));
    JsonArray list = json(commissioner.get("api/scenarios").body()).getJsonArray("items");
    assertTrue(list.toString().contains(answer.getString("id")), list.toString());
    assertEquals(204, commissioner.delete("api/scenarios/" + id).statusCode());
    assertFalse(commissioner.get("api/scenarios").body().contains(id));
  }

  private void recruits(Caller commissioner, String asked) {
    String one = "{'kind':'FOSTERING','places':1}";
    String three =
        "{'kind':'FOSTERING','places':3,'siblings':4,'skills':['HEALTH','BEHAVIOUR'],"
            + "'supports':['Slovak','Roma']}";
    String path =
        begun(
            commissioner,
            "api/recruitment-values",
            asked + ",'profiles':[" + one + "," + three + "]");
    JsonArray items = whenDone(commissioner, path).getJsonArray("items");
    // Homes for three keep more children than homes for one, whatever the order of the question.
    JsonObject best = items.getJsonObject(0).getJsonObject("profile");
    assertEquals(3, best.getInt("places"));
    assertEquals(4, best.getInt("siblings"));
    assertEquals("[\"BEHAVIOUR\",\"HEALTH\"]", best.getJsonArray("skills").toString());
    assertEquals("[\"Roma\",\"Slovak\"]", best.getJsonArray("supports").toString());
    // Asked again it is the same: a question is kept as it was put.
    assertEquals(
        path,
        begun(
            commissioner,
            "api/recruitment-values",
            asked + ",'profiles':[" + one + "," + three + "]"));
    HttpResponse<String> nowhere =
        commissioner.post(
            "api/recruitment-values",
            "{" + asked + ",'profiles':[{'kind':'FOSTERING','area':'ZE2'}]}");
    assertEquals(409, nowhere.statusCode(), nowhere.body());
    double first = number(items.getJsonObject(0).getJsonObject("keptLocal"), "mean");
    double second = number(items.getJsonObject(1).getJsonObject("keptLocal"), "mean");
    assertTrue(first > second && second > .3, items.toString());
    assertFalse(items.getJsonObject(0).containsKey("costDifference"), items.toString());
    for (String home : List.of("OWN_FOSTERING", "AGENCY_FOSTERING")) {
      int pence = home.startsWith("OWN") ? 40_000 : 90_000;
      assertEquals(
          200,
          commissioner
              .put(
                  "api/unit-costs/" + home,
                  "{'lowPence':" + pence + ",'highPence':" + (pence + 10_000) + "}")
              .statusCode());
    }
    JsonObject cost =
        json(commissioner.get(path).body())
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("costDifference");
    assertTrue(number(cost, "low") < number(cost, "high"), cost.toString());
    assertTrue(number(cost, "high") < 0, "own carers cost less than an agency's: " + cost);
    assertEquals(
        400,
        commissioner.put("api/unit-costs/SUPPORTED", "{'lowPence':5,'highPence':4}").statusCode());
  }

  /** Of two who asked the same, one does not end what the other waits for. */
  private void sharedForecast(Caller commissioner, String asked) throws SQLException {
    String path = begun(commissioner, "api/forecasts", asked);
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    assertEquals(path, begun(officer, "api/forecasts", asked));
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    TestSql.update("kith", "update sufficiency.forecast set result = null where id = ?", id);
    TestSql.update(
        "kith",
        "insert into sufficiency.forecast_block (forecast, number, content) values (?, 9, '')",
        id);
    assertEquals("RUNNING", json(officer.delete(path).body()).getString("status"));
    assertEquals("RUNNING", json(commissioner.get(path).body()).getString("status"));
    assertEquals("CANCELLED", json(commissioner.delete(path).body()).getString("status"));
    assertEquals(
        0,
        TestSql.number(
            "kith", "select count(*) from sufficiency.forecast_block where forecast = ?", id));
  }

  @Test
  void refusesWhatMakesNoSense() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    for (String wrong :
        List.of(
            "{'name':'','terms':{'entries':2}}",
            "{'name':'x'}",
            "{'name':'x','terms':{'entries':4}}",
            "{'name':'x','terms':{'entriesFactor':4}}",
            "{'name':'x','terms':{'entries':1.2,'entriesFactor':1.2}}",
            "{'name':'x','terms':{'weeksSooner':-1}}",
            "{'name':'x','terms':{'stayingPut':1.2}}",
            "{'name':'x','terms':{'recruit':[{'count':3}]}}",
            "{'name':'x','terms':{'recruit':[{'profile':{'kind':'SUPPORTED'},'count':3}]}}",
            "{'name':'x','terms':{'recruit':[{'profile':{'kind':'FOSTERING'},'count':0}]}}",
            "{'name':'x','terms':{'recruit':[{'profile':{'kind':'FOSTERING','area':'1'},'count':1}]}}",
            "{'name':'x','terms':{'recruit':[{'profile':{'kind':'FOSTERING','siblings':1},'count':1}]}}",
            "{'name':'x','terms':{'lose':[{'kind':'FOSTERING','count':101}]}}")) {
      HttpResponse<String> answer = commissioner.post("api/scenarios", wrong);
      assertEquals(400, answer.statusCode(), wrong + " " + answer.body());
    }
    assertEquals(404, commissioner.get("api/scenarios/" + UUID.randomUUID()).statusCode());
    assertEquals(404, commissioner.get("api/recruitment-values/" + UUID.randomUUID()).statusCode());
    assertEquals(403, Caller.as(ADMINISTRATOR, base).get("api/scenarios").statusCode());
  }

  private static void nothingLeadsToAnybody(String baseline) throws SQLException {
    UUID id = UUID.fromString(baseline);
    for (String table : List.of("child", "household")) {
      assertEquals(
          0,
          TestSql.number(
              "kith",
              "select count(*) from sufficiency.baseline b join placements."
                  + table
                  + " c on position(cast(c.id as text) in b.content || b.supply) > 0"
                  + " where b.id = ?",
              id));
    }
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from sufficiency.baseline where id = ?"
                + " and (supply like '%S65%' or supply like '%Scenario home%')",
            id));
  }

  private static String begun(Caller caller, String path, String asked) {
    HttpResponse<String> begun = caller.post(path, "{" + asked + "}");
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    return address.substring(address.indexOf("api/"));
  }

  private static JsonObject whenDone(Caller caller, String path) {
    Eventually.eventually(
        path,
        Duration.ofSeconds(60),
        () -> {
          String status = json(caller.get(path).body()).getString("status");
          assertFalse(status.equals("FAILED"), caller.get(path).body());
          return status.equals("DONE");
        });
    return json(caller.get(path).body());
  }

  private static double number(JsonObject of, String name) {
    return of.getJsonNumber(name).doubleValue();
  }

  private static JsonObject json(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }

  /** Three years in which three come a month and stay for a year; the last live in the homes. */
  private static void years() throws SQLException {
    List<UUID> homes = new ArrayList<>();
    for (int i = 0; i < HOMES; i++) {
      homes.add(home(i));
    }
    for (int i = 0; i < 110; i++) {
      LocalDate from = TODAY.minusDays(3 + i * 10L);
      LocalDate until = from.plusDays(330 + i % 7 * 10L);
      boolean goesOn = until.isAfter(TODAY);
      UUID child = TestChildren.born(from.minusYears(3 + i % 9).toString());
      TestSql.update(
          "kith",
          "insert into placements.placement (id, version, authority, child_id, household_id,"
              + " start_on, end_on, care_began, type, provider, postcode, reason_ceased,"
              + " accepted_rules, accepted_reason, recorded_at, recorded_by)"
              + " values (?, 1, 'E08000018', ?, cast(? as uuid), ?, ?, ?, 'U6', 'PR1', 'S65 1AA',"
              + " 'E4A', '', '', now(), 'test')",
          UUID.randomUUID(),
          child,
          goesOn && i < HOMES ? homes.get(i).toString() : null,
          Date.valueOf(from),
          Date.valueOf(until),
          Date.valueOf(from));
      if (goesOn && i >= HOMES) {
        TestSql.update(
            "kith",
            "update placements.placement set postcode = 'DN1 1AA', provider = 'PR4'"
                + " where child_id = ?",
            child);
      }
    }
  }

  private static UUID home(int number) throws SQLException {
    UUID id = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.household (id, version, authority, local_id, name, kind, own,"
            + " approved_by, recorded_at, recorded_by, changed_at, changed_by)"
            + " values (?, 1, 'E08000018', ?, 'Scenario home', 'FOSTER', true, 'E08000018', now(),"
            + " 'test', now(), 'test')",
        id,
        "SC-" + number);
    fact(
        id,
        "terms",
        "{\"places\":1,\"ages\":{\"min\":0,\"max\":17},\"kinds\":[]," + "\"namedChildren\":[]}");
    fact(id, "address", "{\"postcode\":\"S65 1AA\"}");
    return id;
  }

  /** It holds in these years alone, so that no other test meets it. */
  private static void fact(UUID home, String kind, String value) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.household_fact (id, authority, household_id, kind, value,"
            + " valid_from, valid_until, recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, ?, ?, ?, ?, now(), 'test')",
        UUID.randomUUID(),
        home,
        kind,
        value,
        Date.valueOf(TODAY.minusYears(4)),
        Date.valueOf(TODAY.plusDays(2_000)));
  }
}
