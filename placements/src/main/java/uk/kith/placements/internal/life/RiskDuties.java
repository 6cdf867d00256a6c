package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.ExploitationPlans;
import uk.kith.placements.engine.due.ImpactAssessment;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * What protects a child and those with whom it lives: the impact assessment of a home in which
 * others live, and the papers of a child who was placed outside the area to be safe, or of whom it
 * is recorded that it was placed away because of exploitation.
 */
final class RiskDuties {

  private RiskDuties() {}

  static List<DueItem> open(PlacementLife of, DuePolicy policy) {
    List<DueItem> items = new ArrayList<>();
    if (isAsked(of.placed())) {
      items.addAll(impact(of, policy));
    }
    if (of.placed().awayForSafety() || of.has(LifeEvent.EXPLOITATION_RISK)) {
      items.addAll(exploitation(of));
    }
    return items;
  }

  private static boolean isAsked(Placed placed) {
    HouseholdKind kind = placed.kind();
    return placed.type().equals("K2") || (kind != null && ImpactOnResidents.isAskedOf(kind));
  }

  /** R-PLACE-42; what is recorded as signed covers every resident. */
  private static List<DueItem> impact(PlacementLife of, DuePolicy policy) {
    Placed placed = of.placed();
    return of.open(
        new ImpactAssessment(
                placed.id(),
                placed.start(),
                placed.emergency(),
                of.residents(),
                of.life().first(LifeEvent.IMPACT_ASSESSMENT_SIGNED))
            .due(policy, of.asOf()),
        false);
  }

  /** R-PLACE-43. */
  private static List<DueItem> exploitation(PlacementLife of) {
    Map<ExploitationPlans.Paper, Set<LocalDate>> papers =
        new EnumMap<>(ExploitationPlans.Paper.class);
    for (ExploitationPlans.Paper paper : ExploitationPlans.Paper.values()) {
      papers.put(paper, of.life().days(LifeEvent.valueOf("EXPLOITATION_" + paper.name())));
    }
    Placed placed = of.placed();
    return of.open(
        new ExploitationPlans(
                placed.id(),
                placed.start(),
                placed.end(),
                of.child().days(LifeEvent.CAME_BACK),
                papers)
            .due(of.asOf()),
        papers.values().stream().anyMatch(days -> !days.isEmpty()));
  }
}
