package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.rest.DescribedClient.text;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/** What programs outside may rely on of court tracking, by a program that has the description. */
@ArquillianTest
@RunAsClient
class CourtContractIT {

  private static final String CASES = "/api/proceedings";
  private static final String CASE = CASES + "/{id}";

  @ArquillianResource URI base;

  private DescribedClient client;
  private String child;
  private String id;

  @BeforeEach
  void proceedings() throws Exception {
    client = new DescribedClient(Caller.as(COURT_OFFICER, base));
    child = TestChildren.born("2010-05-01").toString();
    id =
        text(
            client.post(
                CASES,
                "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s'],'caseNumber':'SE14C9'}"
                    .formatted(child)),
            "id");
  }

  private JsonNode children(String day) throws Exception {
    return client.get(CASE, "asOf=" + day, id).get("children").get(0);
  }

  /** Issued on 1 September 2014: 26 weeks end on 1 March 2015. */
  @Test
  void proceedingsTellTheLimitTheWeekTheStageAndThePlanningEstimate() throws Exception {
    JsonNode said = children("2014-10-01");
    assertEquals(child, text(said, "child"));
    assertEquals("2015-03-01", text(said, "limit"));
    assertEquals("false", text(said, "limitIsProvisional"));
    assertEquals("5", text(said, "week"));
    assertEquals("4", text(said, "weeksElapsed"));
    assertEquals("ISSUED", text(said, "stage"));
    for (String part : List.of("p10", "p50", "p90", "basis")) {
      text(said.get("finalHearingForecast"), part);
    }
    assertTrue(said.get("findings").isArray());
  }

  @Test
  void timeIsExtendedForAChild() throws Exception {
    client.post(
        CASE + "/extensions",
        ("{'children':['%s'],'grantedOn':'2015-02-20','newEnd':'2015-04-26',"
                + "'reason':'TIMETABLE_FOR_CHILD','justification':'An expert is needed',"
                + "'welfare':'The plan waits for it','conduct':'None'}")
            .formatted(child),
        id);
    assertEquals("2015-04-26", text(children("2015-02-20"), "limit"));
  }

  @Test
  void hearingsAreListedAndMove() throws Exception {
    String hearing =
        text(
            client.post(
                CASE + "/hearings",
                "{'type':'CASE_MANAGEMENT','listedOn':'2014-09-10','on':'2014-09-22','at':'10:30'}",
                id),
            "id");
    assertEquals("2014-09-22", text(children("2014-09-12").get("nextHearing"), "on"));
    String next =
        text(
            client.post(
                CASE + "/hearings/{hearing}/moves",
                "{'to':'ADJOURNED_AND_RE_LISTED','on':'2014-09-22','reasonCode':'LA5',"
                    + "'relistedFor':'2014-10-06'}",
                id,
                hearing),
            "id");
    client.post(CASE + "/hearings/{hearing}/moves", "{'to':'HELD','on':'2014-10-06'}", id, next);
    assertEquals("AFTER_CASE_MANAGEMENT", text(children("2014-10-06"), "stage"));
  }

  @Test
  void directionsAreGivenAndFiled() throws Exception {
    String direction =
        text(
            client.post(
                CASE + "/directions",
                "{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                    + "'orderedOn':'2014-09-22','dueOn':'2014-10-13','dueAt':'16:00'}",
                id),
            "id");
    client.post(
        CASE + "/directions/{direction}/filings", "{'filedOn':'2014-10-14'}", id, direction);
    JsonNode filed = client.get(CASE, "asOf=2014-10-20", id).get("directions").get(0);
    assertEquals("2014-10-14", text(filed, "filedOn"));
  }

  @Test
  void eachOfTheThreeListsIsAPage() throws Exception {
    for (String list : List.of("open", "at-risk", "missing-timetable")) {
      JsonNode page = client.get(CASES, "list=" + list + "&asOf=2015-02-28&size=500");
      assertTrue(page.get("items").isArray(), list);
      assertEquals("0", text(page, "page"));
      text(page, "total");
    }
  }

  @Test
  void aTimelineTellsItsSteps() throws Exception {
    JsonNode steps =
        client.get("/api/children/{id}/timeline", "asOf=2014-10-01", child).get("steps");
    assertTrue(steps.size() > 3, steps.toString());
    steps.forEach(
        step -> {
          text(step, "step");
          assertTrue(
              List.of("DONE", "DUE", "LATE", "NOT_KNOWN").contains(text(step, "status")),
              step.toString());
        });
  }

  @Test
  void routesAreMarkedAndReviewsListed() throws Exception {
    client.put(
        "/api/children/{id}/routes/{route}",
        "{'status':'RULED_OUT','reason':'Nobody can care for the child','on':'2014-09-20'}",
        child,
        "RELATIVE_OR_FRIEND");
    assertTrue(client.get("/api/reviews", "asOf=2014-10-01").get("items").isArray());
  }
}
