package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.Fairness;
import uk.kith.matching.api.FairnessView;
import uk.kith.matching.engine.fairness.FairnessCase;
import uk.kith.matching.engine.fairness.FairnessCase.Offered;
import uk.kith.matching.engine.fairness.FairnessLimits;
import uk.kith.matching.engine.fairness.FairnessMaker;
import uk.kith.placements.api.CareCounts;
import uk.kith.placements.engine.SearchKind;

/**
 * The fairness report from stored options and decisions. Searches for adopters count for those
 * alone who may see adopters.
 */
@UseCase
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE,
  Role.ADMINISTRATOR
})
public class DefaultFairness implements Fairness {

  private static final int MONTHS = 3;

  /** Runs whose homes are read at once. */
  private static final int BATCH = 100;

  @Inject SqlFairness stored;
  @Inject FairnessSettings settings;
  @Inject CareCounts counts;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  @Override
  public FairnessView getReport(LocalDate to) {
    LocalDate from = DateRange.ofMonths(MONTHS, to).first();
    boolean adopters = access.maySeeAdopters();
    List<SqlFairness.Seen> seen =
        stored.seen(from, to, adopters).stream()
            .filter(each -> adopters || each.inputs().request().kind() != SearchKind.ADOPTION)
            .toList();
    List<FairnessCase> cases = new ArrayList<>();
    for (int first = 0; first < seen.size(); first += BATCH) {
      add(seen.subList(first, Math.min(first + BATCH, seen.size())), to, cases);
    }
    FairnessLimits limits = settings.limits();
    audit.record("fairness-report-viewed", null, Map.of("to", to.toString()));
    return new FairnessView(
        from,
        to,
        cases.size() >= limits.smallestGroup(),
        List.copyOf(new TreeSet<>(seen.stream().map(SqlFairness.Seen::policyNumber).toList())),
        limits,
        new FairnessMaker(limits).report(cases));
  }

  private void add(List<SqlFairness.Seen> seen, LocalDate to, List<FairnessCase> cases) {
    Map<RunId, List<Offered>> offered =
        stored.offered(seen.stream().map(SqlFairness.Seen::run).toList());
    Map<SearchId, LocalDate> ended =
        counts.searchesEnded(seen.stream().map(SqlFairness.Seen::search).toList(), to);
    for (SqlFairness.Seen each : seen) {
      Integer rank = each.rank();
      cases.addAll(
          FairnessCase.of(
              each.inputs().request().children(),
              each.asOf(),
              offered.getOrDefault(each.run(), List.of()),
              waited(
                  each.inputs().openedOn(),
                  rank == null ? ended.getOrDefault(each.search(), to) : each.asOf()),
              rank == null ? null : rank == 1));
    }
  }

  private static @Nullable Integer waited(@Nullable LocalDate openedOn, LocalDate until) {
    return openedOn == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(openedOn, until));
  }
}
