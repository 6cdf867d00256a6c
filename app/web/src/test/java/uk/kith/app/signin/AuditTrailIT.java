package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

@ArquillianTest
@RunAsClient
class AuditTrailIT {

  @ArquillianResource URL house;

  @Test
  void aRowCommitsWithItsCommandAndRollsBackWithIt() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    Client client = new Client(house);
    assertEquals(500, client.get("/api/guarded/audit-and-fail", basic(officer)).statusCode());
    assertEquals(200, client.get("/api/guarded/bean", basic(officer)).statusCode());
    assertEquals(List.of("officers-only {\"count\": \"1\"}"), AuditRows.of(officer));
  }

  /** One id joins the answer, what the caller is told of a failure, and the audit rows. */
  @Test
  void theIdOfARequestIsInItsAnswerItsFailureAndItsAuditRows() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    Client client = new Client(house);
    String[] known = basic(officer);
    HttpResponse<String> answer =
        client.get("/api/guarded/bean", known[0], known[1], "X-Request-Id", "the caller's own");
    String id = requestId(answer);
    assertEquals(id, UUID.fromString(id).toString(), "made by the server");
    assertEquals(
        id,
        TestSql.text(
            "kith", "select request_id::text from app.audit_event where actor = ?", officer));
    HttpResponse<String> failed = client.get("/api/guarded/audit-and-fail", basic(officer));
    assertNotEquals(id, requestId(failed));
    assertEquals(500, failed.statusCode());
    assertTrue(failed.body().contains(requestId(failed)), failed.body());
  }

  private static String requestId(HttpResponse<String> answer) {
    return String.join(" | ", answer.headers().allValues("X-Request-Id"));
  }

  @Test
  void nothingIsWrittenOutsideOfACommand() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    Client client = new Client(house);
    assertEquals(500, client.get("/api/guarded/audit-outside", basic(officer)).statusCode());
    assertEquals(List.of(), AuditRows.of(officer));
  }

  @Test
  void theDatabaseRefusesToChangeOrForget() throws Exception {
    new Client(house).get("/api/guarded/bean", basic(TestUsers.create(Role.PLACEMENT_OFFICER)));
    for (String sql :
        List.of(
            "update app.audit_event set actor = 'somebody else'",
            "delete from app.audit_event",
            "truncate app.audit_event")) {
      try (Connection db = TestDatabase.connect();
          Statement statement = db.createStatement()) {
        SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
        assertEquals("23001", refused.getSQLState(), sql);
      }
    }
  }
}
