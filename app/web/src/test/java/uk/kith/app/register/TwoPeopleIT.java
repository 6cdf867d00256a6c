package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;

/** Whatever the application did: the database knows no deletion that one person decided alone. */
@ArquillianTest
@RunAsClient
class TwoPeopleIT {

  private static final String LEAD = "a.lead";

  @Test
  void theDatabaseRefusesADeletionThatWhoAskedConfirms() {
    for (String same : List.of(LEAD, "a.lead@council.example", "A.Lead")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> confirmed(LEAD, same), () -> same);
      assertTrue(String.valueOf(refused.getMessage()).contains("deletion_by_two"), same);
      assertThrows(SQLException.class, () -> confirmed(same, LEAD), () -> same);
    }
    assertDoesNotThrow(() -> confirmed(LEAD, "a.leader@council.example"));
  }

  private static void confirmed(String asked, String confirmed) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.deletion (id, authority, day, asked_at, asked_by, counted_at,"
            + " confirmed_at, confirmed_by, ended_at) values (?, 'E09999999', '2014-01-01', now(),"
            + " ?, now(), now(), ?, now())",
        UUID.randomUUID(),
        asked,
        confirmed);
  }
}
