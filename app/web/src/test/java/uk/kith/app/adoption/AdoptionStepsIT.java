package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

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

/** What may be recorded of a child and a link, when, and what follows from it elsewhere. */
@ArquillianTest
@RunAsClient
class AdoptionStepsIT {

  @ArquillianResource URI base;

  private Caller adviser;
  private AdoptionCase adoption;

  @BeforeEach
  void aChildDecidedForAdoption() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
  }

  /** R-ADOPT-24: an order seals the child's record by ending the placement, or is not recorded. */
  @Test
  void anOrderWithoutAPlacementInTheRegisterIsRefused() throws SQLException {
    adoption.begin();
    HttpResponse<String> early =
        adoption.record("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    assertEquals(422, early.statusCode(), early.body());
    adoption.consented();
    assertEquals(204, adoption.record("{'step':'MATCHED','on':'2014-01-24'}").statusCode());
    assertEquals(204, adoption.record("{'step':'PLACED','on':'2014-02-10'}").statusCode());
    adoption.applied();
    HttpResponse<String> unsealed =
        adoption.record(
            "{'step':'ADOPTED','on':'2014-07-14','answer':'E11','accept':['R-ADOPT-24'],"
                + "'acceptReason':'It was made'}");
    assertEquals(422, unsealed.statusCode(), unsealed.body());
    assertTrue(unsealed.body().contains("R-ADOPT-24"), unsealed.body());
    assertTrue(adoption.seen("2014-08-01").contains("\"stage\":\"APPLIED\""));
  }

  /** R-ADOPT-28: the placement ends on its day, and care goes on. */
  @Test
  void aDisruptionEndsThePlacementAndTheSearchGoesOn() throws SQLException {
    adoption.placed();
    assertEquals(
        400, adoption.record("{'step':'DISRUPTED','on':'2014-03-03'}").statusCode(), "no reason");
    assertEquals(
        422,
        adoption.record("{'step':'DISRUPTED','on':'2014-02-09','note':'Why'}").statusCode(),
        "before the move in");
    String home = fosterHome();
    String told =
        "{'step':'DISRUPTED','on':'2014-03-03','note':'Why','home':{'householdId':'" + home;
    HttpResponse<String> refused = adoption.record(told + "','type':'H5'}}");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-PLACE-33"), "at her age: " + refused.body());
    HttpResponse<String> moved = adoption.record(told + "','type':'U6'}}");
    assertEquals(204, moved.statusCode(), moved.body());
    assertFalse(adoption.seen("2014-03-10").contains("R-DATA-03"));
    String seen = adoption.seen("2014-03-10");
    assertTrue(seen.contains("\"stage\":\"DISRUPTED\""), seen);
    assertTrue(seen.contains("R-ADOPT-28"), "the meeting is due: " + seen);
    assertTrue(seen.contains("\"mayApplyFrom\":null") || !seen.contains("mayApplyFrom"), seen);
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-03-10").body();
    assertFalse(child.contains("\"A4\""), child);
    assertTrue(child.contains("\"U6\"") && child.contains(home), child);
    assertTrue(child.contains("\"lookedAfterSince\":\"2013-03-01\""), "care goes on: " + child);
    String disrupted =
        adviser.get("api/family-finding?stage=DISRUPTED&asOf=2014-03-10&size=500").body();
    assertTrue(disrupted.contains(adoption.child), disrupted);
    String card = adviser.get("api/scorecard?periodEnd=2014-03-31&years=1").body();
    assertTrue(card.contains(adoption.child), card);
  }

  /** R-DATA-03: where nobody knows yet where the child lives, it stays looked after, and is due. */
  @Test
  void aDisruptionWithoutTheNextHomeTakesNobodyOutOfCare() throws SQLException {
    adoption.placed();
    adoption.recorded("{'step':'DISRUPTED','on':'2014-03-03','note':'Why'}");
    String seen = adoption.seen("2014-03-10");
    assertTrue(seen.contains("\"stage\":\"DISRUPTED\"") && seen.contains("R-DATA-03"), seen);
    String due = adviser.get("api/children/" + adoption.child + "/due?asOf=2014-03-10").body();
    assertTrue(due.contains("ADOPTION_HOME_AFTER"), due);
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-03-10").body();
    assertTrue(child.contains("\"lookedAfterSince\":\"2013-03-01\""), "looked after: " + child);
    String path = "api/family-finding/children/" + adoption.child + "/home";
    String body = "{'home':{'type':'H5','postcode':'S65 1CV'}";
    HttpResponse<String> refused = adviser.post(path, body + "}");
    assertEquals(422, refused.statusCode(), refused.body());
    HttpResponse<String> said =
        adviser.post(
            path, body + ",'accept':['R-PLACE-33'],'acceptReason':'With her mother there'}");
    assertEquals(204, said.statusCode(), said.body());
    seen = adoption.seen("2014-03-10");
    assertTrue(seen.contains("\"stage\":\"DISRUPTED\""), seen);
    assertFalse(seen.contains("R-DATA-03"), seen);
    child = adviser.get("api/children/" + adoption.child + "?asOf=2014-03-03").body();
    assertTrue(child.contains("\"H5\"") && !child.contains("\"A4\""), child);
    assertEquals(409, adviser.post(path, body + "}").statusCode(), "nothing is missing");
  }

  private String fosterHome() throws SQLException {
    HttpResponse<String> made =
        Caller.as(PLACEMENT_OFFICER, base)
            .post(
                "api/households",
                "{'localId':'F-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    + "'postcode':'S65 1CV','terms':{'places':2,'types':['SHORT_TERM']},"
                    + "'approvedFrom':'2013-11-04'}");
    assertEquals(201, made.statusCode(), made.body());
    return Caller.id(made);
  }

  /** R-COURT-35, R-ADOPT-30: adoption is ruled out, and the placement order is to be revoked. */
  @Test
  void aReversalRulesAdoptionOut() throws SQLException {
    adoption.begin();
    assertEquals(
        422,
        adoption.record("{'step':'REVERSED','on':'2013-09-01','answer':'RD3'}").statusCode(),
        "before the decision");
    assertEquals(
        204, adoption.record("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}").statusCode());
    String routes =
        Caller.as(COURT_OFFICER, base)
            .get("api/children/" + adoption.child + "/routes?asOf=2014-03-03")
            .body();
    assertTrue(routes.contains("RULED_OUT"), routes);
    String reversed =
        adviser.get("api/family-finding?stage=REVERSED&asOf=2014-04-01&size=500").body();
    assertTrue(reversed.contains(adoption.child), reversed);
  }

  /** R-COURT-35, R-ADOPT-21: the way is over, and the order that the court made still stands. */
  @Test
  void afterAReversalThePlacementOrderIsToBeRevoked() throws SQLException {
    adoption.begin();
    Caller officer = Caller.as(COURT_OFFICER, base);
    String proceedings =
        Caller.id(
            officer.post(
                "api/proceedings",
                "{'kind':'PLACEMENT_ORDER','issuedOn':'2013-09-16','children':['%s']}"
                    .formatted(adoption.child)));
    HttpResponse<String> ordered =
        officer.post(
            "api/proceedings/" + proceedings + "/orders",
            "{'form':'A70','madeOn':'2013-10-31','children':['%s']}".formatted(adoption.child));
    assertTrue(ordered.statusCode() < 300, ordered.body());
    String reversed = "{'step':'REVERSED','on':'2014-03-03','answer':'%s'}";
    HttpResponse<String> untrue = adoption.record(reversed.formatted("RD2"));
    assertEquals(422, untrue.statusCode(), untrue.body());
    assertTrue(untrue.body().contains("R-ADOPT-21"), untrue.body());
    adoption.recorded(reversed.formatted("RD1"));
    String seen = adoption.seen("2014-03-04");
    assertTrue(seen.contains("The authority applies to revoke the placement order"), seen);
    assertTrue(seen.contains("R-COURT-35") && seen.contains("2014-03-31"), seen);
  }

  /** R-ADOPT-13, R-COURT-32, ACA 2002 s19(3): until the court decided on a care order. */
  @Test
  void consentIsNoAuthorityWhileACareApplicationIsOpen() throws SQLException {
    adoption.begin();
    String proceedings =
        Caller.id(
            Caller.as(COURT_OFFICER, base)
                .post(
                    "api/proceedings",
                    "{'kind':'CARE','issuedOn':'2013-09-16','children':['%s']}"
                        .formatted(adoption.child)));
    assertFalse(proceedings.isEmpty());
    adoption.consented();
    String seen = adoption.seen("2014-02-03");
    assertTrue(seen.contains("\"stage\":\"DECIDED\"") && seen.contains("R-ADOPT-13"), seen);
    assertTrue(seen.contains("R-COURT-32"), seen);
    assertTrue(adoption.seen("2013-09-15").contains("\"stage\":\"DECIDED\""));
  }

  /** R-ADOPT-22: a reversal recorded by mistake is taken back, and the search goes on. */
  @Test
  void aReversalRecordedByMistakeIsTakenBackWithTheReason() throws SQLException {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.recorded("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}");
    assertTrue(adoption.seen("2014-04-01").contains("\"stage\":\"REVERSED\""));
    String path = "api/family-finding/children/" + adoption.child + "/steps/taken-back";
    String body = "{'step':'REVERSED','on':'2014-03-03','reason':'";
    assertEquals(400, adviser.post(path, body + " '}").statusCode(), "no reason");
    HttpResponse<String> back = adviser.post(path, body + "It was another child'}");
    assertEquals(204, back.statusCode(), back.body());
    String seen = adoption.seen("2014-04-01");
    assertTrue(!seen.contains("\"stage\":\"REVERSED\"") && seen.contains("LINKED"), seen);
    String routes =
        Caller.as(COURT_OFFICER, base)
            .get("api/children/" + adoption.child + "/routes?asOf=2014-04-01")
            .body();
    assertFalse(routes.contains("RULED_OUT"), routes);
    adoption.moved(link, "PANEL", "2014-04-07");
  }

  /** R-ADOPT-22: taking back an old reversal does not open the search that came after it. */
  @Test
  void aReversalIsNotTakenBackOnceALaterSearchHasEnded() {
    adoption.begin("2013-06-03");
    adoption.recorded("{'step':'REVERSED','on':'2013-07-01','answer':'RD3'}");
    adoption.placed();
    adoption.applied();
    adoption.recorded("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    HttpResponse<String> refused =
        adviser.post(
            "api/family-finding/children/" + adoption.child + "/steps/taken-back",
            "{'step':'REVERSED','on':'2013-07-01','reason':'It was another child'}");
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("rests-on-it"), refused.body());
  }

  /** R-ADOPT-28: what rests on a disruption, and its end in the register, is taken back first. */
  @Test
  void aDisruptionIsNotTakenBackWhileSomethingRestsOnIt() {
    adoption.placed();
    adoption.recorded(
        "{'step':'DISRUPTED','on':'2014-03-03','note':'Why','home':{'type':'U6'},'accept':['R-PLACE-01','R-PLACE-03','R-MATCH-04','R-PLACE-48'],'acceptReason':'The"
            + " same day'}");
    adoption.recorded("{'step':'DISRUPTION_MEETING','on':'2014-03-20','note':'Learned'}");
    String path = "api/family-finding/children/" + adoption.child + "/steps/taken-back";
    String body = "{'step':'DISRUPTED','on':'2014-03-03','reason':'A mistake'}";
    HttpResponse<String> refused = adviser.post(path, body);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("rests-on-it"), refused.body());
    assertEquals(
        204,
        adviser
            .post(
                path, "{'step':'DISRUPTION_MEETING','on':'2014-03-20','reason':'It was not held'}")
            .statusCode());
    HttpResponse<String> ended = adviser.post(path, body);
    assertEquals(409, ended.statusCode(), ended.body());
    assertTrue(ended.body().contains("placement-ended"), ended.body());
  }

  /** The record of an adopted child is sealed: nothing of it is taken back before its seal. */
  @Test
  void anOrderIsNotTakenBackWhileTheRecordIsSealed() {
    adoption.placed();
    adoption.applied();
    adoption.recorded("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    HttpResponse<String> refused =
        adviser.post(
            "api/family-finding/children/" + adoption.child + "/steps/taken-back",
            "{'step':'ADOPTED','on':'2014-07-14','reason':'Another child'}");
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("sealed"), refused.body());
  }

  /** R-COURT-35: a family for a child whose plan is another needs somebody who says why. */
  @Test
  void aFamilyForAChildWhosePlanIsNotAdoptionIsRefused() throws SQLException {
    String finding = adoption.begin();
    HttpResponse<String> out =
        Caller.as(COURT_OFFICER, base)
            .put(
                "api/children/" + adoption.child + "/routes/ADOPTION",
                "{'status':'RULED_OUT','reason':'Fostering suits better','on':'2014-01-06'}");
    assertTrue(out.statusCode() < 300, out.body());
    String path = "api/family-finding/" + finding + "/links";
    String body = "{'householdId':'" + adoption.family + "','on':'2014-02-03'";
    HttpResponse<String> refused = adviser.post(path, body + "}");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-COURT-35"), refused.body());
    HttpResponse<String> accepted =
        adviser.post(
            path,
            body + ",'accept':['R-COURT-35'],'acceptReason':'The plan is reviewed on Friday'}");
    assertEquals(201, accepted.statusCode(), accepted.body());
    assertTrue(adoption.seen("2014-03-01").contains("Stop: adoption is no longer the plan"));
  }

  /** R-ADOPT-01: steps in their order, corrected and taken back with the reason. */
  @Test
  void aStepOfALinkIsCorrectedAndTakenBack() {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    String steps = "api/family-finding/" + finding + "/links/" + link + "/steps";
    assertEquals(
        422, adviser.post(steps, "{'step':'INTRODUCTIONS_BEGUN','on':'2013-11-12'}").statusCode());
    assertEquals(204, adviser.post(steps, "{'step':'FAMILY_MET','on':'2013-11-12'}").statusCode());
    assertEquals(
        400,
        adviser.post(steps, "{'step':'COUNSELLING_OFFERED','on':'2199-01-01'}").statusCode(),
        "a day to come");
    assertEquals(400, adoption.move(link, "LINKED", "2199-01-01", "").statusCode());
    String corrections = steps + "/corrections";
    assertEquals(
        204,
        adviser
            .post(corrections, "{'step':'FAMILY_MET','on':'2013-11-14','reason':'Typed wrongly'}")
            .statusCode());
    String seen = adoption.seen("2014-01-01");
    assertTrue(seen.contains("2013-11-14") && seen.contains("Typed wrongly"), seen);
    assertEquals(
        204,
        adviser
            .post(corrections, "{'step':'FAMILY_MET','reason':'They were not met'}")
            .statusCode());
    assertEquals(
        400, adviser.post(corrections, "{'step':'FAMILY_MET','reason':'Again'}").statusCode());
    adoption.moved(link, "LINKED", "2013-12-02");
    assertEquals(
        204, adviser.post(steps, "{'step':'PANEL_BOOKED','on':'2199-01-01'}").statusCode());
    assertTrue(adoption.seen("2014-01-01").contains("\"panelOn\":\"2199-01-01\""));
  }

  /** R-ADOPT-11: who names the decision maker is asked for the reasons and the recommendation. */
  @Test
  void aMatchIsTheDecisionMakersOnTheRecommendationOfThePanel() {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.moved(link, "PANEL", "2014-01-06");
    String who = ",'decidedBy':'J Ahmed, agency decision maker'";
    assertEquals(400, adoption.move(link, "MATCHED", "2014-01-24", who).statusCode());
    String whole = who + ",'reason':'They meet what she needs'";
    HttpResponse<String> refused = adoption.move(link, "MATCHED", "2014-01-24", whole);
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-ADOPT-11"), refused.body());
    String steps = "api/family-finding/" + finding + "/links/" + link + "/steps";
    assertEquals(
        204, adviser.post(steps, "{'step':'PANEL_RECOMMENDED','on':'2014-01-14'}").statusCode());
    assertEquals(204, adoption.move(link, "MATCHED", "2014-01-24", whole).statusCode());
    String seen = adoption.seen("2014-02-01");
    assertTrue(seen.contains("J Ahmed") && !seen.contains("R-ADOPT-11"), seen);
  }
}
