package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.item;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/** A home that somebody must approve first, and a home that the search holds itself. */
@ArquillianTest
@RunAsClient
class ApprovedChoiceRestIT {

  private static final String KEPT_FOR_SIBLINGS =
      ",'notAvailable':[{'count':2,'reason':'SIBLING_GROUP_ONLY'}]"
          + ",'notAvailableFrom':'2014-01-01'";

  @ArquillianResource URI base;

  private Caller officer;
  private OfficersJob job;
  private String elder;
  private String younger;

  @BeforeEach
  void twoBrothers() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    job = new OfficersJob(officer);
    elder = job.child("2005-03-14", "");
    younger = job.child("2008-06-02", ",'siblings':[{'child':'" + elder + "','kind':'FULL'}]");
  }

  /** R-PLACE-36: both places are kept for brothers and sisters; the supervising worker releases. */
  @Test
  void aHomeThatNeedsApprovalIsReservedOnceItIsGivenAndTheChildrenMoveIn() throws Exception {
    String home = job.household(2, 0, 12, KEPT_FOR_SIBLINGS);
    String search = job.search(elder, younger);
    JsonObject options = job.options(search);
    JsonObject option = item(options, home);
    assertEquals("WITH_APPROVAL", option.getString("possible"), option.toString());
    JsonObject needed = option.getJsonArray("approvals").getJsonObject(0);
    assertEquals("R-PLACE-36", needed.getString("rule"));
    String approver = needed.getString("by");
    String run = options.getString("runId");

    JsonObject refused = json(ok(422, job.reserve(search, home, run, "")));
    assertEquals(1, refused.getJsonArray("findings").size(), refused.toString());
    JsonObject finding = refused.getJsonArray("findings").getJsonObject(0);
    assertEquals("R-PLACE-36", finding.getString("rule"));
    assertTrue(finding.getString("text").endsWith("Who can approve: " + approver + "."));

    String approval =
        "{'householdId':'"
            + home
            + "','rule':'R-PLACE-36','by':'Joe Farrar','post':'"
            + approver
            + "','on':'2014-09-30','reasons':'Kept for just such brothers'}";
    ok(403, officer.post("api/searches/" + search + "/approvals", approval));
    Caller other = Caller.as(APPROVER, base);
    ok(201, other.post("api/searches/" + search + "/approvals", approval));

    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    HttpResponse<String> started =
        officer.post(
            "api/placements",
            "{'reservationId':'" + reservation + "','start':'2014-10-03','type':'U6'}");
    assertEquals(2, json(ok(201, started)).getJsonArray("ids").size());
    assertEquals(
        "PLACED", json(ok(200, officer.get("api/searches/" + search))).getString("status"));
  }

  /**
   * R-PLACE-21: what the approval of a placement outside the area rested on is part of the
   * placement's record from its first day; only what is open of it is due.
   */
  @Test
  void whatWasApprovedForTheSearchIsNotDueAgainOfThePlacement() throws Exception {
    String home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'A-"
                        + UUID.randomUUID()
                        + "','name':'Carers','kind':'FOSTER','own':false,'agency':'Moor View',"
                        + "'approvedBy':'E08000019','postcode':'S5 6AA','terms':{'places':1},"
                        + "'approvedFrom':'2012-04-01'}")));
    String search = job.search(elder);
    JsonObject options = job.options(search);
    assertTrue(speaks(item(options, home), "R-PLACE-21"), item(options, home).toString());
    String approvals = "api/searches/" + search + "/approvals";
    String approval =
        "{'householdId':'"
            + home
            + "','rule':'R-PLACE-21','by':'A. Shah','post':'Nominated officer','on':'2014-09-30',"
            + "'reasons':'Near his aunt','checks':[CHECKS]}";
    Caller approver = Caller.as(APPROVER, base);
    ok(400, approver.post(approvals, approval.replace("CHECKS", "'DESIGNATED_TEACHER'")));
    ok(
        201,
        approver.post(
            approvals, approval.replace("CHECKS", "'MOST_APPROPRIATE','WISHES','AREA_NOTIFIED'")));
    JsonObject given =
        json(officer.get("api/searches/" + search)).getJsonArray("approvals").getJsonObject(0);
    assertEquals(
        "[\"RELATIVES_CONSULTED\",\"REVIEWING_OFFICER_CONSULTED\"]",
        given.getJsonArray("open").toString());
    String reservation = id(ok(201, job.reserve(search, home, options.getString("runId"), "")));
    ok(
        201,
        officer.post(
            "api/placements",
            "{'reservationId':'" + reservation + "','start':'2014-10-03','type':'U6'}"));
    String due = officer.get("api/children/" + elder + "/due?asOf=2014-10-03").body();
    assertTrue(due.contains("consulting relatives and consulting the reviewing officer"), due);
    assertFalse(due.contains("AREA_NOTICE"), due);
  }

  /** R-MATCH-16: two brothers of school age in one room, agreed in writing before they move in. */
  @Test
  void brothersShareARoomOnceTheirAuthorityAgreed() throws Exception {
    String home = job.household(2, 0, 12, ",'bedrooms':[{'beds':2,'mayBeShared':true}]");
    String search = job.search(elder, younger);
    JsonObject options = job.options(search);
    JsonObject option = item(options, home);
    assertEquals("WITH_APPROVAL", option.getString("possible"), option.toString());
    assertTrue(speaks(option, "R-MATCH-16"), option.toString());
    assertTrue(option.toString().contains("The brothers would share a bedroom."));
    String run = options.getString("runId");
    ok(422, job.reserve(search, home, run, ""));
    Caller approver = Caller.as(APPROVER, base);
    ok(
        201,
        approver.post(
            "api/searches/" + search + "/approvals",
            "{'householdId':'"
                + home
                + "','rule':'R-MATCH-16','by':'A. Shah','post':'Team manager','on':'2014-09-30',"
                + "'reasons':'They share at home','checks':['SHARING_AGREED','SHARING_WISHES']}"));
    String reservation = id(ok(201, job.reserve(search, home, run, "")));
    ok(
        201,
        officer.post(
            "api/placements",
            "{'reservationId':'" + reservation + "','start':'2014-10-03','type':'U6'}"));
    JsonObject lives =
        json(officer.get("api/children/" + elder + "?asOf=2014-10-03")).getJsonObject("placement");
    String events = officer.get("api/placements/" + lives.getString("id") + "/events").body();
    assertTrue(events.contains("BEDROOM_SHARING_AGREED"), events);
  }

  /** An approval is for one home and one rule. */
  @Test
  void anApprovalOfAnotherHomeLiftsNothing() throws Exception {
    String home = job.household(2, 0, 12, KEPT_FOR_SIBLINGS);
    String another = job.household(2, 0, 12, KEPT_FOR_SIBLINGS);
    String search = job.search(elder, younger);
    String run = job.options(search).getString("runId");
    Caller other = Caller.as(APPROVER, base);
    ok(
        201,
        other.post(
            "api/searches/" + search + "/approvals",
            "{'householdId':'"
                + another
                + "','rule':'R-PLACE-36','by':'Joe Farrar','post':'Supervising social worker',"
                + "'on':'2014-09-30','reasons':'Kept for just such brothers'}"));
    ok(422, job.reserve(search, home, run, ""));
  }

  /** R-PLACE-38: a search's own reservation is not somebody else's. */
  @Test
  void aHomeThatTheSearchHasReservedIsStillPossibleForItAndForNobodyElse() {
    String home = job.household(2, 0, 12);
    String search = job.search(elder, younger);
    ok(201, job.reserve(search, home, job.options(search).getString("runId"), ""));
    JsonObject own = item(job.options(search), home);
    assertEquals("YES", own.getString("possible"), own.toString());
    assertFalse(speaks(own, "R-PLACE-38"), own.toString());
    JsonObject others = item(job.options(job.search(job.child("2006-01-20", ""))), home);
    assertEquals("NO", others.getString("possible"));
    assertTrue(speaks(others, "R-PLACE-38"), others.toString());
  }

  private static boolean speaks(JsonObject option, String rule) {
    return option.getJsonArray("findings").stream()
        .map(JsonValue::asJsonObject)
        .anyMatch(finding -> finding.getString("rule").equals(rule));
  }
}
