package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.array;
import static uk.kith.app.due.DueRegister.lines;
import static uk.kith.app.due.DueRegister.object;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;

/** Every day by which something is due of a child, worked by hand, across Christmas too. */
@ArquillianTest
@RunAsClient
class DueIT {

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
    ok(
        204,
        officer.post(
            "api/children/" + child + "/legal-status", "{'from':'2013-01-01','code':'V2'}"));
    home = register.household("FOSTER", "a.worker");
  }

  /** R-DATA-05: of whom nobody recorded by what right, and of whom it ended. */
  @Test
  void aPlacementWithoutALegalStatusAsksByWhatRight() {
    String other = register.child();
    String right = "DUE LEGAL_STATUS";
    register.chosen(other, home, "2014-12-18");
    String due = "api/children/" + other + "/due?asOf=2014-12-18";
    assertTrue(lines(array(officer.get(due))).contains(right));
    String status = "api/children/" + other + "/legal-status";
    ok(204, officer.post(status, "{'from':'2014-12-18','code':'L2'}"));
    assertFalse(lines(array(officer.get(due))).contains(right));
    ok(204, officer.post(status, "{'from':'2014-12-26'}"));
    assertTrue(
        lines(array(officer.get(due.replace("12-18", "12-29")))).contains(right), "it ended");
  }

  /**
   * Placed on Thursday 18 December 2014. Working days after it: 19, 22, 23, 24, 29 (the fifth), 30
   * and 31 December, 2, 5 and 6 January (the tenth), 7 to 9, 12 to 16, 19 and 20 January (the
   * twentieth).
   */
  @Test
  void aPlacementAsksForVisitPlansAssessmentAndNotices() {
    String placement = register.chosen(child, home, "2014-12-18");
    assertEquals(
        List.of(
            "DUE PLACEMENT_NOTICE CHILD 2014-12-18",
            "DUE PLACEMENT_NOTICE PARENTS 2014-12-18",
            "DUE PLACEMENT_NOTICE THOSE_WITH_CONTACT 2014-12-18",
            "DUE PLACEMENT_NOTICE HEALTH_BODY 2014-12-18",
            "DUE PLACEMENT_NOTICE DOCTORS 2014-12-18",
            "DUE PLACEMENT_NOTICE SCHOOL 2014-12-18",
            "DUE PLACEMENT_NOTICE REVIEWING_OFFICER 2014-12-18",
            "DUE VISIT 2014-12-25",
            "DUE PLACEMENT_PLAN 2014-12-29",
            "DUE REVIEWING_OFFICER 2014-12-29",
            "DUE CARE_PLAN 2015-01-06",
            "DUE EDUCATION_PLAN 2015-01-06",
            "DUE EDUCATION_PLAN_READY 2015-01-20",
            "DUE INITIAL_HEALTH_ASSESSMENT 2015-01-20",
            "DUE CHILD_REVIEW 2015-01-20"),
        ofChild("2014-12-18"));
    assertTrue(ofChild("2014-12-30").contains("LATE VISIT 2014-12-25"));
    assertTrue(ofChild("2014-12-30").contains("LATE PLACEMENT_PLAN 2014-12-29"));

    register.done("children/" + child, "'event':'CARE_PLAN_MADE','on':'2014-12-17'");
    register.done("children/" + child, "'event':'EDUCATION_PLAN_READY','on':'2014-12-29'");
    register.done("children/" + child, "'event':'HEALTH_ASSESSED','on':'2014-12-30'");
    register.done("children/" + child, "'event':'REVIEWING_OFFICER_APPOINTED','on':'2014-12-19'");
    register.done("placements/" + placement, "'event':'PLACEMENT_PLAN_MADE','on':'2014-12-22'");
    for (String to : List.of("CHILD", "PARENTS", "THOSE_WITH_CONTACT", "HEALTH_BODY", "DOCTORS")) {
      register.done(
          "placements/" + placement,
          "'event':'NOTICE_SENT','on':'2014-12-18','recipient':'" + to + "'");
    }
    register.done(
        "placements/" + placement, "'event':'VISITED','on':'2014-12-24','safeguarded':true");
    assertEquals(
        List.of(
            "LATE PLACEMENT_NOTICE SCHOOL 2014-12-18",
            "LATE PLACEMENT_NOTICE REVIEWING_OFFICER 2014-12-18",
            "DUE CHILD_REVIEW 2015-01-20",
            // Six weeks after 24 December.
            "DUE VISIT 2015-02-04",
            // He is nine: twelve months after 30 December.
            "DUE HEALTH_REVIEW 2015-12-30"),
        ofChild("2014-12-31"));
    assertTrue(
        lines(array(officer.get("api/households/" + home + "/due?asOf=2014-12-31")))
            .contains("DUE VISIT 2015-02-04"));
  }

  /** R-PERM-27: one record, whether it is named with the case or on the child's page. */
  @Test
  void theReviewingOfficerIsOneRecordWhereverItIsNamed() throws SQLException {
    register.chosen(child, home, "2014-12-18");
    assertTrue(isOfficerAskedFor("2014-12-23"));
    Caller court = Caller.as(COURT_OFFICER, base);
    String names = "api/children/" + child + "/reviews/officers";
    ok(204, court.post(names, "{'name':'Olive Ashe','from':'2014-12-19'}"));
    assertFalse(isOfficerAskedFor("2014-12-23"));
    ok(400, court.post(names, "{'name':'Olive Ashe','from':'2098-12-19'}"));

    register.done(
        "children/" + child,
        "'event':'REVIEWING_OFFICER_APPOINTED','on':'2014-12-22','officer':'Peter Vale'");
    String review = "api/reviews?size=500&asOf=";
    assertTrue(court.get(review + "2014-12-21").body().contains("Olive Ashe"));
    String later = court.get(review + "2014-12-22").body();
    assertTrue(later.contains("Peter Vale"), later);
    assertFalse(later.contains("Olive Ashe"), later);
  }

  /** R-PERM-28: a visit that found the child not safe asks for a review at once. */
  @Test
  void aWorryingVisitAsksForAReviewAndACorrectionWithdrawsIt() {
    String placement = register.chosen(child, home, "2014-12-18");
    String worrying =
        register.done(
            "placements/" + placement, "'event':'VISITED','on':'2014-12-22','safeguarded':false");
    List<String> asked = ofChild("2014-12-23");
    assertTrue(asked.contains("LATE CHILD_REVIEW 2014-12-22"), "" + asked);
    assertFalse(asked.contains("DUE REVIEW_AFTER_VISIT"), "it stands once: " + asked);
    ok(400, officer.post("api/events/" + worrying + "/withdraw", "{}"));
    ok(204, officer.post("api/events/" + worrying + "/withdraw", "{'reason':'another child'}"));
    ok(409, officer.post("api/events/" + worrying + "/withdraw", "{'reason':'again'}"));
    assertFalse(ofChild("2014-12-23").contains("LATE CHILD_REVIEW 2014-12-22"));
    assertTrue(ofChild("2014-12-23").contains("DUE VISIT 2014-12-25"));
    JsonObject kept =
        array(officer.get("api/placements/" + placement + "/events")).getJsonObject(0);
    assertEquals("another child", kept.getString("withdrawnWhy"), "it stays on record");
  }

  /**
   * What came before Kith is not called late, and of what goes on the day is not known. Reviews are
   * as the list of reviews tells them: twenty working days after 1 February 2013 were 1 March.
   */
  @Test
  void historyDoesNotFloodTheListUntilSomethingIsRecorded() {
    String placement = register.recorded(child, home, "U6", "2013-02-01");
    assertEquals(
        List.of(
            "LATE CHILD_REVIEW 2013-03-01",
            "NOT_KNOWN VISIT",
            "NOT_KNOWN PLACEMENT_PLAN",
            "NOT_KNOWN CARE_PLAN",
            "NOT_KNOWN HEALTH_REVIEW",
            "NOT_KNOWN REVIEWING_OFFICER"),
        ofChild("2014-09-30"));
    // More than a year after the start it is still six weeks: 1 August and 42 days.
    register.done("placements/" + placement, "'event':'VISITED','on':'2014-08-01'");
    assertEquals("LATE VISIT 2014-09-12", ofChild("2014-09-30").get(1));
  }

  /**
   * R-PERM-01 and -02: the twentieth working day is 20 January, and three months after a review on
   * 12 January are 12 April. The list of everybody holds it too, in a group of its own.
   */
  @Test
  void theNextReviewOfTheCaseIsDueUntilItIsHeld() {
    register.chosen(child, home, "2014-12-18");
    assertTrue(ofChild("2015-01-21").contains("LATE CHILD_REVIEW 2015-01-20"));
    String late = "api/due?group=CHILDREN_REVIEWED&late=true&size=1&asOf=2015-01-21";
    int all = object(officer.get(late)).getInt("total");
    register.done("children/" + child, "'event':'CASE_REVIEWED','on':'2015-01-12'");
    assertTrue(ofChild("2015-01-21").contains("DUE CHILD_REVIEW 2015-04-12"));
    assertEquals(all - 1, object(officer.get(late)).getInt("total"));
  }

  /**
   * R-PLACE-49 and -50: the placement ends on Thursday 8 January 2015. Working days after it: 9, 12
   * to 16, 19 to 22 January (the tenth). A placement that is over is still asked for its notices.
   */
  @Test
  void aPlacementThatTheAuthorityEndsAsksForWhatGoesBeforeAndForNotices() {
    String placement = register.chosen(child, home, "2014-12-18");
    assertFalse(ofChild("2015-01-05").toString().contains("ENDING"));
    String decided =
        register.done(
            "placements/" + placement,
            "'event':'ENDING_DECIDED','on':'2015-01-05','until':'2015-01-08'");
    assertTrue(ofChild("2015-01-05").contains("DUE REVIEW_BEFORE_ENDING 2015-01-08"));
    register.done("children/" + child, "'event':'CASE_REVIEWED','on':'2015-01-06'");
    register.done("placements/" + placement, "'event':'ENDING_ARRANGED','on':'2015-01-06'");
    register.done("placements/" + placement, "'event':'ENDING_OFFICER_TOLD','on':'2015-01-06'");
    for (String to :
        List.of("CHILD", "PARENTS", "THOSE_WITH_CONTACT", "HEALTH_BODY", "DOCTORS", "CARER")) {
      register.done(
          "placements/" + placement,
          "'event':'ENDING_NOTICE_SENT','on':'2015-01-07','recipient':'" + to + "'");
    }
    ok(
        204,
        officer.post(
            "api/placements/" + placement + "/end",
            "{'on':'2015-01-08','rec':'X1','reasonPlaceChange':'CARPL'}"));
    List<String> notices =
        List.of(
            "DUE ENDING_NOTICE SCHOOL 2015-01-22",
            "DUE ENDING_NOTICE REVIEWING_OFFICER 2015-01-22");
    assertEquals(notices, ofChild("2015-01-09"));
    assertTrue(
        lines(array(officer.get("api/households/" + home + "/due?asOf=2015-01-09")))
            .containsAll(notices));
    ok(204, officer.post("api/events/" + decided + "/withdraw", "{'reason':'by the mother'}"));
    assertEquals(List.of(), ofChild("2015-01-09"));
  }

  /**
   * R-PLACE-43: a paper is made anew on the day of each return; R-PLACE-13: six working days after
   * Thursday 18 December are Tuesday 30 December.
   */
  @Test
  void whatAppliesToFewIsAskedOnceItIsRecordedThatItApplies() {
    String placement = register.chosen(child, home, "2014-12-18");
    List<String> before = ofChild("2014-12-29");
    assertFalse(before.toString().matches(".*(SAFETY_PLAN|EMERGENCY).*"), before.toString());
    register.done("placements/" + placement, "'event':'EXPLOITATION_RISK','on':'2014-12-17'");
    register.done(
        "placements/" + placement, "'event':'EXPLOITATION_SAFETY_PLAN','on':'2014-12-18'");
    register.done("placements/" + placement, "'event':'EMERGENCY_OUTSIDE_TERMS','on':'2014-12-18'");
    assertFalse(ofChild("2014-12-29").toString().contains("SAFETY_PLAN"));
    assertTrue(ofChild("2014-12-29").contains("DUE EMERGENCY_PLACEMENT_ENDS 2014-12-30"));
    // R-PERM-32: nobody comes back who is not recorded as missing.
    String back = "'event':'CAME_BACK','on':'2014-12-28'";
    ok(400, officer.post("api/children/" + child + "/events", "{" + back + "}"));
    register.done("children/" + child, "'event':'WENT_MISSING','on':'2014-12-27'");
    register.done("children/" + child, back);
    assertTrue(ofChild("2014-12-29").contains("LATE SAFETY_PLAN 2014-12-28"));
    ok(
        400,
        officer.post(
            "api/placements/" + placement + "/events",
            "{'event':'SECURE_STAY_BEGAN','on':'2014-12-19'}"));
    register.done(
        "placements/" + placement, "'event':'SECURE_STAY_BEGAN','on':'2014-12-19','at':'14:30'");
    assertTrue(
        ok(200, officer.get("api/placements/" + placement + "/events")).body().contains("14:30"));
  }

  @Test
  void whatDoesNotBelongToAnEventIsRefused() {
    String placement = register.chosen(child, home, "2014-12-18");
    String events = "api/placements/" + placement + "/events";
    ok(400, officer.post(events, "{'event':'NOTICE_SENT','on':'2014-12-18'}"));
    ok(400, officer.post(events, "{'event':'VISITED'}"));
    ok(400, officer.post(events, "{'event':'VISITED','on':'2014-12-17'}"));
    ok(400, officer.post(events, "{'event':'VISITED','on':'2014-12-19','recipient':'SCHOOL'}"));
    ok(400, officer.post(events, "{'event':'CASE_REVIEWED','on':'2014-12-19'}"));
    ok(
        400,
        officer.post(
            events, "{'event':'SECURE_ORDER_MADE','on':'2014-12-19','until':'2014-12-18'}"));
  }

  /** R-PERM-33 */
  @Test
  void aPlanSaysWhoDecidesWhat() {
    String placement = register.chosen(child, home, "2014-12-18");
    String events = "api/placements/" + placement + "/events";
    String silent = "{'event':'DECISIONS_DELEGATED','on':'2014-12-18'%s}";
    ok(400, officer.post(events, silent.formatted("")));
    ok(400, officer.post(events, silent.formatted(",'delegated':{'toCarers':' '}")));
    ok(
        400,
        officer.post(
            events, "{'event':'VISITED','on':'2014-12-19','delegated':{'kept':'Passports'}}"));
    register.done(
        "placements/" + placement,
        "'event':'DECISIONS_DELEGATED','on':'2014-12-18',"
            + "'delegated':{'toCarers':'Haircuts','kept':'Passports'}");
    String told = ok(200, officer.get(events)).body();
    assertTrue(told.contains("Haircuts") && told.contains("Passports"), told);
  }

  @Test
  void everybodyRecordsWhatIsTheirsToRecord() throws SQLException {
    String name = TestUsers.create(SUPERVISING_WORKER);
    Caller worker = Caller.named(name, base);
    String own = register.household("FOSTER", name);
    String placement = register.chosen(child, own, "2014-12-18");
    String review = "{'event':'APPROVAL_REVIEWED','on':'2014-09-01'}";
    ok(201, worker.post("api/households/" + own + "/events", review));
    ok(403, worker.post("api/households/" + home + "/events", review));
    String visit = "{'event':'VISITED','on':'2014-12-19'}";
    String visited = id(ok(201, worker.post("api/placements/" + placement + "/events", visit)));
    Caller reviewer = Caller.as(REVIEWING_OFFICER, base);
    ok(403, reviewer.post("api/placements/" + placement + "/events", visit));
    ok(403, reviewer.post("api/events/" + visited + "/withdraw", "{'reason':'no'}"));
    String events = "api/children/" + child + "/events";
    ok(201, reviewer.post(events, "{'event':'CASE_REVIEWED','on':'2015-01-12'}"));
    ok(403, reviewer.post(events, "{'event':'CARE_PLAN_MADE','on':'2015-01-12'}"));

    JsonObject mine = object(worker.get("api/due?mine=true&asOf=2014-12-20"));
    assertEquals(
        List.of("DUE APPROVAL_REVIEW"),
        lines(mine.getJsonArray("items")).stream()
            .filter(line -> line.contains(" VISIT ") || line.contains("APPROVAL_REVIEW"))
            .map(line -> line.substring(0, line.lastIndexOf(' ')))
            .toList(),
        mine.toString());
  }

  /**
   * What is due of a child is its social worker's; without one it is nobody's, and never the
   * supervising worker's of the home.
   */
  @Test
  void whatIsDueOfAChildIsItsSocialWorkersOrNobodys() throws SQLException {
    String name = TestUsers.create(SUPERVISING_WORKER);
    Caller worker = Caller.named(name, base);
    String allocated =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01',"
                        + "'homePostcode':'S65 2CV','worker':'"
                        + name
                        + "'}")));
    String placement = register.chosen(allocated, home, "2014-12-18");
    register.done("placements/" + placement, "'event':'VISITED','on':'2014-12-19'");
    JsonObject late = object(worker.get("api/due?mine=true&late=true&asOf=2014-12-20"));
    assertTrue(
        lines(late.getJsonArray("items")).stream().allMatch(line -> line.startsWith("LATE ")),
        late.toString());
    assertTrue(late.getInt("total") > 0, "notices");
    JsonObject visits =
        object(worker.get("api/due?mine=true&group=VISITS&until=2015-01-30&asOf=2014-12-20"));
    // 19 December and six weeks: 30 January.
    assertEquals(List.of("DUE VISIT 2015-01-30"), lines(visits.getJsonArray("items")));

    register.chosen(child, register.household("FOSTER", "a.worker"), "2014-12-18");
    String nobodys = officer.get("api/children/" + child + "/due?asOf=2014-12-20").body();
    assertTrue(nobodys.contains("VISIT"), nobodys);
    assertFalse(nobodys.contains("a.worker"), nobodys);
  }

  @Test
  void whatWasDoneForADuplicateIsTheChildsAfterAMerge() {
    String duplicate = id(ok(201, officer.post("api/children", "{'age':9}")));
    register.done("children/" + duplicate, "'event':'HEALTH_ASSESSED','on':'2014-12-01'");
    ok(204, officer.post("api/children/" + duplicate + "/merge", "{'into':'" + child + "'}"));
    assertTrue(
        ok(200, officer.get("api/children/" + child + "/events"))
            .body()
            .contains("HEALTH_ASSESSED"));
    ok(404, officer.get("api/children/" + duplicate + "/events"));
  }

  private boolean isOfficerAskedFor(String asOf) {
    return ofChild(asOf).stream().anyMatch(line -> line.matches("\\w+ REVIEWING_OFFICER.*"));
  }

  private List<String> ofChild(String asOf) {
    return lines(array(officer.get("api/children/" + child + "/due?asOf=" + asOf)));
  }
}
