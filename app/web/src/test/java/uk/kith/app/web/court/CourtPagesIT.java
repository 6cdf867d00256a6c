package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** The court list and a case in a real browser (R-COURT-16, -17, -22). */
@ArquillianTest
@RunAsClient
class CourtPagesIT {

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @Test
  void aCaseWhoseLimitHasPassedIsMissingATimetableAndItsPageTellsWhy() throws Exception {
    String id = longPast();
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      check.check("/court?all=missing-timetable", "it-court");
      String list = page.textContent("main");
      assertTrue(list.contains("SE14C77"), list);
      assertTrue(list.contains("Limit passed"), list);
      assertTrue(
          list.replaceAll("\\s+", " ")
              .contains("Say what became of the final hearing of 27 January 2015 Authority"),
          "what the way waits for, and whose it is: " + list);
      check.check("/court/" + id, "it-case");
      String one = page.textContent("main");
      assertTrue(
          one.contains("Nothing is recorded of the final hearing listed for 27 January 2015"), one);
      assertTrue(one.contains("The limit passed on 30 November 2014"), one);
      assertTrue(one.contains("File the parenting assessment"), one);
      assertTrue(one.contains("Case management"), one);
      assertTrue(
          one.replaceAll("\\s+", " ")
              .contains("Next step Say what became of the final hearing of 27 January 2015"),
          "the same as the list of cases tells: " + one);
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/court/" + id);
      assertTrue(page.textContent("main").contains("Hearings"));
    }
  }

  /** Twenty-three cases at risk before one court: a page shows 20, and the whole list by pages. */
  @Test
  void listsAreFilteredSortedPagedAndWrittenOutWithNothingLeftOut() throws Exception {
    String court = "Family Court " + UUID.randomUUID();
    for (int i = 1; i <= 53; i++) {
      atRisk(court, i);
    }
    String asked = "court=" + court.replace(" ", "+");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      check.check("/court?" + asked, "it-court-filtered");
      String list = words(page);
      assertTrue(
          list.contains("53 cases, 54 children, as of") && list.contains("before " + court), list);
      assertTrue(list.contains("54 children at risk, in 53 cases"), list);
      assertTrue(list.contains("0 other children, in 0 cases"), list);
      assertTrue(list.contains("SEX01") && list.contains("SEX20"), list);
      assertFalse(list.contains("SEX21"), "the beginning of the list: " + list);

      page.click("text=Show all 53 cases");
      assertTrue(words(page).contains("SEX50"), words(page));
      assertFalse(words(page).contains("SEX51"), "on the second page");
      page.click("nav.govuk-pagination >> text=Next");
      assertTrue(words(page).contains("SEX53"), words(page));
      assertFalse(words(page).contains("SEX50"), words(page));

      page.navigate(root() + "/court?all=at-risk&sort=case&order=descending&" + asked);
      assertTrue(words(page).indexOf("SEX53") < words(page).indexOf("SEX52"), words(page));
      String file = page.request().get(root() + "/court/at-risk/list.csv?" + asked).text();
      assertEquals(55, file.lines().count(), file);
      assertTrue(file.contains("Planning estimate") && file.contains("Next step"), file);

      page.click("text=Start a meeting with this list");
      assertTrue(words(page).contains("before " + court), words(page));
      assertTrue(words(page).contains("54 children"), words(page));
    }
  }

  /** The first of them is about brothers. */
  private void atRisk(String court, int number) throws SQLException {
    String born = TestChildren.born("2020-05-01").toString();
    String children = number == 1 ? born + "','" + TestChildren.born("2018-05-01") : born;
    Caller officer = Caller.as(COURT_OFFICER, base);
    LocalDate issued = LocalDate.now(ZoneOffset.UTC).minusWeeks(10).plusDays(number);
    String id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s']}".formatted(issued, children)));
    expect(
        200,
        officer.put(
            "api/proceedings/" + id + "/people",
            "{'court':'%s','caseNumber':'SEX%02d'}".formatted(court, number)));
    expect(
        201,
        officer.post(
            "api/proceedings/" + id + "/hearings",
            "{'type':'FINAL','listedOn':'%s','on':'2098-01-27'}".formatted(issued)));
  }

  private static String words(Page page) {
    return page.textContent("main").replaceAll("\\s+", " ");
  }

  /** Issued on 2 June 2014, so that the limit is 30 November 2014. */
  private String longPast() throws SQLException {
    Caller officer = Caller.as(COURT_OFFICER, base);
    String child = TestChildren.born("2010-05-01").toString();
    String id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s'],'caseNumber':'SE14C77%1$.8s'}"
                    .formatted(child)));
    String path = "api/proceedings/" + id;
    String managed =
        id(
            officer.post(
                path + "/hearings",
                "{'type':'CASE_MANAGEMENT','listedOn':'2014-06-03','on':'2014-06-18'}"));
    expect(
        201,
        officer.post(path + "/hearings/" + managed + "/moves", "{'to':'HELD','on':'2014-06-18'}"));
    expect(
        201,
        officer.post(
            path + "/hearings", "{'type':'FINAL','listedOn':'2014-06-18','on':'2015-01-27'}"));
    expect(
        201,
        officer.post(
            path + "/directions",
            "{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                + "'orderedOn':'2014-06-18','dueOn':'2014-09-15'}"));
    return id;
  }

  private static void expect(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
  }

  private Page signedIn(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
