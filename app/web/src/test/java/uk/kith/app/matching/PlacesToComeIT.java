package uk.kith.app.matching;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/**
 * R-PLACE-38: a place into which a child is to move is not offered to another one before, and
 * R-MATCH-18: nobody is offered the home who may not live with that child.
 */
@ArquillianTest
@RunAsClient
class PlacesToComeIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now();
  private final LocalDate moves = today.plusDays(20);

  @Test
  void thePlaceOfAChildWhoIsToComeIsHeldUntilThen() throws SQLException {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'F-%s','name':'Carers','kind':'FOSTER','own':true,"
                            .formatted(UUID.randomUUID())
                        + "'approvedBy':'E08000018','postcode':'S65 1CV',"
                        + "'terms':{'places':2,'minAge':0,'maxAge':17},"
                        + "'approvedFrom':'2012-04-01'}")));
    String child = child(officer);
    String search = search(officer, child);
    String other = search(officer, child(officer));
    assertEquals("YES", possible(officer, other, home), "nobody is to come yet");
    String run = object(officer.get("api/searches/" + search + "/options")).getString("runId");
    String held =
        id(
            ok(
                201,
                officer.post(
                    "api/searches/" + search + "/reservations",
                    "{'householdId':'%s','runId':'%s','reasons':'near'}".formatted(home, run))));
    assertEquals(places(2, 0, 1, 1), places(officer, home, today), "reserved");
    assertEquals("YES", possible(officer, other, home), "nothing speaks against the two");
    assertEquals(
        204,
        officer
            .put(
                "api/children/" + child,
                "{'from':'%s','dateOfBirth':'%s','sex':'MALE','compatibility':{'onlyChild':true}}"
                    .formatted(today.minusDays(9), today.minusYears(9)),
                "If-Match",
                officer.get("api/children/" + child).headers().firstValue("ETag").orElseThrow())
            .statusCode());
    assertEquals("NO", possible(officer, other, home), "the child to come is an only child");
    assertEquals("YES", possible(officer, search, home), "to the child itself it is held");
    ok(
        201,
        officer.post(
            "api/placements",
            "{'reservationId':'%s','start':'%s','type':'U6',%s}"
                .formatted(held, moves, Caller.FAMILY_WAS_ASKED)));

    assertEquals("NO", possible(officer, other, home), "an only child is to move in");
    String history = officer.get("api/households/" + home + "/history").body();
    assertTrue(history.contains("A child is to move in"), history);
    assertFalse(history.contains("A child moved in"), history);
    assertEquals(places(2, 0, 1, 1), places(officer, home, today), "placed, and not there yet");
    assertEquals(places(2, 0, 1, 1), places(officer, home, moves.minusDays(1)), "the day before");
    assertEquals(places(2, 1, 0, 1), places(officer, home, moves), "moved in");
    assertEquals(
        places(2, 0, 0, 2), places(officer, home, today.minusDays(1)), "a day that has passed");
  }

  /** R-PLACE-39: her child uses no place but hers, and anybody else would need one. */
  @Test
  void theFullHomeOfTheOwnMotherIsPossibleForHerChildAlone() throws SQLException {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'F-%s','name':'Carers','kind':'FOSTER','own':true,"
                            .formatted(UUID.randomUUID())
                        + "'approvedBy':'E08000018','postcode':'S65 1CV',"
                        + "'terms':{'places':1,'minAge':0,'maxAge':17},"
                        + "'approvedFrom':'2012-04-01'}")));
    String mother =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'%s','sex':'FEMALE','from':'%s'}"
                        .formatted(today.minusYears(16), today.minusDays(90)))));
    ok(
        201,
        officer.recorded(
            "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'%s'}"
                .formatted(mother, home, today.minusDays(60))));
    String hers =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'%s','sex':'MALE','from':'%s'}"
                        .formatted(today.minusMonths(6), today.minusDays(9)))));
    String search = search(officer, hers);
    assertEquals("NO", possible(officer, search, home), "nobody has said whose child it is");
    ok(204, officer.post("api/children/" + hers + "/parent", "{'parent':'" + mother + "'}"));
    assertEquals("YES", possible(officer, search, home));
    assertEquals("NO", possible(officer, search(officer, child(officer)), home));
  }

  private String child(Caller officer) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                "{'dateOfBirth':'%s','sex':'MALE','from':'%s'}"
                    .formatted(today.minusYears(9), today.minusDays(9)))));
  }

  private String search(Caller officer, String child) {
    return id(
        ok(
            201,
            officer.post(
                "api/searches",
                "{'children':['%s'],'neededFrom':'%s','kind':'SHORT_TERM'}"
                    .formatted(child, moves))));
  }

  private static String possible(Caller officer, String search, String home) {
    return object(officer.get("api/searches/" + search + "/options"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(option -> option.getString("householdId").equals(home))
        .map(option -> option.getString("possible"))
        .findFirst()
        .orElseThrow();
  }

  private static String places(int approved, int filled, int reserved, int usable) {
    return approved + " approved, " + filled + " filled, " + reserved + " reserved, " + usable;
  }

  private static String places(Caller officer, String home, LocalDate day) {
    JsonObject places =
        object(officer.get("api/households/" + home + "?asOf=" + day)).getJsonObject("places");
    return places(
        places.getInt("approved"),
        places.getInt("filled"),
        places.getInt("reserved"),
        places.getInt("usableNow"));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(ok(200, answer).body())).readObject();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
