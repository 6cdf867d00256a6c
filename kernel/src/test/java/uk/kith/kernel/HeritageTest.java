package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-MATCH-07 to R-MATCH-10. */
class HeritageTest {

  private static Heritage ofGroups(String... words) {
    return new Heritage(Set.of(words), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** R-MATCH-07: six separate facts, each repeatable, written alike whatever the order. */
  @Test
  void sixFactsStandSideBySide() {
    Heritage heritage =
        new Heritage(
            Set.of("Roma"),
            Set.of("Slovak", "British"),
            Set.of("Romani"),
            Set.of("Slovak", "English"),
            Set.of("Roman Catholic"),
            Set.of("Slovak Roma"));
    assertEquals(List.of("British", "Slovak"), List.copyOf(heritage.nationalities()));
    assertEquals(List.of("English", "Slovak"), List.copyOf(heritage.otherLanguages()));
    assertFalse(heritage.isNotKnown());
    assertTrue(Heritage.NOT_KNOWN.isNotKnown());
  }

  /** R-MATCH-08: Slovak with no ethnic group stays not known, whatever the other five say. */
  @Test
  void nothingIsInferredFromOneFactToAnother() {
    Heritage heritage =
        new Heritage(
            Set.of(),
            Set.of("Slovak"),
            Set.of("Romani"),
            Set.of("Czech"),
            Set.of("Roman Catholic"),
            Set.of("Slovak Roma"));
    assertEquals(Optional.of(EthnicCode.NOBT), heritage.findNationalCode());
  }

  /** R-MATCH-09, first row. */
  @Test
  void romaAndGypsyAreExportedAsGypsyRomaAndStayDifferentInside() {
    assertEquals(Optional.of(EthnicCode.WROM), ofGroups("Roma").findNationalCode());
    assertEquals(Optional.of(EthnicCode.WROM), ofGroups("Gypsy").findNationalCode());
    assertNotEquals(ofGroups("Roma"), ofGroups("Gypsy"));
  }

  /** R-MATCH-09, second row. */
  @Test
  void irishTravellerIsExportedAsTravellerOfIrishHeritage() {
    assertEquals(Optional.of(EthnicCode.WIRT), ofGroups("Irish Traveller").findNationalCode());
  }

  /** R-MATCH-09, third row. */
  @ParameterizedTest
  @CsvSource({"Slovak", "Czech"})
  void slovakOrCzechWhoIsNotRomaIsExportedAsOtherWhite(String group) {
    assertEquals(Optional.of(EthnicCode.WOTH), ofGroups(group).findNationalCode());
  }

  /** R-MATCH-09, fourth row, stated in one word or in two. */
  @Test
  void slovakRomaIsExportedAsGypsyRoma() {
    assertEquals(Optional.of(EthnicCode.WROM), ofGroups("Slovak Roma").findNationalCode());
    assertEquals(Optional.of(EthnicCode.WROM), ofGroups("Slovak", "Roma").findNationalCode());
  }

  /** R-MATCH-09, fifth row. */
  @ParameterizedTest
  @CsvSource({
    "White British, Caribbean, MWBC",
    "Roma, African, MWBA",
    "Pakistani, White British, MWAS",
    "Chinese, White Irish, MOTH",
    "Indian, Caribbean, MOTH",
    "White British, Any other Black background, MOTH"
  })
  void groupsOfSeveralKindsAreExportedByTheMixedCodes(String one, String two, EthnicCode code) {
    assertEquals(Optional.of(code), ofGroups(one, two).findNationalCode());
    assertEquals(Optional.of(code), ofGroups(two, one).findNationalCode());
  }

  /** R-MATCH-09, sixth row. */
  @Test
  void refusedAndNotYetObtainedAreDifferent() {
    Heritage refused = ofGroups(Heritage.REFUSED);
    assertEquals(Optional.of(EthnicCode.REFU), refused.findNationalCode());
    assertEquals(Optional.of(EthnicCode.NOBT), Heritage.NOT_KNOWN.findNationalCode());
  }

  /** R-MATCH-08: words without an agreed code are left to a person. */
  @Test
  void unknownWordsHaveNoCode() {
    assertTrue(ofGroups("Vlax").findNationalCode().isEmpty());
    assertTrue(ofGroups("Roma", Heritage.REFUSED).findNationalCode().isEmpty());
    assertTrue(ofGroups("White British", "White Irish").findNationalCode().isEmpty());
  }

  /** R-MATCH-10. */
  @ParameterizedTest
  @CsvSource({"CNHE, CHNE", "chne, CHNE", "cnhe, CHNE", "' wrom ', WROM"})
  void readsReceivedCodes(String received, EthnicCode code) {
    assertEquals(Optional.of(code), EthnicCode.find(received));
  }

  /** R-MATCH-10. */
  @Test
  void anyOtherCodeIsNotGuessed() {
    assertTrue(EthnicCode.find("WXYZ").isEmpty());
    assertTrue(EthnicCode.find("").isEmpty());
  }

  @Test
  @Tag("sample-data")
  void codesAndMeaningsAreThePublishedOnes() throws Exception {
    List<String> published = Files.readAllLines(SampleData.path("codes/ethnic.csv"));
    assertEquals(EthnicCode.values().length, published.size() - 1);
    for (String line : published.subList(1, published.size())) {
      String[] fields = line.split(",", 3);
      assertEquals(fields[1], EthnicCode.valueOf(fields[0]).meaning());
    }
  }
}
