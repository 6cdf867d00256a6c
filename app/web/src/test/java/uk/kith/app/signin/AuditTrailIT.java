package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestDatabase;
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
