package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Route;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.simulation.Pending;

/**
 * What comes of the end of care proceedings by the route to permanence that was in the lead: care
 * ends with it in some way, or goes on. From the authority's own concluded cases, drawn to a stated
 * prior that counts like three of them (R-SUFF-10). Who is on the way to adoption, long-term
 * fostering, residential care or supported living stays in care; what comes later is for rates.
 */
public final class CourtEnds {

  /** The prior counts like so many cases. Product default. */
  public static final double WORTH = 3;

  /** Care that ends within so many days of the proceedings ends by them. */
  private static final int WITHIN = 28;

  private static final Exit[] EXITS = Exit.values();

  /** A case that goes on. */
  public record Open(int child, Route route, int p10, int p50, int p90) {}

  /** A case that is over, with the route that was in the lead some time before. */
  public record Concluded(int child, int on, Route route) {}

  private final Map<Route, int[]> seen = new EnumMap<>(Route.class);

  private CourtEnds() {}

  /**
   * @param asOf cases that were over four weeks before it tell what came of them
   */
  public static CourtEnds of(List<Concluded> concluded, List<CareEpisode> history, int asOf) {
    Map<Integer, List<CareEpisode>> byChild = new HashMap<>();
    for (CareEpisode episode : history) {
      byChild.computeIfAbsent(episode.child(), any -> new ArrayList<>()).add(episode);
    }
    CourtEnds ends = new CourtEnds();
    for (Concluded each : concluded) {
      CareEpisode care = inCare(byChild.getOrDefault(each.child(), List.of()), each.on());
      if (care != null && each.on() + WITHIN <= asOf) {
        Exit exit = care.until() <= each.on() + WITHIN ? care.exit() : null;
        ends.seen
            .computeIfAbsent(each.route(), any -> new int[EXITS.length + 1])[
            exit == null ? EXITS.length : exit.ordinal()]++;
      }
    }
    return ends;
  }

  /** The episode in which proceedings ended; null where the child was not in care. */
  private static @Nullable CareEpisode inCare(Collection<CareEpisode> episodes, int on) {
    for (CareEpisode episode : episodes) {
      if (episode.from() < on && episode.until() > on - WITHIN) {
        return episode;
      }
    }
    return null;
  }

  /** Concluded cases of a route. */
  public int cases(Route route) {
    int sum = 0;
    for (int number : seen.getOrDefault(route, new int[0])) {
      sum += number;
    }
    return sum;
  }

  /** Of them, those in which care ended with the proceedings, in any way. */
  public int ended(Route route) {
    return cases(route) - seen.getOrDefault(route, new int[EXITS.length + 1])[EXITS.length];
  }

  /** How likely care ends so with proceedings of a route. */
  public double share(Route route, Exit exit) {
    int number = seen.getOrDefault(route, new int[EXITS.length + 1])[exit.ordinal()];
    return (number + WORTH * prior(route, exit)) / (cases(route) + WORTH);
  }

  /** Before anything is seen. Product defaults. */
  public static double prior(Route route, Exit exit) {
    return switch (route) {
      case RETURN_HOME -> exit == Exit.RETURN ? .7 : 0;
      case RELATIVE_OR_FRIEND ->
          exit == Exit.SPECIAL_GUARDIANSHIP ? .5 : exit == Exit.CHILD_ARRANGEMENTS ? .2 : 0;
      case SPECIAL_GUARDIANSHIP -> exit == Exit.SPECIAL_GUARDIANSHIP ? .8 : 0;
      case CHILD_ARRANGEMENTS -> exit == Exit.CHILD_ARRANGEMENTS ? .8 : 0;
      case ADOPTION, LONG_TERM_FOSTERING, RESIDENTIAL, SUPPORTED_LIVING -> 0;
    };
  }

  /** What is to be decided of a child. */
  public Pending pending(Open open) {
    List<Double> ends = new ArrayList<>();
    for (Exit exit : EXITS) {
      ends.add(share(open.route(), exit));
    }
    return new Pending(open.p10(), open.p50(), open.p90(), ends, 0);
  }
}
