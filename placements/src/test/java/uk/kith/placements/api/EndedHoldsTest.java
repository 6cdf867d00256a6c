package uk.kith.placements.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.kith.placements.api.EndedHolds.How;

/** R-PLACE-38: how a hold ended is told as it was, whatever became of the search after it. */
class EndedHoldsTest {

  private static final Instant EXPIRES = Instant.parse("2014-10-03T17:00:00Z");

  @Test
  void whatRanOutBeforeTheSearchWasClosedRanOut() {
    assertEquals(How.RAN_OUT, How.of(false, null, EXPIRES, false));
    assertEquals(How.RAN_OUT, How.of(false, EXPIRES.plusSeconds(86_400), EXPIRES, false));
    assertEquals(How.RAN_OUT, How.of(false, EXPIRES, EXPIRES, false));
  }

  @Test
  void whatWasGivenBackInTimeWasGivenBack() {
    assertEquals(How.GIVEN_BACK, How.of(false, EXPIRES.minusSeconds(1), EXPIRES, false));
  }

  @Test
  void whoMovedInMovedIn() {
    assertEquals(
        How.NOT_AVAILABLE, How.of(false, EXPIRES.minusSeconds(1), EXPIRES, true), "by the home");
    assertEquals(How.MOVED_IN, How.of(true, null, EXPIRES, false));
  }
}
