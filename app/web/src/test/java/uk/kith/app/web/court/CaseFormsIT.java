package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.web.court.CaseTyping.recorded;
import static uk.kith.app.web.court.CaseTyping.resend;
import static uk.kith.app.web.court.CaseTyping.send;
import static uk.kith.app.web.court.CaseTyping.typed;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** What happens in court is recorded in forms, on the real server and in a real browser. */
@ArquillianTest
@RunAsClient
class CaseFormsIT {

  @ArquillianResource URL house;

  private URI base() {
    return URI.create(house.toString());
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  /** Issued on 2 June 2014, so that the limit is 30 November 2014. */
  private String opened(UUID... children) throws SQLException {
    return id(
        Caller.as(COURT_OFFICER, base())
            .post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s'],'caseNumber':'SE14C78%1$.8s'}"
                    .formatted(
                        String.join(
                            "','", List.of(children).stream().map(UUID::toString).toList()))));
  }

  private Client signedIn(Role role) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  private static String hearing(String page) {
    Matcher found = Pattern.compile("/hearings/([0-9a-f-]{36})/move").matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  private static String direction(String page) {
    Matcher found = Pattern.compile("/directions/([0-9a-f-]{36})/filing").matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  @Test
  void aCaseIsOpenedFromTheChildsPageAndFilledInABrowserAlsoWithoutScript() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = browser(check);
      page.navigate(root() + "/children/" + child);
      page.click("text=Proceedings in court");
      page.click("text=Open proceedings");
      page.check("input[value=CARE]");
      day(page, "issuedOn", "2", "6", "2014");
      page.fill("#caseNumber", "SE14C90");
      page.click("main button[type=submit]");
      assertTrue(page.textContent("main").contains("The proceedings are recorded"));
      assertTrue(page.textContent("main").contains("30 November 2014"));
      page.click("text=List a hearing");
      page.check("input[value=CASE_MANAGEMENT]");
      day(page, "on", "18", "6", "2014");
      day(page, "listedOn", "3", "6", "2014");
      page.click("main button[type=submit]");
      page.click("a:has-text('What became of it')");
      page.check("input[value=ADJOURNED_AND_RE_LISTED]");
      day(page, "on", "17", "6", "2014");
      page.selectOption("#reasonCode", "LA5");
      day(page, "relistedFor", "17", "6", "2014");
      page.click("main button[type=submit]");
      String asked = page.textContent("main");
      assertTrue(asked.contains("The new day, 17 June 2014, lies before the old one"), asked);
      assertTrue(page.isVisible("input[name=earlier]"), "it may be right");
      day(page, "relistedFor", "1", "7", "2014");
      page.click("main button[type=submit]");
      String one = page.textContent("main");
      assertTrue(one.contains("LA5: No, poor or late social work assessment"), one);
      assertTrue(one.contains("counts as the authority’s"), one);
      assertTrue(one.contains("1 July 2014"), one);
      page.click("text=Child’s page");
      assertTrue(page.url().endsWith("/children/" + child), page.url());
    }
  }

  @Test
  void everyFormIsCalmInABrowser() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    String id = opened(child, TestChildren.born("2012-07-02"));
    Client officer = signedIn(COURT_OFFICER);
    String path = "/court/" + id;
    recorded(
        send(
            officer,
            path + "/hearings/new",
            "type=FINAL",
            "on=2031-03-04",
            "endsOn=2031-03-06",
            "at=10:30",
            "listedOn=2014-06-03"));
    String hearing = hearing(officer.get(path).body());
    recorded(
        send(
            officer,
            path + "/directions/new",
            "assignee=LOCAL_AUTHORITY",
            "text=File the parenting assessment",
            "purpose=ASSESSMENT_REPORT",
            "dueOn=2014-07-01",
            "orderedOn=2014-06-03"));
    String direction = direction(officer.get(path).body());
    try (PageCheck check = PageCheck.on(root())) {
      browser(check);
      check.check(path, "it-case-forms");
      check.check(path + "/hearings/new", "it-new-hearing");
      check.check(path + "/hearings/" + hearing + "/move", "it-hearing-move");
      check.check(path + "/hearings/" + hearing + "/standard-directions", "it-standard-directions");
      check.check(path + "/directions/new", "it-new-direction");
      check.check(path + "/directions/" + direction + "/filing", "it-filing");
      check.check(path + "/directions/" + direction + "/variation", "it-variation");
      check.check(path + "/directions/" + direction + "/withdrawal", "it-withdrawal");
      check.check(path + "/directions/" + direction + "/beginning", "it-beginning");
      check.check(path + "/orders/new", "it-new-order");
      check.check(path + "/plans/new", "it-new-plan");
      check.check(path + "/extensions/new", "it-new-extension");
      check.check(path + "/applications/new", "it-new-application");
      check.check(path + "/people", "it-case-people");
      check.check(path + "/reviewing-officer", "it-case-officer");
      check.check(path + "/end", "it-case-end");
      check.check("/court/new", "it-new-case-find");
      check.check("/court/new?child=" + child + "&with=" + child, "it-new-case");
      check.check("/children/" + child + "/proceedings", "it-child-cases");
    }
  }

  @Test
  void standardDirectionsAreRecordedTogetherWithTheirTimesAndThenFiledLateOrVaried()
      throws Exception {
    String id = opened(TestChildren.born("2010-05-01"));
    Client officer = signedIn(COURT_OFFICER);
    String path = "/court/" + id;
    recorded(
        send(
            officer,
            path + "/hearings/new",
            "type=CASE_MANAGEMENT",
            "on=2014-06-18",
            "listedOn=2014-06-03"));
    String standard = path + "/hearings/" + hearing(officer.get(path).body());
    HttpResponse<String> late =
        send(officer, standard + "/standard-directions", "standard=BUNDLE", "orderedOn=2014-06-17");
    assertEquals(400, late.statusCode(), late.body());
    recorded(
        send(
            officer, standard + "/standard-directions", "standard=BUNDLE", "orderedOn=2014-06-03"));
    String page = officer.get(path).body();
    assertTrue(page.contains("16 June 2014 at 16:00"), page);
    String filing = path + "/directions/" + direction(page);
    recorded(
        send(
            officer,
            filing + "/variation",
            "dueOn=2014-06-17",
            "dueAt=12:00",
            "orderedOn=2014-06-10"));
    recorded(send(officer, filing + "/filing", "filedOn=2014-06-18"));
    page = officer.get(path).body();
    assertTrue(page.contains("Filed late"), page);
    assertTrue(page.contains("First due 16 June 2014") || page.contains("first due 16 June 2014"));
    HttpResponse<String> again = send(officer, filing + "/withdrawal", "on=2014-06-20");
    assertEquals(409, again.statusCode(), again.body());
    assertTrue(again.body().contains("It was filed on 18 June 2014"), again.body());
  }

  @Test
  void whenAnAssessmentBeganIsRecordedOfADirectionForItsReportAlone() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    Client officer = signedIn(COURT_OFFICER);
    String path = "/court/" + opened(child);
    String[] direction = {
      "assignee=LOCAL_AUTHORITY", "text=File the bundle", "dueOn=2014-09-01", "orderedOn=2014-06-03"
    };
    recorded(send(officer, path + "/directions/new", direction));
    String page = officer.get(path).body();
    assertFalse(page.contains("/beginning"), page);
    String other = path + "/directions/" + direction(page) + "/beginning";
    HttpResponse<String> none = send(officer, other, "on=2014-06-05");
    assertEquals(409, none.statusCode(), none.body());

    String[] report = Arrays.copyOf(direction, 5);
    report[1] = "text=File the parenting assessment";
    report[4] = "purpose=ASSESSMENT_REPORT";
    recorded(send(officer, path + "/directions/new", report));
    page = officer.get(path).body();
    assertTrue(page.contains("Report of an assessment"), page);
    Matcher found = Pattern.compile("/directions/[0-9a-f-]{36}/beginning").matcher(page);
    assertTrue(found.find(), page);
    recorded(send(officer, path + found.group(), "on=2014-06-10"));
    page = officer.get(path).body();
    assertTrue(page.contains("ssessment begun 10 June 2014"), page);
    String timeline = officer.get("/children/" + child + "/timeline").body();
    assertTrue(timeline.contains("Assessment begun: 10 June 2014, done"), timeline);
  }

  /** R-COURT-22: nobody said which step the direction orders; its words do, and it is proposed. */
  @Test
  void aFiledAssessmentIsDoneOnTheLine() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    Client officer = signedIn(COURT_OFFICER);
    String path = "/court/" + opened(child);
    recorded(
        send(
            officer,
            path + "/directions/new",
            "assignee=LOCAL_AUTHORITY",
            "text=File the parenting assessment",
            "dueOn=2014-09-01",
            "orderedOn=2014-06-03"));
    String filing = path + "/directions/" + direction(officer.get(path).body()) + "/filing";
    String form = officer.get(filing).body();
    assertTrue(form.matches("(?s).*value=\"ASSESSMENT_REPORT\"[^>]*selected.*"), form);
    recorded(send(officer, filing, "filedOn=2014-08-18", "purpose=ASSESSMENT_REPORT"));
    assertTrue(officer.get(path).body().contains("Report of an assessment"));
    String timeline = officer.get("/children/" + child + "/timeline").body();
    assertTrue(timeline.contains("report filed: 18 August 2014, done"), timeline);
  }

  @Test
  void whatRulesSpeakAgainstComesBackWithTheFindingAndIsRecordedWhenAccepted() throws Exception {
    String id = opened(TestChildren.born("2010-05-01"));
    Client officer = signedIn(COURT_OFFICER);
    String path = "/court/" + id + "/extensions/new";
    String[] long9 = {
      "grantedOn=2014-11-20",
      "newEnd=2015-02-01",
      "reason=TIMETABLE_FOR_CHILD",
      "justification=The expert reports in January"
    };
    HttpResponse<String> refused = send(officer, path, long9);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-COURT-06"), refused.body());
    assertTrue(refused.body().contains("25 January 2015"), refused.body());
    String[] accepted = Arrays.copyOf(long9, 6);
    accepted[4] = "accept=R-COURT-06";
    accepted[5] = "accept-reason=So the order says";
    recorded(resend(officer, path, refused, accepted));
    String page = officer.get("/court/" + id).body();
    assertTrue(page.contains("extended once"), page);
    assertTrue(page.contains("The expert reports in January"), page);
    assertTrue(page.contains("R-COURT-04"), "what the court weighed is not recorded" + page);
  }

  @Test
  void whoeverWasOvertakenRecordsNothingAndMayRecordAgain() throws Exception {
    String id = opened(TestChildren.born("2010-05-01"));
    Client one = signedIn(COURT_OFFICER);
    Client other = signedIn(COURT_OFFICER);
    String path = "/court/" + id + "/people";
    HttpResponse<String> seen = one.get(path);
    recorded(send(other, path, "judge=HHJ Marsh"));
    HttpResponse<String> overtaken = resend(one, path, seen, "judge=HHJ Stone");
    assertEquals(409, overtaken.statusCode(), overtaken.body());
    assertTrue(overtaken.body().contains("Somebody else changed this case"), overtaken.body());
    assertTrue(overtaken.body().contains("HHJ Stone"), overtaken.body());
    assertTrue(one.get("/court/" + id).body().contains("HHJ Marsh"));
    recorded(resend(one, path, overtaken, "judge=HHJ Stone"));
  }

  @Test
  void anOrderSetsTheLegalStatusAndTheEndClosesTheCase() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    String path = "/court/" + opened(child);
    Client officer = signedIn(COURT_OFFICER);
    recorded(send(officer, path + "/orders/new", "form=C33", "madeOn=2014-06-05"));
    assertTrue(officer.get("/children/" + child).body().contains("Interim care order (C1)"));
    assertFalse(officer.get(path).body().contains("One of the two is wrong"));
    legalStatus(officer, child, "V2", "2014-08-01");
    assertTrue(officer.get(path).body().contains("One of the two is wrong"));
    legalStatus(officer, child, "C1", "2014-08-01");
    recorded(
        send(
            officer,
            path + "/plans/new",
            "last=yes",
            "plan=ADOPTION",
            "on=2014-10-01",
            "approved=yes"));
    recorded(
        send(
            officer,
            path + "/applications/new",
            "by=PARENTS_AND_RESPONDENTS",
            "text=An expert in parenting",
            "madeOn=2014-07-01",
            "granted=no",
            "decidedOn=2014-07-09"));
    recorded(send(officer, path + "/reviewing-officer", "officer=Gillian Peat", "from=2014-06-10"));
    recorded(send(officer, path + "/end", "decision=FINAL_ORDER", "disposedOn=2014-11-12"));
    String page = officer.get(path).body();
    for (String said :
        List.of(
            "Interim care order (C33), made on 5 June 2014",
            "Final plan: adoption, 1 October 2014, approved by the court",
            "An expert in parenting. Refused on 9 July 2014.",
            "Gillian Peat",
            "Final order made on 12 November 2014")) {
      assertTrue(page.contains(said), said + page);
    }
    assertFalse(page.contains("/extensions/new"), "a closed case gets no more time");
    assertTrue(page.contains("/orders/new"), "an order of its last day may be told later");
    HttpResponse<String> late =
        send(officer, path + "/orders/new", "form=C32A", "madeOn=2014-11-13");
    assertEquals(400, late.statusCode(), late.body());
    assertTrue(late.body().contains("ended for a child on 12 November 2014"), late.body());
    assertTrue(late.body().contains("What the court did by then can still be recorded"));
    assertFalse(late.body().contains("Did the application end with it?"), late.body());
    recorded(send(officer, path + "/orders/new", "form=C32A", "madeOn=2014-11-12"));
    assertTrue(officer.get("/children/" + child).body().contains("Full care order (C2)"));
    recorded(
        send(
            officer,
            path + "/plans/new",
            "last=yes",
            "plan=CARE_ORDER",
            "on=2014-11-12",
            "approved=yes"));
    String ordered = officer.get(path).body();
    assertTrue(ordered.contains("Care order (C32A), made on 12 November 2014"), ordered);
  }

  private static void legalStatus(Client officer, UUID child, String status, String from)
      throws Exception {
    Map<String, String> typed = typed("status=" + status, "from=" + from);
    typed.put("_csrf", officer.token());
    recorded(officer.post("/children/" + child + "/legal-status", typed));
  }

  @Test
  void whoRecordsNothingReadsTheCaseWithoutItsForms() throws Exception {
    String path = "/court/" + opened(TestChildren.born("2010-05-01"));
    Client reader = signedIn(PLACEMENT_OFFICER);
    String page = reader.get(path).body();
    assertFalse(page.contains("/hearings/new"), page);
    for (String form :
        List.of("/hearings/new", "/directions/new", "/orders/new", "/people", "/end")) {
      assertEquals(403, reader.get(path + form).statusCode(), form);
    }
    assertEquals(403, reader.get("/court/new").statusCode());
  }

  @Test
  void oneLookAtACaseIsOneLineOfTheAudit() throws Exception {
    UUID child = TestChildren.born("2010-05-01");
    String path = "/court/" + opened(child);
    Client officer = signedIn(COURT_OFFICER);
    long before = looks(child);
    officer.get(path);
    assertEquals(before + 1, looks(child));
  }

  private static long looks(UUID child) throws SQLException {
    return TestSql.number("kith", "select count(*) from app.audit_event where thing_id = ?", child);
  }

  private Page browser(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static void day(Page page, String field, String day, String month, String year) {
    page.fill("#" + field + "-day", day);
    page.fill("#" + field + "-month", month);
    page.fill("#" + field + "-year", year);
  }
}
