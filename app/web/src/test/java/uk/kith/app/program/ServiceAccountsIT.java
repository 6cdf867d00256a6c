package uk.kith.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.SecretToken;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** A program from its account to its end: what its token opens, and what it never does. */
@ArquillianTest
@RunAsClient
class ServiceAccountsIT {

  private static final String JSON = "application/json";
  private static final String CHILDREN = "/api/children?size=1";

  @ArquillianResource URL house;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Client client;
  private String administrator;
  private String owner;
  private String name;

  @BeforeEach
  void anAdministratorAndAnOwner() throws SQLException {
    client = new Client(house);
    administrator = TestUsers.create(Role.ADMINISTRATOR);
    owner = TestUsers.create(Role.PLACEMENT_OFFICER);
    name = "it-" + UUID.randomUUID();
  }

  @Test
  void aTokenReadsWhatItsScopeNamesAndNothingElse() throws Exception {
    String token = token(made("[\"children\"]", "READ"));
    assertEquals(200, client.get(CHILDREN, bearer(token)).statusCode());
    assertEquals(200, client.get("/openapi", bearer(token)).statusCode());
    assertEquals(403, client.get("/api/households", bearer(token)).statusCode());
    assertEquals(403, client.get("/metrics", bearer(token)).statusCode());
    String child = "{\"dateOfBirth\":\"2015-03-04\"}";
    HttpResponse<String> written = client.post("/api/children", JSON, child, bearer(token));
    assertEquals(403, written.statusCode());
    assertTrue(written.body().contains("The scope of this service account"), written.body());
    assertEquals(403, client.get("/api/users", bearer(token)).statusCode());
    assertTrue(
        audited("program:" + name)
            .contains("refused {\"path\": \"/api/children\", \"method\": \"POST\"}"),
        () -> "the refusal");
  }

  @Test
  void whoWritesIsTheProgramAndNotItsOwner() throws Exception {
    String token = token(made("[]", "WRITE"));
    HttpResponse<String> written =
        client.post("/api/children", JSON, "{\"dateOfBirth\":\"2015-03-04\"}", bearer(token));
    assertEquals(201, written.statusCode(), written.body());
    assertTrue(audited("program:" + name).contains("child"), () -> audited("program:" + name));
    assertEquals(403, client.get("/metrics", bearer(token)).statusCode());
    String account = client.get("/api/service-accounts?text=" + name, basic(administrator)).body();
    assertTrue(account.contains("lastUsedAt"), account);
    assertFalse(account.contains(token.substring(5)), account);
  }

  @Test
  void forgedExpiredAndRevokedTokensAreNotSignedIn() throws Exception {
    HttpResponse<String> made = made("[]", "READ");
    String token = token(made);
    String id = text(made, "id");
    for (String forged :
        List.of(
            "kith_" + SecretToken.random().text(),
            token.substring(5),
            token + "x",
            token.toUpperCase(java.util.Locale.ROOT),
            "kith_",
            "",
            "' or '1'='1",
            token + ", " + token)) {
      HttpResponse<String> answer = client.get(CHILDREN, bearer(forged));
      assertEquals(401, answer.statusCode(), forged);
      assertTrue(
          answer.headers().allValues("WWW-Authenticate").contains("Bearer realm=\"Kith\""), forged);
    }
    assertEquals(200, client.get(CHILDREN, bearer(token)).statusCode());
    TestSql.update(
        "kith",
        "update app.service_account set made_at = now() - interval '2 days',"
            + " expires_at = now() - interval '1 second' where name = ?",
        name);
    assertEquals(401, client.get(CHILDREN, bearer(token)).statusCode());

    HttpResponse<String> again =
        post("/api/service-accounts/" + id + "/renew", renewal(today.plusMonths(1)));
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(401, client.get(CHILDREN, bearer(token)).statusCode(), "the old token");
    assertEquals(200, client.get(CHILDREN, bearer(token(again))).statusCode());
    assertEquals(204, post("/api/service-accounts/" + id + "/revoke", "").statusCode());
    assertEquals(401, client.get(CHILDREN, bearer(token(again))).statusCode());
    String failures = audited("program:" + name);
    assertTrue(failures.contains("\"why\": \"expired\""), failures);
    assertTrue(failures.contains("\"why\": \"revoked\""), failures);
    assertFalse(failures.contains(token.substring(5)), failures);
  }

  @Test
  void aTokenOpensNoPage() throws Exception {
    String token = token(made("[]", "READ"));
    HttpResponse<String> page =
        client.get("/children", "Authorization", "Bearer " + token, "Accept", "text/html");
    assertEquals(303, page.statusCode());
    assertTrue(page.headers().firstValue("Location").orElse("").contains("/sign-in"));
    assertEquals(List.of(), client.get(CHILDREN, bearer(token)).headers().allValues("Set-Cookie"));
    HttpResponse<String> foreign =
        client.get(CHILDREN, "Authorization", "Bearer " + token, "Sec-Fetch-Site", "cross-site");
    assertEquals(403, foreign.statusCode());
  }

  /** It never has more than its owner has now, and ends with whoever was shown the token. */
  @Test
  void itGoesWithItsOwnerAndWithItsMaker() throws Exception {
    String token = token(made("[]", "READ"));
    String ownersId = id(owner);
    HttpResponse<String> less =
        client.send(
            "PUT",
            "/api/users/" + ownersId + "/roles",
            JSON,
            "{\"roles\":[\"COMMISSIONER\"]}",
            basic(administrator));
    assertEquals(204, less.statusCode(), less.body());
    assertEquals(403, client.get(CHILDREN, bearer(token)).statusCode());

    assertEquals(204, post("/api/users/" + ownersId + "/off", "").statusCode());
    assertEquals(401, client.get(CHILDREN, bearer(token)).statusCode());

    owner = TestUsers.create(Role.PLACEMENT_OFFICER);
    name = "it-" + UUID.randomUUID();
    String other = token(made("[]", "READ"));
    assertEquals(200, client.get(CHILDREN, bearer(other)).statusCode());
    String second = TestUsers.create(Role.ADMINISTRATOR);
    HttpResponse<String> left =
        client.post("/api/users/" + id(administrator) + "/off", JSON, "", basic(second));
    assertEquals(204, left.statusCode(), left.body());
    assertEquals(401, client.get(CHILDREN, bearer(other)).statusCode());
  }

  @Test
  void aProgramOfAnAdministratorReadsTheFiguresOfTheServerAndChangesNothing() throws Exception {
    owner = administrator;
    HttpResponse<String> writer =
        post("/api/service-accounts", body("[]", "WRITE", "ADMINISTRATOR"));
    assertEquals(409, writer.statusCode());
    assertTrue(writer.body().contains("administrator-reads"), writer.body());
    HttpResponse<String> reader =
        post("/api/service-accounts", body("[\"metrics\"]", "READ", "ADMINISTRATOR"));
    String token = token(reader);
    assertEquals(200, client.get("/metrics", bearer(token)).statusCode());
    assertEquals(403, client.get("/api/users", bearer(token)).statusCode());
  }

  @Test
  void onlyAdministratorsMakeThemAndWhatCannotBeIsRefused() throws Exception {
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        String[] other = basic(TestUsers.create(role));
        assertEquals(403, client.get("/api/service-accounts", other).statusCode(), role.id());
        assertEquals(
            403,
            client
                .post("/api/service-accounts", JSON, body("[]", "READ", "PLACEMENT_OFFICER"), other)
                .statusCode(),
            role.id());
      }
    }
    HttpResponse<String> beyond =
        post("/api/service-accounts", body("[]", "READ", "COURT_OFFICER"));
    assertTrue(beyond.body().contains("beyond-owner"), beyond.body());
    String long13 =
        body("[]", "READ", "PLACEMENT_OFFICER")
            .replace(today.plusMonths(6).toString(), today.plusMonths(13).toString());
    assertEquals(400, post("/api/service-accounts", long13).statusCode());
    assertEquals(400, post("/api/service-accounts", "{\"name\":\"x-y\"}").statusCode());
    made("[]", "READ");
    HttpResponse<String> twice =
        post("/api/service-accounts", body("[]", "READ", "PLACEMENT_OFFICER"));
    assertTrue(twice.body().contains("name-taken"), twice.body());
  }

  private HttpResponse<String> made(String areas, String access) throws Exception {
    HttpResponse<String> made =
        post("/api/service-accounts", body(areas, access, "PLACEMENT_OFFICER"));
    assertEquals(201, made.statusCode(), made.body());
    return made;
  }

  private String body(String areas, String access, String role) {
    return "{\"name\":\"%s\",\"purpose\":\"Tests\",\"owner\":\"%s\",\"roles\":[\"%s\"],"
            .formatted(name, owner, role)
        + "\"areas\":%s,\"access\":\"%s\",\"lastDay\":\"%s\"}"
            .formatted(areas, access, today.plusMonths(6));
  }

  private String renewal(LocalDate lastDay) {
    return "{\"owner\":\"%s\",\"lastDay\":\"%s\"}".formatted(owner, lastDay);
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return client.post(path, JSON, json, basic(administrator));
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  private static String token(HttpResponse<String> made) {
    return text(made, "token");
  }

  private static String text(HttpResponse<String> answer, String field) {
    Matcher found = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(answer.body());
    assertTrue(found.find(), answer.body());
    return found.group(1);
  }

  private static String id(String user) throws SQLException {
    return TestSql.text("kith", "select id from app.app_user where name = ?", user);
  }

  private static String audited(String actor) {
    try {
      return TestSql.text(
          "kith",
          "select string_agg(action || ' ' || details, '; ' order by at) from app.audit_event"
              + " where actor = ?",
          actor);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
