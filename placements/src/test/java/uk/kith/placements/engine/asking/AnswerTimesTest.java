package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.asking.AnswerTimes.Sent;

/** How soon desks answer, by hand. */
class AnswerTimesTest {

  private static final Instant NOW = Instant.parse("2014-09-30T12:00:00Z");

  private static Sent answered(String provider, int afterHours, boolean offer) {
    Instant sent = Instant.parse("2014-09-01T09:00:00Z");
    return new Sent(provider, sent, sent.plus(Duration.ofHours(afterHours)), offer);
  }

  private static Sent waiting(String provider, int hours) {
    return new Sent(provider, NOW.minus(Duration.ofHours(hours)), null, false);
  }

  @Test
  void countsWhatWasSentAnsweredOfferedDeclinedAndNot() {
    AnswerTimes times =
        AnswerTimes.of(
            "Bright Futures",
            List.of(
                answered("Bright Futures", 2, true),
                answered("Bright Futures", 5, false),
                answered("Bright Futures", 30, false),
                waiting("Bright Futures", 50)),
            NOW);
    assertEquals(4, times.sent());
    assertEquals(3, times.answered());
    assertEquals(1, times.offered());
    assertEquals(2, times.declined());
    assertEquals(1, times.unanswered());
    assertEquals(Duration.ofHours(30), times.longest());
    assertEquals(Duration.ofHours(50), times.longestWaiting());
  }

  @Test
  void theMedianOfWhatIsAllAnsweredIsTheMiddle() {
    assertEquals(
        Duration.ofHours(5),
        half(answered("a", 9, true), answered("a", 5, true), answered("a", 1, true)));
    assertEquals(Duration.ofHours(1), half(answered("a", 5, true), answered("a", 1, true)));
  }

  /** Of those answered alone half came within 1 hour; of five sent, half have not come at all. */
  @Test
  void whatNobodyAnsweredHoldsTheMedianBack() {
    assertNull(
        half(
            answered("a", 1, true),
            answered("a", 2, true),
            waiting("a", 20),
            waiting("a", 30),
            waiting("a", 40)));
    assertEquals(
        Duration.ofHours(3),
        half(
            answered("a", 1, true),
            answered("a", 2, true),
            answered("a", 3, true),
            waiting("a", 20),
            waiting("a", 30)));
  }

  /**
   * One sent two hours ago tells nothing of later hours: 1 h leaves 3/4, of the two then left 6 h
   * leaves 3/8.
   */
  @Test
  void whatWasSentJustNowCountsForAsLongAsItHasWaited() {
    assertEquals(
        Duration.ofHours(6),
        half(
            answered("a", 1, true),
            waiting("a", 2),
            answered("a", 6, true),
            answered("a", 9, true)));
  }

  @Test
  void aDeskIsOneWhateverItsCapitalsAndStandsByItsName() {
    List<AnswerTimes> desks =
        AnswerTimes.byProvider(
            List.of(
                waiting("Northern Homes", 3),
                answered("Bright Futures", 4, true),
                answered("bright futures", 6, false)),
            NOW);
    assertEquals(
        List.of("Bright Futures", "Northern Homes"),
        desks.stream().map(AnswerTimes::provider).toList());
    assertEquals(2, desks.get(0).sent());
    assertNull(desks.get(1).halfWithin());
    assertNull(desks.get(1).longest());
    assertNull(desks.get(0).longestWaiting());
  }

  @Test
  void anOfferIsAnAnswer() {
    assertThrows(IllegalArgumentException.class, () -> new Sent("a", NOW, null, true));
  }

  private static @Nullable Duration half(Sent... referrals) {
    return AnswerTimes.of("a", List.of(referrals), NOW).halfWithin();
  }
}
