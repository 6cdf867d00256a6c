package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionRules;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordPlacement;

/** What a move into a family and an adoption order change in the register of placements. */
@ApplicationScoped
class MovingIn {

  private static final String PLAN = "CARPL";
  private static final String STATUS_OF_PLACEMENT = "PLACE";

  @Inject AdoptionReader reader;
  @Inject AdoptionSettings settings;
  @Inject AdoptionPlacements adoptions;
  @Inject Placements placements;
  @Inject Children children;
  @Inject Households households;

  /**
   * Nobody is placed without authority unless somebody accepts that it happened (R-ADOPT-13).
   *
   * @throws uk.kith.kernel.service.Refused with what speaks against it
   */
  void check(LinkRow link, FamilyFinding.Move move) {
    List<Finding> against = new ArrayList<>();
    for (Known known : reader.byChild(sought(link), move.on()).values()) {
      AdoptionChain chain = known.chain();
      if (chain.authorisedOn(move.on()) == null) {
        against.addAll(AdoptionRules.unauthorised(known.brief().birth(), move.on()));
      }
    }
    move.acceptance().orRefuse(against.stream().distinct().toList());
  }

  /** Begins the placement of each child who is not there already. */
  void place(LinkRow link, FamilyFinding.Move move) {
    List<ChildId> sought = sought(link);
    Map<ChildId, Known> known = reader.byChild(sought, move.on());
    Map<ChildId, Placed> placed = adoptions.of(sought, move.on());
    HouseholdView home = households.findHouseholds(List.of(link.household()), move.on()).get(0);
    for (ChildView child : children.findChildren(sought, move.on())) {
      Placed there = placed.get(child.id());
      if (there != null && there.endedOn() == null && link.household().equals(there.household())) {
        continue;
      }
      ChildView.CurrentPlacement now = child.placement();
      boolean stays = now != null && link.household().equals(now.householdId());
      Known each = known.get(child.id());
      boolean ordered = each != null && each.chain().has(Milestone.ORDERED, move.on());
      placements.record(
          new RecordPlacement(
              child.id(),
              link.household(),
              ordered ? (stays ? "A5" : "A6") : stays ? "A3" : "A4",
              home.snapshot().own() ? "PR1" : null,
              null,
              null,
              move.on(),
              null,
              null,
              null,
              now == null ? null : stays ? STATUS_OF_PLACEMENT : PLAN,
              null,
              move.acceptance()));
    }
  }

  /** The placement for adoption ends with the order; care with it. */
  void adopted(ChildId child, FamilyFinding.Done done) {
    Placed there = adoptions.of(List.of(child), done.on()).get(child);
    if (there != null && there.endedOn() == null && done.answer() != null) {
      placements.end(new EndPlacement(there.placement(), done.on(), done.answer(), null));
    }
  }

  private static List<ChildId> sought(LinkRow link) {
    Set<ChildId> open =
        link.finding().children().stream()
            .filter(FindingChildRow::isOpen)
            .map(FindingChildRow::child)
            .collect(Collectors.toSet());
    return List.copyOf(open);
  }
}
