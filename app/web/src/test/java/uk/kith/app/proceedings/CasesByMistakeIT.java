package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** What was wrong of the case itself, and who is in it: R-COURT-01, -02, -08. */
@ArquillianTest
@RunAsClient
class CasesByMistakeIT extends MistakesInCourt {

  /** R-COURT-01, -02: issued on 1 September, in truth on 8 September; 26 weeks are to 8 March. */
  @Test
  void aWrongDayOfIssueIsPutRightAndEveryDateWithIt() throws SQLException {
    assertTrue(String.join("", answers()).contains("\"limit\":\"2015-03-01\""));
    assertEquals(400, mistake("ISSUE", id).statusCode(), "no submission is known");
    String right = "{'kind':'ISSUE','entry':'%s','issuedOn':'%s','reason':'The stamp says so'}";
    assertEquals(404, post("corrections", right.formatted(child, "2014-09-08")).statusCode());
    ok(post("corrections", right.formatted(id, "2014-09-08")));
    String after = String.join("", answers());
    assertTrue(after.contains("\"limit\":\"2015-03-08\""), after);
    assertFalse(after.contains("2015-03-01"), after);
    assertTrue(ok(officer.get("api/proceedings/" + id + "/corrections")).contains("Day of issue"));
    assertEquals(
        "2014-09-01 The stamp says so",
        TestSql.text(
            "kith",
            "select issued_on || ' ' || why from court.issue_taken_back where proceedings = ?",
            UUID.fromString(id)));
    refused("already-issued", post("issue", "{'issuedOn':'2014-09-01'}"));
    assertEquals(
        400,
        post("corrections", right.formatted(id, "2014-09-09").replace("ISSUE", "CASE"))
            .statusCode());
  }

  /**
   * A placement order was asked for: no limit by law, no estimate, and it stands in other lists.
   */
  @Test
  void aWrongKindIsPutRightAndWhatDependsOnItWithIt() throws SQLException {
    List<String> before = answers();
    assertTrue(String.join("", before).contains("finalHearingForecast\":{"));
    String right = "{'kind':'CASE_KIND','entry':'%s','reason':'The form says so'%s}";
    assertEquals(400, post("corrections", right.formatted(id, "")).statusCode());
    String placement = ",'caseKind':'PLACEMENT_ORDER'";
    assertEquals(404, post("corrections", right.formatted(child, placement)).statusCode());
    assertEquals(
        403,
        Caller.as(PLACEMENT_OFFICER, base)
            .post("api/proceedings/" + id + "/corrections", right.formatted(id, placement))
            .statusCode());
    String now = ok(post("corrections", right.formatted(id, placement)));
    assertTrue(now.contains("\"kind\":\"PLACEMENT_ORDER\""), now);
    assertFalse(String.join("", answers()).contains("finalHearingForecast\":{"));
    assertFalse(
        ok(officer.get("api/proceedings?list=missing-timetable&size=500&asOf=2015-02-25"))
            .contains(id));
    String told = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(told.contains("What the application asks for: Care order"), told);
    assertTrue(told.contains("The form says so"), told);
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ?"
                + " and action = 'kind-of-proceedings-corrected'",
            UUID.fromString(id)));
    assertEquals(400, post("corrections", right.formatted(id, placement)).statusCode(), "the same");
    ok(post("corrections", right.formatted(id, ",'caseKind':'CARE'")));
    assertEquals(before, answers());
  }

  /** Opened twice: the second counts for nothing, and the child's own page alone tells of it. */
  @Test
  void aCaseOpenedByMistakeIsInNoAnswerAnyMore() throws SQLException {
    String first = id;
    List<String> before = answers();
    id = opened(child);
    listed("CASE_MANAGEMENT", "2014-09-22");
    ok(post("directions", directed()));
    ok(post("plans", "{'last':true,'plan':'ADOPTION','on':'2014-09-22'}"));
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String second = id;
    refused("orders-stand", mistake("CASE", second));
    ok(mistake("ORDER", entry("orders")));
    ok(mistake("CASE", second));
    assertEquals(404, officer.get("api/proceedings/" + second).statusCode());
    assertEquals(404, mistake("CASE", second).statusCode());
    for (String list :
        List.of("proceedings?list=open&", "directions?when=all&", "hearing-delays?")) {
      assertFalse(
          ok(officer.get("api/" + list + "size=500&asOf=2014-09-15")).contains(second), list);
    }
    assertTrue(
        ok(officer.get("api/proceedings/" + second + "/corrections"))
            .contains("A case that was opened by mistake"));
    id = first;
    assertEquals(before, answers());
  }

  private static String directed() {
    return "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
        + "'dueOn':'2014-10-20','purpose':'FINAL_EVIDENCE'}";
  }

  /** R-COURT-08: who joins on 1 October has 26 weeks to 31 March, and leaves as if never there. */
  @Test
  void aChildJoinsACaseAndIsTakenOutOfIt() throws SQLException {
    List<String> before = answers();
    UUID sister = TestChildren.born("2014-09-20");
    String joins = "{'children':['%s'],'on':'2014-10-01'}".formatted(sister);
    ok(post("children", joins));
    refused("already-a-party", post("children", joins));
    assertFalse(
        ok(officer.get("api/proceedings/" + id + "?asOf=2014-09-30")).contains("" + sister));
    String joined = ok(officer.get("api/proceedings/" + id + "?asOf=2014-10-08"));
    assertTrue(joined.contains("\"child\":\"" + sister + "\",\"joinedOn\":\"2014-10-01\""), joined);
    assertTrue(joined.contains("\"limit\":\"2015-03-31\""), joined);
    assertTrue(joined.contains("\"limit\":\"2015-03-01\""), joined);
    ok(post("orders", "{'children':['%s'],'form':'C33','madeOn':'2014-10-02'}".formatted(sister)));
    refused("orders-stand", mistake("CHILD", sister.toString()));
    ok(mistake("ORDER", entry("orders")));
    ok(mistake("CHILD", sister.toString()));
    assertEquals(before, answers());
    refused("last-child", mistake("CHILD", child.toString()));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("A child who was no part of the case"), list);
  }
}
