package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.SearchKind;

/** R-PLACE-20: a pupil of school year 10 or 11 moves away from school with approval only. */
class KeyStage4Test {

  /** Fifteen on 31 August 2014: year 11 on 30 September 2014. */
  private static final LocalDate YEAR_11 = LocalDate.of(1999, 3, 14);

  /** Thirteen on 31 August 2014: year 9. */
  private static final LocalDate YEAR_9 = LocalDate.of(2001, 3, 14);

  private static final Whereabouts SCHOOL = AHome.at(0, 0, ARequest.ROTHERHAM);

  /** Ten miles are 16,093 metres. */
  private static final Whereabouts NEAR = AHome.at(0, -16_000, ARequest.ROTHERHAM);

  private static final Whereabouts FAR = AHome.at(0, -16_200, ARequest.ROTHERHAM);

  @Test
  void farFromSchoolTakesTheNominatedOfficer() {
    var verdict = verdict(ARequest.forChildren(pupil(YEAR_11)), AHome.ofFosterCarers().where(FAR));
    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-20", ruling(verdict));
    assertEquals("Nominated officer", verdict.objections().get(0).approver());
  }

  @Test
  void whereTheSchoolIsKeptNothingIsAsked() {
    assertEquals(
        "YES", ruling(ARequest.forChildren(pupil(YEAR_11)), AHome.ofFosterCarers().where(NEAR)));
  }

  @Test
  void inAnEmergencyNothingIsAsked() {
    assertEquals(
        "YES",
        ruling(
            ARequest.forChildren(pupil(YEAR_11)).kind(SearchKind.EMERGENCY),
            AHome.ofFosterCarers().where(FAR)));
  }

  @Test
  void aShortBreakIsNoMove() {
    assertEquals(
        "YES",
        ruling(
            ARequest.forChildren(pupil(YEAR_11)).kind(SearchKind.RESPITE),
            AHome.ofFosterCarers().where(FAR)));
  }

  @Test
  void ofYoungerPupilsNothingIsAsked() {
    assertEquals(
        "YES", ruling(ARequest.forChildren(pupil(YEAR_9)), AHome.ofFosterCarers().where(FAR)));
  }

  @Test
  void theFirstPlacementIsNoMove() {
    assertEquals(
        "YES",
        ruling(
            ARequest.forChildren(
                AChild.called("c1").bornOn(YEAR_11).schoolAt(SCHOOL).notLookedAfter()),
            AHome.ofFosterCarers().where(FAR)));
  }

  @Test
  void aDistanceThatNobodyKnowsIsAQuestion() {
    assertEquals(
        "YES: NOTE R-PLACE-20",
        ruling(
            ARequest.forChildren(
                AChild.called("c1")
                    .bornOn(YEAR_11)
                    .livingIn("elsewhere")
                    .schoolAt(Whereabouts.NOT_KNOWN)),
            AHome.ofFosterCarers().where(NEAR)));
  }

  private static AChild pupil(LocalDate born) {
    return AChild.called("c1").bornOn(born).livingIn("elsewhere").schoolAt(SCHOOL);
  }
}
