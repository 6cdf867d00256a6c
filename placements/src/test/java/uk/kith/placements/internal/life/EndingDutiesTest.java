package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.internal.life.OnePlacement.at;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** R-PLACE-49 and -50: before and after the authority ends a placement. */
class EndingDutiesTest {

  private static final Life.Entry DECIDED = ending(LifeEvent.ENDING_DECIDED, "2014-12-01");

  /** The placement ends on Friday 12 December 2014. */
  private static Life.Entry ending(LifeEvent how, String decided) {
    return new Life.Entry(
        how, LocalDate.parse(decided), LifeDetails.of(LocalDate.of(2014, 12, 12), null));
  }

  private static Life.Entry told(String day, Recipient who) {
    return new Life.Entry(
        LifeEvent.ENDING_NOTICE_SENT, LocalDate.parse(day), LifeDetails.of(null, who));
  }

  @Test
  void nothingIsAskedUntilItIsRecordedHowThePlacementEnds() {
    assertEquals(List.of(), at("2014-12-10", placed("U6").until("2014-12-12")).endings());
  }

  @Test
  void aDecisionAsksForAReviewOtherArrangementsAndNoticesByTheEnd() {
    assertEquals(
        List.of(
            "DUE REVIEW_BEFORE_ENDING 2014-12-12",
            "DUE OTHER_ARRANGEMENTS 2014-12-12",
            "DUE OFFICER_TOLD_OF_ENDING 2014-12-12",
            "DUE ENDING_NOTICE CHILD 2014-12-12",
            "DUE ENDING_NOTICE PARENTS 2014-12-12",
            "DUE ENDING_NOTICE THOSE_WITH_CONTACT 2014-12-12",
            "DUE ENDING_NOTICE HEALTH_BODY 2014-12-12",
            "DUE ENDING_NOTICE DOCTORS 2014-12-12",
            "DUE ENDING_NOTICE SCHOOL 2014-12-12",
            "DUE ENDING_NOTICE REVIEWING_OFFICER 2014-12-12",
            "DUE ENDING_NOTICE CARER 2014-12-12"),
        at("2014-12-05", placed("U6"), DECIDED).endings());
  }

  /** Working days after 12 December: 15 to 19, 22 to 24, 29 and 30 (the tenth). */
  @Test
  void whoeverWasNotToldBeforeIsToldWithinTenWorkingDaysAfter() {
    var over =
        at(
            "2014-12-31",
            placed("U6").until("2014-12-12"),
            DECIDED,
            on(LifeEvent.ENDING_REVIEWED, "2014-12-01"),
            on(LifeEvent.ENDING_ARRANGED, "2014-12-10"),
            on(LifeEvent.ENDING_OFFICER_TOLD, "2014-12-10"),
            told("2014-12-12", Recipient.CARER),
            told("2014-12-29", Recipient.SCHOOL));
    assertTrue(over.endings().contains("LATE ENDING_NOTICE CHILD 2014-12-30"));
    assertFalse(over.endings().toString().contains("CARER"), "told in time");
    assertFalse(over.endings().toString().contains("SCHOOL"), "told after the end");
    assertEquals(over.endings(), over.all(), "of a placement that is over nothing else is due");
  }

  @Test
  void anImmediateRiskNeedsNoReview() {
    assertEquals(
        "DUE OTHER_ARRANGEMENTS 2014-12-12",
        at("2014-12-12", placed("U6"), ending(LifeEvent.ENDING_FOR_RISK, "2014-12-12"))
            .endings()
            .get(0));
  }

  @Test
  void aReviewFromTheDecisionOnCountsAndOneBeforeItDoesNot() {
    var before = at("2014-12-10", placed("U6"), DECIDED).reviewed("2014-11-30");
    assertTrue(before.endings().contains("DUE REVIEW_BEFORE_ENDING 2014-12-12"));
    var since = at("2014-12-10", placed("U6"), DECIDED).reviewed("2014-12-01");
    assertFalse(since.endings().toString().contains("REVIEW_BEFORE_ENDING"));
  }

  @Test
  void outsideTheAreaItsAuthorityIsToldAndWhoeverWasLawfullyLeftOutIsNot() {
    List<String> endings =
        at(
                "2014-12-05",
                placed("U6").in(AreaKind.ADJOINING),
                DECIDED,
                new Life.Entry(
                    LifeEvent.NOTICE_LEFT_OUT,
                    LocalDate.of(2014, 9, 1),
                    new LifeDetails(
                        null,
                        null,
                        Recipient.PARENTS,
                        Recipient.Omission.RISK_OF_HARM,
                        null,
                        null,
                        null,
                        null,
                        null)))
            .endings();
    assertTrue(endings.contains("DUE ENDING_NOTICE AREA_AUTHORITY 2014-12-12"));
    assertFalse(endings.toString().contains("PARENTS"));
  }

  /** The end that the placement has goes before the one that was planned. */
  @Test
  void anEndThatIsRecordedIsTheEnd() {
    assertTrue(
        at("2014-12-05", placed("U6").until("2014-12-09"), DECIDED)
            .endings()
            .contains("DUE REVIEW_BEFORE_ENDING 2014-12-09"));
  }

  @Test
  void ofAPlacementForAdoptionNothingIsToldHere() {
    assertEquals(List.of(), at("2014-12-05", placed("A4"), DECIDED).all());
  }

  private static List<String> found(OnePlacement moved) {
    return moved.duties().findings(DuePolicy.DEFAULT).stream()
        .map(finding -> finding.rule() + " " + finding.severity())
        .toList();
  }

  /** He lived elsewhere from 6 January to 1 September 2014. */
  private static OnePlacement movedOn(@Nullable String why, Life.Entry... recorded) {
    return at("2014-09-10", placed("U6")).movedOn(why, "U6", "2014-01-06", "2014-09-01", recorded);
  }

  @Test
  void aMoveByPlanWithoutAReviewInThePlacementIsAFinding() {
    assertEquals(List.of("R-PLACE-49 ERROR"), found(movedOn("CARPL")));
    assertEquals(
        List.of("R-PLACE-49 ERROR"), found(movedOn(null)), "no reason says that nobody planned it");
    assertEquals(List.of("R-PLACE-49 ERROR"), found(movedOn("CARPL").reviewed("2014-01-05")));
    assertEquals(List.of("R-PLACE-49 ERROR"), found(movedOn("CARPL").reviewed("2014-09-02")));
    assertEquals(List.of(), found(movedOn("CARPL").reviewed("2014-09-01")), "on its last day");
    assertEquals(List.of(), found(movedOn("CARPL", on(LifeEvent.ENDING_REVIEWED, "2014-08-20"))));
  }

  /** Recorded after the event, with the reason for which the child left the one before. */
  @Test
  void aMoveByPlanThatIsRecordedByHandIsAskedForItsReviewToo() {
    var byHand = at("2014-11-10", placed("U6").recordedLater());
    assertEquals(
        List.of("R-PLACE-49 ERROR"),
        found(byHand.movedOn("CARPL", "U6", "2014-01-06", "2014-09-01").endedByHand()));
    assertEquals(
        List.of(),
        found(
            byHand
                .movedOn("CARPL", "U6", "2014-01-06", "2014-09-01")
                .endedByHand()
                .reviewed("2014-08-20")));
    assertEquals(
        List.of(),
        found(byHand.movedOn("CREQB", "U6", "2014-01-06", "2014-09-01").endedByHand()),
        "the carers ended it");
    assertEquals(
        List.of(),
        found(byHand.movedOn(null, "U6", "2014-01-06", "2014-09-01").endedByHand()),
        "an end alone does not say whose decision it was");
  }

  @Test
  void whatOthersEndedOrWhatProtectedTheChildWasNotPlanned() {
    for (String reason : List.of("CLOSE", "APPRR", "ALLEG", "CREQB", "CREQO", "CUSTOD", "PLACE")) {
      assertEquals(List.of(), found(movedOn(reason)), reason);
    }
    assertEquals(
        List.of(),
        found(movedOn("STAND", on(LifeEvent.ENDING_FOR_RISK, "2014-09-01"))),
        "at once, for a risk of serious harm");
  }

  @Test
  void anEmergencyAndAnEndThatKithDidNotPlanAreNoPlannedMoves() {
    assertEquals(
        List.of(),
        found(
            at("2014-09-10", placed("U6").inAnEmergency())
                .movedOn("CARPL", "U6", "2014-01-06", "2014-09-01")));
    assertEquals(
        List.of(),
        found(
            at("2014-11-10", placed("U6").recordedLater())
                .movedOn("CARPL", "U6", "2014-01-06", "2014-09-01")));
    assertEquals(
        List.of(),
        found(at("2014-09-10", placed("U6")).movedOn("CARPL", "U6", "2014-01-06", "2014-08-20")),
        "he lived elsewhere between");
    assertEquals(
        List.of(),
        found(at("2014-09-10", placed("U6")).movedOn("CARPL", "T3", "2014-08-25", "2014-09-01")),
        "a stay beside his normal placement");
  }
}
