package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** Directions, delay and files of the court's lists from row to page: R-COURT-17, -21, -22, -24. */
@ArquillianTest
@RunAsClient
class CourtListsIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;
  private String number;
  private String id;

  @BeforeEach
  void aCaseWithALateDirectionAndAHearingPutOff() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    number = "SE" + today.getYear() + "F" + TestUsers.create(COURT_OFFICER).hashCode();
    LocalDate issued = today.minusDays(60);
    id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s'],'caseNumber':'%s'}"
                    .formatted(issued, TestChildren.born("2020-05-01"), number)));
    direct("File the parenting assessment", issued, today.minusDays(20));
    direct("File the final evidence", issued, today);
    String filed = direct("File the chronology", issued, today.minusDays(10));
    created(
        200, "directions/" + filed + "/filings", "{'filedOn':'%s'}".formatted(today.minusDays(11)));
    String hearing =
        id(
            created(
                201,
                "hearings",
                "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s','at':'10:30:00'}"
                    .formatted(issued, today.minusDays(30))));
    created(
        201,
        "hearings/" + hearing + "/moves",
        "{'to':'ADJOURNED_AND_RE_LISTED','on':'%s','reasonCode':'LA5','relistedFor':'%s'}"
            .formatted(today.minusDays(31), today.plusDays(5)));
  }

  private String direct(String text, LocalDate ordered, LocalDate due) {
    return id(
        created(
            201,
            "directions",
            "{'assignee':'LOCAL_AUTHORITY','text':'%s','orderedOn':'%s','dueOn':'%s'}"
                .formatted(text, ordered, due)));
  }

  private HttpResponse<String> created(int status, String path, String body) {
    HttpResponse<String> answer = officer.post("api/proceedings/" + id + "/" + path, body);
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private String get(String path) {
    HttpResponse<String> answer = officer.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** Of the directions of this case alone. */
  private String ofCase(String body) {
    StringBuilder own = new StringBuilder();
    for (String line : body.split("\\{\"of\":", -1)) {
      if (line.contains(number)) {
        own.append(line).append('\n');
      }
    }
    return own.toString();
  }

  @Test
  void tellsWhatIsLateAndWhatIsDueThisWeekOverHttp() {
    String late = ofCase(get("api/directions?when=late&size=500"));
    assertTrue(late.contains("parenting assessment"), late);
    assertFalse(late.contains("final evidence"), late);
    String week = ofCase(get("api/directions?when=this-week&size=500"));
    assertFalse(week.contains("parenting assessment"), week);
    assertTrue(week.contains("final evidence"), week);
    String all = ofCase(get("api/directions?when=all&assignee=local-authority&size=500"));
    assertTrue(all.contains("chronology"), all);
    assertFalse(ofCase(get("api/directions?when=open&size=500")).contains("chronology"));
    assertFalse(ofCase(get("api/directions?assignee=cafcass&size=500")).contains("evidence"));
    assertEquals(400, officer.get("api/directions?when=sometime").statusCode());
    assertEquals(400, officer.get("api/directions?assignee=nobody").statusCode());
  }

  /** R-COURT-24, -21: 35 days lie between the lost day and the new one. */
  @Test
  void countsComplianceAndDelay() {
    String period = "?from=%s&to=%s".formatted(today.minusDays(20), today.minusDays(10));
    String counted = get("api/directions/compliance" + period);
    assertTrue(counted.contains("\"whole\":{\"due\":"), counted);
    assertEquals(
        400, officer.get("api/directions/compliance?from=2014-02-01&to=2014-01-01").statusCode());
    String delays = ofCase(get("api/hearing-delays?size=500"));
    assertTrue(delays.contains("\"reason\":\"LA5\""), delays);
    assertTrue(delays.contains("\"days\":35"), delays);
    assertTrue(get("api/hearing-delays/figures").contains("AUTHORITY"));
  }

  /** R-COURT-21: by whose the delay was, and by the court's reason. */
  @Test
  void delaysAreFilteredByCauseAndReason() {
    assertTrue(get("api/hearing-delays?size=500&cause=AUTHORITY").contains(id));
    assertTrue(get("api/hearing-delays?size=500&reason=LA5").contains(id));
    assertFalse(get("api/hearing-delays?size=500&cause=COURT").contains(id));
    assertFalse(get("api/hearing-delays?size=500&reason=la3").contains(id));
    assertEquals(400, officer.get("api/hearing-delays?cause=weather").statusCode());
  }

  @Test
  void whoReadsNoChildrenIsRefused() throws SQLException {
    Caller commissioner = Caller.as(COMMISSIONER, base);
    for (String path :
        new String[] {"api/directions", "api/directions/compliance", "api/hearing-delays"}) {
      assertEquals(403, commissioner.get(path).statusCode(), path);
    }
  }

  @Test
  void pagesAndFilesTellTheSame() throws Exception {
    try (PageCheck check = PageCheck.on("http://localhost:" + base.getPort())) {
      Page page = check.page();
      page.navigate("http://localhost:" + base.getPort() + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      check.check("/court/directions", "it-directions");
      String text = page.textContent("main");
      assertTrue(text.contains("File the parenting assessment"), text);
      assertTrue(text.contains("Met on time"), text);
      check.check("/court/estimates", "it-estimates");
      assertTrue(check.page().textContent("main").contains("own cases can be judged"));
      check.check("/court/hearings?days=four-weeks", "it-hearings-of");
      check.check("/court/hearings?days=unrecorded", "it-hearings-over");
      check.check("/court/delays", "it-delays");
      String delays = page.textContent("main");
      assertTrue(delays.contains("No, poor or late social work assessment"), delays);
      assertTrue(delays.contains(number), delays);
      assertTrue(delays.contains("recorded by"), delays);
      page.navigate(root(page) + "/court/delays?whose=COURT");
      assertFalse(page.textContent("main").contains(number));
      page.navigate(root(page) + "/court/delays?whose=AUTHORITY&reason=LA5&sort=days");
      assertTrue(page.textContent("main").contains(number));
      for (String list :
          new String[] {
            "/court/directions/list.csv?when=all",
            "/court/delays/list.csv",
            "/court/delays/list.csv?reason=LA5",
            "/court/open/list.csv",
            "/court/others/list.csv"
          }) {
        String file = page.request().get(root(page) + list).text();
        assertTrue(file.contains(number), list + ": " + file);
      }
      for (String list : new String[] {"at-risk", "missing-timetable"}) {
        String file = page.request().get(root(page) + "/court/" + list + "/list.csv").text();
        assertFalse(file.contains(number), list + ": " + file);
      }
      assertEquals(200, page.request().get(root(page) + "/court/open/list.xlsx").status());
      String days = page.request().get(root(page) + "/court/delays/list.ics").text();
      assertTrue(days.contains("New day (hearings put off)"), days);
    }
  }

  /** What is still listed after the end of a case will not be heard; what was heard stays. */
  @Test
  void hearingsAreThoseOfALawyerAndNoneAfterTheEndOfTheCase() throws Exception {
    String lawyer = "Lawyer of " + number;
    assertEquals(
        200,
        officer
            .put(
                "api/proceedings/" + id + "/people",
                "{'caseNumber':'%s','lawyer':'%s'}".formatted(number, lawyer))
            .statusCode());
    created(
        201,
        "hearings",
        "{'type':'FINAL','listedOn':'%s','on':'%s'}".formatted(today.minusDays(60), today));
    Client reader = new Client(base.toURL());
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String of = "?days=four-weeks&lawyer=" + URLEncoder.encode(lawyer, StandardCharsets.UTF_8);
    String ofLawyer = "lawyer=" + URLEncoder.encode(lawyer, StandardCharsets.UTF_8);
    assertEquals(3, get("api/directions?when=all&" + ofLawyer).split("\"of\":", -1).length - 1);
    assertFalse(get("api/directions?when=all&size=500&court=Nowhere").contains(number));
    String directions = reader.get("/court/directions?when=all&" + ofLawyer).body();
    assertTrue(directions.contains("3 directions, as of"), directions);
    assertTrue(directions.contains("with the lawyer " + lawyer), directions);
    String listed = reader.get("/court/hearings" + of).body();
    assertTrue(listed.contains("2 hearings from"), listed);
    assertTrue(listed.contains("with the lawyer " + lawyer), listed);
    assertTrue(reader.get("/court/hearings?lawyer=Nobody").body().contains("0 hearings"));
    assertTrue(reader.get("/court/hearings?team=Nobody").body().contains("0 hearings"));
    assertEquals(3, lines(reader.get("/court/hearings/list.csv" + of).body()));
    created(200, "disposals", "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today));
    String after = reader.get("/court/hearings" + of).body();
    assertTrue(after.contains("1 hearing from"), after);
    assertEquals(2, lines(reader.get("/court/hearings/list.csv" + of).body()));
    String calendar = reader.get("/court/hearings/list.ics" + of).body();
    assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length, calendar);
  }

  /** R-COURT-19: over, and nothing is recorded; found by the number, which people write apart. */
  @Test
  void aHearingThatIsOverStaysOnAListUntilItIsRecordedWhatBecameOfIt() throws Exception {
    String hearing =
        id(
            created(
                201,
                "hearings",
                "{'type':'INTERIM_CARE_ORDER','listedOn':'%s','on':'%s'}"
                    .formatted(today.minusDays(50), today.minusDays(3))));
    Client reader = new Client(base.toURL());
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String of =
        "?days=unrecorded&text="
            + URLEncoder.encode(number.replace("F", " f"), StandardCharsets.UTF_8);
    String form = "/court/" + id + "/hearings/" + hearing + "/move";
    String over = reader.get("/court/hearings" + of).body();
    assertTrue(over.contains("1 hearing of which nobody recorded what became"), over);
    assertTrue(over.contains(form), over);
    assertEquals(2, lines(reader.get("/court/hearings/list.csv" + of).body()));
    created(
        201,
        "hearings/" + hearing + "/moves",
        "{'to':'HELD','on':'%s'}".formatted(today.minusDays(3)));
    over = reader.get("/court/hearings" + of).body();
    assertTrue(over.contains("0 hearings of which nobody"), over);
    assertTrue(over.contains("it is recorded what became"), over);
  }

  /** From the last day of the calendar no week can be counted on. */
  @Test
  void aDayCenturiesAwayIsRefused() {
    assertEquals(400, officer.get("api/hearings?from=%2B999999999-12-31").statusCode());
    assertEquals(400, officer.get("api/hearings?from=0001-01-01").statusCode());
    assertEquals(200, officer.get("api/hearings?from=" + today).statusCode());
  }

  @Test
  void aCaseIsFoundByItsNumber() throws Exception {
    String asked = URLEncoder.encode(number.toLowerCase(Locale.UK), StandardCharsets.UTF_8);
    assertTrue(get("api/proceedings?size=500&text=" + asked).contains(id));
    assertFalse(get("api/proceedings?size=500&text=" + asked + "0").contains(id));
    Client reader = new Client(base.toURL());
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String found = reader.get("/court?text=" + asked).body();
    assertTrue(found.contains("1 case, 1 child, as of"), found);
    assertTrue(found.contains("/court/" + id), found);
    assertEquals(2, lines(reader.get("/court/open/list.csv?text=" + asked).body()));
    String lost = reader.get("/court?text=" + asked + "0").body();
    assertTrue(lost.contains("No open case is called that. Nor is one that has ended."), lost);
    assertTrue(lost.contains("Nobody of those whom you ask for."), lost);
    assertFalse(lost.contains("Nobody is missing a timetable."), lost);
  }

  /** Who ended a case a month ago finds it by its number, and by the name of its child. */
  @Test
  void aCaseThatHasEndedIsFoundByItsNumberAndByItsChild() throws Exception {
    UUID child = TestChildren.born("2019-05-01");
    String name = "Wy" + child.toString().replaceAll("[^a-f]", "");
    TestSql.update("kith", "update placements.child set family_name = ? where id = ?", name, child);
    String own = "SE" + Math.abs(child.hashCode());
    String ended =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s'],'caseNumber':'%s'}"
                    .formatted(today.minusDays(90), child, own)));
    HttpResponse<String> disposed =
        officer.post(
            "api/proceedings/" + ended + "/disposals",
            "{'disposedOn':'%s','decision':'WITHDRAWN'}".formatted(today.minusDays(30)));
    assertEquals(200, disposed.statusCode(), disposed.body());
    Client reader = new Client(base.toURL());
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    for (String text : List.of(own, name)) {
      String found = reader.get("/court?text=" + text).body();
      assertTrue(found.contains("/court/" + ended), found);
      assertTrue(found.contains("(care order), ended "), found);
    }
    assertFalse(reader.get("/court").body().contains("/court/" + ended), "of what is open alone");
  }

  private static long lines(String file) {
    return file.lines().count();
  }

  private static String root(Page page) {
    return page.url().replaceAll("/court/.*", "");
  }
}
