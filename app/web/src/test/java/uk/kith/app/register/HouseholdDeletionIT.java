package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

/**
 * ADR 0064: the record of carers whose day has come is deleted over all modules when two people
 * have said so; no row of any table names it then, and what is of the children who lived there
 * stays.
 */
@ArquillianTest
@RunAsClient
class HouseholdDeletionIT extends HouseholdDeletionStage {

  /** Rows of one household and nobody else. */
  private static final Set<String> DELETED =
      Set.of(
          "placements.household_fact.household_id",
          "placements.life_event.subject_id",
          "placements.finding_acceptance.subject",
          "placements.hold.subject",
          "matching.adopter_preference.household",
          "matching.family_step.household",
          "app.restriction.subject",
          "app.break_glass.subject",
          "app.access_request.subject");

  /** Rows of children, which name nobody in place of the home. */
  private static final Set<String> NAME_NOBODY =
      Set.of(
          "placements.placement.household_id",
          "placements.placement.deleted_home",
          "placements.held_place.household_id",
          "placements.reservation.household_id",
          "placements.approval.household_id",
          "placements.search_call.household_id",
          "placements.local_option.household_id",
          "court.adoption_applicants.household",
          "matching.adoption_step.household",
          "matching.decision.household",
          "matching.run_home.household");

  /** A link with a child stands in the record of its adoption: such a household is kept. */
  private static final Set<String> KEEP = Set.of("matching.link.household");

  private static final Set<String> IDS_ALONE =
      Set.of(
          "placements.deletion_record.subject",
          "placements.touched.subject_id",
          "court.touched.subject_id",
          "matching.touched.subject_id");

  /** Approved, rung and thought of in the search of a child. */
  private static void namedIn(String search, String home, String reasons, String placement)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.approval (id, authority, search_id, household_id, rule, given_by,"
            + " post, given_on, reasons, recorded_at, recorded_by) select gen_random_uuid(),"
            + " authority, ?::uuid, id, 'R-PLACE-05', 'A. Manager', 'Head of service',"
            + " '2014-03-03', ?, now(), 'test' from placements.household where id = ?::uuid",
        search,
        reasons,
        home);
    TestSql.update(
        "kith",
        "insert into placements.search_call (id, authority, search_id, household_id, spoken_with,"
            + " answer, called_on, called_at, recorded_at, recorded_by) select gen_random_uuid(),"
            + " authority, ?::uuid, id, 'CARER', 'YES', '2014-03-03', '10:00', now(), 'test'"
            + " from placements.household where id = ?::uuid",
        search,
        home);
    TestSql.update(
        "kith",
        "insert into placements.local_option (id, authority, placement_id, household_id, position,"
            + " possible, reason) select gen_random_uuid(), authority, ?::uuid, id, 1, 'YES',"
            + " 'Possible' from placements.household where id = ?::uuid",
        placement,
        home);
  }

  @Test
  void twoPeopleDeleteARecordAndTheChildrensStay() throws Exception {
    String number = "GON" + unique;
    String name = "Family " + unique;
    String home = carers(number, name);
    String child = child("LIV" + unique, "");
    String other = child("OTH" + unique, ",'avoidHouseholds':['" + home + "']");
    String search = search("'" + child + "'", "");
    String placement = lived(child, home, search);
    String why = "exempted-" + unique;
    namedIn(search, home, why, placement);
    String otherSearch = search("'" + other + "'", "");
    String otherRun = options(otherSearch);
    String note = "visited-" + unique;
    made(
        "api/placements/" + placement + "/events",
        "{'event':'VISITED','on':'2014-03-07','note':'" + note + "'}");
    passedOver(home, carers("PAS" + unique, "Passed " + unique));
    left(placement);
    approvalEnded(home);
    answered(copied("HOUSEHOLD", home));
    assertTrue(
        tablesWith(home)
            .containsAll(
                Set.of(
                    "placements.placement",
                    "placements.reservation",
                    "placements.held_place",
                    "placements.approval",
                    "placements.search_call",
                    "placements.local_option",
                    "placements.life_event",
                    "placements.child_fact",
                    "matching.run_home",
                    "matching.run_input",
                    "matching.link",
                    "app.access_request")),
        tablesWith(home).toString());
    assertTrue(tablesWith(number).contains("matching.run_input"), tablesWith(number).toString());
    List<String> before = runs(otherSearch);

    String deletion = asked(home);
    says(asking, deletion, "somebody else of information governance confirms");
    assertEquals(200, keeper.get("api/households/" + home).statusCode(), "counted, not deleted");
    String address = "/retention/deletions/" + deletion;
    String counted = confirming.get(address).body();
    assertTrue(counted.contains("Household " + number), counted);
    assertTrue(
        counted.contains("1: placements, which say that the home’s record is gone"), counted);
    assertTrue(counted.contains("1: records of households"), counted);
    assertEquals(409, post(asking, address + "/confirm", Map.of()).statusCode(), "by another");
    assertEquals(303, post(confirming, address + "/confirm", Map.of()).statusCode());
    says(confirming, deletion, "Deleted, with ");

    assertEquals(Set.of(), tablesWith(home));
    assertEquals(Set.of(), tablesWith(number));
    assertEquals(Set.of(), tablesWith(name));
    assertEquals(404, keeper.get("api/households/" + home).statusCode());
    assertEquals(before, runs(otherSearch), "every run of a child stays, with all its homes");
    assertEquals(
        "2014-03-03 2014-06-01 S65 1CV",
        TestSql.text(
            "kith",
            "select concat_ws(' ', start_on, end_on, postcode) from placements.placement"
                + " where id = ?::uuid and household_id is null and deleted_home is not null",
            placement));
    assertTrue(tablesWith(note).contains("placements.life_event"), "it was done for the child");
    theChildsPagesStayAndSaySo(child, search, placement, other, otherSearch, otherRun, why, number);

    String log = Caller.named(asker, base).get("api/deletions").body();
    assertTrue(log.contains("\"of\":\"HOUSEHOLD\",\"record\":\"" + home + "\""), log);
    assertFalse(log.contains(number), "ids alone");
    assertEquals(
        400,
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + home + "']}")
            .statusCode(),
        "done once");
  }

  /** A link with another family, before which the home was suggested (R-MATCH-15). */
  private static void passedOver(String home, String linked) throws SQLException {
    UUID finding = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into matching.family_finding (id, version, authority, began_on, recorded_at,"
            + " recorded_by) values (?, 1, 'E08000018', date '2014-03-01', now(), 'test')",
        finding);
    TestSql.update(
        "kith",
        "insert into matching.link (id, version, authority, family_finding, household, passed_over,"
            + " recorded_at, recorded_by) values (gen_random_uuid(), 1, 'E08000018', ?, ?::uuid, ?,"
            + " now(), 'test')",
        finding,
        linked,
        home);
  }

  private static List<String> runs(String search) throws SQLException {
    return List.of(
        TestSql.text(
                "kith",
                "select string_agg(concat_ws(' ', r.id, h.rank, h.possible), ','"
                    + " order by r.id, h.rank) from matching.run r"
                    + " join matching.run_home h on h.run = r.id where r.search = ?::uuid",
                search)
            .split(","));
  }

  private void theChildsPagesStayAndSaySo(
      String child,
      String search,
      String placement,
      String other,
      String otherSearch,
      String otherRun,
      String why,
      String number)
      throws Exception {
    for (String path :
        List.of(
            "api/children/" + child,
            "api/children/" + child + "/history",
            "api/children/" + other,
            "api/searches/" + search,
            "api/searches/" + otherSearch + "/options?asOf=2014-03-03")) {
      HttpResponse<String> answer = keeper.get(path);
      assertEquals(200, answer.statusCode(), path);
      assertFalse(answer.body().contains(number), path);
    }
    Client officer = signedIn(TestUsers.create(PLACEMENT_OFFICER));
    assertTrue(
        officer
            .get("/children/" + child + "/placements")
            .body()
            .contains("A home whose record was deleted"));
    String reasons = officer.get("/children/" + child + "/why?placement=" + placement).body();
    assertTrue(reasons.contains("a home whose record was deleted"), reasons);
    assertTrue(reasons.contains("near his aunt"), reasons);
    assertTrue(reasons.contains(why), "who allowed it, and why");
    for (String path :
        List.of(
            "/children/" + child + "/why/record.docx?placement=" + placement,
            "/children/" + child,
            "/children/" + other,
            "/searches/" + search,
            "/searches/" + otherSearch,
            "/searches/" + otherSearch + "/options?run=" + otherRun,
            "/households")) {
      HttpResponse<String> page = officer.get(path);
      assertEquals(200, page.statusCode(), path);
      assertFalse(page.body().contains(number), path);
    }
  }

  /** So that nobody adds a column that names a household without saying what becomes of it. */
  @Test
  void everyColumnThatNamesAHouseholdIsDeletedOrNamesNobody() throws Exception {
    Set<String> columns =
        new TreeSet<>(
            Arrays.asList(
                TestSql.text(
                        "kith",
                        "select string_agg(table_schema || '.' || table_name || '.' || column_name,"
                            + " ' ') from information_schema.columns"
                            + " join information_schema.tables using (table_schema, table_name)"
                            + " where table_type = 'BASE TABLE' and udt_name in ('uuid', '_uuid')"
                            + " and table_schema in"
                            + " ('placements', 'court', 'matching', 'sufficiency', 'app')"
                            + " and (column_name like '%household%' or column_name like '%home%'"
                            + " or column_name in ('subject', 'subject_id'))")
                    .split(" ")));
    assertTrue(
        columns.containsAll(DELETED) && columns.containsAll(NAME_NOBODY), columns.toString());
    columns.removeAll(DELETED);
    columns.removeAll(NAME_NOBODY);
    columns.removeAll(KEEP);
    columns.removeAll(IDS_ALONE);
    assertEquals(Set.of(), columns, "say what becomes of it when a household is deleted");
    StringBuilder deleting = new StringBuilder();
    for (String source :
        List.of(
            "placements/src/main/java/uk/kith/placements/internal/retention/HouseholdDeletion.java",
            "court-tracking/src/main/java/uk/kith/court/internal/DeletedHouseholds.java",
            "matching/src/main/java/uk/kith/matching/internal/DeletedHouseholds.java",
            "app/web/src/main/java/uk/kith/app/restriction/DeletedRestrictions.java",
            "app/web/src/main/java/uk/kith/app/subjectaccess/DeletedAccessRequests.java")) {
      deleting.append(Files.readString(Path.of("../..").resolve(source)));
    }
    Set<String> tables = new TreeSet<>();
    DELETED.forEach(column -> tables.add(table(column)));
    NAME_NOBODY.forEach(column -> tables.add(table(column)));
    tables.removeIf(
        table ->
            deleting.indexOf('"' + table + '"') >= 0
                || deleting.indexOf('"' + table.replace("placements.", "") + '"') >= 0);
    assertEquals(Set.of(), tables);
  }

  private static String table(String column) {
    return column.substring(0, column.lastIndexOf('.'));
  }
}
