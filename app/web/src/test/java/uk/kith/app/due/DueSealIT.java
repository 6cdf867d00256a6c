package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.object;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

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
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Adopters, and placements for adoption, are absent from what is due and from what was done. */
@ArquillianTest
@RunAsClient
class DueSealIT {

  @ArquillianResource URI base;

  private Caller adviser;
  private String child;
  private String adopters;
  private String carers;
  private String placement;

  @BeforeEach
  void aChildPlacedForAdoptionWithItsFosterCarers() throws SQLException {
    adviser = Caller.named(TestUsers.create(PANEL_ADVISER, PLACEMENT_OFFICER), base);
    DueRegister register = new DueRegister(adviser);
    child = register.child();
    adopters = register.household("ADOPTER", "sealed.worker");
    carers = register.household("FOSTER", "told.worker");
    placement = register.recorded(child, carers, "A3", "2014-06-11");
  }

  @Test
  void whatIsDueTellsNobodyElseWhereTheChildLives() throws SQLException {
    String due = "api/children/" + child + "/due?asOf=2014-09-30";
    assertTrue(ok(200, adviser.get(due)).body().contains(carers), "but the adviser is told");
    for (Role role : List.of(PLACEMENT_OFFICER, APPROVER, SUPERVISING_WORKER, REVIEWING_OFFICER)) {
      String body = ok(200, Caller.as(role, base).get(due)).body();
      assertTrue(body.contains("REVIEWING_OFFICER"), body);
      for (String secret : List.of(carers, placement, "told.worker")) {
        assertFalse(body.contains(secret), role + body);
      }
    }
  }

  @Test
  void theListOfAllNamesNoAdopters() throws SQLException {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    assertTrue(isListed(adviser, adopters), "but the adviser sees that nobody confirmed a vacancy");
    assertFalse(isListed(officer, adopters));
    assertTrue(isListed(officer, carers));
  }

  private static boolean isListed(Caller caller, String household) {
    for (int page = 0; ; page++) {
      HttpResponse<String> answer =
          ok(200, caller.get("api/due?group=PLACES&asOf=2014-09-30&size=500&page=" + page));
      if (answer.body().contains(household)) {
        return true;
      }
      if (object(answer).getJsonArray("items").isEmpty()) {
        return false;
      }
    }
  }

  /** Who is deregistered is no family for a child any more; of adopters only the adviser knows. */
  @Test
  void adoptersAreDeregisteredByWhoeverMayKnowOfThem() throws SQLException {
    String events = "api/households/" + adopters + "/events";
    String ended = "{'event':'APPROVAL_ENDED','on':'2014-09-01','why':'RESIGNED'}";
    ok(404, Caller.as(PLACEMENT_OFFICER, base).post(events, ended));
    String event = id(ok(201, adviser.post(events, ended)));
    String home = "api/households/" + adopters + "?asOf=2014-09-30";
    assertFalse(ok(200, adviser.get(home)).body().contains("\"terms\""));
    ok(204, adviser.post("api/events/" + event + "/withdraw", "{'reason':'mistaken'}"));
    assertTrue(ok(200, adviser.get(home)).body().contains("\"terms\""));
  }

  @Test
  void whatIsSealedAnswersAsWhatDoesNotExist() throws SQLException {
    String done =
        id(
            ok(
                201,
                adviser.post(
                    "api/placements/" + placement + "/events",
                    "{'event':'VISITED','on':'2014-07-01'}")));
    String nobody = UUID.randomUUID().toString();
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    same(officer.get("api/households/" + adopters + "/due"), adopters, nobody, officer, "due");
    same(
        officer.get("api/households/" + adopters + "/due/findings"),
        adopters,
        nobody,
        officer,
        "due/findings");
    same(
        officer.get("api/households/" + adopters + "/events"), adopters, nobody, officer, "events");
    HttpResponse<String> none = ok(404, officer.get("api/placements/" + nobody + "/events"));
    HttpResponse<String> sealed = ok(404, officer.get("api/placements/" + placement + "/events"));
    assertEquals(none.body(), sealed.body().replace(placement, nobody));
    for (Role role : List.of(PLACEMENT_OFFICER, SUPERVISING_WORKER)) {
      Caller caller = Caller.as(role, base);
      refusedAlike(caller, "households", adopters, nobody, "'event':'APPROVAL_REVIEWED'");
      refusedAlike(caller, "placements", placement, nobody, "'event':'VISITED'");
      HttpResponse<String> withdrawn =
          ok(404, caller.post("api/events/" + done + "/withdraw", "{'reason':'mistaken'}"));
      HttpResponse<String> notThere =
          ok(404, caller.post("api/events/" + nobody + "/withdraw", "{'reason':'mistaken'}"));
      assertEquals(notThere.body(), withdrawn.body().replace(done, nobody), role.id());
    }
  }

  private static void same(
      HttpResponse<String> sealed, String id, String nobody, Caller caller, String part) {
    HttpResponse<String> none = ok(404, caller.get("api/households/" + nobody + "/" + part));
    assertEquals(none.body(), ok(404, sealed).body().replace(id, nobody));
  }

  private static void refusedAlike(
      Caller caller, String what, String id, String nobody, String event) {
    String body = "{" + event + ",'on':'2014-07-01'}";
    HttpResponse<String> sealed = ok(404, caller.post("api/" + what + "/" + id + "/events", body));
    HttpResponse<String> none =
        ok(404, caller.post("api/" + what + "/" + nobody + "/events", body));
    assertEquals(none.body(), sealed.body().replace(id, nobody));
  }
}
