package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * ADR 0047: a record whose day has come is deleted over all modules when two people have said so;
 * and nothing of it is left but what is said to stay.
 */
@ArquillianTest
@RunAsClient
class RecordDeletionIT extends DeletionStage {

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
    suggestedFamilies(child);
    suggestedFamilies(brother);
    assertTrue(tablesWith(child).contains("matching.suggested_families"));
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
    answered(copied("CHILD", child));
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
    assertTrue(tablesWith(brother).contains("matching.suggested_families"), "the brother’s stay");
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

  /** What somebody asked for is not destroyed before they are answered; no dry run says it goes. */
  @Test
  void aRecordOfWhichSomebodyAskedForACopyIsKept() throws Exception {
    String child = child("ASK" + unique, "");
    String request = copied("CHILD", child);
    longAgo(child);
    says(asking, asked(child), "somebody asked for what is held of it");
    answered(request);
    says(asking, asked(child), "rows would be deleted");
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
            "app/web/src/main/java/uk/kith/app/restriction/DeletedRestrictions.java",
            "app/web/src/main/java/uk/kith/app/subjectaccess/DeletedAccessRequests.java")) {
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
