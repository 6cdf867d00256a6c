package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.kernel.service.Role;

/** Who gets in under {@code /api}, and what is written when somebody does not. */
@ArquillianTest
@RunAsClient
class ProgramAccessIT {

  @ArquillianResource URL house;
  private Client client;
  private String officer;
  private String commissioner;

  @BeforeEach
  void users() throws SQLException {
    client = new Client(house);
    officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    commissioner = TestUsers.create(Role.COMMISSIONER);
  }

  @Test
  void anonymousCallersAreAskedForCredentials() throws Exception {
    HttpResponse<String> answer = client.get("/api/guarded/officers");
    assertEquals(401, answer.statusCode());
    assertEquals(
        "Basic realm=\"Kith\", charset=\"UTF-8\"",
        answer.headers().firstValue("WWW-Authenticate").orElse(""));
    assertTrue(answer.body().contains("\"status\":401"), answer.body());
  }

  @Test
  void theRightRoleGetsIn() throws Exception {
    assertEquals(officer, client.get("/api/guarded/who", basic(officer)).body());
    assertEquals("for officers", client.get("/api/guarded/officers", basic(officer)).body());
    assertEquals("for officers", client.get("/api/guarded/bean", basic(officer)).body());
  }

  @Test
  void theWrongRoleIsRefusedAtTheResourceAndAtTheBeanAndEachRefusalIsAudited() throws Exception {
    HttpResponse<String> resource = client.get("/api/guarded/officers", basic(commissioner));
    HttpResponse<String> bean = client.get("/api/guarded/bean?name=x", basic(commissioner));
    assertEquals(403, resource.statusCode());
    assertEquals("application/problem+json", contentType(resource));
    assertEquals(403, bean.statusCode());
    assertEquals(
        List.of(
            "refused {\"path\": \"/api/guarded/officers\", \"method\": \"GET\"}",
            "refused {\"path\": \"/api/guarded/bean\", \"method\": \"GET\"}"),
        AuditRows.of(commissioner));
  }

  @Test
  void aBeanBehindAPublicResourceRefusesStrangers() throws Exception {
    assertEquals("open", client.get("/api/guarded/open").body());
    assertEquals(403, client.get("/api/guarded/open-bean").statusCode());
  }

  @Test
  void aResourceThatNamesNobodyIsRefusedToEverybody() throws Exception {
    String all = TestUsers.create(Role.values());
    assertEquals(403, client.get("/api/guarded/forgotten").statusCode());
    assertEquals(403, client.get("/api/guarded/forgotten", basic(all)).statusCode());
  }

  @Test
  void somebodyWithoutARoleGetsNowhere() throws Exception {
    String nobody = TestUsers.create();
    assertEquals(403, client.get("/api/guarded/who", basic(nobody)).statusCode());
  }

  @Test
  void wrongUnknownAndBrokenCredentialsAreAnsweredAlike() throws Exception {
    HttpResponse<String> wrong = client.get("/api/guarded/who", basic(officer, "wrong"));
    HttpResponse<String> unknown = client.get("/api/guarded/who", basic("nobody-at-all", "wrong"));
    HttpResponse<String> broken = client.get("/api/guarded/who", "Authorization", "Basic ***");
    HttpResponse<String> bearer = client.get("/api/guarded/who", "Authorization", "Bearer x");
    for (HttpResponse<String> answer : List.of(wrong, unknown, broken, bearer)) {
      assertEquals(401, answer.statusCode());
      assertEquals(wrong.body(), answer.body());
    }
    assertEquals(401, client.get("/api/guarded/open", basic(officer, "wrong")).statusCode());
  }

  @Test
  void whoIsRefusedWhileSendingMuchSeesWhy() throws Exception {
    Map<String, String> much = Map.of("text", "x".repeat(3_000_000));
    assertEquals(401, client.post("/api/guarded/form", much).statusCode());
    assertEquals(401, client.post("/api/guarded/form", much, basic(officer, "no")).statusCode());
    assertEquals(403, client.post("/api/guarded/form", much, basic(commissioner)).statusCode());
  }

  @Test
  void aOneTimeCodeOpensNothingToPrograms() throws Exception {
    String first = TestUsers.createWithCode(Role.ADMINISTRATOR);
    assertEquals(401, client.get("/api/guarded/who", basic(first)).statusCode());
  }

  @Test
  void noCookieIsSetOrReadUnderApi() throws Exception {
    Client person = new Client(house);
    person.signIn(officer, TestUsers.PASSWORD);
    assertEquals(200, person.get("/guarded/who").statusCode());
    HttpResponse<String> withCookieOnly = person.get("/api/guarded/who");
    assertEquals(401, withCookieOnly.statusCode());
    for (HttpResponse<String> answer :
        List.of(
            withCookieOnly,
            client.get("/api/guarded/officers", basic(officer)),
            client.get("/api/guarded/open"),
            client.get("/api", join(basic(officer), "Accept", "text/html")),
            client.get("/api/nothing-here"))) {
      assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    }
  }

  @Test
  void basicOpensNoPage() throws Exception {
    HttpResponse<String> answer =
        client.get("/guarded/who", join(basic(officer), "Accept", "text/html,*/*;q=0.1"));
    assertEquals(303, answer.statusCode());
    assertEquals(
        "/sign-in?next=%2Fguarded%2Fwho",
        answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""));
  }

  @Test
  void aForeignPageCannotUseRememberedCredentials() throws Exception {
    for (String site : List.of("cross-site", "same-site")) {
      HttpResponse<String> answer =
          client.get("/api/guarded/who", join(basic(officer), "Sec-Fetch-Site", site));
      assertEquals(403, answer.statusCode());
    }
    for (String site : List.of("same-origin", "none")) {
      assertEquals(
          200,
          client
              .get("/api/guarded/who", join(basic(officer), "Sec-Fetch-Site", site))
              .statusCode());
    }
    assertTrue(
        AuditRows.of(officer)
            .contains("refused {\"path\": \"/api/guarded/who\", \"method\": \"GET\"}"));
  }

  @Test
  void afterTheFirstCheckCredentialsAreRememberedUntilTheUserIsSwitchedOff() throws Exception {
    assertEquals(200, client.get("/api/guarded/who", basic(officer)).statusCode());
    // A stored password that nobody can know: only what is remembered can let the officer in.
    change(
        "update app.app_user set password_hash = 'pbkdf2-sha256$1$AAAA$AAAA' where name = ?",
        officer);
    assertEquals(200, client.get("/api/guarded/who", basic(officer)).statusCode());
    assertEquals(401, client.get("/api/guarded/who", basic(officer, "other")).statusCode());
    change("update app.app_user set active = false where name = ?", officer);
    long patience = System.nanoTime() + 20_000_000_000L;
    while (client.get("/api/guarded/who", basic(officer)).statusCode() == 200) {
      assertTrue(System.nanoTime() < patience, "still known long after");
    }
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(401, client.get("/api/guarded/who", basic(officer, "wrong")).statusCode());
    }
    assertEquals(401, client.get("/api/guarded/who", basic(officer)).statusCode());
    List<String> rows = AuditRows.of(officer);
    assertEquals(5, rows.stream().filter(r -> r.contains("\"password\"")).count(), rows::toString);
    assertEquals("sign-in-failed {\"why\": \"held\"}", rows.get(5));
    change(
        "update app.app_user set held_until = now() - interval '1 second' where name = ?", officer);
    assertEquals(200, client.get("/api/guarded/who", basic(officer)).statusCode());
  }

  @Test
  void addressesThatCouldBeReadInTwoWaysAreRefused() throws Exception {
    for (String path :
        List.of(
            "/%61pi/guarded/open",
            "//api/guarded/open", "/api;x=1/guarded/open", "/x/..;/api/guarded/open")) {
      assertEquals(400, client.get(path).statusCode(), path);
    }
  }

  @Test
  void theDescriptionIsForUsersAndFiguresForAdministratorsAndHealthForEverybody() throws Exception {
    String administrator = TestUsers.create(Role.ADMINISTRATOR);
    assertEquals(401, client.get("/openapi").statusCode());
    assertEquals(200, client.get("/openapi", basic(officer)).statusCode());
    assertEquals(401, client.get("/metrics").statusCode());
    assertEquals(403, client.get("/metrics", basic(officer)).statusCode());
    assertFalse(
        List.of(401, 403).contains(client.get("/metrics", basic(administrator)).statusCode()));
    assertEquals(200, client.get("/health/ready").statusCode());
    assertEquals(404, client.get("/application.wadl").statusCode());
    assertEquals(404, client.get("/api/application.wadl", basic(officer)).statusCode());
    assertEquals(405, client.method("OPTIONS", "/api/guarded/who").statusCode());
    assertEquals(405, client.method("TRACE", "/api/guarded/who").statusCode());
  }

  private static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
  }

  private static String[] join(String[] some, String... more) {
    String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static void change(String sql, String name) throws SQLException {
    try (Connection db = TestDatabase.connect();
        PreparedStatement statement = db.prepareStatement(sql)) {
      statement.setString(1, name);
      assertEquals(1, statement.executeUpdate());
    }
  }
}
