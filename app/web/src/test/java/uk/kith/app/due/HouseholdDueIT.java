package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.array;
import static uk.kith.app.due.DueRegister.lines;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Restricted;
import uk.kith.app.signin.TestUsers;

/** Every day by which something is due of a household, and what stands against it, by hand. */
@ArquillianTest
@RunAsClient
class HouseholdDueIT {

  @ArquillianResource URI base;

  private Caller officer;
  private DueRegister register;
  private String child;
  private String home;

  @BeforeEach
  void somebody() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    register = new DueRegister(officer);
    child = register.child();
    home = register.household("FOSTER", "a.worker");
  }

  /** R-PLACE-34: every year; R-PLACE-37: nobody has confirmed the vacancies. */
  @Test
  void approvalsAreReviewedEveryYear() {
    assertEquals(
        List.of("NOT_KNOWN APPROVAL_REVIEW", "NOT_KNOWN VACANCY_CONFIRMATION"),
        ofHome("2014-09-30"));
    register.done("households/" + home, "'event':'APPROVAL_REVIEWED','on':'2013-09-20'");
    ok(204, officer.post("api/households/" + home + "/confirmations", "{'on':'2014-09-22'}"));
    assertEquals(
        List.of("LATE APPROVAL_REVIEW 2014-09-20", "DUE VACANCY_CONFIRMATION 2014-10-06"),
        ofHome("2014-09-30"));
  }

  /**
   * R-PLACE-14: 16 weeks after 1 September are 22 December; R-PLACE-15: eight more at the most are
   * 16 February; R-PLACE-17: nothing is recorded of what comes before an extension. R-PERM-14: the
   * child is visited weekly until the case is reviewed.
   */
  @Test
  void aTemporaryApprovalRunsOutUnlessItIsExtended() {
    String aunt = register.household("CONNECTED_PERSON", "a.worker");
    register.recorded(child, aunt, "U1", "2014-09-01");
    register.done("households/" + aunt, "'event':'TEMPORARY_APPROVAL_GIVEN','on':'2014-09-01'");
    String due = "api/households/" + aunt + "/due";
    assertTrue(
        lines(array(officer.get(due + "?asOf=2014-12-20")))
            .contains("DUE TEMPORARY_APPROVAL_ENDS 2014-12-22"));
    assertEquals(
        "LATE TEMPORARY_APPROVAL_ENDS 2014-12-22",
        lines(array(officer.get(due + "?asOf=2014-12-23"))).get(0));
    register.done(
        "households/" + aunt,
        "'event':'TEMPORARY_APPROVAL_EXTENDED','on':'2014-12-15','until':'2015-03-31'");
    assertTrue(
        lines(array(officer.get(due + "?asOf=2014-12-23")))
            .contains("DUE TEMPORARY_APPROVAL_ENDS 2015-02-16"));
    assertEquals(
        List.of("R-PLACE-15", "R-PLACE-17"),
        array(officer.get(due + "/findings?asOf=2014-12-23")).stream()
            .map(finding -> finding.asJsonObject().getString("rule"))
            .toList());
    register.done("households/" + aunt, "'event':'FULL_APPROVAL_GIVEN','on':'2014-12-19'");
    assertFalse(
        lines(array(officer.get(due + "?asOf=2014-12-23"))).toString().contains("TEMPORARY"));
  }

  /** R-PLACE-09: four who are no brothers and sisters, and of whom no exemption speaks. */
  @Test
  void carersBeyondTheFosteringLimitAreAFinding() {
    for (int i = 0; i < 4; i++) {
      ok(
          201,
          officer.recorded(
              "{'child':'%s','householdId':'%s','type':'U6','start':'2014-12-01'}"
                  .formatted(register.child(), home)));
    }
    String findings = "api/households/" + home + "/due/findings?asOf=2014-12-18";
    String told = ok(200, officer.get(findings)).body();
    assertTrue(told.contains("R-PLACE-09") && told.contains("Four children"), told);
    assertFalse(
        officer
            .get("api/households/" + home + "/due/findings?asOf=2014-11-30")
            .body()
            .contains("R-PLACE-09"));
  }

  /**
   * R-PLACE-07: what an exemption allowed is allowed no more from the day on which it was ended.
   */
  @Test
  void anExemptionThatIsEndedIsMissedFromThatDay() throws SQLException {
    Caller approver = Caller.as(APPROVER, base);
    StringJoiner children = new StringJoiner("','", "'", "'");
    for (int i = 0; i < 4; i++) {
      String one = register.child();
      children.add(one);
      register.recorded(one, home, "U6", "2014-12-01");
    }
    String names = "{'children':[" + children + "],'from':'2014-12-01',";
    String exemptions = "api/households/" + home + "/exemptions";
    ok(
        204,
        approver.post(
            exemptions,
            names
                + "'by':'E08000018','approver':'A. Shah','post':'Head of service',"
                + "'on':'2014-11-28','considered':['NUMBER','ARRANGEMENTS','RELATIONSHIP',"
                + "'PERIOD','WELFARE']}"));
    String findings = "api/households/" + home + "/due/findings?asOf=";
    assertFalse(officer.get(findings + "2014-12-18").body().contains("R-PLACE-09"));
    ok(
        204,
        approver.post(
            exemptions + "/ends",
            names
                + "'endedFrom':'2014-12-18','reason':'They agreed','by':'A. Shah',"
                + "'post':'Head of service'}"));
    assertTrue(ofHome("2014-12-17").contains("DUE EXEMPTION_ENDS 2014-12-17"), "the last day");
    assertFalse(officer.get(findings + "2014-12-17").body().contains("R-PLACE-09"));
    assertTrue(ofHome("2014-12-18").contains("LATE EXEMPTION_ENDS 2014-12-17"));
    assertTrue(officer.get(findings + "2014-12-18").body().contains("R-PLACE-09"));
  }

  /**
   * R-PLACE-11: ten on 14 March 2015, in a home for children up to nine; 28 days before the 13th
   * are 13 February. Of a child whom somebody may not know of, nobody is to outgrow anything.
   */
  @Test
  void aChildWhoOutgrowsTheTermsIsDueBeforeTheBirthday() throws SQLException {
    String upToNine = register.household("FOSTER", "a.worker", "'places':2,'minAge':0,'maxAge':9");
    register.chosen(child, upToNine, "2014-09-01");
    for (String due :
        List.of("api/households/" + upToNine + "/due", "api/children/" + child + "/due")) {
      assertEquals(List.of(), outgrown(officer, due, "2015-02-12"));
      assertEquals(List.of("DUE OUTGROWS_HOME 2015-03-13"), outgrown(officer, due, "2015-02-13"));
      assertEquals(List.of("LATE OUTGROWS_HOME 2015-03-13"), outgrown(officer, due, "2015-03-14"));
    }
    String name = TestUsers.create(PLACEMENT_OFFICER);
    UUID restriction = Restricted.record("CHILD", child, false, name);
    try {
      assertEquals(
          List.of(),
          outgrown(Caller.named(name, base), "api/households/" + upToNine + "/due", "2015-02-13"));
    } finally {
      Restricted.lift(restriction);
    }
  }

  private static List<String> outgrown(Caller caller, String due, String asOf) {
    return lines(array(caller.get(due + "?asOf=" + asOf))).stream()
        .filter(line -> line.contains("OUTGROWS_HOME"))
        .toList();
  }

  private List<String> ofHome(String asOf) {
    return lines(array(officer.get("api/households/" + home + "/due?asOf=" + asOf)));
  }
}
