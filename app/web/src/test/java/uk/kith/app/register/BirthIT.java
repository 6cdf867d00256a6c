package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.Dates;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A child for whom no home is asked comes on record before its birth, and is born. */
@ArquillianTest
@RunAsClient
class BirthIT {

  /** The business date of a register whose date nobody sets. */
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @ArquillianResource URL house;

  private final String number = "B-" + UUID.randomUUID().toString().substring(0, 8);

  /** A family name of the test's own. */
  private final String family = "Test" + UUID.randomUUID().toString().replace("-", "");

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private Caller as(Role role) throws SQLException {
    return Caller.as(role, URI.create(house.toString()));
  }

  private void signIn(Page page, Role role) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  private static void day(Page page, String field, LocalDate day) {
    page.fill("#" + field + "-day", Integer.toString(day.getDayOfMonth()));
    page.fill("#" + field + "-month", Integer.toString(day.getMonthValue()));
    page.fill("#" + field + "-year", Integer.toString(day.getYear()));
  }

  /** From the form of the gateway to pre-proceedings, and from there to the birth. */
  @Test
  void anUnbornChildEntersPreProceedingsWithoutASearchAndIsBorn() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page, COURT_OFFICER);
      page.navigate(root() + "/pre-proceedings/gateway/new");
      page.click("main a:has-text('record a child')");
      page.click("main form .govuk-button");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill("#number", number);
      page.fill("#family-name", family);
      day(page, "due", TODAY.plusDays(5));
      page.click("main form .govuk-button");
      String form = page.textContent("main");
      assertTrue(form.contains("What was decided for Unborn child " + number), form);
      day(page, "met", TODAY.minusDays(70));
      page.check("input[name=child-1][value=START_PRE_PROCEEDINGS]");
      page.click("main form button[type=submit]");
      String before = page.url();
      page.click("main a:has-text('Record the birth of Unborn child " + number + "')");
      day(page, "born", TODAY.minusDays(1));
      page.fill("#first-name", "Ella");
      page.check("input[name=sex][value=FEMALE]");
      page.click("main form .govuk-button");
      String child = page.textContent("main");
      assertTrue(child.contains("The birth is recorded"), child);
      assertTrue(child.contains("Ella " + family), child);
      assertTrue(child.contains(Dates.day(TODAY.minusDays(1))), child);
      assertFalse(child.contains("Record the birth"), child);
      page.click("main a:has-text('Put the day of birth right')");
      assertEquals(
          Integer.toString(TODAY.minusDays(1).getDayOfMonth()), page.inputValue("#born-day"));
      day(page, "born", TODAY.minusDays(2));
      page.click("main form .govuk-button");
      String right = page.textContent("main");
      assertTrue(right.contains("The day of birth is put right"), right);
      assertTrue(right.contains(Dates.day(TODAY.minusDays(2))), right);
      page.navigate(before);
      String now = page.textContent("main");
      assertTrue(now.contains("Ella") && !now.contains("Unborn"), now);
    }
    assertEquals(
        "0",
        TestSql.text(
            "kith",
            "select count(*) from placements.search_child s join placements.child c"
                + " on c.id = s.child_id where c.local_id = ?",
            number));
  }

  /** Who recorded it puts a slip right, and a placement officer; nobody else changes it here. */
  @Test
  void onlyWhoRecordedItPutsADayOfBirthRight() throws Exception {
    String child =
        id(as(COURT_OFFICER).post("api/children", "{'dateOfBirth':'2014-11-12','sex':'FEMALE'}"));
    for (Role role : List.of(COURT_OFFICER, PLACEMENT_OFFICER)) {
      try (PageCheck check = PageCheck.withoutScript(root())) {
        Page page = check.page();
        signIn(page, role);
        page.navigate(root() + "/children/" + child + "/birth/correction");
        day(page, "born", LocalDate.of(2014, 11, 10));
        page.click("main form .govuk-button");
        String told = page.textContent("main");
        assertTrue(
            told.contains(
                role == COURT_OFFICER
                    ? "Somebody else recorded or changed this child since"
                    : "The day of birth is put right"),
            told);
      }
    }
    Caller court = as(COURT_OFFICER);
    HttpResponse<String> other =
        court.put(
            "api/children/" + child + "/birth",
            "{'dateOfBirth':'2014-11-09'}",
            "If-Match",
            version(child));
    assertEquals(409, other.statusCode(), other.body());
    HttpResponse<String> right =
        as(PLACEMENT_OFFICER)
            .put(
                "api/children/" + child + "/birth",
                "{'dateOfBirth':'2014-11-09'}",
                "If-Match",
                version(child));
    assertEquals(204, right.statusCode(), right.body());
    assertTrue(court.get("api/children/" + child).body().contains("2014-11-09"));
  }

  /** R-DATA-15: two records of one child are proposed as soon as the second is recorded. */
  @Test
  void aChildWhoMayBeOnRecordAlreadyIsToldAtOnce() throws Exception {
    as(PLACEMENT_OFFICER)
        .post(
            "api/children",
            "{'localId':'%s','firstName':'Mia','familyName':'%s','sex':'FEMALE','dateOfBirth':'2012-05-01'}"
                .formatted(number, family));
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      signIn(page, COURT_OFFICER);
      check.check("/children/new?next=gateway", "it-child-new");
      page.navigate(root() + "/children/new?next=gateway");
      page.fill("#first-name", "Mia");
      page.fill("#family-name", family);
      page.fill("#born-day", "1");
      page.fill("#born-month", "5");
      page.fill("#born-year", "2012");
      page.check("input[name=sex][value=FEMALE]");
      page.click("main form .govuk-button");
      String child = page.textContent("main");
      assertTrue(child.contains("may have another record"), child);
      assertTrue(child.contains("May be the same child as Mia " + family), child);
    }
  }

  /** Only what has been is recorded, by form and by programs alike. */
  @Test
  void aBirthThatHasNotComeIsRefused() throws Exception {
    Caller officer = as(COURT_OFFICER);
    LocalDate born = TODAY.plusDays(1);
    String child =
        id(officer.post("api/children", "{'dueDate':'%s'}".formatted(TODAY.plusDays(20))));
    String version = version(child);
    HttpResponse<String> refused =
        officer.post(
            "api/children/" + child + "/birth",
            "{'dateOfBirth':'%s'}".formatted(born),
            "If-Match",
            version);
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("\"future\""), refused.body());
    HttpResponse<String> unborn =
        officer.post("api/children", "{'dateOfBirth':'%s'}".formatted(born));
    assertEquals(400, unborn.statusCode(), unborn.body());
    assertTrue(unborn.body().contains("\"dateOfBirth\""), unborn.body());
    HttpResponse<String> past =
        officer.post("api/children", "{'dueDate':'%s'}".formatted(TODAY.minusDays(281)));
    assertEquals(400, past.statusCode(), past.body());
    assertTrue(past.body().contains("\"long-past\""), past.body());
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page, COURT_OFFICER);
      page.navigate(root() + "/children/" + child + "/birth");
      day(page, "born", born);
      page.click("main form .govuk-button");
      assertTrue(page.title().startsWith("Error: "), page.title());
      String form = page.textContent("main");
      assertTrue(form.contains("a birth is recorded once the child is born"), form);
    }
  }

  @Test
  void programsRecordABirthOnceAndFromTheVersionTheyRead() throws Exception {
    Caller officer = as(COURT_OFFICER);
    LocalDate due = TODAY.plusDays(5);
    String born = "{'dateOfBirth':'" + TODAY.minusDays(1) + "'";
    String child = id(officer.post("api/children", "{'dueDate':'" + due + "'}"));
    String birth = "api/children/" + child + "/birth";
    String version = version(child);
    assertEquals(400, officer.post(birth, born + "}").statusCode());
    for (String wrong : List.of("{'dateOfBirth':'2012-11-12'}", "{}")) {
      assertEquals(400, officer.post(birth, wrong, "If-Match", version).statusCode(), wrong);
    }
    assertEquals(
        403, as(REVIEWING_OFFICER).post(birth, born + "}", "If-Match", version).statusCode());
    assertEquals(
        204, officer.post(birth, born + ",'sex':'FEMALE'}", "If-Match", version).statusCode());
    String read = officer.get("api/children/" + child).body();
    assertTrue(read.contains("\"dateOfBirth\":\"" + TODAY.minusDays(1) + "\""), read);
    assertFalse(read.contains("dueDate"), read);
    assertEquals(409, officer.post(birth, born + "}", "If-Match", version(child)).statusCode());
  }

  private static String version(String child) throws SQLException {
    return TestSql.text("kith", "select version from placements.child where id = ?::uuid", child);
  }
}
