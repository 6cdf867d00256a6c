package uk.kith.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.forecast.FinalHearingEstimate;
import uk.kith.court.engine.forecast.FinalHearingForecast;
import uk.kith.court.engine.forecast.ForecastParameters;

/** Every open case forecast anew on one day, learning included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class ForecastBenchmark {

  @Param({"50", "5000"})
  int open;

  @Param({"2000"})
  int concluded;

  private List<CaseHistory> histories = List.of();
  private List<CaseHistory> asked = List.of();

  @Setup
  public void invent() {
    InventedCases invented = new InventedCases(2014);
    asked = invented.open(open);
    histories = new ArrayList<>(invented.concluded(concluded));
    histories.addAll(asked);
  }

  @Benchmark
  public List<FinalHearingEstimate> forecastAllOpenCases() {
    FinalHearingForecast forecast =
        FinalHearingForecast.of(histories, InventedCases.AS_OF, ForecastParameters.DEFAULT);
    return asked.stream()
        .flatMap(history -> history.findSituationOn(InventedCases.AS_OF).stream())
        .map(forecast::estimate)
        .toList();
  }
}
