package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.web.court.CaseTyping.recorded;
import static uk.kith.app.web.court.CaseTyping.send;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
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

/** The day of issue, the children of a case and the case as a whole, corrected on its page. */
@ArquillianTest
@RunAsClient
class CaseItselfPagesIT {

  @ArquillianResource URL house;

  private UUID child;
  private String id;
  private String path;

  /** Issued on 2 June 2014, so that the limit is 30 November 2014. */
  @BeforeEach
  void opened() throws SQLException {
    child = TestChildren.born("2010-05-01");
    id =
        id(
            Caller.as(COURT_OFFICER, URI.create(house.toString()))
                .post(
                    "api/proceedings",
                    "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s']}".formatted(child)));
    path = "/court/" + id;
  }

  private Client signedIn(Role role) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  /** From 9 June the 26 weeks run to 7 December 2014. */
  @Test
  void aWrongDayOfIssueIsCorrectedWithTheReason() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String form = path + "/mistakes/issue/" + id;
    assertTrue(officer.get(path).body().contains(form));
    assertTrue(officer.get(form).body().contains("Correct the day of issue</h1>"));
    HttpResponse<String> empty = send(officer, form, "reason=The stamp says so");
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Enter the right day of issue"), empty.body());
    recorded(send(officer, form, "reason=The stamp says so", "issuedOn=2014-06-09"));
    String page = officer.get(path).body();
    assertTrue(page.contains("7 December 2014"), page);
    assertFalse(page.contains("30 November 2014"), page);
    assertTrue(page.contains("Day of issue, 2 June 2014. Taken back by"), page);
    assertTrue(page.contains("The stamp says so"), page);
  }

  @Test
  void whatTheApplicationAsksForIsCorrectedWithTheReason() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String form = path + "/mistakes/case_kind/" + id;
    assertTrue(officer.get(path).body().contains(form));
    String asked = officer.get(form).body();
    assertTrue(asked.contains("Correct what the application asks for</h1>"), asked);
    HttpResponse<String> empty = send(officer, form, "reason=The form says so");
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Choose what the application asks for"), empty.body());
    recorded(send(officer, form, "reason=The form says so", "caseKind=DISCHARGE"));
    String page = officer.get(path).body();
    assertTrue(page.contains("Discharge of a care order"), page);
    assertTrue(page.contains("What the application asks for: Care order, 2 June 2014"), page);
  }

  @Test
  void aChildJoinsTheCaseAndIsTakenOutOfIt() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    UUID sister = TestChildren.born("2014-07-01");
    String form = path + "/children/new";
    assertTrue(officer.get(form).body().contains("Which child joins the case?"));
    recorded(send(officer, form + "?child=" + sister, "child=" + sister, "on=2014-07-07"));
    String page = officer.get(path).body();
    assertTrue(page.contains("In the case from 7 July 2014"), page);
    HttpResponse<String> again =
        send(officer, form + "?child=" + sister, "child=" + sister, "on=2014-07-07");
    assertEquals(409, again.statusCode());
    assertTrue(again.body().contains("The case is about the child already"), again.body());
    String out = path + "/mistakes/child/" + sister;
    assertTrue(page.contains(out), page);
    recorded(send(officer, out, "reason=Another family"));
    page = officer.get(path).body();
    assertFalse(page.contains("In the case from"), page);
    assertTrue(page.contains("A child who was no part of the case, 7 July 2014"), page);
    assertFalse(page.contains("/mistakes/child/"), "the last one goes with the case alone");
    assertTrue(
        officer.get("/children/" + sister + "/proceedings").body().contains("Another family"));
  }

  @Test
  void aCaseOpenedByMistakeIsGoneAndToldOnTheChildsPageAlone() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    recorded(send(officer, path + "/orders/new", "form=C33", "madeOn=2014-06-05"));
    HttpResponse<String> refused =
        send(officer, path + "/mistakes/case/" + id, "reason=Opened twice");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("Take the orders back first"), refused.body());
    String order = officer.get(path).body().split("/mistakes/order/")[1].substring(0, 36);
    recorded(send(officer, path + "/mistakes/order/" + order, "reason=Opened twice"));
    recorded(send(officer, path + "/mistakes/case/" + id, "reason=Opened twice"));
    assertEquals(404, officer.get(path).statusCode());
    assertEquals(404, officer.get(path + "/mistakes/case/" + id).statusCode());
    String page = officer.get("/children/" + child + "/proceedings").body();
    assertTrue(page.contains("No application to the court is recorded"), page);
    assertTrue(page.contains("A case that was opened by mistake, 2 June 2014"), page);
    assertTrue(page.contains("Opened twice"), page);
  }

  @Test
  void whoRecordsNothingIsOfferedNothing() throws Exception {
    Client reader = signedIn(PLACEMENT_OFFICER);
    String page = reader.get(path).body();
    assertFalse(page.contains("/mistakes/"), page);
    assertFalse(page.contains("Add a child"), page);
    assertEquals(403, reader.get(path + "/mistakes/case/" + id).statusCode());
    assertEquals(403, reader.get(path + "/children/new").statusCode());
  }

  @Test
  void theFormsAreCalmInABrowser() throws Exception {
    UUID sister = TestChildren.born("2014-07-01");
    Client officer = signedIn(COURT_OFFICER);
    recorded(
        send(officer, path + "/children/new?child=" + sister, "child=" + sister, "on=2014-07-07"));
    String root = "http://localhost:" + house.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      check.check(path, "it-case-itself");
      check.check(path + "/mistakes/issue/" + id, "it-mistake-issue");
      check.check(path + "/mistakes/case/" + id, "it-mistake-case");
      check.check(path + "/mistakes/child/" + sister, "it-mistake-child");
      check.check(path + "/children/new", "it-case-child-look");
      check.check(path + "/children/new?child=" + child, "it-case-child");
    }
  }
}
