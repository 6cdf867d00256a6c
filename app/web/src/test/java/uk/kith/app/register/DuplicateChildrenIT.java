package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.same.FoldedName;

/** R-DATA-15: children with two records are proposed, accepted as two, or merged by a person. */
@ArquillianTest
@RunAsClient
class DuplicateChildrenIT {

  @ArquillianResource URI base;

  /** A family name of the test's own. */
  private final String unique = "Test" + UUID.randomUUID().toString().replace("-", "");

  private Caller officer;

  @BeforeEach
  void somebody() throws SQLException {
    officer = Caller.as(Role.PLACEMENT_OFFICER, base);
  }

  private String child(String first, String last, String sex) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                ("{'localId':'D-%s','firstName':'%s','familyName':'%s','sex':'%s',"
                        + "'dateOfBirth':'2005-05-01','from':'2013-01-01','worker':'a.worker',"
                        + "'team':'East'}")
                    .formatted(UUID.randomUUID(), first, last, sex))));
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private HttpResponse<String> merge(String one, String into, String... versions)
      throws SQLException {
    return officer.post(
        "api/children/" + one + "/merge",
        "{'into':'%s','intoVersion':%s,'reason':'The same birth certificate'}"
            .formatted(into, versions.length > 1 ? versions[1] : version(into)),
        "If-Match",
        versions.length > 0 ? versions[0] : version(one));
  }

  private static String version(String child) throws SQLException {
    return TestSql.text("kith", "select version from placements.child where id = ?::uuid", child);
  }

  private String likely(Caller by, String child) {
    return ok(200, by.get("api/children/" + child + "/duplicates")).body();
  }

  /** The open finding of a rule that is about one of two children. */
  private Optional<JsonObject> finding(String state, String rule, String... children) {
    return object(
            ok(200, officer.get("api/data-quality?size=500&rule=" + rule + "&state=" + state)))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> List.of(children).contains(each.getString("child", "")))
        .findFirst();
  }

  private void placed(String child, String start, String end) {
    ok(
        201,
        officer.post(
            "api/placements/recorded",
            "{'child':'%s','type':'U6','provider':'PR4','start':'%s'%s}"
                .formatted(child, start, end.isEmpty() ? "" : ",'end':'" + end + "','rec':'E13'")));
  }

  @Test
  void theSameNameAndDateOfBirthIsOneDoubtOfBothTillSomebodySaysThatTheyAreTwo()
      throws SQLException {
    String one = child("Amír", unique, "MALE");
    String other = child(unique, "AMIR", "MALE");
    String twin = child("Danyal", unique, "MALE");
    assertTrue(likely(officer, one).contains(other), likely(officer, one));
    assertTrue(likely(officer, other).contains(one));
    assertEquals("[]", likely(officer, twin));
    JsonObject doubt = finding("OPEN", "R-DATA-15", one, other).orElseThrow();
    assertEquals("East", doubt.getString("team"));
    assertEquals("register", doubt.getString("table"));
    assertTrue(likely(officer, one).contains(doubt.getString("id")));
    ok(
        201,
        officer.post(
            "api/data-quality/" + doubt.getString("id") + "/acceptance",
            "{'reason':'Cousins of one name'}"));
    assertEquals("[]", likely(officer, one));
    assertEquals("[]", likely(officer, other));
    assertTrue(finding("OPEN", "R-DATA-15", one, other).isEmpty());
    assertTrue(finding("ACCEPTED", "R-DATA-15", one, other).isPresent());
  }

  @Test
  void whoReadsNoChildrenIsToldOfNoneAndWhoMayNotMergeDoesNotCompare() throws SQLException {
    String one = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "UNKNOWN");
    String path = "api/children/" + one + "/duplicates";
    for (Role role : List.of(Role.COMMISSIONER, Role.ADMINISTRATOR)) {
      ok(403, Caller.as(role, base).get(path));
    }
    Caller court = Caller.as(Role.COURT_OFFICER, base);
    assertTrue(likely(court, one).contains(other));
    ok(403, court.get(path + "/" + other));
    ok(403, court.post("api/children/" + one + "/merge", "{'into':'" + other + "'}"));
    ok(200, officer.get(path + "/" + other));
    ok(404, officer.get("api/children/" + UUID.randomUUID() + "/duplicates"));
  }

  /** A child of another authority is none of this one's. */
  @Test
  void aRecordOfAnotherAuthorityIsNotProposed() throws SQLException {
    String one = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    TestSql.update(
        "kith", "update placements.child set authority = 'E08000019' where id = ?::uuid", other);
    assertEquals("[]", likely(officer, one));
    assertTrue(finding("ALL", "R-DATA-15", one, other).isEmpty());
  }

  @Test
  void whatHangsOnBothNumberedRecordsIsOfTheOneThatIsKept() throws SQLException {
    String kept = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    String number = number(other);
    placed(other, "2013-02-01", "2013-06-01");
    placed(kept, "2013-06-01", "");
    Caller court = Caller.as(Role.COURT_OFFICER, base);
    String proceedings =
        id(
            ok(
                201,
                court.post(
                    "api/proceedings",
                    "{'kind':'CARE','issuedOn':'2013-02-01','children':['%s']}".formatted(other))));
    ok(204, merge(other, kept));
    assertTrue(ok(200, court.get("api/proceedings/" + proceedings)).body().contains(kept));
    assertEquals(
        "2",
        TestSql.text(
            "kith", "select count(*) from placements.placement where child_id = ?::uuid", kept));
    assertEquals(
        kept,
        id(ok(200, officer.get("api/children?lookedAfter=false&text=" + number))),
        "the old number still finds it");
    assertEquals(kept, object(ok(200, officer.get("api/children/" + other))).getString("id"));
    assertTrue(finding("ALL", "R-DATA-15", kept, other).isEmpty());
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from app.audit_event where action = 'child-merged'"
                + " and thing_id = ?::uuid",
            kept));
  }

  private static String number(String child) throws SQLException {
    return TestSql.text("kith", "select local_id from placements.child where id = ?::uuid", child);
  }

  @Test
  void anImpossibleHistoryIsRefusedWithItsDays() throws SQLException {
    String kept = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    placed(kept, "2013-02-01", "");
    placed(other, "2013-05-01", "");
    String said =
        "Both records say where the child lived from 1 May 2013 on, and neither says that it"
            + " ended.";
    String compared = ok(200, officer.get("api/children/" + kept + "/duplicates/" + other)).body();
    assertTrue(compared.contains(said), compared);
    String refused = ok(422, merge(other, kept)).body();
    assertTrue(refused.contains(said), refused);
    assertTrue(refused.contains("\"hardBlock\":true"), refused);
    assertEquals(other, object(ok(200, officer.get("api/children/" + other))).getString("id"));
  }

  /** What an officer may not see is told without its days; the merge is refused all the same. */
  @Test
  void ofAPlacementForAdoptionNoDayIsTold() throws SQLException {
    String kept = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    placed(kept, "2013-02-01", "");
    placed(other, "2013-05-01", "");
    TestSql.update(
        "kith", "update placements.placement set type = 'A3' where child_id = ?::uuid", other);
    String refused = ok(422, merge(other, kept)).body();
    assertTrue(refused.contains("on the same days."), refused);
    assertFalse(refused.contains("2013"), refused);
  }

  @Test
  void whoeverComparedBeforeAChangeComparesAgain() throws SQLException {
    String kept = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    for (List<String> stale :
        List.of(List.of("77", version(kept)), List.of(version(other), "77"))) {
      String late = ok(409, merge(other, kept, stale.get(0), stale.get(1))).body();
      assertTrue(late.contains("version-moved-on"), late);
    }
    ok(400, officer.post("api/children/" + other + "/merge", "{'into':'" + kept + "'}"));
    HttpResponse<String> unsaid =
        officer.post(
            "api/children/" + other + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':' '}".formatted(kept, version(kept)),
            "If-Match",
            version(other));
    ok(400, unsaid);
    ok(204, merge(other, kept));
    ok(404, merge(other, kept));
  }

  @Test
  void whatWasAcceptedOfADuplicateStaysAcceptedOfItsRecord() throws SQLException {
    String kept = child("Amir", unique, "MALE");
    String other = child("Amir", unique, "MALE");
    String third = child("Amir", unique, "MALE");
    placed(other, "2013-02-01", "");
    accept(finding("OPEN", "R-MATCH-12", other).orElseThrow(), "Assessed next week");
    accept(pair(other, third), "A cousin of the same name");
    accept(pair(other, kept), "Another cousin of " + unique);
    ok(204, merge(other, kept));
    JsonObject needs = finding("ACCEPTED", "R-MATCH-12", kept).orElseThrow();
    assertEquals("Assessed next week", needs.getJsonObject("acceptance").getString("reason"));
    assertEquals("[]", likely(officer, third), "accepted of the record");
    assertEquals("[]", likely(officer, kept));
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from placements.finding_acceptance where withdrawn_at is not null"
                + " and reason = ?",
            "Another cousin of " + unique));
  }

  private JsonObject pair(String one, String other) {
    return object(ok(200, officer.get("api/data-quality?size=500&rule=R-DATA-15")))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> (each.getString("child", "") + each.getString("field")).contains(one))
        .filter(each -> (each.getString("child", "") + each.getString("field")).contains(other))
        .findFirst()
        .orElseThrow();
  }

  private void accept(JsonObject finding, String reason) {
    ok(
        201,
        officer.post(
            "api/data-quality/" + finding.getString("id") + "/acceptance",
            "{'reason':'" + reason + "'}"));
  }

  @Test
  void theHistoryTellsEveryMergeOfTheChain() throws SQLException {
    String first = child("Amir", unique, "MALE");
    String second = child("Amir", unique, "MALE");
    String last = child("Amir", unique, "MALE");
    ok(204, merge(first, second));
    ok(204, merge(second, last));
    String history = ok(200, officer.get("api/children/" + last + "/history")).body();
    assertTrue(
        history.contains(
            "The record with number "
                + number(second)
                + " was merged into this record: The same birth certificate"),
        history);
    assertTrue(
        history.contains(
            "The record with number "
                + number(first)
                + " was merged into the one with number "
                + number(second)
                + ", which is part of this record by now: The same birth certificate"),
        history);
    String compared =
        ok(
                200,
                officer.get(
                    "api/children/" + last + "/duplicates/" + child("Eva", unique, "FEMALE")))
            .body();
    assertTrue(compared.contains(number(first)), compared);
  }

  /** The engine decides on names; the database finds whom to compare in the same way. */
  @Test
  void theDatabaseFoldsNamesAsTheEngineDoes() throws SQLException {
    for (List<String> name :
        List.of(
            List.of("José", "MARTÍNEZ"),
            List.of("Zoë", "O’Brien"),
            List.of("Anne-Marie", "de la Cruz"),
            List.of("Łukasz", "Żółć"),
            List.of("Søren", "Þórsson"),
            List.of("ÆTHEL", "ØSTERGÅRD"),
            List.of("İpek", "Yıldız"),
            List.of("  Amir ", " Khan"),
            List.of("ＡＭＩＲ", "Weiß"),
            List.of("J.", "St. John–Smith"),
            List.of(" ", "-"))) {
      assertEquals(
          FoldedName.of(name.get(0), name.get(1)),
          TestSql.text(
              "kith",
              "select coalesce(placements.folded_name(?, ?), '')",
              name.get(0),
              name.get(1)));
    }
  }

  /**
   * Every column that names a child, so that nobody adds one without saying how it follows a merge:
   * it is moved, or it is told of all records that became one, or it is kept as it was on the day.
   */
  @Test
  void everyColumnThatNamesAChildIsKnown() throws SQLException {
    String moved =
        "placements.search_child.child_id placements.approval_child.child_id"
            + " placements.search_consideration.child_id"
            + " placements.held_place.child_id placements.placement.child_id"
            + " placements.life_event.subject_id placements.action.child_id"
            + " placements.agenda_item.child_id placements.case_history.child_id"
            + " placements.sibling_link.one_id placements.sibling_link.other_id"
            + " placements.finding_acceptance.subject court.child_in_proceedings.child"
            + " court.child_in_pre_proceedings.child court.gateway_decision.child"
            + " court.guardianship_case.child court.route_mark.child court.permanence_plan.child"
            + " court.permanence_step.child court.review_request.child"
            + " court.adoption_applicants.child court.concern.child court.case_row.child"
            + " matching.family_finding_child.child matching.adoption_step.child"
            + " matching.panel_paper_part.child matching.signed_panel_paper.child"
            + " placements.hold.subject app.restriction.subject app.break_glass.subject"
            + " app.access_request.subject";
    String learned = "placements.child_fact.child_id placements.child.merged_into";
    String toldAgain = "placements.case_difference.child_id placements.case_child.child_id";
    String asItWas =
        "matching.decision_child.child placements.return_child_before.child_id"
            + " placements.deletion_record.subject"
            + " placements.touched.subject_id court.touched.subject_id matching.touched.subject_id";
    String known = " " + moved + " " + learned + " " + toldAgain + " " + asItWas + " ";
    assertEquals(
        "",
        TestSql.text(
            "kith",
            "select coalesce(string_agg(name, ' ' order by name), '') from ("
                + " select table_schema || '.' || table_name || '.' || column_name as name"
                + " from information_schema.columns join information_schema.tables"
                + " using (table_schema, table_name)"
                + " where table_type = 'BASE TABLE' and data_type = 'uuid'"
                + " and table_schema in ('placements', 'court', 'matching', 'sufficiency', 'app')"
                + " and column_name in ('child', 'child_id', 'one_id', 'other_id', 'subject',"
                + " 'subject_id', 'merged_into')) c where strpos(?, ' ' || name || ' ') = 0",
            known));
  }
}
