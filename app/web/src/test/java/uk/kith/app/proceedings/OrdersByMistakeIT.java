package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** Orders, and ends of applications, that were recorded by mistake: R-COURT-38, -39. */
@ArquillianTest
@RunAsClient
class OrdersByMistakeIT extends MistakesInCourt {

  /** R-COURT-38: brothers whose order ended the application, in one form, and back in one. */
  @Test
  void anOrderThatEndsTheApplicationAndItsEndTakenBackForBothBrothers() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    List<String> before = answers();
    String refused = post("orders", "{'form':'C33','madeOn':'2014-09-22','ends':true}").body();
    assertTrue(refused.contains("interim"), refused);
    ok(post("orders", "{'form':'C32A','madeOn':'2015-01-10','ends':true}"));
    String ended = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    assertEquals(3, ended.split("\"disposedOn\":\"2015-01-10\"", -1).length, ended);
    assertTrue(ended.contains("FINAL_ORDER"), ended);
    List<String> orders = new ArrayList<>();
    Matcher found = Pattern.compile("\"orders\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(ended);
    while (found.find()) {
      orders.add(found.group(1));
    }
    assertEquals(2, orders.size(), ended);
    ok(mistakes("END", child.toString(), brother.toString()));
    ok(mistakes("ORDER", orders.get(0), orders.get(1)));
    assertEquals(before, answers());
    assertEquals("null", status("2015-06-01"));
    refused("not-ended", mistake("END", child.toString()));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertEquals(3, list.split("End of the application: final order made", -1).length, list);
    assertEquals(
        400,
        mistakes("HEARING", listed("FINAL", "2015-02-23"), UUID.randomUUID().toString())
            .statusCode());
  }

  /** R-COURT-38: the order alone is taken back, and its limit is watched again. */
  @Test
  void theEndGoesWithTheOrderThatEndedTheApplication() throws SQLException {
    List<String> before = answers();
    ok(post("orders", "{'form':'C32A','madeOn':'2015-01-10','ends':true}"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals(before, answers());
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("End of the application: final order made"), list);
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ? and action ="
                + " 'end-taken-back'",
            UUID.fromString(id)));
  }

  /** R-COURT-38: the order was told days after somebody had recorded the end. */
  @Test
  void theEndThatWasRecordedBeforeTheOrderStandsWithoutIt() throws SQLException {
    ok(post("disposals", "{'disposedOn':'2015-01-10','decision':'FINAL_ORDER'}"));
    List<String> before = answers();
    ok(post("orders", "{'children':['%s'],'form':'C34A','madeOn':'2015-01-10'}".formatted(child)));
    ok(mistake("ORDER", entry("orders")));
    assertEquals(before, answers());
    refused("disposed-of", post("disposals", "{'disposedOn':'2015-01-10','decision':'NO_ORDER'}"));
  }

  /** All or none: of one that does not hold any more nothing of the others goes. */
  @Test
  void aMistakeOfBrothersIsTakenBackForAllOrNone() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    ok(
        post(
            "disposals",
            "{'children':['%s'],'disposedOn':'2015-01-10','decision':'NO_ORDER'}"
                .formatted(child)));
    List<String> before = answers();
    refused("not-ended", mistakes("END", child.toString(), brother.toString()));
    assertEquals(before, answers());
  }

  private String status(String day) throws SQLException {
    String body =
        Caller.as(PLACEMENT_OFFICER, base).get("api/children/" + child + "?asOf=" + day).body();
    Matcher found = Pattern.compile("\"legalStatus\":\"?(\\w+)").matcher(body);
    return found.find() ? found.group(1) : "null";
  }

  /** R-COURT-39: accommodated by agreement since June; the interim care order was a mistake. */
  @Test
  void anOrderTakenBackGivesTheLegalStatusBackThatHeldBefore() throws SQLException {
    ok(
        officer.post(
            "api/children/" + child + "/legal-status", "{'from':'2014-06-01','code':'V2'}"));
    List<String> before = answers();
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    assertEquals("C1", status("2014-09-22"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals("V2", status("2014-09-22"));
    assertEquals("V2", status("2015-06-01"));
    assertEquals("V2", status("2014-06-01"));
    assertEquals(before, answers());
  }

  /** The later order first, then the earlier: nothing is guessed, and nothing half done. */
  @Test
  void anOrderOnWhichALaterStatusRestsIsNotTakenBackBeforeIt() throws SQLException {
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String interim = entry("orders");
    ok(post("orders", "{'form':'C32A','madeOn':'2015-02-20'}"));
    String care = entry("orders");
    HttpResponse<String> refused = mistake("ORDER", interim);
    refused("status-rests-on-it", refused);
    assertTrue(refused.body().contains("care order"), refused.body());
    assertEquals("C2", status("2015-06-01"));
    assertTrue(ok(officer.get("api/proceedings/" + id + "?asOf=2014-09-22")).contains("C33"));
    ok(mistake("ORDER", care));
    assertEquals("C1", status("2015-06-01"));
    ok(mistake("ORDER", interim));
    assertEquals("null", status("2015-06-01"));
  }

  /** Brothers of one order: of each it is taken back for himself. */
  @Test
  void anOrderIsTakenBackForOneChildAlone() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String body = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    Matcher own =
        Pattern.compile("\"child\":\"" + child + "\".*?\"orders\":\\[\\{\"id\":\"([0-9a-f-]{36})\"")
            .matcher(body);
    assertTrue(own.find(), body);
    ok(mistake("ORDER", own.group(1)));
    assertEquals("null", status("2014-09-22"));
    child = brother;
    assertEquals("C1", status("2014-09-22"));
  }

  /** The order was recorded for a duplicate; the record carries it, and is set right. */
  @Test
  void anOrderOfADuplicateIsTakenBackForTheRecord() throws SQLException {
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    UUID record = TestChildren.born("2010-05-01");
    ok(
        Caller.as(PLACEMENT_OFFICER, base)
            .post("api/children/" + child + "/merge", "{'into':'%s'}".formatted(record)));
    child = record;
    assertEquals("C1", status("2014-09-22"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals("null", status("2014-09-22"));
  }
}
