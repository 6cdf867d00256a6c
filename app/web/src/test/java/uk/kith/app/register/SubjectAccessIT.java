package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** ADR 0055: a person is told all that is held, what is not theirs alone is marked, and by whom. */
@ArquillianTest
@RunAsClient
class SubjectAccessIT extends SubjectAccessStage {

  /** Changed rows by id, for three days: what an answer kept in memory is renewed by. */
  private static final Set<String> CHANGED_IDS =
      Set.of("placements.touched", "court.touched", "matching.touched");

  /** A referral of a search to one provider, who answers twice. */
  private static final String REFERRED =
      """
      with made as (
        insert into placements.referral (id, authority, search_id, text, made_on, made_at, made_by)
        select gen_random_uuid(), authority, id, 'A home', current_date, now(), 'test'
          from placements.search where id = ?::uuid returning id, authority),
      sent as (
        insert into placements.referral_recipient
               (id, version, authority, referral_id, provider, sent_at)
        select gen_random_uuid(), 1, authority, id, ?, now() from made returning id, authority)
      insert into placements.referral_answer
             (id, authority, recipient_id, answer, answered_at, answered_by, reasons)
      select gen_random_uuid(), authority, id, 'DECLINE', now(), 'test', said
        from sent cross join (values (?::text), (?::text)) answers (said)
      """;

  /** Tables with a column that names one, and those whose rows hang on rows of such a table. */
  private static Set<String> naming(String columns) throws SQLException {
    Set<String> named =
        new TreeSet<>(
            Arrays.asList(
                TestSql.text(
                        "kith",
                        "with recursive named (name) as ("
                            + " select (quote_ident(table_schema) || '.'"
                            + " || quote_ident(table_name))::regclass"
                            + " from information_schema.columns join information_schema.tables"
                            + " using (table_schema, table_name)"
                            + " where table_type = 'BASE TABLE' and data_type = 'uuid'"
                            + " and table_schema in"
                            + " ('placements', 'court', 'matching', 'sufficiency', 'app')"
                            + " and column_name = any(string_to_array(?, ' '))"
                            + " union select conrelid::regclass"
                            + " from pg_constraint join named on confrelid = named.name"
                            + " where contype = 'f')"
                            + " select string_agg(n.nspname || '.' || c.relname, ' ')"
                            + " from named join pg_class c on c.oid = named.name"
                            + " join pg_namespace n on n.oid = c.relnamespace",
                        columns)
                    .split(" ")));
    named.removeAll(CHANGED_IDS);
    // The copy that was collected before is no fact of anybody.
    named.remove("app.access_request_copy");
    return named;
  }

  private static Set<String> asked(JsonObject copy) {
    Set<String> asked = new TreeSet<>();
    tables(copy).forEach(each -> asked.add(each.getString("table")));
    return asked;
  }

  /** Fails when somebody adds a table that names a child or a household, and no module asks it. */
  @Test
  void everyTableThatNamesAPersonIsAsked() throws SQLException {
    child("ALL" + unique, "");
    Set<String> ofChild = naming("child child_id one_id other_id subject subject_id thing_id");
    assertTrue(ofChild.contains("court.court_order"), ofChild.toString());
    ofChild.removeAll(asked(copy(asker(), collected(asker(), "CHILD", "ALL" + unique))));
    assertEquals(Set.of(), ofChild, "ask them for a child, or say why not");

    home("HOM" + unique);
    Set<String> ofHome = naming("household household_id");
    assertTrue(ofHome.contains("matching.link_move"), ofHome.toString());
    ofHome.removeAll(asked(copy(asker(), collected(asker(), "HOUSEHOLD", "HOM" + unique))));
    assertEquals(Set.of(), ofHome, "ask them for a household, or say why not");
  }

  /** Everything that names the child in the database is in the copy, with what is to be marked. */
  @Test
  void allThatNamesTheChildIsToldAndOthersAreMarked() throws SQLException {
    String number = "SAR" + unique;
    String brother = child("BRO" + unique, "");
    String child = child(number, ",'siblings':[{'child':'" + brother + "','kind':'FULL'}]");
    String home = home("H" + unique);
    String own = search("'" + child + "'", "");
    String run = options(own);
    String reasons = "near his aunt " + unique;
    String reservation =
        made(
            "api/searches/" + own + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run + "','reasons':'" + reasons + "'}");
    placed(
        "api/placements",
        "{'reservationId':'"
            + reservation
            + "','start':'2014-03-03','type':'U6',"
            + Caller.FAMILY_WAS_ASKED
            + "}");
    String sharedRun =
        options(search("'" + child + "','" + brother + "'", ",'together':'PREFERRED'"));
    String proceedings =
        made(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-03-04','children':['"
                + child
                + "','"
                + brother
                + "']}");
    assertEquals(
        204,
        keeper
            .post(
                "api/children/" + brother + "/keep-away",
                "{'apartFrom':['" + child + "'],'from':'2014-03-01'}")
            .statusCode());

    looked(run, "still near " + unique);

    String request = collected(asker(), "CHILD", number);
    JsonObject copy = copy(asker(), request);

    Set<String> naming = new TreeSet<>(tablesWith(child));
    naming.removeAll(Set.of("app.access_request_copy", "matching.run_input"));
    naming.removeAll(holding(copy));
    assertEquals(Set.of(), naming, "it names the child, and is not told");

    assertEquals(Set.of("local_id="), marks(copy, "placements.child", number));
    assertEquals(
        Set.of("one_id=OTHER_PERSON"),
        new TreeSet<>(
            marks(copy, "placements.sibling_link", brother).stream()
                .map(mark -> mark.replace("other_id", "one_id"))
                .toList()));
    assertEquals(Set.of("household_id=OTHER_PERSON"), marks(copy, "placements.placement", home));
    assertEquals(Set.of("reasons=WORDS"), marks(copy, "matching.decision", reasons));
    assertEquals(
        Set.of("note=WORDS"), marks(copy, "matching.decision_look", "still near " + unique));
    assertEquals(Set.of("asked_by_whom=WORDS"), marks(copy, "app.access_request", "A solicitor"));
    assertEquals(
        Set.of("value=WORDS"), marks(copy, "placements.child_fact", "S65 2CV"), "his parents'");
    assertEquals(Set.of("run="), marks(copy, "matching.run_home", run));
    assertTrue(
        cells(copy, "matching.run_home").anyMatch(cell -> cell.getString("column").equals("parts")),
        "what made the order");
    assertTrue(marks(copy, "matching.run", sharedRun).contains("id="), "sought for together");
    assertTrue(marks(copy, "matching.run", brother).contains("inputs=OTHER_PERSON"));
    assertEquals(Set.of("id="), marks(copy, "court.proceedings", proceedings));
    assertTrue(
        marks(copy, "placements.child_fact", brother).contains("child_id=OTHER_PERSON"),
        "his brother's record says whom to keep apart");
    assertTrue(
        marks(copy, "app.audit_event", asker).contains("actor="), "who looked: whoever asked now");

    String word = "/data-requests/" + request + "/copy.docx";
    assertEquals(200, status(word));
  }

  /** Somebody looked again at what was decided by a run. */
  private static void looked(String run, String note) throws SQLException {
    TestSql.update(
        "kith",
        "insert into matching.decision_look (id, authority, decision, looked_at, looked_by, stands,"
            + " note) select gen_random_uuid(), authority, id, now(), 'test', true, ?"
            + " from matching.decision where run = ?::uuid",
        note,
        run);
  }

  private int status(String path) {
    try {
      return asking.get(path).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** R-PLACE-48: the list of a placement by hand is the child's, and no child's in another copy. */
  @Test
  void localHomesOfAPlacementByHandAreToldOfTheChildAndNotOfAnAdoptedOne() throws SQLException {
    String local = home("LOC" + unique);
    String child = child("BYH" + unique, "");
    placed(
        "api/placements/recorded",
        "{'child':'" + child + "','type':'U6','provider':'PR4','start':'2013-02-01'}");
    TestSql.update(
        "kith",
        "insert into placements.local_option (id, authority, placement_id, household_id, position,"
            + " possible, reason) select gen_random_uuid(), authority, id, ?::uuid, 0, 'YES',"
            + " 'No rule stood against it.' from placements.placement where child_id = ?::uuid",
        local,
        child);
    JsonObject ofChild = copy(asker(), collected(asker(), "CHILD", "BYH" + unique));
    assertEquals(
        Set.of("household_id=OTHER_PERSON"), marks(ofChild, "placements.local_option", local));
    JsonObject ofHome = copy(asker(), collected(asker(), "HOUSEHOLD", "LOC" + unique));
    assertEquals(Set.of("children=OTHER_PERSON"), marks(ofHome, "placements.local_option", child));
    assertEquals(303, restricted(TestUsers.create(INFORMATION_GOVERNANCE), child).statusCode());
    ofHome = copy(asker(), collected(asker(), "HOUSEHOLD", "LOC" + unique));
    assertEquals(Set.of(), marks(ofHome, "placements.local_option", child));
    assertEquals(
        Set.of(), marks(ofHome, "placements.local_option", "No rule"), "a row without words");
  }

  /** Every answer to a referral of the child's search is told, as its last one is. */
  @Test
  void everyAnswerToAReferralIsTold() throws SQLException {
    String child = child("ANS" + unique, "");
    String search = search("'" + child + "'", "");
    TestSql.update(
        "kith", REFERRED, search, "Provider " + unique, "Too far " + unique, "Full " + unique);
    JsonObject copy = copy(asker(), collected(asker(), "CHILD", "ANS" + unique));
    assertEquals(
        Set.of("reasons=WORDS"), marks(copy, "placements.referral_answer", "Too far " + unique));
    assertEquals(
        Set.of("reasons=WORDS"), marks(copy, "placements.referral_answer", "Full " + unique));
  }

  /** Children who lived there are other persons in the copy of the household. */
  @Test
  void ofAHouseholdChildrenAreMarked() throws SQLException {
    String child = child("IN" + unique, "");
    String home = home("HH" + unique);
    placed(
        "api/placements/recorded",
        "{'child':'" + child + "','type':'U6','householdId':'" + home + "','start':'2014-03-03'}");
    JsonObject copy = copy(asker(), collected(asker(), "HOUSEHOLD", "HH" + unique));
    assertEquals(Set.of("local_id="), marks(copy, "placements.household", "HH" + unique));
    assertEquals(Set.of("child_id=OTHER_PERSON"), marks(copy, "placements.placement", child));
    assertTrue(holding(copy).contains("placements.household_fact"));
    Set<String> naming = new TreeSet<>(tablesWith(home));
    naming.removeAll(Set.of("app.access_request_copy", "matching.run_input"));
    naming.removeAll(holding(copy));
    assertEquals(Set.of(), naming, "it names the household, and is not told");
  }

  @Test
  void nothingIsHandedOutBeforeItIsCheckedWhoAsksAndAllIsOnTheTrail() throws Exception {
    String child = child("OUT" + unique, "");
    String request = collected(asker(), "CHILD", "OUT" + unique);
    assertEquals("2026-02-05", object(asker().get(PATH + request)).getString("dueOn"));
    String page = "/data-requests/" + request;
    Map<String, String> out = new HashMap<>(day("handedOn"));
    out.put("toWhom", "Himself, by hand");
    out.put("what", "All but two pages");
    out.put("withheld", "");
    assertEquals(409, post(asking, page + "/handed-out", out).statusCode());
    Map<String, String> checked = new HashMap<>(day("on"));
    checked.put("version", version(request));
    checked.put("how", "Passport seen");
    assertEquals(303, post(asking, page + "/identity", checked).statusCode());
    assertEquals(303, post(asking, page + "/handed-out", out).statusCode());
    assertTrue(asking.get(page).body().contains("All but two pages"));
    assertEquals(200, asking.get(page + "/copy.json").statusCode());
    assertEquals(
        303,
        post(asking, page + "/close", Map.of("version", version(request), "ended", "Answered"))
            .statusCode());
    assertEquals(409, asker().get(PATH + request + "/copy").statusCode());
    assertEquals(
        "0",
        TestSql.text(
            "kith",
            "select count(*) from app.access_request_copy where request = ?::uuid",
            request));
    for (String action :
        List.of(
            "data-request-recorded",
            "data-copy-collected",
            "data-request-identity-checked",
            "data-handed-out",
            "data-copy-taken",
            "data-request-closed")) {
      assertNotEquals(
          "0",
          TestSql.text(
              "kith",
              "select count(*) from app.audit_event where action = ? and thing_id = ?::uuid",
              action,
              child),
          action);
    }
  }

  private static Map<String, String> day(String field) {
    return Map.of(field + "-day", "6", field + "-month", "1", field + "-year", "2026");
  }

  private static String version(String request) throws SQLException {
    return TestSql.text(
        "kith", "select version from app.access_request where id = ?::uuid", request);
  }

  /** ADR 0018, ADR 0037: what the reader may not know of is absent here, too. */
  @Test
  void adoptersAndRestrictedRecordsAreAbsent() throws SQLException {
    String adopters = home("ADO" + unique);
    TestSql.update(
        "kith", "update placements.household set kind = 'ADOPTER' where id = ?::uuid", adopters);
    String child = child("RES" + unique, "");
    placed(
        "api/placements/recorded",
        "{'child':'" + child + "','type':'U6','provider':'PR4','start':'2013-02-01'}");
    TestSql.update(
        "kith",
        "update placements.placement set household_id = ?::uuid, type = 'A3'"
            + " where child_id = ?::uuid",
        adopters,
        child);
    Caller both = Caller.named(TestUsers.create(INFORMATION_GOVERNANCE, PANEL_ADVISER), base);
    assertEquals(400, asker().post("api/data-requests", asks("HOUSEHOLD", adopters)).statusCode());
    String seeing = collected(both, "CHILD", child);
    assertTrue(holding(copy(both, seeing)).contains("placements.placement"));
    assertEquals(
        409,
        asker().get(PATH + seeing + "/copy").statusCode(),
        "collected by somebody who sees more");
    String blind = collected(asker(), "CHILD", child);
    String told = asker().get(PATH + blind + "/copy").body();
    assertFalse(told.contains(adopters), "the adopters");
    assertFalse(holding(copy(asker(), blind)).contains("placements.placement"), "and that it is");

    String denying = TestUsers.create(INFORMATION_GOVERNANCE);
    HttpResponse<String> made = restricted(denying, child);
    assertEquals(303, made.statusCode(), made.body());
    assertEquals(400, asker().post("api/data-requests", asks("CHILD", child)).statusCode());
    assertEquals(404, asker().get(PATH + blind).statusCode());
    assertFalse(asker().get("api/data-requests").body().contains(child));
  }

  /** A request is of the record that is kept, which tells what both held. */
  @Test
  void aRequestFollowsAMergeAndTellsOfBothRecords() throws SQLException {
    String kept = child("KPT" + unique, "");
    String duplicate = child("DUP" + unique, "");
    String request = collected(asker(), "CHILD", "DUP" + unique);
    HttpResponse<String> merged =
        keeper.post(
            "api/children/" + duplicate + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':'The same child'}"
                .formatted(kept, childVersion(kept)),
            "If-Match",
            childVersion(duplicate));
    assertEquals(204, merged.statusCode(), merged.body());
    assertEquals(kept, object(asker().get(PATH + request)).getString("record"));
    assertEquals(409, asker().get(PATH + request + "/copy").statusCode(), "of one record alone");
    JsonObject copy = copy(asker(), collected(asker(), "CHILD", "KPT" + unique));
    assertEquals(Set.of("local_id="), marks(copy, "placements.child", "DUP" + unique));
    assertEquals(Set.of("local_id="), marks(copy, "placements.child", "KPT" + unique));
  }

  /** The reason is the words of somebody else, and may name others. */
  @Test
  void whyAChildWasTakenOffAnAgendaIsTold() throws SQLException {
    String child = child("OFF" + unique, "");
    String brother = child("OFB" + unique, "");
    Caller officer = Caller.as(Role.COURT_OFFICER, base);
    String meeting =
        id(
            officer.post(
                "api/meetings",
                "{'kind':'COURT','chair':'M. Shaw','agenda':[{'child':'%s'},{'child':'%s'}]}"
                    .formatted(child, brother)));
    String item =
        TestSql.text(
            "kith",
            "select id from placements.agenda_item where meeting_id = ?::uuid and child_id ="
                + " ?::uuid",
            meeting,
            child);
    String there = "Mother of OFF" + unique;
    TestSql.update(
        "kith", "update placements.meeting set present = ? where id = ?::uuid", there, meeting);
    String decided = "apply for OFF" + unique;
    TestSql.update(
        "kith",
        "update placements.agenda_item set decision = ?, decided_at = now(), decided_by = 'x'"
            + " where id = ?::uuid",
        decided,
        item);
    String why = "no case " + unique;
    HttpResponse<String> off =
        officer.post(
            "api/meetings/" + meeting + "/items/" + item + "/take-off",
            "{'reason':'" + why + "'}",
            "If-Match",
            "1");
    assertEquals(204, off.statusCode(), off.body());
    JsonObject told = copy(asker(), collected(asker(), "CHILD", "OFF" + unique));
    assertEquals(Set.of("reason=WORDS"), marks(told, "placements.meeting_change", why));
    assertEquals(Set.of("present=WORDS"), marks(told, "placements.meeting", there));
    assertEquals(Set.of("decision=WORDS"), marks(told, "placements.agenda_item", decided));
    JsonObject other = copy(asker(), collected(asker(), "CHILD", "OFB" + unique));
    assertEquals(Set.of(), marks(other, "placements.meeting_change", why));
    assertEquals(Set.of(), marks(other, "placements.agenda_item", decided));
  }

  private static String childVersion(String child) throws SQLException {
    return TestSql.text("kith", "select version from placements.child where id = ?::uuid", child);
  }

  @Test
  void nobodyElseMayAsk() throws SQLException {
    for (Role role : Role.values()) {
      if (role != INFORMATION_GOVERNANCE) {
        Caller other = Caller.as(role, base);
        assertEquals(403, other.get("api/data-requests").statusCode(), role.name());
        assertEquals(
            403, other.post("api/data-requests", asks("CHILD", "x")).statusCode(), role.name());
      }
    }
  }
}
