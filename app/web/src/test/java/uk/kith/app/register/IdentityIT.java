package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;

/** Who a child is, put right by page and by programs: number, names, sex and birth. */
@ArquillianTest
@RunAsClient
class IdentityIT {

  @ArquillianResource URL house;

  private final String number = "I-" + UUID.randomUUID();

  /** A family name of the test's own. */
  private final String family = "Test" + UUID.randomUUID().toString().replace("-", "");

  private Caller officer;
  private String user;

  @BeforeEach
  void signIn() throws Exception {
    user = TestUsers.create(PLACEMENT_OFFICER);
    officer = Caller.named(user, house.toURI());
  }

  private Page opened(PageCheck check, String child) {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    page.navigate(root() + "/children/" + child);
    page.click("main a:has-text('Put number, names or birth right')");
    return page;
  }

  private static void born(Page page, int day, int month, int year) {
    page.fill("#born-day", Integer.toString(day));
    page.fill("#born-month", Integer.toString(month));
    page.fill("#born-year", Integer.toString(year));
  }

  /** R-DATE-07, R-DATA-15: the finding goes, and another record of the child is told. */
  @Test
  void aChildKnownByAnAgeIsGivenNumberNamesAndADateOfBirth() throws Exception {
    String other =
        id(
            officer.post(
                "api/children",
                "{'firstName':'Mia','familyName':'%s','sex':'FEMALE','dateOfBirth':'2012-05-01'}"
                    .formatted(family)));
    String child = id(officer.post("api/children", "{'age':6,'team':'%s'}".formatted(family)));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = opened(check, child);
      born(page, 1, 5, 2112);
      page.fill("#number", number);
      page.click("main form .govuk-button");
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertTrue(page.textContent("#born-error").contains("lies after today"));
      assertEquals(number, page.inputValue("#number"), "nothing typed is lost");
      born(page, 1, 5, 2012);
      page.fill("#first-name", "Mia");
      page.fill("#family-name", family);
      page.check("input[name=sex][value=FEMALE]");
      page.click("main form .govuk-button");
      String told = page.textContent("main");
      assertTrue(told.contains("Who the child is, is put right. It may have another"), told);
      assertTrue(told.contains("May be the same child as Mia " + family), told);
      assertTrue(told.contains("Child " + number) && told.contains("1 May 2012"), told);
      assertEquals(1, page.locator("main a[href='/children/" + other + "']").count());
    }
    String read = officer.get("api/children/" + child).body();
    assertTrue(read.contains("\"team\":\"" + family + "\""), read);
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from app.audit_event where action = 'child-changed'"
                + " and thing_id = ?::uuid",
            child));
  }

  @Test
  void aNumberIsOfOneChildAndWhoIsOvertakenReadsWhatIsRecordedNow() throws Exception {
    officer.post("api/children", "{'age':9,'localId':'%s'}".formatted(number));
    String child = id(officer.post("api/children", "{'age':6}"));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = opened(check, child);
      page.fill("#number", number);
      page.fill("#first-name", "Leo");
      page.click("main form .govuk-button");
      assertTrue(page.textContent("#number-error").contains("Another child has this number"));
      assertEquals("Leo", page.inputValue("#first-name"));
      assertEquals(204, put(child, "{'age':6,'firstName':'Lee'}").statusCode());
      page.fill("#number", number + "-1");
      page.click("main form .govuk-button");
      String told = page.textContent("main");
      assertTrue(told.contains("Somebody changed this child meanwhile"), told);
      assertTrue(told.contains("First name: recorded now is “Lee”"), told);
      page.click("main form .govuk-button");
      String done = page.textContent("main");
      assertTrue(done.contains("Leo") && done.contains(number + "-1"), done);
    }
  }

  @Test
  void programsPutTheSameRight() throws Exception {
    String child = id(officer.post("api/children", "{'age':6,'firstName':'Leo'}"));
    String right =
        "{'localId':'%s','firstName':'Lee','familyName':'%s','sex':'MALE','dateOfBirth':'%s'}";
    HttpResponse<String> future = put(child, right.formatted(number, family, "2112-05-01"));
    assertEquals(400, future.statusCode(), future.body());
    assertTrue(future.body().contains("\"future\""), future.body());
    assertEquals(204, put(child, right.formatted(number, family, "2012-05-01")).statusCode());
    String read = officer.get("api/children/" + child).body();
    for (String told : new String[] {number, "Lee", family, "MALE", "2012-05-01"}) {
      assertTrue(read.contains("\"" + told + "\""), told + " in " + read);
    }
    HttpResponse<String> stale = officer.put("api/children/" + child, "{'age':6}", "If-Match", "1");
    assertEquals(409, stale.statusCode(), stale.body());
  }

  /** What returns told hangs on the number: who it is of, and from whom it is hidden. */
  @Test
  void aNumberUnderWhichAReturnTellsOfTheChildStays() throws Exception {
    String child = id(officer.post("api/children", "{'age':6,'localId':'%s'}".formatted(number)));
    String held = UUID.randomUUID().toString();
    told(held);
    try {
      HttpResponse<String> refused = put(child, "{'age':6,'localId':'%s-1'}".formatted(number));
      assertEquals(400, refused.statusCode(), refused.body());
      assertTrue(refused.body().contains("\"told-of\""), refused.body());
      assertEquals(
          204,
          put(child, "{'age':6,'firstName':'Leo','localId':'%s'}".formatted(number)).statusCode());
    } finally {
      TestSql.update("kith", "delete from placements.statutory_return where id = ?::uuid", held);
      TestSql.update("kith", "delete from placements.return_upload where id = ?::uuid", held);
    }
  }

  @Test
  void thePageIsForPlacementOfficersAlone() throws Exception {
    String child = id(officer.post("api/children", "{'age':9}"));
    Client court = new Client(house);
    court.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String page = "/children/" + child + "/identity";
    assertEquals(403, court.get(page).statusCode());
    assertFalse(court.get("/children/" + child).body().contains(page));
    court.get("/children/" + child);
    assertEquals(
        403,
        court
            .post(page, Map.of("_csrf", court.token(), "version", "1", "number", "X"))
            .statusCode());
  }

  private void told(String held) throws Exception {
    TestSql.update(
        "kith",
        "insert into placements.return_upload (id, version, authority, checksum, received_at,"
            + " received_by) values (?::uuid, 1, 'E08000018', 'told', now(), 'test')",
        held);
    TestSql.update(
        "kith",
        "insert into placements.statutory_return (id, version, authority, upload_id, year, folder,"
            + " checksum, counts, received_at, received_by) values"
            + " (?::uuid, 1, 'E08000018', ?::uuid, 1997, '', 'told', '{}', now(), 'test')",
        held,
        held);
    TestSql.update(
        "kith",
        "insert into placements.return_row (return_id, part, number, child, received) values"
            + " (?::uuid, 'episodes', 2, ?, '[]')",
        held,
        number);
  }

  private HttpResponse<String> put(String child, String body) throws Exception {
    return officer.put(
        "api/children/" + child,
        body,
        "If-Match",
        TestSql.text("kith", "select version from placements.child where id = ?::uuid", child));
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }
}
