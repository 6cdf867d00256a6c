package uk.kith.placements.internal.quality;

import java.util.Comparator;
import java.util.UUID;
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
      case SEVERITY -> sort.by(QualityFinding::severity, TIES);
      case RULE -> sort.by(QualityFinding::rule, TIES);
      case CHILD -> sort.by(QualityFinding::localId, TIES);
      case TEAM -> sort.by(QualityFinding::team, TIES);
      case SINCE -> sort.by(finding -> finding.since(), TIES);
    };
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
