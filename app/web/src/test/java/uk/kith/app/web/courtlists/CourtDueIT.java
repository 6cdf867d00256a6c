package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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

/** What a court officer has in a week, from the navigation to each list. */
@ArquillianTest
@RunAsClient
class CourtDueIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aCourtOfficerIsLedToWhatIsDueBeforeTheCourt() throws Exception {
    Caller caller = Caller.as(COURT_OFFICER, base);
    UUID child = TestChildren.born("2020-05-01");
    String number = "DU" + Math.abs(child.hashCode());
    String court =
        id(
            caller.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s'],'caseNumber':'%s'}"
                    .formatted(today.minusDays(60), child, number)));
    caller.post(
        "api/proceedings/" + court + "/hearings",
        "{'type':'ISSUE_RESOLUTION','listedOn':'%s','on':'%s','at':'08:00'}"
            .formatted(today.minusDays(50), today));
    caller.post(
        "api/proceedings/" + court + "/directions",
        "{'assignee':'CAFCASS','text':'File the analysis','orderedOn':'%s','dueOn':'%s'}"
            .formatted(today.minusDays(60), today.minusDays(59)));
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root + "/due");
      assertEquals(root + "/court/due", page.url());
      String due = page.textContent("main");
      assertTrue(due.contains("Hearings that are over, and nothing is recorded"), due);
      assertTrue(due.contains("Hearings this week"), due);
      assertFalse(due.contains("No hearing is listed for this week."), due);
      assertFalse(due.contains("No direction is late or due by Sunday."), due);
      assertTrue(due.contains("Placement orders to apply for, or to revoke"), due);
      assertTrue(due.contains("Reviews"), due);
      assertTrue(due.contains("Other next steps of children in proceedings"), due);
      assertTrue(due.contains("Concerns of reviewing officers"), due);
      check.check("/court/due", "it-court-due");
      String agreed = "Ring the court about " + number;
      assertEquals(
          201,
          caller
              .post(
                  "api/children/" + child + "/actions",
                  "{'what':'%s','owner':'Someone','dueOn':'%s','setOn':'%s'}"
                      .formatted(agreed, today.minusDays(300), today.minusDays(301)))
              .statusCode());
      page.navigate(root + "/court/due");
      assertTrue(page.textContent("main").contains(agreed), "of everybody");
      page.locator("tr", new Page.LocatorOptions().setHasText(agreed))
          .locator("a[data-opens-in-place]")
          .click();
      page.fill(".app-in-place #owner", "Somebody else");
      page.click(".app-in-place button[type=submit]");
      page.waitForURL(url -> url.startsWith(root + "/court/due"));
      assertTrue(
          page.locator("tr", new Page.LocatorOptions().setHasText(agreed))
              .textContent()
              .contains("Somebody else"),
          "changed in its row, as on the court list");
      page.selectOption("#whose", "mine");
      page.click("main form[action='/court/due'] button");
      String mine = page.textContent("main");
      assertFalse(mine.contains(agreed), mine);
      assertTrue(mine.contains("Yours are cases of which you are the lawyer"), mine);
    }
  }

  @Test
  void allOfItIsAFileAndTheDaysAheadGoIntoACalendarWithoutAWordOfAnybody() throws Exception {
    Caller caller = Caller.as(COURT_OFFICER, base);
    UUID child = TestChildren.born("2020-05-01");
    String agreed = "Ring the school about " + Math.abs(child.hashCode());
    assertEquals(
        201,
        caller
            .post(
                "api/children/" + child + "/actions",
                "{'what':'%s','owner':'Someone','dueOn':'%s','setOn':'%s'}"
                    .formatted(agreed, today, today.minusDays(1)))
            .statusCode());
    String number = "LM14C" + Math.abs(child.hashCode());
    assertEquals(
        201,
        caller
            .post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','caseNumber':'%s','children':['%s']}"
                    .formatted(today.minusDays(300), number, child))
            .statusCode());
    Client officer = new Client(base.toURL());
    officer.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<String> csv = officer.get("/court/due/list.csv");
    assertEquals(200, csv.statusCode());
    assertTrue(csv.body().contains(agreed), csv.body());
    assertTrue(csv.body().contains("What was agreed that somebody does"), csv.body());
    assertTrue(
        csv.body()
            .lines()
            .anyMatch(line -> line.contains(number) && line.contains("More time from the court")),
        csv.body());
    assertFalse(officer.get("/court/due/list.csv?whose=mine").body().contains(agreed));
    HttpResponse<String> calendar = officer.get("/court/due/list.ics");
    assertEquals(200, calendar.statusCode());
    assertTrue(calendar.body().contains("SUMMARY:Agreed step due"), calendar.body());
    assertFalse(calendar.body().contains("Ring the school"), calendar.body());
    Client placements = new Client(base.toURL());
    placements.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    for (String file : new String[] {"list.csv", "list.xlsx", "list.ics"}) {
      assertEquals(403, placements.get("/court/due/" + file).statusCode(), file);
    }
  }

  /** R-COURT-32, R-PERM-01: under a care order for years, decided for adoption, never reviewed. */
  @Test
  void applicationsAboutPlacementOrdersAndReviewsStandOnIt() throws Exception {
    Caller caller = Caller.as(COURT_OFFICER, base);
    UUID child = TestChildren.born("2009-05-01");
    Date began =
        Date.valueOf("2011-04-04"); // as the Regulations begin: no review is due for longer
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        began,
        began);
    caller.post(
        "api/children/" + child + "/legal-status", "{'from':'%s','code':'C2'}".formatted(began));
    caller.post(
        "api/children/" + child + "/routes/steps",
        "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(today.minusDays(800)));
    Client officer = new Client(base.toURL());
    officer.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String due = officer.get("/court/due").body();
    String orders = section(due, "placement-orders");
    assertTrue(orders.contains("Apply for a placement order"), orders);
    assertTrue(orders.contains("/children/" + child + "/permanence"), orders);
    String reviews = section(due, "reviews");
    assertTrue(reviews.contains("Review of the child’s case"), reviews);
    assertTrue(reviews.contains("/children/" + child + "/permanence"), reviews);
  }

  private static String section(String page, String id) {
    int from = page.indexOf("aria-labelledby=\"" + id + "\"");
    assertTrue(from >= 0, id);
    return page.substring(from, page.indexOf("</section>", from));
  }

  /** Who has other work too keeps the whole list, and finds the court's from there. */
  @Test
  void whoWorksForTheCourtAmongOthersFindsItFromBothPages() throws Exception {
    Client both = new Client(base.toURL());
    both.signIn(TestUsers.create(COURT_OFFICER, PLACEMENT_OFFICER), TestUsers.PASSWORD);
    for (String page : new String[] {"/", "/due"}) {
      HttpResponse<String> found = both.get(page);
      assertEquals(200, found.statusCode());
      assertTrue(found.body().contains("href=\"/court/due\""), page);
    }
    assertEquals(200, both.get("/court/due").statusCode());
  }

  @Test
  void whoPlacesChildrenKeepsTheirOwnList() throws Exception {
    Client officer = new Client(base.toURL());
    officer.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<String> due = officer.get("/due");
    assertEquals(200, due.statusCode());
    assertEquals(403, officer.get("/court/due").statusCode());
  }
}
