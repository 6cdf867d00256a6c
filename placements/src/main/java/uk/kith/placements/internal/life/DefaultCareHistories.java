package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.counted.CareEnd;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.life.SqlCareHistories.Care;

/** Care of many children, read from what is recorded, told by returns and by the case system. */
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
public class DefaultCareHistories implements CareHistories {

  @Inject SqlCareHistories rows;
  @Inject CareEnds ends;
  @Inject SqlLives lives;
  @Inject SeenPlacements seen;
  @Inject SqlAdoptionStays adoptions;
  @Inject AccessPolicy access;

  @Override
  public List<CareHistory> lookedAfterOn(LocalDate asOf) {
    return whole(rows.lookedAfterOn(asOf), asOf);
  }

  @Override
  public List<CareHistory> lookedAfterOn(Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? List.of() : whole(rows.lookedAfterOn(ids, asOf), asOf);
  }

  @Override
  public List<ChildId> idsLookedAfterOn(LocalDate asOf) {
    return rows.lookedAfterOn(asOf).stream().map(Care::child).toList();
  }

  @Override
  public List<CareHistory> ofChildren(Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? List.of() : whole(rows.lastOf(ids, asOf), asOf);
  }

  @Override
  public List<CareHistory> toFollow(String legalStatus, LocalDate asOf) {
    return whole(rows.toFollow(legalStatus, asOf), asOf);
  }

  @Override
  public Map<ChildId, Map<HouseholdId, List<DateRange>>> homes(
      Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? Map.of() : rows.homes(ids, seen::isSeen, asOf);
  }

  @Override
  public Map<ChildId, LocalDate> adoptedOn(Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? Map.of() : rows.adoptedOn(ids, seen::isSeen, asOf);
  }

  @Override
  public Set<ChildId> leftWithoutOrder(Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? Set.of() : rows.leftWithoutOrder(ids, asOf);
  }

  @Override
  public List<ChildId> idsEndedBetween(LocalDate first, LocalDate last) {
    return rows.endedBetween(first, last).stream().map(Care::child).toList();
  }

  @Override
  public List<String> endsBetween(LocalDate first, LocalDate last) {
    return ends.between(first, last).stream().map(CareEnd::code).toList();
  }

  private List<CareHistory> whole(List<Care> care, LocalDate asOf) {
    if (care.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = care.stream().map(c -> c.child().value()).toList();
    Map<UUID, Life> done = lives.lives(ids);
    Map<UUID, List<DateRange>> periods = rows.periods(ids);
    Map<UUID, List<Placed>> placed = rows.placed(ids, seen::isSeen, asOf);
    Map<UUID, List<LocalDate>> unsafe = rows.unsafeVisits(ids, seen::isSeen);
    Map<ChildId, LocalDate> adoption =
        access.mayKnowAdoptionReviews() ? placedForAdoption(care, asOf) : Map.of();
    return care.stream()
        .map(
            c -> {
              UUID id = c.child().value();
              Life life = done.getOrDefault(id, Life.NOTHING);
              return new CareHistory(
                  c.child(),
                  c.birth(),
                  c.careBegan(),
                  c.careEnded(),
                  c.toFollow(),
                  seen.isSeen(c.placementType()) ? c.placementType() : null,
                  c.legalStatus(),
                  periods.getOrDefault(id, List.of()),
                  placed.getOrDefault(id, List.of()).stream()
                      .filter(each -> !each.on().isBefore(c.careBegan()))
                      .toList(),
                  List.copyOf(life.days(LifeEvent.CASE_REVIEWED)),
                  unsafe.getOrDefault(id, List.of()),
                  adoption.get(c.child()));
            })
        .toList();
  }

  private Map<ChildId, LocalDate> placedForAdoption(List<Care> care, LocalDate asOf) {
    return adoptions.placedOn(
        care.stream()
            .filter(c -> c.careEnded() == null)
            .filter(c -> PlacementCodes.isForAdoption(String.valueOf(c.placementType())))
            .map(Care::child)
            .toList(),
        asOf);
  }
}
