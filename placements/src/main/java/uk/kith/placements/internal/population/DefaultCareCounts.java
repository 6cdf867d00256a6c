package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareCounts;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CareEnd;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.households.CountedHomes;
import uk.kith.placements.internal.life.CareEnds;

/** What indicators count. Sealed placements are counted as any other, and shown to nobody else. */
@UseCase
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultCareCounts implements CareCounts {

  @Inject SqlCountedChildren rows;
  @Inject CountedHomes homes;
  @Inject CareEnds ends;
  @Inject SqlMadeFrom register;
  @Inject SqlSearchEnds searchEnds;
  @Inject SeenChildren seenChildren;
  @Inject SeenPlacements seen;

  @Override
  public List<CountedChild> lookedAfterOn(LocalDate asOf) {
    return List.copyOf(rows.lookedAfterOn(asOf).values());
  }

  @Override
  public Map<LocalDate, List<CountedChild>> lookedAfterOn(Set<LocalDate> days) {
    return rows.lookedAfterOn(days);
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Map<ChildId, CountedChild> whoTheyAre(LocalDate asOf) {
    Set<ChildId> hidden = seenChildren.hidden();
    return rows.lookedAfterOn(asOf).entrySet().stream()
        .filter(each -> !hidden.contains(new ChildId(each.getKey())))
        .filter(each -> seen.isSeen(each.getValue().who().placementType()))
        .collect(toUnmodifiableMap(each -> new ChildId(each.getKey()), Map.Entry::getValue));
  }

  @Override
  public List<CareEnd> exits(LocalDate first, LocalDate last) {
    return ends.between(first, last);
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Map<ChildId, List<CareEnd>> whoLeft(LocalDate first, LocalDate last) {
    Set<ChildId> hidden = seenChildren.hidden();
    return ends.whoLeft(first, last).stream()
        .filter(each -> !hidden.contains(each.child()))
        .filter(each -> seen.isSeen(each.placementType()))
        .collect(groupingBy(CareEnds.Left::child, mapping(CareEnds.Left::end, toList())));
  }

  @Override
  public List<ApprovalSpell> fosteringApprovals() {
    return homes.approvals();
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Map<HouseholdId, List<ApprovalSpell>> whoIsApproved() {
    return homes.seenApprovals();
  }

  @Override
  public List<VacantHome> vacantInArea(LocalDate asOf) {
    return homes.vacantInArea(asOf);
  }

  @Override
  @AllowedRoles({
    Role.COMMISSIONER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE,
    Role.ADMINISTRATOR
  })
  public Map<SearchId, LocalDate> searchesEnded(Collection<SearchId> searches, LocalDate asOf) {
    return searchEnds.by(searches, asOf);
  }

  @Override
  public MadeFrom madeFrom() {
    return register.now();
  }

  @Override
  public PlaceCounts places(LocalDate asOf) {
    return homes.places(asOf);
  }
}
