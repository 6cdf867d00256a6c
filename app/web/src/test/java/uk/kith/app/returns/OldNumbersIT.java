package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.EPISODES;
import static uk.kith.app.returns.Uploads.HEADER;
import static uk.kith.app.returns.Uploads.json;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-DATA-15: two numbers of one child in returns, before and after its records are merged. */
@ArquillianTest
@RunAsClient
class OldNumbersIT {

  @ArquillianResource URI base;

  private final String kept = "K" + UUID.randomUUID();
  private final String old = "O" + UUID.randomUUID();

  /** A pupil number of the test's own. */
  private final String pupil =
      "A"
          + String.format("%011d", Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000_000))
          + "3";

  private final Deque<String> held = new ArrayDeque<>();
  private Uploads returns;
  private Caller officer;

  @BeforeEach
  void signIn() throws SQLException {
    String name = TestUsers.create(Role.PLACEMENT_OFFICER);
    returns = new Uploads(base, Client.basic(name));
    officer = Caller.named(name, base);
  }

  /** Returns that decisions rest on stay; the others are taken back, the newest first. */
  @AfterEach
  void takeBack() throws Exception {
    while (!held.isEmpty()) {
      returns.delete("api/returns/" + held.pop());
    }
  }

  private void load(int year, String header, String episodes) throws Exception {
    HttpResponse<String> made =
        returns.send(
            List.of(
                Part.file("h.csv", HEADER + header),
                Part.file("e.csv", EPISODES + episodes),
                Part.year(year)));
    assertEquals(201, made.statusCode(), made.body());
    held.push(json(made).getString("id"));
  }

  private String header(String child) {
    return child + ",1,27/03/2003,WBRI," + pupil + ",,\n";
  }

  private static String home(String child, String from, String until) {
    return child
        + ","
        + from
        + ",S,C2,N1,U6,PR1,"
        + until
        + (until.isEmpty() ? ",," : ",E13,")
        + ",S60 1AA,S60 2AA,1234567\n";
  }

  private static String record(String number) throws SQLException {
    return TestSql.text("kith", "select id from placements.child where local_id = ?", number);
  }

  private static String version(String child) throws SQLException {
    return TestSql.text("kith", "select version from placements.child where id = ?::uuid", child);
  }

  private static String homes(String child) throws SQLException {
    return TestSql.text(
        "kith",
        "select count(*) from placements.placement where child_id = ?::uuid"
            + " and superseded_at is null",
        child);
  }

  @Test
  void twoNumbersWithOnePupilNumberAreProposedAndBothLeadToTheRecordThatIsKept() throws Exception {
    load(
        2011,
        header(old) + header(kept),
        home(old, "01/05/2010", "01/09/2010") + home(kept, "01/12/2010", ""));
    String one = record(old);
    String other = record(kept);
    String likely = officer.get("api/children/" + one + "/duplicates").body();
    assertTrue(likely.contains(other) && likely.contains("PUPIL_NUMBER"), likely);
    HttpResponse<String> merged =
        officer.post(
            "api/children/" + one + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':'One pupil number'}"
                .formatted(other, version(other)),
            "If-Match",
            version(one));
    assertEquals(204, merged.statusCode(), merged.body());
    assertEquals("2", homes(other));
    assertEquals("[]", officer.get("api/children/" + other + "/duplicates").body());

    load(2012, header(old), home(old, "01/05/2011", "01/06/2011"));
    assertEquals("0", homes(one));
    JsonObject told =
        json(officer.get("api/data-quality?size=500&state=ALL&rule=903-1015"))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> each.getString("localId", "").equals(old))
            .findFirst()
            .orElse(null);
    assertTrue(told == null || told.getString("child").equals(other));
  }
}
