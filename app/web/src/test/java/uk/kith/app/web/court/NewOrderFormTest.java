package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;

/** R-SGO-10: on form C43 stand orders of four kinds, and one alone ends care. */
class NewOrderFormTest {

  private static Form checked(String form, String arranged) {
    Map<String, String> typed =
        new HashMap<>(
            Map.of("form", form, "madeOn-day", "30", "madeOn-month", "9", "madeOn-year", "2014"));
    typed.put("arranged", arranged);
    return NewOrderResource.checked(Form.prefilled(typed));
  }

  @Test
  void whatAnOrderOnFormC43SaysIsAsked() {
    assertEquals(
        "Say what the order says: only one with whom the child is to live ends care",
        checked("C43", "").error("arranged"));
    assertTrue(checked("C43", "SPECIFIC_ISSUE").isValid());
    assertTrue(checked("C35A", "").isValid());
  }

  @Test
  void noOtherFormSaysSo() {
    assertEquals(
        "Only an order on form C43 says so. Choose “Not on that form”",
        checked("C43A", "LIVE_WITH").error("arranged"));
    assertNull(checked("C43A", "").error("arranged"));
  }
}
