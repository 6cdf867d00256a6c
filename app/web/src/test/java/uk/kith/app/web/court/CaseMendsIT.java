package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.web.court.CaseFormsIT.recorded;
import static uk.kith.app.web.court.CaseFormsIT.send;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** What is added to a case, or taken from it, once it stands: on the page of the case. */
@ArquillianTest
@RunAsClient
class CaseMendsIT {

  @ArquillianResource URL house;

  private String path;

  /** Issued on 2 June 2014, so that the limit is 30 November 2014. */
  @BeforeEach
  void opened() throws SQLException {
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s'],"
                                .formatted(TestChildren.born("2010-05-01"))
                            + "'caseNumber':'SE14C79'}"));
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private Client signedIn(Role role) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  /** The form behind the first link of a kind on the page of the case. */
  private String link(Client client, String kind) throws Exception {
    String page = client.get(path).body();
    Matcher found = Pattern.compile(path + "(/" + kind + "/[0-9a-z/-]+)\"").matcher(page);
    assertTrue(found.find(), kind + page);
    return path + found.group(1);
  }

  private void anApplication(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/applications/new",
            "by=PARENTS_AND_RESPONDENTS",
            "text=An expert in parenting",
            "madeOn=2014-07-01",
            "granted=open"));
  }

  private void aPlan(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/plans/new",
            "last=yes",
            "plan=ADOPTION",
            "on=2014-10-01",
            "approved=open"));
  }

  @Test
  void whatIsNotDecidedIsDecidedFromThePageOfTheCase() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    anApplication(officer);
    aPlan(officer);
    String application = link(officer, "decisions/applications");
    HttpResponse<String> empty = send(officer, application, "on=2014-07-09");
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Choose whether it was granted"), empty.body());
    HttpResponse<String> early = send(officer, application, "outcome=no", "on=2014-06-30");
    assertEquals(400, early.statusCode());
    assertTrue(early.body().contains("It was made on 1 July 2014"), early.body());
    recorded(send(officer, application, "outcome=no", "on=2014-07-09"));
    recorded(send(officer, link(officer, "decisions/plans"), "outcome=yes", "on=2014-11-12"));
    String page = officer.get(path).body();
    assertTrue(page.contains("An expert in parenting. Refused on 9 July 2014."), page);
    assertTrue(
        page.contains(
            "Final plan: adoption, 1 October 2014, approved by the court on 12 November 2014"),
        page);
    assertFalse(page.contains("Record the decision"), page);
    HttpResponse<String> again = send(officer, application, "outcome=yes", "on=2014-07-10");
    assertEquals(409, again.statusCode());
    assertTrue(again.body().contains("The decision of 9 July 2014 is recorded"), again.body());
  }

  @Test
  void whoRecordsNothingIsOfferedNothing() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    anApplication(officer);
    String decision = link(officer, "decisions/applications");
    Client reader = signedIn(PLACEMENT_OFFICER);
    String page = reader.get(path).body();
    assertTrue(page.contains("An expert in parenting. Not decided yet."), page);
    assertFalse(page.contains("Record the decision"), page);
    assertFalse(page.contains("Recorded by mistake"), page);
    assertEquals(403, reader.get(decision).statusCode());
    assertEquals(403, reader.get(link(officer, "mistakes/application")).statusCode());
  }

  @Test
  void theFormsAreCalmInABrowser() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    anApplication(officer);
    aPlan(officer);
    aHearing(officer);
    recorded(send(officer, link(officer, "mistakes/hearing"), "reason=Of another family"));
    aHearing(officer);
    anAdjournment(officer);
    recorded(send(officer, path + "/orders/new", "form=C33", "madeOn=2014-06-05"));
    recorded(
        send(
            officer,
            path + "/extensions/new",
            "grantedOn=2014-11-20",
            "newEnd=2015-01-25",
            "reason=TIMETABLE_FOR_CHILD",
            "justification=The expert reports in January"));
    try (PageCheck check = PageCheck.on(root())) {
      browser(check);
      for (String kind : List.of("move", "order", "extension", "application", "plan")) {
        check.check(link(officer, "mistakes/" + kind), "it-mistake-" + kind);
      }
      check.check(path, "it-case-mends");
      check.check(link(officer, "decisions/applications"), "it-application-decision");
      check.check(link(officer, "decisions/plans"), "it-plan-decision");
    }
  }

  private void aHearing(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/hearings/new",
            "type=CASE_MANAGEMENT",
            "on=2014-06-18",
            "listedOn=2014-06-03"));
  }

  private void anAdjournment(Client officer) throws Exception {
    recorded(
        send(
            officer,
            link(officer, "hearings"),
            "to=ADJOURNED_AND_RE_LISTED",
            "on=2014-06-17",
            "reasonCode=LA5",
            "relistedFor=2014-07-01"));
  }

  @Test
  void anAdjournmentRecordedByMistakeIsTakenBackWithTheReason() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    aHearing(officer);
    anAdjournment(officer);
    String page = officer.get(path).body();
    assertEquals(1, page.split("Recorded by mistake", -1).length - 1, "one for both hearings");
    String mistake = link(officer, "mistakes/move");
    HttpResponse<String> form = officer.get(mistake);
    assertTrue(form.body().contains("the hearing of 1 July 2014"), form.body());
    HttpResponse<String> empty = send(officer, mistake, "reason=");
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Say what the mistake was"), empty.body());
    recorded(send(officer, mistake, "reason=It was held as listed"));
    page = officer.get(path).body();
    assertFalse(page.contains("LA5"), page);
    assertTrue(page.contains("What became of it"), page);
    assertTrue(
        page.contains("Case management: adjourned and listed again, 17 June 2014. Taken back by"),
        page);
    assertTrue(page.contains("It was held as listed"), page);
    recorded(send(officer, link(officer, "mistakes/hearing"), "reason=Of another family"));
    page = officer.get(path).body();
    assertTrue(page.contains("No hearing is recorded"), page);
  }

  /** Listed without a time: it is added on the page, and asked when the hearing is put off. */
  @Test
  void theTimeOfAHearingIsAddedOnThePageOfTheCase() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    aHearing(officer);
    assertTrue(officer.get(path).body().contains("Add the time"));
    String move = link(officer, "hearings");
    String time = move.replace("/move", "/time");
    HttpResponse<String> wrong = send(officer, time, "at=noon");
    assertEquals(400, wrong.statusCode(), wrong.body());
    assertTrue(wrong.body().contains("Enter a time such as 10:30"), wrong.body());
    recorded(send(officer, time, "at=10:30"));
    String page = officer.get(path).body();
    assertTrue(page.contains("10:30") && page.contains("Change the time"), page);
    assertTrue(officer.get(time).body().contains("value=\"10:30\""));
    assertTrue(officer.get(move).body().contains("At what time does it begin then?"));
    try (PageCheck check = PageCheck.on(root())) {
      browser(check);
      check.check(time, "it-hearing-time");
      check.check(move, "it-hearing-move");
    }
    recorded(
        send(
            officer,
            move,
            "to=ADJOURNED_AND_RE_LISTED",
            "on=2014-06-17",
            "reasonCode=LA5",
            "relistedFor=2014-07-01",
            "relistedAt=14:15"));
    page = officer.get(path).body();
    assertTrue(page.contains("14:15"), page);
    HttpResponse<String> over = send(officer, time, "at=11:00");
    assertEquals(409, over.statusCode(), over.body());
    assertTrue(over.body().contains("Only a hearing that is listed"), over.body());
  }

  /** R-COURT-39: the page says what to take back first, with its day in words. */
  @Test
  void anOrderOnWhichAnotherRestsSaysWhatToTakeBackFirst() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    recorded(send(officer, path + "/orders/new", "form=C33", "madeOn=2014-06-05"));
    String interim = link(officer, "mistakes/order");
    recorded(send(officer, path + "/orders/new", "form=C32A", "madeOn=2014-11-12"));
    HttpResponse<String> refused = send(officer, interim, "reason=Never made");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("of 12 November 2014: care order"), refused.body());
    assertTrue(refused.body().contains("Never made"), "what was typed is kept");
    recorded(send(officer, link(officer, "mistakes/order"), "reason=Never made"));
    recorded(send(officer, interim, "reason=Never made"));
    String page = officer.get(path).body();
    assertTrue(page.contains("Interim care order for Child aged"), page);
    assertFalse(page.contains("made on 5 June 2014"), page);
  }

  private void aDirection(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/directions/new",
            "assignee=LOCAL_AUTHORITY",
            "text=File the parenting assessment",
            "dueOn=2014-09-15",
            "orderedOn=2014-06-18",
            "purpose="));
  }

  /** R-COURT-22: a filing of another case, a step that nobody named, and the whole direction. */
  @Test
  void aDirectionGetsItsStepLaterAndItsFilingAndItselfAreTakenBack() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    aDirection(officer);
    String direction = link(officer, "directions").replaceFirst("/[a-z]+$", "");
    recorded(send(officer, direction + "/filing", "filedOn=2014-09-18", "filedAt=10:15"));
    String page = officer.get(path).body();
    assertTrue(page.contains("Filed 18 September 2014 at 10:15"), page);
    recorded(send(officer, link(officer, "mistakes/filing"), "reason=Filed in another case"));
    page = officer.get(path).body();
    assertFalse(page.contains("Filed 18 September 2014"), page);
    recorded(send(officer, direction + "/purpose", "purpose=ASSESSMENT_REPORT"));
    page = officer.get(path).body();
    assertTrue(page.contains("Report of an assessment"), page);
    assertTrue(page.contains("Assessment began"), page);
    recorded(send(officer, link(officer, "mistakes/direction"), "reason=Of another family"));
    page = officer.get(path).body();
    assertTrue(page.contains("No direction is recorded"), page);
    assertTrue(page.contains("Filing, Local authority: File the parenting assessment"), page);
  }

  /**
   * R-COURT-38 to -40: brothers share an order, its end and a plan. One form takes them back, or
   * decides, for those who are chosen; nothing is chosen that was not asked for.
   */
  @Test
  void brothersShareOneFormAlsoWithoutScript() throws Exception {
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s','%s']}"
                            .formatted(
                                TestChildren.born("2010-05-01"), TestChildren.born("2012-03-01"))));
    Client officer = signedIn(COURT_OFFICER);
    aDirection(officer);
    recorded(
        send(
            officer,
            link(officer, "directions").replaceFirst("/[a-z]+$", "/filing"),
            "filedOn=2014-09-15"));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = browser(check);
      page.navigate(root() + path + "/plans/new");
      page.check("input[name=last][value=yes]");
      page.check("input[name=plan][value=CARE_ORDER]");
      page.check("input[name=approved][value=open]");
      page.click("main button[type=submit]");
      page.click("a:has-text('Record the decision')");
      assertEquals(2, page.locator("input[name=plans]:checked").count());
      page.check("input[name=outcome][value=yes]");
      page.click("main button[type=submit]");
      assertFalse(page.textContent("main").contains("Record the decision"));
      page.navigate(root() + path + "/orders/new");
      page.selectOption("#form", "C32A");
      page.check("input[name=ends]");
      page.click("main button[type=submit]");
      String told = page.textContent("main");
      assertTrue(told.contains("that the application ended with it"), told);
      assertEquals(3, told.split("Final order made on", -1).length, told);
      page.click("a[href*='/mistakes/order/']");
      assertEquals(2, page.locator("input[name=entries]").count(), "each to an end of their own");
      String mistake = page.textContent("main");
      assertTrue(mistake.contains("The application, recorded as ended with it, is open"), mistake);
      assertTrue(mistake.contains("with each child: name no other child."), mistake);
      page.navigate(root() + path);
      page.click("a[href*='/mistakes/end/']");
      assertEquals(2, page.locator("input[name=entries]").count());
      assertEquals(1, page.locator("input[name=entries]:checked").count());
      page.check("input[name=entries] >> nth=1");
      page.fill("#reason", "Only an interim order was made");
      page.click("main button[type=submit]");
      assertFalse(page.textContent("main .app-card").contains("Final order made on"));
    }
    recorded(
        send(
            officer,
            path + "/end",
            "children=" + first(officer),
            "decision=NO_ORDER",
            "disposedOn=2014-11-12"));
    try (PageCheck check = PageCheck.on(root())) {
      browser(check);
      check.check(path, "it-case-brothers");
      for (String kind : List.of("order", "end", "plan", "direction", "filing")) {
        check.check(link(officer, "mistakes/" + kind), "it-mistake-of-brothers-" + kind);
      }
      check.check(
          link(officer, "directions").replaceFirst("/[a-z]+$", "/purpose"), "it-direction-step");
      check.check(path + "/orders/new", "it-order-of-brothers");
    }
  }

  /** The child who stands first in the forms of the case. */
  private String first(Client officer) throws Exception {
    String form = officer.get(path + "/end").body();
    Matcher found =
        Pattern.compile("name=\"children\"[^>]* value=\"([0-9a-f-]{36})\"").matcher(form);
    assertTrue(found.find(), form);
    return found.group(1);
  }

  /** R-COURT-34, -38: what was decided on a revocation is recorded with its own form. */
  @Test
  void aRevocationOffersNoOrderThatEndsIt() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String care = officer.get(path + "/orders/new").body();
    assertTrue(care.contains("name=\"ends\""), care);
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        "{'kind':'REVOCATION','issuedOn':'2014-06-02','children':['%s']}"
                            .formatted(TestChildren.born("2010-05-01"))));
    String form = officer.get(path + "/orders/new").body();
    assertFalse(form.contains("name=\"ends\""), form);
    assertTrue(form.contains("does not revoke the placement order"), form);
    HttpResponse<String> sent =
        send(officer, path + "/orders/new", "form=C34A", "madeOn=2014-06-05", "ends=yes");
    assertEquals(400, sent.statusCode());
    assertTrue(sent.body().contains("recorded apart, with its decision"), sent.body());
    recorded(send(officer, path + "/orders/new", "form=C34A", "madeOn=2014-06-05"));
    assertFalse(
        officer.get(link(officer, "mistakes/order")).body().contains("name no other child"));
  }

  @Test
  void aHearingIsTakenBackInABrowserWithoutScript() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    aHearing(officer);
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = browser(check);
      page.navigate(root() + path);
      page.click("a:has-text('Recorded by mistake')");
      page.fill("#reason", "Listed for another family");
      page.click("main button[type=submit]");
      String told = page.textContent("main");
      assertTrue(told.contains("The hearing is taken back"), told);
      assertTrue(told.contains("No hearing is recorded"), told);
      assertTrue(told.contains("Listed for another family"), told);
    }
  }

  private Page browser(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
