package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.array;
import static uk.kith.app.due.DueRegister.lines;
import static uk.kith.app.due.DueRegister.object;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
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

/**
 * No child is placed where no approval is in force, and a place that is kept is offered to nobody.
 */
@ArquillianTest
@RunAsClient
class EndOfApprovalIT {

  /** The business date of a register whose date nobody sets. */
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @ArquillianResource URI base;

  private Caller officer;
  private DueRegister register;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    register = new DueRegister(officer);
  }

  /** R-PLACE-11: from the day on; taken back, the terms hold again as they did. */
  @Test
  void whoIsDeregisteredIsOfferedNobodyUntilThatIsTakenBack() {
    String home = register.household("FOSTER", "a.worker");
    String child = register.child();
    register.recorded(child, home, "U6", "2014-03-03");
    String event =
        register.done(
            "households/" + home, "'event':'APPROVAL_ENDED','on':'2014-09-01','why':'RESIGNED'");
    assertTrue(household(home, "2014-08-31").contains("\"places\":2"), "it ran until then");
    assertFalse(household(home, "2014-09-01").contains("\"terms\""));
    assertTrue(due(home, "2014-09-30").contains("LATE TERMS_END 2014-08-31"));
    HttpResponse<String> refused = reserve(register.child(), home);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("The approval ended on 1 September 2014"), refused.body());
    ok(204, officer.post("api/events/" + event + "/withdraw", "{'reason':'another home'}"));
    assertTrue(household(home, "2014-09-30").contains("\"places\":2"));
    assertFalse(due(home, "2014-09-30").toString().contains("TERMS_END"));
    ok(201, reserve(register.child(), home));
  }

  /** A day before the approval began is a slip, which would end nothing. */
  @Test
  void noApprovalEndsBeforeItBegan() {
    String home = register.household("FOSTER", "a.worker");
    String refused =
        ok(
                400,
                officer.post(
                    "api/households/" + home + "/events",
                    "{'event':'APPROVAL_ENDED','on':'1998-09-30','why':'RESIGNED'}"))
            .body();
    assertTrue(refused.contains("The approval began on"), refused);
  }

  /** R-PLACE-18: 16 weeks after 1 May are 21 August 2014. */
  @Test
  void whoseTemporaryApprovalRanOutTakesNobody() {
    String aunt = register.household("CONNECTED_PERSON", "a.worker");
    register.done("households/" + aunt, "'event':'TEMPORARY_APPROVAL_GIVEN','on':'2014-05-01'");
    assertTrue(due(aunt, "2014-08-01").contains("DUE TEMPORARY_APPROVAL_ENDS 2014-08-21"));
    HttpResponse<String> refused = reserve(register.child(), aunt);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-PLACE-18"), refused.body());
    register.done("households/" + aunt, "'event':'FULL_APPROVAL_GIVEN','on':'2014-09-12'");
    assertFalse(reserve(register.child(), aunt).body().contains("R-PLACE-18"));
  }

  /** R-PLACE-30: the child comes back, so nobody else has the place, and the visits go on. */
  @Test
  void thePlaceOfAChildInHospitalIsKept() {
    String home = register.household("FOSTER", "a.worker");
    String child = register.child();
    String placement = register.recorded(child, home, "U6", "2014-08-01");
    register.recorded(register.child(), home, "U6", "2014-08-01");
    ok(
        201,
        officer.post(
            "api/placements/recorded",
            "{'child':'%s','type':'T1','start':'2014-09-15','movedBecause':'OTHER'}"
                .formatted(child)));
    String told = household(home, "2014-09-30");
    assertTrue(told.contains("\"filled\":2") && told.contains("\"vacant\":0"), told);
    HttpResponse<String> refused = reserve(register.child(), home);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-PLACE-35"), refused.body());
    List<String> due = lines(array(officer.get("api/children/" + child + "/due?asOf=2014-09-30")));
    assertTrue(due.toString().contains("VISIT"), due.toString());
    register.done("placements/" + placement, "'event':'VISITED','on':'2014-09-20'");
    ok(
        201,
        officer.post(
            "api/placements/recorded",
            "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'2014-09-25',"
                    .formatted(child, home)
                + "'movedBecause':'OTHER'}"));
    told = household(home, "2014-09-30");
    assertTrue(told.contains("\"filled\":2"), told);
    ok(
        400,
        officer.post(
            "api/placements/" + placement + "/events", "{'event':'VISITED','on':'2014-09-26'}"));
  }

  /** What lies ahead has not been done, and nobody plans sixteen years ahead. */
  @Test
  void whatLiesAheadIsNotDone() {
    String home = register.household("FOSTER", "a.worker");
    String child = register.child();
    String placement = register.recorded(child, home, "U6", "2014-08-01");
    String tomorrow = TODAY.plusDays(3).toString();
    String later = TODAY.plusYears(10).toString();
    String visit =
        ok(
                400,
                officer.post(
                    "api/placements/" + placement + "/events",
                    "{'event':'VISITED','on':'" + tomorrow + "'}"))
            .body();
    assertTrue(visit.contains("only what has been done is recorded"), visit);
    String homes = "api/households/" + home + "/events";
    ok(400, officer.post(homes, "{'event':'APPROVAL_REVIEWED','on':'" + later + "'}"));
    ok(
        400,
        officer.post(
            "api/children/" + child + "/events",
            "{'event':'CASE_REVIEWED','on':'" + tomorrow + "'}"));
    ok(400, officer.post(homes, "{'event':'APPROVAL_ENDED','why':'OTHER','on':'" + later + "'}"));
    ok(
        201,
        officer.post(homes, "{'event':'APPROVAL_ENDED','why':'OTHER','on':'" + tomorrow + "'}"));
    String far =
        ok(
                400,
                officer.post(
                    "api/placements/recorded",
                    "{'child':'%s','householdId':'%s','type':'U6','start':'%s','movedBecause':'OTHER'}"
                        .formatted(child, home, later)))
            .body();
    assertTrue(far.contains("maybe the year is wrong"), far);
  }

  /** R-PLACE-05: more than three is asked, more than twenty a slip of the hand. */
  @Test
  void ninetyNinePlacesAreRefusedAndFiveAreAsked() {
    String body =
        "{'localId':'P-%s','name':'Carers','kind':'FOSTER','own':true,'postcode':'S65 1CV',"
            + "'terms':{'places':%d},'approvedFrom':'2012-04-01'}";
    String many =
        ok(400, officer.post("api/households", body.formatted(UUID.randomUUID(), 99))).body();
    assertTrue(many.contains("20 children at the most"), many);
    String home = id(ok(201, officer.post("api/households", body.formatted(UUID.randomUUID(), 5))));
    String findings =
        ok(200, officer.get("api/households/" + home + "/due/findings?asOf=2014-09-30")).body();
    assertTrue(findings.contains("Is the number right?"), findings);
  }

  private String household(String home, String asOf) {
    return ok(200, officer.get("api/households/" + home + "?asOf=" + asOf)).body();
  }

  private List<String> due(String home, String asOf) {
    return lines(array(officer.get("api/households/" + home + "/due?asOf=" + asOf)));
  }

  private HttpResponse<String> reserve(String child, String home) {
    String day = "2014-09-30";
    String search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['%s'],'openedOn':'%s','neededFrom':'%s','kind':'SHORT_TERM'}"
                        .formatted(child, day, day))));
    String run =
        object(officer.get("api/searches/" + search + "/options?asOf=" + day)).getString("runId");
    return officer.post(
        "api/searches/" + search + "/reservations",
        "{'householdId':'%s','runId':'%s','reasons':'near his aunt'}".formatted(home, run));
  }
}
