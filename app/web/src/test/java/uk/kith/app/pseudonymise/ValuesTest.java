package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.app.pseudonymise.ColumnList.Rule;
import uk.kith.kernel.Postcode;

class ValuesTest {

  private static final Shift SHIFT = new Shift("family", 2);

  private final Values values = new Values(Secret.known("one"), Set.of("British"), new Shared());
  private final JsonValues objects = new JsonValues(values);

  @ParameterizedTest
  @CsvSource({
    "postcode, S65 1AB, S65 0ZO",
    "postcode, s651ab, S65 0ZO",
    "postcode, DN1 2CC, DN1 0ZO",
    "postcode, W1A 1AA, W1A 0ZO",
    "postcode, the old mill, ZZ9 0ZO",
    "sector, S65 1, S65 0",
    "known, British, British",
    "known, Slovak Roma, Other",
    "text, Hit by her father, Left out.",
    "text, '', ''",
    "days, 2014-09-30/2014-10-14 2014-10-20/, 2014-09-16/2014-09-30 2014-10-06/",
    "code, R-MATCH-16 R-PLACE-21, R-MATCH-16 R-PLACE-21",
    "code kebab, legal-status, legal-status",
    "clock, 09:30, 09:00",
    "clock, 17:05:59, 17:00:00",
    "hour, 17:05:59, 17:00:00",
    "hour, 00:00:00, 00:00:00",
    "fee, 0, 0",
    "fee, 1, 5000",
    "fee, 83210, 85000",
    "fee, 82499, 80000",
    "code, E08000018, E08000018",
    "code, E08000018 W06000015, E08000018 W06000015",
    "keep, 12, 12"
  })
  void aValueBecomes(String kind, String value, String made) {
    assertEquals(made, of(kind, value));
  }

  /** Four families bear it: whoever knows that one of them does has nearly found it. */
  @Test
  void whatFewerThanFiveFamiliesBearIsNotTold() {
    Shared shared = new Shared();
    Values counting = new Values(Secret.known("one"), Set.of("British", "Roma"), shared);
    for (int i = 0; i < 5; i++) {
      Shift family = new Shift("family " + i, 1);
      counting.of(rule("known"), "British", family, "t.c");
      counting.of(rule("postcode"), "S65 1AB", family, "t.c");
      Shift fourth = new Shift("family " + Math.min(i, 3), 1);
      counting.of(rule("known"), "Roma", fourth, "t.c");
      counting.of(rule("sector"), "DN1 2", fourth, "t.c");
    }
    shared.close();
    assertEquals("British", counting.of(rule("known"), "British", SHIFT, "t.c"));
    assertEquals("Other", counting.of(rule("known"), "Roma", SHIFT, "t.c"));
    assertEquals("S65 0ZO", counting.of(rule("postcode"), "S65 9ZZ", SHIFT, "t.c"));
    assertEquals("ZZ9 0", counting.of(rule("sector"), "DN1 2", SHIFT, "t.c"));
  }

  @Test
  void theMadePostcodeIsOneInItsUsualForm() {
    assertEquals("S65", Postcode.parse(String.valueOf(of("postcode", "S65 1AB"))).outward());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alfie",
        "MALE and more",
        "Æ",
        "a\nb",
        "S65 1AB",
        "OF S651AB",
        "07700900123",
        "LIVES:S65 1AB"
      })
  void whatIsNoCodeStopsTheCopyAndIsNotRepeated(String value) {
    String said =
        String.valueOf(assertThrows(CannotCopy.class, () -> of("code", value)).getMessage());
    assertTrue(said.contains("t.c"), said);
    assertFalse(said.contains(value), said);
  }

  @Test
  void namesAreTheSameForTheSameWithinAFamilyAlone() {
    assertEquals(of("family-name", "Ackroyd"), of("family-name", " ackroyd"));
    Shift other = new Shift("other", 2);
    assertTrue(
        List.of("Ackroyd", "Akhtar", "Bagshaw", "Balog", "Barker").stream()
            .anyMatch(
                name ->
                    !String.valueOf(of("family-name", name))
                        .equals(values.of(rule("family-name"), name, other, "t.c"))));
    assertEquals(of("called Person", "Hannah Lowe"), of("called Person", "hannah lowe"));
    assertNotEquals(of("called Person", "Hannah Lowe"), of("called Person", "Ruth Bell"));
    assertEquals(
        of("called-as-written Provider", "Fern Care"),
        of("called-as-written Provider", "Fern Care"));
    assertNotEquals(
        of("called-as-written Provider", "Fern Care"),
        of("called-as-written Provider", "FERN CARE"),
        "where the database tells them apart");
    assertNull(of("none", "01632 960000"));
  }

  @ParameterizedTest
  @CsvSource({"day, when Alfie came", "moment, 2014-05-06 of Alfie", "days, 2014-13-45"})
  void whatIsNoDayStopsTheCopyAndIsNotRepeated(String kind, String value) {
    String said =
        String.valueOf(assertThrows(CannotCopy.class, () -> of(kind, value)).getMessage());
    assertEquals("A value of t.c is not written as a day or a moment is: nothing is copied.", said);
  }

  @Test
  void anObjectIsWalkedValueByValue() {
    Map<String, Rule> rules =
        Map.of(
            "school.name", rule("called School"),
            "needs.levels.*", rule("code"),
            "heritage.groups", rule("known"),
            "birth.date", rule("day"),
            "birth.age", rule("keep"));
    assertEquals(
        "{\"levels\":{\"HEALTH\":\"NONE\"}}",
        objects.of(rules, "needs", "{\"levels\":{\"HEALTH\":\"NONE\"}}", SHIFT, "t.c"));
    assertEquals(
        "{\"groups\":[\"Other\",\"British\"]}",
        objects.of(
            rules, "heritage", "{\"groups\":[\"Czech Roma\",\"British\",\"Roma\"]}", SHIFT, "t.c"));
    assertEquals(
        "{\"date\":\"2014-09-16\",\"age\":null}",
        objects.of(rules, "birth", "{\"date\":\"2014-09-30\",\"age\":null}", SHIFT, "t.c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "needs|{\"words\":\"Hit by her father\"}|t.c, needs.words",
        "needs|{\"levels\":{\"Hit by her father\":\"NONE\"}}|t.c, needs.levels",
        "birth|{\"age\":\"twelve\"}|t.c, birth.age",
        "wishes|{\"text\":\"Home\"}|t.c, wishes.text"
      })
  void whatTheListDoesNotNameStopsTheCopy(String above, String object, String named) {
    Map<String, Rule> rules = Map.of("needs.levels.*", rule("code"), "birth.age", rule("keep"));
    String said =
        String.valueOf(
            assertThrows(CannotCopy.class, () -> objects.of(rules, above, object, SHIFT, "t.c"))
                .getMessage());
    assertTrue(said.contains(named), said);
    assertFalse(said.contains("father"), said);
  }

  private @Nullable String of(String kind, String value) {
    return values.of(rule(kind), value, SHIFT, "t.c");
  }

  private static Rule rule(String kind) {
    String[] words = kind.split(" ", 2);
    return new Rule(Kind.of(words[0]), words.length > 1 ? words[1] : "");
  }
}
