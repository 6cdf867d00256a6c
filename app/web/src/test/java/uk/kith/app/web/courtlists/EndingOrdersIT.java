package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/**
 * Orders that end by themselves, from row to page: R-COURT-25, R-COURT-28, R-COURT-29, R-COURT-33.
 */
@ArquillianTest
@RunAsClient
class EndingOrdersIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;
  private String number;
  private String id;

  @BeforeEach
  void aCaseOfOneChild() throws Exception {
    officer = Caller.as(COURT_OFFICER, base);
    aCaseAbout(LocalDate.of(2020, 5, 1), today.minusYears(1).minusDays(40));
  }

  private void aCaseAbout(LocalDate born, LocalDate issued) throws Exception {
    UUID child = TestChildren.born(born.toString());
    number = "EN" + child.toString().substring(0, 13);
    id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s'],'caseNumber':'%s'}"
                    .formatted(issued, child, number)));
  }

  private String ordered(String form, LocalDate made, String more) {
    HttpResponse<String> answer =
        officer.post(
            "api/proceedings/" + id + "/orders",
            "{'form':'%s','madeOn':'%s'%s}".formatted(form, made, more));
    assertTrue(answer.statusCode() < 300, answer.body());
    return answer.body();
  }

  private String list(Client reader, String when) throws Exception {
    HttpResponse<String> answer =
        reader.get("/court/orders/list.csv?when=" + when + "&text=" + number);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private Client reader() throws Exception {
    Client reader = new Client(base.toURL());
    reader.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    return reader;
  }

  /** No end is written on it: the law ends it, one year beginning with its day. */
  @Test
  void aSupervisionOrderEndsByLawUntilACareOrderStandsInItsPlace() throws Exception {
    Client reader = reader();
    ordered("C35A", today.minusYears(1).plusDays(10), "");
    String soon = list(reader, "soon");
    assertTrue(soon.contains("Supervision order"), soon);
    assertTrue(soon.contains(number), soon);
    assertFalse(list(reader, "ran-out").contains(number));
    ordered("C32A", today.minusDays(1), "");
    assertFalse(list(reader, "soon").contains(number), list(reader, "soon"));
  }

  /** R-COURT-28: the end of the application ends it, and nothing is missed then. */
  @Test
  void anInterimOrderIsToldByTheDayThatIsWrittenOnItWhileTheApplicationRuns() throws Exception {
    Client reader = reader();
    ordered("C33", today.minusDays(30), ",'endsOn':'" + today.minusDays(2) + "'");
    assertTrue(list(reader, "ran-out").contains("ran out 2 days ago"), list(reader, "ran-out"));
    assertFalse(list(reader, "soon").contains(number));
    assertEquals(
        200,
        officer
            .post(
                "api/proceedings/" + id + "/disposals",
                "{'disposedOn':'%s','decision':'NO_ORDER'}".formatted(today.minusDays(1)))
            .statusCode());
    assertFalse(list(reader, "ran-out").contains(number), list(reader, "ran-out"));
  }

  /** R-COURT-33: until nothing rests on it any more. */
  @Test
  void aCareOrderIsToldByTheBirthdayThatEndsItUntilItIsDischarged() throws Exception {
    LocalDate grown = today.plusDays(10);
    aCaseAbout(grown.minusYears(18), today.minusYears(3));
    ordered("C32A", today.minusYears(2), "");
    String soon = list(reader(), "soon");
    assertTrue(soon.contains("Care order"), soon);
    assertTrue(soon.contains("with the child’s age"), soon);
    String api = officer.get("api/ending-orders?text=" + number).body();
    assertTrue(api.contains("\"endsOn\":\"" + grown + "\""), api);
    assertTrue(api.contains("\"byAge\":true"), api);
    ordered("C32B", today.minusDays(1), "");
    assertFalse(list(reader(), "soon").contains(number), list(reader(), "soon"));
  }

  /** R-COURT-28, R-COURT-41 */
  @Test
  void anInterimOrderIsToldByTheSeventeenthBirthdayAndWhoIsGrownUpNoLonger() throws Exception {
    aCaseAbout(today.plusDays(12).minusYears(17), today.minusDays(60));
    ordered("C33", today.minusDays(50), "");
    assertTrue(list(reader(), "soon").contains("Interim care order"), list(reader(), "soon"));
    aCaseAbout(today.minusDays(3).minusYears(18), today.minusYears(3));
    ordered("C32A", today.minusYears(2), "");
    assertFalse(list(reader(), "ran-out").contains(number), list(reader(), "ran-out"));
  }

  /** R-COURT-28: also where a later day is written on it. */
  @Test
  void anInterimOrderThatIsWrittenToRunOnIsToldByTheSeventeenthBirthday() throws Exception {
    LocalDate grown = today.plusDays(12);
    aCaseAbout(grown.minusYears(17), today.minusDays(60));
    ordered(
        "C33",
        today.minusDays(50),
        ",'endsOn':'%s','accept':['R-COURT-28'],'reason':'As the court wrote it'"
            .formatted(today.plusDays(200)));
    String soon = list(reader(), "soon");
    assertTrue(soon.contains("Interim care order"), soon);
    assertTrue(soon.contains("with the child’s age"), soon);
    String api = officer.get("api/ending-orders?text=" + number).body();
    assertTrue(api.contains("\"endsOn\":\"" + grown + "\""), api);
  }

  @Test
  void programsReadTheSameInPages() throws Exception {
    ordered("C33", today.minusDays(30), ",'endsOn':'" + today.plusDays(5) + "'");
    HttpResponse<String> answer = officer.get("api/ending-orders?text=" + number);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"total\":1"), answer.body());
    assertTrue(answer.body().contains("\"form\":\"C33\""), answer.body());
    assertTrue(answer.body().contains("\"byAge\":false"), answer.body());
    String later = "api/ending-orders?text=" + number + "&from=" + today.plusDays(6);
    assertTrue(officer.get(later).body().contains("\"total\":0"));
    assertEquals(400, officer.get(later + "&to=" + today).statusCode(), "it ends before it begins");
    assertEquals(400, officer.get("api/ending-orders?page=-1").statusCode());
    assertEquals(403, Caller.as(COMMISSIONER, base).get("api/ending-orders").statusCode());
  }

  @Test
  void programsReadTheHearingsAndThoseOfWhichNothingIsRecorded() throws Exception {
    String over = today.minusDays(2).toString();
    String ahead = today.plusDays(9).toString();
    for (String on : List.of(over, ahead)) {
      HttpResponse<String> listed =
          officer.post(
              "api/proceedings/" + id + "/hearings",
              "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s'}"
                  .formatted(today.minusDays(30), on));
      assertTrue(listed.statusCode() < 300, listed.body());
    }
    String coming = officer.get("api/hearings?text=" + number).body();
    assertTrue(coming.contains(ahead) && coming.contains("\"total\":1"), coming);
    String unrecorded = officer.get("api/hearings/unrecorded?text=" + number).body();
    assertTrue(unrecorded.contains(over) && unrecorded.contains("\"total\":1"), unrecorded);
    assertEquals(400, officer.get("api/hearings?to=2014-01-01").statusCode());
    assertEquals(403, Caller.as(COMMISSIONER, base).get("api/hearings/unrecorded").statusCode());
  }

  @Test
  void theListIsFilteredAsTheOthersOfTheCourt() throws Exception {
    ordered("C33", today.minusDays(30), ",'endsOn':'" + today.plusDays(5) + "'");
    assertTrue(list(reader(), "soon").contains(number));
    assertEquals(2, list(reader(), "soon").lines().count());
    assertEquals(1, list(reader(), "later&court=Nowhere").lines().count());
  }

  @Test
  void thePageIsThereForEverybody() throws Exception {
    ordered("C23", today.minusDays(3), "");
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      check.check("/court/orders", "it-ending-orders");
      assertTrue(page.textContent("main").contains("Emergency protection order"));
      page.navigate(root + "/court/orders?text=" + number);
      String found = page.textContent("main");
      assertTrue(found.contains("1 order, as of"), found);
      String days = page.request().get(root + "/court/orders/list.ics?text=" + number).text();
      assertTrue(days.contains("Last day (orders that end)"), days);
      assertFalse(days.contains(number), days);
      check.check("/court/" + id, "it-case-with-an-order");
      String child = page.getAttribute("a:has-text('Permanence: ')", "href");
      assertTrue(child.endsWith("/permanence"), child);
      assertEquals(200, page.request().get(root + child).status());
      String gateway = child.replace("/permanence", "/gateway-decisions");
      assertEquals(1, page.locator("a[href='" + gateway + "']").count());
    }
  }
}
