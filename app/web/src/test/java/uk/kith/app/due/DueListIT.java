package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.kith.app.due.DueRegister.object;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;

/** The whole list of what is due, and the parts of it that are one person’s or one team’s. */
@ArquillianTest
@RunAsClient
class DueListIT {

  @ArquillianResource URI base;

  private Caller officer;
  private DueRegister register;
  private String child;
  private String home;

  @BeforeEach
  void somebody() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    register = new DueRegister(officer);
    child = register.child();
    home = register.household("FOSTER", "a.worker");
  }

  /** What is read for one person or team alone is what stands in the whole list of it. */
  @Test
  void mineAndMyTeamsAreThePartOfTheWholeListThatIsTheirs() throws SQLException {
    String name = TestUsers.create(SUPERVISING_WORKER);
    String own = register.household("FOSTER", name);
    String team = "Team " + name;
    String allocated =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','from':'2013-01-01','worker':'"
                        + name
                        + "','team':'"
                        + team
                        + "'}")));
    register.recorded(child, own, "U6", "2014-12-01");
    register.recorded(allocated, home, "U6", "2014-12-01");
    List<String> all =
        whole("api/due?asOf=2014-12-20").stream()
            .filter(line -> name.equals(line.getString("worker", "")))
            .map(JsonObject::toString)
            .toList();
    assertFalse(all.isEmpty());
    Caller worker = Caller.named(name, base);
    JsonObject mine = object(worker.get("api/due?mine=true&asOf=2014-12-20&size=500"));
    assertEquals(all, mine.getJsonArray("items").stream().map(Object::toString).toList());
    List<String> ofTeam =
        whole("api/due?asOf=2014-12-20").stream()
            .filter(line -> team.equals(line.getString("team", "")))
            .map(JsonObject::toString)
            .toList();
    assertFalse(ofTeam.isEmpty());
    String encoded = URLEncoder.encode(team, StandardCharsets.UTF_8);
    assertEquals(
        ofTeam,
        whole("api/due?asOf=2014-12-20&team=" + encoded).stream()
            .map(JsonObject::toString)
            .toList());
  }

  private List<JsonObject> whole(String list) {
    List<JsonObject> whole = new ArrayList<>();
    JsonObject page;
    do {
      page = object(officer.get(list + "&size=500&page=" + whole.size() / 500));
      page.getJsonArray("items").forEach(line -> whole.add(line.asJsonObject()));
    } while (whole.size() < page.getInt("total"));
    return whole;
  }
}
