package uk.kith.placements.engine.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of the national statistics. */
class AgeBandTest {

  @ParameterizedTest
  @CsvSource({
    "0, Under 1",
    "1, 1 to 4",
    "4, 1 to 4",
    "5, 5 to 9",
    "9, 5 to 9",
    "10, 10 to 15",
    "15, 10 to 15",
    "16, 16 and over",
    "17, 16 and over"
  })
  void everyAgeHasItsBand(int age, String words) {
    assertEquals(words, AgeBand.of(age).words());
  }
}
