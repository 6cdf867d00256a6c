package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/**
 * R-MATCH-15: reasons, considerations, notes of calls and approvals go out with the record of one
 * child, so that they are kept with a reason where they seem to name its brother.
 */
@ArquillianTest
@RunAsClient
class NamesOfOthersRestIT {

  private static final String ACCEPTED =
      ",'accept':['R-MATCH-15'],'reason':'the carer has that name'";

  @ArquillianResource URI base;

  private Caller officer;
  private OfficersJob job;
  private String child;

  @BeforeEach
  void brothers() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    job = new OfficersJob(officer);
    String brother = job.child("2007-03-14", ",'firstName':'Danyal','familyName':'Horvath'");
    child =
        job.child(
            "2005-03-14",
            ",'firstName':'Amir','familyName':'Horvath','siblings':[{'child':'"
                + brother
                + "','kind':'FULL'}]");
  }

  @Test
  void aBrothersNameInTheReasonsIsAskedAbout() {
    String home = job.household(1, 0, 17);
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    String refused = ok(422, reserve(search, home, run, "Near Danyal’s school", "")).body();
    assertTrue(refused.contains("R-MATCH-15"), refused);
    assertFalse(refused.contains("Danyal"), "whose name it is nobody is told");
    ok(201, reserve(search, home, run, "Near Danyal’s school", ACCEPTED));
  }

  @Test
  void aBrothersNameInWhatWasConsideredIsAskedAboutAndTheChildsOwnIsNot() {
    String home = job.household(1, 0, 17);
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    String reservation =
        id(ok(201, reserve(search, home, run, "Amir Horvath asked to live near his aunt", "")));
    String refused = ok(422, start(reservation, "horvath, danyal visits on Sundays")).body();
    assertTrue(refused.contains("R-MATCH-15"), refused);
    String start =
        "{'reservationId':'%s','start':'2014-10-03','type':'U6','heritage':'As with Danyal'}";
    refused = ok(422, officer.post("api/placements", start.formatted(reservation))).body();
    assertTrue(refused.contains("R-MATCH-15"), "R-MATCH-04 tells of nobody else: " + refused);
    ok(201, start(reservation, "His brother visits on Sundays"));
  }

  @Test
  void aBrothersNameInTheNoteOfACallIsAskedAbout() {
    String call = "{'householdId':'%s','answer':'YES','note':'%s'%s}";
    String home = job.household(1, 0, 17);
    String calls = "api/searches/" + job.search(child) + "/calls";
    String refused =
        ok(422, officer.post(calls, call.formatted(home, "Danyal could come too", ""))).body();
    assertTrue(refused.contains("R-MATCH-15"), refused);
    assertFalse(officer.get(calls).body().contains("YES"), "it was not recorded");
    ok(201, officer.post(calls, call.formatted(home, "Danyal could come too", ACCEPTED)));
    ok(201, officer.post(calls, call.formatted(home, "A brother could come too", "")));
  }

  @Test
  void aBrothersNameInWhatWasConsideredForTheSearchIsAskedAbout() {
    String said = "{'kind':'%s','outcome':'%s','person':'%s','reasons':'%s'%s}";
    String path = "api/searches/" + job.search(child) + "/considerations";
    String wish = said.formatted("CHILD", "NOTED", "", "Wants to see Danyal", "");
    assertTrue(ok(422, officer.post(path, wish)).body().contains("R-MATCH-15"));
    String person = said.formatted("CONNECTED_PERSON", "SUITABLE", "Danyal Horvath", "Asked", "");
    assertTrue(ok(422, officer.post(path, person)).body().contains("R-MATCH-15"));
    ok(
        201,
        officer.post(path, said.formatted("CHILD", "NOTED", "", "Wants to see Danyal", ACCEPTED)));
    ok(
        201,
        officer.post(path, said.formatted("CHILD", "NOTED", "", "Wants to see his brother", "")));
  }

  @Test
  void aBrothersNameInTheReasonsOfAnApprovalIsAskedAbout() throws SQLException {
    String approval =
        "{'householdId':'%s','rule':'R-PLACE-07','by':'D. Head','post':'Head of service',"
            + "'reasons':'%s'%s}";
    String home = job.household(1, 0, 17);
    String path = "api/searches/" + job.search(child) + "/approvals";
    Caller approver = Caller.as(APPROVER, base);
    String named = approval.formatted(home, "With Danyal near", "");
    assertTrue(ok(422, approver.post(path, named)).body().contains("R-MATCH-15"));
    ok(201, approver.post(path, approval.formatted(home, "With Danyal near", ACCEPTED)));
    ok(201, approver.post(path, approval.formatted(home, "With a brother near", "")));
  }

  /** What is said in spite of a rule is told in the record of each child. */
  @Test
  void aBrothersNameInTheReasonInSpiteOfARuleIsAskedAbout() {
    String home = job.household(1, 0, 17);
    String search = job.searchWithoutFamily(child);
    String run = job.options(search).getString("runId");
    String reservation = id(ok(201, reserve(search, home, run, "Near his school", "")));
    String start =
        "{'reservationId':'"
            + reservation
            + "','start':'2014-10-03','type':'U6','heritage':'his own','reason':'%s',"
            + "'accept':['R-PLACE-01','R-PLACE-03'%s]}";
    String refused =
        ok(422, officer.post("api/placements", start.formatted("Danyal’s aunt was ill", "")))
            .body();
    assertTrue(refused.contains("R-MATCH-15"), refused);
    ok(
        201,
        officer.post("api/placements", start.formatted("Danyal’s aunt was ill", ",'R-MATCH-15'")));
  }

  @Test
  void aBrothersNameInTheAnswerOfAProviderIsAskedAbout() {
    String search = "api/searches/" + job.search(child) + "/referrals";
    String answers =
        search
            + "/"
            + id(ok(201, officer.post(search, "{'providers':['Moor View']}")))
            + "/answers";
    String answer = "{'provider':'Moor View','answer':'DECLINE','reasons':'%s'%s}";
    String refused =
        ok(422, officer.post(answers, answer.formatted("Not with Danyal near", ""))).body();
    assertTrue(refused.contains("R-MATCH-15"), refused);
    ok(201, officer.post(answers, answer.formatted("Not with Danyal near", ACCEPTED)));
    ok(201, officer.post(answers, answer.formatted("Not with a brother near", "")));
  }

  private HttpResponse<String> reserve(
      String search, String home, String run, String reasons, String more) {
    return officer.post(
        "api/searches/" + search + "/reservations",
        "{'householdId':'%s','runId':'%s','reasons':'%s'%s}".formatted(home, run, reasons, more));
  }

  private HttpResponse<String> start(String reservation, String considerations) {
    return officer.post(
        "api/placements",
        "{'reservationId':'%s','start':'2014-10-03','type':'U6','considerations':'%s'}"
            .formatted(reservation, considerations));
  }
}
