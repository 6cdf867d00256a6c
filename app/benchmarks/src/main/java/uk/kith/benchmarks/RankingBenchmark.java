package uk.kith.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.Split;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;

/** Options for one search: over an authority's homes and over all of England's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class RankingBenchmark {

  @Param({"200", "45000"})
  int size;

  private List<HouseholdSnapshot> snapshots = List.of();
  private Homes homes = Homes.of(List.of());
  private PlacementRequest child = new InventedHomes(1, 1).search(1);
  private PlacementRequest brothers = child;
  private final Matcher matcher =
      new Matcher(
          Policy.DEFAULT,
          new LawfulConstraints(PlacementPolicy.DEFAULT),
          LocalDate.of(2014, 9, 30));

  @Setup
  public void invent() {
    InventedHomes invented = new InventedHomes(2014, size);
    snapshots = invented.homes(size);
    homes = Homes.of(snapshots);
    child = invented.search(1);
    brothers = invented.search(3);
  }

  /** All judged and scored, the best one ordered. */
  @Benchmark
  public List<Option> rankOneChild() {
    return matcher.best(child, homes, 1);
  }

  /** All judged and scored, the best hundred put into words. */
  @Benchmark
  public List<Option> rankOneChildAndExplain100() {
    return matcher.best(child, homes, 100);
  }

  /** All judged, scored and put into words, the impossible ones too: what the page shows. */
  @Benchmark
  public List<Option> explainAllForOneChild() {
    return matcher.options(child, homes);
  }

  /** Three brothers apart: every partition, each assigned optimally. */
  @Benchmark
  public List<Split> splitThreeBrothers() {
    return matcher.splits(brothers, homes, Map.of());
  }

  /** Once a day's snapshots. */
  @Benchmark
  public Homes buildColumns() {
    return Homes.of(snapshots);
  }
}
