package uk.kith.placements.internal.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityCounts;

/**
 * All findings of a day, put together once and counted when somebody first asks. They say the same
 * as long as what they were made of is the same.
 */
final class Findings {

  private final Collection<Doubted> register;
  private final Map<String, List<Found>> told;
  private final Map<UUID, Doubted> others;
  private final Map<FindingId, AcceptanceView> accepted;
  private final List<Subject> subjects;
  private final List<Found> all = new ArrayList<>();
  private @Nullable QualityCounts counts;
  private @Nullable Map<RuleId, AboutChildren> children;

  Findings(
      Collection<Doubted> register,
      Map<String, List<Found>> told,
      Map<UUID, Doubted> others,
      Map<FindingId, AcceptanceView> accepted,
      boolean life) {
    this.register = register;
    this.told = told;
    this.others = others;
    this.accepted = accepted;
    this.subjects = Subject.joined(register, told, others, accepted, life);
    subjects.forEach(subject -> all.addAll(subject.findings()));
  }

  /** What is kept is never changed but replaced: it is the same when it is the same object. */
  @SuppressWarnings("ReferenceEquality")
  boolean areOf(
      Collection<Doubted> register,
      Map<String, List<Found>> told,
      Map<UUID, Doubted> others,
      Map<FindingId, AcceptanceView> accepted) {
    return this.register == register
        && this.told == told
        && this.others == others
        && this.accepted.equals(accepted);
  }

  /** In no order. */
  Stream<Found> all() {
    return all.stream();
  }

  synchronized QualityCounts counts() {
    QualityCounts known = counts;
    if (known == null) {
      known = FindingCounts.of(subjects);
      counts = known;
    }
    return known;
  }

  /** Of each rule with an open finding about a child, what is known of these children. */
  synchronized Map<RuleId, AboutChildren> children() {
    Map<RuleId, AboutChildren> known = children;
    if (known == null) {
      known = FindingCounts.byRule(subjects);
      children = known;
    }
    return known;
  }
}
