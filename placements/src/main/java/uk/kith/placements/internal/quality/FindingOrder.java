package uk.kith.placements.internal.quality;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.QualitySort;

/** The order of a list of findings: what is not known stands last either way. */
final class FindingOrder {

  /** Gravest first, then oldest. */
  private static final Comparator<QualityFinding> TIES =
      Comparator.comparing(QualityFinding::severity)
          .thenComparing(QualityFinding::since, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(QualityFinding::rule)
          .thenComparing(QualityFinding::localId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(finding -> finding.id().value(), FindingOrder::compared);

  private FindingOrder() {}

  static Comparator<QualityFinding> of(Sort<QualitySort> sort) {
    return switch (sort.key()) {
      case SEVERITY -> by(QualityFinding::severity, sort);
      case RULE -> by(QualityFinding::rule, sort);
      case CHILD -> by(QualityFinding::localId, sort);
      case TEAM -> by(QualityFinding::team, sort);
      case SINCE -> by(finding -> finding.since(), sort);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<QualityFinding> by(
      Function<QualityFinding, @Nullable T> key, Sort<QualitySort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(TIES);
  }

  /** As they are written, which is how the database puts them in order. */
  private static int compared(UUID one, UUID other) {
    int byFirstHalf =
        Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return byFirstHalf != 0
        ? byFirstHalf
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
