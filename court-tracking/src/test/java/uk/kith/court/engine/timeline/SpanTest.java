package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.WorkingCalendar;

/** R-DATE-02 to -04. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2014-12-22, 5 working days, 2014-12-31",
    "2014-09-01, 12 weeks, 2014-11-24",
    "2014-09-01, 10 days, 2014-09-11",
    "2015-11-30, 3 months, 2016-02-29",
    "2014-09-06, 0 days, 2014-09-06"
  })
  void countsForward(LocalDate day, String span, LocalDate expected) {
    assertEquals(new DueDate(expected, false), Span.parse(span).after(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-23, 7 working days, 2015-01-14",
    "2014-09-20, 1 working day, 2014-09-18", // before a Saturday: Friday would end on Monday
    "2014-09-20, 0 working days, 2014-09-20",
    "2014-11-24, 12 weeks, 2014-09-01",
    "2015-02-28, 1 month, 2015-01-31", // one month from 28, 29, 30 and 31 January ends there
    "2015-03-31, 1 month, 2015-02-28"
  })
  void countsBack(LocalDate day, String span, LocalDate expected) {
    assertEquals(new DueDate(expected, false), Span.parse(span).before(day));
  }

  /** R-DATE-03. */
  @Test
  void isProvisionalBeyondTheKnownHolidays() {
    LocalDate far = LocalDate.of(2031, 1, 2);
    assertTrue(Span.workingDays(1).after(far).provisional());
    assertFalse(Span.weeks(1).after(far).provisional());
    assertTrue(Span.weeks(1).after(new DueDate(far, true)).provisional());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 weeks", "1 working day", "5 working days", "1 month", "0 days"})
  void readsWhatItWrites(String words) {
    assertEquals(words, Span.parse(words).words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "weeks", "-1 days", "twelve weeks", "1 year", "1.5 weeks"})
  void refusesWhatIsNoLengthOfTime(String text) {
    assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    assertThrows(IllegalArgumentException.class, () -> Span.days(-1));
  }

  /** Counted back is the last day, of working days the last working day, that gets there. */
  @Test
  void countingBackIsTheLastDayFromWhichItGetsThere() {
    Seeds.forEach(
        2_000,
        random -> {
          Span.Unit unit = Span.Unit.values()[random.nextInt(4)];
          Span span = new Span(random.nextInt(14), unit);
          LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3_000));
          LocalDate from = span.before(day).date();
          assertFalse(span.after(from).date().isAfter(day), span.words() + " to " + day);
          LocalDate next = from.plusDays(1);
          while (unit == Span.Unit.WORKING_DAYS
              && !WorkingCalendar.englandAndWales().isWorkingDay(next)) {
            next = next.plusDays(1);
          }
          assertTrue(span.after(next).date().isAfter(day), span.words() + " to " + day);
        });
  }
}
