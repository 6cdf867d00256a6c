package uk.kith.court.engine.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.court.engine.hearing.Hearing.Happened;

class HearingTest {

  private static final LocalDate LISTED = LocalDate.of(2014, 9, 4);
  private static final LocalDate FIRST = LocalDate.of(2014, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 12, 3);

  private static Hearing hearing(Happened... moves) {
    return new Hearing(HearingType.FINAL, LISTED, FIRST, LAST, List.of(moves));
  }

  private static Happened moved(String on, HearingStatus to) {
    return new Happened(LocalDate.parse(on), to, to == HearingStatus.HELD ? null : DelayReason.LA5);
  }

  /** R-COURT-19: unknown before it was listed, then listed, then as its moves say. */
  @Test
  void standsOnADayAsItWasKnownThen() {
    Hearing hearing =
        hearing(
            moved("2014-11-28", HearingStatus.ADJOURNED_TO_BE_RE_LISTED),
            moved("2014-12-08", HearingStatus.ADJOURNED_AND_RE_LISTED));
    assertEquals(Optional.empty(), hearing.statusOn(LISTED.minusDays(1)));
    assertEquals(Optional.of(HearingStatus.LISTED), hearing.statusOn(LISTED));
    assertEquals(Optional.of(HearingStatus.LISTED), hearing.statusOn(LocalDate.of(2014, 11, 27)));
    assertEquals(
        Optional.of(HearingStatus.ADJOURNED_TO_BE_RE_LISTED),
        hearing.statusOn(LocalDate.of(2014, 11, 28)));
    assertEquals(
        Optional.of(HearingStatus.ADJOURNED_AND_RE_LISTED),
        hearing.statusOn(LocalDate.of(2014, 12, 8)));
  }

  /** R-COURT-16: a hearing of three days is ahead until the end of the third. */
  @Test
  void isAheadUntilItsLastDay() {
    assertFalse(hearing().isAheadOn(LISTED.minusDays(1)));
    assertTrue(hearing().isAheadOn(FIRST));
    assertTrue(hearing().isAheadOn(LAST));
    assertFalse(hearing().isAheadOn(LAST.plusDays(1)));
  }

  /** R-COURT-19: from the day after its last one, until somebody says what became of it. */
  @Test
  void isUnrecordedOnceItIsOver() {
    assertFalse(hearing().isUnrecordedOn(LAST));
    assertTrue(hearing().isUnrecordedOn(LAST.plusDays(1)));
    Hearing held = hearing(moved("2014-12-08", HearingStatus.HELD));
    assertTrue(held.isUnrecordedOn(LocalDate.of(2014, 12, 7)));
    assertFalse(held.isUnrecordedOn(LocalDate.of(2014, 12, 8)));
    Hearing waits = hearing(moved("2014-11-28", HearingStatus.VACATED_TO_BE_RE_LISTED));
    assertFalse(waits.isUnrecordedOn(LAST.plusDays(1)), "put off, which is recorded");
  }

  /** R-COURT-20: of all that may become of a hearing, one thing alone is that it was held. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LISTED")
  void onlyAHeldHearingIsHeld(HearingStatus to) {
    Hearing hearing = hearing(moved("2014-12-03", to));
    assertEquals(to == HearingStatus.HELD, hearing.isHeldBy(LAST));
    assertEquals(to != HearingStatus.HELD, hearing.isPutOffBy(LAST));
    assertFalse(hearing.isHeldBy(LAST.minusDays(1)), "not before it happened");
    assertFalse(hearing.isAheadOn(LAST));
  }

  /** R-COURT-19: what does not stand in the table cannot happen. */
  @Test
  void refusesAMoveThatTheTableDoesNotKnow() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                hearing(
                    moved("2014-12-03", HearingStatus.HELD),
                    moved("2014-12-04", HearingStatus.VACATED)));
    assertEquals(
        "a hearing does not move from HELD to VACATED, as on 2014-12-04", refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> hearing(moved("2014-12-03", HearingStatus.LISTED)));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Hearing(HearingType.FINAL, LISTED, LAST, FIRST, List.of()));
  }

  /** R-COURT-21: the first time that it was put off, with its reason. */
  @Test
  void tellsWhyItWasPutOff() {
    Hearing hearing =
        hearing(
            moved("2014-11-28", HearingStatus.VACATED_TO_BE_RE_LISTED),
            moved("2014-12-08", HearingStatus.VACATED));
    assertEquals(Optional.empty(), hearing.putOff(LocalDate.of(2014, 11, 27)));
    assertEquals(
        Optional.of(moved("2014-11-28", HearingStatus.VACATED_TO_BE_RE_LISTED)),
        hearing.putOff(LocalDate.of(2015, 1, 1)));
    assertEquals(Optional.empty(), hearing(moved("2014-12-03", HearingStatus.HELD)).putOff(LAST));
  }

  /** R-COURT-19: a listed day that has gone by with nothing recorded asks what became of it. */
  @Test
  void asksWhatBecameOfADayThatHasPassed() {
    assertEquals(List.of(), hearing().findings(LAST, 5));
    assertEquals(
        "Nothing is recorded of the final hearing listed for 3 December 2014: held, adjourned or"
            + " vacated?",
        hearing().findings(LAST.plusDays(1), 5).get(0).text());
    assertEquals(
        List.of(), hearing(moved("2014-12-03", HearingStatus.HELD)).findings(LAST.plusDays(1), 5));
  }

  /** R-COURT-19: five working days for a new day; adjourned Friday 28 November, so 5 December. */
  @Test
  void asksForTheNewDayAfterFiveWorkingDays() {
    Hearing hearing = hearing(moved("2014-11-28", HearingStatus.ADJOURNED_TO_BE_RE_LISTED));
    assertEquals(List.of(), hearing.findings(LocalDate.of(2014, 12, 5), 5));
    assertEquals(
        "The final hearing put off on 28 November 2014 has no new day; one was to be fixed by 5"
            + " December 2014.",
        hearing.findings(LocalDate.of(2014, 12, 6), 5).get(0).text());
    assertEquals(
        List.of(),
        hearing(
                moved("2014-11-28", HearingStatus.ADJOURNED_TO_BE_RE_LISTED),
                moved("2014-12-08", HearingStatus.ADJOURNED_AND_RE_LISTED))
            .findings(LocalDate.of(2015, 1, 1), 5));
  }

  /** What happened later is not seen from an earlier day. */
  @Test
  void isSeenWithoutWhatHappenedLater() {
    Hearing hearing = hearing(moved("2014-12-03", HearingStatus.HELD));
    assertEquals(hearing(), hearing.asOf(LocalDate.of(2014, 12, 2)));
    assertEquals(hearing, hearing.asOf(LocalDate.of(2014, 12, 3)));
  }

  /** R-COURT-21: eleven codes, and no other reason, are counted as the authority's own. */
  @Test
  void elevenReasonsAreTheAuthoritys() {
    Set<String> own =
        Arrays.stream(DelayReason.values())
            .filter(DelayReason::isAuthoritys)
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("LA1", "LA2", "LA3", "LA4", "LA5", "LA6", "LA7", "LA8", "LA9", "LA10", "LA11"), own);
  }

  /** R-COURT-19: which are put off, which of those have their new day, and which want one. */
  @Test
  void statusesThatArePutOff() {
    EnumSet<HearingStatus> putOff = EnumSet.allOf(HearingStatus.class);
    putOff.removeIf(status -> !status.isPutOff());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(HearingStatus.LISTED, HearingStatus.HELD)), putOff);
    for (HearingStatus status : HearingStatus.values()) {
      assertEquals(status.name().endsWith("_AND_RE_LISTED"), status.isRelisted());
      assertEquals(status.name().endsWith("_TO_BE_RE_LISTED"), status.isToBeRelisted());
    }
  }
}
