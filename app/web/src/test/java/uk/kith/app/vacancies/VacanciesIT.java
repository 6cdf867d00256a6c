package uk.kith.app.vacancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The vacancy board: what its filters find, and how places are confirmed on it. */
@ArquillianTest
@RunAsClient
class VacanciesIT {

  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");

  @ArquillianResource URL house;

  private Caller officer;
  private String name;

  @BeforeEach
  void somebody() throws Exception {
    officer = Caller.as(PLACEMENT_OFFICER, house.toURI());
    name = "Board " + UUID.randomUUID();
  }

  @Test
  void findsTheHomesWhoseTermsAllowAChild() {
    home("'terms':{'places':1,'minAge':0,'maxAge':10,'sex':'FEMALE'},'postcode':'S65 1AB'");
    assertEquals(1, found("age=10"));
    assertEquals(0, found("age=11"));
    assertEquals(1, found("sex=FEMALE"));
    assertEquals(0, found("sex=MALE"));
    assertEquals(1, found("own=true"));
    assertEquals(0, found("own=false"));
  }

  /** R-PLACE-11: approval for short-term placements covers one in an emergency. */
  @Test
  void findsTheHomesThatTakeAChildInAnEmergencyTonight() {
    home("'terms':{'places':1,'types':['LONG_TERM']}");
    home("'terms':{'places':1,'types':['SHORT_TERM']}");
    home("'terms':{'places':1}");
    home(
        "'terms':{'places':1},'notAvailable':[{'count':1,'reason':'CARER_ON_BREAK'}],"
            + "'notAvailableFrom':'2012-04-01'");
    assertEquals(4, found(""));
    assertEquals(2, found("emergency=true"));
    assertEquals(1, found("notAvailable=true"));
  }

  @Test
  void findsByDistrictAndByWhetherTheGazetteerSaysInside() {
    home("'terms':{'places':1},'postcode':'S65 1AB'");
    home("'terms':{'places':1},'postcode':'S11 8AB'");
    home("'terms':{'places':1},'postcode':'ZZ99 9ZZ'");
    assertEquals(1, found("district=S65"));
    assertEquals(1, found("local=true"));
    assertEquals(1, found("local=false"), "where the third is, is not known");
  }

  @Test
  void aVacancyIsStaleUntilItIsConfirmed() throws Exception {
    String home = home("'terms':{'places':1}");
    assertEquals(1, found("stale=true"));
    officer.post("api/households/" + home + "/confirmations", "{'on':'2014-09-16'}");
    assertEquals(0, found("stale=true"), "14 days ago (R-PLACE-37)");
    String full =
        home(
            "'terms':{'places':1},'notAvailable':[{'count':1,'reason':'OTHER','words':'the roof is"
                + " mended'}],'notAvailableFrom':'2012-04-01'");
    assertFalse(full.isEmpty());
    assertEquals(0, found("stale=true"), "no vacancy, nothing stale");
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    assertTrue(
        browser
            .get("/vacancies/list.csv?text=" + name.replace(" ", "+"))
            .body()
            .contains("Other: the roof is mended"),
        "R-PLACE-36");
    assertTrue(browser.get("/households/" + full).body().contains("Other: the roof is mended"));
    HttpResponse<String> silent =
        officer.put(
            "api/households/" + full + "/not-available",
            "{'from':'2014-09-01','notAvailable':[{'count':1,'reason':'OTHER'}]}",
            "If-Match",
            "\"1\"");
    assertEquals(400, silent.statusCode(), silent.body());
    assertTrue(silent.body().contains("notAvailable.words"), silent.body());
  }

  /** R-PLACE-38: whoever says that held places are not available is told, and ends the hold. */
  @Test
  void placesHeldForASearchAreNotAvailableOnlyWithAReason() throws Exception {
    String home = home("'terms':{'places':1},'postcode':'S65 1AB'");
    String child =
        id(
            officer.post(
                "api/children", "{'dateOfBirth':'2009-03-14','sex':'MALE','from':'2014-01-01'}"));
    String search =
        id(
            officer.post(
                "api/searches",
                "{'children':['"
                    + child
                    + "'],'openedOn':'2014-03-03','neededFrom':'2014-03-03','kind':'SHORT_TERM'}"));
    Matcher run =
        RUN.matcher(officer.get("api/searches/" + search + "/options?asOf=2014-03-03").body());
    assertTrue(run.find());
    HttpResponse<String> held =
        officer.post(
            "api/searches/" + search + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run.group(1) + "','reasons':'his aunt'}");
    assertEquals(201, held.statusCode(), held.body());

    String away = "{'from':'2014-03-04','notAvailable':[{'count':1,'reason':'UNDER_REVIEW'}]";
    HttpResponse<String> asked = away(home, away + "}");
    assertEquals(422, asked.statusCode(), asked.body());
    assertTrue(asked.body().contains("R-PLACE-38"), asked.body());
    String number =
        TestSql.text("kith", "select number from placements.search where id = ?::uuid", search);
    assertTrue(asked.body().contains("one place for search " + number + " until"), asked.body());
    assertTrue(
        officer.get("api/searches/" + search).body().contains("\"householdId\":\"" + home + "\""),
        "still held");

    HttpResponse<String> accepted =
        away(home, away + ",'accept':['R-PLACE-38'],'reason':'An allegation'}");
    assertEquals(204, accepted.statusCode(), accepted.body());
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = browser.get("/searches/" + search).body();
    assertTrue(page.contains("Held no longer: recorded as not available on "), page);
    assertFalse(page.contains("Start the placement"), page);
    String history = browser.get("/households/" + home).body();
    assertTrue(
        history.contains("One place was held no longer: recorded as not available"), history);
    assertTrue(history.contains("in spite of what spoke against it: An allegation"), history);
  }

  private HttpResponse<String> away(String home, String body) {
    return officer.put(
        "api/households/" + home + "/not-available",
        body,
        "If-Match",
        officer.get("api/households/" + home).headers().firstValue("ETag").orElseThrow());
  }

  /** R-PLACE-37: until the child is to stay on there by another placement. */
  @Test
  void aFilledPlaceSaysWhenItBecomesFree() throws Exception {
    String home = home("'terms':{'places':1}");
    String child =
        id(
            officer.post(
                "api/children", "{'dateOfBirth':'2009-03-14','sex':'MALE','from':'2014-01-01'}"));
    LocalDate free = LocalDate.now(ZoneId.of("Europe/London")).plusDays(60);
    String words = free.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    place(
        child,
        home,
        "U6",
        "2014-02-01','end':'" + free + "','rec':'X1','reasonPlaceChange':'CARPL");
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String board = "/vacancies?text=" + name.replace(" ", "+");
    assertTrue(browser.get(board).body().contains(words));
    assertTrue(browser.get("/households/" + home).body().contains("to leave on " + words));
    place(child, home, "U4", free.toString());
    assertFalse(browser.get(board).body().contains(words));
  }

  private void place(String child, String home, String type, String start) {
    HttpResponse<String> placed =
        officer.recorded(
            "{'child':'%s','householdId':'%s','type':'%s','provider':'PR1','start':'%s'}"
                .formatted(child, home, type, start));
    assertEquals(201, placed.statusCode(), placed.body());
  }

  @Test
  void numbersToRingAreKeptAndTold() {
    String home =
        home(
            "'terms':{'places':1},'phone':'01632 960001','workerPhone':'07700 900001',"
                + "'agencyPhone':'01632 960900','agencyNightPhone':'07700 900900'");
    String body = officer.get("api/households/" + home).body();
    for (String number :
        new String[] {"01632 960001", "07700 900001", "01632 960900", "07700 900900"}) {
      assertTrue(body.contains(number), body);
    }
  }

  @Test
  void anOfficerConfirmsInOneClickAndKeepsTheFilters() throws Exception {
    home("'terms':{'places':1}");
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String address = "/vacancies?places=stale&text=" + name.replace(" ", "+");
    String before = browser.get(address).body();
    assertTrue(before.contains("1 home, as of"), before);
    String id = before.replaceAll("(?s).*name=\"household\" value=\"([0-9a-f-]{36})\".*", "$1");
    HttpResponse<String> done =
        browser.post(
            address.replace("/vacancies?", "/vacancies/confirm?"),
            Map.of("_csrf", browser.token(), "household", id));
    assertEquals(303, done.statusCode(), done.body());
    String to = done.headers().firstValue("Location").orElse("");
    assertTrue(to.endsWith(address), to);
    String after = browser.get(address).body();
    assertTrue(after.contains("The places of " + name + " are confirmed"), after);
    assertTrue(after.contains("0 homes, as of"), after);
    HttpResponse<String> file = browser.get("/vacancies/list.csv?text=" + name.replace(" ", "+"));
    assertEquals(200, file.statusCode());
    assertTrue(file.body().contains(name), file.body());
  }

  @Test
  void aSupervisingWorkerConfirmsOnlyTheirOwn() throws Exception {
    String foreign = home("'terms':{'places':1},'supervisingWorker':'another.worker'");
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(SUPERVISING_WORKER), TestUsers.PASSWORD);
    String board = browser.get("/vacancies?text=" + name.replace(" ", "+")).body();
    assertTrue(board.contains(name), board);
    assertFalse(board.contains("name=\"household\""), board);
    HttpResponse<String> tried =
        browser.post("/vacancies/confirm", Map.of("_csrf", browser.token(), "household", foreign));
    assertEquals(403, tried.statusCode());
  }

  @Test
  void adoptersAreNotOnTheBoardEvenForWhoMaySeeThem() throws Exception {
    Caller adviser = Caller.as(PANEL_ADVISER, house.toURI());
    assertEquals(
        201, adviser.post("api/households", body("ADOPTER", "'terms':{'places':1}")).statusCode());
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String board = browser.get("/vacancies?text=" + name.replace(" ", "+")).body();
    assertTrue(board.contains("0 homes"), board);
  }

  @Test
  void looksRightInABrowserAndWorksWithoutScript() throws Exception {
    home("'terms':{'places':2},'postcode':'S65 1AB'");
    try (PageCheck check = PageCheck.on(root())) {
      signIn(check, PLACEMENT_OFFICER);
      check.check("/vacancies", "it-vacancies");
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signIn(check, PLACEMENT_OFFICER);
      page.navigate(root() + "/vacancies?text=" + name.replace(" ", "+"));
      page.click("main button:has-text(\"Confirm\")");
      assertTrue(page.textContent(".govuk-notification-banner").contains("are confirmed"));
    }
  }

  private Page signIn(PageCheck check, Role role) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private String home(String facts) {
    HttpResponse<String> made = officer.post("api/households", body("FOSTER", facts));
    assertEquals(201, made.statusCode(), made.body());
    return id(made);
  }

  private String body(String kind, String facts) {
    return "{'localId':'B-%s','name':'%s','kind':'%s','own':true,'approvedFrom':'2012-04-01',%s}"
        .formatted(UUID.randomUUID(), name, kind, facts);
  }

  private int found(String filter) {
    String body =
        officer
            .get("api/households?text=" + name.replace(" ", "+") + "&asOf=2014-09-30&" + filter)
            .body();
    assertTrue(body.contains("\"total\":"), body);
    return Integer.parseInt(body.replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
  }
}
