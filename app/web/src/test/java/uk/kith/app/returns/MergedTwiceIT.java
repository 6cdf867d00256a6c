package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.returns.Uploads.EPISODES;
import static uk.kith.app.returns.Uploads.HEADER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-DATA-15: a record that was merged into one that was merged itself is the last of them. */
@ArquillianTest
@RunAsClient
class MergedTwiceIT {

  @ArquillianResource URI base;

  private final String number = "T" + UUID.randomUUID();

  @Test
  void whatAReturnTellsOfTheFirstNumberIsToldOfTheLastRecord() throws Exception {
    String name = TestUsers.create(Role.PLACEMENT_OFFICER);
    Uploads officer = new Uploads(base, Client.basic(name));
    Caller caller = Caller.named(name, base);
    officer.send(files(2011, ""));
    String first =
        TestSql.text("kith", "select id from placements.child where local_id = ?", number);
    String second = child(caller);
    String last = child(caller);
    merge(caller, first, second);
    merge(caller, second, last);
    assertEquals(last, TestSql.text("kith", "select placements.record_of(?::uuid)", first));
    assertEquals(last, TestSql.text("kith", "select placements.record_of(?::uuid)", last));
    officer.send(files(2012, "01/09/2011,X1"));
    assertEquals(List.of("0", "0", "2"), List.of(homes(first), homes(second), homes(last)));
  }

  /** One home, and another from the day on which the first ended. */
  private List<Part> files(int year, String moved) {
    String home = ",S,C2,N1,U6,PR1,";
    String first = number + ",01/05/2010" + home + moved;
    String rows =
        moved.isEmpty()
            ? first + ",,,S60 1AA,S60 2AA,1234567\n"
            : first
                + ",PLACE,S60 1AA,S60 2AA,1234567\n"
                + number
                + ",01/09/2011,P,C2,N1,U6,PR1,,,,S60 1AA,S65 1AA,1234567\n";
    return List.of(
        Part.file("h.csv", HEADER + number + ",1,27/03/2003,WBRI,,,\n"),
        Part.file("e.csv", EPISODES + rows),
        Part.year(year));
  }

  private static String child(Caller caller) {
    return id(
        caller.post(
            "api/children",
            "{'localId':'M-"
                + UUID.randomUUID()
                + "','dateOfBirth':'2003-03-27','sex':'MALE','from':'2010-01-01'}"));
  }

  private static void merge(Caller caller, String one, String into) throws SQLException {
    HttpResponse<String> merged =
        caller.post(
            "api/children/" + one + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':'The same papers'}"
                .formatted(into, version(into)),
            "If-Match",
            version(one));
    assertEquals(204, merged.statusCode(), merged.body());
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
}
