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
    assertTrue(WORDS.get("PR1").contains("authority itself"), "own provision");
    assertTrue(WORDS.get("PR2").contains("Another local authority"), "other local authority");
    assertTrue(WORDS.get("PR3").contains("public"), "other public provision");
    assertTrue(WORDS.get("PR4").contains("private"), "private provision");
    assertTrue(WORDS.get("PR5").contains("voluntary"), "voluntary, third sector");
    assertTrue(WORDS.get("PR0").contains("parental responsibility"), "parents");
  }

  @Test
  void everyChoiceNamesItsCode() {
    WORDS.forEach(
        (code, words) ->
            assertTrue(code.isEmpty() || words.endsWith("(" + code + ")"), code + words));
    assertEquals(5, ProviderCodes.OF_OTHERS.size());
  }
}
