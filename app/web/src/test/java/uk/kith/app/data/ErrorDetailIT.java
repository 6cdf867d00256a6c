package uk.kith.app.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Values of rows do not reach the log by way of a failure's message, also where nobody wrote {@code
 * logServerErrorDetail=false} into the address: that of the tests does not have it.
 */
@ArquillianTest
class ErrorDetailIT {

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Test
  void theMessageOfAFailureHoldsNoValueOfARow() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create temporary table once (name text primary key)");
      statement.execute("insert into once values ('Amir Horvath')");
      String said =
          assertThrows(
                  SQLException.class,
                  () -> statement.execute("insert into once values ('Amir Horvath')"))
              .toString();
      assertTrue(said.contains("once_pkey"), said);
      assertFalse(said.contains("Horvath"), said);
      statement.execute("drop table once");
    }
  }
}
