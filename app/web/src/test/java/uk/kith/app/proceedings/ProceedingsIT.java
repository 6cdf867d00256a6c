package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
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
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** R-COURT-01, -02, -06, -07, -08 and -09 from request to row and back. */
@ArquillianTest
@RunAsClient
class ProceedingsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String one;
  private String two;

  @BeforeEach
  void twoChildren() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    one = TestChildren.born("2010-05-01").toString();
    two = TestChildren.born("2007-05-01").toString();
  }

  private String issuedProceedings() {
    HttpResponse<String> opened =
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s','%s'],'caseNumber':'SE14C1%1$.8s'}"
                .formatted(one, two));
    assertEquals(201, opened.statusCode(), opened.body());
    return id(opened);
  }

  private HttpResponse<String> extend(String id, String fields, String... headers) {
    return officer.post(
        "api/proceedings/" + id + "/extensions",
        "{'grantedOn':'2015-02-20','reason':'TIMETABLE_FOR_CHILD',"
            + "'justification':'An expert is needed','welfare':'None',"
            + fields
            + "}",
        headers);
  }

  private String on(String id, String day) {
    HttpResponse<String> answer = officer.get("api/proceedings/" + id + "?asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** A number that was typed for another family's case, though that is over, is told. */
  @Test
  void theNumberOfAnotherCaseIsAskedAboutUntilItIsSaidThatBothHaveIt() throws SQLException {
    String other = issuedProceedings();
    HttpResponse<String> ended =
        officer.post(
            "api/proceedings/" + other + "/disposals",
            "{'disposedOn':'2014-09-10','decision':'WITHDRAWN'}");
    assertEquals(200, ended.statusCode(), ended.body());
    String number = "SE14C1" + one.substring(0, 8);
    String stranger = TestChildren.born("2011-05-01").toString();
    String open = "{'kind':'CARE','issuedOn':'2014-09-15','children':['%s'],'caseNumber':'%s'%s}";
    HttpResponse<String> asked =
        officer.post("api/proceedings", open.formatted(stranger, number, ""));
    assertEquals(400, asked.statusCode(), asked.body());
    assertTrue(asked.body().contains("of-another-case"), asked.body());
    String own = id(officer.post("api/proceedings", open.formatted(stranger, "X" + number, "")));
    String people = "{'caseNumber':'%s'}".formatted(number);
    HttpResponse<String> named = officer.put("api/proceedings/" + own + "/people", people);
    assertEquals(400, named.statusCode(), named.body());
    assertTrue(named.body().contains("of-another-case"), named.body());
    assertEquals(
        200,
        officer.put("api/proceedings/" + own + "/people?sameNumber=true", people).statusCode());
    assertEquals(
        201,
        officer
            .post(
                "api/proceedings",
                open.formatted(TestChildren.born("2011-05-01"), number, ",'sameNumber':true"))
            .statusCode());
  }

  @Test
  void limitAndWeeksFollowFromTheIssue() {
    String body = on(issuedProceedings(), "2014-10-08");
    assertTrue(body.contains("\"limit\":\"2015-03-01\",\"limitIsProvisional\":false"), body);
    assertTrue(body.contains("\"week\":6,\"weeksElapsed\":5"), body);
    assertTrue(body.contains(one) && body.contains(two), body);
  }

  @Test
  void limitIsProvisionalUntilTheIssueIsRecorded() {
    String id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','submittedOn':'2014-08-28','children':['%s']}".formatted(one)));
    String before = on(id, "2014-09-30");
    assertTrue(before.contains("\"limit\":\"2015-02-25\",\"limitIsProvisional\":true"), before);
    assertTrue(before.contains("\"rule\":\"R-COURT-02\""), before);

    HttpResponse<String> issued =
        officer.post("api/proceedings/" + id + "/issue", "{'issuedOn':'2014-09-01'}");
    assertEquals(200, issued.statusCode(), issued.body());
    String after = on(id, "2014-09-30");
    assertTrue(after.contains("\"limit\":\"2015-03-01\",\"limitIsProvisional\":false"), after);
    assertFalse(after.contains("R-COURT-02"), after);
    HttpResponse<String> other =
        officer.post("api/proceedings/" + id + "/issue", "{'issuedOn':'2014-09-02'}");
    assertEquals(409, other.statusCode(), other.body());
  }

  @Test
  void proceedingsOfAChildFollowItIntoItsRecord() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String id = issuedProceedings();
    String record = id(placements.post("api/children", "{'age':9}"));
    String merge = "api/children/" + one + "/merge";
    HttpResponse<String> merged = placements.post(merge, "{'into':'" + record + "'}");
    assertEquals(204, merged.statusCode(), merged.body());
    String body = on(id, "2014-10-08");
    assertTrue(body.contains(record), body);
    assertFalse(body.contains(one), body);
  }

  @Test
  void twoChildrenOfTheSameProceedingsAreNotMerged() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    issuedProceedings();
    HttpResponse<String> refused =
        placements.post("api/children/" + one + "/merge", "{'into':'" + two + "'}");
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("both-in-proceedings"), refused.body());
    assertTrue(placements.get("api/children/" + one).body().contains(one), "nothing was merged");
  }

  @Test
  void anExtensionMovesTheLimitOfItsChildrenOnlyAndFromItsGrantOnly() {
    String id = issuedProceedings();
    HttpResponse<String> extended =
        extend(id, "'newEnd':'2015-04-26','children':['%s']".formatted(one));
    assertEquals(200, extended.statusCode(), extended.body());
    String after = on(id, "2015-02-20");
    assertTrue(after.contains("\"limit\":\"2015-04-26\""), after);
    assertTrue(after.contains("\"limit\":\"2015-03-01\""), after);
    assertFalse(on(id, "2015-02-19").contains("2015-04-26"));
  }

  @Test
  void tooLongAnExtensionIsRefusedAndRecordedWhenAccepted() throws SQLException {
    String id = issuedProceedings();
    HttpResponse<String> refused = extend(id, "'newEnd':'2015-04-27'");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("so 26 April 2015 at the latest."), refused.body());
    assertEquals(0, extensionsOf(id));

    HttpResponse<String> accepted = extend(id, "'newEnd':'2015-04-27','accept':['R-COURT-06']");
    assertEquals(200, accepted.statusCode(), accepted.body());
    assertEquals(2, extensionsOf(id));
    String body = on(id, "2015-02-28");
    assertTrue(body.contains("\"limit\":\"2015-04-27\""), body);
    assertTrue(body.contains("\"rule\":\"R-COURT-06\""), body);
  }

  @Test
  void whoeverComesTooLateIsToldSo() throws SQLException {
    String id = issuedProceedings();
    assertEquals(200, extend(id, "'newEnd':'2015-04-26'", "If-Match", "1").statusCode());
    HttpResponse<String> late = extend(id, "'newEnd':'2015-04-20'", "If-Match", "1");
    assertEquals(409, late.statusCode(), late.body());
    assertTrue(late.body().contains("version-moved-on"), late.body());
    assertEquals(2, extensionsOf(id));
  }

  @Test
  void theSameRequestIdIsDoneOnce() throws SQLException {
    String id = issuedProceedings();
    String key = UUID.randomUUID().toString();
    String fields = "'newEnd':'2015-04-26','children':['%s']".formatted(one);
    assertEquals(200, extend(id, fields, "Idempotency-Key", key).statusCode());
    assertEquals(200, extend(id, fields, "Idempotency-Key", key).statusCode());
    assertEquals(1, extensionsOf(id));
  }

  @Test
  void openOnesAreListedUntilDisposedOfForEveryChild() {
    String id = issuedProceedings();
    assertTrue(openOn("2014-09-30").contains(id));
    assertFalse(openOn("2014-08-31").contains(id));
    HttpResponse<String> first =
        officer.post(
            "api/proceedings/" + id + "/disposals",
            "{'disposedOn':'2015-01-15','children':['%s']}".formatted(one));
    assertEquals(200, first.statusCode(), first.body());
    assertTrue(openOn("2015-01-15").contains(id));
    officer.post("api/proceedings/" + id + "/disposals", "{'disposedOn':'2015-02-15'}");
    assertTrue(openOn("2015-02-14").contains(id));
    assertFalse(openOn("2015-02-15").contains(id));
    HttpResponse<String> again =
        officer.post("api/proceedings/" + id + "/disposals", "{'disposedOn':'2015-03-15'}");
    assertEquals(409, again.statusCode(), again.body());
  }

  @Test
  void requestsAreCheckedFieldByField() {
    HttpResponse<String> empty = officer.post("api/proceedings", "{'children':[]}");
    assertEquals(400, empty.statusCode(), empty.body());
    assertTrue(empty.body().contains("\"field\":\"kind\""), empty.body());
    assertTrue(empty.body().contains("\"field\":\"children\""), empty.body());
    HttpResponse<String> undated =
        officer.post("api/proceedings", "{'kind':'CARE','children':['%s']}".formatted(one));
    assertEquals(400, undated.statusCode(), undated.body());
    HttpResponse<String> stranger =
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}"
                .formatted(UUID.randomUUID()));
    assertEquals(404, stranger.statusCode(), stranger.body());
    assertEquals(404, officer.get("api/proceedings/" + UUID.randomUUID()).statusCode());
    assertEquals(400, officer.get("api/proceedings?list=lost").statusCode());
  }

  @Test
  void onlyCourtOfficersRecordAndCommissionersReadNothing() throws SQLException {
    String id = issuedProceedings();
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    Caller commissioner = Caller.as(COMMISSIONER, base);
    assertEquals(200, placements.get("api/proceedings/" + id).statusCode());
    assertEquals(
        403,
        placements
            .post("api/proceedings/" + id + "/disposals", "{'disposedOn':'2015-01-15'}")
            .statusCode());
    assertEquals(403, commissioner.get("api/proceedings/" + id).statusCode());
    assertEquals(403, commissioner.get("api/proceedings").statusCode());
  }

  private String openOn(String day) {
    HttpResponse<String> answer = officer.get("api/proceedings?list=open&size=500&asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static long extensionsOf(String id) throws SQLException {
    return TestSql.number(
        "kith",
        "select count(*) from court.extension e join court.child_in_proceedings c"
            + " on c.id = e.child_in_proceedings where c.proceedings = ?",
        UUID.fromString(id));
  }
}
