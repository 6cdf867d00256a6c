package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 | 9 | 2014 | 31 9 2014 is no day of the calendar",
        "29 | 2 | 2013 | 29 2 2013 is no day of the calendar",
        "30 | '' | 2014 | day, month and year are all needed",
        "31 | Sept | 2014 | 31 Sept 2014 is no day of the calendar",
        "30 | 9th | 2014 | write it as 27 3 2014 or 27 March 2014",
        "30 | 9 | 14 | the year has four digits",
        "30 | 9 | 1014 | the year is one from 1900 to 2200",
      })
  void tellsWhyItIsNoDate(String day, String month, String year, String why) {
    assertEquals(Optional.of(why), new TypedDate(day, month, year).findFault());
  }

  @ParameterizedTest
  @CsvSource({"9", "09", "Sep", "sept", "September"})
  void readsMonthsAsNumbersAndWords(String month) {
    assertEquals(
        Optional.of(LocalDate.of(2014, 9, 30)), new TypedDate("30", month, "2014").findDate());
  }

  @Test
  void aMonthIsKnownByThreeLettersAtLeast() {
    assertEquals(Optional.empty(), new TypedDate("3", "Ju", "2014").findDate());
    assertEquals(
        Optional.of(LocalDate.of(2014, 7, 3)), new TypedDate("3", "Jul", "2014").findDate());
  }

  @Test
  void findsNoFaultWithADateNorWithNothing() {
    assertEquals(Optional.empty(), new TypedDate("29", "2", "2012").findFault());
    assertEquals(Optional.empty(), TypedDate.EMPTY.findFault());
  }

  @Test
  void theErrorOfADateSaysWhatIsWrongWithIt() {
    Form typed =
        Form.of(
            Map.of(
                "done-day",
                List.of("31"),
                "done-month",
                List.of("9"),
                "done-year",
                List.of("2014")));
    assertEquals(
        "Enter when it was done: 31 9 2014 is no day of the calendar",
        typed.with("done-day", "Enter when it was done").error("done"));
    assertEquals(
        "Enter when it was done",
        Form.EMPTY.with("done-day", "Enter when it was done").error("done"));
  }

  @Test
  void anErrorTellsDaysInWords() {
    assertEquals(
        "It was ordered on 3 September 2014",
        Form.EMPTY.with("on", "It was ordered on 2014-09-03").error("on"));
    assertEquals(
        "No child has the number 2014-02-31",
        Form.EMPTY.with("on", "No child has the number 2014-02-31").error("on"));
  }
}
