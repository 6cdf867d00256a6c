package uk.kith.matching.engine.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/** Collects whom a figure counts and whom it leaves out, and why. */
final class MeasureMaker {

  private final List<Measure.Counted> counted = new ArrayList<>();
  private final Map<String, List<Id>> excluded = new LinkedHashMap<>();

  void count(Id who, long days, boolean met) {
    counted.add(new Measure.Counted(who, days, met));
  }

  void leaveOut(Id who, String reason) {
    excluded.computeIfAbsent(reason, r -> new ArrayList<>()).add(who);
  }

  /** The mean in days, a half rounded up. */
  Measure mean(@Nullable Integer threshold) {
    long sum = counted.stream().mapToLong(Measure.Counted::days).sum();
    int n = counted.size();
    return new Measure(
        n == 0 ? null : Math.floorDiv(2 * sum + n, 2L * n),
        null,
        n,
        null,
        left(),
        threshold,
        counted);
  }

  Measure share(@Nullable Integer threshold) {
    int met = (int) counted.stream().filter(Measure.Counted::met).count();
    int n = counted.size();
    return new Measure(null, n == 0 ? null : (double) met / n, n, met, left(), threshold, counted);
  }

  private List<Measure.Excluded> left() {
    return excluded.entrySet().stream()
        .map(each -> new Measure.Excluded(each.getKey(), each.getValue()))
        .toList();
  }
}
