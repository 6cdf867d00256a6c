package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;

/** A planned meeting is not a held one. */
class DoneByTodayTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private final DoneByToday done = new DoneByToday();

  DoneByTodayTest() {
    done.businessDate = () -> TODAY;
  }

  @Test
  void aDayToComeIsRefusedWithBothDays() {
    Invalid refused = assertThrows(Invalid.class, () -> done.require("askedOn", TODAY.plusDays(1)));
    assertEquals(
        List.of(
            new FieldError(
                "askedOn",
                "future",
                "1 October 2014 lies after today, 30 September 2014: only what has been done is"
                    + " recorded")),
        refused.errors());
  }

  @Test
  void todayThePastAndNoDayAreTaken() {
    assertDoesNotThrow(() -> done.require("askedOn", TODAY));
    assertDoesNotThrow(() -> done.require("askedOn", TODAY.minusYears(1)));
    assertDoesNotThrow(() -> done.require("heldOn", null));
  }
}
