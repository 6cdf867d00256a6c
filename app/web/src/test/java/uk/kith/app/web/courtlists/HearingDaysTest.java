package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.DateRange;

/** Days of hearings, as addresses ask for them. 30 September 2014 is a Tuesday. */
class HearingDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static HearingDays asked(Map<String, String> typed) {
    return HearingDays.asked(Form.prefilled(typed), TODAY);
  }

  private static HearingDays span(String from, String to) {
    Map<String, String> typed = new TreeMap<>(Map.of("days", "other", "team", "North"));
    put(typed, "from", from);
    put(typed, "to", to);
    return asked(typed);
  }

  private static void put(Map<String, String> typed, String name, String day) {
    if (!day.isEmpty()) {
      String[] parts = day.split("-", -1);
      typed.put(name + "-year", parts[0]);
      typed.put(name + "-month", parts[1]);
      typed.put(name + "-day", parts[2]);
    }
  }

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> chosen(HearingDays days) {
    return days.choices().stream().filter(Choice::chosen).map(Choice::text).toList();
  }

  @Test
  void thisWeekIsShownUnlessOtherDaysAreAskedFor() {
    assertEquals(days("2014-09-29", "2014-10-05"), asked(Map.of()).period());
    assertEquals(days("2014-09-30", "2014-09-30"), asked(Map.of("days", "today")).period());
    assertEquals(days("2014-10-01", "2014-10-01"), asked(Map.of("days", "tomorrow")).period());
    assertEquals(days("2014-10-06", "2014-10-12"), asked(Map.of("days", "next-week")).period());
    assertEquals(days("2014-09-30", "2014-10-27"), asked(Map.of("days", "four-weeks")).period());
    assertEquals(List.of("This week"), chosen(asked(Map.of())));
  }

  @Test
  void whatIsOverAndNotRecordedIsAskedForWhateverItsDay() {
    HearingDays days = asked(Map.of("days", "unrecorded"));
    assertTrue(days.isUnrecorded());
    assertEquals(List.of("Over, and nothing recorded"), chosen(days));
    assertFalse(asked(Map.of()).isUnrecorded());
    assertFalse(span("2014-11-03", "2014-12-19").isUnrecorded());
  }

  @Test
  void aSpanIsOnesOwn() {
    HearingDays days = span("2014-11-03", "2014-12-19");
    assertEquals(days("2014-11-03", "2014-12-19"), days.period());
    assertEquals(List.of("The days below"), chosen(days));
    assertEquals(List.of("team"), days.kept());
    assertEquals(6, days.span().size(), "a filter that changes keeps the days");
    assertEquals(List.of(), asked(Map.of("from-day", "3")).span());
    assertTrue(days.form().isValid());
  }

  @Test
  void aSpanThatIsNoneIsToldAndThisWeekIsShown() {
    for (HearingDays wrong :
        List.of(
            span("", "2014-12-19"),
            span("2014-11-03", ""),
            span("2014-11-03", "2014-11-02"),
            span("2014-11-03", "2015-11-04"),
            span("2014-11-31", "2014-12-19"))) {
      assertFalse(wrong.form().isValid());
      assertEquals(days("2014-09-29", "2014-10-05"), wrong.period());
    }
    assertTrue(span("2014-11-03", "2015-11-03").form().isValid());
  }

  /** From whatever is shown, whole weeks before and after it, with what else was asked for. */
  @Test
  void oneMovesOnWeekByWeek() {
    HearingDays week = asked(Map.of());
    assertEquals("22 September 2014 to 28 September 2014", week.before().days());
    assertEquals("6 October 2014 to 12 October 2014", week.after().days());
    HearingDays day = asked(Map.of("days", "today"));
    assertEquals("6 October 2014 to 12 October 2014", day.after().days());
    HearingDays span = span("2014-11-05", "2014-11-18");
    assertEquals("3 November 2014 to 9 November 2014", span.before().days());
    assertEquals("17 November 2014 to 23 November 2014", span.after().days());
    HearingDays fourWeeks = asked(Map.of("days", "four-weeks"));
    assertEquals(days("2014-09-30", "2014-10-27"), fourWeeks.period());
    assertEquals("27 October 2014 to 2 November 2014", fourWeeks.after().days());
    String href = span.after().href();
    for (String part :
        List.of(
            "/court/hearings?",
            "days=other",
            "from-day=17",
            "from-month=11",
            "from-year=2014",
            "to-day=23",
            "team=North")) {
      assertTrue(href.contains(part), href);
    }
  }
}
