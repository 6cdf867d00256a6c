package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.household;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.asking.Asked;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;

/** What the list of searches tells of who was asked. */
class AskedCountsTest {

  @Test
  void aSearchForWhichNobodyWasRungSaysSo() {
    assertEquals("Nobody has been rung", AskedCounts.rung(List.of(), Map.of()));
    assertNull(AskedCounts.referred(List.of()));
  }

  @Test
  void ofEachHomeTheNewestAnswerCounts() {
    assertEquals(
        "2 homes rung: 1 yes, 1 to ring back",
        AskedCounts.rung(
            List.of(
                Asked.call(household("Pickles"), CallAnswer.YES, null, null, 17, 5),
                Asked.call(household("Hoyle"), CallAnswer.RING_BACK, null, null, 16, 50),
                Asked.call(household("Pickles"), CallAnswer.NO, Declined.NO_ROOM, null, 16, 40)),
            Map.of()));
    assertEquals(
        "2 homes rung: 1 without an answer, 1 no",
        AskedCounts.rung(
            List.of(
                Asked.call(household("Hoyle"), CallAnswer.NO_ANSWER, null, null, 16, 50),
                Asked.call(household("Pickles"), CallAnswer.NO, Declined.NO_ROOM, null, 16, 40)),
            Map.of()));
  }

  @Test
  void whoAgreedATimeToBeRungBackStandsFirst() {
    assertEquals(
        "2 homes rung: 2 to ring back. Ring back Hoyle at 18:30; Pickles at 09:00 on 1 October 2014",
        AskedCounts.rung(
            List.of(
                Asked.ringBack(household("Pickles"), LocalTime.of(9, 0)),
                Asked.ringBack(household("Hoyle"), LocalTime.of(18, 30))),
            Map.of(household("Pickles"), "Pickles", household("Hoyle"), "Hoyle")));
  }

  @Test
  void providersOfAllReferralsAreCountedByTheirAnswers() {
    assertEquals(
        "2 providers asked: 1 offer, 1 waiting", AskedCounts.referred(List.of(Asked.referral())));
    assertEquals(
        "4 providers asked: 2 offers, 2 waiting",
        AskedCounts.referred(List.of(Asked.referral(), Asked.referral())));
  }
}
