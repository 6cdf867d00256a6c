package uk.kith.app.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** Hearing list, files for calendars, and a feed from its making to its end. */
@ArquillianTest
@RunAsClient
class CalendarIT {

  private static final Pattern FEED = Pattern.compile("/calendar/[A-Za-z0-9_-]{43}\\.ics");

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private String number;
  private String proceedings;
  private String before;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @BeforeEach
  void aHearingToday() throws SQLException {
    Caller officer = Caller.as(COURT_OFFICER, base);
    UUID child = TestChildren.born("2020-05-01");
    TestSql.update(
        "kith",
        "update placements.child set first_name = 'Tabitha', local_id = ? where id = ?",
        "T" + child,
        child);
    number = "SE" + Math.abs(child.hashCode());
    proceedings =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s'],'caseNumber':'%s'}"
                    .formatted(today.minusDays(60), child, number)));
    post(
        officer,
        "hearings",
        "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s','at':'10:30:00'}"
            .formatted(today.minusDays(50), today));
    post(
        officer,
        "directions",
        "{'assignee':'LOCAL_AUTHORITY','text':'File on Tabitha','orderedOn':'%s','dueOn':'%s'}"
            .formatted(today.minusDays(50), today));
  }

  @BeforeEach
  void preProceedingsStartedYesterday() throws SQLException {
    UUID child = TestChildren.born("2021-05-01");
    TestSql.update(
        "kith", "update placements.child set first_name = 'Tabitha' where id = ?", child);
    HttpResponse<String> answer =
        Caller.as(COURT_OFFICER, base)
            .post(
                "api/pre-proceedings",
                "{'startedOn':'%s','children':['%s']}".formatted(today.minusDays(1), child));
    assertEquals(201, answer.statusCode(), answer.body());
    before = id(answer);
  }

  private void post(Caller officer, String path, String body) {
    HttpResponse<String> answer = officer.post("api/proceedings/" + proceedings + "/" + path, body);
    assertEquals(201, answer.statusCode(), answer.body());
  }

  private HttpResponse<String> stranger(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(root() + path)).build(), BodyHandlers.ofString());
  }

  private void tellsNothingOfAnybody(String calendar) {
    String whole = calendar.replace("\r\n ", "");
    assertTrue(whole.contains("SUMMARY:Hearing (case management)"), whole);
    assertTrue(whole.contains("SUMMARY:Direction due (local authority)"), whole);
    assertTrue(whole.contains("/court/hearings"), whole);
    assertFalse(whole.contains(proceedings), whole);
    assertFalse(whole.contains(before), whole);
    assertTrue(whole.contains("SUMMARY:Pre-proceedings (send the letter"), whole);
    assertFalse(whole.contains("Tabitha"), whole);
    assertFalse(whole.contains(number), whole);
  }

  @Test
  void aFeedIsReadWithoutSignInUntilItIsRevoked() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/court/calendar");
      page.click("main button:has-text('Make an address')");
      String banner = page.textContent("main");
      Matcher made = FEED.matcher(banner);
      assertTrue(made.find(), banner);
      String feed = made.group();
      check.check("/court/calendar", "it-calendar");
      assertFalse(FEED.matcher(page.content()).find());

      HttpResponse<String> read = stranger(feed);
      assertEquals(200, read.statusCode(), read.body());
      assertTrue(read.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
      assertTrue(read.headers().firstValue("Set-Cookie").isEmpty());
      assertEquals("no-store", read.headers().firstValue("Cache-Control").orElse(""));
      tellsNothingOfAnybody(read.body());

      page.click("main button:has-text('End')");
      assertEquals(404, stranger(feed).statusCode());
    }
  }

  @Test
  void unknownAddressesAreNotThere() throws Exception {
    assertEquals(404, stranger("/calendar/" + "A".repeat(43) + ".ics").statusCode());
    assertEquals(404, stranger("/calendar/short.ics").statusCode());
    assertEquals(404, stranger("/calendar").statusCode());
  }

  /** Allocated to nobody, the case is in no worker's own calendar. */
  @Test
  void aFeedOfMineTellsOfNobodyElse() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/court/calendar");
      page.selectOption("#whose", "mine");
      page.click("main button:has-text('Make an address')");
      Matcher made = FEED.matcher(page.textContent("main"));
      assertTrue(made.find());
      HttpResponse<String> read = stranger(made.group());
      assertEquals(200, read.statusCode());
      assertFalse(read.body().contains("SUMMARY:Hearing"), read.body());
    }
  }

  /** The lawyer of a case, and who holds a review, find their dates in a calendar of their own. */
  @Test
  void aFeedOfMineTellsOfTheCasesOfItsLawyerAndOfTheReviewsOfItsOfficer() throws Exception {
    String me = TestUsers.create(COURT_OFFICER);
    TestSql.update(
        "kith",
        "update court.proceedings set lawyer = ? where id = ?",
        me.toUpperCase(Locale.UK),
        UUID.fromString(proceedings));
    UUID child = TestChildren.born("2019-05-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        java.sql.Date.valueOf(today.minusDays(3)),
        java.sql.Date.valueOf(today.minusDays(3)));
    TestSql.update(
        "kith",
        "insert into placements.life_event (id, version, authority, subject_kind, subject_id,"
            + " event, details, on_day, recorded_at, recorded_by) values (?, 1, 'E08000018',"
            + " 'CHILD', ?, 'REVIEWING_OFFICER_APPOINTED', ?, ?, now(), 'test')",
        UUID.randomUUID(),
        child,
        "{\"officer\":\"" + me + "\"}",
        java.sql.Date.valueOf(today.minusDays(3)));
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, me);
      page.navigate(root() + "/court/calendar");
      page.selectOption("#whose", "mine");
      page.click("main button:has-text('Make an address')");
      Matcher made = FEED.matcher(page.textContent("main"));
      assertTrue(made.find());
      String read = stranger(made.group()).body().replace("\r\n ", "");
      assertTrue(read.contains("SUMMARY:Hearing (case management)"), read);
      assertTrue(read.contains("SUMMARY:Direction due (local authority)"), read);
      assertTrue(read.contains("SUMMARY:Review due"), read);
      assertFalse(read.contains("Pre-proceedings"), read);
    }
    assertEquals("1", audited(me, "calendar-feed-read"));
    assertEquals("0", audited(me, "%-exported"), "no file of a list went out");
  }

  private static String audited(String actor, String action) throws SQLException {
    return TestSql.text(
        "kith",
        "select count(*) from app.audit_event where actor = ? and action like ?",
        actor,
        action);
  }

  @Test
  void hearingsAreListedForPaperAndForACalendar() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      check.check("/court/hearings?days=today", "it-hearings");
      String list = page.textContent("main");
      assertTrue(list.contains(number) && list.contains("10:30"), list);
      page.navigate(root() + "/court/hearings?days=next-week");
      assertFalse(page.textContent("main").contains(number));
      for (String file :
          new String[] {"/court/hearings/list.ics?days=today", "/court/directions/list.ics"}) {
        String text = page.request().get(root() + file).text().replace("\r\n ", "");
        assertTrue(text.contains("SUMMARY:") && !text.contains(proceedings), text);
        assertFalse(text.contains("Tabitha") || text.contains(number), text);
      }
      assertEquals(200, page.request().get(root() + "/reviews/list.ics?when=late").status());
      for (String dated :
          new String[] {
            "/court/others",
            "/court/open",
            "/court/section-20",
            "/court/orders",
            "/court/delays",
            "/court/placement-orders",
            "/pre-proceedings/gateway",
            "/permanence",
            "/guardianship"
          }) {
        String dates = page.request().get(root() + dated + "/list.ics").text();
        assertTrue(dates.startsWith("BEGIN:VCALENDAR"), dated + ": " + dates);
        String unfolded = dates.replace("\r\n ", "");
        assertFalse(unfolded.contains("Tabitha") || unfolded.contains(number), unfolded);
        assertFalse(unfolded.contains(proceedings), unfolded);
      }
      String open = page.request().get(root() + "/court/open/list.ics").text();
      assertTrue(open.contains("SUMMARY:Hearing (case management)"), open);
      String others = page.request().get(root() + "/court/others/list.ics").text();
      String leads = "/court?all=others";
      assertTrue(others.replace("\r\n ", "").contains("URL:" + root() + leads), others);
      assertEquals(200, page.request().get(root() + leads).status());
      String csv = page.request().get(root() + "/court/hearings/list.csv?days=today").text();
      assertTrue(csv.contains(number) && csv.contains("10:30"), csv);
      assertEquals(
          200, page.request().get(root() + "/court/hearings/list.xlsx?days=today").status());
      page.navigate(root() + "/pre-proceedings?sort=NEXT");
      String link = page.getAttribute("text=Add what is to be done to a calendar", "href");
      String whole = page.request().get(root() + link).text().replace("\r\n ", "");
      assertTrue(whole.contains("URL:" + root() + "/pre-proceedings"), whole);
      assertFalse(whole.contains(before), whole);
      assertFalse(whole.contains("Tabitha"), whole);
      String ended = page.request().get(root() + "/pre-proceedings/list.ics?which=ENDED").text();
      assertFalse(ended.contains("BEGIN:VEVENT"), ended);
    }
    Caller commissioner = Caller.as(COMMISSIONER, base);
    assertFalse(commissioner.get("court/hearings/list.ics").statusCode() == 200);
  }

  private Page signedIn(PageCheck check) throws SQLException {
    return signedIn(check, TestUsers.create(COURT_OFFICER));
  }

  private Page signedIn(PageCheck check, String user) {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
