package uk.kith.sufficiency.internal;

import java.util.ArrayList;
import java.util.List;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.forecast.SupplySeen;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.simulation.Counts;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.simulation.SupplyCounts;
import uk.kith.sufficiency.engine.simulation.SupplySimulation;

/**
 * Futures with homes of one question, and what is counted of them: each future as now and, with the
 * same random numbers, under each of the terms. Not for use by two threads at once.
 */
final class SuppliedFutures {

  private final int months;
  private final boolean scenario;
  private final SupplySimulation asNow;
  private final List<SupplySimulation> others = new ArrayList<>();
  private final Spread.Counter counter = new Spread.Counter();
  private int futures;

  SuppliedFutures(
      Start start, List<CareEpisode> history, SupplyContent supply, StoredForecast forecast) {
    months = forecast.horizonMonths();
    ForecastQuestion question = forecast.question();
    scenario = question.kind() == ForecastQuestion.Kind.SCENARIO;
    SuppliedBaseline from = SupplyStart.of(start, history, supply);
    asNow = new SupplySimulation(from, Scenario.AS_NOW, months, forecast.seed());
    for (ScenarioTerms terms : question.terms()) {
      others.add(
          new SupplySimulation(from, ScenarioMapping.of(terms, supply), months, forecast.seed()));
    }
  }

  /** The k-th: under the terms of a scenario, else as now. */
  Counts future(int k) {
    SupplyCounts now = asNow.replication(k);
    SupplyCounts shown = now;
    for (int which = 0; which < others.size(); which++) {
      SupplyCounts then = others.get(which).replication(k);
      SupplySeen.differ(counter, which, now, then, months);
      shown = scenario ? then : now;
    }
    SupplySeen.count(counter, shown, months);
    futures++;
    return shown.children();
  }

  /** Of all futures so far. */
  Spread seen() {
    return counter.of(futures);
  }
}
