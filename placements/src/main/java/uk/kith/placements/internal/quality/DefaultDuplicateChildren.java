package uk.kith.placements.internal.quality;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.engine.same.SamePair;
import uk.kith.placements.internal.children.MergeChecks;
import uk.kith.placements.internal.children.RecordOrigins;
import uk.kith.placements.internal.quality.SqlAlike.Pair;

/** Records that may be of one child, as the doubts of the register have them. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultDuplicateChildren implements DuplicateChildren {

  @Inject AlikeDoubts doubts;
  @Inject SqlFindings findings;
  @Inject MergeChecks checks;
  @Inject RecordOrigins origins;
  @Inject AuditTrail audit;

  @Override
  public List<Likely> likelyOf(ChildId child, LocalDate asOf) {
    List<Likely> likely = likely(origins.get(child).id(), asOf);
    audit.record("duplicates-viewed", child, Map.of("count", Integer.toString(likely.size())));
    return likely;
  }

  private List<Likely> likely(ChildId record, LocalDate asOf) {
    List<Likely> all =
        doubts.pairsOf(record, asOf).stream().map(pair -> likely(record, pair)).toList();
    Set<FindingId> accepted =
        all.isEmpty() ? Set.of() : findings.acceptedOf(all.stream().map(Likely::finding).toList());
    return all.stream().filter(each -> !accepted.contains(each.finding())).toList();
  }

  private static Likely likely(ChildId record, Pair pair) {
    SamePair of = pair.of();
    return new Likely(
        of.subject().equals(record) ? of.other() : of.subject(),
        Found.id(SamePair.RULE, of.subject().value(), of.field()),
        pair.alike());
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Compared compare(ChildId one, ChildId other, LocalDate asOf) {
    Origin first = origins.get(one);
    Origin second = origins.get(other);
    if (first.id().equals(second.id())) {
      throw new Invalid("other", "same", "Both are one record");
    }
    audit.record("children-compared", first.id(), Map.of("other", second.id().toString()));
    return new Compared(
        first,
        second,
        findLikely(first.id(), second.id(), asOf),
        checks.against(first.id(), second.id()));
  }

  private @Nullable Likely findLikely(ChildId one, ChildId other, LocalDate asOf) {
    return likely(one, asOf).stream()
        .filter(each -> each.other().equals(other))
        .findFirst()
        .orElse(null);
  }
}
