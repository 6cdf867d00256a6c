package uk.kith.placements.engine.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for comparing, worked by hand (R-DATA-15). */
class FoldedNameTest {

  @ParameterizedTest
  @CsvSource({
    "José, MARTÍNEZ, jose martinez",
    "Zoë, O’Brien, obrien zoe",
    "Anne-Marie, de la Cruz, anne cruz de la marie",
    "Łukasz, Żółć, lukasz zolc",
    "Søren, Þórsson, soren thorsson",
    "'  Amir ', ' Khan', amir khan",
    "J., Smith, j smith",
    "ＡＭＩＲ, Weiß, amir weiss"
  })
  void dropsCaseAccentsApostrophesAndHyphens(String first, String family, String folded) {
    assertEquals(folded, FoldedName.of(first, family));
  }

  @Test
  void isTheSameWhicheverNameIsCalledTheGivenOne() {
    assertEquals(FoldedName.of("Li", "Wei Chen"), FoldedName.of("Wei", "Chen Li"));
    assertEquals(FoldedName.of("Amir Khan", null), FoldedName.of("Khan", "Amir"));
  }

  @Test
  void differentNamesStayDifferent() {
    assertNotEquals(FoldedName.of("Amir", "Khan"), FoldedName.of("Amira", "Khan"));
    assertNotEquals(FoldedName.of("Amir", "Khan"), FoldedName.of("Amir", null));
  }

  @Test
  void ofNoNameThereIsNothingToCompare() {
    assertEquals("", FoldedName.of(null, null));
    assertEquals("", FoldedName.of(" ", "-"));
  }
}
