package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
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

/**
 * R-PLACE-05, -13, -14, -21, -31, -42: a placement begins once it is approved, whatever was
 * accepted before, and what was approved sets the days that follow.
 */
@ArquillianTest
@RunAsClient
class ApprovedStartRestIT {

  @ArquillianResource URI base;

  private Caller officer;
  private Caller approver;
  private OfficersJob job;
  private String child;

  @BeforeEach
  void aChild() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    approver = Caller.as(APPROVER, base);
    job = new OfficersJob(officer);
    child = job.child("2005-03-14", "");
  }

  private String household(String more) {
    return id(
        ok(
            201,
            officer.post(
                "api/households",
                "{'localId':'P-"
                    + UUID.randomUUID()
                    + "','postcode':'S65 1CV','approvedFrom':'2012-04-01'"
                    + (more.contains("'name'") ? "" : ",'name':'Carers'")
                    + more
                    + "}")));
  }

  /** The reservation, whatever speaks against it. */
  private String reserved(String search, String home, String accepted) {
    String run = job.options(search).getString("runId");
    return id(
        ok(
            201,
            job.reserve(
                search,
                home,
                run,
                ",'accept':['" + accepted + "'],'reason':'agreed by telephone'")));
  }

  private HttpResponse<String> start(String reservation, String type, String more) {
    return officer.post(
        "api/placements",
        "{'reservationId':'"
            + reservation
            + "','start':'2014-10-03','type':'"
            + type
            + "'"
            + more
            + "}");
  }

  private void approve(String search, String home, String rule, String checks) {
    approve(search, home, "", rule, checks);
  }

  private void approve(String search, String home, String children, String rule, String checks) {
    ok(
        201,
        approver.post(
            "api/searches/" + search + "/approvals",
            "{'householdId':'"
                + home
                + "','children':["
                + children
                + "],'rule':'"
                + rule
                + "','by':'A. Shah','post':'Nominated officer','on':'2014-09-30',"
                + "'reasons':'Best for him','checks':["
                + checks
                + "]}"));
  }

  @Test
  void aReasonReservesAHomeOutsideTheAreaAndTheNominatedOfficerStartsIt() throws Exception {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':1},'postcode':'S5 6AA'");
    String search = job.search(child);
    String reservation = reserved(search, home, "R-PLACE-21");
    JsonObject refused =
        json(
            ok(
                422,
                start(reservation, "U6", ",'accept':['R-PLACE-21'],'reason':'agreed as well'")));
    JsonObject finding = refused.getJsonArray("findings").getJsonObject(0);
    assertEquals("R-PLACE-21", finding.getString("rule"));
    assertTrue(finding.getBoolean("hardBlock"), finding.toString());
    assertTrue(finding.getString("text").endsWith("by: Nominated officer."), finding.toString());
    String wanted = approver.get("api/approvals-wanted?asOf=2014-09-30").body();
    assertTrue(wanted.contains(home) && wanted.contains("Nominated officer"), wanted);
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(APPROVER), TestUsers.PASSWORD);
    assertTrue(browser.get("/approvals").body().contains("options?home=" + home));
    assertTrue(browser.get("/approvals/list.csv").body().contains("R-PLACE-21"));
    ok(403, Caller.as(SUPERVISING_WORKER, base).get("api/approvals-wanted"));
    approve(search, home, "R-PLACE-21", "");
    assertFalse(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(home));
    ok(201, start(reservation, "U6", ""));
    String due = officer.get("api/children/" + child + "/due?asOf=2014-10-03").body();
    assertTrue(due.contains("OUT_OF_AREA_APPROVAL"), "nothing is known of its checks: " + due);
  }

  /**
   * R-PLACE-13: in an emergency it may begin without the nominated officer, and says so; six
   * working days later, on 13 October, new terms cover the child or it ends.
   */
  @Test
  void whatBeganInAnEmergencyWithoutAnApprovalSaysSoAndIsWaitedFor() {
    String home =
        household(
            ",'kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                + "'terms':{'places':1,'minAge':0,'maxAge':4}");
    String search =
        id(
            ok(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + child
                        + "'],'neededFrom':'2014-10-03','kind':'EMERGENCY'}")));
    String reservation = reserved(search, home, "R-PLACE-13");
    JsonObject started =
        json(
            ok(
                201,
                start(
                    reservation,
                    "U6",
                    ",'heritage':'as his','accept':['R-PLACE-13'],'reason':'Nobody else"
                        + " tonight'")));
    String placement = started.getJsonArray("ids").getString(0);
    String events = officer.get("api/placements/" + placement + "/events").body();
    assertTrue(events.contains("EMERGENCY_OUTSIDE_TERMS"), events);
    assertTrue(
        events.contains("Begun in an emergency without the approval of a nominated officer"),
        events);
    assertTrue(events.contains("Nobody else tonight"), events);
    assertFalse(events.contains("Recorded with the approval"), events);
    String wanted = approver.get("api/approvals-wanted?asOf=2014-10-03").body();
    assertTrue(wanted.contains(home) && wanted.contains("\"began\":\"2014-10-03\""), wanted);
    assertTrue(wanted.contains("\"by\":\"2014-10-13\""), wanted);
    ok(
        201,
        officer.post(
            "api/placements/" + placement + "/events",
            "{'event':'EMERGENCY_TERMS_COVER','on':'2014-10-06'}"));
    assertFalse(approver.get("api/approvals-wanted?asOf=2014-10-06").body().contains(home));
  }

  /** R-PLACE-21: what the officer says was not done is no approval; a later word counts. */
  @Test
  void anApprovalThatSaysThatTheAreaWasNotToldStartsNothingUntilItIs() throws Exception {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':1},'postcode':'S5 6AA'");
    String search = job.search(child);
    String reservation = reserved(search, home, "R-PLACE-21");
    approve(search, home, "R-PLACE-21", "'WISHES'],'notDone':['AREA_NOTIFIED'");
    String both = "{'householdId':'" + home + "','rule':'R-PLACE-21','by':'A','post':'B',";
    ok(
        400,
        approver.post(
            "api/searches/" + search + "/approvals",
            both + "'reasons':'C','checks':['WISHES'],'notDone':['WISHES']}"));
    String accepted = ",'accept':['R-PLACE-21'],'reason':'agreed by telephone'";
    JsonObject finding =
        json(ok(422, start(reservation, "U6", accepted))).getJsonArray("findings").getJsonObject(0);
    assertTrue(finding.getBoolean("hardBlock"), finding.toString());
    assertTrue(
        finding.getString("text").contains("was not done: The area authority was told."),
        finding.toString());
    assertTrue(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(home));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = browser.get("/searches/" + search).body();
    assertTrue(page.contains("Said not to be done: the area authority was told."), page);
    approve(search, home, "R-PLACE-21", "'AREA_NOTIFIED'");
    assertFalse(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(home));
    ok(201, start(reservation, "U6", ""));
  }

  /** R-PLACE-21, -22: whether an approval is missing is not known, so somebody says why without. */
  @Test
  void aHomeOfWhichNobodyKnowsWhereItLiesStartsOnlyWithAWord() throws Exception {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':1},'postcode':''");
    String local = job.household(1, 0, 17);
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select count(*) from placements.local_option where reservation_id = ?::uuid"
                + " and household_id = ?::uuid",
            reservation,
            local),
        "it may turn out to be outside (R-PLACE-48)");
    JsonObject finding =
        json(ok(422, start(reservation, "U6", ""))).getJsonArray("findings").getJsonObject(0);
    assertEquals("R-PLACE-21", finding.getString("rule"));
    assertFalse(finding.getBoolean("hardBlock"), finding.toString());
    assertTrue(finding.getString("text").contains("Record the postcode"), finding.toString());
    String reason = ",'accept':['R-PLACE-21'],'reason':'The agency says that it is in Rotherham'";
    ok(201, start(reservation, "U6", reason));
  }

  /** A home that said yes and cannot be held without an approval is waited for as well. */
  @Test
  void aHomeThatSaidYesWaitsForItsApproval() {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':1},'postcode':'S5 6AA'");
    String search = job.search(child);
    ok(
        201,
        officer.post(
            "api/searches/" + search + "/calls",
            "{'householdId':'" + home + "','spokenWith':'CARER','answer':'YES'}"));
    assertTrue(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(home));
    ok(204, officer.post("api/searches/" + search + "/close", "{'reason':'he went home'}"));
    assertFalse(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(home));
  }

  /**
   * R-PLACE-01, R-PLACE-03: a planned placement with others asks for the family, or for a reason.
   */
  @Test
  void aPlannedPlacementWithoutAFamilyConsideredWantsAReason() {
    String home = job.household(1, 0, 12);
    String search = job.searchWithoutFamily(child);
    String run = job.options(search).getString("runId");
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    String refused = ok(422, start(reservation, "U6", "")).body();
    assertTrue(refused.contains("R-PLACE-01") && refused.contains("R-PLACE-03"), refused);
    assertTrue(refused.contains("R-MATCH-04"), refused);
    ok(201, start(reservation, "U6", "," + Caller.FAMILY_WAS_ASKED));
  }

  /** R-MATCH-04: the note of the choice stands with the placement that begins from it. */
  @Test
  void theNoteOfTheChoiceStaysWithThePlacement() throws SQLException {
    String home = job.household(1, 0, 12);
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    String reservation =
        id(ok(201, job.reserve(search, home, run, ",'heritage':'his own church'")));
    String placement = json(ok(201, start(reservation, "U6", ""))).getJsonArray("ids").getString(0);
    assertEquals(
        "his own church",
        TestSql.text(
            "kith",
            "select coalesce(heritage, '') from placements.placement where id = ?::uuid",
            placement));
  }

  /** R-PLACE-24: the options ask for no approval of them, and nor does the list of what is due. */
  @Test
  void carersElsewhereWhomTheAuthorityApprovedWantNoApproval() {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000018',"
                + "'terms':{'places':1},'postcode':'S5 6AA'");
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    ok(201, start(id(ok(201, job.reserve(search, home, run, ""))), "U6", ""));
    String due = officer.get("api/children/" + child + "/due?asOf=2014-10-03").body();
    assertTrue(due.contains("VISIT"), due);
    assertFalse(due.contains("OUT_OF_AREA_APPROVAL"), due);
  }

  /** 112 days of 30 September end on 20 January. */
  @Test
  void aTemporaryApprovalRunsFromItsDay() {
    String aunt =
        household(
            ",'kind':'CONNECTED_PERSON','own':true,'approvedBy':'E08000018','notYetApproved':true,"
                + "'connectedTo':['"
                + child
                + "']");
    String search = job.search(child);
    approve(search, aunt, "R-PLACE-14", "");
    String reservation = reserved(search, aunt, "R-PLACE-35");
    ok(201, start(reservation, "U3", ",'accept':['R-PLACE-35'],'reason':'one bed is free'"));
    String due = officer.get("api/households/" + aunt + "/due?asOf=2014-10-03").body();
    assertTrue(due.contains("TEMPORARY_APPROVAL_ENDS"), due);
    assertTrue(due.contains("2015-01-20"), due);
  }

  @Test
  void anExemptionNamesEveryChildInTheHome() throws Exception {
    String home =
        household(
            ",'kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                + "'terms':{'places':4,'minAge':0,'maxAge':17}");
    for (int i = 0; i < 3; i++) {
      String other = job.child("200" + i + "-01-20", "");
      ok(
          201,
          officer.recorded(
              "{'child':'"
                  + other
                  + "','householdId':'"
                  + home
                  + "','type':'U6','start':'2014-02-01'}"));
    }
    String search = job.search(child);
    String run = job.options(search).getString("runId");
    ok(422, job.reserve(search, home, run, ""));
    approve(
        search,
        home,
        "R-PLACE-05",
        "'BY_THEIR_AUTHORITY','NUMBER','ARRANGEMENTS','RELATIONSHIP','PERIOD'");
    JsonObject approval =
        json(officer.get("api/searches/" + search)).getJsonArray("approvals").getJsonObject(0);
    assertEquals("[\"WELFARE\"]", approval.getJsonArray("open").toString());
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    ok(201, start(reservation, "U6", ""));
    String history = officer.get("api/households/" + home + "/history").body();
    assertTrue(history.contains("Exemption from the usual fostering limit recorded"), history);
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(APPROVER), TestUsers.PASSWORD);
    String page = browser.get("/households/" + home).body();
    assertTrue(
        page.contains(
            "; given on 30 September 2014 by A. Shah, Nominated officer; notice to the carers is"
                + " not recorded; that all which the law has regarded was considered is not"
                + " recorded"),
        page);
  }

  /** R-PLACE-21: one that was recorded for the wrong home starts nothing once it is taken back. */
  @Test
  void anApprovalThatWasRecordedInErrorIsTakenBack() throws Exception {
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':1},'postcode':'S5 6AA'");
    String search = job.search(child);
    approve(search, home, "R-PLACE-21", "");
    String run = job.options(search).getString("runId");
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    String approvals = "api/searches/" + search + "/approvals";
    String first = wholeId(approver.get(approvals));
    ok(403, officer.post(approvals + "/" + first + "/withdraw", "{'reason':'Wrong'}"));
    ok(400, approver.post(approvals + "/" + first + "/withdraw", "{'reason':' '}"));
    ok(404, approver.post(approvals + "/" + UUID.randomUUID() + "/withdraw", "{'reason':'W'}"));
    ok(204, approver.post(approvals + "/" + first + "/withdraw", "{'reason':'Another home'}"));
    ok(409, approver.post(approvals + "/" + first + "/withdraw", "{'reason':'Another home'}"));
    assertTrue(officer.get(approvals).body().contains("Another home"));
    assertEquals(0, json(officer.get("api/searches/" + search)).getJsonArray("approvals").size());
    assertTrue(start(reservation, "U6", "").body().contains("R-PLACE-21"));
    approve(search, home, "R-PLACE-21", "");
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(APPROVER), TestUsers.PASSWORD);
    String page = browser.get("/searches/" + search).body();
    assertTrue(page.contains("Recorded in error: Another home"), page);
    String again = page.substring(page.indexOf("/approvals/") + 11).substring(0, 36);
    String withdraw = "/searches/" + search + "/approvals/" + again + "/withdraw";
    assertTrue(browser.get(withdraw).body().contains("Withdraw an approval"));
    Map<String, String> form = new HashMap<>(Map.of("_csrf", browser.token()));
    assertEquals(400, browser.post(withdraw, form).statusCode());
    form.put("reason", "The wrong day");
    assertEquals(303, browser.post(withdraw, form).statusCode());
    assertTrue(start(reservation, "U6", "").body().contains("R-PLACE-21"));
    approve(search, home, "R-PLACE-21", "");
    ok(201, start(reservation, "U6", ""));
  }

  /** The id of the first approval of a list. */
  private static String wholeId(HttpResponse<String> approvals) {
    String id = "\"id\":\"";
    String body = ok(200, approvals).body();
    return body.substring(body.indexOf(id) + id.length()).substring(0, 36);
  }

  /** R-PLACE-01, R-PLACE-03: a reason lets it begin, and the register goes on asking. */
  @Test
  void familyThatWasNeverConsideredStaysAFindingUntilItIs() {
    String home = job.household(1, 0, 17);
    String search = job.searchWithoutFamily(child);
    String reservation =
        id(ok(201, job.reserve(search, home, job.options(search).getString("runId"), "")));
    ok(
        201,
        start(
            reservation,
            "U6",
            ",'heritage':'as hers','accept':['R-PLACE-01','R-PLACE-03'],'reason':'tonight'"));
    assertTrue(isFound("R-PLACE-01"));
    assertTrue(isFound("R-PLACE-03"));
    ok(
        201,
        officer.post(
            "api/searches/" + search + "/considerations",
            "{'kind':'PARENT','outcome':'NOT_PRACTICABLE','reasons':'abroad','on':'2014-10-04'}"));
    assertFalse(isFound("R-PLACE-01"));
    assertTrue(isFound("R-PLACE-03"));
  }

  private boolean isFound(String rule) {
    return ok(200, officer.get("api/data-quality?size=500&rule=" + rule)).body().contains(child);
  }

  /** ADR 0019: for nobody else it is there, and it has no vacancies. */
  @Test
  void aParentsHomeIsOfferedToItsOwnChildrenAlone() throws Exception {
    String parents = parents();
    assertTrue(job.options(job.search(child)).toString().contains(parents));
    String others = job.search(job.child("2006-01-20", ""));
    assertFalse(job.options(others).toString().contains(parents));
    String run = job.options(others).getString("runId");
    assertNotEquals(201, job.reserve(others, parents, run, "").statusCode());
    String due = officer.get("api/households/" + parents + "/due?asOf=2016-09-30").body();
    assertFalse(due.contains("R-PLACE-34"), due);
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    assertFalse(browser.get("/vacancies/list.csv").body().contains("The parents of " + child));
    assertTrue(browser.get("/households/" + parents).body().contains("Parent’s own home"));
  }

  private String parents() {
    return household(
        ",'name':'The parents of "
            + child
            + "','kind':'PARENT','own':true,'approvedBy':'E08000018','connectedTo':['"
            + child
            + "'],'terms':{'places':1}");
  }

  @Test
  void withAParentItBeginsOnceApprovedAndConsistentWithOrdersOnContact() {
    String parents = parents();
    String search = job.search(child);
    String reservation =
        id(ok(201, job.reserve(search, parents, job.options(search).getString("runId"), "")));
    String refused = ok(422, start(reservation, "P1", "")).body();
    assertTrue(refused.contains("R-PLACE-31"), refused);
    String wanted = approver.get("api/approvals-wanted?asOf=2014-09-30").body();
    assertTrue(wanted.contains(parents) && wanted.contains("R-PLACE-31"), wanted);
    approve(search, parents, "R-PLACE-31", "'PARENT','ACCOMMODATION','ADULTS','REVIEWED','PLAN'");
    refused = ok(422, start(reservation, "P1", "")).body();
    assertTrue(refused.contains("R-PLACE-32"), refused);
    approve(search, parents, "R-PLACE-31", "'CONTACT_ORDER'");
    assertFalse(approver.get("api/approvals-wanted?asOf=2014-09-30").body().contains(parents));
    String placement = json(ok(201, start(reservation, "P1", ""))).getJsonArray("ids").getString(0);
    String events = officer.get("api/placements/" + placement + "/events").body();
    assertTrue(events.contains("PARENT_OFFICER_APPROVED"), events);
    String due = officer.get("api/children/" + child + "/due?asOf=2014-10-03").body();
    assertFalse(due.contains("PARENT_APPROVAL"), due);
  }

  @Test
  void aHomeInWhichOthersLiveWaitsForItsManagersImpactAssessment() {
    String home =
        household(
            ",'kind':'CHILDRENS_HOME','own':true,'urn':'SC012345','registration':'REGISTERED',"
                + "'terms':{'places':3,'minAge':0,'maxAge':17}");
    ok(
        201,
        officer.recorded(
            "{'child':'%s','householdId':'%s','type':'K2','start':'2014-02-01'}"
                .formatted(job.child("2004-01-20", ""), home)));
    String search = job.search(child);
    String reservation =
        id(ok(201, job.reserve(search, home, job.options(search).getString("runId"), "")));
    JsonObject finding =
        json(ok(422, start(reservation, "K2", ",'accept':['R-PLACE-42'],'reason':'by telephone'")))
            .getJsonArray("findings")
            .getJsonObject(0);
    assertEquals("R-PLACE-42", finding.getString("rule"));
    assertTrue(finding.getString("text").contains("covers one resident both"), finding.toString());
    approve(search, home, "R-PLACE-42", "'IMPACT_ON_RESIDENTS','IMPACT_SIGNED'");
    ok(422, start(reservation, "K2", ""));
    approve(search, home, "R-PLACE-42", "'IMPACT_OF_RESIDENTS'");
    String placement = json(ok(201, start(reservation, "K2", ""))).getJsonArray("ids").getString(0);
    String events = officer.get("api/placements/" + placement + "/events").body();
    assertTrue(events.contains("IMPACT_ASSESSMENT_SIGNED"), events);
    String due = officer.get("api/children/" + child + "/due?asOf=2014-10-03").body();
    assertFalse(due.contains("IMPACT_ASSESSMENT"), due);
  }

  /**
   * R-PLACE-21: two sisters who are placed apart. What is approved for the first lets the second in
   * neither to hold a place nor to move in, and her record has no step that nobody took.
   */
  @Test
  void whatIsApprovedForOneChildIsNotApprovedForHerSister() throws Exception {
    String sister = job.child("2007-05-02", "");
    String home =
        household(
            ",'kind':'FOSTER','own':false,'agency':'Moor View','approvedBy':'E08000019',"
                + "'terms':{'places':2},'postcode':'S5 6AA'");
    String search = job.search(child, sister);
    String run = job.options(search).getString("runId");
    ok(
        400,
        approver.post(
            "api/searches/" + search + "/approvals",
            "{'householdId':'%s','children':['%s'],'rule':'R-PLACE-21','by':'A','post':'B',"
                    .formatted(home, job.child("2008-05-02", ""))
                + "'reasons':'C'}"));
    approve(search, home, "'" + child + "'", "R-PLACE-21", "'WISHES'");
    ok(422, job.reserve(search, home, run, ",'children':['" + sister + "']"));
    String first = id(ok(201, job.reserve(search, home, run, ",'children':['" + child + "']")));
    ok(201, start(first, "U6", ""));
    String accepted = ",'accept':['R-PLACE-21'],'reason':'agreed by telephone'";
    String second =
        id(ok(201, job.reserve(search, home, run, ",'children':['" + sister + "']" + accepted)));
    String refused = ok(422, start(second, "U6", accepted)).body();
    assertTrue(refused.contains("R-PLACE-21"), refused);
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(APPROVER), TestUsers.PASSWORD);
    String form =
        browser.get("/searches/" + search + "/reserve?household=" + home + "&run=" + run).body();
    assertTrue(form.contains("name=\"child\" value=\"" + sister), "whom it is held for: " + form);
    assertFalse(form.contains("name=\"child\" value=\"" + child), form);
    approve(search, home, "'" + sister + "'", "R-PLACE-21", "");
    String placement = json(ok(201, start(second, "U6", ""))).getJsonArray("ids").getString(0);
    String events = officer.get("api/placements/" + placement + "/events").body();
    assertFalse(events.contains("OUTSIDE_WISHES"), events);
  }
}
