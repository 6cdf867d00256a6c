package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/**
 * One of two brothers, and the household where both live (ADR 0037): restricted against somebody,
 * each stands in no answer and on no page of theirs, whatever they ask; and to everybody else all
 * is as before.
 */
@ArquillianTest
@RunAsClient
class RestrictedRecordIT {

  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");

  @ArquillianResource URL house;

  private final List<UUID> restrictions = new ArrayList<>();

  private URI base;
  private Caller keeper;
  private String unique;
  private String child;
  private String brother;
  private String home;
  private String search;
  private String run;
  private String proceedings;

  /** In care today, with a case, a search, options that were shown, and a doubt or two. */
  @BeforeEach
  void twoBrothersInOneHome() throws Exception {
    base = house.toURI();
    keeper = Caller.named(TestUsers.create(PLACEMENT_OFFICER, COURT_OFFICER, PANEL_ADVISER), base);
    unique = UUID.randomUUID().toString().substring(0, 8);
    brother =
        made("api/children", "{'dateOfBirth':'2009-02-03','firstName':'Ambrose','sex':'MALE'}");
    child =
        made(
            "api/children",
            "{'dateOfBirth':'2010-05-20','sex':'MALE','firstName':'Peregrine"
                + unique
                + "','localId':'RES"
                + unique
                + "','homePostcode':'S65 2CV','from':'2013-01-01','team':'East',"
                + "'worker':'a.worker','siblings':[{'child':'"
                + brother
                + "','kind':'FULL'}]}");
    home =
        made(
            "api/households",
            "{'localId':'HOM"
                + unique
                + "','name':'Quillfeather"
                + unique
                + "','kind':'FOSTER','own':true,'approvedBy':'E08000018','postcode':'DN22 7ZY',"
                + "'terms':{'places':3},'approvedFrom':'2012-04-01'}");
    for (String each : List.of(child, brother)) {
      made(
          "api/placements/recorded",
          "{'child':'"
              + each
              + "','householdId':'"
              + home
              + "','type':'U6','provider':'PR1','start':'2014-03-01'}");
    }
    proceedings =
        made(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-03-04','children':['"
                + child
                + "','"
                + brother
                + "']}");
    search =
        made(
            "api/searches",
            "{'children':['"
                + child
                + "','"
                + brother
                + "'],'openedOn':'2014-03-05','neededFrom':'2014-04-02','kind':'LONG_TERM',"
                + "'together':'PREFERRED'}");
    assertEquals(
        204,
        keeper
            .post(
                "api/children/" + brother + "/keep-away",
                "{'apartFrom':['" + child + "'],'from':'2014-03-01'}")
            .statusCode());
    Matcher asked = RUN.matcher(ok(keeper, "api/searches/" + search + "/options"));
    assertTrue(asked.find());
    run = asked.group(1);
  }

  @AfterEach
  void lift() throws SQLException {
    for (UUID each : restrictions) {
      Restricted.lift(each);
    }
  }

  @Test
  void nothingTellsOfTheChild() throws Exception {
    nothingTells(
        "CHILD",
        child,
        Set.of(child, "RES" + unique, "Peregrine" + unique),
        "/children/" + brother);
  }

  @Test
  void nothingTellsOfTheHousehold() throws Exception {
    nothingTells(
        "HOUSEHOLD",
        home,
        Set.of(home, "HOM" + unique, "Quillfeather" + unique),
        "/children/" + child);
  }

  /** Whoever may see it reads first, so that what is kept in memory tells of it. */
  private void nothingTells(String kind, String subject, Set<String> secrets, String goesOn)
      throws Exception {
    List<String> known = List.of(child, brother, home, proceedings, search, run);
    List<String> others = known.stream().filter(each -> !each.equals(subject)).toList();
    String officer = TestUsers.create(PLACEMENT_OFFICER);
    Set<String> before = new Crawler(new Client(house), secrets, known).leaks(officer);
    secrets.forEach(
        secret ->
            assertTrue(
                before.stream().anyMatch(line -> line.endsWith(" tells " + secret)),
                () -> "nothing told " + secret + " before: " + before));
    restrict(kind, subject, false, officer);
    Crawler crawler = new Crawler(new Client(house), secrets, others);
    assertEquals(Set.of(), crawler.leaks(officer), "denied");
    assertTrue(crawler.asked().contains(goesOn), "and it did ask");
    String adviser = TestUsers.create(PANEL_ADVISER, COURT_OFFICER);
    restrict(kind, subject, true, TestUsers.create(PLACEMENT_OFFICER));
    assertEquals(
        Set.of(), new Crawler(new Client(house), secrets, others).leaks(adviser), "not allowed");
  }

  /** A count of 1 would tell that there is a search; figures for commissioners count everybody. */
  @Test
  void timesOfAnswersCountNoReferralOfTheChild() throws SQLException {
    String provider = "Provider " + unique;
    made("api/searches/" + search + "/referrals", "{'providers':['" + provider + "']}");
    Caller officer = Caller.named(TestUsers.create(PLACEMENT_OFFICER), base);
    Caller denied = Caller.named(denied(), base);
    assertTrue(ok(officer, "api/referral-times").contains(provider));
    assertFalse(ok(denied, "api/referral-times").contains(provider));
    assertTrue(ok(Caller.as(COMMISSIONER, base), "api/referral-times").contains(provider));
  }

  private String denied() throws SQLException {
    String officer = TestUsers.create(PLACEMENT_OFFICER);
    restrict("CHILD", child, false, officer);
    return officer;
  }

  /** What is restricted answers as what does not exist. */
  @Test
  void theRecordAnswersAsOneThatDoesNotExist() throws SQLException {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    Caller other = Caller.as(PLACEMENT_OFFICER, base);
    restrict("CHILD", child, false, name);
    restrict("HOUSEHOLD", home, false, name);
    String nobody = UUID.randomUUID().toString();
    for (String part :
        List.of(
            "",
            "/history",
            "/timeline",
            "/placements",
            "?asOf=2014-04-01",
            "/duplicates",
            "/told-by-returns",
            "/told-by-case-system")) {
      same(officer, "api/children/%s" + part, child, nobody);
    }
    same(officer, "api/case-system/children/%s", child, nobody);
    for (String part : List.of("", "/history", "?asOf=2014-04-01")) {
      same(officer, "api/households/%s" + part, home, nobody);
    }
    assertEquals(200, other.get("api/children/" + child).statusCode(), "nobody else is denied");
    assertEquals(200, other.get("api/households/" + home).statusCode());
    String listed = ok(officer, "api/children?text=RES" + unique);
    assertTrue(listed.contains("\"total\":0"), listed);
    String homes = ok(officer, "api/households?text=Quillfeather" + unique);
    assertTrue(homes.contains("\"total\":0"), homes);
  }

  private static void same(Caller caller, String path, String restricted, String nobody) {
    HttpResponse<String> none = caller.get(path.formatted(nobody));
    HttpResponse<String> hidden = caller.get(path.formatted(restricted));
    assertEquals(none.statusCode(), hidden.statusCode(), path + hidden.body());
    assertEquals(none.body(), hidden.body().replace(restricted, nobody), path);
  }

  /** A place that a child fills stays filled, whoever may know who it is. */
  @Test
  void thePlaceStaysFilled() throws SQLException {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    assertTrue(ok(officer, "api/households/" + home).contains("\"filled\":2"));
    restrict("CHILD", child, false, name);
    String shown = ok(officer, "api/households/" + home);
    assertTrue(shown.contains("\"filled\":2"), shown);
    assertFalse(shown.contains(child), shown);
    assertTrue(ok(officer, "api/households?text=Quillfeather" + unique).contains("\"filled\":2"));
  }

  /** Who changes the brother's record without knowing of the other keeps him apart from him. */
  @Test
  void whatTheWriterIsNotToldStaysAsItIs() throws SQLException {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    restrict("CHILD", child, false, name);
    HttpResponse<String> seen = officer.get("api/children/" + brother);
    assertFalse(seen.body().contains(child), seen.body());
    HttpResponse<String> changed =
        officer.put(
            "api/children/" + brother,
            "{'dateOfBirth':'2009-02-03','firstName':'Ambrose','sex':'MALE','from':'2014-03-10',"
                + "'compatibility':{'onlyChild':true}}",
            "If-Match",
            TestSql.text(
                "kith", "select version from placements.child where id = ?::uuid", brother));
    assertTrue(changed.statusCode() < 300, changed.body());
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from placements.child_fact where child_id = ?::uuid"
                + " and kind = 'compatibility' and superseded_at is null"
                + " and valid_from <= '2014-03-10' and valid_until is null"
                + " and value like '%' || ? || '%'",
            brother,
            child));
    assertTrue(ok(keeper, "api/children/" + brother).contains(child), "and the link");
  }

  /** Figures name nobody, and count everybody. */
  @Test
  void figuresForCommissionersCountTheChildOn() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    String before = ok(commissioner, "api/indicators");
    restrict("CHILD", child, true, TestUsers.create(PLACEMENT_OFFICER));
    assertEquals(before, ok(commissioner, "api/indicators"));
  }

  /** Four hours for one person with a reason; a list that denies is never opened. */
  @Test
  void breakingTheGlassOpensTheRecordForATime() throws Exception {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    restrict("CHILD", child, true, TestUsers.create(PLACEMENT_OFFICER));
    assertEquals(404, officer.get("api/children/" + child).statusCode());
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    HttpResponse<String> nobody = ask(browser, "NOBODY" + unique);
    assertEquals(404, nobody.statusCode());
    HttpResponse<String> opened = ask(browser, "RES" + unique);
    assertEquals(303, opened.statusCode(), opened.body());
    assertEquals(200, officer.get("api/children/" + child).statusCode());
    String page = browser.get("/searches").body();
    assertTrue(page.contains("Open to you:") && page.contains("child RES" + unique), page);
    assertEquals(404, Caller.as(PLACEMENT_OFFICER, base).get("api/children/" + child).statusCode());
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from app.audit_event where action = 'glass-broken' and actor = ?"
                + " and thing_id = ?::uuid",
            name,
            child));
    String governance = TestUsers.create(Role.INFORMATION_GOVERNANCE);
    Client lead = new Client(house);
    lead.signIn(governance, TestUsers.PASSWORD);
    String told = lead.get("/restrictions/opened").body();
    assertTrue(told.contains(name) && told.contains("RES" + unique), told);
    assertTrue(told.contains("A fall at home"), told);
    TestSql.update(
        "kith",
        "update app.break_glass set opened_at = now() - interval '5 hours',"
            + " until_at = now() - interval '1 hour' where actor = ?",
        name);
    assertEquals(404, officer.get("api/children/" + child).statusCode(), "by the clock");
    assertFalse(browser.get("/searches").body().contains("Open to you:"));
    restrict("CHILD", child, false, name);
    HttpResponse<String> denied = ask(browser, "RES" + unique);
    assertEquals(404, denied.statusCode());
    assertEquals(
        withoutToken(nobody.body()),
        withoutToken(denied.body()).replace("RES" + unique, "NOBODY" + unique));
  }

  private static String withoutToken(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private static HttpResponse<String> post(Client browser, String path, Map<String, String> typed)
      throws Exception {
    Map<String, String> form = new HashMap<>(typed);
    form.put("_csrf", browser.token());
    return browser.post(path, form);
  }

  private static HttpResponse<String> ask(Client browser, String number) throws Exception {
    return post(
        browser,
        "/restricted-record",
        Map.of("kind", "CHILD", "reason", "A fall at home", "number", number));
  }

  /** Who restricts, reviews and lifts, and what each leaves. */
  @Test
  void informationGovernanceRestrictsReviewsAndLifts() throws Exception {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    Client lead = new Client(house);
    String governance = TestUsers.create(Role.INFORMATION_GOVERNANCE);
    lead.signIn(governance, TestUsers.PASSWORD);
    HttpResponse<String> unknown =
        post(
            lead,
            "/restrictions",
            Map.of(
                "kind", "CHILD",
                "number", "RES" + unique,
                "reason", "An aunt",
                "denied", "nobody-of-that-name"));
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body().contains("There is no user “nobody-of-that-name”"));
    HttpResponse<String> own =
        post(
            lead,
            "/restrictions",
            Map.of(
                "kind",
                "CHILD",
                "number",
                "RES" + unique,
                "reason",
                "An aunt",
                "allowed",
                governance));
    assertEquals(409, own.statusCode(), own.body());
    HttpResponse<String> made =
        post(
            lead,
            "/restrictions",
            Map.of("kind", "CHILD", "number", "RES" + unique, "reason", "An aunt", "denied", name));
    assertEquals(303, made.statusCode(), made.body());
    String address =
        made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    assertEquals(404, officer.get("api/children/" + child).statusCode());
    assertTrue(lead.get("/restrictions").body().contains("RES" + unique));
    assertTrue(lead.get("/restrictions/list.csv").body().contains("RES" + unique));
    Client deniedLead = new Client(house);
    String deniedName = TestUsers.create(Role.INFORMATION_GOVERNANCE);
    restrict("CHILD", child, false, deniedName);
    deniedLead.signIn(deniedName, TestUsers.PASSWORD);
    assertFalse(deniedLead.get("/restrictions").body().contains("RES" + unique));
    assertEquals(404, deniedLead.get(address).statusCode(), "nor another one of the record");
    HttpResponse<String> reviewed =
        post(lead, address + "/review", Map.of("version", "0", "note", "It still holds"));
    assertEquals(303, reviewed.statusCode(), reviewed.body());
    HttpResponse<String> late =
        post(lead, address + "/lift", Map.of("version", "0", "why", "Left"));
    assertEquals(409, late.statusCode());
    assertEquals(404, officer.get("api/children/" + child).statusCode());
    HttpResponse<String> lifted =
        post(lead, address + "/lift", Map.of("version", "1", "why", "Left"));
    assertEquals(303, lifted.statusCode(), lifted.body());
    assertEquals(200, officer.get("api/children/" + child).statusCode());
    assertEquals(
        "record-restricted restriction-reviewed restriction-viewed restriction-lifted",
        TestSql.text(
            "kith",
            "select string_agg(action, ' ' order by first) from (select action, min(at) as first"
                + " from app.audit_event where thing_id = ?::uuid and action like '%restrict%'"
                + " group by action) a",
            child));
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    assertEquals(403, browser.get("/restrictions").statusCode());
  }

  /** Of two records the one that is kept is restricted. */
  @Test
  void aRestrictionFollowsAMerge() throws SQLException {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    String request = made("api/children", "{'age':4}");
    restrict("CHILD", request, false, name);
    Caller officer = Caller.named(name, base);
    assertEquals(200, officer.get("api/children/" + child).statusCode());
    HttpResponse<String> merged =
        keeper.post("api/children/" + request + "/merge", "{'into':'" + child + "'}");
    assertEquals(204, merged.statusCode(), merged.body());
    assertEquals(404, officer.get("api/children/" + child).statusCode());
  }

  /** Who saw the child: by its page, by a list that named it, and refused. */
  @Test
  void informationGovernanceReadsWhoSawTheChild() throws Exception {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(name, base);
    String listed = TestUsers.create(PLACEMENT_OFFICER);
    ok(officer, "api/children/" + child);
    ok(Caller.named(listed, base), "api/children?lookedAfter=false&text=RES" + unique);
    Client lead = new Client(house);
    String governance = TestUsers.create(Role.INFORMATION_GOVERNANCE);
    lead.signIn(governance, TestUsers.PASSWORD);
    String asked = "?about=child&number=RES" + unique;
    String page = lead.get("/who-saw" + asked).body();
    assertTrue(page.contains(name) && page.contains("Child viewed"), page);
    assertTrue(page.contains(listed) && page.contains("Children listed"), page);
    assertFalse(page.contains("Peregrine"), page);
    String file = lead.get("/who-saw/list.csv" + asked).body();
    assertTrue(file.contains(name) && file.contains(listed), file);
    String user = lead.get("/who-saw?about=user&number=" + name).body();
    assertTrue(user.contains("Child RES" + unique), user);
    assertEquals(
        400, lead.get("/who-saw?about=user&number=Peregrine" + unique).statusCode(), "no user");
    String later = lead.get("/who-saw" + asked + "&from=2099-01-01").body();
    assertTrue(later.contains("The trail has no such entry"), later);
    assertTrue(lead.get("/who-saw" + asked).body().contains("Audit exported"), "and itself");
    HttpResponse<String> reviewed =
        post(lead, "/who-saw/reviews", Map.of("month", "2024-02", "note", "Ten rows of " + unique));
    assertEquals(303, reviewed.statusCode(), reviewed.body());
    String after = lead.get("/who-saw").body();
    assertTrue(after.contains("February 2024") && after.contains("Ten rows of " + unique), after);
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    assertEquals(403, browser.get("/who-saw").statusCode());
  }

  private void restrict(String kind, String subject, boolean allowed, String name)
      throws SQLException {
    restrictions.add(Restricted.record(kind, subject, allowed, name));
  }

  private String made(String path, String json) {
    HttpResponse<String> answer = keeper.post(path, json);
    assertEquals(201, answer.statusCode(), answer.body());
    Matcher first =
        Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}").matcher(answer.body());
    assertTrue(first.find(), () -> answer.body() + id(answer));
    return first.group();
  }

  private static String ok(Caller caller, String path) {
    HttpResponse<String> answer = caller.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
