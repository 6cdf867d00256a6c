package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;

/** The published code list of placement_provider (R-PLACE-45), in words of our own. */
class ProviderCodesTest {

  private static final Map<String, String> WORDS =
      ProviderCodes.ALL.stream().collect(Collectors.toMap(Choice::value, Choice::text));

  @Test
  void aCodeSaysWhatIsPublishedOfIt() {
    assertEquals("The authority itself (PR1)", WORDS.get("PR1"));
    assertEquals("Another local authority (PR2)", WORDS.get("PR2"));
    assertEquals("Another public body, such as a health trust (PR3)", WORDS.get("PR3"));
    assertEquals("A private body (PR4)", WORDS.get("PR4"));
    assertEquals("A voluntary body (PR5)", WORDS.get("PR5"));
    assertEquals("A parent, or who has parental responsibility (PR0)", WORDS.get("PR0"));
  }

  @Test
  void everyChoiceNamesItsCode() {
    WORDS.forEach(
        (code, words) ->
            assertTrue(code.isEmpty() || words.endsWith("(" + code + ")"), code + words));
    assertEquals(5, ProviderCodes.OF_OTHERS.size());
  }
}
