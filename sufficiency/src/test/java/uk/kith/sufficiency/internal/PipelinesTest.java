package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PendingEnds;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.DecidedMatches.Decided;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** R-SUFF-10: what is to be decided of children, as days. */
class PipelinesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate MATCHED = DAY.minusDays(60);
  private static final ChildId WAITS = new ChildId(new UUID(0, 1));
  private static final ChildId LIVES_THERE = new ChildId(new UUID(0, 2));

  @Test
  void whoLivesWithAdoptersAlreadyIsNotToMoveIn() {
    Pipelines told =
        Pipelines.of(
            new PendingEnds.Told(List.of(), List.of()),
            List.of(
                new Decided(WAITS, MATCHED, null, null),
                new Decided(LIVES_THERE, MATCHED, null, null)),
            Map.of(WAITS, 0, LIVES_THERE, 1),
            List.of(episode(0, Home.OWN_FOSTERING), episode(1, Home.ADOPTION)),
            DAY);
    assertEquals(List.of(0), told.content().children().stream().map(each -> each.child()).toList());
    assertEquals(1, told.matches().placed(), "it moved in, though the match was not moved on");
    assertEquals(0, told.matches().ended());
  }

  /** With the home since twenty days before the day. */
  private static CareEpisode episode(int child, Home home) {
    int moved = ForecastTimes.number(DAY.minusDays(20));
    return new CareEpisode(
        child,
        child,
        ForecastTimes.number(DAY.minusYears(2)),
        List.of(
            new Stay(
                ForecastTimes.number(DAY.minusYears(1)), moved, Home.OWN_FOSTERING, Where.LOCAL),
            new Stay(moved, Stay.OPEN, home, Where.LOCAL)),
        null);
  }
}
