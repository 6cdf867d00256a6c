package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Ten pixels for each of twenty weeks; the limit stands at 160. */
class SixteenWeeksTest {

  private static SixteenWeeks bar(int days) {
    return new SixteenWeeks(days, 112, 20);
  }

  @Test
  void weeksSoFarEndWhereTheyEnd() {
    assertEquals(90, bar(63).soFar());
    assertEquals(10, bar(63).week());
    assertEquals(160, bar(63).limit());
    assertEquals(159, bar(63).tick());
    assertEquals(0, bar(112).past());
  }

  @Test
  void whatIsPastTheLimitIsDrawnApart() {
    assertEquals(160, bar(126).soFar());
    assertEquals(20, bar(126).past());
  }

  @Test
  void whatIsBeyondTheScaleEndsWithIt() {
    assertEquals(40, bar(400).past());
  }
}
