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
import java.time.LocalDate;
import java.time.ZoneId;
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

/** R-PRE-11, R-PRE-12: the family meeting before an application without pre-proceedings. */
@ArquillianTest
@RunAsClient
class DirectApplicationIT {

  private static final String EXCUSED =
      "{'notOfferedBecause':'The baby was in danger','notOfferedBy':'Head of service'}";

  @ArquillianResource URL house;

  private Caller officer;
  private UUID child;
  private String id;

  @BeforeEach
  void appliedForAtOnce() throws SQLException {
    officer = Caller.as(COURT_OFFICER, URI.create(house.toString()));
    child = TestChildren.born("2010-05-01");
    id = opened("CARE", child);
  }

  private String opened(String kind, UUID about) {
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'2014-09-01','children':['%s']}".formatted(kind, about)));
  }

  private HttpResponse<String> record(String of, String body) {
    return officer.post("api/proceedings/" + of + "/family-meetings", body);
  }

  private String told(String of) {
    HttpResponse<String> answer = officer.get("api/proceedings/" + of);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void theFindingGoesWhenTheReasonIsRecorded() {
    assertTrue(told(id).contains("R-PRE-11"), told(id));
    assertEquals(200, record(id, EXCUSED).statusCode());
    assertFalse(told(id).contains("R-PRE-11"), told(id));
    assertTrue(told(id).contains("\"notOfferedBecause\":\"The baby was in danger\""), told(id));
    assertEquals(
        200,
        record(id, "{'offeredOn':'2014-08-20','offeredTo':'The mother','accepted':true}")
            .statusCode());
    assertFalse(told(id).contains("The baby was in danger"), "what was said before is corrected");
    assertTrue(told(id).contains("R-PRE-12"), "accepted, and not held");
  }

  /** Recorded of another family: the finding is back, and the row stays with the reason. */
  @Test
  void aMeetingRecordedByMistakeIsTakenBack() throws Exception {
    assertEquals(200, record(id, EXCUSED).statusCode());
    assertEquals(
        200, record(id, "{'offeredOn':'2014-08-20','offeredTo':'The mother'}").statusCode());
    String mistake =
        "{'kind':'MEETING','entry':'%s','reason':'Of another family'}".formatted(child);
    HttpResponse<String> back = officer.post("api/proceedings/" + id + "/corrections", mistake);
    assertEquals(200, back.statusCode(), back.body());
    assertTrue(told(id).contains("R-PRE-11"), told(id));
    assertFalse(told(id).contains("The mother"), told(id));
    assertFalse(told(id).contains("The baby was in danger"), "what it replaced stays replaced");
    assertEquals(409, officer.post("api/proceedings/" + id + "/corrections", mistake).statusCode());
    String list = officer.get("api/proceedings/" + id + "/corrections").body();
    assertEquals(2, list.split("Family meeting before the application", -1).length, list);
    assertTrue(list.contains("2014-08-20") && list.contains("Of another family"), list);
    Client client = new Client(house);
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    assertFalse(client.get("/court/" + id).body().contains("/mistakes/meeting/"));
    assertEquals(200, record(id, EXCUSED).statusCode());
    String form = "/court/" + id + "/mistakes/meeting/" + child;
    assertTrue(client.get("/court/" + id).body().contains(form));
    recorded(send(client, form, "reason=Of another family"));
    assertTrue(client.get("/court/" + id).body().contains("No offer is recorded"));
  }

  @Test
  void onlyWhatIsTrueOfACareCaseIsTaken() throws SQLException {
    String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(3).toString();
    HttpResponse<String> ahead =
        record(id, "{'offeredOn':'2014-08-20','offeredTo':'She','heldOn':'" + tomorrow + "'}");
    assertEquals(400, ahead.statusCode(), ahead.body());
    assertTrue(ahead.body().contains("only what has been done is recorded"), ahead.body());
    String other = opened("SPECIAL_GUARDIANSHIP", TestChildren.born("2011-05-01"));
    assertFalse(told(other).contains("R-PRE-11"), told(other));
    assertEquals(400, record(other, EXCUSED).statusCode());
    assertEquals(
        403,
        Caller.as(PLACEMENT_OFFICER, URI.create(house.toString()))
            .post("api/proceedings/" + id + "/family-meetings", EXCUSED)
            .statusCode());
  }

  private String started(UUID about) {
    HttpResponse<String> started =
        officer.post(
            "api/pre-proceedings", "{'startedOn':'2014-05-01','children':['%s']}".formatted(about));
    assertEquals(201, started.statusCode(), started.body());
    return id(started);
  }

  /** What came of pre-proceedings is recorded there, and told of the case too. */
  @Test
  void ofAMeetingInThePreProceedingsThatLedToItTheCaseTells() throws Exception {
    UUID other = TestChildren.born("2011-05-01");
    String before = started(other);
    String care = opened("CARE", other);
    assertTrue(told(care).contains("R-PRE-11"), told(care));
    assertEquals(
        200,
        officer
            .post(
                "api/pre-proceedings/" + before + "/family-meetings",
                "{'children':['%s'],'offeredOn':'2014-05-06','offeredTo':'The mother','accepted':true}"
                    .formatted(other))
            .statusCode());
    assertFalse(told(care).contains("R-PRE-11"), told(care));
    assertTrue(told(care).contains("R-PRE-12"), "accepted, and not held");
    Client client = new Client(house);
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String page = client.get("/court/" + care).body();
    assertTrue(page.contains("Offered to The mother on 6 May 2014, accepted"), page);
    assertEquals(3, page.split("/pre-proceedings/" + before + "#offer-made", -1).length, page);
    assertFalse(page.contains("/court/" + care + "/family-meeting"), page);
    assertTrue(client.get("/pre-proceedings/" + before).body().contains("id=\"offer-made\""));
  }

  /** Pre-proceedings that are entered late answer for the offer; what was said before goes. */
  @Test
  void aMeetingRecordedBeforePreProceedingsWereEnteredIsStillTakenBack() throws Exception {
    assertEquals(200, record(id, EXCUSED).statusCode());
    started(child);
    assertTrue(told(id).contains("The baby was in danger"), told(id));
    assertFalse(told(id).contains("R-PRE-11"), told(id));
    Client client = new Client(house);
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String form = "/court/" + id + "/mistakes/meeting/" + child;
    assertTrue(client.get("/court/" + id).body().contains(form));
    recorded(send(client, form, "reason=Pre-proceedings led to it"));
    assertFalse(told(id).contains("The baby was in danger"), told(id));
    assertTrue(told(id).contains("R-PRE-11"), "the pre-proceedings tell of none");
    assertFalse(client.get("/court/" + id).body().contains(form));
  }

  @Test
  void theOfficerRecordsItOnThePageOfTheCase() throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    String page = client.get("/court/" + id).body();
    String form = "/court/" + id + "/family-meeting";
    assertTrue(page.contains(form), page);
    assertTrue(page.contains("No offer is recorded"), page);
    assertEquals(400, send(client, form, "offer-made=no").statusCode());
    recorded(
        send(
            client,
            form,
            "offer-made=no",
            "offer-not-made=The baby was in danger",
            "offer-not-by=Head of service"));
    page = client.get("/court/" + id).body();
    assertTrue(page.contains("Not offered, decided by Head of service"), page);
    assertFalse(page.contains("nor why not"), page);
    String root = "http://localhost:" + house.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page browser = check.page();
      browser.navigate(root + "/sign-in");
      browser.fill("#username", TestUsers.create(COURT_OFFICER));
      browser.fill("#password", TestUsers.PASSWORD);
      browser.click("main button[type=submit]");
      check.check(form, "it-case-family-meeting");
      browser.navigate(root + form);
      assertFalse(browser.isVisible("#offer-to") || browser.isVisible("#offer-not-by"));
      browser.check("input[name=offer-made][value=no]");
      assertTrue(browser.isVisible("#offer-not-by") && !browser.isVisible("#offer-to"));
      browser.check("input[name=offer-made][value=yes]");
      assertTrue(browser.isVisible("#offer-to") && !browser.isVisible("#offer-not-by"));
    }
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page browser = check.page();
      browser.navigate(root + "/sign-in");
      browser.fill("#username", TestUsers.create(COURT_OFFICER));
      browser.fill("#password", TestUsers.PASSWORD);
      browser.click("main button[type=submit]");
      browser.navigate(root + form);
      assertTrue(browser.isVisible("#offer-to") && browser.isVisible("#offer-not-by"));
      assertTrue(browser.isVisible("text=If it was not offered:"));
    }
  }
}
