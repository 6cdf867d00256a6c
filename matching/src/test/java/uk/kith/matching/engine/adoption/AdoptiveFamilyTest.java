package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.LifeEvent;

class AdoptiveFamilyTest {

  private static AdoptiveFamily family(@Nullable String approved, String... links) {
    return new AdoptiveFamily(
        approved == null ? null : day(approved),
        null,
        null,
        null,
        java.util.Arrays.stream(links).map(moves -> AChain.link(1, moves, Map.of())).toList());
  }

  /** From the approval to the match, and anew from the end of a placement. */
  @Test
  void theirDaysOfWaitingEndWithTheMatch() {
    assertNull(family(null).daysWaiting(day("2014-01-01")));
    AdoptiveFamily matched =
        family(
            "2013-11-04",
            "SUGGESTED 2013-11-11, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10,"
                + " ENDED 2014-03-03");
    assertEquals(80, matched.daysWaiting(day("2014-01-23")));
    assertNull(matched.daysWaiting(day("2014-01-24")), "matched");
    assertNull(matched.daysWaiting(day("2014-02-10")), "placed");
    assertEquals(7, matched.daysWaiting(day("2014-03-10")), "since the placement ended");
  }

  /** R-ADOPT-19, R-ADOPT-06: nobody looks further for a child for whom may not be suitable. */
  @Test
  void nothingIsDueWhileItIsInDoubtWhetherTheyAreSuitable() {
    LocalDate approved = day("2013-11-04");
    LocalDate later = day("2014-09-30");
    AdoptiveFamily sure = new AdoptiveFamily(approved, null, null, null, List.of());
    AdoptiveFamily doubted = new AdoptiveFamily(approved, null, null, null, List.of(), true, false);
    assertEquals(1, sure.findings(AdoptionPolicy.DEFAULTS, later).size(), "the wider pool");
    assertNull(doubted.widerPool(AdoptionPolicy.DEFAULTS, later));
    assertEquals(List.of(), doubted.findings(AdoptionPolicy.DEFAULTS, later));
  }

  /** R-ADOPT-19: who fosters a child whom it may adopt waits for none, and is put to no pool. */
  @Test
  void whoFostersAChildWhomItMayAdoptDoesNotWait() {
    LocalDate approved = day("2014-07-19");
    LocalDate later = day("2014-11-30");
    AdoptiveFamily waits = new AdoptiveFamily(approved, null, null, null, List.of());
    AdoptiveFamily fosters = new AdoptiveFamily(approved, null, null, null, List.of(), false, true);
    assertEquals(73, waits.daysWaiting(day("2014-09-30")));
    assertEquals(1, waits.findings(AdoptionPolicy.DEFAULTS, later).size());
    assertNull(fosters.daysWaiting(day("2014-09-30")));
    assertNull(fosters.widerPool(AdoptionPolicy.DEFAULTS, later));
    assertEquals(List.of(), fosters.findings(AdoptionPolicy.DEFAULTS, later));
  }

  private static AdopterStage stage(Map<LifeEvent, LocalDate> done) {
    return AdopterStage.of(null, false, done);
  }

  /** R-ADOPT-04 to -06: the stages in their order, since the last notice to go ahead. */
  @Test
  void standInTheStageThatIsRecordedLast() {
    assertEquals(AdopterStage.NOT_RECORDED, stage(Map.of()));
    assertEquals(
        AdopterStage.ENQUIRY, stage(Map.of(LifeEvent.RECRUITMENT_ENQUIRY, day("2014-01-06"))));
    assertEquals(
        AdopterStage.STAGE_ONE, stage(Map.of(LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"))));
    Map<LifeEvent, LocalDate> two =
        Map.of(
            LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"),
            LifeEvent.ADOPTER_STAGE_ONE_DECIDED, day("2014-03-31"),
            LifeEvent.ADOPTER_STAGE_TWO_NOTICE, day("2014-04-07"));
    assertEquals(AdopterStage.STAGE_TWO, stage(two));
    assertEquals(AdopterStage.APPROVED, AdopterStage.of(day("2014-07-01"), false, two));
    assertEquals(AdopterStage.APPROVAL_ENDED, AdopterStage.of(day("2014-07-01"), true, two));
    assertFalse(AdopterStage.APPROVAL_ENDED.isApproved(), "no child is suggested to them");
    assertEquals(
        AdopterStage.STAGE_ONE,
        stage(
            Map.of(
                LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"),
                LifeEvent.ADOPTER_WITHDRAWN, day("2013-12-03"),
                LifeEvent.ADOPTER_STAGE_TWO_NOTICE, day("2013-10-07"))),
        "an earlier application says nothing");
    assertEquals(
        List.of(true, true, true, false),
        List.of(
                AdopterStage.ENQUIRY,
                AdopterStage.STAGE_ONE,
                AdopterStage.BETWEEN_THE_STAGES,
                AdopterStage.STAGE_TWO)
            .stream()
            .map(AdopterStage::isBeforeStageTwo)
            .toList());
  }

  private static Map<LifeEvent, LocalDate> toldOn2June(Map<LifeEvent, LocalDate> since) {
    Map<LifeEvent, LocalDate> done =
        new EnumMap<>(
            Map.of(
                LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"),
                LifeEvent.ADOPTER_STAGE_TWO_NOTICE, day("2014-04-07"),
                LifeEvent.ADOPTER_DETERMINED, day("2014-06-02")));
    done.putAll(since);
    return done;
  }

  /** R-ADOPT-06: whoever is held not suitable is neither approved nor refused before a review. */
  @Test
  void whoIsHeldNotSuitableMayHaveThatReviewed() {
    assertEquals(AdopterStage.NOT_SUITABLE, stage(toldOn2June(Map.of())));
    assertEquals(
        AdopterStage.DECIDED,
        stage(toldOn2June(Map.of(LifeEvent.ADOPTER_DECIDED, day("2014-09-01")))));
    Map<LifeEvent, LocalDate> refused =
        toldOn2June(Map.of(LifeEvent.ADOPTER_REFUSED, day("2014-09-01")));
    assertEquals(AdopterStage.REFUSED, stage(refused));
    assertTrue(AdopterStage.REFUSED.isOver() && !AdopterStage.REFUSED.isApproved());
    assertEquals(List.of(), AdopterStage.told(refused, day("2014-09-01")));
    assertEquals(
        "They were told on 2 June 2014 that they are not thought suitable, and may ask for the"
            + " independent review or make representations until 25 July 2014.",
        AdopterStage.told(toldOn2June(Map.of()), day("2014-07-25")).get(0).text());
    assertEquals(
        "They were told on 2 June 2014 that they are not thought suitable, and did not ask for a"
            + " review by 25 July 2014; the decision is not recorded.",
        AdopterStage.told(toldOn2June(Map.of()), day("2014-07-26")).get(0).text());
    assertEquals(
        "They were told on 2 June 2014 that they are not thought suitable, and asked on 1 July 2014"
            + " for a review of that.",
        AdopterStage.told(
                toldOn2June(Map.of(LifeEvent.ADOPTER_REVIEW_SOUGHT, day("2014-07-01"))),
                day("2014-09-01"))
            .get(0)
            .text());
    assertEquals(
        "The review of what they were told on 2 June 2014 gave its recommendation on 29 August"
            + " 2014; the decision is not recorded.",
        AdopterStage.told(
                toldOn2June(
                    Map.of(
                        LifeEvent.ADOPTER_REVIEW_SOUGHT, day("2014-07-01"),
                        LifeEvent.ADOPTER_REVIEW_ENDED, day("2014-08-29"))),
                day("2014-09-01"))
            .get(0)
            .text());
  }

  /** R-ADOPT-06: terms without the decision are told, where the way to them is recorded. */
  @Test
  void anApprovalApartFromItsDecisionIsTold() {
    LocalDate approved = day("2014-07-01");
    Map<LifeEvent, LocalDate> ahead = Map.of(LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"));
    assertEquals(
        "The terms of approval begin on 1 July 2014, and no decision on the approval is recorded.",
        AdopterStage.undecided(approved, ahead).get(0).text());
    assertEquals(List.of(), AdopterStage.undecided(null, ahead));
    assertEquals(List.of(), AdopterStage.undecided(approved, Map.of()), "nothing is recorded");
    assertEquals(
        List.of(),
        AdopterStage.undecided(
            approved,
            Map.of(
                LifeEvent.ADOPTER_GOES_AHEAD, day("2014-02-03"),
                LifeEvent.ADOPTER_DECIDED, day("2014-06-30"))));
  }
}
