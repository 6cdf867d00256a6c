package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** R-SUFF-10: what courts and family finding know of children is in the baseline, as dates. */
@ArquillianTest
@RunAsClient
class PipelineInForecastIT {

  /** A time in which no other test places children. */
  private static final LocalDate DAY = LocalDate.of(2003, 9, 30);

  @ArquillianResource URI base;

  private final List<UUID> searches = new ArrayList<>();

  /** No other test meets families that nobody knows. */
  @AfterEach
  void takeAway() throws SQLException {
    for (UUID search : searches) {
      TestSql.update(
          "kith",
          "delete from matching.link_move where link in"
              + " (select id from matching.link where family_finding = ?)",
          search);
      TestSql.update("kith", "delete from matching.link where family_finding = ?", search);
      TestSql.update(
          "kith", "delete from matching.family_finding_child where family_finding = ?", search);
      TestSql.update("kith", "delete from matching.family_finding where id = ?", search);
    }
  }

  @Test
  void aRouteInOpenProceedingsAndAMatchEnterTheBaseline() throws SQLException {
    UUID heard = lookedAfter("2001-02-03");
    UUID matched = lookedAfter("2002-02-03");
    UUID linked = lookedAfter("2002-03-04");
    UUID ended = lookedAfter("2002-04-05");
    UUID moved = lookedAfter("2002-05-06");
    Caller court = Caller.as(COURT_OFFICER, base);
    HttpResponse<String> opened =
        court.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                .formatted(DAY.minusWeeks(12), heard));
    assertEquals(201, opened.statusCode(), opened.body());
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String before = baseline(commissioner, 1);
    assertFalse(kept(before, "pipeline").contains("pending"), "no route is said");

    HttpResponse<String> said =
        court.put(
            "api/children/" + heard + "/routes/SPECIAL_GUARDIANSHIP",
            "{'status':'PURSUED','on':'" + DAY.minusWeeks(2) + "'}");
    assertEquals(204, said.statusCode(), said.body());
    match(matched);
    link(linked, "MATCHED");
    link(ended, "MATCHED", "ENDED");
    link(moved, "MATCHED", "PLACED");
    leftBefore(searches.get(searches.size() - 1), lookedAfter("2002-06-07"));
    String after = baseline(commissioner, 2);
    assertFalse(before.equals(after), "other facts are another baseline");
    assertEquals(after, baseline(Caller.as(PLACEMENT_OFFICER, base), 3), "whoever asks");

    JsonObject pipeline = object(kept(after, "pipeline"));
    List<JsonObject> told = pipeline.getJsonArray("children").getValuesAs(JsonObject.class);
    assertEquals(3, told.size(), pipeline.toString());
    JsonObject guardian = pending(told, "placed", 0);
    assertEquals(.8, guardian.getJsonArray("ends").getJsonNumber(1).doubleValue(), 1e-9);
    assertTrue(guardian.getInt("p10") > DAY.toEpochDay(), guardian.toString());
    assertTrue(guardian.getInt("p90") > guardian.getInt("p50"), guardian.toString());
    // Of two matches that are over one led to a placement; five imagined ones stand beside them.
    JsonObject adopters = pending(told, "placed", (1 + 4.75) / 7);
    assertTrue(adopters.getInt("p10") > DAY.toEpochDay(), adopters.toString());
    for (UUID child : List.of(heard, matched, linked)) {
      assertFalse(pipeline.toString().contains(child.toString()), "nothing leads to a child");
    }
  }

  @Test
  void everyEstimateIsToldWithItsData() throws SQLException {
    lookedAfter("2000-05-06");
    // Ends in each of two years: so much of the past is recorded that rates are the authority's.
    for (int days : List.of(100, 150, 500, 550)) {
      inCare("2000-08-09", DAY.minusDays(600), DAY.minusDays(days));
    }
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String baseline = baseline(officer, 4);
    JsonObject all = object(officer.get("api/baselines/" + baseline + "/rates").body());
    List<JsonObject> estimates = all.getJsonArray("estimates").getValuesAs(JsonObject.class);
    JsonObject guardian =
        estimates.stream()
            .filter(
                each -> each.getString("of").equals("SPECIAL_GUARDIANSHIP/SPECIAL_GUARDIANSHIP"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        estimates.stream().anyMatch(each -> each.getString("kind").equals("LEAVING_IN_BAND")),
        "there are bands to withhold");
    assertEquals("COURT", guardian.getString("kind"));
    assertEquals(.8, guardian.getJsonNumber("prior").doubleValue(), 1e-9);
    assertFalse(all.containsKey("withheld"), all.toString());
    JsonObject told =
        object(Caller.as(COMMISSIONER, base).get("api/baselines/" + baseline + "/rates").body());
    assertEquals("R-SUFF-14", told.getJsonObject("withheld").getString("rule"));
    assertTrue(
        told.getJsonArray("estimates").getValuesAs(JsonObject.class).stream()
            .noneMatch(each -> each.getString("kind").equals("LEAVING_IN_BAND")));
    assertEquals(404, officer.get("api/baselines/" + UUID.randomUUID() + "/rates").statusCode());
  }

  /** A forecast says that dates in court changed since, until its baseline is taken again. */
  @Test
  void whatChangesInCourtMarksTheForecastsThatDoNotKnowOfIt() throws SQLException {
    UUID child = lookedAfter("2000-10-11");
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    Caller court = Caller.as(COURT_OFFICER, base);
    LocalDate day = DAY.plusMonths(4);
    String made = forecast(officer, day, 7);
    assertEquals("{\"any\":false,\"times\":0}", changes(officer, made));
    HttpResponse<String> opened =
        court.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'%s','children':['%s']}".formatted(DAY, child));
    assertEquals(201, opened.statusCode(), opened.body());
    String hearings = "api/proceedings/" + object(opened.body()).getString("id") + "/hearings";
    String atLast = "{'type':'FINAL','listedOn':'%s','on':'%s'}".formatted(DAY, DAY.plusWeeks(20));
    HttpResponse<String> listed = court.post(hearings, atLast);
    assertEquals(201, listed.statusCode(), listed.body());
    assertEquals("{\"any\":true,\"times\":2}", changes(officer, made));
    Caller commissioner = Caller.as(COMMISSIONER, base);
    assertEquals("{\"any\":true}", changes(commissioner, made), "too few to tell how often");
    for (int weeks = 1; weeks <= 3; weeks++) {
      HttpResponse<String> another =
          court.post(
              hearings,
              "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s'}"
                  .formatted(DAY, DAY.plusWeeks(weeks)));
      assertEquals(201, another.statusCode(), another.body());
    }
    assertEquals("{\"any\":true,\"times\":5}", changes(commissioner, made));
    assertEquals(400, court.post(hearings, "{'type':'FINAL'}").statusCode());
    assertEquals("{\"any\":true,\"times\":5}", changes(officer, made), "refused: nothing changed");
    for (String column : List.of("id", "authority")) {
      assertEquals(
          0,
          TestSql.number(
              "kith",
              "select count(*) from sufficiency.court_dates_changed where " + column + "::text = ?",
              child.toString()),
          "nothing leads to a child");
    }

    // No route is pursued, so that nothing of it is in the baseline: taken again it is the same.
    String again = forecast(officer, day, 8);
    assertEquals(
        object(officer.get(made).body()).getString("baselineId"),
        object(officer.get(again).body()).getString("baselineId"));
    assertEquals("{\"any\":false,\"times\":0}", changes(officer, again));
    assertEquals("{\"any\":false,\"times\":0}", changes(officer, made));
  }

  private static String changes(Caller caller, String forecast) {
    return object(caller.get(forecast).body()).getJsonObject("courtChanges").toString();
  }

  /** Two matches, of which the first was reversed and the second led to a placement. */
  @Test
  void aMatchThatWasReversedDidNotLeadToThePlacementThatCameOfTheNext() throws SQLException {
    UUID child = lookedAfter("2000-06-07");
    LocalDate later = DAY.plusMonths(2);
    // Of whom it is told how likely a match leads to a placement: other facts, another baseline.
    step(lookedAfter("2000-07-08"), "MATCHED", DAY.plusDays(50));
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    JsonObject before = matches(officer, later, 5);
    String[] steps = {"MATCHED", "REVERSED", "MATCHED", "PLACED"};
    for (int i = 0; i < steps.length; i++) {
      step(child, steps[i], DAY.plusDays(7L * (i + 1)));
    }
    JsonObject after = matches(officer, later, 6);
    assertEquals(before.getInt("seen") + 1, after.getInt("seen"), after.toString());
    assertEquals(before.getInt("among") + 2, after.getInt("among"), after.toString());
  }

  private static JsonObject matches(Caller officer, LocalDate day, int seed) {
    return object(officer.get("api/baselines/" + baseline(officer, day, seed) + "/rates").body())
        .getJsonArray("estimates")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.getString("kind").equals("MATCHES"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject pending(List<JsonObject> told, String of, double value) {
    return told.stream()
        .map(each -> each.getJsonObject("pending"))
        .filter(each -> Math.abs(each.getJsonNumber(of).doubleValue() - value) < 1e-9)
        .findFirst()
        .orElseThrow(() -> new AssertionError(told.toString()));
  }

  /** Each asks another question, which a baseline of its own might answer. */
  private static String baseline(Caller caller, int seed) {
    return baseline(caller, DAY, seed);
  }

  private static String baseline(Caller caller, LocalDate day, int seed) {
    return object(caller.get(forecast(caller, day, seed)).body()).getString("baselineId");
  }

  private static String forecast(Caller caller, LocalDate day, int seed) {
    HttpResponse<String> begun =
        caller.post(
            "api/forecasts",
            "{'asOf':'" + day + "','horizonMonths':1,'replications':100,'seed':" + seed + "}");
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    return address.substring(address.indexOf("api/"));
  }

  private static String kept(String baseline, String column) throws SQLException {
    return TestSql.text(
        "kith",
        "select coalesce(" + column + ", '') from sufficiency.baseline where id = ?",
        UUID.fromString(baseline));
  }

  private static JsonObject object(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static UUID lookedAfter(String born) throws SQLException {
    return inCare(born, DAY.minusYears(1), DAY.plusYears(1));
  }

  private static UUID inCare(String born, LocalDate from, LocalDate until) throws SQLException {
    UUID id = TestChildren.born(born);
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, reason_ceased, accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by) values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', 'PR1',"
            + " 'E4A', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf(from),
        Date.valueOf(until),
        Date.valueOf(from));
    return id;
  }

  /** A family found here; a day goes by from one state to the next. */
  private void link(UUID child, String... states) throws SQLException {
    UUID search = UUID.randomUUID();
    UUID link = UUID.randomUUID();
    searches.add(search);
    TestSql.update(
        "kith",
        "insert into matching.family_finding (id, version, authority, began_on, recorded_at,"
            + " recorded_by) values (?, 1, 'E08000018', ?, now(), 'test')",
        search,
        Date.valueOf(DAY.minusDays(90)));
    TestSql.update(
        "kith",
        "insert into matching.family_finding_child (id, version, authority, family_finding, child,"
            + " recorded_at, recorded_by) values (?, 1, 'E08000018', ?, ?, now(), 'test')",
        UUID.randomUUID(),
        search,
        child);
    TestSql.update(
        "kith",
        "insert into matching.link (id, version, authority, family_finding, household, recorded_at,"
            + " recorded_by) values (?, 1, 'E08000018', ?, ?, now(), 'test')",
        link,
        search,
        UUID.randomUUID());
    for (int i = 0; i < states.length; i++) {
      TestSql.update(
          "kith",
          "insert into matching.link_move (id, version, authority, link, number, state, on_day,"
              + " reason, recorded_at, recorded_by)"
              + " values (?, 1, 'E08000018', ?, ?, ?, ?, 'A reason', now(), 'test')",
          UUID.randomUUID(),
          link,
          i + 1,
          states[i],
          Date.valueOf(DAY.minusDays(9 - i)));
    }
  }

  /** A brother or sister for whom an own search began before a family was found. */
  private static void leftBefore(UUID search, UUID child) throws SQLException {
    TestSql.update(
        "kith",
        "insert into matching.family_finding_child (id, version, authority, family_finding, child,"
            + " ended_on, ended_how, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'OWN_SEARCH', now(), 'test')",
        UUID.randomUUID(),
        search,
        child,
        Date.valueOf(DAY.minusDays(20)));
  }

  /** Decided a week before the day, with adopters who are not known here. */
  private static void match(UUID child) throws SQLException {
    step(child, "MATCHED", DAY.minusDays(7));
  }

  private static void step(UUID child, String step, LocalDate day) throws SQLException {
    TestSql.update(
        "kith",
        "insert into matching.adoption_step (id, version, authority, child, step, on_day,"
            + " recorded_at, recorded_by) values (?, 1, 'E08000018', ?, ?, ?, now(), 'test')",
        UUID.randomUUID(),
        child,
        step,
        Date.valueOf(day));
  }
}
