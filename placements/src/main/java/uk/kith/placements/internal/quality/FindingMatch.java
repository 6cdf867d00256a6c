package uk.kith.placements.internal.quality;

import java.util.Objects;
import java.util.function.Predicate;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.QualityFilter;

/** Whether a finding is what a list asks for. */
final class FindingMatch implements Predicate<QualityFinding> {

  private final QualityFilter filter;

  FindingMatch(QualityFilter filter) {
    this.filter = filter;
  }

  @Override
  public boolean test(QualityFinding finding) {
    return isInState(finding)
        && (filter.rule() == null || filter.rule().equals(finding.rule()))
        && (filter.severity() == null || filter.severity() == finding.severity())
        && (filter.table() == null || filter.table().equals(finding.table()))
        && (filter.standing() == null || filter.standing() == finding.standing())
        && (filter.team() == null
            || filter.team().equals(Objects.requireNonNullElse(finding.team(), "")));
  }

  private boolean isInState(QualityFinding finding) {
    return switch (filter.state()) {
      case OPEN -> finding.acceptance() == null;
      case ACCEPTED -> finding.acceptance() != null;
      case ALL -> true;
    };
  }
}
