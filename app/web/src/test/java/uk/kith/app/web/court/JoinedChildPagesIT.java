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
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/**
 * R-COURT-08, R-COURT-11: a child who joined an ongoing case, by page and program. Issued on 2 June
 * 2014, case management held on 19 June; a sister joined on 7 July.
 */
@ArquillianTest
@RunAsClient
class JoinedChildPagesIT {

  @ArquillianResource URL house;

  private Caller caller;
  private UUID child;
  private UUID sister;
  private String id;
  private String path;

  @BeforeEach
  void joined() throws SQLException {
    caller = Caller.as(COURT_OFFICER, URI.create(house.toString()));
    child = TestChildren.born("2010-05-01");
    sister = TestChildren.born("2012-07-01");
    id =
        id(
            caller.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s']}".formatted(child)));
    path = "/court/" + id;
    String hearing =
        id(
            post(
                "hearings",
                "{'type':'CASE_MANAGEMENT','listedOn':'2014-06-03','on':'2014-06-19'}"));
    ok(post("hearings/" + hearing + "/moves", "{'to':'HELD','on':'2014-06-19'}"));
    ok(post("children", "{'children':['%s'],'on':'2014-07-07'}".formatted(sister)));
  }

  private HttpResponse<String> post(String what, String body) {
    return caller.post("api/proceedings/" + id + "/" + what, body);
  }

  private static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return answer.body();
  }

  private HttpResponse<String> correct(String day) {
    return post(
        "corrections",
        "{'kind':'JOINING','entry':'%s','reason':'The order says so'%s}".formatted(sister, day));
  }

  /** What is told of one child of the case on a day. */
  private String told(UUID of, String day) {
    String body = ok(caller.get("api/proceedings/" + id + "?asOf=" + day));
    int at = body.indexOf("{\"child\":\"" + of);
    int other = body.indexOf("{\"child\":\"" + (of.equals(child) ? sister : child));
    return body.substring(at, other > at ? other : body.indexOf("\"hearings\":", at));
  }

  @Test
  void hearingsBeforeSheJoinedAreNotHeldAgainstHer() {
    assertTrue(told(child, "2014-07-08").contains("AFTER_CASE_MANAGEMENT"));
    String hers = told(sister, "2014-07-08");
    assertTrue(hers.contains("\"stage\":\"ISSUED\""), hers);
    assertFalse(hers.contains("R-COURT-11"), hers);
  }

  /**
   * From 7 July the 26 weeks end on 4 January 2015, from 14 July on 11, from 2 June 30 November.
   */
  @Test
  void aProgramCorrectsTheDayAndTheMistakeStaysOnRecord() throws SQLException {
    assertTrue(told(sister, "2014-08-01").contains("\"limit\":\"2015-01-04\""));
    ok(correct(",'joinedOn':'2014-07-14'"));
    assertTrue(told(sister, "2014-08-01").contains("\"limit\":\"2015-01-11\""));
    ok(correct(""));
    assertTrue(told(sister, "2014-08-01").contains("\"limit\":\"2014-11-30\""));
    HttpResponse<String> same = correct("");
    assertEquals(400, same.statusCode(), same.body());
    assertTrue(same.body().contains("\"same\""), same.body());
    HttpResponse<String> early = correct(",'joinedOn':'2014-06-01'");
    assertTrue(early.body().contains("before-start"), early.body());
    String back = ok(caller.get("api/proceedings/" + id + "/corrections"));
    assertTrue(back.contains("\"kind\":\"JOINING\""), back);
    assertTrue(back.contains("2014-07-07") && back.contains("2014-07-14"), back);
    assertEquals(
        2,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ?"
                + " and action = 'day-of-joining-corrected'",
            UUID.fromString(id)));
  }

  @Test
  void theOfficerCorrectsItOnThePageOfTheCase() throws Exception {
    Client officer = signedIn();
    String form = path + "/mistakes/joining/" + sister;
    assertTrue(officer.get(path).body().contains(form));
    assertEquals(400, send(officer, form, "joinedOn=2014-07-14").statusCode(), "a reason");
    recorded(send(officer, form, "reason=The order says so", "joinedOn=2014-07-14"));
    String page = officer.get(path).body();
    assertTrue(page.contains("In the case from 14 July 2014"), page);
    assertTrue(page.contains("Day of joining for "), page);
    assertTrue(page.contains("7 July 2014. Taken back by"), page);
    Client reader = new Client(house);
    reader.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, reader.get(form).statusCode());
  }

  private Client signedIn() throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    return client;
  }

  @Test
  void theFormIsCalmInABrowser() throws Exception {
    String root = "http://localhost:" + house.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      check.check(path + "/mistakes/joining/" + sister, "it-mistake-joining");
      check.check(path, "it-case-joined");
    }
  }
}
