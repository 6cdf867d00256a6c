package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.EmergencyPlacement;
import uk.kith.placements.engine.due.KeyStage4Move;
import uk.kith.placements.engine.due.OutOfAreaPlacement;
import uk.kith.placements.engine.due.PlacementWithParent;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** Decisions that a placement rests on, and what it needs to go on. */
final class DecisionDuties {

  private DecisionDuties() {}

  static List<DueItem> open(PlacementLife of, DuePolicy policy) {
    List<DueItem> items = new ArrayList<>(outside(of));
    items.addAll(keyStage4(of));
    if (of.placed().isWithParent()) {
      items.addAll(withParent(of, policy));
    }
    if (of.has(LifeEvent.EMERGENCY_OUTSIDE_TERMS)) {
      items.addAll(emergency(of));
    }
    return items;
  }

  /**
   * R-PLACE-24: connected persons and the authority's own foster carers are excepted; parents are
   * not.
   */
  private static List<DueItem> outside(PlacementLife of) {
    Placed placed = of.placed();
    boolean connected =
        placed.kind() == HouseholdKind.CONNECTED_PERSON
            || Set.of("U1", "U2", "U3").contains(placed.type());
    boolean ownCarers = placed.kind() == HouseholdKind.FOSTER && placed.ownHome();
    Map<OutOfAreaPlacement.Check, LocalDate> taken =
        of.life().steps("OUTSIDE_", OutOfAreaPlacement.Check.class);
    return of.open(
        new OutOfAreaPlacement(
                placed.id(), placed.start(), placed.area(), connected || ownCarers, true, taken)
            .due(of.asOf()),
        !taken.isEmpty());
  }

  /** A move of a pupil in key stage 4; nothing of the first placement of a period of care. */
  private static List<DueItem> keyStage4(PlacementLife of) {
    Placed placed = of.placed();
    if (!placed.isMove() || !placed.school()) {
      return List.of();
    }
    Map<KeyStage4Move.Check, LocalDate> taken =
        of.life().steps("KEY_STAGE_4_", KeyStage4Move.Check.class);
    Boolean disrupts =
        of.has(LifeEvent.KEY_STAGE_4_NOT_DISRUPTED)
            ? Boolean.FALSE
            : taken.isEmpty() ? null : Boolean.TRUE;
    return of.open(
        new KeyStage4Move(
                placed.id(), placed.birth(), placed.start(), placed.emergency(), disrupts, taken)
            .due(of.asOf()),
        !taken.isEmpty());
  }

  private static List<DueItem> withParent(PlacementLife of, DuePolicy policy) {
    PlacementWithParent facts = parentFacts(of);
    return of.open(
        facts.due(policy, of.asOf()), facts.beforeAssessment() || !facts.taken().isEmpty());
  }

  /** Of a placement with a parent. */
  static PlacementWithParent parentFacts(PlacementLife of) {
    Placed placed = of.placed();
    return new PlacementWithParent(
        placed.id(),
        placed.start(),
        placed.end(),
        of.has(LifeEvent.PARENT_BEFORE_ASSESSMENT),
        of.life().steps("PARENT_", PlacementWithParent.Check.class));
  }

  /** R-PLACE-13: the approval before the placement says that the terms did not cover the child. */
  private static List<DueItem> emergency(PlacementLife of) {
    Placed placed = of.placed();
    return of.open(
        new EmergencyPlacement(
                placed.id(),
                placed.start(),
                placed.end(),
                of.life().first(LifeEvent.EMERGENCY_TERMS_COVER))
            .due(of.asOf()),
        false);
  }
}
