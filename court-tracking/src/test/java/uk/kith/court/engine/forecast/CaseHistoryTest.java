package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.Stage;

class CaseHistoryTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate MANAGED = LocalDate.of(2014, 9, 18);
  private static final LocalDate LISTED = LocalDate.of(2015, 2, 10);
  private static final LocalDate PUT_OFF = LocalDate.of(2015, 1, 20);
  private static final LocalDate RELISTED = LocalDate.of(2015, 3, 24);

  private static final CaseHistory CASE =
      Cases.issued(ISSUED)
          .at("Sheffield")
          .hears(HearingType.CASE_MANAGEMENT, MANAGED)
          .lists(MANAGED, LISTED)
          .then(Cases.adjourned(PUT_OFF, true))
          .lists(PUT_OFF.plusDays(7), RELISTED)
          .then(Cases.held(RELISTED))
          .disposed(RELISTED.plusDays(9));

  @Test
  void aHearingIsHeldOnlyFromItsDay() {
    assertEquals(Stage.ISSUED, on(MANAGED.minusDays(1)).stage());
    assertEquals(Stage.AFTER_CASE_MANAGEMENT, on(MANAGED).stage());
    assertNull(on(MANAGED.minusDays(1)).listedUntil(), "listed at that hearing");
    assertEquals(LISTED, on(MANAGED).listedUntil());
  }

  @Test
  void aHearingPutOffNoLongerStands() {
    assertTrue(on(PUT_OFF.minusDays(1)).isListed());
    assertEquals(0, on(PUT_OFF.minusDays(1)).adjournments());

    Situation situation = on(PUT_OFF);
    assertFalse(situation.isListed());
    assertEquals(LISTED, situation.putOffFrom());
    assertEquals(1, situation.adjournments());
    assertEquals(RELISTED, on(PUT_OFF.plusDays(7)).listedUntil());
  }

  @Test
  void theDecisionMayFollowTheHearing() {
    assertEquals(Stage.AFTER_CASE_MANAGEMENT, on(RELISTED.minusDays(1)).stage());
    assertEquals(Stage.AFTER_FINAL_HEARING, on(RELISTED).stage());
    assertFalse(on(RELISTED).isListed());
    assertTrue(CASE.findSituationOn(RELISTED.plusDays(9)).isEmpty(), "disposed of");
    assertTrue(CASE.findSituationOn(ISSUED.minusDays(1)).isEmpty(), "not issued yet");
  }

  /** A judgment may leave welfare to a further hearing: that one is awaited. */
  @Test
  void aFurtherFinalHearingStandsAfterTheFirstWasHeld() {
    Cases told =
        Cases.issued(ISSUED)
            .lists(MANAGED, LISTED)
            .then(Cases.held(LISTED))
            .lists(LISTED, RELISTED);

    Situation further = told.open().findSituationOn(LISTED).orElseThrow();
    assertEquals(Stage.AFTER_FINAL_HEARING, further.stage());
    assertEquals(RELISTED, further.listedUntil());

    Situation lost =
        told.then(Cases.adjourned(LISTED.plusDays(9), false))
            .open()
            .findSituationOn(LISTED.plusDays(9))
            .orElseThrow();
    assertFalse(lost.isListed());
    assertEquals(RELISTED, lost.putOffFrom());
  }

  /** As the court list takes it: the limit is measured by the one that ends last (R-COURT-16). */
  @Test
  void ofSeveralFinalHearingsTheOneThatEndsLastStands() {
    Situation two =
        Cases.issued(ISSUED)
            .lists(MANAGED, RELISTED)
            .lists(PUT_OFF, LISTED)
            .open()
            .findSituationOn(PUT_OFF)
            .orElseThrow();

    assertEquals(RELISTED, two.listedUntil());
  }

  @Test
  void weeksAndExtensionsAreThoseOfTheDay() {
    CaseHistory extended =
        new CaseHistory(
            null,
            ISSUED,
            List.of(),
            List.of(new Extension(LocalDate.of(2015, 2, 20), LocalDate.of(2015, 4, 26))),
            null);

    assertEquals(5, on(LocalDate.of(2014, 10, 8)).weeksElapsed(), "R-COURT-09");
    assertEquals(LocalDate.of(2015, 3, 1), extended.limitOn(LocalDate.of(2015, 2, 19)));
    assertEquals(LocalDate.of(2015, 4, 26), extended.limitOn(LocalDate.of(2015, 2, 20)));
    assertEquals(
        List.of(0, 1),
        List.of(LocalDate.of(2015, 2, 19), LocalDate.of(2015, 2, 20)).stream()
            .map(day -> extended.findSituationOn(day).orElseThrow().extensions())
            .toList());
  }

  @Test
  void refusesADisposalBeforeTheIssue() {
    assertThrows(
        IllegalArgumentException.class, () -> Cases.issued(ISSUED).disposed(ISSUED.minusDays(1)));
  }

  private static Situation on(LocalDate day) {
    return CASE.findSituationOn(day).orElseThrow();
  }
}
