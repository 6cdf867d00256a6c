package uk.kith.app.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.Dates;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The timeline of a child and that of its case, in a real browser. */
@ArquillianTest
@RunAsClient
class TimelinePagesIT {

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Page signedIn(PageCheck check, Role role) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
    return answer.body();
  }

  /** Issued eight weeks ago; case management held, a report late, the final hearing listed. */
  private String underWay(String... children) throws SQLException {
    Caller officer = Caller.as(COURT_OFFICER, base);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    LocalDate issued = today.minusWeeks(8);
    String named = "'" + String.join("','", children) + "'";
    HttpResponse<String> opened =
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'%s','children':[%s],'caseNumber':'SE26C11%3$.8s'}"
                .formatted(issued, named, children[0]));
    ok(opened);
    String path = "api/proceedings/" + id(opened);
    LocalDate managed = issued.plusWeeks(3);
    HttpResponse<String> hearing =
        officer.post(
            path + "/hearings",
            "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s'}".formatted(issued, managed));
    ok(hearing);
    ok(
        officer.post(
            path + "/hearings/" + id(hearing) + "/moves",
            "{'to':'HELD','on':'%s'}".formatted(managed)));
    ok(
        officer.post(
            path + "/hearings",
            "{'type':'FINAL','listedOn':'%s','on':'%s'}".formatted(managed, issued.plusWeeks(25))));
    ok(
        officer.post(
            path + "/directions",
            ("{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                    + "'orderedOn':'%s','dueOn':'%s','purpose':'ASSESSMENT_REPORT'}")
                .formatted(managed, today.minusDays(6))));
    return id(opened);
  }

  @Test
  void aChildsWayIsOnePictureAndATableAndTheCaseDrawsIt() throws Exception {
    String one = TestChildren.born("2018-05-01").toString();
    String two = TestChildren.born("2020-05-01").toString();
    String proceedings = underWay(one, two);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/children/" + one);
      page.click("text=Timeline to court and permanence");
      assertTrue(page.url().endsWith("/children/" + one + "/timeline"), page.url());
      check.check("/children/" + one + "/timeline", "it-child-timeline");
      assertEquals(1, page.locator("svg.app-drawing--wide").count(), "one drawing of the way");
      String main = page.textContent("main");
      assertTrue(main.contains("To meet the final hearing of"), main);
      LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
      String late = String.valueOf(Dates.lateByOrder(today.minusDays(6), today));
      assertTrue(main.contains(late), late + ": " + main);
      assertTrue(main.contains("planning estimate, 8 in 10 fall within the band"), main);
      assertTrue(page.content().contains("Planning estimate of the final hearing"), main);
      assertTrue(main.contains("What sets the earliest day of the final hearing"), main);
      assertTrue(main.contains("Final hearing: Court, listed for"), main);
      check.check("/court/" + proceedings, "it-case-timeline");
      assertEquals(1, page.locator("svg.app-drawing--wide").count(), "alike: one drawing for both");
      assertEquals(2, page.locator("a[href$='/timeline']").count());
      page.click("a[href='/children/" + two + "/timeline']");
      assertTrue(page.url().endsWith(two + "/timeline"), page.url());
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/children/" + one + "/timeline");
      assertTrue(page.textContent("main").contains("Every step"));
    }
  }

  @Test
  void whoMayNotSeeTheChildFindsNoPage() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      String unknown = root() + "/children/" + UUID.randomUUID() + "/timeline";
      assertEquals(404, page.navigate(unknown).status());
      page.context().clearCookies();
      signedIn(check, COMMISSIONER);
      String child = TestChildren.born("2018-05-01").toString();
      assertEquals(403, page.navigate(root() + "/children/" + child + "/timeline").status());
    }
  }
}
