package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;

/**
 * What happened in a case and was recorded by mistake: R-COURT-03, -16, -19 to -22, -24 and -40.
 */
@ArquillianTest
@RunAsClient
class CourtMistakesIT extends MistakesInCourt {

  @Test
  void aHearingTakenBackIsAsIfItHadNeverBeenRecorded() throws SQLException {
    listed("CASE_MANAGEMENT", "2014-09-22");
    List<String> before = answers();
    String hearing = listed("FINAL", "2015-03-09");
    assertNotEquals(before, answers());
    ok(mistake("HEARING", hearing));
    assertEquals(before, answers());
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from court.hearing where id = ? and taken_back_at is not null"
                + " and taken_back_by is not null and taken_back_why = 'Of another family'",
            UUID.fromString(hearing)));
    refused("taken-back", mistake("HEARING", hearing));
    refused(
        "taken-back", post("hearings/" + hearing + "/moves", "{'to':'HELD','on':'2015-03-09'}"));
  }

  @Test
  void theLastAdjournmentTakenBackGivesTheDatesBeforeItAndTakesItsNewDayWithIt() {
    String hearing = listed("FINAL", "2015-02-23");
    List<String> before = answers();
    String moves = "hearings/" + hearing + "/moves";
    String next =
        id(
            post(
                moves,
                "{'to':'ADJOURNED_AND_RE_LISTED','on':'2015-02-20','reasonCode':'LA5',"
                    + "'relistedFor':'2015-04-13','note':'The expert was ill'}"));
    assertNotEquals(before, answers());
    refused("hearing-moved", mistake("HEARING", hearing));
    refused("listed-instead", mistake("HEARING", next));
    ok(post("hearings/" + next + "/moves", "{'to':'HELD','on':'2015-04-13'}"));
    refused("hearing-moved", mistake("MOVE", hearing));
    ok(mistake("MOVE", next));
    ok(mistake("MOVE", hearing));
    assertEquals(before, answers());
    refused("not-moved", mistake("MOVE", hearing));

    ok(post(moves, "{'to':'HELD','on':'2015-02-23'}"));
    assertTrue(
        ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"))
            .contains("\"status\":\"HELD\""));
  }

  /** R-COURT-03: limit 1 March 2015, extended to 26 April, and then again without it. */
  @Test
  void anExtensionTakenBackFoldsTheLimitAgain() {
    List<String> before = answers();
    ok(
        post(
            "extensions",
            "{'grantedOn':'2015-02-20','newEnd':'2015-04-26','reason':'TIMETABLE_FOR_CHILD',"
                + "'justification':'An expert is needed'}"));
    assertTrue(String.join("", answers()).contains("\"limit\":\"2015-04-26\""));
    ok(mistake("EXTENSION", entry("extensions")));
    assertEquals(before, answers());
    assertTrue(String.join("", before).contains("\"limit\":\"2015-03-01\""));
  }

  @Test
  void anApplicationAndAPlanTakenBackAreGone() {
    List<String> before = answers();
    ok(post("applications", "{'by':'CAFCASS','madeOn':'2014-09-15','text':'A report'}"));
    ok(post("plans", "{'last':true,'plan':'ADOPTION','on':'2014-09-22','approved':true}"));
    String plan = entry("plans");
    String application = entry("applications");
    ok(mistake("APPLICATION", application));
    ok(mistake("PLAN", plan));
    assertEquals(before, answers());
    refused(
        "taken-back",
        post("applications/" + application + "/decision", "{'on':'2014-09-20','granted':true}"));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("Plan: Adoption"), list);
    assertTrue(list.contains("A report"), list);
    assertTrue(list.contains("Of another family"), list);
    assertTrue(list.indexOf("PLAN") < list.indexOf("APPLICATION"), "the latest first" + list);
  }

  /** R-COURT-22, -24: neither counted nor listed, and no step of the timeline rests on it. */
  @Test
  void aDirectionTakenBackIsAsIfItHadNeverBeenRecordedWithAllThatBecameOfIt() {
    List<String> before = answers();
    String direction =
        id(
            post(
                "directions",
                "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
                    + "'dueOn':'2014-10-20','purpose':'FINAL_EVIDENCE'}"));
    String path = "directions/" + direction;
    List<String> given = answers();
    assertNotEquals(before, given);
    ok(post(path + "/filings", "{'filedOn':'2014-10-24','filedAt':'10:15'}"));
    assertNotEquals(given, answers());
    ok(mistake("FILING", direction));
    assertEquals(given, answers());
    refused("not-filed", mistake("FILING", direction));
    ok(post(path + "/filings", "{'filedOn':'2014-10-20'}"));
    ok(mistake("DIRECTION", direction));
    assertEquals(before, answers());
    refused("taken-back", mistake("DIRECTION", direction));
    refused("taken-back", post(path + "/filings", "{'filedOn':'2014-10-20'}"));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("Direction, Local authority: File the evidence"), list);
    assertTrue(list.contains("Filing, Local authority: File the evidence"), list);
    assertFalse(
        ok(officer.get("api/directions?when=all&size=500&asOf=2015-06-01")).contains(id),
        "nor in the list of all cases");
  }

  /** A direction of which nobody said what it orders gets its step later. */
  @Test
  void aDirectionGetsItsStepOfTheTimelineLater() throws SQLException {
    String given =
        "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
            + "'dueOn':'2014-10-20'%s}";
    String whole = id(post("directions", given.formatted(",'purpose':'FINAL_EVIDENCE'")));
    List<String> wanted = steps();
    ok(mistake("DIRECTION", whole));
    String direction = id(post("directions", given.formatted("")));
    assertNotEquals(wanted, steps());
    String path = "api/proceedings/" + id + "/directions/" + direction + "/purpose";
    ok(officer.put(path, "{'purpose':'FINAL_EVIDENCE'}"));
    assertEquals(wanted, steps());
    ok(officer.put(path, "{'purpose':'ASSESSMENT_REPORT'}"));
    assertEquals(
        "none to FINAL_EVIDENCE, FINAL_EVIDENCE to ASSESSMENT_REPORT",
        TestSql.text(
            "kith",
            "select string_agg(details ->> 'from' || ' to ' || (details ->> 'to'), ', ' order by"
                + " at) from app.audit_event where thing_id = ? and action ="
                + " 'direction-purpose-set' and details ->> 'direction' = ?",
            UUID.fromString(id),
            direction));
    ok(post("directions/" + direction + "/beginnings", "{'on':'2014-09-10'}"));
    refused("begun", officer.put(path, "{}"));
  }

  private List<String> steps() {
    return DAYS.stream()
        .map(day -> ok(officer.get("api/children/" + child + "/timeline?asOf=" + day)))
        .toList();
  }

  @Test
  void onlyACourtOfficerTakesBackWithAReasonAndWhatTheySaw() throws SQLException {
    String path = "api/proceedings/" + id + "/corrections";
    String body =
        "{'kind':'HEARING','entry':'%s','reason':'Twice'}".formatted(listed("FINAL", "2015-02-23"));
    assertEquals(403, Caller.as(PLACEMENT_OFFICER, base).post(path, body).statusCode());
    assertEquals(409, officer.post(path, body, "If-Match", "\"0\"").statusCode());
    assertEquals(400, officer.post(path, body.replace("Twice", " ")).statusCode());
    assertEquals(404, mistake("ORDER", UUID.randomUUID().toString()).statusCode());
    ok(officer.post(path, body));
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ? and details::text like"
                + " '%Twice%'",
            UUID.fromString(id)));
    assertFalse(ok(Caller.as(PLACEMENT_OFFICER, base).get(path)).isEmpty());
  }
}
