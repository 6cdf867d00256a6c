package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-DATE-01 to R-DATE-05. */
class WorkingCalendarTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

  /** R-DATE-01, worked example of the catalogue. */
  /** R-DATE-03: Christmas 2014 was a Thursday, and Boxing Day a bank holiday. */
  @Test
  void theNearestWorkingDayIsTheDayItselfOrBeforeOrAfterIt() {
    LocalDate eve = LocalDate.of(2014, 12, 24);
    LocalDate monday = LocalDate.of(2014, 12, 29);
    assertEquals(eve, CALENDAR.workingDayFrom(eve));
    assertEquals(eve, CALENDAR.workingDayBy(eve));
    for (int day = 25; day <= 28; day++) {
      assertEquals(monday, CALENDAR.workingDayFrom(LocalDate.of(2014, 12, day)));
      assertEquals(eve, CALENDAR.workingDayBy(LocalDate.of(2014, 12, day)));
    }
  }

  @Test
  void periodBeginningWithADayIncludesThatDay() {
    assertEquals(
        LocalDate.of(2015, 3, 1),
        WorkingCalendar.lastDayOfWeeksBeginningWith(LocalDate.of(2014, 9, 1), 26));
    LocalDate day = LocalDate.of(2014, 9, 1);
    assertEquals(day, WorkingCalendar.lastDayOfPeriodBeginningWith(day, 1));
    assertThrows(
        IllegalArgumentException.class, () -> WorkingCalendar.lastDayOfPeriodBeginningWith(day, 0));
  }

  /** R-DATE-02, R-DATE-03: the day of the event does not count, holidays do not count. */
  @ParameterizedTest
  @CsvSource({
    "2014-09-01, 20, 2014-09-29", // worked example of the catalogue
    "2014-12-22, 5, 2014-12-31", // 23, 24, 29, 30, 31: Christmas and Boxing Day fall out
    "2014-12-31, 1, 2015-01-02", // New Year's Day
    "2010-12-24, 1, 2010-12-29", // Christmas on a Saturday: Monday and Tuesday are substitutes
    "2011-12-23, 1, 2011-12-28", // Christmas on a Sunday
    "2015-04-02, 1, 2015-04-07", // Good Friday and Easter Monday
    "2011-04-21, 3, 2011-04-28", // Easter; then the royal wedding on Friday 29 April
    "2011-04-28, 1, 2011-05-03", // the royal wedding and Early May
    "2012-06-01, 1, 2012-06-06", // spring holiday moved to 4 June, Diamond Jubilee 5 June
    "2020-05-04, 4, 2020-05-11", // Early May moved to Friday 8 May; Monday 4 May was worked
    "2022-06-01, 1, 2022-06-06", // 2 and 3 June
    "2022-09-16, 1, 2022-09-20", // state funeral
    "2023-05-05, 1, 2023-05-09", // coronation
    "2014-09-01, 0, 2014-09-01"
  })
  void countsWorkingDaysAfterAnEvent(LocalDate event, int days, LocalDate due) {
    assertEquals(new DueDate(due, false), CALENDAR.workingDaysAfter(event, days));
  }

  /** R-COURT-15: seven business days before Friday 2015-01-23. */
  @Test
  void countsWorkingDaysBeforeAnEvent() {
    assertEquals(
        new DueDate(LocalDate.of(2015, 1, 14), false),
        CALENDAR.workingDaysBefore(LocalDate.of(2015, 1, 23), 7));
    assertEquals(
        new DueDate(LocalDate.of(2014, 12, 24), false),
        CALENDAR.workingDaysBefore(LocalDate.of(2014, 12, 29), 1));
  }

  /** R-DATE-02: every day counts but that of the event, the leap day and Christmas too. */
  @ParameterizedTest
  @CsvSource({
    "2014-12-20, 14, 2015-01-03",
    "2016-02-15, 14, 2016-02-29",
    "2015-02-15, 14, 2015-03-01",
    "2014-09-01, 0, 2014-09-01"
  })
  void countsDaysAfterAnEvent(LocalDate event, int days, LocalDate due) {
    assertEquals(due, WorkingCalendar.daysAfter(event, days));
  }

  /** R-DATE-04. */
  @ParameterizedTest
  @CsvSource({
    "2014-11-30, 3, 2015-02-28",
    "2015-11-30, 3, 2016-02-29",
    "2014-08-31, 1, 2014-09-30",
    "2014-09-15, 6, 2015-03-15"
  })
  void monthsRunToTheCorrespondingDate(LocalDate event, int months, LocalDate due) {
    assertEquals(due, WorkingCalendar.monthsAfter(event, months));
  }

  /** R-DATE-05, with the offsets of R-COURT-11. */
  @ParameterizedTest
  @CsvSource({
    "2014-09-04, 12, 2014-09-19",
    "2014-09-04, 18, 2014-09-29",
    "2014-09-04, 1, 2014-09-04",
    "2014-09-01, 12, 2014-09-16",
    "2014-09-05, 12, 2014-09-22",
    "2014-09-03, 18, 2014-09-26"
  })
  void dayOneOfTheOutlineIsTheDayOfIssue(LocalDate issue, int number, LocalDate day) {
    assertEquals(new DueDate(day, false), CALENDAR.outlineDay(issue, number));
  }

  @Test
  void countsWorkingDaysBetween() {
    LocalDate event = LocalDate.of(2014, 9, 1);
    assertEquals(
        new WorkingDays(20, false), CALENDAR.workingDaysBetween(event, LocalDate.of(2014, 9, 29)));
    assertEquals(new WorkingDays(0, false), CALENDAR.workingDaysBetween(event, event));
    assertThrows(
        IllegalArgumentException.class,
        () -> CALENDAR.workingDaysBetween(event, event.minusDays(1)));
  }

  /** R-DATE-03: beyond the covered years the date is provisional. */
  @Test
  void dueDateBeyondTheCoveredYearsIsProvisional() {
    LocalDate last = LocalDate.of(2029, 12, 31);
    assertEquals(new DateRange(LocalDate.of(2010, 1, 1), last), CALENDAR.covers());
    assertFalse(CALENDAR.workingDaysAfter(last.minusDays(7), 1).provisional());
    assertTrue(CALENDAR.workingDaysAfter(last.minusDays(7), 20).provisional());
    assertTrue(CALENDAR.workingDaysAfter(LocalDate.of(2009, 12, 1), 1).provisional());
    assertTrue(CALENDAR.workingDaysBetween(last, last.plusDays(1)).provisional());
  }

  /** R-DATE-03: the data against the Act of 1971 and an Easter computed another way. */
  @ParameterizedTest
  @ValueSource(ints = {2010, 2011, 2012, 2014, 2017, 2019, 2022, 2026, 2029})
  void standingHolidaysFallWhereTheActPutsThem(int year) {
    LocalDate easter = easter(year);
    assertFalse(CALENDAR.isWorkingDay(easter.minusDays(2)), "Good Friday");
    assertFalse(CALENDAR.isWorkingDay(easter.plusDays(1)), "Easter Monday");
    assertTrue(CALENDAR.isWorkingDay(easter.plusDays(2)), "Tuesday after Easter");
    assertFalse(CALENDAR.isWorkingDay(lastMonday(year, 8)), "Summer");
    assertFalse(CALENDAR.isWorkingDay(firstMondayOfMay(year)), "Early May");
  }

  /** Every year has its eight standing holidays and the proclaimed ones, all on weekdays. */
  @Test
  void everyYearIsWhole() {
    for (int year = 2010; year <= 2029; year++) {
      long holidays =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> day.getDayOfWeek().getValue() < 6 && !CALENDAR.isWorkingDay(day))
              .count();
      int proclaimed =
          switch (year) {
            case 2011, 2012, 2023 -> 1;
            case 2022 -> 2;
            default -> 0;
          };
      assertEquals(8 + proclaimed, holidays, "holidays of " + year);
    }
  }

  @Test
  void countingForwardAndBackAgree() {
    Seeds.forEach(
        300,
        random -> {
          LocalDate event = someDay(random);
          int days = 1 + random.nextInt(60);
          DueDate due = CALENDAR.workingDaysAfter(event, days);
          assertTrue(CALENDAR.isWorkingDay(due.date()));
          assertEquals(days, CALENDAR.workingDaysBetween(event, due.date()).count());
          assertTrue(!due.date().isAfter(CALENDAR.workingDaysAfter(event, days + 1).date()));
          if (CALENDAR.isWorkingDay(event)) {
            assertEquals(event, CALENDAR.workingDaysBefore(due.date(), days).date());
          }
        });
  }

  private static LocalDate someDay(Random random) {
    return LocalDate.of(2010, 6, 1).plusDays(random.nextInt(6500));
  }

  private static LocalDate lastMonday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static LocalDate firstMondayOfMay(int year) {
    LocalDate day = LocalDate.of(year, 5, 1);
    while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * Easter Sunday by Gauss's rule for 1900 to 2099: independent of how the data were made (the
   * anonymous Gregorian algorithm).
   */
  private static LocalDate easter(int year) {
    int d = (19 * (year % 19) + 24) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    int day = 22 + d + e;
    if (day == 57 || (day == 56 && d == 28 && year % 19 > 10)) {
      day -= 7;
    }
    return LocalDate.of(year, 3, 1).plusDays(day - 1L);
  }
}
