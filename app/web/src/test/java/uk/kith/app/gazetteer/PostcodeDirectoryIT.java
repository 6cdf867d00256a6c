package uk.kith.app.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.gazetteer.Directories.json;
import static uk.kith.app.harness.Eventually.eventually;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/** The postcode directory over REST: loaded whole, or nothing changes and nothing stays behind. */
@ArquillianTest
@RunAsClient
class PostcodeDirectoryIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  @ArquillianResource URI base;

  @Test
  void aDirectoryIsLoadedOnceAndItsRowsAreCounted() throws Exception {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    String csv = Directories.of("ZE", 6000);
    String load = accepted(send(officer, csv));
    eventually("loaded", SOON, () -> status(officer, load).equals("DONE"));
    JsonObject edition = json(officer.get(load)).getJsonObject("edition");
    assertEquals("ONS Postcode Directory, test", edition.getString("source"));
    assertEquals(
        "{\"read\":6005,\"kept\":6002,\"terminated\":1,\"repeated\":0,\"withoutPosition\":1,"
            + "\"withoutAuthority\":1,\"elsewhere\":1}",
        edition.getJsonObject("counts").toString());
    assertEquals(10, edition.getInt("sectors"), "nine of Edinburgh, and one of Derbyshire");
    assertEquals("S12000036", area("ZE1 0AA"));
    assertEquals("E10000007", area("ZE2 1AB"), "terminated, and of the county");
    assertEquals(
        "445000 370000 1.000",
        TestSql.text(
            "kith",
            "select easting || ' ' || northing || ' ' || share from placements.gazetteer_entry"
                + " where place = 'ZE2 1'"),
        "the middle of the live postcodes");
    assertNothingStaged();

    HttpResponse<String> again = send(officer, csv);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again).getInt("changed"));
    assertEquals(load, path(again));
    assertNothingStaged();
    assertTrue(
        officer.get("api/gazetteer").body().contains("ONS Postcode Directory, test"), "listed");
  }

  @Test
  void aDirectoryThatBreaksInTheMiddleChangesNothing() throws Exception {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    String load = accepted(send(officer, Directories.of("ZF", 6000) + "ZF9 9ZZ,broken\n"));
    eventually("failed", SOON, () -> status(officer, load).equals("FAILED"));
    String message = json(officer.get(load)).getString("message");
    assertTrue(message.startsWith("Line 6007 of the directory cannot be read"), message);
    assertEquals(0, TestSql.number("kith", COUNT + " where place like 'ZF%'"));
    assertNothingStaged();
  }

  @Test
  void aCancelledLoadChangesNothingAndAnotherOneHasToWait() throws Exception {
    Caller officer = Caller.as(Role.ADMINISTRATOR, base);
    String csv = Directories.of("ZG", 100);
    String load;
    try (Connection gate = TestDatabase.connect()) {
      gate.setAutoCommit(false);
      try (Statement sql = gate.createStatement()) {
        sql.execute("lock table placements.gazetteer_entry in share mode");
      }
      load = accepted(send(officer, csv));
      eventually("in the middle", SOON, PostcodeDirectoryIT::isStaging);
      assertEquals(load, accepted(send(officer, csv)), "the same file is being loaded");
      HttpResponse<String> other = send(officer, Directories.of("ZH", 3));
      assertEquals(409, other.statusCode(), other.body());
      assertEquals(200, officer.delete(load).statusCode());
      gate.rollback();
    }
    eventually("cancelled", SOON, () -> status(officer, load).equals("CANCELLED"));
    assertEquals(0, TestSql.number("kith", COUNT + " where place ~ '^Z[GH]'"));
    assertNothingStaged();
  }

  @Test
  void whatIsNoDirectoryIsRefusedAndNobodyElseLoadsOne() throws Exception {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    HttpResponse<String> wrong =
        send(officer, "pcds,doterm,oslaua,oseast1m,osnrth1m\nS65 1AB,,E08000018,1,2\n");
    assertEquals(400, wrong.statusCode(), wrong.body());
    assertTrue(wrong.body().contains("no column oscty or cty…cd"), wrong.body());
    String zip = accepted(officer.postAs("application/zip", "api/gazetteer", "PK\3\4 no zip"));
    eventually("failed", SOON, () -> status(officer, zip).equals("FAILED"));
    assertTrue(officer.get(zip).body().contains("The zip "), () -> officer.get(zip).body());
    assertNothingStaged();
    for (Role role : new Role[] {Role.COURT_OFFICER, Role.COMMISSIONER}) {
      Caller other = Caller.as(role, base);
      assertEquals(403, send(other, Directories.of("ZI", 1)).statusCode());
      assertEquals(403, other.get(zip).statusCode());
      assertEquals(403, other.get("api/gazetteer").statusCode());
    }
  }

  private static final String COUNT = "select count(*) from placements.gazetteer_entry";

  private static HttpResponse<String> send(Caller caller, String csv) {
    return caller.postAs(
        "text/csv", "api/gazetteer?source=ONS%20Postcode%20Directory,%20test", csv);
  }

  private static String accepted(HttpResponse<String> answer) {
    assertEquals(202, answer.statusCode(), answer.body());
    return path(answer);
  }

  private static String path(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath().substring(1);
  }

  private static String status(Caller caller, String load) {
    return json(caller.get(load)).getString("status");
  }

  private static String area(String place) throws SQLException {
    return TestSql.text(
        "kith", "select area from placements.gazetteer_entry where place = ?", place);
  }

  private static boolean isStaging() throws SQLException {
    return TestSql.number(
            "kith",
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ~ 'placements.gazetteer_entry'")
        == 1;
  }

  /** A load that has ended tells its status before the last of it is cleared away. */
  private static void assertNothingStaged() {
    eventually(
        "nothing staged",
        SOON,
        () ->
            TestSql.number(
                    "kith",
                    "select (select count(*) from placements.gazetteer_part)"
                        + " + (select count(*) from placements.gazetteer_load where staged)"
                        + " + (select count(*) from placements.gazetteer_edition where not ready)"
                        + " + (select count(*) from placements.gazetteer_entry e where not exists"
                        + "   (select from placements.gazetteer_edition d"
                        + "     where d.id = e.edition and d.ready))")
                == 0);
  }
}
