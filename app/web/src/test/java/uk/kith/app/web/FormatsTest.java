package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes the locale of the JVM")
class FormatsTest {
  // A Tuesday.
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  @Test
  void writesDatesInFull() {
    assertEquals("3 September 2014", Dates.day(LocalDate.of(2014, 9, 3)));
    assertEquals("not known", Dates.dayOrNotKnown(null));
  }

  @Test
  void countsWorkingDaysToADate() {
    assertEquals("in 1 working day", Dates.due(LocalDate.of(2014, 10, 1), TODAY));
    // Wednesday, Thursday, Friday, Monday, Tuesday.
    assertEquals("in 5 working days", Dates.due(LocalDate.of(2014, 10, 7), TODAY));
    assertEquals("today", Dates.due(TODAY, TODAY));
  }

  @Test
  void countsMonthsToADateThatIsFarOff() {
    assertEquals("in 10 months", Dates.due(LocalDate.of(2015, 8, 4), TODAY));
    // 23 in October, 20 in November, 16 in December until the 22nd.
    assertEquals("in 59 working days", Dates.due(LocalDate.of(2014, 12, 22), TODAY));
  }

  @Test
  void aHomeOfTheSameSectorIsNotAtNoDistance() {
    assertEquals("under 0.1 miles", Numbers.miles(0.0));
    assertEquals("0.1 miles", Numbers.miles(0.06));
  }

  @Test
  void aBabyIsUnderOne() {
    assertEquals("under 1", Words.age(RegisterFixture.aBoy("Ivo", 0)));
  }

  @Test
  void countsDaysWhenNoWorkingDayLiesBetween() {
    LocalDate friday = LocalDate.of(2014, 10, 3);
    assertEquals("in 2 days", Dates.due(friday.plusDays(2), friday));
  }

  /** What is ahead and what is late in one unit, where the law counts in days and weeks. */
  @Test
  void countsDaysAheadAsThoseBehindWhereAListCountsInDays() {
    assertEquals("in 1 day", Dates.dueInDays(LocalDate.of(2014, 10, 1), TODAY));
    assertEquals("in 61 days", Dates.dueInDays(LocalDate.of(2014, 11, 30), TODAY));
    assertEquals("in 308 days", Dates.dueInDays(LocalDate.of(2015, 8, 4), TODAY));
    assertEquals("today", Dates.dueInDays(TODAY, TODAY));
    assertEquals("33 days late", Dates.dueInDays(LocalDate.of(2014, 8, 28), TODAY));
  }

  @Test
  void countsDaysAfterADate() {
    assertEquals("8 days late", Dates.due(LocalDate.of(2014, 9, 22), TODAY));
    assertEquals("1 day late", Dates.late(LocalDate.of(2014, 9, 29), TODAY));
    assertNull(Dates.late(TODAY, TODAY));
    assertEquals("4 days ago", Dates.ago(LocalDate.of(2014, 9, 26), TODAY));
    assertEquals("today", Dates.ago(TODAY, TODAY));
  }

  @Test
  void warnsOfADayLaterThanTheBusinessDate() {
    assertEquals(
        "Check the day: 3 October 2014 is later than today, 30 September 2014",
        Dates.later(LocalDate.of(2014, 10, 3), TODAY));
    assertNull(Dates.later(TODAY, TODAY));
  }

  @Test
  void writesNumbersTheSameOnEveryMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertEquals("2,675", Numbers.count(2675));
      assertEquals("1.2 miles", Numbers.miles(1.24));
      assertEquals("1.0 mile", Numbers.miles(1.0));
      assertEquals("90.5", Numbers.score(905));
      assertEquals("90", Numbers.score(900));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesSmallNumbersAsWords() {
    assertEquals("one place", Numbers.words(1, "place"));
    assertEquals("no places", Numbers.words(0, "place"));
    assertEquals("11 places", Numbers.words(11, "place"));
    assertEquals("Four", Numbers.sentence(Numbers.word(4)));
  }

  @Test
  void neverDividesByNobody() {
    assertEquals("45%", Numbers.percent(178, 398));
    assertEquals("not known", Numbers.percent(0, 0));
  }
}
