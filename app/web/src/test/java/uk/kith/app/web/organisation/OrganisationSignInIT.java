package uk.kith.app.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jwt.SignedJWT;
import java.io.File;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.openid.IdTokens;
import uk.kith.app.openid.OpenIdRefused;
import uk.kith.app.openid.OpenIdSettings;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A real provider, two instances of Kith, and a browser that goes between them. */
class OrganisationSignInIT {

  private static final String DATABASE = "organisation";
  private static final String OFFICERS = "Kith officers";
  private static final String ADMINISTRATORS = "Kith administrators";
  private static final String BUTTON = "main a:has-text('Sign in with your organisation')";
  private static final String CALLBACK = "/sign-in/organisation/callback";

  private static Keycloak keycloak;
  private static TestServer one;
  private static TestServer two;
  private static String root;

  @BeforeAll
  static void start() throws Exception {
    TestDatabase.createDatabase(DATABASE);
    keycloak = Keycloak.start();
    one = server("organisation-one", "{base}");
    one.awaitReady();
    root = one.base().toString().replaceFirst("/$", "");
    two = server("organisation-two", root);
    two.awaitReady();
    keycloak.makeRealm(root);
  }

  private static TestServer server(String name, String address) throws Exception {
    return TestServer.start(
        name,
        new File(System.getProperty("kith.war")),
        DATABASE,
        "-Dkith.address=" + address,
        "-Dkith.openid.issuer=" + keycloak.issuer(),
        "-Dkith.openid.client-id=kith",
        "-Dkith.openid.client-secret=" + Keycloak.SECRET,
        "-Dkith.openid.roles=placement-officer=" + OFFICERS + ";administrator=" + ADMINISTRATORS);
  }

  @AfterAll
  static void stop() throws Exception {
    if (two != null) {
      two.close();
    }
    if (one != null) {
      one.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void anOfficerComesInWithTheRolesOfTheirGroupsAndGoesOutOfBoth() throws Exception {
    String name = person(OFFICERS, "Canteen");
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/searches");
      page.waitForURL("**/sign-in?next=*");
      String stranger = session(page);
      page.click(BUTTON);
      atProvider(page, name);
      page.waitForURL(root + "/searches");
      assertTrue(page.textContent("header").contains(name), page.textContent("header"));
      assertFalse(stranger.equals(session(page)), "a new session");
      assertTrue(page.context().cookies(root).stream().noneMatch(c -> isAttempt(c)), "used up");
      assertEquals(403, page.navigate(root + "/users").status());

      page.click("header button:has-text('Sign out')");
      page.waitForURL("**/sign-in/organisation/signed-out");
      check.accessible("signed out", 1280);
      page.click("main a:has-text('Sign out of your organisation')");
      page.waitForURL(root + "/sign-in");
      assertEquals(root + "/sign-in?next=%2Fsearches", landed(page, "/searches"));
      page.click(BUTTON);
      page.waitForSelector("#kc-login"); // the provider asks again: it is signed out too
    }
    String user = TestSql.text(DATABASE, "select id from app.app_user where name = ?", name);
    assertEquals(
        List.of(
            "user-added {\"by\": \"organisation\", \"roles\": \"placement-officer\"}",
            "signed-in {\"by\": \"organisation\"}"),
        audited(name).subList(0, 2));
    assertEquals(
        user,
        TestSql.text(
            DATABASE,
            "select thing_id from app.audit_event where actor = ? and action = 'user-added'",
            name));
  }

  @Test
  void whoLeavesTheGroupIsOutOfEveryWindowAtTheNextSignIn() throws Exception {
    String name = person(OFFICERS);
    try (PageCheck open = PageCheck.on(root);
        PageCheck next = PageCheck.on(root)) {
      signIn(open.page(), name);
      keycloak.leaveGroup(name, OFFICERS);
      next.page().navigate(root + "/sign-in");
      next.page().click(BUTTON);
      atProvider(next.page(), name);
      next.page().waitForSelector("h1:has-text('Your account does not open Kith')");
      next.accessible("no role", 1280);
      assertTrue(landed(open.page(), "/searches").contains("/sign-in"), "cut off");
      assertTrue(
          audited(name)
              .contains("sign-in-failed {\"by\": \"organisation\", \"why\": \"no-role\"}"));

      keycloak.joinGroup(name, OFFICERS);
      next.page().navigate(root + "/sign-in/organisation");
      next.page().waitForURL(root + "/");
      assertEquals(root + "/searches", landed(next.page(), "/searches"));
    }
  }

  @Test
  void whoNeverHadAGroupLeavesNoUserBehind() throws Exception {
    String name = person("Canteen");
    try (PageCheck check = PageCheck.on(root)) {
      check.page().navigate(root + "/sign-in/organisation");
      atProvider(check.page(), name);
      check.page().waitForSelector("h1:has-text('Your account does not open Kith')");
    }
    assertEquals(0, users(name));
  }

  @Test
  void anAdministratorWhoAlsoReadsChildrenIsRefused() throws Exception {
    String name = person(OFFICERS, ADMINISTRATORS);
    try (PageCheck check = PageCheck.on(root)) {
      check.page().navigate(root + "/sign-in/organisation");
      atProvider(check.page(), name);
      check.page().waitForSelector("h1:has-text('Your groups do not go together')");
      keycloak.leaveGroup(name, OFFICERS);
      check.page().navigate(root + "/sign-in/organisation");
      check.page().waitForURL(root + "/");
      assertEquals(200, check.page().navigate(root + "/users").status());
    }
  }

  @Test
  void aNameOfAUserOfKithIsNotTakenOver() throws Exception {
    String name = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
    keycloak.makeUser(name, OFFICERS);
    try (PageCheck check = PageCheck.on(root)) {
      check.page().navigate(root + "/sign-in/organisation");
      atProvider(check.page(), name);
      check.page().waitForSelector("main:has-text('Kith has or had a user with the name')");
      assertTrue(landed(check.page(), "/searches").contains("/sign-in"));
    }
    assertEquals(303, client().signIn(name, TestUsers.PASSWORD).statusCode(), "as before");
  }

  @Test
  void aRecordDeniedToSomebodyIsDeniedToTheirAccountToo() throws Exception {
    String before = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
    UUID restriction = UUID.randomUUID();
    TestSql.update(
        DATABASE,
        "insert into app.restriction (id, authority, kind, subject, local_id, reason, made_at,"
            + " made_by, review_by) select ?, authority, 'CHILD', gen_random_uuid(), null,"
            + " 'A test', now(), 'test', current_date + 90 from app.app_user where name = ?",
        restriction,
        before);
    TestSql.update(
        DATABASE,
        "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
            + " values (gen_random_uuid(), ?, ?, false, now(), 'test')",
        restriction,
        before);
    String name = before + "@kith.example";
    keycloak.makeUser(name, OFFICERS);
    try (PageCheck check = PageCheck.on(root)) {
      signIn(check.page(), name);
    }
    assertEquals(
        1,
        TestSql.number(
            DATABASE,
            "select count(*) from app.restriction_name where restriction = ? and name = ?"
                + " and not allowed and removed_at is null",
            restriction,
            name));
    assertEquals(
        1,
        TestSql.number(DATABASE, "select version from app.restriction where id = ?", restriction));
  }

  @Test
  void aStateOfSomebodyElseAndOneUsedUpAreNotTaken() throws Exception {
    String name = person(OFFICERS);
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      AtomicReference<String> callback = new AtomicReference<>("");
      page.onRequest(
          request -> {
            if (request.url().startsWith(root + CALLBACK)) {
              callback.set(request.url());
            }
          });
      page.navigate(root + "/sign-in/organisation");
      Cookie attempt = attempt(page);
      String authorization = page.url();
      atProvider(page, name);
      page.waitForURL(root + "/");
      String used = Objects.requireNonNull(callback.get());
      String cookie = "__Host-organisation=" + attempt.value;

      long before = refusals();
      onceMore(used); // without the cookie: a link that somebody else sent
      assertEquals(before, refusals(), "strangers do not fill the trail");
      onceMore(used.replaceFirst("state=.", "state=~"), "Cookie", cookie);
      onceMore(used, "Cookie", cookie.replaceFirst("=.", "=~"));
      assertTrue(authorization.contains("code_challenge_method=S256"), authorization);
      onceMore(used, "Cookie", cookie); // with everything: the provider takes a code once
      page.context().clearCookies();
      page.navigate(root + "/sign-in/organisation");
      String state = attempt(page).value;
      page.navigate(root + CALLBACK + "?code=x&state=" + state.substring(0, 20));
      check.accessible("once more", 1280);
      String why =
          TestSql.text(
              DATABASE,
              "select string_agg(distinct details->>'why', ',' order by details->>'why')"
                  + " from app.audit_event where action = 'sign-in-failed'"
                  + " and actor = 'anonymous' and details->>'why' in ('state', 'code')");
      assertEquals("code,state", why);
      assertEquals(
          0,
          TestSql.number(
              DATABASE,
              "select count(*) from app.audit_event where details::text like ?",
              "%" + used.substring(used.length() - 20) + "%"),
          "no code");
    }
  }

  @Test
  void whatIsStoppedAtTheProviderIsSaid() throws Exception {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in/organisation");
      String state = page.url().replaceFirst(".*[?&]state=([^&]*).*", "$1");
      String issuer = "&iss=" + keycloak.issuer();
      page.navigate(root + CALLBACK + "?error=access_denied&state=" + state + issuer);
      assertTrue(page.textContent("main").contains("was stopped"), page.textContent("main"));
      page.navigate(root + "/sign-in/organisation");
      String other = page.url().replaceFirst(".*[?&]state=([^&]*).*", "$1");
      page.navigate(root + CALLBACK + "?code=x&state=" + other + "&iss=https://other.example");
      assertTrue(page.textContent("main").contains("not what Kith was set up for"));
    }
  }

  @Test
  void aProviderThatHangsIsSaidWithinSeconds() throws Exception {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in/organisation");
      String state = page.url().replaceFirst(".*[?&]state=([^&]*).*", "$1");
      keycloak.hang();
      try {
        int status =
            page.navigate(root + CALLBACK + "?code=x&state=" + state + "&iss=" + keycloak.issuer())
                .status();
        assertEquals(503, status);
        assertTrue(page.textContent("h1").contains("cannot be reached"), page.textContent("h1"));
      } finally {
        keycloak.goOn();
      }
    }
  }

  @Test
  void oneInstanceEndsWhatAnotherBegan() throws Exception {
    String name = person(OFFICERS);
    try (PageCheck check = PageCheck.on(root)) {
      check.page().navigate(two.base() + "sign-in/organisation");
      atProvider(check.page(), name);
      check.page().waitForURL(root + "/");
      assertEquals(root + "/searches", landed(check.page(), "/searches"));
    }
  }

  @Test
  void whoIsSwitchedOffInKithIsOutAtOnceAndHasNoPasswordHere() throws Exception {
    String name = person(OFFICERS);
    String administrator = TestUsers.createIn(DATABASE, Role.ADMINISTRATOR);
    try (PageCheck check = PageCheck.on(root);
        PageCheck office = PageCheck.on(root)) {
      signIn(check.page(), name);
      check.page().navigate(root + "/password");
      assertTrue(check.page().textContent("main").contains("you have no password in Kith"));
      assertEquals(400, client().signIn(name, "0").statusCode());

      String user =
          "/users/" + TestSql.text(DATABASE, "select id from app.app_user where name = ?", name);
      String api = "/api" + user;
      office.page().navigate(root + "/sign-in");
      office.page().fill("#username", administrator);
      office.page().fill("#password", TestUsers.PASSWORD);
      office.page().click("main button[type=submit]");
      office.check(user, "it-user-organisation");
      assertEquals(409, send(administrator, "POST", api + "/code", ""));
      assertEquals(409, send(administrator, "PUT", api + "/roles", "{\"roles\":[\"APPROVER\"]}"));
      office.page().click("main button:has-text('Switch off')");
      office.page().waitForSelector(".govuk-notification-banner:has-text('Switched off')");

      assertTrue(landed(check.page(), "/searches").contains("/sign-in"), "open pages end");
      check.page().navigate(root + "/sign-in/organisation");
      check.page().waitForSelector("h1:has-text('You are switched off in Kith')");
      office.page().click("main button:has-text('Switch on')");
      office.page().waitForSelector(".govuk-notification-banner:has-text('account again')");
      check.page().navigate(root + "/sign-in/organisation");
      check.page().waitForURL(root + "/");
    }
  }

  @Test
  void tokensOfAnotherClientOfAnotherAttemptAndOldOnesAreRefused() throws Exception {
    String name = person(OFFICERS);
    String token = keycloak.idTokenOfAnotherClient(name);
    Instant issued = SignedJWT.parse(token).getJWTClaimsSet().getIssueTime().toInstant();
    assertEquals("token-audience", refused("kith", token, issued));
    assertEquals("token-nonce", refused("canteen", token, issued), "all else is right");
    assertEquals("token-expired", refused("canteen", token, issued.plusSeconds(3_600)));
  }

  @Test
  void aNewKeyOfTheProviderIsFetched() throws Exception {
    try (PageCheck before = PageCheck.on(root);
        PageCheck after = PageCheck.on(root)) {
      signIn(before.page(), person(OFFICERS));
      keycloak.renewKey();
      signIn(after.page(), person(OFFICERS));
    }
  }

  private static String refused(String client, String token, Instant now) throws Exception {
    OpenIdSettings settings =
        OpenIdSettings.of(keycloak.issuer(), client, Keycloak.SECRET, root, "approver=x");
    IdTokens tokens =
        new IdTokens(
            settings,
            JWKSourceBuilder.create(keycloak.keys().toURL()).build(),
            Clock.fixed(now, ZoneOffset.UTC));
    return assertThrows(OpenIdRefused.class, () -> tokens.check(token, "nonce")).code();
  }

  /** Somebody new, known to the provider. */
  private static String person(String... groups) throws Exception {
    String name = "org-" + UUID.randomUUID();
    keycloak.makeUser(name, groups);
    return name;
  }

  private static void signIn(Page page, String name) {
    page.navigate(root + "/sign-in/organisation");
    atProvider(page, name);
    page.waitForURL(root + "/");
  }

  private static void atProvider(Page page, String name) {
    page.waitForURL(Pattern.compile(Pattern.quote(keycloak.issuer()) + ".*"));
    page.fill("#username", name);
    page.fill("#password", Keycloak.PASSWORD);
    page.click("#kc-login");
  }

  private static void onceMore(String address, String... headers) throws Exception {
    HttpResponse<String> answer = client().get(address.substring(root.length()), headers);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("Sign in once more"), answer.body());
    assertTrue(
        answer.headers().allValues("Set-Cookie").stream()
            .noneMatch(set -> set.startsWith(Client.COOKIE)),
        "no session");
  }

  private static long refusals() throws SQLException {
    return TestSql.number(
        DATABASE, "select count(*) from app.audit_event where action = 'sign-in-failed'");
  }

  private static String landed(Page page, String path) {
    page.navigate(root + path);
    return page.url();
  }

  private static boolean isAttempt(Cookie cookie) {
    return cookie.name.equals("__Host-organisation");
  }

  private static Cookie attempt(Page page) {
    Cookie cookie =
        page.context().cookies(root).stream()
            .filter(OrganisationSignInIT::isAttempt)
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.httpOnly && cookie.secure, "kept from scripts and from plain lines");
    return cookie;
  }

  private static String session(Page page) {
    return page.context().cookies(root).stream()
        .filter(cookie -> cookie.name.equals(Client.COOKIE))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private static Client client() throws Exception {
    return new Client(one.base().toURL());
  }

  private static int send(String administrator, String method, String path, String json)
      throws Exception {
    HttpResponse<String> answer =
        client().send(method, path, "application/json", json, Client.basic(administrator));
    return answer.statusCode();
  }

  private static long users(String name) throws SQLException {
    return TestSql.number(DATABASE, "select count(*) from app.app_user where name = ?", name);
  }

  private static List<String> audited(String actor) throws SQLException {
    return List.of(
        TestSql.text(
                DATABASE,
                "select string_agg(action || ' ' || details, '|' order by at, id)"
                    + " from app.audit_event where actor = ?",
                actor)
            .split("\\|", -1));
  }
}
