package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/**
 * Records that are restricted are absent from a copy, with whatever would tell of them (ADR 37).
 */
class RestrictedRecordsIT {

  private static final String SOURCE = "with_restrictions";
  private static final String COPY = "without_restricted";

  private final Secret secret = Secret.known("a secret of the tests");

  @Test
  void neitherTheyNorTheirFamiliesNorWhatNamesThemIsCopied() throws Exception {
    CopyRefusedIT.made(SOURCE);
    TestDatabase.createDatabase(COPY);
    try (Connection source = TestDatabase.connect(SOURCE)) {
      Samples.record(source, ColumnList.read());
    }
    restrict("CHILD", "child0", "null, null, null");
    restrict("CHILD", "child20", "now(), 'somebody', 'no more'");
    restrict("HOUSEHOLD", "home3", "null, null, null");
    // of a child elsewhere, what was said before of the stay in the restricted home
    TestSql.update(
        SOURCE,
        "insert into placements.placement (id, version, authority, child_id, household_id,"
            + " start_on, end_on, care_began, type, accepted_rules, accepted_reason, recorded_at,"
            + " recorded_by, superseded_at, superseded_by, superseded_why, said_of, considerations)"
            + " select md5('before')::uuid, 0, authority, child_id, md5('home4')::uuid, start_on,"
            + " end_on, care_began, type, '', '', recorded_at, recorded_by, now(), 'somebody',"
            + " 'wrong home', id, '' from placements.placement where id = md5('stay13')::uuid");
    tells("child_fact", "child40", "avoid", "{\"households\":[\"%s\"]}", "home3");
    // an exemption of a home of many tells by how much the child's family moved
    String exemption = "{\"exemptions\":[{\"children\":[\"%s\"]}]}";
    tells("household_fact", "home4", "exemptions", exemption, "child14");
    tells("household_fact", "home5", "exemptions", "{\"exemptions\":[]}", "");

    List<String> said = new ArrayList<>();
    new Pseudonymiser(ColumnList.read(), secret, said::add)
        .copy(CopyRefusedIT.database(SOURCE), CopyRefusedIT.database(COPY));

    assertTrue(said.contains("placements.child: 398 rows, 2 left out."), said.toString());
    assertTrue(said.contains("placements.household: 10 rows, 1 left out."), said.toString());
    assertEquals(398, number("placements.child"));
    assertEquals(199, number("placements.sibling_link"));
    assertEquals(400 - 2 - 40, number("placements.placement"));
    assertEquals(number("placements.placement"), number("placements.held_place"));
    assertEquals(0, number("placements.child_fact where kind = 'avoid'"));
    assertEquals(1, number("placements.household_fact where kind = 'exemptions'"));
    assertEquals(0, TestSql.number(COPY, "select count(*) from app.restriction"));
  }

  private static void restrict(String kind, String subject, String lifted) throws Exception {
    TestSql.update(
        SOURCE,
        "insert into app.restriction (id, authority, kind, subject, reason, made_at, made_by,"
            + " review_by, lifted_at, lifted_by, lifted_why) values (gen_random_uuid(),"
            + " 'E08000018', '"
            + kind
            + "', md5('"
            + subject
            + "')::uuid, 'somebody works here', now(), 'somebody', '2014-06-01', "
            + lifted
            + ")");
  }

  private static void tells(String table, String of, String kind, String value, String named)
      throws Exception {
    String id = named.isEmpty() ? "''" : "md5('" + named + "')::uuid::text";
    TestSql.update(
        SOURCE,
        "insert into placements."
            + table
            + " (id, authority, "
            + table.replace("_fact", "_id")
            + ", kind, value, valid_from, recorded_at, recorded_by) values (gen_random_uuid(),"
            + " 'E08000018', md5('"
            + of
            + "')::uuid, '"
            + kind
            + "', replace('"
            + value
            + "', '%s', "
            + id
            + "), '2014-01-02', now(), 'somebody')");
  }

  private static long number(String table) throws Exception {
    return TestSql.number(COPY, "select count(*) from " + table);
  }
}
