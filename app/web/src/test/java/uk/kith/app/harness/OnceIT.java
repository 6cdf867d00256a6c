package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.JsonIT.assertProblem;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class OnceIT {

  private static final int CLIENTS = 8;

  @ArquillianResource URI base;

  private final String child = UUID.randomUUID().toString();
  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepeatedCommandIsDoneOnceAndAnsweredTheSame() throws SQLException {
    HttpResponse<String> first = send("2014-09-01");
    HttpResponse<String> again = send("2014-09-01");
    assertEquals(201, first.statusCode(), first.body());
    assertEquals(201, again.statusCode(), again.body());
    assertEquals(first.body(), again.body());
    assertEquals(1, spells());
  }

  @Test
  void theSameKeyForSomethingElseIsAConflict() throws SQLException {
    assertEquals(201, send("2014-09-01").statusCode());
    HttpResponse<String> other = send("2013-09-01");
    assertProblem(409, other);
    assertTrue(other.body().contains("\"code\":\"idempotency-key-reused\""), other.body());
    assertEquals(1, spells());
  }

  @Test
  void withoutAKeyASecondCommandIsASecondCommand() {
    assertEquals(201, house().post("api/harness/spells", spell("2014-09-01")).statusCode());
    assertProblem(409, house().post("api/harness/spells", spell("2014-09-01")));
  }

  @Test
  void aRefusedCommandMayBeSentAgainUnderTheSameKey() throws SQLException {
    house().post("api/harness/spells", spell("2014-09-01"));
    assertProblem(409, send("2014-09-01"));
    TestSql.update("kith", "delete from harness.spell where child = ?", UUID.fromString(child));
    assertEquals(201, send("2014-09-01").statusCode());
  }

  @Test
  void repeatsAtTheSameMomentMeetAndAreAnsweredTheSame() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        answers.add(clients.submit(() -> send("2014-09-01")));
      }
      Set<String> bodies = new HashSet<>();
      for (Future<HttpResponse<String>> answer : answers) {
        assertEquals(201, answer.get().statusCode(), answer.get().body());
        bodies.add(answer.get().body());
      }
      assertEquals(1, bodies.size());
      assertEquals(1, spells());
    } finally {
      clients.shutdownNow();
    }
  }

  private HttpResponse<String> send(String first) {
    return house().post("api/harness/spells", spell(first), "Idempotency-Key", key);
  }

  private String spell(String first) {
    return "{\"child\":\"" + child + "\",\"first\":\"" + first + "\",\"last\":\"2014-09-30\"}";
  }

  private long spells() throws SQLException {
    return TestSql.number(
        "kith", "select count(*) from harness.spell where child = ?", UUID.fromString(child));
  }

  private House house() {
    return new House(base);
  }
}
