package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days in addresses; {@link ParameterTexts} answers 400 to what is thrown here. */
class TextsTest {

  @Test
  void aDayIsReadWithinTheYearsThatAreSpokenOf() {
    for (String day : List.of("1900-01-01", "2014-09-30", "2200-12-31")) {
      assertEquals(LocalDate.parse(day), Texts.day(day));
    }
  }

  /** From the last day of the calendar no week can be counted on. */
  @Test
  void aDayCenturiesAwayIsRefused() {
    for (String day : List.of("+999999999-12-31", "-999999999-01-01", "1899-12-31", "2201-01-01")) {
      assertThrows(IllegalArgumentException.class, () -> Texts.day(day), day);
    }
    assertThrows(DateTimeException.class, () -> Texts.day("2014-02-30"));
  }
}
