package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.PlacementStarted;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.rules.Exemptions;
import uk.kith.placements.engine.rules.Exemptions.Cover;
import uk.kith.placements.internal.searches.ApprovalChecks;

/**
 * When a placement above the usual fostering limit begins as approved (R-PLACE-05), the carers hold
 * the exemption that the approval is: by the authority where they live, naming every child whom
 * they then foster (R-PLACE-07), given by whoever approved last. Without that authority's word it
 * begins in spite of a finding, and no exemption is made of it.
 */
@ApplicationScoped
public class ExemptionsOfApprovals {

  @Inject Sql sql;
  @Inject HouseholdReader reader;
  @Inject HouseholdWriter writer;
  @Inject HeldExemptions exemptions;
  @Inject AuditTrail audit;
  @Inject LocalAuthority own;

  @Transactional(TxType.MANDATORY)
  void started(@Observes PlacementStarted event) {
    List<ExemptionGiven> approvals =
        sql.list(
            "select given_by, post, given_on, checks from placements.approval where search_id = ?"
                + " and household_id = ? and rule = 'R-PLACE-05' and given_on <= ?"
                + " order by given_on desc, recorded_at desc",
            row ->
                new ExemptionGiven(
                    row.getString("given_by"),
                    row.getString("post"),
                    Sql.day(row, "given_on"),
                    null,
                    null,
                    ApprovalChecks.read(row.getString("checks"))),
            event.search(),
            event.household(),
            event.on());
    if (approvals.isEmpty()) {
      return;
    }
    HouseholdSnapshot home = reader.views(List.of(event.household()), event.on()).get(0).snapshot();
    LocalAuthority area = home.where().authority();
    Set<ChildId> children = new HashSet<>();
    // Those who live here now; an exemption names nobody who may yet not come.
    home.residents().stream()
        .filter(resident -> resident.kind().countsAsFostered())
        .map(Resident::child)
        .filter(Objects::nonNull)
        .forEach(children::add);
    boolean theirs =
        own.equals(area)
            || approvals.stream()
                .anyMatch(given -> given.considered().contains(ApprovalCheck.BY_THEIR_AUTHORITY));
    if (area == null
        || !theirs
        || Exemptions.coverOf(home, List.copyOf(children), event.on()) == Cover.COVERED) {
      return;
    }
    exemptions.add(
        writer.get(event.household()),
        Exemption.of(area, children, DateRange.from(event.on()), last(approvals)),
        writer.recording());
    writer.flush();
    audit.record("exemption-recorded", event.household(), Map.of("from", event.on().toString()));
  }

  /** Given by whoever approved last, on what all of them say was considered. */
  private static ExemptionGiven last(List<ExemptionGiven> approvals) {
    ExemptionGiven last = approvals.get(0);
    return new ExemptionGiven(
        last.approver(),
        last.post(),
        last.on(),
        last.noticeOn(),
        last.conditions(),
        approvals.stream().flatMap(each -> each.considered().stream()).collect(Collectors.toSet()));
  }
}
