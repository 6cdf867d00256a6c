package uk.kith.placements.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.NotSetUp;

class FilePeriodTest {

  private static FilePeriod of(int months) {
    FilePeriod period = new FilePeriod();
    period.months = months;
    period.check();
    return period;
  }

  @Test
  void countsFromTheDayInLondon() {
    assertEquals(LocalDate.of(2028, 7, 2), of(24).end(Instant.parse("2026-07-01T23:30:00Z")));
    assertEquals(LocalDate.of(2026, 2, 28), of(24).end(Instant.parse("2024-02-29T12:00:00Z")));
  }

  @Test
  void noPeriodAtAllIsRefused() {
    assertThrows(NotSetUp.class, () -> of(0));
  }
}
