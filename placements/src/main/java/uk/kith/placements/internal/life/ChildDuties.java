package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.due.CarePlan;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.HealthAssessments;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.ReviewingOfficer;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** What is due of one child in its present period of care. */
final class ChildDuties {

  private ChildDuties() {}

  /**
   * @param placed where the child lives on the day
   * @param ever all that is recorded of the child, earlier periods of care too
   */
  static List<DueItem> open(Placed placed, Life ever, LocalDate asOf) {
    if (placed.isShortBreak(asOf)) {
      return List.of();
    }
    Life life = ever.after(placed.careBefore());
    LocalDate began = placed.careBegan();
    LocalDate reviewed = life.after(began.minusDays(1)).first(LifeEvent.CASE_REVIEWED);
    List<DueItem> items = new ArrayList<>();
    items.addAll(
        OpenItems.of(
            new CarePlan(
                    placed.child(),
                    began,
                    null,
                    life.first(LifeEvent.CARE_PLAN_MADE),
                    life.upTo(asOf).has(LifeEvent.CARE_PLAN_FOR_COURT))
                .due(asOf),
            placed.careKnownFrom(),
            false));
    items.addAll(
        OpenItems.of(
            new HealthAssessments(
                    placed.child(),
                    placed.birth(),
                    began,
                    null,
                    reviewed,
                    ever.days(LifeEvent.HEALTH_ASSESSED))
                .due(asOf),
            placed.careKnownFrom(),
            ever.upTo(asOf).has(LifeEvent.HEALTH_ASSESSED)));
    items.addAll(
        OpenItems.of(
            new ReviewingOfficer(
                    placed.child(),
                    began,
                    null,
                    reviewed,
                    life.first(LifeEvent.REVIEWING_OFFICER_APPOINTED),
                    false)
                .due(asOf),
            placed.careKnownFrom(),
            false));
    return items;
  }
}
