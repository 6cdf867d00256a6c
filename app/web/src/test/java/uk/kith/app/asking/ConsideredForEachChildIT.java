package uk.kith.app.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
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

/** CA 1989 s22C(2) to (7) is asked of every child of a search, and answered of each. */
@ArquillianTest
@RunAsClient
class ConsideredForEachChildIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String search = "";
  private String home;

  @BeforeEach
  void aHomeWithTwoPlaces() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'A-"
                        + UUID.randomUUID()
                        + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                        + "'postcode':'S65 1CV','terms':{'places':2,'minAge':0,'maxAge':17},"
                        + "'approvedFrom':'2012-04-01'}")));
  }

  /**
   * R-PLACE-01, R-PLACE-03: what is said of one child silences nothing of another; a later word
   * about one leaves what holds for the others; an entry from before children were named is for all
   * of them.
   */
  @Test
  void whatWasConsideredIsSaidOfEachChild() throws SQLException {
    String elder = child("Adam");
    String baby = child("Ella");
    search = search(elder, baby);
    ok(400, consider("PARENT", "NOT_PRACTICABLE", "abroad", home));
    ok(201, consider("PARENT", "NOT_PRACTICABLE", "Abroad till May", elder));
    assertEquals("[R-PLACE-03]", openFor(elder).toString());
    assertEquals("[R-PLACE-01, R-PLACE-03]", openFor(baby).toString());
    assertEquals(2, object(officer.get(path("considerations"))).getJsonArray("open").size());
    ok(201, consider("CONNECTED_PERSON", "NOBODY_KNOWN", "all were asked"));
    assertEquals("[]", openFor(elder).toString());
    assertEquals("[R-PLACE-01]", openFor(baby).toString());
    TestSql.update(
        "kith",
        "update placements.search_consideration set superseded_at = now() where child_id = ?::uuid"
            + " and kind = 'CONNECTED_PERSON'",
        baby);
    TestSql.update(
        "kith",
        "update placements.search_consideration set child_id = null where child_id = ?::uuid"
            + " and kind = 'CONNECTED_PERSON'",
        elder);
    assertEquals("[R-PLACE-01]", openFor(baby).toString(), "said of nobody, for all of them");
    ok(201, consider("CONNECTED_PERSON", "SUITABLE", "his uncle", elder));
    assertEquals("[R-PLACE-03]", openFor(elder).toString());
    assertEquals("[R-PLACE-01]", openFor(baby).toString(), "what held for her holds on");
    String details =
        TestSql.text(
            "kith",
            "select details from app.audit_event where action = 'consideration-recorded'"
                + " and thing_id = ?::uuid order by at desc limit 1",
            search);
    assertTrue(details.contains("\"1\"") && !details.contains("uncle"), details);
  }

  private List<String> openFor(String child) {
    return object(officer.get(path("considerations")))
        .getJsonArray("openFor")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.getString("child").equals(child))
        .flatMap(each -> each.getJsonArray("open").getValuesAs(JsonObject.class).stream())
        .map(finding -> finding.getString("rule"))
        .toList();
  }

  /** R-PLACE-01: the start asks for the child of whom nothing is said, and says it of no other. */
  @Test
  void thePlacementOfOneChildTellsNothingOfWhatAnotherLacks() throws Exception {
    String elder = child("Adam");
    String baby = child("Ella");
    search = search(elder, baby);
    ok(201, consider("CONNECTED_PERSON", "NOBODY_KNOWN", "all were asked"));
    ok(201, consider("PARENT", "NOT_PRACTICABLE", "Abroad till May", elder));
    String run = object(officer.get(path("options?asOf=2014-09-30"))).getString("runId");
    String held =
        id(
            ok(
                201,
                officer.post(
                    path("reservations"),
                    "{'householdId':'" + home + "','runId':'" + run + "','reasons':'near'}")));
    String start =
        "{'reservationId':'" + held + "','start':'2014-09-30','type':'U6','heritage':'alike'";
    String refused = ok(422, officer.post("api/placements", start + "}")).body();
    assertTrue(refused.contains("For one of the two children: "), refused);
    assertFalse(refused.contains("R-PLACE-03"), refused);
    ok(
        201,
        officer.post(
            "api/placements", start + ",'accept':['R-PLACE-01'],'reason':'Asked on Monday'}"));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String his = browser.get("/children/" + elder + "/why").body();
    assertTrue(his.contains("Abroad till May"), his);
    assertFalse(his.contains("R-PLACE-01"), his);
    assertFalse(his.contains("Asked on Monday"), his);
    assertFalse(his.contains("Ella"), his);
    String hers = browser.get("/children/" + baby + "/why").body();
    assertTrue(hers.contains("In spite of R-PLACE-01: Asked on Monday"), hers);
    assertFalse(hers.contains("Abroad till May"), hers);
    assertFalse(doubts("R-PLACE-01").contains(elder));
    assertTrue(doubts("R-PLACE-01").contains(baby));
  }

  private String doubts(String rule) {
    return ok(200, officer.get("api/data-quality?size=500&rule=" + rule)).body();
  }

  /** A child with two records: what was considered for the one is said of the other. */
  @Test
  void whatWasConsideredFollowsAMerge() throws SQLException {
    String kept = child("Amir");
    String other = child("Amir");
    search = search(other, child("Zara"));
    ok(201, consider("PARENT", "NOT_PRACTICABLE", "abroad", other));
    ok(
        204,
        officer.post(
            "api/children/" + other + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':'The same birth certificate'}"
                .formatted(kept, version(kept)),
            "If-Match",
            version(other)));
    assertEquals("[R-PLACE-03]", openFor(kept).toString());
  }

  private static String version(String child) throws SQLException {
    return TestSql.text("kith", "select version from placements.child where id = ?::uuid", child);
  }

  private String child(String name) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                "{'firstName':'"
                    + name
                    + "','dateOfBirth':'2006-05-14','sex':'FEMALE','from':'2014-01-01',"
                    + "'homePostcode':'S65 2CV'}")));
  }

  private String search(String one, String other) {
    return id(
        ok(
            201,
            officer.post(
                "api/searches",
                "{'children':['"
                    + one
                    + "','"
                    + other
                    + "'],'openedOn':'2014-09-30','neededFrom':'2014-09-30',"
                    + "'kind':'SHORT_TERM','together':'PREFERRED'}")));
  }

  private String path(String part) {
    return "api/searches/" + search + "/" + part;
  }

  private HttpResponse<String> consider(
      String kind, String outcome, String reasons, String... children) {
    return officer.post(
        path("considerations"),
        "{'kind':'%s','outcome':'%s','reasons':'%s'%s}"
            .formatted(
                kind,
                outcome,
                reasons,
                children.length == 0
                    ? ""
                    : ",'children':['" + String.join("','", children) + "']"));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(ok(200, answer).body())).readObject();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
