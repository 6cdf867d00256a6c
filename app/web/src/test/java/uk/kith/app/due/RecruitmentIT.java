package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.object;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** Who is on the way to approval, and adopters only for whoever may know of them. */
@ArquillianTest
@RunAsClient
class RecruitmentIT {

  @ArquillianResource URI base;

  private static String enquirer(Caller caller, String kind, String name) {
    return id(
        ok(
            201,
            caller.post(
                "api/households",
                "{'localId':'R-"
                    + UUID.randomUUID()
                    + "','name':'"
                    + name
                    + "','kind':'"
                    + kind
                    + "','own':true,'postcode':'S65 1CV','supervisingWorker':'r.worker',"
                    + "'notYetApproved':true,'approvedFrom':'2014-03-01'}")));
  }

  private static void done(Caller caller, String home, String event, String on) {
    ok(
        201,
        caller.post(
            "api/households/" + home + "/events", "{'event':'" + event + "','on':'" + on + "'}"));
  }

  @Test
  void whoEnquiredIsListedWithTheStageUntilItEnds() throws Exception {
    String user = TestUsers.create(PLACEMENT_OFFICER);
    Caller officer = Caller.named(user, base);
    String name = "Enquirers " + UUID.randomUUID();
    String home = enquirer(officer, "FOSTER", name);
    String list = "api/recruitment?size=500&asOf=";
    assertFalse(officer.get(list + "2014-09-30").body().contains(home));
    done(officer, home, "RECRUITMENT_ENQUIRY", "2014-03-03");
    done(officer, home, "RECRUITMENT_ASSESSMENT", "2014-05-12");
    ok(
        400,
        officer.post(
            "api/households/" + home + "/events",
            "{'event':'RECRUITMENT_PANEL','on':'2014-05-11'}"));
    String stage =
        object(ok(200, officer.get(list + "2014-09-30"))).getJsonArray("items").stream()
            .map(line -> line.asJsonObject())
            .filter(line -> line.getString("household").equals(home))
            .map(line -> line.getString("stage") + " " + line.getString("since"))
            .findFirst()
            .orElse("");
    assertEquals("Assessment 2014-05-12", stage);
    Client browser = new Client(base.toURL());
    browser.signIn(user, TestUsers.PASSWORD);
    String page = browser.get("/recruitment").body();
    assertTrue(page.contains(name) && page.contains("12 May 2014"), page);
    assertTrue(browser.get("/recruitment/list.csv").body().contains(name));
    assertFalse(browser.get("/recruitment?whose=mine").body().contains(name));
    done(officer, home, "RECRUITMENT_WITHDRAWN", "2014-09-01");
    assertFalse(officer.get(list + "2014-09-30").body().contains(home));
    assertEquals(403, Caller.as(COURT_OFFICER, base).get("api/recruitment").statusCode());
  }

  /**
   * R-PLACE-11: without terms nobody would ever be placed with them; a change may lack them too.
   */
  @Test
  void whoWasApprovedIsListedUntilTheTermsAreRecorded() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String home = enquirer(officer, "FOSTER", "Approved");
    done(officer, home, "RECRUITMENT_ENQUIRY", "2014-03-03");
    done(officer, home, "RECRUITMENT_APPROVED", "2014-09-12");
    String list = "api/recruitment?size=500&asOf=2014-09-30";
    String told = officer.get(list).body();
    assertTrue(told.contains(home) && told.contains("the terms are not recorded"), told);
    String due = "api/households/" + home + "/due?asOf=2014-09-30";
    assertTrue(officer.get(due).body().contains("FIRST_TERMS"), officer.get(due).body());
    String known = "{'localId':'R-" + UUID.randomUUID() + "','name':'Approved','kind':'FOSTER',";
    String body = "'own':true,'approvedFrom':'2014-09-12','from':'2014-09-12'";
    ok(204, officer.put("api/households/" + home, known + body + "}", "If-Match", version(home)));
    ok(
        204,
        officer.put(
            "api/households/" + home,
            known + body + ",'terms':{'places':2}}",
            "If-Match",
            version(home)));
    assertFalse(officer.get(list).body().contains(home));
    assertFalse(officer.get(due).body().contains("FIRST_TERMS"));
  }

  private String version(String home) throws Exception {
    return String.valueOf(
        object(Caller.as(PLACEMENT_OFFICER, base).get("api/households/" + home)).getInt("version"));
  }

  /** R-ADOPT-04: two months after 1 August are 1 October. */
  @Test
  void adoptersAreListedForThePanelAdviserAlone() throws Exception {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    String adopters = enquirer(adviser, "ADOPTER", "Adopters");
    done(adviser, adopters, "ADOPTER_GOES_AHEAD", "2014-08-01");
    String list = "api/recruitment?size=500&asOf=2014-09-30";
    String told = ok(200, adviser.get(list)).body();
    assertTrue(told.contains(adopters) && told.contains("2014-10-01"), told);
    assertFalse(ok(200, Caller.as(PLACEMENT_OFFICER, base).get(list)).body().contains(adopters));
  }
}
