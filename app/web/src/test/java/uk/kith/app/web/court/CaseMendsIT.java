package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.court.CaseTyping.recorded;
import static uk.kith.app.web.court.CaseTyping.send;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.web.PageCheck;

/** What is added to a case, or taken from it, once it stands: on the page of the case. */
@ArquillianTest
@RunAsClient
class CaseMendsIT extends MendsOfCase {

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

  @Test
  void aHearingIsTakenBackInABrowserWithoutScript() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    aHearing(officer);
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = browser(check);
      page.navigate(root() + path);
      assertFalse(page.isVisible("a:has-text('Recorded by mistake')"));
      page.focus("details:has-text('Recorded by mistake') > summary");
      page.keyboard().press("Enter");
      page.click("a:has-text('Recorded by mistake')");
      page.fill("#reason", "Listed for another family");
      page.click("main button[type=submit]");
      String told = page.textContent("main");
      assertTrue(told.contains("The hearing is taken back"), told);
      assertTrue(told.contains("No hearing is recorded"), told);
      assertTrue(told.contains("Listed for another family"), told);
    }
  }
}
