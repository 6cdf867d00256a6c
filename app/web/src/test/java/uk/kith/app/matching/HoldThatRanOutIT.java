package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/**
 * R-PLACE-38: a hold that runs out while somebody types loses nothing of what was typed, and the
 * search goes on telling of it.
 */
@ArquillianTest
@RunAsClient
class HoldThatRanOutIT {

  @ArquillianResource URI base;

  @Test
  void whatWasTypedIntoTheStartStaysAndThePageSaysWhy() throws Exception {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    OfficersJob job = new OfficersJob(officer);
    String child = job.child("2005-03-14", "");
    String home = job.household(1, 0, 17);
    String search = job.search(child);
    String reservation =
        id(ok(201, job.reserve(search, home, job.options(search).getString("runId"), "")));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String start = "/searches/" + search + "/start";
    String page = browser.get(start + "?reservation=" + reservation).body();
    assertTrue(page.contains("name=\"household\" value=\"" + home + "\""), page);
    TestSql.update(
        "kith",
        "update placements.reservation set expires_at = now() - interval '1 hour'"
            + " where id = ?::uuid",
        reservation);
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "reservation",
                reservation,
                "household",
                home,
                "child",
                child,
                "start-day",
                "3",
                "start-month",
                "10",
                "start-year",
                "2014",
                "type",
                "U6",
                "considerations",
                "A Romani speaker visits weekly"));
    typed.put("_csrf", browser.token());
    HttpResponse<String> answer = browser.post(start, typed);
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("The places are held no longer"), answer.body());
    assertTrue(answer.body().contains("A Romani speaker visits weekly"), answer.body());
    HttpResponse<String> byLink = browser.get(start + "?reservation=" + reservation);
    assertEquals(410, byLink.statusCode(), byLink.body());
    assertTrue(byLink.body().contains("the time ran out on "));
    assertTrue(byLink.body().contains("a placement officer may reserve again"));
    assertTrue(byLink.body().contains("/searches/" + search + "/options"), "what leads on");
    assertEquals(
        410,
        browser
            .get("/searches/" + search + "/hold-longer?reservation=" + reservation)
            .statusCode());
    assertEquals(404, browser.get(start + "?reservation=" + UUID.randomUUID()).statusCode());
    String told = browser.get("/searches/" + search).body();
    assertTrue(told.contains("The time ran out on "), "the search tells how it ended: " + told);
    assertTrue(told.contains("Near their school, and together"), told);
    ok(204, officer.post("api/searches/" + search + "/close", "{'reason':'he went home'}"));
    String closed = browser.get("/searches/" + search).body();
    assertTrue(closed.contains("The time ran out on "), "the end of the search: " + closed);
    assertFalse(closed.contains("Given back on "), closed);
  }
}
