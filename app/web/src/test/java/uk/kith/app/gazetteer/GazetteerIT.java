package uk.kith.app.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;

/** Loading a gazetteer: all of a file, or nothing. */
@ArquillianTest
@RunAsClient
class GazetteerIT {

  @ArquillianResource URI base;

  @Test
  void loadsAFileOrNothingOfIt() throws SQLException {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    long before = entries();
    HttpResponse<String> broken =
        load(
            officer,
            "postcode,easting,northing,authority\nG1 1AA,259000,665000,S12000049\nG1,,,\n");
    assertEquals(400, broken.statusCode(), broken.body());
    assertTrue(broken.body().contains("\"field\":\"line 3\""), broken.body());
    assertEquals(before, entries());

    HttpResponse<String> whole =
        load(
            officer,
            "postcode,sector,easting,northing,authority,share\n"
                + "G1 1AA,,259000,665000,S12000049,\n"
                + ",G1 1,259100,665100,S12000049,0.9\n");
    assertEquals(201, whole.statusCode(), whole.body());
    assertTrue(whole.body().contains("\"postcodes\":1,\"sectors\":1"), whole.body());
    HttpResponse<String> newer =
        load(officer, "sector,easting,northing,authority\nG1 1,259200,665200,S12000049\n");
    assertEquals(201, newer.statusCode(), newer.body());
    assertEquals(before + 3, entries());
    assertEquals(403, load(Caller.as(COURT_OFFICER, base), "sector\n").statusCode());
  }

  private static HttpResponse<String> load(Caller caller, String csv) {
    return caller.postAs("text/csv", "api/gazetteer?source=test", csv);
  }

  private static long entries() throws SQLException {
    return TestSql.number("kith", "select count(*) from placements.gazetteer_entry");
  }
}
