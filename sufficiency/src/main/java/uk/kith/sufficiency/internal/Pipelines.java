package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PendingEnds;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.DecidedMatches.Decided;
import uk.kith.sufficiency.engine.forecast.CourtEnds;
import uk.kith.sufficiency.engine.forecast.MovesToAdopters;
import uk.kith.sufficiency.engine.forecast.MovesToAdopters.Match;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.Pending;

/**
 * What court and family finding know of children, joined to the numbers of a baseline; pure. From
 * here on no id is left.
 *
 * @param court what came of concluded cases
 * @param matches what came of decided matches
 */
record Pipelines(PipelineContent content, CourtEnds court, MovesToAdopters matches) {

  /**
   * @param numbers of children among the history; of others nothing is used
   */
  static Pipelines of(
      PendingEnds.Told court,
      List<Decided> decided,
      Map<ChildId, Integer> numbers,
      List<CareEpisode> history,
      LocalDate asOf) {
    int day = ForecastTimes.number(asOf);
    List<CourtEnds.Concluded> concluded = new ArrayList<>();
    for (PendingEnds.Concluded each : court.concluded()) {
      Integer child = numbers.get(each.child());
      if (child != null) {
        concluded.add(
            new CourtEnds.Concluded(child, ForecastTimes.number(each.on()), each.route()));
      }
    }
    CourtEnds ends = CourtEnds.of(concluded, history, day);
    Set<Integer> inCare = new HashSet<>();
    Map<Integer, Integer> withAdopters = new HashMap<>();
    for (CareEpisode episode : Baseline.present(history, day)) {
      inCare.add(episode.child());
      episode.stays().stream()
          .filter(stay -> stay.holds(day) && stay.home() == Home.ADOPTION)
          .forEach(stay -> withAdopters.put(episode.child(), stay.from()));
    }
    List<Match> matches =
        decided.stream().map(each -> movedIn(match(each, numbers), withAdopters)).toList();
    MovesToAdopters moves = MovesToAdopters.of(matches);
    Map<Integer, Pending> pending = new TreeMap<>();
    for (PendingEnds.Pending each : court.pending()) {
      Integer child = numbers.get(each.child());
      if (child != null && inCare.contains(child)) {
        pending.put(
            child,
            ends.pending(
                new CourtEnds.Open(
                    child,
                    each.route(),
                    ForecastTimes.number(each.p10()),
                    ForecastTimes.number(each.p50()),
                    ForecastTimes.number(each.p90()))));
      }
    }
    // Who is matched is past its proceedings, or they end with what it is matched for.
    for (Match match : matches) {
      if (match.isToCome() && inCare.contains(match.child())) {
        pending.put(match.child(), moves.pending(match, day));
      }
    }
    List<PipelineContent.Of> children = new ArrayList<>();
    pending.forEach((child, each) -> children.add(new PipelineContent.Of(child, each)));
    return new Pipelines(new PipelineContent(children), ends, moves);
  }

  private static Match match(Decided decided, Map<ChildId, Integer> numbers) {
    Integer child = numbers.get(decided.child());
    return new Match(
        child == null ? NOBODY : child,
        ForecastTimes.number(decided.on()),
        day(decided.placedOn()),
        day(decided.endedOn()));
  }

  /** Who lives with adopters has moved in, though nobody said so of the match. */
  private static Match movedIn(Match match, Map<Integer, Integer> withAdopters) {
    Integer since = withAdopters.get(match.child());
    return since == null || !match.isToCome()
        ? match
        : new Match(match.child(), match.on(), since, MovesToAdopters.NO_DAY);
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? MovesToAdopters.NO_DAY : ForecastTimes.number(day);
  }

  /** A match of a child who is not in the baseline counts among what came of matches alone. */
  private static final int NOBODY = -1;
}
