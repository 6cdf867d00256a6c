package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;

/** ADR 0064: what speaks against deleting a household, until it does not any more. */
@ArquillianTest
@RunAsClient
class HouseholdKeptIT extends HouseholdDeletionStage {

  /**
   * UK GDPR art 17(3)(e): what a claim of a child needs is not destroyed with its carers' record.
   */
  @Test
  void aHoldOnAChildWhoLivedThereKeepsTheHome() throws Exception {
    String number = "HEL" + unique;
    String home = carers(number, "Carers");
    String child = child("CLA" + unique, "");
    left(lived(child, home, search("'" + child + "'", "")));
    approvalEnded(home);
    String list = "/retention/list.csv?state=households";
    assertTrue(line(asking, list, number).contains("May be deleted"));
    String deletion = asked(home);
    says(asking, deletion, "somebody else of information governance confirms");
    assertEquals(
        303,
        post(
                asking,
                "/retention/holds",
                Map.of("kind", "CHILD", "number", child, "reason", "A claim"))
            .statusCode());
    assertTrue(line(asking, list, number).contains("On hold since"));
    assertEquals(
        303,
        post(confirming, "/retention/deletions/" + deletion + "/confirm", Map.of()).statusCode());
    says(confirming, deletion, "it is on hold");
    assertEquals(200, keeper.get("api/households/" + home).statusCode());
  }

  /** Where a child lives, its carers' record is in use, whenever their approval ended. */
  @Test
  void aHomeInWhichAChildLivesIsNotDue() throws Exception {
    String number = "USE" + unique;
    String home = carers(number, "Carers");
    String child = child("INN" + unique, "");
    lived(child, home, search("'" + child + "'", ""));
    TestSql.update(
        "kith",
        "update placements.household_fact set valid_until = '2014-03-31'"
            + " where household_id = ?::uuid and kind = 'terms'",
        home);
    TestSql.update(
        "kith",
        "insert into placements.life_event (id, version, authority, subject_kind, subject_id,"
            + " event, on_day, details, recorded_at, recorded_by) select gen_random_uuid(), 0,"
            + " authority, 'HOUSEHOLD', id, 'APPROVAL_ENDED', '2014-04-01', '{}', now(), 'test'"
            + " from placements.household where id = ?::uuid",
        home);
    assertFalse(asking.get("/retention/list.csv?state=households").body().contains(number));
    left(placement(child));
    assertTrue(asking.get("/retention/list.csv?state=households").body().contains(number));
  }

  /** ADR 0037: where a restricted home was would be told by the records of the children. */
  @Test
  void aRestrictedHomeIsKeptUntilTheRestrictionIsLifted() throws Exception {
    String home = carers("RES" + unique, "Carers");
    approvalEnded(home);
    TestSql.update(
        "kith",
        "insert into app.restriction (id, authority, kind, subject, reason, made_at, made_by,"
            + " review_by) select gen_random_uuid(), authority, 'HOUSEHOLD', id, 'test', now(),"
            + " 'test', current_date + 90 from placements.household where id = ?::uuid",
        home);
    says(asking, asked(home), "it is restricted against somebody");
    TestSql.update(
        "kith",
        "update app.restriction set lifted_at = now(), lifted_by = 'test', lifted_why = 'test'"
            + " where subject = ?::uuid",
        home);
    says(asking, asked(home), "rows would be deleted");
  }

  /** AIR 2005 reg 6: 100 years. */
  @Test
  void whoStandsInTheRecordOfAnAdoptionIsKept() throws Exception {
    String home = carers("ADO" + unique, "Carers");
    String child = child("ADC" + unique, "");
    approvalEnded(home);
    String applied = UUID.randomUUID().toString();
    TestSql.update(
        "kith",
        "insert into court.adoption_applicants (id, version, authority, child, on_day, who,"
            + " household, lived, recorded_at, recorded_by) select ?::uuid, 0, authority, ?::uuid,"
            + " '2014-06-02', 'FOSTER', id, '', now(), 'test' from placements.household"
            + " where id = ?::uuid",
        applied,
        child,
        home);
    says(asking, asked(home), "it stands in the record of an adoption");
    TestSql.update("kith", "delete from court.adoption_applicants where id = ?::uuid", applied);
    says(asking, asked(home), "rows would be deleted");
  }

  /** What a child who lived there asked for is not destroyed before they are answered. */
  @Test
  void aCopyThatAChildWhoLivedThereWaitsForKeepsTheHome() throws Exception {
    String home = carers("COP" + unique, "Carers");
    String child = child("ASK" + unique, "");
    left(lived(child, home, search("'" + child + "'", "")));
    approvalEnded(home);
    String request = copied("CHILD", child);
    says(asking, asked(home), "somebody asked for what is held of it");
    answered(request);
    says(asking, asked(home), "rows would be deleted");
  }

  private static String line(Client browser, String path, String number) throws Exception {
    return browser
        .get(path)
        .body()
        .lines()
        .filter(each -> each.contains(number))
        .findFirst()
        .orElseThrow();
  }
}
