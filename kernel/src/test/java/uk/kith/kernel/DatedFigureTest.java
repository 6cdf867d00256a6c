package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.DatedFigure.Change;

/** R-DATE-09. */
class DatedFigureTest {

  @ParameterizedTest
  @CsvSource({"2014-09-30, 3", "2027-03-31, 3", "2027-04-01, 4", "2029-12-31, 4", "2030-01-01, 2"})
  void isThatOfTheDay(LocalDate day, int figure) {
    assertEquals(figure, DatedFigure.parse("3, 4 from 2027-04-01, 2 from 2030-01-01").on(day));
  }

  @Test
  void withoutAChangeIsTheSameOnEveryDay() {
    assertEquals(DatedFigure.of(3), DatedFigure.parse("3"));
    assertEquals(3, DatedFigure.of(3).on(LocalDate.MIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3, 4 from 2027-04-01", "3, 4 from 2027-04-01, 2 from 2030-01-01"})
  void isWrittenAsItIsSet(String text) {
    assertEquals(text, DatedFigure.parse(text).toString());
  }

  @Test
  void isReadWithoutABlankAfterTheComma() {
    assertEquals(
        new DatedFigure(3, List.of(new Change(LocalDate.of(2027, 4, 1), 4))),
        DatedFigure.parse("3,4 from 2027-04-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "three",
        "0",
        "-3",
        "3.5",
        "3, 0 from 2027-04-01",
        "3 from 2027-04-01",
        "3, 4",
        "3; 4 from 2027-04-01",
        "3, 4 from April 2027",
        "3, 4 from 2027-02-30",
        "3, 4 from 2027-04-01, 5 from 2027-04-01",
        "3, 4 from 2027-04-01, 5 from 2026-04-01"
      })
  void refusesWhatIsNoFigureAndSaysWhat(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> DatedFigure.parse(text));
    assertTrue(String.valueOf(refused.getMessage()).contains(text), text);
  }
}
