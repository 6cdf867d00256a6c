package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdReader;

/** Writes down where a child lives or lived, without a search and a decision. */
@ApplicationScoped
class RecordingByHand {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject SqlPlacements placements;
  @Inject RecordedCodes codes;
  @Inject HouseholdReader households;
  @Inject ChildReader children;
  @Inject LocalAuthority authority;

  Placement record(RecordPlacement command, Recording recording) {
    codes.refuseUnknown(command.type(), command.provider(), command.start());
    HouseholdId home = command.household();
    if (home != null && households.views(List.of(home), command.start()).isEmpty()) {
      throw new NotFound(home);
    }
    command.acceptance().orRefuse(findings(command));
    Placement placement = placement(command, recording);
    em.persist(placement);
    PlaceConflicts.flush(em);
    if (home != null) {
      places.lock(home);
      places.releaseExpired(home, List.of(command.child()), recording.at());
      int number = places.freeNumbers(home, command.start(), command.end(), 1).get(0);
      em.persist(HeldPlace.filled(authority, home, number, placement, command.end()));
      PlaceConflicts.flush(em);
    }
    return placement;
  }

  /** What was recorded before as following this one is of the same period of care. */
  void carryCare(RecordPlacement command, Placement placement) {
    placements.carryCare(command.child(), command.end(), placement.careBegan());
  }

  private List<Finding> findings(RecordPlacement command) {
    ChildView child =
        children.views(List.of(command.child()), command.start()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(command.child()));
    List<Finding> findings =
        new ArrayList<>(PlacementCodes.check(command.type(), command.provider(), child.age()));
    if ("X1".equals(command.reasonCeased())) {
      findings.addAll(PlacementCodes.checkChange(command.reasonPlaceChange()));
    }
    return findings;
  }

  private Placement placement(RecordPlacement command, Recording recording) {
    Placement placement =
        new Placement(
            authority,
            command.child(),
            new Placement.Home(
                command.household(),
                command.type(),
                command.provider(),
                command.urn(),
                command.postcode(),
                command.start(),
                placements.careBegan(command.child(), command.start())),
            command.acceptance(),
            recording);
    LocalDate left = command.end();
    if (left != null) {
      placement.end(
          left, codes.reason(command.reasonCeased(), left), command.reasonPlaceChange(), recording);
    }
    return placement;
  }
}
