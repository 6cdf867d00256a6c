package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

/** People at their browser: sign-in, cookie, tokens of forms, headers. */
@ArquillianTest
@RunAsClient
class PageAccessIT {

  @ArquillianResource URL house;
  private Client person;
  private String officer;

  @BeforeEach
  void users() throws SQLException {
    person = new Client(house);
    officer = TestUsers.create(Role.PLACEMENT_OFFICER);
  }

  @Test
  void signsInAndLeadsToThePageThatWasWanted() throws Exception {
    person.get("/sign-in?next=/guarded/who");
    HttpResponse<String> answer =
        person.post(
            "/sign-in",
            Map.of(
                "username",
                " " + officer.toUpperCase(Locale.ROOT),
                "password",
                TestUsers.PASSWORD,
                "next",
                "/guarded/who",
                "_csrf",
                person.token()));
    assertEquals(303, answer.statusCode());
    assertEquals("/guarded/who", location(answer));
    assertEquals(officer, person.get("/guarded/who").body());
    assertEquals(List.of("signed-in {}"), AuditRows.of(officer));
  }

  @Test
  void neverLeadsElsewhere() throws Exception {
    person.get("/sign-in");
    HttpResponse<String> answer =
        person.post(
            "/sign-in",
            Map.of(
                "username",
                officer,
                "password",
                TestUsers.PASSWORD,
                "next",
                "//evil.example/",
                "_csrf",
                person.token()));
    assertEquals("/", location(answer));
    HttpResponse<String> page = new Client(house).get("/sign-in?next=https://evil.example/");
    assertFalse(page.body().contains("evil.example"), page.body());
  }

  @Test
  void aWrongPasswordShowsTheFormAgainAndSignsNobodyIn() throws Exception {
    HttpResponse<String> answer = person.signIn(officer, "wrong");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("is not right"), answer.body());
    assertFalse(answer.body().contains("wrong\""), "the password is not shown again");
    assertEquals(401, person.get("/guarded/who", "Accept", "text/plain").statusCode());
  }

  @Test
  void theCookieIsForThisHostOverHttpsAndForNoScript() throws Exception {
    HttpResponse<String> answer = person.get("/sign-in");
    String cookie = Client.setCookie(answer).orElseThrow();
    Set<String> flags =
        Stream.of(cookie.split(";", -1))
            .skip(1)
            .map(flag -> flag.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertTrue(cookie.startsWith("__Host-sid="), cookie);
    assertEquals(Set.of("path=/", "secure", "httponly", "samesite=lax"), flags);
  }

  @Test
  void aSessionFromBeforeSignInIsWorthNothingAfterIt() throws Exception {
    person.get("/sign-in");
    String planted = person.cookie();
    String plantedToken = person.token();
    person.signIn(officer, TestUsers.PASSWORD);
    assertNotEquals(planted, person.cookie());
    assertNotEquals(plantedToken, person.token());
    assertEquals(200, person.get("/guarded/who").statusCode());
    Client attacker = new Client(house).withCookie(planted);
    assertEquals(401, attacker.get("/guarded/who", "Accept", "text/plain").statusCode());
  }

  @Test
  void aCookieThatSomebodyMadeUpIsNotTakenOver() throws Exception {
    Client madeUp = new Client(house).withCookie("0123456789abcdef0123456789ab");
    madeUp.get("/sign-in");
    assertNotEquals("0123456789abcdef0123456789ab", madeUp.cookie());
  }

  @Test
  void redirectsNameNoHost() throws Exception {
    HttpResponse<String> answer = person.get("/guarded/who", "Accept", "text/html,*/*;q=0.1");
    assertEquals("/sign-in?next=%2Fguarded%2Fwho", header(answer, "Location"));
  }

  @Test
  void scriptsOfPagesAreNotAskedForBasic() throws Exception {
    HttpResponse<String> answer = person.get("/guarded/who", "Accept", "text/plain");
    assertEquals(401, answer.statusCode());
    assertEquals("Form realm=\"Kith\"", header(answer, "WWW-Authenticate"));
  }

  @Test
  void signOutEndsTheSessionOnTheServer() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    String before = person.cookie();
    HttpResponse<String> answer = person.post("/sign-out", Map.of("_csrf", person.token()));
    assertEquals("/sign-in", location(answer));
    Client old = new Client(house).withCookie(before);
    assertEquals(401, old.get("/guarded/who", "Accept", "text/plain").statusCode());
    assertTrue(AuditRows.of(officer).contains("signed-out {}"));
  }

  @Test
  void aFormWithoutTheTokenOfItsSessionIsRefusedAndAudited() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    Client other = new Client(house);
    other.get("/sign-in");
    for (Map<String, String> form :
        List.of(
            Map.of("text", "x"),
            Map.of("text", "x", "_csrf", ""),
            Map.of("text", "x", "_csrf", other.token()))) {
      HttpResponse<String> answer = person.post("/guarded/form", form);
      assertEquals(403, answer.statusCode(), form.toString());
      assertFalse(answer.body().contains("got"), answer.body());
    }
    assertEquals(
        3, AuditRows.of(officer).stream().filter(r -> r.contains("/guarded/form")).count());
  }

  @Test
  void aFormWithItsTokenArrivesWhole() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    HttpResponse<String> answer =
        person.post("/guarded/form", Map.of("text", "Ærø & Åland", "_csrf", person.token()));
    assertEquals("got Ærø & Åland", answer.body());
    HttpResponse<String> byScript =
        person.post("/guarded/form", Map.of("text", "y"), "X-CSRF-Token", person.token());
    assertEquals("got y", byScript.body());
  }

  @Test
  void aForeignPageCannotSendAFormEvenWithTheToken() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    Map<String, String> form = Map.of("text", "x", "_csrf", person.token());
    assertEquals(
        403, person.post("/guarded/form", form, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(
        403, person.post("/guarded/form", form, "Sec-Fetch-Site", "same-site").statusCode());
    assertEquals(
        403, person.post("/guarded/form", form, "Origin", "https://evil.example").statusCode());
    assertEquals(403, person.post("/guarded/form", form, "Origin", "null").statusCode());
    String own = house.toString().replaceFirst("/$", "");
    assertEquals(
        200,
        person
            .post("/guarded/form", form, "Sec-Fetch-Site", "same-origin", "Origin", own)
            .statusCode());
  }

  @Test
  void aFormOfASessionThatEndedLeadsToSignIn() throws Exception {
    HttpResponse<String> answer = new Client(house).post("/guarded/form", Map.of("text", "x"));
    assertEquals(303, answer.statusCode());
    assertEquals("/sign-in", location(answer));
  }

  @Test
  void filesAreUploadedWithoutScriptWhenTheTokenComesFirst() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    String token = part("_csrf\"", person.token());
    String file = part("file\"; filename=\"a.csv\"", "x".repeat(100_000));
    String type = "multipart/form-data; boundary=kith";
    HttpResponse<String> whole =
        person.post("/guarded/upload", type, token + file + "--kith--\r\n");
    assertEquals("100000 bytes", whole.body());
    assertEquals(
        403, person.post("/guarded/upload", type, file + token + "--kith--\r\n").statusCode());
    assertEquals(403, person.post("/guarded/upload", type, file + "--kith--\r\n").statusCode());
    assertEquals(403, person.post("/guarded/form", "text/plain", "_csrf=x").statusCode());
  }

  @Test
  void aTooLargeFormIsNotRead() throws Exception {
    person.signIn(officer, TestUsers.PASSWORD);
    Map<String, String> form = Map.of("text", "x".repeat(1 << 21), "_csrf", person.token());
    assertEquals(413, person.post("/guarded/form", form).statusCode());
  }

  @Test
  void wrongRolesAreRefusedOnPagesToo() throws Exception {
    String commissioner = TestUsers.create(Role.COMMISSIONER);
    person.signIn(commissioner, TestUsers.PASSWORD);
    assertEquals(403, person.get("/guarded/officers").statusCode());
    assertTrue(AuditRows.of(commissioner).stream().anyMatch(r -> r.contains("/guarded/officers")));
  }

  @Test
  void aOneTimeCodeOpensOnlyThePasswordPage() throws Exception {
    String first = TestUsers.createWithCode(Role.PLACEMENT_OFFICER);
    HttpResponse<String> answer = person.signIn(first, TestUsers.PASSWORD);
    assertEquals("/password", location(answer));
    assertEquals("/password", location(person.get("/guarded/officers")));
    String before = person.cookie();
    Map<String, String> change =
        Map.of(
            "current",
            TestUsers.PASSWORD,
            "password",
            "three unlike words",
            "repeated",
            "three unlike words",
            "_csrf",
            person.token());
    HttpResponse<String> changed = person.post("/password", change);
    assertEquals(303, changed.statusCode(), changed.body());
    assertEquals("for officers", person.get("/guarded/officers").body());
    assertNotEquals(before, person.cookie());
    assertEquals(400, new Client(house).signIn(first, TestUsers.PASSWORD).statusCode());
    assertEquals(303, new Client(house).signIn(first, "three unlike words").statusCode());
  }

  @Test
  void everyAnswerCarriesTheHeadersThatBrowsersNeed() throws Exception {
    for (String path :
        List.of("/sign-in", "/help", "/nothing-here", "/api/guarded/who", "/health/ready")) {
      HttpResponse<String> answer = person.get(path);
      assertEquals(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
              + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          header(answer, "Content-Security-Policy"),
          path);
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertEquals("same-origin", header(answer, "Referrer-Policy"), path);
      assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"), path);
      assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"), path);
      assertTrue(header(answer, "Permissions-Policy").contains("camera=()"), path);
      assertTrue(header(answer, "Strict-Transport-Security").startsWith("max-age="), path);
      assertEquals("no-store", header(answer, "Cache-Control"), path);
      assertEquals(36, header(answer, "X-Request-Id").length(), path);
      assertEquals("", header(answer, "X-Powered-By"), path);
      assertEquals("", header(answer, "Server"), path);
    }
  }

  private static String part(String nameAndMore, String value) {
    return "--kith\r\nContent-Disposition: form-data; name=\""
        + nameAndMore
        + "\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private static String location(HttpResponse<String> answer) {
    return header(answer, "Location").replaceFirst("^https?://[^/]+", "");
  }
}
