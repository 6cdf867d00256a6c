package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * A day to come is refused for what is recorded as done (R-PERM-09, R-PRE-06); the leave of the
 * court before a foster carer applies (R-COURT-37).
 */
@ArquillianTest
@RunAsClient
class PlannedIsNotDoneIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String LATER = TODAY.plusDays(3).toString();
  private static final String REFUSED = "only what has been done is recorded";

  @ArquillianResource URL house;

  private Caller officer;
  private UUID child;

  @BeforeEach
  void aChildWithFosterCarersSinceJune() throws SQLException {
    officer = Caller.as(COURT_OFFICER, URI.create(house.toString()));
    child = TestChildren.born("2008-03-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf("2014-06-02"),
        Date.valueOf("2014-06-02"));
  }

  private static void refused(HttpResponse<String> answer) {
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(REFUSED), answer.body());
  }

  @Test
  void aProgramRecordsNoReviewAndNoStepOfADayToCome() {
    String reviews = "api/children/" + child + "/reviews/requests";
    refused(
        officer.post(
            reviews,
            "{'reason':'REVIEWING_OFFICER','askedOn':'%s','dueBy':'%s'}".formatted(LATER, LATER)));
    refused(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'MIDWAY_CHECK','on':'" + LATER + "'}"));
    HttpResponse<String> today =
        officer.post(
            reviews,
            "{'reason':'REVIEWING_OFFICER','askedOn':'%s','dueBy':'%s'}".formatted(TODAY, LATER));
    assertTrue(today.statusCode() < 300, today.body());
  }

  @Test
  void aPlannedMeetingBeforeCourtIsNotAHeldOne() {
    String family =
        id(
            officer.post(
                "api/pre-proceedings",
                "{'startedOn':'2014-05-01','children':['%s']}".formatted(child)));
    refused(officer.post("api/pre-proceedings/" + family + "/reviews", "{'on':'" + LATER + "'}"));
    refused(
        officer.post(
            "api/pre-proceedings/" + family + "/family-meetings",
            "{'offeredOn':'2014-05-10','offeredTo':'The mother','heldOn':'" + LATER + "'}"));
  }

  @Test
  void theFormSaysSoBesideTheDay() throws Exception {
    Client reviewer = new Client(house);
    reviewer.signIn(TestUsers.create(REVIEWING_OFFICER), TestUsers.PASSWORD);
    String page = "/children/" + child + "/permanence";
    reviewer.get(page);
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", reviewer.token());
    form.put("review-reason", "REVIEWING_OFFICER");
    for (String field : List.of("review-asked", "review-by")) {
      LocalDate later = LocalDate.parse(LATER);
      form.put(field + "-day", String.valueOf(later.getDayOfMonth()));
      form.put(field + "-month", String.valueOf(later.getMonthValue()));
      form.put(field + "-year", String.valueOf(later.getYear()));
    }
    refused(reviewer.post(page + "/record/review", form));
  }

  /** From 2 June 2014 the year ends on 2 June 2015. */
  @Test
  void leaveOfTheCourtIsRecordedAndHeeded() {
    String steps = "api/children/" + child + "/routes/steps";
    ok(officer.post(steps, "{'step':'ADOPTION_APPLIED','on':'2015-03-02'}"));
    assertTrue(routes().contains("R-COURT-37"), routes());
    ok(officer.post(steps, "{'step':'ADOPTION_LEAVE','on':'2015-02-16'}"));
    assertFalse(routes().contains("R-COURT-37"), routes());
  }

  private String routes() {
    return ok(officer.get("api/children/" + child + "/routes"));
  }

  private static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return answer.body();
  }
}
