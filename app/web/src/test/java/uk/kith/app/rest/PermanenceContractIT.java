package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.rest.DescribedClient.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;

/**
 * What programs outside may rely on of timelines, routes and reviews, by a program that has the
 * description.
 */
@ArquillianTest
@RunAsClient
class PermanenceContractIT extends CourtContract {

  private static final String ROUTE = "/api/children/{id}/routes/{route}";

  /** What is late says since when and by which rule; of what is not known no day is told. */
  @Test
  void aTimelineTellsItsSteps() throws Exception {
    JsonNode steps =
        client.get("/api/children/{id}/timeline", "asOf=2015-04-01", child).get("steps");
    assertTrue(steps.size() > 3, steps.toString());
    List<JsonNode> done = new ArrayList<>();
    List<JsonNode> late = new ArrayList<>();
    steps.forEach(
        step -> {
          text(step, "step");
          String status = text(step, "status");
          assertTrue(Set.of("DONE", "DUE", "LATE", "NOT_KNOWN").contains(status), status);
          if (status.equals("DONE")) {
            text(step, "done");
            done.add(step);
          } else if (status.equals("LATE")) {
            assertTrue(Integer.parseInt(text(step, "days")) > 0, step.toString());
            text(step, "due");
            late.add(step);
          } else if (status.equals("NOT_KNOWN")) {
            assertFalse(step.hasNonNull("done"), step.toString());
          }
        });
    assertEquals(id, text(done.get(0), "proceedings"));
    assertTrue(late.stream().anyMatch(step -> step.hasNonNull("rule")), late.toString());
  }

  @Test
  void everyRouteTakesEveryStatus() throws Exception {
    List<String> routes =
        List.of(
            "RETURN_HOME",
            "RELATIVE_OR_FRIEND",
            "SPECIAL_GUARDIANSHIP",
            "CHILD_ARRANGEMENTS",
            "ADOPTION",
            "LONG_TERM_FOSTERING",
            "RESIDENTIAL",
            "SUPPORTED_LIVING");
    for (String route : routes) {
      for (String status : List.of("PURSUED", "CONSIDERED", "RULED_OUT")) {
        client.put(
            ROUTE,
            "{'status':'%s','reason':'Asked of the family','on':'2014-09-20'}".formatted(status),
            child,
            route);
      }
    }
    client
        .refused(400)
        .put(ROUTE, "{'status':'RULED_OUT','on':'2014-09-20'}", child, "SPECIAL_GUARDIANSHIP");
    client
        .refused(404)
        .put(
            ROUTE,
            "{'status':'PURSUED','reason':'None','on':'2014-09-20'}",
            UUID.randomUUID(),
            "ADOPTION");
  }

  /** What somebody else said of the routes since is not overwritten unseen. */
  @Test
  void aRouteIsSaidOfTheVersionThatWasRead() throws Exception {
    lookedAfter(child, "2014-09-01", "Contract-" + child);
    String before = version();
    String pursued = "{'status':'PURSUED','on':'2014-09-20'}";
    DescribedClient reader = client.with("If-Match", before);
    reader.put(ROUTE, pursued, child, "SPECIAL_GUARDIANSHIP");
    JsonNode late =
        reader
            .refused(409)
            .put(
                ROUTE,
                "{'status':'RULED_OUT','reason':'None','on':'2014-09-20'}",
                child,
                "SPECIAL_GUARDIANSHIP");
    assertEquals("version-moved-on", text(late.get("errors").get(0), "code"));
    client.with("If-Match", "first").refused(400).put(ROUTE, pursued, child, "ADOPTION");
    client.with("If-Match", version()).put(ROUTE, pursued, child, "ADOPTION");
    assertEquals(2, history());
    marked(140);
    client.with("If-Match", version()).put(ROUTE, pursued, child, "RELATIVE_OR_FRIEND");
    assertEquals(143, history());
    DescribedClient once = client.with("Idempotency-Key", UUID.randomUUID().toString());
    for (int time = 0; time < 2; time++) {
      once.put(ROUTE, pursued, child, "RESIDENTIAL");
    }
    assertEquals(144, history());
  }

  /** So often that nobody counts it on the fingers. */
  private void marked(int times) throws Exception {
    TestSql.update(
        "kith",
        """
        insert into court.route_mark (id, version, authority, child, route, status, on_day,
            recorded_at, recorded_by)
          select gen_random_uuid(), 1, 'E08000018', ?, 'RETURN_HOME', 'CONSIDERED', '2014-09-19',
              now(), 'test' from generate_series(1, ?)
        """,
        UUID.fromString(child),
        times);
  }

  private String version() throws Exception {
    return text(client.get("/api/children/{id}/routes", "", child), "version");
  }

  private int history() throws Exception {
    return client.get("/api/children/{id}/routes/history", "", child).size();
  }

  /** Two who record in one case at once: the second is told what changed. */
  @Test
  void aCarersCaseIsRecordedOfTheVersionThatWasRead() throws Exception {
    String made =
        text(
            client.post(
                "/api/guardianship-cases",
                "{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'Her aunt','foster':false,'on':'2014-08-01'}"
                    .formatted(child)),
            "id");
    String of = "/api/guardianship-cases/{id}";
    String version = text(client.get(of, "asOf=2014-08-02", made), "version");
    DescribedClient reader = client.with("If-Match", version);
    reader.post(of + "/steps", "{'step':'NOTICE_GIVEN','on':'2014-08-04'}", made);
    DescribedClient late = reader.refused(409);
    late.post(of + "/headings", "{'heading':'CHILD','on':'2014-08-05'}", made);
    late.post(of + "/steps", "{'step':'ENDED','on':'2014-08-05'}", made);
    late.post(
        of + "/carer",
        "{'on':'2014-08-05','guardian':false,'foster':false,'relative':true,'named':false,"
            + "'namedConsent':false,'inCare':false,'authorityConsents':false,'parentsConsent':false}",
        made);
    JsonNode conflict =
        late.post(of + "/corrections", "{'entries':['%s'],'reason':'None'}".formatted(made), made);
    assertEquals("version-moved-on", text(conflict.get("errors").get(0), "code"));
    client.post(of + "/headings", "{'heading':'CHILD','on':'2014-08-05'}", made);
  }

  /** The first review of a child looked after since 1 September is due on 29 September 2014. */
  @Test
  void reviewsAreListedByTheDayOnWhichTheyAreDue() throws Exception {
    String team = "Contract-" + child;
    lookedAfter(child, "2014-09-01", team);
    assertEquals(0, reviews("due=2014-09-28&asOf=2014-09-10&team=" + team).get("total").asInt());
    JsonNode page = reviews("due=2014-09-29&asOf=2014-09-10&size=5&page=0&team=" + team);
    assertEquals("1", text(page, "total"));
    assertEquals("5", text(page, "size"));
    JsonNode line = page.get("items").get(0);
    assertEquals(child, text(line.get("child"), "id"));
    assertEquals("2014-09-29", text(line.get("review"), "dueOn"));
    assertEquals("false", text(line, "late"));
    assertEquals("true", text(reviews("asOf=2014-09-30&team=" + team).get("items").get(0), "late"));
    client.get("/api/reviews", "");
    client.refused(400).get("/api/reviews", "size=501");
  }

  private JsonNode reviews(String query) throws Exception {
    return client.get("/api/reviews", query);
  }

  private static void lookedAfter(String child, String since, String team) throws Exception {
    TestSql.update(
        "kith",
        """
        insert into placements.placement (id, version, authority, child_id, start_on, care_began,
            type, accepted_rules, accepted_reason, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', ?, ?::date, ?::date, 'U6', '', '', now(), 'test')
        """,
        UUID.fromString(child),
        since,
        since);
    TestSql.update(
        "kith",
        """
        insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 'E08000018', ?, 'allocation', ?, ?::date, now(), 'test'),
            (gen_random_uuid(), 'E08000018', ?, 'legal-status', '{"code":"C2"}', ?::date, now(),
              'test')
        """,
        UUID.fromString(child),
        "{\"worker\":\"w\",\"team\":\"" + team + "\"}",
        since,
        UUID.fromString(child),
        since);
  }
}
