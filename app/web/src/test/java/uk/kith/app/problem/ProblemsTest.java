package uk.kith.app.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

  /** PostgreSQL says one thing of a text and another of JSON. */
  @ParameterizedTest
  @ValueSource(strings = {"22021", "22P05"})
  void aZeroCharacterIsTheCallersMistake(String state) {
    Problem problem =
        Problems.of(new IllegalStateException("a query failed", new SQLException("no", state)));
    assertEquals(400, problem.status());
  }
}
