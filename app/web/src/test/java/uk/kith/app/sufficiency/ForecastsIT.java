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
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.Eventually;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** R-SUFF-10, -11 from the register to the answer of a program. */
@ArquillianTest
@RunAsClient
class ForecastsIT {

  /** A time in which no other test places children. */
  private static final String DAY = "1989-06-30";

  private static final LocalDate TODAY = LocalDate.parse(DAY);

  @ArquillianResource URI base;

  @Test
  void fromTheRegisterToTheForecastAndBack() throws SQLException {
    int present = years();
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String asked = "{'asOf':'" + DAY + "','horizonMonths':24,'replications':500,'seed':7}";
    HttpResponse<String> begun = officer.post("api/forecasts", asked);
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    String path = address.substring(address.indexOf("api/"));
    JsonObject made = whenDone(officer, path);
    assertTrue(made.getBoolean("ownRates"), made.toString());
    JsonObject series = made.getJsonObject("series");
    for (int month = 0; month <= 24; month++) {
      assertEquals(
          mean(series, "lookedAfter", month),
          mean(series, "local", month)
              + mean(series, "outOfBorough", month)
              + mean(series, "notKnown", month),
          1e-6);
    }
    assertEquals(present, mean(series, "lookedAfter", 0));
    JsonObject last = series.getJsonArray("outOfBorough").getJsonObject(24);
    assertTrue(
        last.getInt("p2_5") <= last.getInt("p10") && last.getInt("p90") <= last.getInt("p97_5"));
    assertFalse(made.getJsonArray("recorded").isEmpty());

    // The same question while nothing changed: the same forecast, and of a seed the same series.
    HttpResponse<String> again = officer.post("api/forecasts", asked);
    assertEquals(address, again.headers().firstValue("Location").orElseThrow());
    TestSql.update(
        "kith", "update sufficiency.forecast set cancelled = true where id = ?", id(made));
    HttpResponse<String> anew = officer.post("api/forecasts", asked);
    String other = anew.headers().firstValue("Location").orElseThrow();
    assertFalse(other.equals(address));
    JsonObject same = whenDone(officer, other.substring(other.indexOf("api/")));
    assertEquals(series.toString(), same.getJsonObject("series").toString());
    assertEquals(made.getString("baselineId"), same.getString("baselineId"));

    withheld(made);
    backTested(officer, made.getString("baselineId"));
    nothingLeadsToAChild(made.getString("baselineId"));
    cancelled(officer, same);
    staysUntilAnother(officer, asked, made.getString("baselineId"));
  }

  /** R-SUFF-14: a commissioner is told of the day what its figures tell, and nothing before it. */
  private void withheld(JsonObject made) throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    JsonObject told = json(commissioner.get("api/forecasts/" + id(made)));
    String names = told.getJsonObject("withheld").getJsonArray("fields").toString();
    assertTrue(names.contains("segments/AGE/5-9") && names.contains("recorded"), names);
    assertTrue(told.getJsonArray("recorded").isEmpty(), told.toString());
    JsonObject all =
        Json.createReader(new StringReader(commissioner.get("api/indicators?asOf=" + DAY).body()))
            .readObject();
    JsonObject share =
        all.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("id").equals("placed-outside-share"))
            .findFirst()
            .orElseThrow();
    JsonArray outside = told.getJsonObject("series").getJsonArray("outOfBorough");
    if (share.containsKey("numerator")) {
      assertEquals(share.getInt("numerator"), outside.getJsonObject(0).getInt("p50"));
      assertEquals(0, outside.getJsonObject(0).getInt("month"));
    } else {
      assertEquals(1, outside.getJsonObject(0).getInt("month"));
    }
    JsonObject tested = json(commissioner.get("api/backtests/" + made.getString("baselineId")));
    assertTrue(tested.getJsonArray("items").isEmpty(), tested.toString());
    assertEquals("R-SUFF-14", tested.getJsonObject("withheld").getString("rule"));
    assertTrue(tested.getJsonArray("summary").size() >= 3);
  }

  private static void backTested(Caller officer, String baseline) {
    JsonObject tested = json(officer.get("api/backtests/" + baseline));
    assertTrue(tested.getBoolean("made"), tested.toString());
    assertTrue(tested.getBoolean("enough"), tested.toString());
    JsonArray items = tested.getJsonArray("items");
    JsonObject first = items.getJsonObject(0);
    assertTrue(
        LocalDate.parse(first.getString("origin")).isBefore(TODAY.minusDays(360)),
        first.toString());
    assertTrue(tested.getJsonArray("summary").size() >= 3);
  }

  /** Reckoned with older tables, it stays while it is reckoned anew, and when that is cancelled. */
  private static void staysUntilAnother(Caller officer, String asked, String baseline)
      throws SQLException {
    TestSql.update(
        "kith",
        "update sufficiency.baseline set back_test_edition = -1 where id = ?",
        UUID.fromString(baseline));
    String anew =
        officer.post("api/forecasts", asked).headers().firstValue("Location").orElseThrow();
    backTested(officer, baseline);
    officer.delete(anew.substring(anew.indexOf("api/")));
    backTested(officer, baseline);
  }

  /** As if it were still being made. */
  private static void cancelled(Caller officer, JsonObject forecast) throws SQLException {
    String path = "api/forecasts/" + id(forecast);
    assertEquals("DONE", json(officer.delete(path)).getString("status"));
    TestSql.update(
        "kith", "update sufficiency.forecast set result = null where id = ?", id(forecast));
    assertEquals("RUNNING", json(officer.get(path)).getString("status"));
    assertEquals("CANCELLED", json(officer.delete(path)).getString("status"));
    JsonObject after = json(officer.get(path));
    assertEquals("CANCELLED", after.getString("status"));
    assertFalse(after.containsKey("series"));
  }

  private static void nothingLeadsToAChild(String baseline) throws SQLException {
    UUID id = UUID.fromString(baseline);
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from sufficiency.baseline b join placements.child c"
                + " on position(cast(c.id as text) in"
                + " b.content || coalesce(b.pipeline, '')) > 0 where b.id = ?",
            id));
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(distinct fingerprint) from sufficiency.baseline where id = ?",
            id));
  }

  @Test
  void refusesWhatCannotBeForecast() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    for (String wrong :
        new String[] {
          "{'horizonMonths':0}",
          "{'horizonMonths':61}",
          "{'replications':99}",
          "{'replications':10001}",
          "{'asOf':'2999-01-01'}",
          "{'horizonMonths':'many'}",
          "{'horizonMonth':12}",
          "{'scenario':{'entryFactor':1.2}}",
          "{'scenario':{'routes':{'specialGuardianship':4}}}",
          "{'scenario':{'routes':{'weeksSooner':4},'weeksSooner':4}}"
        }) {
      HttpResponse<String> answer = commissioner.post("api/forecasts", wrong);
      assertEquals(400, answer.statusCode(), wrong + " " + answer.body());
    }
    String twice =
        commissioner.post("api/forecasts", "{'horizonMonths':0,'replications':1}").body();
    assertTrue(twice.contains("horizonMonths") && twice.contains("replications"), twice);
    assertEquals(409, commissioner.post("api/forecasts", "{'asOf':'1950-01-01'}").statusCode());
    assertEquals(404, commissioner.get("api/forecasts/" + UUID.randomUUID()).statusCode());
    assertEquals(404, commissioner.get("api/backtests/" + UUID.randomUUID()).statusCode());
    assertEquals(403, Caller.as(ADMINISTRATOR, base).post("api/forecasts", "{}").statusCode());
  }

  private static JsonObject whenDone(Caller caller, String path) {
    Eventually.eventually(
        path,
        Duration.ofSeconds(60),
        () -> {
          String status = json(caller.get(path)).getString("status");
          assertFalse(status.equals("FAILED"), caller.get(path).body());
          return status.equals("DONE");
        });
    return json(caller.get(path));
  }

  private static UUID id(JsonObject forecast) {
    return UUID.fromString(forecast.getString("id"));
  }

  private static double mean(JsonObject series, String name, int month) {
    return series.getJsonArray(name).getJsonObject(month).getJsonNumber("mean").doubleValue();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  /**
   * Eight years in which each month one child comes and stays for twenty months, every third in
   * Doncaster; the answer is how many are there on the day. One more is on short breaks.
   */
  private static int years() throws SQLException {
    int present = 0;
    for (int month = 0; month < 96; month++) {
      LocalDate from = TODAY.minusDays(3 + month * 30L);
      LocalDate until = from.plusDays(600);
      boolean goesOn = until.isAfter(TODAY);
      present += goesOn ? 1 : 0;
      lived(from, until, month % 3 == 0 ? "DN1 1AA" : "S65 1AA", "C2", goesOn);
    }
    lived(TODAY.minusDays(90), TODAY.plusDays(90), "S65 1AA", "V4", true);
    return present;
  }

  private static void lived(
      LocalDate from, LocalDate until, String postcode, String status, boolean goesOn)
      throws SQLException {
    UUID child = TestChildren.born(from.minusYears(6).toString());
    TestSql.update(
        "kith",
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, 'legal-status', ?, ?, now(), 'test')",
        UUID.randomUUID(),
        child,
        "{\"code\":\"" + status + "\"}",
        Date.valueOf(from));
    // What ended after the day was not over on it.
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, postcode, reason_ceased, accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', ?, ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf(from),
        Date.valueOf(until),
        Date.valueOf(from),
        postcode,
        goesOn ? "E13" : "E4A");
  }
}
