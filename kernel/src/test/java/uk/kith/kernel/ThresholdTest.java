package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Threshold.Version;

/** R-DATE-09. */
class ThresholdTest {

  /** Temporary approval of a connected person: R-PLACE-14, and R-PLACE-56 in 2020. */
  private static final Threshold<Integer> WEEKS =
      Threshold.from(LocalDate.of(2011, 4, 1), 16, "CPPCR 2010 reg 24(1)")
          .then(LocalDate.of(2020, 4, 24), 24, "SI 2020/445 reg 8")
          .then(LocalDate.of(2020, 9, 26), 16, "CPPCR 2010 reg 24(1)");

  @ParameterizedTest
  @CsvSource({
    "2014-09-30, 16",
    "2020-04-23, 16",
    "2020-04-24, 24",
    "2020-09-25, 24",
    "2020-09-26, 16"
  })
  void figureIsChosenByTheDateOfTheEvent(LocalDate event, int weeks) {
    assertEquals(weeks, WEEKS.findFor(event).orElseThrow().value());
  }

  @Test
  void nothingAppliesBeforeTheLawBeganOrAfterItEnded() {
    assertTrue(WEEKS.findFor(LocalDate.of(2011, 3, 31)).isEmpty());
    Threshold<Integer> ended = WEEKS.until(LocalDate.of(2025, 12, 31));
    assertEquals(16, ended.findFor(LocalDate.of(2025, 12, 31)).orElseThrow().value());
    assertTrue(ended.findFor(LocalDate.of(2026, 1, 1)).isEmpty());
  }

  @Test
  void aThresholdMayReturnAfterAGap() {
    Threshold<Integer> returned =
        WEEKS.until(LocalDate.of(2021, 1, 1)).then(LocalDate.of(2022, 1, 1), 12, "a new Act");
    assertTrue(returned.findFor(LocalDate.of(2021, 6, 1)).isEmpty());
    assertEquals(12, returned.findFor(LocalDate.of(2022, 1, 1)).orElseThrow().value());
  }

  @Test
  void versionsNeverOverlap() {
    Version<Integer> open = new Version<>(DateRange.from(LocalDate.of(2011, 4, 1)), 16, "an Act");
    Version<Integer> next = new Version<>(DateRange.from(LocalDate.of(2012, 4, 1)), 24, "an Act");
    assertThrows(IllegalArgumentException.class, () -> new Threshold<>(List.of(open, next)));
  }
}
