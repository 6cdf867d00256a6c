package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.forecast.Tally;
import uk.kith.sufficiency.engine.simulation.Counts;
import uk.kith.sufficiency.engine.simulation.Simulation;

/**
 * Simulates one block of the futures of a forecast, or reckons the back-test of its baseline. Done
 * again after its instance died it counts the same.
 */
@ApplicationScoped
public class ForecastJob implements Jobs.Handler {

  static final String KIND = "forecast";

  /** Instead of the number of a block. */
  static final int BACK_TEST = -1;

  private static final System.Logger LOG = System.getLogger(ForecastJob.class.getName());

  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** Of the back-test: the same baseline has the same, whatever the seed of a forecast. */
  private static final long SEED = 1;

  @Inject DefaultForecasts forecasts;
  @Inject Jobs jobs;
  @Inject Clock clock;

  static String argument(ForecastId id, int block) {
    return id + " " + block;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    String[] parts = argument.split(" ", -1);
    ForecastId id = ForecastId.of(parts[0]);
    int block = Integer.parseInt(parts[1]);
    if (!jobs.progress(job, 1, "Reading the baseline")) {
      return;
    }
    Optional<ForecastWork> work = forecasts.begin(id, block);
    try {
      if (work.isEmpty()) {
        forecasts.nothingToDo(job);
      } else if (block == BACK_TEST) {
        backTest(work.get(), job);
      } else {
        simulate(work.get(), block, job);
      }
    } catch (Conflict e) {
      // Somebody cancelled: what was counted is not wanted.
    }
  }

  private void simulate(ForecastWork work, int block, JobId job) {
    StoredForecast forecast = work.forecast();
    int first = forecast.first(block);
    int last = forecast.first(block + 1);
    int months = forecast.horizonMonths();
    Start start = work.start();
    Asking stop = new Asking(job, last - first);
    SupplyContent supply = work.supply();
    SuppliedFutures homes =
        supply == null ? null : new SuppliedFutures(start, work.history(), supply, forecast);
    Simulation without = new Simulation(start.baseline(), months, forecast.seed());
    IntFunction<Counts> future = homes == null ? without::replication : homes::future;
    Tally tally = Tally.of(future, months, first, last, stop);
    if (tally.replications() == last - first) {
      forecasts.complete(work, block, tally, homes == null ? null : homes.seen(), job);
    }
  }

  private void backTest(ForecastWork work, JobId job) {
    int day = ForecastTimes.number(work.baseline().asOf());
    int forecasts = BackTest.origins(work.history(), day).size();
    Asking stop = new Asking(job, Math.max(1, forecasts * (BackTest.REPLICATIONS + 1)));
    List<BackTest.Item> items;
    String problem = null;
    try {
      items = BackTest.of(work.history(), day, SEED, work.levels(), stop);
    } catch (ArithmeticException | IllegalStateException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "a back-test failed", e);
      items = List.of();
      problem =
          "Earlier forecasts could not be checked: a defect, which the log of the service tells";
    }
    if (!stop.told) {
      this.forecasts.completeBackTest(work, items, problem, job);
    }
  }

  /** Asks twice a second at the most whether the work is still wanted. */
  private final class Asking implements BooleanSupplier {

    private final JobId job;
    private final int of;
    private Instant asked = clock.instant();
    private int done;
    private boolean told;

    Asking(JobId job, int of) {
      this.job = job;
      this.of = of;
    }

    @Override
    public boolean getAsBoolean() {
      Instant now = clock.instant();
      if (!told && now.isAfter(asked.plus(BETWEEN))) {
        asked = now;
        told = !jobs.progress(job, (int) (100L * done / of), "Simulating futures");
      }
      done++;
      return told;
    }
  }
}
