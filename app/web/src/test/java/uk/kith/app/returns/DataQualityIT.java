package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Findings of two returns, followed, accepted and withdrawn; by whom they may be known. */
@ArquillianTest
@RunAsClient
class DataQualityIT {

  private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  private static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n";

  @ArquillianResource URI base;

  private final String child = "Q" + UUID.randomUUID();
  private final Deque<String> held = new ArrayDeque<>();
  private Uploads officer;
  private Caller caller;
  private String name;

  @BeforeEach
  void signIn() throws SQLException {
    name = TestUsers.create(Role.PLACEMENT_OFFICER);
    officer = new Uploads(base, Client.basic(name));
    caller = Caller.named(name, base);
  }

  /** The newest first, as they must be. */
  @AfterEach
  void takeBack() throws Exception {
    while (!held.isEmpty()) {
      String id = held.pop();
      assertEquals(204, officer.delete("api/returns/" + id).statusCode());
    }
  }

  /** A child of no sex that a code means, in a placement without a postcode. */
  private void load(int year, String place, String day) throws Exception {
    HttpResponse<String> made =
        officer.send(
            List.of(
                Part.file("h.csv", HEADER + child + ",9,27/03/2003,WBRI,,,\n"),
                Part.file(
                    "e.csv",
                    EPISODES + child + "," + day + ",S,C2,N1," + place + ",PR1,,,,S60 1AA,,\n"),
                Part.year(year)));
    assertEquals(201, made.statusCode(), made.body());
    held.push(json(made).getString("id"));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    return json(answer);
  }

  /** The finding of a rule about the child of this test; empty when it is not on the list. */
  private Optional<JsonObject> find(Caller by, String rule, String state) {
    HttpResponse<String> answer =
        by.get("api/data-quality?size=500&rule=" + rule + "&state=" + state);
    assertEquals(200, answer.statusCode(), answer.body());
    return object(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("localId", "").equals(child))
        .findFirst();
  }

  private static JsonArray array(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }

  private long open(String rule) {
    return object(caller.get("api/data-quality/counts"))
        .getJsonArray("rules")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.getString("rule").equals(rule))
        .mapToLong(each -> each.getInt("open"))
        .sum();
  }

  @Test
  void aFactToldByTwoReturnsIsOneFindingAndStaysAccepted() throws Exception {
    load(2011, "U6", "01/05/2010");
    JsonObject first = find(caller, "903-101", "OPEN").orElseThrow();
    assertEquals("[2011]", first.getJsonArray("years").toString());
    assertEquals("header", first.getString("table"));
    assertEquals("2011-03-31", first.getString("since"));
    assertEquals("YEARS", first.getString("standing"));
    String id = first.getString("id");
    long before = open("903-101");
    HttpResponse<String> blank =
        caller.post("api/data-quality/" + id + "/acceptance", "{'reason':' '}");
    assertEquals(400, blank.statusCode(), blank.body());
    String reason = "{'reason':'The birth certificate says neither'}";
    assertEquals(201, caller.post("api/data-quality/" + id + "/acceptance", reason).statusCode());
    HttpResponse<String> again = caller.post("api/data-quality/" + id + "/acceptance", reason);
    assertEquals(409, again.statusCode(), again.body());
    assertEquals(before - 1, open("903-101"));

    load(2012, "U6", "2010-05-01");
    JsonObject both = find(caller, "903-101", "ACCEPTED").orElseThrow();
    assertEquals(id, both.getString("id"), "the same fact under the same id");
    assertEquals("[2011,2012]", both.getJsonArray("years").toString());
    assertEquals(2012, both.getInt("year"));
    assertEquals(
        "The birth certificate says neither", both.getJsonObject("acceptance").getString("reason"));
    assertTrue(find(caller, "903-101", "OPEN").isEmpty());

    assertEquals(204, caller.delete("api/data-quality/" + id + "/acceptance").statusCode());
    assertEquals(409, caller.delete("api/data-quality/" + id + "/acceptance").statusCode());
    assertTrue(find(caller, "903-101", "OPEN").isPresent());
    JsonArray kept = array(caller.get("api/data-quality/" + id + "/acceptances"));
    assertEquals(1, kept.size());
    assertEquals(name, kept.getJsonObject(0).getString("withdrawnBy"));
    assertEquals(
        List.of("finding-accepted", "acceptance-withdrawn"),
        List.of(audited("finding-accepted", id), audited("acceptance-withdrawn", id)));

    takeBack();
    assertEquals(404, caller.get("api/data-quality/" + id).statusCode());
  }

  /** Acceptances rest on the ids of doubts, which the database once made. */
  @Test
  void aDoubtOfTheRegisterHasTheIdThatTheDatabaseWouldGiveIt() throws Exception {
    load(2011, "U6", "01/05/2010");
    List<JsonObject> doubts =
        object(caller.get("api/data-quality?table=register&size=500"))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> each.getString("localId", "").equals(child))
            .toList();
    assertFalse(doubts.isEmpty());
    for (JsonObject doubt : doubts) {
      assertEquals(
          TestSql.text(
              "kith",
              "select md5(concat_ws('|', 'register', ?, ?, ?))::uuid",
              doubt.getString("rule"),
              doubt.getString("child"),
              doubt.getString("field")),
          doubt.getString("id"));
    }
  }

  private String audited(String action, String id) throws SQLException {
    return TestSql.text(
        "kith",
        "select action from app.audit_event where actor = ? and action = ? and thing_id = ?::uuid",
        name,
        action,
        id);
  }

  /** The postcode of an episode that began on the same day, however the file writes it. */
  @Test
  void anEpisodeIsTheSameWhenItsFirstDayIs() throws Exception {
    load(2011, "U6", "01/05/2010");
    String id = find(caller, "903-392b", "OPEN").orElseThrow().getString("id");
    load(2012, "U6", "2010-05-01");
    assertEquals(id, find(caller, "903-392b", "OPEN").orElseThrow().getString("id"));
  }

  @Test
  void othersReadAndMayNotAcceptAndSomeReadNothing() throws Exception {
    load(2011, "U6", "01/05/2010");
    String id = find(caller, "903-101", "OPEN").orElseThrow().getString("id");
    Caller governance = Caller.as(Role.INFORMATION_GOVERNANCE, base);
    assertTrue(find(governance, "903-101", "OPEN").isPresent());
    assertEquals(
        403,
        governance.post("api/data-quality/" + id + "/acceptance", "{'reason':'x'}").statusCode());
    for (Role role : List.of(Role.COMMISSIONER, Role.ADMINISTRATOR, Role.COURT_OFFICER)) {
      Caller other = Caller.as(role, base);
      assertEquals(403, other.get("api/data-quality").statusCode(), role.id());
      assertEquals(403, other.get("api/data-quality/" + id).statusCode(), role.id());
    }
  }

  /** A child placed for adoption without a placement order (903-408): the panel adviser's alone. */
  @Test
  void findingsOfAdoptionAreThePanelAdvisersAlone() throws Exception {
    load(2011, "A5", "01/05/2010");
    Caller adviser = Caller.as(Role.PANEL_ADVISER, base);
    JsonObject sealed = find(adviser, "903-408", "OPEN").orElseThrow();
    String id = sealed.getString("id");
    assertEquals(
        201,
        adviser
            .post("api/data-quality/" + id + "/acceptance", "{'reason':'Decided in 2009'}")
            .statusCode());
    for (Role role : List.of(Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE)) {
      Caller other = Caller.as(role, base);
      assertTrue(find(other, "903-408", "ALL").isEmpty(), role.id());
      assertEquals(404, other.get("api/data-quality/" + id).statusCode(), role.id());
      assertEquals(404, other.get("api/data-quality/" + id + "/acceptances").statusCode());
      assertFalse(other.get("api/data-quality/counts").body().contains("903-408"), role.id());
    }
    assertEquals(
        404, caller.post("api/data-quality/" + id + "/acceptance", "{'reason':'x'}").statusCode());
  }

  @Test
  void thePagesShowAcceptAndWithdraw() throws Exception {
    load(2011, "U6", "01/05/2010");
    String id = find(caller, "903-101", "OPEN").orElseThrow().getString("id");
    String page = "/data-quality/findings/" + id;
    Client browser = new Client(base.toURL());
    browser.signIn(name, TestUsers.PASSWORD);
    assertTrue(browser.get("/data-quality").body().contains("903-101"));
    assertTrue(browser.get("/data-quality/rules/list.csv").body().contains("903-101"));
    assertTrue(browser.get("/data-quality/findings?rule=903-101").body().contains(child));
    assertTrue(browser.get(page).body().contains("Accept the finding"));
    HttpResponse<String> asked =
        browser.post(page + "/accept", Map.of("reason", "", "_csrf", browser.token()));
    assertEquals(400, asked.statusCode());
    assertTrue(asked.body().contains("Enter why the finding may stand"), asked.body());
    assertEquals(
        303,
        browser
            .post(page + "/accept", Map.of("reason", "It is so", "_csrf", browser.token()))
            .statusCode());
    String accepted = browser.get(page).body();
    assertTrue(accepted.contains("The finding is accepted"), accepted);
    assertTrue(accepted.contains("It is so"), accepted);
    HttpResponse<String> file =
        browser.get("/data-quality/findings/list.csv?rule=903-101&state=ACCEPTED");
    assertEquals(200, file.statusCode());
    assertTrue(file.body().contains(child) && file.body().contains("It is so"), file.body());
    assertEquals(
        303, browser.post(page + "/withdraw", Map.of("_csrf", browser.token())).statusCode());
    assertTrue(browser.get(page).body().contains("the finding is open"));
  }

  /** As a data officer works, without script. */
  @Test
  void theWayFromTheCountToTheAcceptanceNeedsNoScript() throws Exception {
    load(2011, "U6", "01/05/2010");
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.withoutScript(root)) {
      var page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", name);
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root + "/data-quality");
      check.shoot("it-data-quality");
      page.navigate(root + "/data-quality/findings");
      page.selectOption("#rule", "903-101");
      page.click("main .app-filter button");
      page.click("main tr:has-text(\"" + child + "\") th a");
      page.fill("#reason", "The birth certificate says neither");
      page.click("main .govuk-button:has-text(\"Accept the finding\")");
      assertTrue(page.textContent("main").contains("The finding is accepted"));
      page.click("main .govuk-button:has-text(\"Withdraw\")");
      assertTrue(page.textContent("main").contains("the finding is open"));
    }
  }
}
