package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;

/**
 * A child's cases as known on a day, and which of them its way goes through: care before others, a
 * case that is open before one that is over. Of cases that are over the last one tells; of those
 * that are open the first, whose limit comes first (R-COURT-01).
 */
record CasesOfChild(List<InCourt> all, LocalDate asOf) {

  /** The day from which one is before the court. */
  LocalDate day(InCourt each) {
    return each.facts().commencement().knownOn(asOf).day();
  }

  Stream<LocalDate> days() {
    return all.stream().map(this::day);
  }

  /** When they ended, but for those that go on in another. */
  Stream<LocalDate> ends() {
    return all.stream()
        .filter(each -> !goesOnElsewhere(each))
        .flatMap(each -> Stream.ofNullable(each.facts().disposedOn()));
  }

  /**
   * @param present whether a case of a day belongs to the way of today
   */
  @Nullable InCourt find(Predicate<LocalDate> present) {
    return all.stream()
        .filter(each -> present.test(day(each)) && !goesOnElsewhere(each))
        .max(
            Comparator.<InCourt, Boolean>comparing(each -> each.facts().care())
                .thenComparing(this::isOpen)
                .thenComparing(this::nearer))
        .orElse(null);
  }

  private int nearer(InCourt one, InCourt other) {
    int by = day(one).compareTo(day(other));
    return isOpen(one) ? -by : by;
  }

  private boolean isOpen(InCourt each) {
    LocalDate disposed = each.facts().disposedOn();
    return disposed == null || disposed.isAfter(asOf);
  }

  /** It was consolidated with another case about the child, which tells of both (R-COURT-38). */
  private boolean goesOnElsewhere(InCourt each) {
    return each.decision() == FinalDecision.CONSOLIDATED
        && !isOpen(each)
        && all.stream()
            .filter(other -> !other.id().equals(each.id()) && !day(other).isAfter(asOf))
            .anyMatch(other -> other.decision() != FinalDecision.CONSOLIDATED);
  }
}
