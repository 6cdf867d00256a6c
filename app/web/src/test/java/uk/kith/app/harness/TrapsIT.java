package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.app.harness.JsonIT.assertProblem;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Each trap of transactions that the plumbing guards against, sprung from outside. */
@ArquillianTest
@RunAsClient
class TrapsIT {

  private static final int MORE_THAN_THE_POOL = 44;

  @ArquillianResource URI base;

  private final String child = UUID.randomUUID().toString();

  @Test
  void aCheckedExceptionRollsBack() throws SQLException {
    assertProblem(500, spring("checked"));
    assertEquals(0, spells());
  }

  @Test
  void aSwallowedFailureBecomesAnError() throws SQLException {
    assertProblem(500, spring("swallowed"));
    assertEquals(0, spells());
  }

  @Test
  void aRowThatMovedOnBeforeCommitIsAConflict() throws SQLException {
    HttpResponse<String> answer = spring("moves-on");
    assertProblem(409, answer);
    assertTrue(answer.body().contains("\"code\":\"version-moved-on\""), answer.body());
    assertEquals(1, spells());
  }

  @Test
  void anOverlapFoundAtTheFlushIsAConflictByItsOwnName() throws SQLException {
    assertEquals(201, house().post("api/harness/spells", spell()).statusCode());
    HttpResponse<String> answer = house().post("api/harness/spells", spell());
    assertProblem(409, answer);
    assertTrue(answer.body().contains("\"code\":\"already-placed\""), answer.body());
    assertEquals(1, spells());
  }

  @Test
  void anOverlapFoundAtCommitIsAConflict() throws SQLException {
    assertEquals(200, spring("without-flush").statusCode());
    assertProblem(409, spring("without-flush"));
    assertEquals(1, spells());
  }

  @Test
  void anExhaustedPoolIsAnsweredLater() throws Exception {
    long lock = UUID.randomUUID().getMostSignificantBits();
    ExecutorService clients = Executors.newFixedThreadPool(MORE_THAN_THE_POOL);
    List<Future<HttpResponse<String>>> answers = new ArrayList<>();
    try (Connection holder = TestDatabase.connect();
        Statement sql = holder.createStatement()) {
      sql.execute("select pg_advisory_lock(" + lock + ")");
      for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
        answers.add(clients.submit(() -> house().post("api/harness/locks/" + lock, "")));
      }
      eventually(
          "somebody is told to come later",
          Duration.ofSeconds(30),
          () -> answers.stream().anyMatch(Future::isDone));
      sql.execute("select pg_advisory_unlock(" + lock + ")");
      int later = 0;
      for (Future<HttpResponse<String>> answer : answers) {
        if (answer.get().statusCode() == 503) {
          assertComeLater(answer.get());
          later++;
        } else {
          assertEquals(204, answer.get().statusCode(), answer.get().body());
        }
      }
      assertTrue(later > 0 && later < MORE_THAN_THE_POOL, later + " came later");
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void aDatabaseThatIsAwayIsAnsweredLaterAndNeedsNoRestart() throws Exception {
    try (Connection superuser = TestDatabase.superuser();
        Statement sql = superuser.createStatement()) {
      sql.execute("alter database kith allow_connections false");
      try {
        sql.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kith'");
        assertComeLater(house().post("api/harness/spells", spell()));
        assertEquals(503, house().get("health/ready").statusCode());
      } finally {
        sql.execute("alter database kith allow_connections true");
      }
    }
    assertEquals(201, house().post("api/harness/spells", spell()).statusCode());
    assertEquals(200, house().get("health/ready").statusCode());
  }

  private static void assertComeLater(HttpResponse<String> answer) {
    assertProblem(503, answer);
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  private HttpResponse<String> spring(String trap) {
    return house().post("api/harness/traps/" + trap, spell());
  }

  private String spell() {
    return "{\"child\":\"" + child + "\",\"first\":\"2014-09-01\",\"last\":\"2014-09-30\"}";
  }

  private long spells() throws SQLException {
    return TestSql.number(
        "kith", "select count(*) from harness.spell where child = ?", UUID.fromString(child));
  }

  private House house() {
    return new House(base);
  }
}
