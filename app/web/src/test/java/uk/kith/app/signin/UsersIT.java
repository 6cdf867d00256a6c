package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/** Users as an administrator looks after them, and what becomes of them when they leave. */
@ArquillianTest
@RunAsClient
class UsersIT {

  private static final String JSON = "application/json";
  private static final String CHOSEN = "lantern moss kettle";

  @ArquillianResource URL house;

  private Client client;
  private String administrator;

  @BeforeEach
  void anAdministrator() throws SQLException {
    client = new Client(house);
    administrator = TestUsers.create(Role.ADMINISTRATOR);
  }

  @Test
  void whoLeavesIsCutOffAtOnceAndWhatEndedStaysEnded() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    String id = id(officer);
    Client person = new Client(house);
    person.signIn(officer, TestUsers.PASSWORD);
    String feed = feed(person);
    assertEquals(200, person.get("/guarded/who").statusCode());
    assertEquals(200, client.get("/api/guarded/who", basic(officer)).statusCode());
    assertEquals(200, client.get(feed).statusCode());

    assertEquals(204, post("/api/users/" + id + "/off", "").statusCode());

    assertEquals(401, person.get("/guarded/who", "Accept", "text/plain").statusCode());
    assertEquals(401, client.get("/api/guarded/who", basic(officer)).statusCode());
    assertEquals(404, client.get(feed).statusCode());
    assertEquals(400, new Client(house).signIn(officer, TestUsers.PASSWORD).statusCode());

    HttpResponse<String> on = post("/api/users/" + id + "/on", "");
    assertEquals(200, on.statusCode(), on.body());
    assertEquals(401, person.get("/guarded/who", "Accept", "text/plain").statusCode());
    assertEquals(401, client.get("/api/guarded/who", basic(officer)).statusCode());
    assertEquals(404, client.get(feed).statusCode());
    HttpResponse<String> again = new Client(house).signIn(officer, text(on, "code"));
    assertEquals("/password", location(again));
    assertEquals(
        List.of("user-switched-off " + id, "user-switched-on " + id), changes(administrator));
  }

  @Test
  void whoIsAddedChoosesAPasswordBeforeAnythingOpens() throws Exception {
    String name = "new-" + UUID.randomUUID();
    HttpResponse<String> added =
        post(
            "/api/users",
            "{\"name\":\" "
                + name.toUpperCase(java.util.Locale.ROOT)
                + "\",\"roles\":[\"APPROVER\"]}");
    assertEquals(201, added.statusCode(), added.body());
    String code = text(added, "code");
    String user = "/api/users/" + text(added, "id");
    assertTrue(get(user).contains("\"state\":\"CODE_GIVEN\""), get(user));
    assertFalse(get(user).contains("lastSignedInAt"), get(user));
    assertEquals(409, post("/api/users", body(name, "COMMISSIONER")).statusCode(), "taken");

    Client person = new Client(house);
    assertEquals("/password", location(person.signIn(name, code)));
    assertEquals("/password", location(person.get("/searches")));
    assertEquals(401, client.get("/api/guarded/who", basic(name, code)).statusCode());
    HttpResponse<String> weak = choose(person, code, "Password2026!");
    assertEquals(400, weak.statusCode());
    assertTrue(weak.body().contains("first that would be guessed"), weak.body());
    assertEquals(303, choose(person, code, CHOSEN).statusCode());
    assertEquals(200, person.get("/searches").statusCode());
    assertEquals(200, client.get("/api/guarded/who", basic(name, CHOSEN)).statusCode());
    assertTrue(get(user).contains("\"state\":\"ACTIVE\""), get(user));
    assertTrue(get(user).contains("lastSignedInAt"), get(user));
    assertEquals(400, new Client(house).signIn(name, code).statusCode(), "the code is used up");
  }

  @Test
  void peopleChangeTheirOwnPassword() throws Exception {
    String officer = TestUsers.create(Role.COURT_OFFICER);
    Client person = new Client(house);
    Client elsewhere = new Client(house);
    person.signIn(officer, TestUsers.PASSWORD);
    elsewhere.signIn(officer, TestUsers.PASSWORD);
    HttpResponse<String> page = person.get("/password");
    assertTrue(page.body().contains("Change your password"), page.body());
    assertEquals(400, choose(person, "not the one", CHOSEN).statusCode());
    assertEquals(303, choose(person, TestUsers.PASSWORD, CHOSEN).statusCode());
    assertEquals(200, person.get("/guarded/who").statusCode());
    assertEquals(401, elsewhere.get("/guarded/who", "Accept", "text/plain").statusCode());
    assertEquals(303, new Client(house).signIn(officer, CHOSEN).statusCode());
    assertTrue(AuditRows.of(officer).contains("password-changed {}"));
  }

  @Test
  void thePasswordOfTheDemonstrationStays() throws Exception {
    String officer = TestUsers.create(Role.APPROVER);
    TestSql.update("kith", "update app.app_user set demonstration = true where name = ?", officer);
    Client person = new Client(house);
    person.signIn(officer, TestUsers.PASSWORD);
    assertTrue(person.get("/password").body().contains("it stays as it is"));
    assertEquals(409, choose(person, TestUsers.PASSWORD, CHOSEN).statusCode());
    assertEquals(409, post("/api/users/" + id(officer) + "/code", "").statusCode());
    assertEquals(303, new Client(house).signIn(officer, TestUsers.PASSWORD).statusCode());
  }

  @Test
  void aNewCodeEndsWhatTheOldPasswordOpened() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    Client person = new Client(house);
    person.signIn(officer, TestUsers.PASSWORD);
    assertEquals(200, client.get("/api/guarded/who", basic(officer)).statusCode());
    HttpResponse<String> code = post("/api/users/" + id(officer) + "/code", "");
    assertEquals(200, code.statusCode(), code.body());
    assertEquals(401, person.get("/guarded/who", "Accept", "text/plain").statusCode());
    assertEquals(401, client.get("/api/guarded/who", basic(officer)).statusCode());
    assertEquals("/password", location(person.signIn(officer, text(code, "code"))));
    assertFalse(AuditRows.of(administrator).toString().contains(text(code, "code")));
  }

  @Test
  void aCodeThatWasNotUsedForAWeekWorksNoMore() throws Exception {
    String officer = TestUsers.createWithCode(Role.COURT_OFFICER);
    String aged =
        "update app.app_user set password_changed_at = now() - ?::interval where name = ?";
    TestSql.update("kith", aged, "6 days 23 hours", officer);
    assertEquals("/password", location(new Client(house).signIn(officer, TestUsers.PASSWORD)));
    TestSql.update("kith", aged, "7 days 1 minute", officer);
    assertEquals(400, new Client(house).signIn(officer, TestUsers.PASSWORD).statusCode());
    assertTrue(
        AuditRows.of(officer).contains("sign-in-failed {\"why\": \"code-too-old\"}"),
        AuditRows.of(officer).toString());
  }

  @Test
  void rolesHoldFromTheNextRequestOnAndNobodyGivesThemToThemselves() throws Exception {
    String officer = TestUsers.create(Role.COMMISSIONER);
    String roles = "/api/users/" + id(officer) + "/roles";
    assertEquals(403, client.get("/api/guarded/officers", basic(officer)).statusCode());
    assertEquals(204, put(roles, "\"PLACEMENT_OFFICER\"", "\"0\"").statusCode());
    assertEquals(200, client.get("/api/guarded/officers", basic(officer)).statusCode());
    HttpResponse<String> moved = put(roles, "\"COMMISSIONER\"", "\"0\"");
    assertTrue(moved.body().contains("version-moved-on"), moved.body());
    HttpResponse<String> both = put(roles, "\"ADMINISTRATOR\",\"COURT_OFFICER\"", "\"1\"");
    assertTrue(both.body().contains("administrator-stands-alone"), both.body());
    HttpResponse<String> own =
        put("/api/users/" + id(administrator) + "/roles", "\"COURT_OFFICER\"", "\"0\"");
    assertTrue(own.body().contains("own-roles"), own.body());
    assertEquals(400, put(roles, "", "\"1\"").statusCode());
    assertEquals(403, client.get("/api/children", basic(administrator)).statusCode());
    assertTrue(
        AuditRows.of(administrator)
            .contains(
                "user-roles-changed {\"roles\": \"placement-officer\", \"before\":"
                    + " \"commissioner\"}"));
  }

  @Test
  void whoIsHeldAfterWrongPasswordsIsReleased() throws Exception {
    String officer = TestUsers.create(Role.COURT_OFFICER);
    String user = "/api/users/" + id(officer);
    for (int i = 0; i < UserAccounts.FREE_FAILURES; i++) {
      new Client(house).signIn(officer, "a wrong password");
    }
    assertTrue(get(user).contains("\"state\":\"HELD\""), get(user));
    assertEquals(400, new Client(house).signIn(officer, TestUsers.PASSWORD).statusCode());
    assertEquals(204, post(user + "/release", "").statusCode());
    assertTrue(get(user).contains("\"state\":\"ACTIVE\""), get(user));
    assertEquals(303, new Client(house).signIn(officer, TestUsers.PASSWORD).statusCode());
  }

  @Test
  void nobodyElseLooksAfterUsers() throws Exception {
    String id = id(administrator);
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        String[] other = basic(TestUsers.create(role));
        assertEquals(403, client.get("/api/users", other).statusCode(), role.id());
        assertEquals(403, client.get("/api/users/" + id, other).statusCode(), role.id());
        assertEquals(
            403,
            client.post("/api/users", JSON, body("x-" + role.id(), "APPROVER"), other).statusCode(),
            role.id());
        assertEquals(
            403, client.post("/api/users/" + id + "/off", JSON, "", other).statusCode(), role.id());
      }
    }
    assertEquals(404, post("/api/users/" + UUID.randomUUID() + "/off", "").statusCode());
    assertEquals(400, post("/api/users", body("anonymous", "APPROVER")).statusCode());
    assertEquals(400, post("/api/users", body("program:x", "APPROVER")).statusCode());
  }

  private HttpResponse<String> choose(Client person, String current, String password)
      throws Exception {
    return person.post(
        "/password",
        Map.of(
            "current",
            current,
            "password",
            password,
            "repeated",
            password,
            "_csrf",
            person.token()));
  }

  private static String feed(Client person) throws Exception {
    person.get("/court/calendar");
    person.post("/court/calendar", Map.of("whose", "all", "_csrf", person.token()));
    Matcher made =
        Pattern.compile("/calendar/[A-Za-z0-9_-]{43}\\.ics")
            .matcher(person.get("/court/calendar").body());
    assertTrue(made.find());
    return made.group();
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return client.post(path, JSON, json, basic(administrator));
  }

  private HttpResponse<String> put(String path, String roles, String version) throws Exception {
    List<String> headers = new ArrayList<>(List.of(basic(administrator)));
    headers.addAll(List.of("If-Match", version));
    return client.send(
        "PUT", path, JSON, "{\"roles\":[" + roles + "]}", headers.toArray(String[]::new));
  }

  private String get(String path) throws Exception {
    return client.get(path, basic(administrator)).body();
  }

  private static String body(String name, String role) {
    return "{\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}";
  }

  private static String id(String name) throws SQLException {
    return TestSql.text("kith", "select id from app.app_user where name = ?", name);
  }

  private static String text(HttpResponse<String> answer, String field) {
    Matcher found = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(answer.body());
    assertTrue(found.find(), answer.body());
    return found.group(1);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
  }

  /** What somebody changed, as the audit trail names it: by id. */
  private static List<String> changes(String actor) throws SQLException {
    return List.of(
        TestSql.text(
                "kith",
                "select string_agg(action || ' ' || thing_id, ';' order by at) from app.audit_event"
                    + " where actor = ? and thing_type = 'user'",
                actor)
            .split(";", -1));
  }
}
