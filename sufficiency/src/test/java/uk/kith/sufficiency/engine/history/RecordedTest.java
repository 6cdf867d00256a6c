package uk.kith.sufficiency.engine.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when a register tells of those who left, too. */
class RecordedTest {

  private static final int TODAY = 10_000;

  @Test
  void nobodyEverLeft() {
    assertEquals(TODAY, Recorded.from(List.of(cared(1, 9_000, Stay.OPEN)), TODAY));
  }

  @Test
  void goesBackWhileOneInTenLeftEachYear() {
    List<CareEpisode> history = new ArrayList<>();
    for (int child = 0; child < 10; child++) {
      history.add(cared(child, 8_000, Stay.OPEN));
    }
    history.add(cared(10, 8_000, TODAY - 30));
    history.add(cared(11, 8_000, TODAY - 365 - 100));
    history.add(cared(12, 8_000, TODAY - 365 - 40));
    // Three years ago somebody left by chance: the year between tells of nobody.
    history.add(cared(13, 8_000, TODAY - 3 * 365 - 40));
    assertEquals(TODAY - 365 - 100, Recorded.from(history, TODAY));
  }

  @Test
  void aLoneEndAmongManyIsNoRecord() {
    List<CareEpisode> history = new ArrayList<>();
    for (int child = 0; child < 11; child++) {
      history.add(cared(child, 8_000, Stay.OPEN));
    }
    history.add(cared(11, 8_000, TODAY - 30));
    assertEquals(TODAY, Recorded.from(history, TODAY));
  }

  @Test
  void countsBySideOfTheBoundary() {
    List<CareEpisode> history = List.of(cared(1, 9_000, 9_500), cared(2, 9_400, Stay.OPEN));
    assertEquals(2, Recorded.inCare(history, 9_450));
    assertEquals(1, Recorded.inCare(history, 9_500));
    assertEquals(1, Recorded.inCare(history, 9_500, Where.LOCAL));
    assertEquals(0, Recorded.inCare(history, 9_500, Where.OUTSIDE));
  }

  private static CareEpisode cared(int child, int from, int until) {
    return new CareEpisode(
        child,
        child,
        from - 2_000,
        List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)),
        until == Stay.OPEN ? null : Exit.RETURN);
  }
}
