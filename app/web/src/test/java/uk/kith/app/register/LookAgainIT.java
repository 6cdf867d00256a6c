package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/**
 * A run and the decision made from it say that a fact they rest on was corrected afterwards; what
 * begins later is no correction (R-MATCH-14: the run stays as it was shown).
 */
@ArquillianTest
@RunAsClient
class LookAgainIT extends DeletionStage {

  @Test
  void aFactThatIsCorrectedMarksTheRunAndTheDecision() throws Exception {
    String child = child("LA" + unique, ",'needs':{'BEHAVIOUR':'SOME'}");
    String home = home("LH" + unique);
    String search = search("'" + child + "'", "");
    String run = options(search);
    String reservation =
        made(
            "api/searches/" + search + "/reservations",
            "{'householdId':'" + home + "','runId':'" + run + "','reasons':'near his aunt'}");
    Client officer = signedIn(TestUsers.create(PLACEMENT_OFFICER));
    String page = "/decisions/look-again/" + reservation;
    String shown = "/searches/" + search + "/options?run=" + run;

    assertFalse(list().contains(reservation), "nothing was corrected");
    change(child, "2014-03-20", "HIGH");
    assertFalse(list().contains(reservation), "what begins later is no correction");
    change(child, "2014-03-03", "SOME");
    assertFalse(officer.get(shown).body().contains("corrected since they were worked out"));

    change(child, "2014-02-01", "HIGH");
    String listed = list();
    assertTrue(listed.contains(reservation), listed);
    String told = officer.get(shown).body();
    assertTrue(told.contains("corrected since they were worked out"), told);
    assertTrue(told.contains("Needs, "), told);
    assertTrue(officer.get("/searches/" + search).body().contains(page));
    assertTrue(officer.get("/decisions/look-again").body().contains(page));
    assertTrue(officer.get("/decisions/look-again/list.csv").body().contains("Needs"));
    assertTrue(officer.get(page).body().contains("Needs, "));
    assertEquals(
        403, Caller.as(SUPERVISING_WORKER, base).get("api/decisions/to-look-at").statusCode());
    assertEquals(400, post(officer, page, Map.of("stands", "yes")).statusCode(), "without a note");

    HttpResponse<String> looked =
        post(officer, page, Map.of("stands", "yes", "note", "His aunt helps " + unique));
    assertEquals(303, looked.statusCode(), looked.body());
    assertFalse(list().contains(reservation), "somebody looked");
    String after = officer.get(page).body();
    assertTrue(after.contains("the decision stands. His aunt helps " + unique), after);
    assertTrue(
        officer.get(shown).body().contains("corrected since they were worked out"),
        "the run still rests on it");
    assertEquals(
        409, post(officer, page, Map.of("stands", "yes", "note", "once more")).statusCode());

    change(child, "2014-01-15", "NONE");
    assertTrue(list().contains(reservation), "something else was corrected");
  }

  @Test
  void aNeedThatWasNotKnownIsACorrectionAndOneThatBeginsLaterIsNone() throws Exception {
    String child = child("LB" + unique, "");
    String home = home("LI" + unique);
    String search = search("'" + child + "'", "");
    String reservation =
        made(
            "api/searches/" + search + "/reservations",
            "{'householdId':'"
                + home
                + "','runId':'"
                + options(search)
                + "','reasons':'the only one'}");
    change(child, "2014-03-04", "SOME");
    assertFalse(list().contains(reservation), "it begins after the day of the run");
    change(child, "2014-02-01", "SOME");
    assertTrue(list().contains(reservation), "it was so before, and nobody knew");
  }

  /** What was found for brothers tells of each of them. */
  @Test
  void aSearchWithARestrictedBrotherIsNotListed() throws Exception {
    String child = child("LC" + unique, ",'needs':{'BEHAVIOUR':'SOME'}");
    String brother = child("LD" + unique, ",'siblings':[{'child':'" + child + "','kind':'FULL'}]");
    String home = home("LJ" + unique);
    String search = search("'" + child + "'", "");
    String reservation =
        made(
            "api/searches/" + search + "/reservations",
            "{'householdId':'"
                + home
                + "','runId':'"
                + options(search)
                + "','reasons':'the only one'}");
    TestSql.update(
        "kith",
        "insert into placements.search_child (id, authority, search_id, child_id, position, open,"
            + " placed) select gen_random_uuid(), authority, search_id, ?::uuid, 2, false, false"
            + " from placements.search_child where search_id = ?::uuid",
        brother,
        search);
    change(child, "2014-02-01", "HIGH");
    String denied = TestUsers.create(PLACEMENT_OFFICER);
    Client officer = signedIn(denied);
    Caller program = Caller.named(denied, base);
    String path = "api/decisions/to-look-at";
    assertTrue(program.get(path).body().contains(reservation));
    HttpResponse<String> restricted =
        post(
            asking,
            "/restrictions",
            Map.of("kind", "CHILD", "number", brother, "reason", "A relative", "denied", denied));
    assertEquals(303, restricted.statusCode(), restricted.body());
    assertFalse(program.get(path).body().contains(reservation));
    assertFalse(officer.get("/decisions/look-again").body().contains(reservation));
    assertEquals(404, officer.get("/decisions/look-again/" + reservation).statusCode());
    assertTrue(list().contains(reservation), "others look");
  }

  private String list() {
    HttpResponse<String> answer = keeper.get("api/decisions/to-look-at");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private void change(String child, String from, String behaviour) {
    String version = keeper.get("api/children/" + child).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> answer =
        keeper.put(
            "api/children/" + child,
            "{'from':'"
                + from
                + "','dateOfBirth':'2005-03-14','sex':'MALE','homePostcode':'S65 2CV',"
                + "'needs':{'BEHAVIOUR':'"
                + behaviour
                + "'}}",
            "If-Match",
            version);
    assertEquals(204, answer.statusCode(), answer.body());
  }
}
