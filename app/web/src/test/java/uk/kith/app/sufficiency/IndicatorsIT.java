package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;

/** Indicators from the register to the answer. */
@ArquillianTest
@RunAsClient
class IndicatorsIT {

  /** A time in which no other test places children. */
  private static final String DAY = "1999-06-30";

  @ArquillianResource URI base;

  @Test
  void estimatesAreRecordedOnceAYearAndSuperseded() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String body = "{'year':1995,'under18':%d,'source':'Mid-year estimates, first edition'}";
    assertEquals(
        201, commissioner.post("api/population-estimates", body.formatted(61_000)).statusCode());
    assertEquals(
        201, commissioner.post("api/population-estimates", body.formatted(61_500)).statusCode());
    String list = commissioner.get("api/population-estimates").body();
    assertTrue(list.contains("\"year\":1995,\"under18\":61500"), list);
    assertTrue(!list.contains("61000"), list);
    assertEquals(
        2,
        TestSql.number(
            "kith", "select count(*) from sufficiency.population_estimate where year = 1995"));
    assertEquals(
        400, commissioner.post("api/population-estimates", body.formatted(0)).statusCode());
    assertEquals(
        403,
        Caller.as(COURT_OFFICER, base)
            .post("api/population-estimates", body.formatted(1))
            .statusCode());
  }

  @Test
  void countsTheChildrenOfTheDayAlikeForAllWhoMaySeeThem() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    commissioner.post(
        "api/population-estimates", "{'year':1999,'under18':20000,'source':'An estimate'}");
    for (int i = 0; i < 6; i++) {
      Looked.after(i < 3 ? "S65 1AA" : i < 4 ? "DN1 1AA" : i < 5 ? "ZZ99 9ZZ" : "S1 1AA", i == 5);
    }
    HttpResponse<String> answer =
        Caller.as(PLACEMENT_OFFICER, base).get("api/indicators?asOf=" + DAY);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"id\":\"looked-after-rate\""), answer.body());
    assertTrue(
        answer.body().contains("\"value\":3,\"numerator\":5,\"denominator\":20000"), answer.body());
    assertTrue(
        answer.body().contains("\"value\":20,\"numerator\":1,\"denominator\":5,\"notKnown\":1"),
        answer.body());
    assertTrue(answer.body().contains("{\"reason\":\"short-breaks\",\"count\":1}"), answer.body());
    assertFalse(answer.body().contains("withheld"), answer.body());
    assertEquals(
        answer.body(), Caller.as(PANEL_ADVISER, base).get("api/indicators?asOf=" + DAY).body());
    isToldWithoutSmallCounts(commissioner);
  }

  /** R-SUFF-14: of five children one is outside and of one nobody knows where it is. */
  private void isToldWithoutSmallCounts(Caller commissioner) {
    String told = commissioner.get("api/indicators?asOf=" + DAY).body();
    JsonObject report = Json.createReader(new StringReader(told)).readObject();
    JsonObject rate = report.getJsonArray("items").getJsonObject(0);
    assertEquals(5, rate.getInt("numerator"), told);
    assertEquals(3, rate.getInt("value"), told);
    JsonObject outside = report.getJsonArray("items").getJsonObject(1);
    assertEquals("placed-outside-share", outside.getString("id"));
    assertEquals(5, outside.getInt("denominator"), told);
    for (String withheld : List.of("value", "numerator", "notKnown")) {
      assertFalse(outside.containsKey(withheld), withheld + " of " + told);
    }
    assertEquals("R-SUFF-14", outside.getJsonObject("withheld").getString("rule"));
    assertEquals(
        Json.createArrayBuilder(List.of("value", "numerator", "notKnown", "excluded/short-breaks"))
            .build(),
        outside.getJsonObject("withheld").getJsonArray("fields"));
    for (String part : List.of("series", "gaps", "homes")) {
      String tables = commissioner.get("api/indicators/" + part + "?asOf=" + DAY).body();
      assertFalse(
          tables.matches(
              "(?s).*\"(numerator|notKnown|need|notSaid|inArea|outside|all|count)\":[1-4][,}].*"),
          tables);
    }
  }

  @Test
  void aDayThatIsToComeIsRefused() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    for (String part : List.of("", "/series", "/gaps", "/homes")) {
      HttpResponse<String> answer = commissioner.get("api/indicators" + part + "?asOf=2199-01-01");
      assertEquals(400, answer.statusCode(), part);
      assertTrue(answer.body().contains("\"field\":\"asOf\""), answer.body());
      assertTrue(answer.body().contains("after-today"), answer.body());
    }
  }

  @Test
  void everyFigureIsToldWithItsRule() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    Looked.in(1998, "DN1 1AA", false);
    String day = "1998-07-31";
    String figures = commissioner.get("api/indicators?asOf=" + day).body();
    for (String rule :
        List.of(
            "R-SUFF-02",
            "R-SUFF-03",
            "R-SUFF-04",
            "R-SUFF-05",
            "R-SUFF-06",
            "R-SUFF-08",
            "R-SUFF-13",
            "R-SUFF-16",
            "R-SGO-12")) {
      assertTrue(figures.contains("\"rule\":\"" + rule + "\""), rule + " of " + figures);
    }
    for (String part : List.of("series", "gaps", "homes")) {
      assertEquals(
          200, commissioner.get("api/indicators/" + part + "?asOf=" + day).statusCode(), part);
    }
  }
}
