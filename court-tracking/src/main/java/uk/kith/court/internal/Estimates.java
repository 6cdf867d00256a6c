package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.engine.forecast.BackTest;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.forecast.FinalHearingForecast;
import uk.kith.court.engine.forecast.ForecastParameters;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/**
 * Planning estimates of final hearings. They learn from every care case of the authority, also of
 * children whom the caller may not see: of these nothing is told but how many cases there were.
 * What was learnt for a day is kept until a case is touched, and an estimate is made when it is
 * asked for.
 */
@ApplicationScoped
public class Estimates {

  /** The business date, and another day that somebody looks at. */
  private static final int DAYS_KEPT = 2;

  @Inject KeptCases cases;
  @Inject ForecastParameters parameters;

  private Map<UUID, KeptCase> learntFrom = Map.of();
  private final Map<LocalDate, FinalHearingForecast> learnt = new HashMap<>();
  private Map<UUID, KeptCase> checkedFrom = Map.of();
  private final Map<LocalDate, Checked> checks = new HashMap<>();

  /** Estimates of one day. */
  final class OfDay {
    private final LocalDate asOf;
    private final Map<UUID, KeptCase> all;
    private @Nullable FinalHearingForecast forecast;

    private OfDay(LocalDate asOf, Map<UUID, KeptCase> all) {
      this.asOf = asOf;
      this.all = all;
    }

    /** Null where none is made: not care proceedings, not open on the day, or before 1991. */
    @Nullable PlanningEstimate find(ProceedingsId id, ChildId child) {
      KeptCase kept = all.get(id.value());
      if (kept == null || !parameters.isKnownOn(asOf)) {
        return null;
      }
      return kept.children().stream()
          .filter(each -> each.child().equals(child))
          .flatMap(each -> Stream.ofNullable(each.history()))
          .flatMap(history -> history.findSituationOn(asOf).stream())
          .findFirst()
          .map(situation -> PlanningEstimate.of(forecast().estimate(situation)))
          .orElse(null);
    }

    private FinalHearingForecast forecast() {
      if (forecast == null) {
        forecast = learn(all, asOf);
      }
      return forecast;
    }
  }

  OfDay on(LocalDate asOf) {
    return new OfDay(asOf, cases.all());
  }

  private synchronized FinalHearingForecast learn(Map<UUID, KeptCase> all, LocalDate asOf) {
    if (learntFrom != all) {
      learnt.clear();
      learntFrom = all;
    }
    if (learnt.size() >= DAYS_KEPT && !learnt.containsKey(asOf)) {
      learnt.clear();
    }
    return learnt.computeIfAbsent(
        asOf, day -> FinalHearingForecast.of(histories(all), day, parameters));
  }

  /**
   * How the estimates of a past year did, worked out once for a day until a case is touched.
   *
   * @param concluded children whose case had concluded by the day
   */
  record Checked(BackTest test, int concluded) {}

  Checked check(LocalDate asOf) {
    Map<UUID, KeptCase> all = cases.all();
    synchronized (checks) {
      if (checkedFrom != all || checks.size() > DAYS_KEPT) {
        checks.clear();
        checkedFrom = all;
      }
      return checks.computeIfAbsent(asOf, day -> checked(histories(all), day));
    }
  }

  /** A year is left after the last of them, in which nearly every case then open concludes. */
  private Checked checked(List<CaseHistory> histories, LocalDate asOf) {
    return new Checked(
        BackTest.of(
            histories.stream().filter(each -> !each.begunOn().isAfter(asOf)).toList(),
            asOf.minusYears(2),
            asOf.minusYears(1),
            asOf,
            parameters),
        (int) histories.stream().filter(each -> each.isConcludedBy(asOf)).count());
  }

  private static List<CaseHistory> histories(Map<UUID, KeptCase> all) {
    return all.values().stream()
        .flatMap(each -> each.children().stream())
        .flatMap(each -> Stream.ofNullable(each.history()))
        .toList();
  }
}
