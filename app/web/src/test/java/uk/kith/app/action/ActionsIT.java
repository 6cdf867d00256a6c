package uk.kith.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** Next steps and meetings: who records them, who sees them, and what a change leaves behind. */
@ArquillianTest
@RunAsClient
class ActionsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;

  @BeforeEach
  void aChild() throws Exception {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01").toString();
  }

  private static void expect(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
  }

  private static String terms(String what, String dueOn) {
    return "{'what':'%s','owner':'A. Khan','dueOn':'%s','setOn':'2014-09-01'}"
        .formatted(what, dueOn);
  }

  private String actions(String of) {
    return "api/children/" + of + "/actions";
  }

  private HttpResponse<String> put(String user, String path, String json, String version)
      throws Exception {
    String[] basic = Client.basic(user);
    return new Client(base.toURL())
        .send(
            "PUT",
            "/" + path,
            "application/json",
            json.replace('\'', '"'),
            basic[0],
            basic[1],
            "If-Match",
            version);
  }

  private String version(String path) {
    return officer.get(path).body().replaceAll("(?s).*\"version\":(\\d+).*", "$1");
  }

  @Test
  void theOpenActionDueFirstIsToldFirstAndWhatIsDoneLast() {
    String late = id(officer.post(actions(child), terms("Ring the school", "2014-09-20")));
    expect(201, officer.post(actions(child), terms("File the statement", "2014-09-10")));
    String body = officer.get(actions(child) + "?asOf=2014-09-30").body();
    assertTrue(body.indexOf("File the statement") < body.indexOf("Ring the school"), body);
    expect(
        204,
        officer.post(
            "api/actions/" + late + "/end",
            "{'how':'DONE','on':'2014-09-12'}",
            "If-Match",
            version("api/actions/" + late)));
    String after = officer.get(actions(child) + "?asOf=2014-09-30").body();
    assertTrue(after.contains("\"endedOn\":\"2014-09-12\""), after);
    String before = officer.get(actions(child) + "?asOf=2014-09-11").body();
    assertFalse(before.contains("endedOn"), "open on the day before: " + before);
    assertEquals("[]", officer.get(actions(child) + "?asOf=2014-08-31").body());
  }

  @Test
  void whoReadAnOlderVersionIsToldSoAndWhatItSaidBeforeStaysOnRecord() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    String action = id(officer.post(actions(child), terms("Ring the school", "2014-09-20")));
    String path = "api/actions/" + action;
    String version = version(path);
    expect(204, put(user, path, terms("Visit the school", "2014-09-25"), version));
    HttpResponse<String> lost = put(user, path, terms("Write to it", "2014-09-26"), version);
    expect(409, lost);
    assertTrue(lost.body().contains("version-moved-on"), lost.body());
    expect(400, put(user, path, terms("Visit the school", "2014-08-01"), version(path)));
    assertEquals(
        2,
        TestSql.number(
            "kith",
            "select count(*) from placements.action_told where action_id = ?",
            UUID.fromString(action)));
    expect(
        204,
        officer.post(
            path + "/end", "{'how':'WITHDRAWN','on':'2014-09-21'}", "If-Match", version(path)));
    expect(409, put(user, path, terms("Once more", "2014-09-27"), version(path)));
  }

  @Test
  void whatIsMissingOrDoesNotFitIsRefused() throws Exception {
    expect(400, officer.post(actions(child), "{'what':'Ring','owner':'A. Khan'}"));
    expect(400, officer.post(actions(child), terms("Ring", "2014-08-31")));
    expect(404, officer.post(actions(UUID.randomUUID().toString()), terms("Ring", "2014-09-20")));
    expect(403, Caller.as(APPROVER, base).post(actions(child), terms("Ring", "2014-09-20")));
    expect(403, Caller.as(COMMISSIONER, base).get(actions(child)));
    expect(200, Caller.as(APPROVER, base).get(actions(child)));
  }

  private String meeting(Caller who, String kind, String... children) {
    StringBuilder agenda = new StringBuilder();
    for (String each : children) {
      agenda
          .append(agenda.isEmpty() ? "" : ",")
          .append("{'child':'%s','standing':'Week 12 of 26'}".formatted(each));
    }
    return id(
        who.post(
            "api/meetings",
            "{'kind':'%s','heldOn':'2014-09-30','chair':'M. Shaw','agenda':[%s]}"
                .formatted(kind, agenda)));
  }

  private static String item(HttpResponse<String> meeting, String child) {
    Matcher item =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"child\":\"" + child + "\"")
            .matcher(meeting.body());
    assertTrue(item.find(), meeting.body());
    return item.group(1);
  }

  @Test
  void aMeetingTakesANoteAndAnActionForEachChildAndNothingAfterItsEnd() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    expect(201, officer.post(actions(child), terms("Ring the school", "2014-09-20")));
    String path = "api/meetings/" + meeting(officer, "COURT", child);
    String item = path + "/items/" + item(officer.get(path), child);
    expect(204, put(user, item + "/note", "{'note':'Bundle is short'}", "1"));
    expect(409, put(user, item + "/note", "{'note':'Bundle is long'}", "1"));
    expect(
        201,
        officer.post(
            item + "/actions", "{'what':'Send it','owner':'Lawyer','dueOn':'2014-10-03'}"));
    String going = officer.get(path).body();
    assertTrue(going.contains("Bundle is short"), going);
    assertTrue(going.contains("\"setOn\":\"2014-09-30\""), going);
    String version = going.replaceAll("(?s).*\"version\":(\\d+)}$", "$1");
    expect(400, officer.post(path + "/end", "", "If-Match", version));
    expect(204, officer.post(path + "/end?nobody=true", "", "If-Match", version));
    expect(409, put(user, item + "/note", "{'note':'Afterthought'}", "2"));
    expect(
        409,
        officer.post(item + "/actions", "{'what':'Late','owner':'Lawyer','dueOn':'2014-10-03'}"));
    expect(409, officer.post(path + "/end?nobody=true", "", "If-Match", version));
  }

  /** Two people write at once: neither loses what the other wrote. */
  @Test
  void aDecisionStandsBesideTheNoteAndNeitherTakesTheOtherOut() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    String path = "api/meetings/" + meeting(officer, "GATEWAY", child);
    String item = path + "/items/" + item(officer.get(path), child);
    expect(204, put(user, item + "/note", "{'note':'Bundle is short'}", "1"));
    expect(409, put(user, item + "/decision", "{'decision':'Begin'}", "1"));
    expect(400, put(user, item + "/decision", "{'decision':'" + "x".repeat(501) + "'}", "2"));
    expect(204, put(user, item + "/decision", "{'decision':'Begin pre-proceedings'}", "2"));
    expect(204, put(user, item + "/note", "{'note':'Bundle is long'}", "3"));
    String both = officer.get(path).body();
    assertTrue(both.contains("\"decision\":\"Begin pre-proceedings\""), both);
    assertTrue(both.contains("Bundle is long"), both);
    expect(403, put(TestUsers.create(APPROVER), item + "/decision", "{'decision':'No'}", "4"));
    expect(204, put(user, item + "/decision", "{}", "4"));
    assertFalse(officer.get(path).body().contains("Begin pre-proceedings"));
    expect(204, officer.post(path + "/end?nobody=true", "", "If-Match", "1"));
    expect(409, put(user, item + "/decision", "{'decision':'Afterthought'}", "5"));
  }

  @Test
  void whoWasThereIsWrittenWhileTheMeetingGoesOn() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    String path = "api/meetings/" + meeting(officer, "COURT", child);
    String there = "{'present':'M. Shaw, chair','apologies':'A. Khan, lawyer'}";
    expect(403, put(TestUsers.create(APPROVER), path + "/attendance", there, "1"));
    expect(204, put(user, path + "/attendance", there, "1"));
    expect(409, put(user, path + "/attendance", "{'present':'Somebody else'}", "1"));
    expect(400, put(user, path + "/attendance", "{'present':'" + "x".repeat(2001) + "'}", "2"));
    String now = officer.get(path).body();
    assertTrue(
        now.contains("{\"present\":\"M. Shaw, chair\",\"apologies\":\"A. Khan, lawyer\"}")
            || now.contains("{\"apologies\":\"A. Khan, lawyer\",\"present\":\"M. Shaw, chair\"}"),
        now);
    expect(204, officer.post(path + "/end?nobody=true", "", "If-Match", "2"));
    expect(409, put(user, path + "/attendance", "{'present':'Afterthought'}", "3"));
  }

  @Test
  void anEndedMeetingReadsAsItEndedWhateverBecameOfItsActions() {
    String path = "api/meetings/" + meeting(officer, "PERMANENCE", child);
    String item = path + "/items/" + item(officer.get(path), child);
    String action =
        id(
            officer.post(
                item + "/actions", "{'what':'Send it','owner':'Lawyer','dueOn':'2014-10-03'}"));
    expect(204, officer.post(path + "/end?nobody=true", "", "If-Match", "1"));
    expect(
        204,
        officer.post(
            "api/actions/" + action + "/end",
            "{'how':'WITHDRAWN','on':'2014-09-30'}",
            "If-Match",
            version("api/actions/" + action)));
    String minutes = officer.get(path).body();
    assertTrue(minutes.contains("\"state\":\"OPEN\""), minutes);
    assertFalse(minutes.contains("WITHDRAWN"), minutes);
  }

  @Test
  void anAdoptionMeetingAndWhatItAgreedAreThereForPanelAdvisersAlone() throws Exception {
    expect(
        403,
        officer.post(
            "api/meetings",
            "{'kind':'ADOPTION','chair':'M. Shaw','agenda':[{'child':'%s'}]}".formatted(child)));
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    String meeting = meeting(adviser, "ADOPTION", child);
    String path = "api/meetings/" + meeting;
    String item = path + "/items/" + item(adviser.get(path), child);
    String action =
        id(
            adviser.post(
                item + "/actions",
                "{'what':'Visit the adopters','owner':'A. Khan','dueOn':'2014-10-03'}"));
    assertTrue(adviser.get(actions(child)).body().contains("Visit the adopters"));
    for (Caller other :
        new Caller[] {
          officer, Caller.as(PLACEMENT_OFFICER, base), Caller.as(REVIEWING_OFFICER, base)
        }) {
      expect(404, other.get(path));
      expect(404, other.get("api/actions/" + action));
      assertEquals("[]", other.get(actions(child)).body());
      assertFalse(other.get("api/meetings?size=500").body().contains(meeting));
    }
    assertTrue(adviser.get("api/meetings?size=500").body().contains(meeting));
  }

  @Test
  void agendasAreChildrenOnceEachWhomTheReaderMaySee() {
    expect(400, officer.post("api/meetings", "{'kind':'COURT','chair':'M. Shaw','agenda':[]}"));
    expect(
        400,
        officer.post(
            "api/meetings",
            "{'kind':'COURT','chair':'M. Shaw','agenda':[{'child':'%s'},{'child':'%s'}]}"
                .formatted(child, child)));
    expect(
        404,
        officer.post(
            "api/meetings",
            "{'kind':'COURT','chair':'M. Shaw','agenda':[{'child':'%s'}]}"
                .formatted(UUID.randomUUID())));
  }

  @Test
  void whatIsToBeDoneAndWhereItWasSpokenOfFollowAChildIntoItsRecord() throws Exception {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String record = TestChildren.born("2010-05-01").toString();
    expect(201, officer.post(actions(child), terms("Ring the school", "2014-09-20")));
    String path = "api/meetings/" + meeting(officer, "PLACEMENT", child);
    HttpResponse<String> merged =
        placements.post("api/children/" + child + "/merge", "{'into':'%s'}".formatted(record));
    assertTrue(merged.statusCode() < 300, merged.body());
    assertTrue(officer.get(actions(record)).body().contains("Ring the school"));
    assertTrue(officer.get(path).body().contains(record), officer.get(path).body());
    expect(404, officer.get(actions(child)));
  }

  private static String right(String kind, String on, String more) {
    return "{'kind':'%s','heldOn':'%s','chair':'A. Khan','reason':'Recorded wrongly'%s}"
        .formatted(kind, on, more);
  }

  @Test
  void aMeetingThatGoesOnIsPutRightAndKeepsWhatItSaidBefore() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    String path = "api/meetings/" + meeting(officer, "GATEWAY", child);
    String item = path + "/items/" + item(officer.get(path), child);
    expect(204, put(user, item + "/note", "{'note':'Bundle is short'}", "1"));
    String action =
        id(
            officer.post(
                item + "/actions", "{'what':'Send it','owner':'Lawyer','dueOn':'2014-10-03'}"));
    expect(400, put(user, path, right("COURT", "2014-10-04", ""), "1"));
    expect(400, put(user, path, "{'kind':'COURT','heldOn':'2014-09-29','chair':'A. Khan'}", "1"));
    expect(204, put(user, path, right("COURT", "2014-09-29", ""), "1"));
    expect(409, put(user, path, right("PERMANENCE", "2014-09-29", ""), "1"));
    String now = officer.get(path).body();
    assertTrue(now.contains("\"kind\":\"COURT\",\"heldOn\":\"2014-09-29\""), now);
    assertTrue(now.contains("Bundle is short"), now);
    assertTrue(
        now.contains(
            "\"kind\":\"GATEWAY\",\"heldOn\":\"2014-09-30\",\"chair\":\"M. Shaw\""
                + ",\"reason\":\"Recorded wrongly\""),
        now);
    String agreed = officer.get("api/actions/" + action).body();
    assertTrue(agreed.contains("\"setOn\":\"2014-09-29\""), agreed);
    expect(400, put(user, path, right("COURT", "2014-09-29", ""), "2"));
    expect(204, officer.post(path + "/end?nobody=true", "", "If-Match", "2"));
    expect(409, put(user, path, right("PERMANENCE", "2014-09-29", ""), "3"));
  }

  /** Somebody has read all that stands in a meeting. */
  private static String read(String path) throws SQLException {
    UUID meeting = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return ",'tellsOfNoAdopters':true,'itemVersions':%d,'actionVersions':%d"
        .formatted(versions("agenda_item", meeting), versions("action", meeting));
  }

  private static long versions(String table, UUID meeting) throws SQLException {
    return TestSql.number(
        "kith", "select sum(version) from placements." + table + " where meeting_id = ?", meeting);
  }

  @Test
  void aMeetingThatBecomesOneOfAdoptionIsSealedAndOnlyWhoAnswersForItOpensIt() throws Exception {
    String path = "api/meetings/" + meeting(officer, "PERMANENCE", child);
    String item = path + "/items/" + item(officer.get(path), child);
    String action =
        id(
            officer.post(
                item + "/actions", "{'what':'Ring','owner':'A. Khan','dueOn':'2014-10-03'}"));
    expect(
        403, put(TestUsers.create(COURT_OFFICER), path, right("ADOPTION", "2014-09-30", ""), "1"));
    String adviser = TestUsers.create(PANEL_ADVISER);
    expect(204, put(adviser, path, right("ADOPTION", "2014-09-30", ""), "1"));
    expect(404, officer.get(path));
    expect(404, officer.get("api/actions/" + action));
    expect(400, put(adviser, path, right("PERMANENCE", "2014-09-30", ""), "2"));
    String unread = right("PERMANENCE", "2014-09-30", ",'tellsOfNoAdopters':true");
    expect(400, put(adviser, path, unread, "2"));
    String early = right("PERMANENCE", "2014-09-30", read(path));
    expect(204, put(adviser, item + "/note", "{'note':'The adopters asked'}", "1"));
    expect(409, put(adviser, path, early, "2"));
    String noted = right("PERMANENCE", "2014-09-30", read(path));
    String more = "{'what':'Ask them','owner':'A. Khan','dueOn':'2014-10-03'}";
    expect(201, Caller.as(PANEL_ADVISER, base).post(item + "/actions", more));
    expect(409, put(adviser, path, noted, "2"));
    expect(204, put(adviser, path, right("PERMANENCE", "2014-09-30", read(path)), "2"));
    String open = officer.get(path).body();
    assertFalse(open.contains("Week 12 of 26"), open);
    assertTrue(open.contains("\"agendaFrom\":\"Another list\""), open);
    expect(200, officer.get("api/actions/" + action));
  }

  @Test
  void aChildWhoDoesNotBelongOnTheAgendaIsTakenOffAndComesBackWithItsNote() throws Exception {
    String user = TestUsers.create(COURT_OFFICER);
    String other = TestChildren.born("2011-05-01").toString();
    String path = "api/meetings/" + meeting(officer, "COURT", child, other);
    String item = path + "/items/" + item(officer.get(path), child);
    expect(204, put(user, item + "/note", "{'note':'Bundle is short'}", "1"));
    expect(400, officer.post(item + "/take-off", "{}", "If-Match", "2"));
    expect(409, officer.post(item + "/take-off", "{'reason':'No case'}", "If-Match", "1"));
    expect(204, officer.post(item + "/take-off", "{'reason':'No case'}", "If-Match", "2"));
    String without = officer.get(path).body();
    assertTrue(without.contains("\"reason\":\"No case\""), without);
    assertTrue(without.indexOf("Bundle is short") > without.indexOf("\"takenOff\""), without);
    expect(404, put(user, item + "/note", "{'note':'Bundle is long'}", "3"));
    String last = path + "/items/" + item(officer.get(path), other);
    expect(409, officer.post(last + "/take-off", "{'reason':'No case'}", "If-Match", "1"));
    HttpResponse<String> back = officer.post(path + "/items", "{'child':'%s'}".formatted(child));
    expect(201, back);
    assertTrue(item.endsWith(id(back)), back.body());
    String again = officer.get(path).body();
    assertTrue(again.indexOf("Bundle is short") < again.indexOf("\"takenOff\""), again);
    expect(409, officer.post(path + "/items", "{'child':'%s'}".formatted(child)));
    assertEquals(
        2,
        TestSql.number(
            "kith",
            "select count(*) from placements.meeting_change where agenda_item_id = ?",
            UUID.fromString(id(back))));
  }
}
