package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/**
 * ADR 0047: what is not deleted: records on hold, of children in care, those that the reader may
 * not know of, and households.
 */
@ArquillianTest
@RunAsClient
class RecordsKeptIT extends DeletionStage {

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
  void recordsOfCarersAreListedAndMayBeHeld() throws Exception {
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
    assertTrue(line.contains("May be deleted"), line);
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

  private boolean isListed(String number) throws Exception {
    return asking.get("/retention/list.csv").body().contains(number);
  }
}
