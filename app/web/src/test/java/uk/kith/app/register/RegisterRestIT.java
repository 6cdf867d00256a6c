package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
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
import uk.kith.app.harness.TestSql;

/** The section on placements of the API, as a program outside sees it. */
@ArquillianTest
@RunAsClient
class RegisterRestIT {

  @ArquillianResource URI base;

  private final String localId = "R-" + UUID.randomUUID();
  private Caller officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
  }

  @Test
  void aChildIsRecordedFromAnAgeAndReadAsOfADay() {
    HttpResponse<String> made =
        officer.post("api/children", "{'age':9,'from':'2014-09-30','homePostcode':'s651ab'}");
    assertStatus(201, made);
    HttpResponse<String> read = officer.get("api/children/" + id(made) + "?asOf=2016-10-01");
    assertStatus(200, read);
    assertHas(read, "\"age\":11", "\"ageIsExact\":false", "\"sector\":\"S65 1\"", "\"version\":1");
    assertTrue(read.headers().firstValue("ETag").isPresent());
  }

  @Test
  void whatIsWrongIsNamedByField() {
    assertHas(assertStatus(400, officer.post("api/children", "{}")), "\"field\":\"dateOfBirth\"");
    HttpResponse<String> postcode =
        officer.post("api/children", "{'age':9,'homePostcode':'12 Secret Street'}");
    assertHas(assertStatus(400, postcode), "\"field\":\"homePostcode\"");
    assertFalse(postcode.body().contains("Secret"), postcode.body());
  }

  @Test
  void aNumberThatDoesNotFitIsRefusedAndNotCutOff() {
    for (String age : List.of("7.9", "4294967305", "1e999999999")) {
      HttpResponse<String> answer = officer.post("api/children", "{'age':" + age + "}");
      assertHas(assertStatus(400, answer), "\"code\":\"whole-number\"");
    }
    assertStatus(201, officer.post("api/children", "{'age':7.0}"));
  }

  /** From the last day of the calendar no week can be counted on: as in addresses. */
  @Test
  void aDayCenturiesAwayIsRefusedInABodyAsInAnAddress() {
    String known = id(officer.post("api/children", "{'age':9,'from':'2014-09-30'}"));
    for (String day :
        List.of(
            "1899-12-31",
            "2201-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2014-02-30",
            "yesterday",
            "")) {
      String born = "{'dateOfBirth':'" + day + "'}";
      assertHas(assertStatus(400, officer.post("api/children", born)), "\"code\":\"day\"");
      String status = "{'from':'" + day + "','code':'V2'}";
      assertHas(
          assertStatus(400, officer.post("api/children/" + known + "/legal-status", status)),
          "\"code\":\"day\"");
    }
    assertHas(
        assertStatus(400, officer.post("api/children", "{'dateOfBirth':20140930}")),
        "\"code\":\"day\"");
    assertStatus(400, officer.get("api/children?asOf=9999-12-31"));
    assertStatus(201, officer.post("api/children", "{'dateOfBirth':'2010-05-01'}"));
    assertStatus(
        201, officer.post("api/children", "{'age':9,'from':'2014-09-30','dateOfBirth':null}"));
  }

  @Test
  void aLocalIdIsUnique() {
    String child = "{'age':9,'localId':'" + localId + "'}";
    assertStatus(201, officer.post("api/children", child));
    assertHas(
        assertStatus(409, officer.post("api/children", child)), "\"code\":\"local-id-taken\"");
  }

  @Test
  void aRepeatedCommandIsDoneOnce() throws SQLException {
    String child = "{'age':9,'localId':'" + localId + "'}";
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = officer.post("api/children", child, "Idempotency-Key", key);
    HttpResponse<String> again = officer.post("api/children", child, "Idempotency-Key", key);
    assertStatus(201, again);
    assertEquals(id(first), id(again));
    assertEquals(
        1,
        TestSql.number(
            "kith", "select count(*) from placements.child where local_id = ?", localId));
  }

  @Test
  void aCommissionerReadsNoChildren() throws SQLException {
    assertStatus(403, Caller.as(COMMISSIONER, base).get("api/children"));
  }

  @Test
  void listsShowWhereChildrenLiveAndHowSureThatIs() {
    String child = id(officer.post("api/children", child("'homePostcode':'S65 1AB'")));
    String home = id(officer.post("api/households", household("S65 1AB")));
    assertStatus(
        201,
        officer.recorded(
            "{'child':'"
                + child
                + "','householdId':'"
                + home
                + "','type':'U6','provider':'PR1','start':'2014-01-06'}"));
    HttpResponse<String> list =
        officer.get("api/children?lookedAfter=true&asOf=2014-09-30&text=" + localId);
    assertHas(
        assertStatus(200, list),
        "\"total\":1",
        "\"lookedAfterSince\":\"2014-01-06\"",
        "\"householdId\":\"" + home + "\"",
        "\"local\":true",
        "\"distanceMiles\":0.0",
        "\"precision\":\"SECTOR\"");
    HttpResponse<String> homes =
        officer.get("api/households?vacant=true&asOf=2014-09-30&text=" + localId);
    assertHas(assertStatus(200, homes), "\"total\":1", "\"filled\":1", "\"usableNow\":1");
    assertHas(homes, "\"residents\":[{\"kind\":\"LOOKED_AFTER\",\"ageBand\":\"5 to 9\"}]");
  }

  @Test
  void aRuleSpeaksAgainstAPlacementUntilItIsAcceptedForAReason() {
    String child = id(officer.post("api/children", child("'sex':'MALE'")));
    String placement = "{'child':'" + child + "','type':'H5','provider':'PR4','start':'2014-01-06'";
    HttpResponse<String> refused = officer.post("api/placements/recorded", placement + "}");
    assertHas(assertStatus(422, refused), "\"rule\":\"R-PLACE-33\"", "\"hardBlock\":false");
    assertStatus(
        201,
        officer.post(
            "api/placements/recorded",
            placement + ",'accept':['R-PLACE-33'],'reason':'it happened'}"));
  }

  /**
   * R-PLACE-21: nobody gets round the approval of a home outside the area by writing the placement
   * down by hand. What has begun is kept with a reason; what is to begin waits; what is over is
   * history.
   */
  @Test
  void aPlacementByHandIsAskedWhatAStartIsAsked() {
    String child = id(officer.post("api/children", child("'sex':'MALE'")));
    String home =
        id(
            officer.post(
                "api/households",
                "{'localId':'S-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':false,'agency':'Moor View',"
                    + "'postcode':'S5 6AA','terms':{'places':1},'approvedFrom':'2012-04-01'}"));
    String placement =
        "{'child':'" + child + "','householdId':'" + home + "','type':'U6','provider':'PR4'";
    String accepted = ",'accept':['R-PLACE-21'],'reason':'approved on paper'}";
    assertHas(
        assertStatus(
            422, officer.post("api/placements/recorded", placement + ",'start':'2014-01-06'}")),
        "\"rule\":\"R-PLACE-21\"",
        "No approval is recorded; who can approve: Nominated officer.",
        "\"hardBlock\":false");
    String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
    assertHas(
        assertStatus(
            422,
            officer.post(
                "api/placements/recorded", placement + ",'start':'" + tomorrow + "'" + accepted)),
        "Before anybody moves in, this is approved by: Nominated officer.",
        "\"hardBlock\":true");
    assertStatus(
        201,
        officer.post(
            "api/placements/recorded",
            placement + ",'start':'2013-01-06','end':'2013-05-01','rec':'E4A'}"));
    assertStatus(
        201,
        officer.post("api/placements/recorded", placement + ",'start':'2014-01-06'" + accepted));
  }

  /**
   * R-PLACE-01, R-PLACE-03: writing down by hand is no way round the family. Of what began before
   * the care was recorded nobody is asked, and what a search of this care says counts.
   */
  @Test
  void aPlacementByHandIsAskedWhetherTheFamilyWasConsidered() {
    String child = id(officer.post("api/children", child("'sex':'MALE'")));
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    String placement = "{'child':'" + child + "','type':'U6','provider':'PR4','start':";
    String recorded = "api/placements/recorded";
    assertStatus(201, officer.post(recorded, placement + "'2014-01-06'}"));
    String move = placement + "'" + today + "','movedBecause':'CARPL'";
    assertHas(
        assertStatus(422, officer.post(recorded, move + "}")),
        "R-PLACE-01",
        "R-PLACE-03",
        "R-MATCH-04");
    String home = assertStatus(422, officer.post(recorded, move.replace("U6", "P1") + "}")).body();
    assertTrue(home.contains("R-MATCH-04"), "a placement with a parent, too: " + home);
    assertFalse(home.contains("R-PLACE-01"), home);
    move += ",'heritage':'his carers are of his faith'";
    String search =
        id(
            assertStatus(
                201,
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + child
                        + "'],'kind':'SHORT_TERM','neededFrom':'"
                        + today
                        + "'}")));
    assertStatus(
        201,
        officer.post(
            "api/searches/" + search + "/considerations",
            "{'kind':'PARENT','outcome':'NOT_PRACTICABLE','reasons':'In hospital'}"));
    String refused = assertStatus(422, officer.post(recorded, move + "}")).body();
    assertFalse(refused.contains("R-PLACE-01"), refused);
    assertTrue(refused.contains("R-PLACE-03"), refused);
    HttpResponse<String> moved =
        assertStatus(
            201,
            officer.post(recorded, move + ",'accept':['R-PLACE-03'],'reason':'asked on Monday'}"));
    // Put right with another home, it is asked anew; the note on the background stands.
    String placed = "api/placements/" + moved.body().replaceAll(".*\\[\"([^\"]*)\".*", "$1");
    String other = id(officer.post("api/households", household("S65 1AB")));
    String right =
        assertStatus(
                422,
                officer.put(
                    placed,
                    "{'householdId':'%s','type':'U6','provider':'PR1','start':'%s','why':'A slip'}"
                        .formatted(other, today),
                    "If-Match",
                    version(officer.get(placed).body())))
            .body();
    assertTrue(right.contains("R-PLACE-03"), right);
    assertFalse(right.contains("R-MATCH-04"), right);
  }

  private static String version(String record) {
    return record.replaceAll("(?s).*\"version\":(\\d+).*", "$1");
  }

  @Test
  void aPlacementEndsWithAReasonOfTheReturn() {
    String child = id(officer.post("api/children", child("'sex':'MALE'")));
    HttpResponse<String> made =
        officer.post(
            "api/placements/recorded",
            "{'child':'" + child + "','type':'U6','provider':'PR4','start':'2014-01-06'}");
    String end = "api/placements/" + made.body().replaceAll(".*\\[\"([^\"]*)\".*", "$1") + "/end";
    assertStatus(400, officer.post(end, "{'on':'2014-05-01','rec':'X1'}"));
    assertStatus(400, officer.post(end, "{'on':'2014-05-01','rec':'WENT'}"));
    assertStatus(
        204, officer.post(end, "{'on':'2014-05-01','rec':'X1','reasonPlaceChange':'CREQB'}"));
    assertStatus(409, officer.post(end, "{'on':'2014-05-02','rec':'E3'}"));
  }

  @Test
  void aSearchIsOpenedApprovedAndClosed() throws SQLException {
    String child = id(officer.post("api/children", child("'sex':'MALE'")));
    String home = id(officer.post("api/households", household("S65 1AB")));
    String search =
        "{'children':['"
            + child
            + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-01','kind':'EMERGENCY'}";
    HttpResponse<String> made = assertStatus(201, officer.post("api/searches", search));
    assertHas(assertStatus(409, officer.post("api/searches", search)), "\"code\":\"search-open\"");
    String path = "api/searches/" + id(made);
    String approval =
        "{'householdId':'"
            + home
            + "','rule':'R-PLACE-13','by':'A. Manager','post':'Head of fostering',"
            + "'on':'2014-09-29','reasons':'one night'}";
    assertStatus(403, officer.post(path + "/approvals", approval));
    assertStatus(201, Caller.as(APPROVER, base).post(path + "/approvals", approval));
    assertHas(
        assertStatus(200, officer.get(path)),
        "\"status\":\"OPEN\"",
        "\"post\":\"Head of fostering\"");
    assertStatus(400, officer.post(path + "/close", "{}"));
    assertStatus(204, officer.post(path + "/close", "{'reason':'went home'}"));
    assertHas(officer.get(path), "\"status\":\"CLOSED\"");
  }

  @Test
  void aFileOfHouseholdsIsImportedWholeOrNotAtAll() throws SQLException {
    String header = "localId,name,kind,own,places,approvedFrom\n";
    String good = localId + ",Carers,FOSTER,yes,2,2012-04-01\n";
    HttpResponse<String> broken =
        officer.postAs("text/csv", "api/households/import", header + good + "X,Y,CASTLE,no,,\n");
    assertHas(assertStatus(400, broken), "Line 3: kind cannot be read");
    assertEquals(0, households());
    assertStatus(201, officer.postAs("text/csv", "api/households/import", header + good));
    assertEquals(1, households());
  }

  private long households() throws SQLException {
    return TestSql.number(
        "kith", "select count(*) from placements.household where local_id = ?", localId);
  }

  private String child(String more) {
    return "{'localId':'"
        + localId
        + "','dateOfBirth':'2005-05-01','from':'2014-01-01',"
        + more
        + "}";
  }

  private String household(String postcode) {
    return "{'localId':'"
        + localId
        + "','name':'Carers','kind':'FOSTER','postcode':'"
        + postcode
        + "','terms':{'places':2,'minAge':0,'maxAge':17},'approvedFrom':'2012-04-01'}";
  }

  private static HttpResponse<String> assertStatus(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private static void assertHas(HttpResponse<String> answer, String... parts) {
    for (String part : parts) {
      assertTrue(answer.body().contains(part), part + " is not in " + answer.body());
    }
  }
}
