package uk.kith.placements.engine.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void bandsMeetWithoutAGap() {
    assertEquals(Standing.NEW, Standing.of(0));
    assertEquals(Standing.NEW, Standing.of(29));
    assertEquals(Standing.MONTHS, Standing.of(30));
    assertEquals(Standing.MONTHS, Standing.of(364));
    assertEquals(Standing.ONE_YEAR, Standing.of(365));
    assertEquals(Standing.YEARS, Standing.of(730));
    assertEquals(Standing.YEARS, Standing.of(20_000));
  }

  @Test
  void whatHasNoDayIsNotNew() {
    assertEquals(Standing.NOT_KNOWN, Standing.of(null));
    assertThrows(IllegalArgumentException.class, () -> Standing.of(-1));
  }
}
