package uk.kith.app.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.register.Register;
import uk.kith.app.start.CannotStart;

/** Demonstration data never replace what people recorded. */
@ArquillianTest
class DemoGuardIT {

  @Inject DemoGuard guard;
  @Inject Register register;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Test
  void aDatabaseInWhichPeopleRecordedIsNotStartedWithDemonstrationData() throws Exception {
    register.child(Register.aChildOf(9));
    String said = assertThrows(CannotStart.class, () -> guard.refuseRecordsOfOthers()).toString();
    assertTrue(said.contains("Nothing was changed"), said);
  }

  @Test
  void aHouseholdAloneIsEnough() throws Exception {
    register.fosterHome(1);
    undone(
        () -> {
          update("update placements.child set recorded_by = 'demonstration'");
          assertThrows(CannotStart.class, () -> guard.refuseRecordsOfOthers());
        });
  }

  /** As a start that was cut off leaves it. */
  @Test
  void recordsOfTheDemonstrationAloneAreMadeAnew() throws Exception {
    register.child(Register.aChildOf(9));
    undone(
        () -> {
          update("update placements.child set recorded_by = 'demonstration'");
          update("update placements.household set recorded_by = 'demonstration'");
          assertDoesNotThrow(() -> guard.refuseRecordsOfOthers());
        });
  }

  private interface Step {
    void run() throws SQLException;
  }

  /** In a transaction that is rolled back. */
  private void undone(Step step) throws Exception {
    transaction.begin();
    try {
      step.run();
    } finally {
      transaction.rollback();
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
