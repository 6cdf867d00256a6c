package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;

/** R-SUFF-15: what a form asks happens within the months that are looked at. */
class ScenarioFormTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  @Test
  void homesThatComeAfterTheLastMonthAreRefused() {
    Form refused = read("12", "1", "10", "2016").form();
    assertFalse(refused.isValid());
    assertTrue(
        refused.errors().toString().contains("within the next 12 months"),
        refused.errors().toString());
    assertTrue(read("36", "1", "10", "2016").form().isValid());
    assertTrue(read("12", "29", "9", "2015").form().isValid());
  }

  @Test
  void aQuestionAskedAgainLooksAsFarAhead() {
    assertEquals("12", ScenarioForm.again(TODAY, 12).value("months"));
  }

  private static ScenarioForm.Read read(String months, String day, String month, String year) {
    Map<String, String> values = new HashMap<>();
    values.put("name", "Eight carers");
    values.put("count", "8");
    values.put("kind", "FOSTERING");
    values.put("months", months);
    values.put("from-day", day);
    values.put("from-month", month);
    values.put("from-year", year);
    return ScenarioForm.read(Form.prefilled(values), TODAY);
  }
}
