package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "31 | 9 | 2014 | 31/9/2014 is no day of the calendar",
        "29 | 2 | 2013 | 29/2/2013 is no day of the calendar",
        "30 | '' | 2014 | day, month and year are all needed",
        "30 | Sept | 2014 | day, month and year are numbers, such as 27 3 2014",
        "30 | 9 | 14 | the year has four digits",
      })
  void tellsWhyItIsNoDate(String day, String month, String year, String why) {
    assertEquals(Optional.of(why), new TypedDate(day, month, year).findFault());
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
        "Enter when it was done: 31/9/2014 is no day of the calendar",
        typed.with("done-day", "Enter when it was done").error("done"));
    assertEquals(
        "Enter when it was done",
        Form.EMPTY.with("done-day", "Enter when it was done").error("done"));
  }
}
