package uk.kith.sufficiency.engine.pooled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.sufficiency.engine.pooled.PooledBackTest.Accuracy;
import uk.kith.sufficiency.engine.pooled.PooledBackTest.Series;

/** R-SUFF-11, on the real tables of 2011 to 2022, origins 2014 to 2021. */
@Tag("sample-data")
class PooledBackTestTest {

  private static PooledBackTest test;

  @BeforeAll
  static void read() throws IOException {
    test = PooledBackTest.of(PublishedTables.read(), 2014);
  }

  @ParameterizedTest
  @CsvSource({
    "LOOKED_AFTER, 1, .03", "LOOKED_AFTER, 2, .05", "LOOKED_AFTER, 3, .07",
    "FOSTERING, 1, .01", "FOSTERING, 2, .01", "FOSTERING, 3, .01",
    "OUTSIDE_SHARE, 1, .02", "OUTSIDE_SHARE, 2, .04", "OUTSIDE_SHARE, 3, .04",
    "OUTSIDE, 1, .03", "OUTSIDE, 2, .05", "OUTSIDE, 3, .05"
  })
  void nearerThanNoChange(Series series, int years, double gain) {
    Accuracy accuracy = test.accuracy(series, years);
    assertTrue(accuracy.gain() >= gain, accuracy::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "LOOKED_AFTER, 1",
    "LOOKED_AFTER, 2",
    "FOSTERING, 1",
    "FOSTERING, 2",
    "OUTSIDE_SHARE, 1",
    "OUTSIDE_SHARE, 2",
    "OUTSIDE, 1",
    "OUTSIDE, 2"
  })
  void intervalsHoldWhatTheyPromise(Series series, int years) {
    Accuracy accuracy = test.accuracy(series, years);
    assertEquals(.80, accuracy.within80(), .03, accuracy::toString);
    assertEquals(.95, accuracy.within95(), .03, accuracy::toString);
  }
}
