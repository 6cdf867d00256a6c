package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.internal.households.HouseholdReader;

/** Things due, counted afresh from what is recorded. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultDueList implements DueList {

  @Inject DueReader reader;
  @Inject LifeAccess subjects;
  @Inject HouseholdReader households;
  @Inject AuditTrail audit;

  @Override
  public Page<DueLine> listDue(DueFilter filter, LocalDate asOf, int page, int size) {
    Page<DueLine> found =
        Page.of(reader.all(asOf).stream().filter(line -> isIn(filter, line)).toList(), page, size);
    audit.record("due-listed", null, Map.of("count", Long.toString(found.total())));
    return found;
  }

  private static boolean isIn(DueFilter filter, DueLine line) {
    LocalDate due = line.item().dueOn();
    return filter.statuses().contains(line.item().status())
        && (filter.group() == null || filter.group() == line.group())
        && (filter.worker() == null || filter.worker().equals(line.worker()))
        && (filter.team() == null || filter.team().equals(line.team()))
        && (filter.until() == null || due == null || !due.isAfter(filter.until()));
  }

  @Override
  public List<DueLine> dueOf(HouseholdId id, LocalDate asOf) {
    HouseholdView home = household(id, asOf);
    audit.record("due-viewed", id, Map.of("asOf", asOf.toString()));
    return reader.of(home, asOf);
  }

  @Override
  public List<DueLine> dueOf(ChildId id, LocalDate asOf) {
    subjects.requireSeen(id);
    audit.record("due-viewed", id, Map.of("asOf", asOf.toString()));
    return reader.of(id, asOf);
  }

  @Override
  public List<Finding> findingsOf(HouseholdId id, LocalDate asOf) {
    return reader.findings(household(id, asOf), asOf);
  }

  private HouseholdView household(HouseholdId id, LocalDate asOf) {
    return households.views(List.of(id), asOf).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
