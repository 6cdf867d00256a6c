package uk.kith.placements.internal.placing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.PlacementCorrected;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementTakenBack;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.CorrectedStays;
import uk.kith.placements.engine.CorrectedStays.Stay;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.searches.Search;

/** Placements that were recorded wrongly, put right in the database. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
public class DefaultPlacementCorrections implements PlacementCorrections {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlCorrections rows;
  @Inject CorrectedPlaces places;
  @Inject RecordingByHand byHand;
  @Inject CareBetween between;
  @Inject OrderedEnds orders;
  @Inject ChildReader children;
  @Inject SeenPlacements seen;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;
  @Inject Event<PlacementCorrected> corrected;
  @Inject Event<PlacementTakenBack> takenBack;

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public PlacementRecord getPlacement(PlacementId id) {
    Placement placement = find(id);
    audit.record("placement-viewed", id, Map.of());
    return new PlacementRecord(
        id,
        placement.child(),
        placement.version(),
        placement.told(),
        placement.search() != null,
        CorrectedStays.findBefore(rows.stays(placement.child()), id)
            .filter(before -> seen.exists(before.id()))
            .map(Stay::start)
            .orElse(null),
        rows.events(id),
        placement.recordedBy(),
        placement.recordedAt());
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public List<Wrong> listWrong(ChildId child) {
    if (children.views(List.of(child), businessDate.today()).isEmpty()) {
      throw new NotFound(child);
    }
    audit.record("wrong-placements-viewed", child, Map.of());
    return rows.wrong(child).stream()
        .filter(each -> seen.isSeen(each.told().type()))
        .filter(each -> isHomeSeen(each.told().household()))
        .toList();
  }

  private boolean isHomeSeen(@Nullable HouseholdId home) {
    return home == null || !seenHouseholds.isRestricted(home);
  }

  @Override
  public void correct(CorrectPlacement command) {
    Placement placement = toChange(command.placement(), command.version(), command.why());
    requireMayMove(command.right().type());
    Told right = whole(command.right());
    refuseOther(placement, right);
    RecordPlacement told = recorded(placement, right, command.acceptance());
    RecordPlacement wrong = recorded(placement, placement.told(), Acceptance.NONE);
    byHand.check(told, placement.id(), wrong);
    boolean outside = byHand.turnsOutOutside(told, wrong);
    refuseAgainstOrder(placement, right, command.acceptance());
    List<Stay> held = rows.stays(placement.child());
    List<Stay> stays = corrected(held, placement.id(), right, command.along());
    refuseOverlap(stays, placement.id());
    between.refuse(held, stays, "move the day of the move for both");
    Recording recording = recording();
    CorrectPlacement said =
        new CorrectPlacement(
            command.placement(),
            command.version(),
            right,
            command.along(),
            command.why().strip(),
            command.acceptance());
    List<Stay> changes = CorrectedStays.changes(held, stays, placement.id());
    for (Stay stay : changes) {
      write(stay, said, recording);
    }
    if (changes.stream().noneMatch(stay -> stay.id().equals(placement.id()))) {
      write(stay(held, placement.id()), said, recording);
    }
    if (outside) {
      byHand.keepLocalHomes(told, placement.id());
    }
    audit.record("placement-corrected", placement.id(), Map.of("type", right.type()));
  }

  /** What is told of one placement follows; what was said is kept. */
  private void write(Stay stay, CorrectPlacement command, Recording recording) {
    Placement placement = em.find(Placement.class, stay.id().value());
    Told wrong = placement.told();
    boolean itself = stay.id().equals(command.placement());
    Told right =
        itself
            ? command.right()
            : onDays(wrong, stay, wrong.reasonCeased(), wrong.reasonPlaceChange());
    if (!right.equals(wrong)) {
      refuseVisitOutside(stay);
      rows.keepWhatWasSaid(placement.id(), command.why(), recording);
      placement.correct(right, itself ? command.acceptance() : Acceptance.NONE, recording);
    }
    placement.careBegan(stay.careBegan());
    PlaceConflicts.flush(em);
    if (!right.equals(wrong)) {
      follow(placement, wrong, recording);
    }
  }

  /** The place, the fee and what began with the placement follow its days. */
  private void follow(Placement placement, Told wrong, Recording recording) {
    places.follow(placement, recording);
    if (!placement.start().equals(wrong.start())) {
      rows.moveFee(placement.id(), wrong.start(), placement.start(), recording);
    }
    corrected.fire(
        new PlacementCorrected(
            placement.id(), placement.child(), wrong.start(), placement.start()));
  }

  @Override
  public void takeBack(TakeBackPlacement command) {
    Placement placement = toChange(command.placement(), command.version(), command.why());
    List<Stay> held = rows.stays(placement.child());
    List<Stay> stays = CorrectedStays.without(held, placement.id(), command.stayed());
    between.refuse(held, stays, "say that the child never left the placement before");
    Recording recording = recording();
    placement.takeBack(command.why().strip(), recording);
    PlaceConflicts.flush(em);
    places.release(placement, recording);
    for (Stay stay : CorrectedStays.changes(held, stays, placement.id())) {
      lastOn(stay, placement, command.why().strip(), recording);
    }
    openSearch(placement);
    em.flush();
    takenBack.fire(new PlacementTakenBack(placement.id(), placement.child(), placement.start()));
    audit.record("placement-taken-back", placement.id(), Map.of("type", placement.type()));
  }

  /** The placement that the child never left ends as the one that is taken back was said to. */
  private void lastOn(Stay stay, Placement gone, String why, Recording recording) {
    Placement placement = em.find(Placement.class, stay.id().value());
    Told wrong = placement.told();
    Told end = gone.told();
    if (!Objects.equals(stay.end(), wrong.end())) {
      rows.keepWhatWasSaid(placement.id(), why, recording);
      placement.correct(
          onDays(wrong, stay, end.reasonCeased(), end.reasonPlaceChange()),
          Acceptance.NONE,
          recording);
    }
    placement.careBegan(stay.careBegan());
    PlaceConflicts.flush(em);
    if (!Objects.equals(stay.end(), wrong.end())) {
      follow(placement, wrong, recording);
    }
  }

  private static Told onDays(
      Told told, Stay stay, @Nullable String ceased, @Nullable String changed) {
    return whole(
        new Told(
            told.household(),
            told.type(),
            told.provider(),
            told.urn(),
            told.postcode(),
            stay.start(),
            stay.end(),
            ceased,
            changed));
  }

  /** Reasons for an end belong to one, and the reason for a change to a move. */
  private static Told whole(Told told) {
    boolean ended = told.end() != null;
    boolean inRegister = told.household() != null;
    return new Told(
        told.household(),
        told.type(),
        told.provider(),
        told.urn(),
        inRegister ? null : told.postcode(),
        told.start(),
        told.end(),
        ended ? told.reasonCeased() : null,
        ended && Moving.ON.equals(told.reasonCeased()) ? told.reasonPlaceChange() : null);
  }

  private static RecordPlacement recorded(Placement placement, Told told, Acceptance acceptance) {
    return new RecordPlacement(
        placement.child(),
        told.household(),
        told.type(),
        told.provider(),
        told.urn(),
        told.postcode(),
        told.start(),
        told.end(),
        told.reasonCeased(),
        told.reasonPlaceChange(),
        null,
        placement.heritage(),
        null,
        acceptance);
  }

  private void refuseOther(Placement placement, Told right) {
    Told wrong = placement.told();
    if (right.equals(wrong)) {
      throw new Invalid("placement", "unchanged", "Nothing is told otherwise than before");
    }
    if (placement.search() != null && !Objects.equals(right.household(), wrong.household())) {
      throw new Invalid(
          "householdId",
          "decided",
          "The placement began from the decision for its home. Maybe take it back, and record"
              + " where the child lived.");
    }
  }

  private void refuseAgainstOrder(Placement placement, Told right, Acceptance acceptance) {
    Told wrong = placement.told();
    LocalDate end = right.end();
    String why = right.reasonCeased();
    if (end == null
        || why == null
        || (end.equals(wrong.end()) && why.equals(wrong.reasonCeased()))) {
      return;
    }
    acceptance.orRefuse(orders.against(placement, why, end));
  }

  private static List<Stay> corrected(List<Stay> held, PlacementId id, Told right, boolean along) {
    try {
      boolean movesOn = Moving.ON.equals(right.reasonCeased());
      Stay told = stay(held, id).told(right.start(), right.end(), movesOn);
      return CorrectedStays.corrected(held, told, along);
    } catch (IllegalArgumentException e) {
      throw new Conflict(
          "nothing-left",
          "No day would be left of the placement before or after it. Maybe take that one back"
              + " first.");
    }
  }

  private void refuseOverlap(List<Stay> stays, PlacementId id) {
    CorrectedStays.findOverlapping(stays, id)
        .ifPresent(
            other -> {
              throw new Conflict(
                  "placements-overlap",
                  seen.exists(other.id())
                      ? "The child lived elsewhere "
                          + days(other)
                          + ". Maybe correct that placement first."
                      : "The child lives elsewhere on some of these days");
            });
  }

  private void refuseVisitOutside(Stay stay) {
    rows.findVisitOutside(stay.id(), stay.start(), stay.end())
        .ifPresent(
            day -> {
              throw new Conflict(
                  "visits-outside",
                  "A visit on "
                      + Wording.day(day)
                      + " would be outside a placement "
                      + days(stay)
                      + ". Maybe withdraw the visit first.");
            });
  }

  /** "from 3 March 2014 to 5 May 2014". */
  private static String days(Stay stay) {
    LocalDate end = stay.end();
    return "from "
        + Wording.day(stay.start())
        + (end == null ? ", and still does" : " to " + Wording.day(end));
  }

  /** The child waits again for the home that it was never given. */
  private void openSearch(Placement placement) {
    SearchId id = placement.search();
    Search search = id == null ? null : em.find(Search.class, id.value());
    if (search != null && !rows.isWanted(placement.child())) {
      search.unplace(placement.child());
    }
  }

  private static Stay stay(List<Stay> held, PlacementId id) {
    return held.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Placement toChange(PlacementId id, long version, String why) {
    Placement placement = find(id);
    requireMayMove(placement.type());
    if (why.isBlank()) {
      throw new Invalid("why", "required", "Say why it is wrong");
    }
    if (placement.version() != version) {
      throw new Conflict("version-moved-on", "Somebody else changed this placement meanwhile");
    }
    return placement;
  }

  private Placement find(PlacementId id) {
    Placement placement = em.find(Placement.class, id.value());
    if (placement == null
        || !placement.isTold()
        || !seen.isSeen(placement.type())
        || !seenChildren.isSeen(placement.child())
        || !isHomeSeen(placement.told().household())) {
      throw new NotFound(id);
    }
    return placement;
  }

  /** A panel adviser keeps placements for adoption alone. */
  private void requireMayMove(String type) {
    if (!actor.get().has(Role.PLACEMENT_OFFICER) && !PlacementCodes.isForAdoption(type)) {
      throw new Forbidden("A panel adviser records placements for adoption alone");
    }
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
