package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.Route;
import uk.kith.sufficiency.engine.forecast.CourtEnds.Concluded;
import uk.kith.sufficiency.engine.forecast.MovesToAdopters.Match;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.simulation.Pending;

/** R-SUFF-10: what came of proceedings and matches, and what of it is expected of others. */
class PipelineTest {

  private static final int AS_OF = 10_000;

  @Test
  void beforeAnythingIsSeenThePriorSpeaks() {
    CourtEnds ends = CourtEnds.of(List.of(), List.of(), AS_OF);
    assertEquals(.8, ends.share(Route.SPECIAL_GUARDIANSHIP, Exit.SPECIAL_GUARDIANSHIP), 1e-12);
    assertEquals(0, ends.share(Route.LONG_TERM_FOSTERING, Exit.RETURN));
    assertEquals(0, ends.cases(Route.SPECIAL_GUARDIANSHIP));
  }

  /**
   * Of seven cases two ended care with the order, one of them days later; three worth of .8 beside
   * them: (2 + 2.4) / 10.
   */
  @Test
  void concludedCasesCountBesideThePrior() {
    List<Concluded> concluded = new ArrayList<>();
    List<CareEpisode> history = new ArrayList<>();
    for (int child = 0; child < 7; child++) {
      concluded.add(new Concluded(child, 9_000, Route.SPECIAL_GUARDIANSHIP));
      history.add(
          child == 0
              ? care(child, 9_000, Exit.SPECIAL_GUARDIANSHIP)
              : child == 1
                  ? care(child, 9_020, Exit.SPECIAL_GUARDIANSHIP)
                  : child == 2 ? care(child, 9_200, Exit.RETURN) : care(child, Stay.OPEN, null));
    }
    CourtEnds ends = CourtEnds.of(concluded, history, AS_OF);
    assertEquals(7, ends.cases(Route.SPECIAL_GUARDIANSHIP));
    assertEquals(2, ends.ended(Route.SPECIAL_GUARDIANSHIP));
    assertEquals(.44, ends.share(Route.SPECIAL_GUARDIANSHIP, Exit.SPECIAL_GUARDIANSHIP), 1e-12);
    Pending pending =
        ends.pending(new CourtEnds.Open(9, Route.SPECIAL_GUARDIANSHIP, 10_050, 10_100, 10_200));
    assertEquals(.44, pending.ends().get(Exit.SPECIAL_GUARDIANSHIP.ordinal()), 1e-12);
    assertEquals(10_100, pending.p50());
  }

  @Test
  void aCaseThatEndedLatelyOrOfAChildNotInCareTellsNothing() {
    CourtEnds ends =
        CourtEnds.of(
            List.of(
                new Concluded(0, AS_OF - 10, Route.RETURN_HOME),
                new Concluded(1, 9_000, Route.RETURN_HOME),
                new Concluded(2, 9_000, Route.RETURN_HOME)),
            List.of(care(0, Stay.OPEN, null), care(1, 8_500, Exit.RETURN)),
            AS_OF);
    assertEquals(0, ends.cases(Route.RETURN_HOME));
  }

  @Test
  void everyShareIsAShare() {
    CourtEnds ends = CourtEnds.of(List.of(), List.of(), AS_OF);
    for (Route route : Route.values()) {
      double sum = 0;
      for (Exit exit : Exit.values()) {
        sum += ends.share(route, exit);
      }
      assertTrue(sum >= 0 && sum <= 1, route + " " + sum);
    }
  }

  /** Days 14, 28, 35, 49 and 84 are imagined; who has waited 40 days is like the last two. */
  @Test
  void whoIsMatchedMovesInLikeThoseWhoHadWaitedAsLong() {
    MovesToAdopters moves = MovesToAdopters.of(List.of());
    assertEquals(35, moves.pending(match(AS_OF), AS_OF).p50() - AS_OF);
    Pending later = moves.pending(match(AS_OF - 40), AS_OF);
    assertEquals(AS_OF + 9, later.p10());
    assertEquals(AS_OF + 44, later.p90());
    assertEquals(AS_OF + 28, moves.pending(match(AS_OF - 100), AS_OF).p50());
  }

  /** Nineteen of twenty-five led to a placement; of the five imagined 4.75. */
  @Test
  void matchesThatEndedCount() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      boolean ended = i < 6;
      matches.add(
          new Match(
              i,
              9_000,
              ended ? MovesToAdopters.NO_DAY : 9_030,
              ended ? 9_050 : MovesToAdopters.NO_DAY));
    }
    MovesToAdopters moves = MovesToAdopters.of(matches);
    assertEquals(23.75 / 30, moves.share(), 1e-12);
    assertEquals(23.75 / 30, moves.pending(match(AS_OF), AS_OF).placed(), 1e-12);
    assertEquals(30, moves.pending(match(AS_OF), AS_OF).p50() - AS_OF);
  }

  private static Match match(int on) {
    return new Match(99, on, MovesToAdopters.NO_DAY, MovesToAdopters.NO_DAY);
  }

  private static CareEpisode care(int child, int until, @Nullable Exit exit) {
    return new CareEpisode(
        child,
        child,
        6_000,
        List.of(new Stay(8_000, until, Home.OWN_FOSTERING, Where.LOCAL)),
        exit);
  }
}
