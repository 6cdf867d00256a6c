package uk.kith.app.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.CourtAgenda;

/** What a meeting keeps of the list that its agenda is from. */
class StartScreenTest {

  private static String from(Map<String, String> asked) {
    return StartScreen.from(new CourtAgenda(), Form.prefilled(asked));
  }

  @Test
  void theFilterIsToldInWords() {
    assertEquals("Children in proceedings", from(Map.of()));
    assertEquals(
        "Children in proceedings, of team North, before Sheffield",
        from(Map.of("team", "North", "court", "Sheffield")));
  }

  /** It stands in minutes and lists, and would outlive the child's record. */
  @Test
  void aNameThatSomebodySearchedForIsNotKept() {
    assertEquals("Children in proceedings, found by words", from(Map.of("text", "Ava Reed")));
    assertEquals(
        "Children in proceedings, of team North, found by words",
        from(Map.of("team", "North", "text", "SE14C00407")));
  }
}
