package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * ADR 0047: a record whose day has come is deleted over all modules when two people have said so,
 * unless it is on hold; and nothing of it is left but what is said to stay.
 */
@ArquillianTest
@RunAsClient
class RecordDeletionIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");

  /** Ids alone: the trail and the log for good, the log of changed rows for three days. */
  private static final Set<String> HOLD_IDS_ALONE =
      Set.of(
          "app.audit_event",
          "placements.deletion_record",
          "placements.touched",
          "court.touched",
          "matching.touched");

  /** Every table in whose rows a text stands, with how many. */
  private static final String TABLES_WITH =
      """
      select coalesce(string_agg(name, ' ' order by name), '') from (
        select table_schema || '.' || table_name as name,
               (xpath('//n/text()', query_to_xml(format(
                 'select count(*) as n from %I.%I t where strpos(t::text, %L) > 0',
                 table_schema, table_name, cast(? as text)), false, true, '')))[1]::text::int as rows
          from information_schema.tables
         where table_type = 'BASE TABLE'
           and table_schema in ('placements', 'court', 'matching', 'sufficiency', 'app')) t
       where rows > 0
      """;

  @ArquillianResource URL house;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  private URI base;
  private Caller keeper;
  private String asker;
  private String confirmer;
  private Client asking;
  private Client confirming;

  @BeforeEach
  void somebody() throws Exception {
    base = house.toURI();
    keeper = Caller.named(TestUsers.create(PLACEMENT_OFFICER, COURT_OFFICER, PANEL_ADVISER), base);
    asker = TestUsers.create(INFORMATION_GOVERNANCE);
    asking = signedIn(asker);
    confirmer = TestUsers.create(INFORMATION_GOVERNANCE);
    confirming = signedIn(confirmer);
  }

  private Client signedIn(String name) throws Exception {
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    return browser;
  }

  private static HttpResponse<String> post(Client browser, String path, Map<String, String> typed)
      throws Exception {
    Map<String, String> form = new HashMap<>(typed);
    form.put("_csrf", browser.token());
    return browser.post(path, form);
  }

  private String made(String path, String json) {
    HttpResponse<String> answer = keeper.post(path, json);
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  private String child(String number, String siblings) {
    return made(
        "api/children",
        "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01','localId':'"
            + number
            + "','homePostcode':'S65 2CV'"
            + siblings
            + "}");
  }

  private String home(String number) {
    return made(
        "api/households",
        "{'localId':'"
            + number
            + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
  }

  /** Born so long ago that the record need not be kept any more. */
  private static void longAgo(String child) throws SQLException {
    TestSql.update(
        "kith", "update placements.child set born = '1940-02-03' where id = ?::uuid", child);
  }

  private static Set<String> tablesWith(String text) throws SQLException {
    Set<String> tables =
        new TreeSet<>(Arrays.asList(TestSql.text("kith", TABLES_WITH, text).split(" ")));
    tables.removeAll(HOLD_IDS_ALONE);
    tables.remove("");
    return tables;
  }

  private String options(String search) {
    HttpResponse<String> answer = keeper.get("api/searches/" + search + "/options?asOf=2014-03-03");
    Matcher run = RUN.matcher(answer.body());
    assertTrue(run.find(), answer.body());
    return run.group(1);
  }

  private String search(String children, String more) {
    return made(
        "api/searches",
        "{'children':["
            + children
            + "],'openedOn':'2014-03-03','neededFrom':'2014-03-03','kind':'SHORT_TERM'"
            + more
            + "}");
  }

  private String asked(String... children) {
    HttpResponse<String> answer =
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + String.join("','", children) + "']}");
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  private void says(Client browser, String deletion, String words) {
    eventually(
        "the deletion says " + words,
        SOON,
        () -> browser.get("/retention/deletions/" + deletion).body().contains(words));
  }

  @Test
  void twoPeopleDeleteARecordWithAllThatNamesIt() throws Exception {
    String number = "DEL" + unique;
    String brother = child("BRO" + unique, "");
    String child = child(number, ",'siblings':[{'child':'" + brother + "','kind':'FULL'}]");
    String home = home("H" + unique);
    String own = search("'" + child + "'", "");
    String run = options(own);
    String reservation =
        made(
            "api/searches/" + own + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run + "','reasons':'near his aunt'}");
    HttpResponse<String> started =
        keeper.post(
            "api/placements",
            "{'reservationId':'"
                + reservation
                + "','start':'2014-03-03','type':'U6',"
                + Caller.FAMILY_WAS_ASKED
                + "}");
    assertEquals(201, started.statusCode(), started.body());
    String shared = search("'" + child + "','" + brother + "'", ",'together':'PREFERRED'");
    String sharedRun = options(shared);
    String apart = "apart-" + unique;
    heldApart(child, shared, home, apart);
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
    String placement =
        TestSql.text("kith", "select id from placements.placement where child_id = ?::uuid", child);
    String note = "visited-" + unique;
    made(
        "api/placements/" + placement + "/events",
        "{'event':'VISITED','on':'2014-03-07','note':'" + note + "'}");
    assertTrue(tablesWith(note).contains("placements.life_event"));
    assertTrue(tablesWith(child).contains("placements.placement"), tablesWith(child).toString());
    assertTrue(tablesWith(child).contains("matching.run"));
    assertTrue(tablesWith(child).contains("court.child_in_proceedings"));
    assertEquals(
        204,
        keeper
            .post("api/placements/" + placement + "/end", "{'on':'2014-06-01','rec':'E4A'}")
            .statusCode());
    // Only the brother is sought for to the end.
    sought(child, false);
    longAgo(child);

    String deletion = asked(child);
    says(asking, deletion, "somebody else of information governance confirms");
    assertEquals(200, keeper.get("api/children/" + child).statusCode(), "counted, not deleted");
    assertTrue(tablesWith(child).contains("matching.run"));
    String address = "/retention/deletions/" + deletion;
    assertEquals(409, post(asking, address + "/confirm", Map.of()).statusCode(), "by another");
    String counted = confirming.get(address).body();
    assertTrue(counted.contains("1: searches that were for others too"), counted);
    assertTrue(counted.contains("1: proceedings that were of others too"), counted);
    assertTrue(counted.contains(number));
    assertEquals(303, post(confirming, address + "/confirm", Map.of()).statusCode());
    says(confirming, deletion, "Deleted, with ");

    assertEquals(Set.of(), tablesWith(child));
    assertEquals(Set.of(), tablesWith(number));
    assertEquals(Set.of(), tablesWith(apart), "held for it alone in a search that others share");
    assertEquals(Set.of(), tablesWith(note), "what was done in a placement goes with it");
    assertEquals(404, keeper.get("api/children/" + child).statusCode());
    assertEquals(
        "0", TestSql.text("kith", "select count(*) from matching.run where id = ?::uuid", run));
    for (String path :
        List.of(
            "api/children/" + brother,
            "api/children/" + brother + "/history",
            "api/households/" + home,
            "api/searches/" + shared,
            "api/searches/" + shared + "/options?asOf=2014-03-03",
            "api/proceedings/" + proceedings)) {
      assertEquals(200, keeper.get(path).statusCode(), path);
    }
    assertEquals(
        "1",
        TestSql.text("kith", "select count(*) from matching.run where id = ?::uuid", sharedRun));
    Client officer = signedIn(TestUsers.create(PLACEMENT_OFFICER));
    for (String path :
        List.of(
            "/children/" + brother,
            "/households/" + home,
            "/searches/" + shared,
            "/searches/" + shared + "/options?run=" + sharedRun)) {
      HttpResponse<String> page = officer.get(path);
      assertEquals(200, page.statusCode(), path);
      assertFalse(page.body().contains(number), path);
    }
    String log = Caller.named(asker, base).get("api/deletions").body();
    assertTrue(log.contains(child) && log.contains(asker), log);
    assertFalse(log.contains(number), "ids alone");
    assertEquals(
        400,
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + child + "']}")
            .statusCode(),
        "done once");
  }

  /**
   * Tables that name a child, and those whose rows hang on rows of such a table: each is deleted
   * from, or holds ids alone.
   */
  @Test
  void everyTableThatNamesAChildIsDeletedFrom() throws Exception {
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
                            + " and table_schema in ('placements', 'court', 'matching', 'app')"
                            + " and column_name in ('child', 'child_id', 'one_id', 'other_id',"
                            + " 'subject', 'subject_id') union select conrelid::regclass"
                            + " from pg_constraint join named on confrelid = named.name"
                            + " where contype = 'f')"
                            + " select string_agg(n.nspname || '.' || c.relname, ' ')"
                            + " from named join pg_class c on c.oid = named.name"
                            + " join pg_namespace n on n.oid = c.relnamespace")
                    .split(" ")));
    assertTrue(named.contains("court.court_order"), named.toString());
    StringBuilder deleting = new StringBuilder();
    for (String source :
        List.of(
            "placements/src/main/java/uk/kith/placements/internal/retention/ChildDeletion.java",
            "court-tracking/src/main/java/uk/kith/court/internal/DeletedChildren.java",
            "matching/src/main/java/uk/kith/matching/internal/DeletedChildren.java",
            "app/web/src/main/java/uk/kith/app/restriction/DeletedRestrictions.java")) {
      deleting.append(Files.readString(Path.of("../..").resolve(source)));
    }
    named.removeAll(HOLD_IDS_ALONE);
    named.removeIf(table -> deleting.indexOf('"' + table + '"') >= 0);
    named.removeIf(
        table ->
            table.startsWith("court.")
                && deleting.indexOf('"' + table.replace("court.", "") + '"') >= 0);
    assertEquals(Set.of(), named, "delete from them with the record, or say why not");
  }

  @Test
  void aRecordOnHoldIsNotDeleted() throws Exception {
    String number = "HLD" + unique;
    String child = child(number, "");
    longAgo(child);
    assertTrue(asking.get("/retention/list.csv").body().contains(number));
    HttpResponse<String> held =
        post(
            asking,
            "/retention/holds",
            Map.of("kind", "CHILD", "number", number, "reason", "A claim " + unique));
    assertEquals(303, held.statusCode(), held.body());
    String hold =
        held.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    assertTrue(asking.get("/retention/holds/list.csv").body().contains("A claim " + unique));
    Client officer = signedIn(TestUsers.create(PLACEMENT_OFFICER));
    String page = officer.get("/children/" + child).body();
    assertTrue(page.contains("On hold since"), page);
    assertFalse(page.contains("A claim " + unique), "the reason is for information governance");
    assertEquals(403, officer.get("/retention/holds").statusCode());
    assertEquals(
        400,
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + child + "']}")
            .statusCode());
    asking.get(hold);
    assertEquals(
        303,
        post(asking, hold + "/review", Map.of("version", "0", "note", "It goes on")).statusCode());
    assertEquals(
        409, post(asking, hold + "/end", Map.of("version", "0", "why", "Settled")).statusCode());
    assertEquals(
        303, post(asking, hold + "/end", Map.of("version", "1", "why", "Settled")).statusCode());
    String deletion = asked(child);
    says(confirming, deletion, "Delete the records");
    post(
        asking,
        "/retention/holds",
        Map.of("kind", "CHILD", "number", number, "reason", "Another claim"));
    confirming.get("/retention/deletions/" + deletion);
    assertEquals(
        303,
        post(confirming, "/retention/deletions/" + deletion + "/confirm", Map.of()).statusCode());
    says(confirming, deletion, "Kept: it is on hold");
    assertEquals(200, keeper.get("api/children/" + child).statusCode());
    assertEquals(
        "hold-ended hold-reviewed hold-viewed record-held record-kept",
        TestSql.text(
            "kith",
            "select string_agg(distinct action, ' ' order by action) from app.audit_event"
                + " where thing_id = ?::uuid and (action like '%held' or action like 'hold-%'"
                + " or action like 'record-k%')",
            child));
  }

  /** A place that was held for one of several children in their search, and given back. */
  private static void heldApart(String child, String search, String home, String reasons)
      throws SQLException {
    String reservation = UUID.randomUUID().toString();
    TestSql.update(
        "kith",
        "insert into placements.reservation (id, version, authority, search_id, household_id,"
            + " as_of, reasons, accepted_rules, accepted_reason, reserved_at, reserved_by,"
            + " expires_at, given_back_at) select ?::uuid, 0, h.authority, ?::uuid, h.id,"
            + " '2014-03-03', ?, '', '', now(), 'test', now(), now() from placements.household h"
            + " where h.id = ?::uuid",
        reservation,
        search,
        reasons,
        home);
    TestSql.update(
        "kith",
        "insert into placements.held_place (id, version, authority, household_id, place_no,"
            + " child_id, reservation_id, held_from, expires_at, released_at)"
            + " select gen_random_uuid(), 0, authority, household_id, 1, ?::uuid, id, as_of,"
            + " now(), now() from placements.reservation where id = ?::uuid",
        child,
        reservation);
    TestSql.update(
        "kith",
        "insert into placements.reservation_held_longer (id, authority, reservation_id, held_until,"
            + " longer_until, reason, recorded_at, recorded_by) select gen_random_uuid(),"
            + " authority, id, now(), now() + interval '1 day', reasons, now(), 'test' from"
            + " placements.reservation where id = ?::uuid",
        reservation);
  }

  private static void sought(String child, boolean open) throws SQLException {
    TestSql.update(
        "kith",
        "update placements.search_child set open = " + open + " where child_id = ?::uuid",
        child);
  }

  private boolean isListed(String number) throws Exception {
    return asking.get("/retention/list.csv").body().contains(number);
  }

  /** Of two readings of what is recorded the one that keeps longer counts. */
  @Test
  void whoIsInCareOrLivedAfterTheDeathIsNotDue() throws Exception {
    String number = "LIV" + unique;
    String child = child(number, "");
    HttpResponse<String> lives =
        keeper.recorded(
            "{'child':'"
                + child
                + "','householdId':'"
                + home("L" + unique)
                + "','type':'U6','start':'2013-03-03'}");
    assertEquals(201, lives.statusCode(), lives.body());
    search("'" + child + "'", "");
    sought(child, false);
    longAgo(child);
    assertFalse(isListed(number), "it lives in a home: the date of birth is wrong");
    assertEquals(
        400,
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + child + "']}")
            .statusCode());
    TestSql.update(
        "kith",
        "update placements.placement set end_on = '2013-09-01', reason_ceased = 'E4A'"
            + " where child_id = ?::uuid",
        child);
    assertTrue(isListed(number));
    sought(child, true);
    assertFalse(isListed(number), "a home is sought");
    sought(child, false);
    assertTrue(isListed(number));

    TestSql.update(
        "kith", "update placements.child set born = '2005-03-14' where id = ?::uuid", child);
    assertFalse(isListed(number));
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, reason_ceased, accepted_rules, accepted_reason, recorded_at,"
            + " recorded_by) select gen_random_uuid(), 0, authority, child_id, '2008-01-05',"
            + " '2008-03-01', '2008-01-05', type, 'E2', accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by from placements.placement where child_id = ?::uuid",
        child);
    assertFalse(isListed(number), "E2 was an error: the child lived in a home in 2013");
    TestSql.update(
        "kith",
        "update placements.placement set care_began = '2007-03-03', start_on = '2007-03-03',"
            + " end_on = '2007-09-01' where child_id = ?::uuid and reason_ceased = 'E4A'",
        child);
    assertTrue(isListed(number), "it died fifteen years ago");
  }

  /** Findings are hidden by what the record tells, so they are not left without it. */
  @Test
  void findingsOfReturnsGoWithTheRecord() throws Exception {
    String number = "FND" + unique;
    String other = "OTH" + unique;
    String reason = "accepted-" + unique;
    String child = child(number, "");
    String told = UUID.randomUUID().toString();
    toldOf(told, number, other, reason);
    try {
      String findings = "api/data-quality?table=header&rule=903-101&state=ALL&size=500";
      assertTrue(
          tablesWith(number)
              .containsAll(Set.of("placements.return_finding", "placements.return_repair")));
      assertTrue(keeper.get(findings).body().contains(number));
      longAgo(child);
      String deletion = asked(child);
      says(confirming, deletion, "Delete the records");
      String page = "/retention/deletions/" + deletion;
      String counted = confirming.get(page).body();
      assertTrue(counted.contains("findings of returns, and what returns changed"), counted);
      assertEquals(303, post(confirming, page + "/confirm", Map.of()).statusCode());
      says(confirming, deletion, "Deleted, with ");
      assertEquals(Set.of(), tablesWith(number));
      assertEquals(Set.of(), tablesWith(reason));
      assertFalse(keeper.get(findings).body().contains(number), "kept in memory");
      assertEquals(Set.of("placements.return_finding"), tablesWith(other), "it is another's");
    } finally {
      TestSql.update("kith", "delete from placements.statutory_return where id = ?::uuid", told);
      TestSql.update("kith", "delete from placements.return_upload where id = ?::uuid", told);
    }
  }

  /** A return with a finding on each of two children; that of the first is accepted. */
  private static void toldOf(String told, String number, String other, String reason)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.return_upload (id, version, authority, checksum, received_at,"
            + " received_by) values (?::uuid, 1, 'E08000018', 'gone', now(), 'test')",
        told);
    TestSql.update(
        "kith",
        "insert into placements.statutory_return (id, version, authority, upload_id, year, folder,"
            + " checksum, counts, received_at, received_by) values"
            + " (?::uuid, 1, 'E08000018', ?::uuid, 1998, '', 'gone', '{}', now(), 'test')",
        told,
        told);
    for (String each : List.of(number, other)) {
      TestSql.update(
          "kith",
          "insert into placements.return_finding (return_id, number, rule, severity, part, child,"
              + " field, text, sealed) values"
              + " (?::uuid, ?, '903-101', 'WARNING', 'header', ?, 'SEX', 'It is told.', false)",
          told,
          each.equals(number) ? 1 : 2,
          each);
    }
    TestSql.update(
        "kith",
        "insert into placements.return_repair (return_id, number, rule, row_return, year, part,"
            + " row_number, child, field, received, repaired) values"
            + " (?::uuid, 1, '903-101', ?::uuid, 1998, 'header', 1, ?, 'SEX', '3', '1')",
        told,
        told,
        number);
    TestSql.update(
        "kith",
        "insert into placements.finding_acceptance (id, version, authority, fact, rule, part,"
            + " sealed, reason, recorded_at, recorded_by) select gen_random_uuid(), 0, 'E08000018',"
            + " fact, rule, part, false, ?, now(), 'test' from placements.return_finding"
            + " where return_id = ?::uuid and number = 1",
        reason,
        told);
  }

  /** An inquiry into a home needs the records of those who lived there. */
  @Test
  void aHoldOnAHomeKeepsWhoLivedThere() throws Exception {
    String number = "HOM" + unique;
    String child = child(number, "");
    String home = home("I" + unique);
    HttpResponse<String> lived =
        keeper.recorded(
            "{'child':'"
                + child
                + "','householdId':'"
                + home
                + "','type':'U6','start':'2013-03-03','end':'2013-09-01','rec':'E4A'}");
    assertEquals(201, lived.statusCode(), lived.body());
    longAgo(child);
    String deletion = asked(child);
    says(confirming, deletion, "Delete the records");
    HttpResponse<String> held =
        post(
            asking,
            "/retention/holds",
            Map.of("kind", "HOUSEHOLD", "number", home, "reason", "An inquiry"));
    assertEquals(303, held.statusCode(), held.body());
    confirming.get("/retention/deletions/" + deletion);
    assertEquals(
        303,
        post(confirming, "/retention/deletions/" + deletion + "/confirm", Map.of()).statusCode());
    says(confirming, deletion, "Kept: it is on hold");
    assertEquals(200, keeper.get("api/children/" + child).statusCode());
    assertEquals(
        400,
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + child + "']}")
            .statusCode());
  }

  /**
   * ADR 0018, ADR 0037: information governance is told that there are such records, and no more.
   */
  @Test
  void recordsThatTheReaderMayNotKnowOfAreCountedAlone() throws Exception {
    String number = "SEA" + unique;
    String child = child(number, "");
    longAgo(child);
    Caller governance = Caller.named(asker, base);
    TestSql.update(
        "kith",
        "insert into app.restriction (id, authority, kind, subject, reason, made_at, made_by,"
            + " review_by) select ?::uuid, authority, 'CHILD', id, 'test', now(), 'test',"
            + " current_date + 90 from placements.child where id = ?::uuid",
        UUID.randomUUID().toString(),
        child);
    TestSql.update(
        "kith",
        "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
            + " select gen_random_uuid(), id, ?, false, now(), 'test' from app.restriction"
            + " where subject = ?::uuid",
        asker,
        child);
    String list = asking.get("/retention").body();
    assertFalse(list.contains(number) || list.contains(child), list);
    assertTrue(list.contains("that you may not see"), list);
    assertEquals(
        400,
        governance.post("api/deletions", "{'records':['" + child + "']}").statusCode(),
        "as if it were not there");
    assertTrue(confirming.get("/retention/list.csv").body().contains(number));
    HttpResponse<String> unknown =
        post(
            asking,
            "/retention/holds",
            Map.of("kind", "CHILD", "number", number, "reason", "A claim"));
    assertEquals(400, unknown.statusCode());
    HttpResponse<String> other =
        Caller.named(confirmer, base).post("api/deletions", "{'records':['" + child + "']}");
    assertEquals(201, other.statusCode(), other.body());
    String deletion = id(other);
    says(confirming, deletion, "somebody else of information governance confirms");
    String page = asking.get("/retention/deletions/" + deletion).body();
    assertFalse(page.contains(number) || page.contains(child), page);
    assertTrue(page.contains("1 more record that you may not see"), page);
    HttpResponse<String> confirmed =
        post(asking, "/retention/deletions/" + deletion + "/confirm", Map.of());
    assertEquals(409, confirmed.statusCode(), "nobody confirms what they may not see");
    assertEquals(200, keeper.get("api/children/" + child).statusCode());
  }

  /** FSR 2011 reg 32(1): ten years from the end of the approval. */
  @Test
  void recordsOfCarersAreListedAndNotDeleted() throws Exception {
    String number = "CAR" + unique;
    String home = home(number);
    String path = "/retention/list.csv?state=households";
    assertFalse(asking.get(path).body().contains(number), "approved");
    made(
        "api/households/" + home + "/events",
        "{'event':'APPROVAL_ENDED','on':'2014-09-01','why':'RESIGNED'}");
    String line =
        asking
            .get(path)
            .body()
            .lines()
            .filter(each -> each.contains(number))
            .findFirst()
            .orElseThrow();
    assertTrue(line.contains("2024"), line);
    assertTrue(line.contains("Kith cannot delete it yet"), line);
    assertEquals(
        303,
        post(
                asking,
                "/retention/holds",
                Map.of("kind", "HOUSEHOLD", "number", home, "reason", "A complaint"))
            .statusCode());
    assertTrue(asking.get(path).body().contains("On hold since"));
    Client officer = signedIn(TestUsers.create(PLACEMENT_OFFICER));
    assertTrue(officer.get("/households/" + home).body().contains("On hold since"));
  }

  @Test
  void nobodyElseMayDelete() throws SQLException {
    for (Role role : Role.values()) {
      if (role != INFORMATION_GOVERNANCE) {
        Caller other = Caller.as(role, base);
        assertEquals(403, other.get("api/deletions").statusCode(), role.name());
        assertEquals(
            403,
            other.post("api/deletions", "{'records':['" + UUID.randomUUID() + "']}").statusCode(),
            role.name());
      }
    }
  }
}
