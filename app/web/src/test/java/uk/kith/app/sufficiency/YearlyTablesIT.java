package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.SampleData;

/** R-SUFF-11: yearly tables over REST, merged; loaded whole, or nothing changes. */
@ArquillianTest
@RunAsClient
class YearlyTablesIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  @ArquillianResource URI base;

  @Test
  void editionsAreMergedAndAnyAuthorityIsForecast() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String early = YearlyFiles.counts("Mergeford", "7770", 2011, 2019);
    JsonObject edition = loaded(commissioner, early).getJsonObject("edition");
    JsonObject rows = edition.getJsonObject("rows");
    assertEquals("LOOKED_AFTER", edition.getString("layout"));
    assertEquals(2011, edition.getInt("firstYear"));
    assertEquals(9, rows.getInt("notPublished"), "a symbol in each year");
    assertEquals(1, rows.getInt("otherAreas"));
    assertEquals(
        rows.getInt("read"),
        rows.getInt("kept")
            + rows.getInt("notPublished")
            + rows.getInt("otherMeasures")
            + rows.getInt("otherAreas"));
    loaded(commissioner, YearlyFiles.regions("Mergeford"));
    // A later edition goes on, corrects one number, and has a symbol where another was.
    String area = YearlyFiles.area("7770", 4);
    String later =
        YearlyFiles.counts("Mergeford", "7770", 2020, 2022)
            + "2019,"
            + area
            + ",Mergeford 5,cla_31_march,333\n"
            + "2018,"
            + area
            + ",Mergeford 5,cla_31_march,z\n";
    loaded(commissioner, later);
    HttpResponse<String> again = send(commissioner, later);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again.body()).getInt("changed"));

    JsonObject forecast = forecast(Caller.as(PLACEMENT_OFFICER, base), area + "?from=2022");
    assertEquals("Mergeford 5", forecast.getString("name"));
    assertEquals("North of Nowhere", forecast.getString("region"));
    JsonObject lookedAfter = series(forecast, "LOOKED_AFTER");
    JsonArray recorded = lookedAfter.getJsonArray("recorded");
    assertEquals(333, value(recorded, 2019), "the newest edition is believed");
    assertEquals(320 + 11 * ((2018 + 4) % 3), value(recorded, 2018), "a symbol takes nothing");
    JsonArray points = lookedAfter.getJsonArray("points");
    assertEquals(4, points.size());
    assertEquals("2025-03-31", points.getJsonObject(3).getString("on"));
    for (int i = 1; i < 4; i++) {
      JsonObject point = points.getJsonObject(i);
      assertEquals(12 * i, point.getInt("month"));
      assertTrue(point.getInt("p2_5") < point.getInt("p10"), point::toString);
      assertTrue(point.getInt("p90") < point.getInt("p97_5"), point::toString);
    }
    assertEquals(4, series(forecast, "RATE").getJsonArray("points").size());
    assertEquals(4, series(forecast, "FOSTERING").getJsonArray("points").size());
    JsonObject suppressed = forecast(commissioner, YearlyFiles.area("7770", 2) + "?from=2022");
    assertTrue(series(suppressed, "OUTSIDE_SHARE").getJsonArray("points").isEmpty());
    assertEquals(
        "Not published for 31 March 2022.",
        series(suppressed, "OUTSIDE_SHARE").getString("missing"));
    JsonObject few = forecast(commissioner, YearlyFiles.area("7770", 0) + "?from=2022");
    assertTrue(few.getString("missing").contains("50 children"), few::toString);
    String leftOut = forecast.getJsonObject("basis").getJsonArray("leftOut").toString();
    assertTrue(leftOut.contains("Mergeford 2\",\"reason\":\"REORGANISED"), leftOut);
    assertTrue(leftOut.contains("Mergeford 1\",\"reason\":\"FEW_CHILDREN"), leftOut);

    neighbours(commissioner, area, forecast);
  }

  private void neighbours(Caller commissioner, String area, JsonObject before) throws SQLException {
    JsonObject region = before.getJsonObject("neighbours");
    assertFalse(region.getBoolean("chosen"));
    assertEquals(5, region.getJsonArray("items").size(), "the others of the region");
    String one = YearlyFiles.area("7770", 9);
    String path = "api/authority-forecasts/" + area + "/neighbours";
    JsonObject after =
        json(commissioner.put(path, "{'neighbours':['" + one + "']}").body())
            .getJsonObject("neighbours");
    assertTrue(after.getBoolean("chosen"));
    assertEquals("Mergeford 10", after.getJsonArray("items").getJsonObject(0).getString("name"));
    assertEquals(400, commissioner.put(path, "{'neighbours':['" + area + "']}").statusCode());
    assertEquals(400, commissioner.put(path, "{'neighbours':['E08999999']}").statusCode());
    assertEquals(200, commissioner.put(path, "{'neighbours':[]}").statusCode());
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from sufficiency.neighbour_set where area = ?"
                + " and superseded_at is not null",
            area),
        "what was chosen stays on record");
    assertEquals(
        403, Caller.as(PLACEMENT_OFFICER, base).put(path, "{'neighbours':[]}").statusCode());
  }

  @Test
  void aFileThatBreaksInTheMiddleChangesNothing() throws SQLException {
    Caller administrator = Caller.as(ADMINISTRATOR, base);
    String broken =
        YearlyFiles.counts("Brokenham", "7771", 2011, 2022)
            + "2022,E08777199,Brokenham 99,cla_31_march,many\n";
    String load = accepted(send(administrator, broken));
    eventually("failed", SOON, () -> status(administrator, load).equals("FAILED"));
    String message = json(administrator.get(load).body()).getString("message");
    assertTrue(message.startsWith("Line "), message);
    assertTrue(message.contains("“many” of cla_31_march is neither a number nor"), message);
    assertNothingOf("7771");
  }

  @Test
  void aCancelledLoadChangesNothingAndAnotherOneHasToWait() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String csv = YearlyFiles.counts("Cancelton", "7772", 2020, 2022);
    String load;
    try (Connection gate = TestDatabase.connect()) {
      gate.setAutoCommit(false);
      try (Statement sql = gate.createStatement()) {
        sql.execute("lock table sufficiency.yearly_count in share mode");
      }
      load = accepted(send(commissioner, csv));
      eventually("in the middle", SOON, YearlyTablesIT::isKeeping);
      assertEquals(load, accepted(send(commissioner, csv)), "the same file is being loaded");
      HttpResponse<String> other =
          send(commissioner, YearlyFiles.counts("Otherby", "7773", 2020, 2022));
      assertEquals(409, other.statusCode(), other.body());
      assertEquals(200, commissioner.delete(load).statusCode());
      gate.rollback();
    }
    eventually("cancelled", SOON, () -> status(commissioner, load).equals("CANCELLED"));
    assertNothingOf("7772");
    assertNothingOf("7773");
  }

  @Test
  void whatIsAnotherFileIsRefusedAndNobodyElseLoadsOne() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    for (String other : new String[] {"", "CHILD,SEX\n1,2\n", "PK\3\4 a zip"}) {
      HttpResponse<String> answer = send(commissioner, other);
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("not one of the yearly tables"), answer.body());
      assertTrue(answer.body().contains("other-file"), answer.body());
    }
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    assertEquals(403, send(officer, YearlyFiles.HEADER).statusCode());
    assertEquals(403, officer.get("api/yearly-tables").statusCode());
    assertEquals(404, commissioner.get("api/authority-forecasts/E08999999").statusCode());
    assertEquals(400, commissioner.get("api/authority-forecasts/nowhere").statusCode());
  }

  @Test
  @Tag("sample-data")
  void thePublishedTablesAreLoadedAndJudged() throws IOException, SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    loaded(
        commissioner, Files.readString(SampleData.path("dfe/looked_after_la_panel_2011_2022.csv")));
    loaded(commissioner, Files.readString(SampleData.path("dfe/la_indicators_2016_2022.csv")));
    JsonObject forecast = forecast(commissioner, "E08000018?from=2022");
    assertEquals("Yorkshire and The Humber", forecast.getString("region"));
    JsonArray tested = forecast.getJsonObject("basis").getJsonArray("tested");
    for (JsonObject each : tested.getValuesAs(JsonObject.class)) {
      double error = each.getJsonNumber("error").doubleValue();
      double noChange = each.getJsonNumber("noChange").doubleValue();
      assertTrue(error < noChange, each::toString);
      assertTrue(each.getInt("forecasts") > 500, each::toString);
    }
  }

  private JsonObject loaded(Caller caller, String csv) {
    String load = accepted(send(caller, csv));
    eventually(
        "loaded",
        SOON,
        () -> {
          String status = status(caller, load);
          assertFalse(status.equals("FAILED"), caller.get(load).body());
          return status.equals("DONE");
        });
    return json(caller.get(load).body());
  }

  private static HttpResponse<String> send(Caller caller, String csv) {
    return caller.postAs("text/csv", "api/yearly-tables?name=tables.csv", csv);
  }

  private static String accepted(HttpResponse<String> answer) {
    assertEquals(202, answer.statusCode(), answer.body());
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath().substring(1);
  }

  private static String status(Caller caller, String load) {
    return json(caller.get(load).body()).getString("status");
  }

  private static JsonObject forecast(Caller caller, String area) {
    HttpResponse<String> answer = caller.get("api/authority-forecasts/" + area);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer.body());
  }

  private static JsonObject series(JsonObject forecast, String kind) {
    return forecast.getJsonArray("series").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static int value(JsonArray recorded, int year) {
    return recorded.getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getInt("year") == year)
        .map(each -> each.getInt("value"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject json(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }

  private static boolean isKeeping() throws SQLException {
    return TestSql.number(
            "kith",
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ~ 'sufficiency.yearly_count'")
        == 1;
  }

  private static void assertNothingOf(String code) throws SQLException {
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select (select count(*) from sufficiency.yearly_count where code like ?)"
                + " + (select count(*) from sufficiency.yearly_name where code like ?)",
            "E08" + code + "%",
            "E08" + code + "%"));
    eventually(
        "no file is kept",
        SOON,
        () ->
            TestSql.number(
                    "kith",
                    "select count(*) from sufficiency.yearly_load where content is not null")
                == 0);
  }
}
