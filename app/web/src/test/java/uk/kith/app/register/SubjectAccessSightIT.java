package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;

/** ADR 0055, ADR 0037: what a copy marks of others, and for whom it opens. */
@ArquillianTest
@RunAsClient
class SubjectAccessSightIT extends SubjectAccessStage {

  /**
   * A brother shows in rows without his id, too: who sees less than the collector collects anew.
   */
  @Test
  void aCopyOpensForWhoSeesAllThatItsCollectorCould() throws SQLException {
    String child = child("TGT" + unique, "");
    String brother = child("BRT" + unique, "");
    search("'" + child + "','" + brother + "'", ",'together':'PREFERRED'");
    String proceedings =
        made(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-03-04','children':['"
                + child
                + "','"
                + brother
                + "']}");
    String colleague = TestUsers.create(INFORMATION_GOVERNANCE);
    Caller seeing = Caller.named(colleague, base);
    String whole = collected(seeing, "CHILD", "TGT" + unique);
    assertEquals(200, asker().get(PATH + whole + "/copy").statusCode());
    assertEquals(303, restricted(colleague, brother).statusCode());
    assertEquals(409, asker().get(PATH + whole + "/copy").statusCode(), "he sees less");
    assertEquals(200, seeing.get(PATH + whole + "/copy").statusCode());
    String less = collected(asker(), "CHILD", "TGT" + unique);
    JsonObject told = copy(asker(), less);
    assertEquals(Set.of(), marks(told, "court.proceedings", proceedings), "of both");
    assertFalse(told.toString().contains(brother));
    assertEquals(200, seeing.get(PATH + less + "/copy").statusCode(), "she sees more");
  }

  /** Why a place was held longer tells of the child it was held for. */
  @Test
  void ofAHouseholdWhatHangsOnASearchWithARestrictedChildIsCurtailed() throws SQLException {
    String child = child("HLD" + unique, "");
    String home = home("HHL" + unique);
    String search = search("'" + child + "'", "");
    String reservation =
        made(
            "api/searches/" + search + "/reservations",
            "{'householdId':'"
                + home
                + "','runId':'"
                + options(search)
                + "','reasons':'near his aunt'}");
    String reason = "she is in hospital " + unique;
    TestSql.update(
        "kith",
        "insert into placements.reservation_held_longer (id, authority, reservation_id, held_until,"
            + " longer_until, reason, recorded_at, recorded_by) select gen_random_uuid(),"
            + " authority, id, now(), now() + interval '1 day', ?, now(), 'test' from"
            + " placements.reservation where id = ?::uuid",
        reason,
        reservation);
    JsonObject whole = copy(asker(), collected(asker(), "HOUSEHOLD", "HHL" + unique));
    assertEquals(
        Set.of("reason=WORDS"), marks(whole, "placements.reservation_held_longer", reason));
    assertEquals(
        303, restricted(TestUsers.create(INFORMATION_GOVERNANCE), child).statusCode(), "to him");
    JsonObject less = copy(asker(), collected(asker(), "HOUSEHOLD", "HHL" + unique));
    assertTrue(holding(less).contains("placements.reservation_held_longer"));
    assertFalse(less.toString().contains(reason));
  }

  /** Cells of returns and of the case system tell of homes and of adopters, too. */
  @Test
  void whatReturnsAndTheCaseSystemToldIsMarkedAndAdoptionsAreExempt() throws SQLException {
    String number = "TLD" + unique;
    String child = child(number, "");
    String told = UUID.randomUUID().toString();
    toldOf(told, number, child);
    try {
      Caller both = Caller.named(TestUsers.create(INFORMATION_GOVERNANCE, PANEL_ADVISER), base);
      JsonObject whole = copy(both, collected(both, "CHILD", number));
      for (String table : List.of("return_row", "return_finding", "return_repair")) {
        assertEquals(
            Set.of("received=WORDS"), marks(whole, "placements." + table, "S65 1CV"), table);
        assertEquals(
            Set.of("received=ADOPTION"), marks(whole, "placements." + table, "S65 9ZZ"), table);
      }
      assertEquals(Set.of("cells=WORDS"), marks(whole, "court.case_row", "2014-01-02"));
      assertEquals(Set.of("cells=ADOPTION"), marks(whole, "court.case_row", "2014-01-03"));
      JsonObject less = copy(asker(), collected(asker(), "CHILD", number));
      assertTrue(less.toString().contains("S65 1CV"));
      assertTrue(less.toString().contains("2014-01-02"));
      assertFalse(less.toString().contains("S65 9ZZ"), "adopters'");
      assertFalse(less.toString().contains("2014-01-03"), "the day of the match");
    } finally {
      TestSql.update("kith", "delete from placements.statutory_return where id = ?::uuid", told);
      TestSql.update("kith", "delete from placements.return_upload where id = ?::uuid", told);
      TestSql.update("kith", "delete from court.case_row where child = ?::uuid", child);
    }
  }

  /** Of each table a row that tells of a foster home, and one that tells of adopters. */
  private static void toldOf(String told, String number, String child) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.return_upload (id, version, authority, checksum, received_at,"
            + " received_by) values (?::uuid, 1, 'E08000018', 'told', now(), 'test')",
        told);
    TestSql.update(
        "kith",
        "insert into placements.statutory_return (id, version, authority, upload_id, year, folder,"
            + " checksum, counts, received_at, received_by) values"
            + " (?::uuid, 1, 'E08000018', ?::uuid, 1997, '', 'told', '{}', now(), 'test')",
        told,
        told);
    TestSql.update(
        "kith",
        "insert into placements.return_row (return_id, part, number, child, received) select"
            + " ?::uuid, part, number, ?, cells::jsonb from (values"
            + " ('episodes', 2, '[\"U6\", \"S65 1CV\"]'), ('episodes', 3, '[\"A3\", \"S65 9ZZ\"]'),"
            + " ('previousPermanence', 2, '[\"P1\", \"S65 9ZZ\"]')) t (part, number, cells)",
        told,
        number);
    TestSql.update(
        "kith",
        "insert into placements.return_finding (return_id, number, rule, severity, part, child,"
            + " field, text, sealed, received) select ?::uuid, number, '903-101', 'WARNING',"
            + " 'episodes', ?, 'PL_POST', 'It is told.', sealed, post from (values"
            + " (1, false, 'S65 1CV'), (2, true, 'S65 9ZZ')) t (number, sealed, post)",
        told,
        number);
    TestSql.update(
        "kith",
        "insert into placements.return_repair (return_id, number, rule, row_return, year, part,"
            + " row_number, child, field, received, repaired) select ?::uuid, number, '903-101',"
            + " ?::uuid, 1997, part, 2, ?, 'PL_POST', post, '' from (values"
            + " (1, 'episodes', 'S65 1CV'), (2, 'previousPermanence', 'S65 9ZZ'))"
            + " t (number, part, post)",
        told,
        told,
        number);
    TestSql.update(
        "kith",
        "insert into court.case_row (id, authority, child, part, number, cells, extract, told_on,"
            + " recorded_at, recorded_by) values (gen_random_uuid(), 'E08000018', ?::uuid,"
            + " 'PERMANENCE', 1, '{\"placement_order_date\": \"2014-01-02\","
            + " \"matched_date\": \"2014-01-03\"}', gen_random_uuid(), '2014-04-01', now(),"
            + " 'test')",
        child);
  }
}
