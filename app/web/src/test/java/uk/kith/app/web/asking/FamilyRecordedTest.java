package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.api.Considerations.Considered;

/** R-PLACE-03: where homes are compared, who of the family is recorded stands first. */
class FamilyRecordedTest {

  private static FamilyRecorded with(boolean mayRecord, String... homes) {
    return FamilyRecorded.of(
        Asked.SEARCH, Asked.considered(), Asked.names(), List.of(homes), mayRecord);
  }

  @Test
  void eachPersonIsToldWithForWhomAndHowTheAssessmentStands() {
    FamilyRecorded family = Asked.family();
    assertEquals(
        List.of(
            "their aunt, All of them: Assessment under way",
            "Uncle Jan Horvath, Amir: Could care for the child"),
        family.rows().stream()
            .map(each -> each.person() + ", " + each.who() + ": " + each.outcome())
            .toList());
    assertTrue(
        family.open().stream()
            .flatMap(each -> each.findings().stream())
            .anyMatch(each -> each.text().contains("could care for the child: say why not")));
  }

  @Test
  void aHouseholdThatIsNotOnRecordIsOneLinkAway() {
    FamilyRecorded.Homeless uncle = with(true).homeless().get(0);
    assertEquals("Uncle Jan Horvath", uncle.person());
    assertEquals(
        "/households/new?kind=CONNECTED_PERSON&search=" + Asked.SEARCH, uncle.recordHref());
    assertEquals(1, with(true).homeless().size(), "of the aunt nobody knows yet");
    assertNull(with(false).homeless().get(0).recordHref(), "for who records none");
    assertEquals(List.of(), with(true, "Jan Horvath").homeless(), "it is on record");
  }

  @Test
  void withAHomeOfTheFamilyNothingIsLeftToAnswer() {
    assertEquals(List.of(), Asked.family().besideHome(true).open());
    assertFalse(Asked.family().besideHome(true).isEmpty());
    assertEquals(Asked.family().open(), Asked.family().besideHome(false).open());
    assertEquals(List.of(), Asked.family().besideHome(false).homeless());
  }

  /** What is recorded of a brother stands in no decision on the other alone. */
  @Test
  void aHomeForOneOfThemIsChosenByWhatIsRecordedOfIt() {
    FamilyRecorded danyals =
        FamilyRecorded.of(
            Asked.SEARCH,
            Asked.considered().onlyFor(List.of(Asked.DANYAL)),
            Map.of(Asked.DANYAL, "Danyal"),
            List.of(),
            true);
    assertEquals(
        List.of("their aunt"), danyals.rows().stream().map(AskedView.Considered::person).toList());
  }

  @Test
  void inOneLineForAPlan() {
    assertEquals(
        "their aunt: assessment under way; Uncle Jan Horvath: could care for the child",
        FamilyRecorded.inWords(Asked.considered()));
    assertNull(FamilyRecorded.inWords(Considered.of(List.of(), List.of(Asked.AMIR))));
  }
}
