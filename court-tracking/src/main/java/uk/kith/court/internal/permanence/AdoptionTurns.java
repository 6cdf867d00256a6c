package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.order.PlacementOrder.Turn;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.ChildId;

/** What decisions and marks of the route say for and against adoption (R-COURT-35). */
@ApplicationScoped
class AdoptionTurns {

  @Inject PermanenceRows rows;

  Map<ChildId, List<Turn>> of(List<ChildId> children) {
    Map<ChildId, List<Turn>> turns = new HashMap<>();
    rows.of(RouteRow.class, children)
        .forEach(
            (child, said) ->
                said.stream()
                    .map(RouteRow::mark)
                    .filter(mark -> mark.route() == Route.ADOPTION)
                    .filter(mark -> mark.status() != RouteStatus.CONSIDERED)
                    .forEach(mark -> add(turns, child, turn(mark))));
    rows.of(StepRow.class, children)
        .forEach(
            (child, done) ->
                done.stream()
                    .map(StepRow::done)
                    .forEach(
                        each -> {
                          if (each.step() == PermanenceStep.ADOPTION_DECIDED) {
                            add(turns, child, new Turn(each.on(), false));
                          } else if (each.step() == PermanenceStep.ADOPTION_DECISION_REVERSED) {
                            add(turns, child, new Turn(each.on(), true));
                          }
                        }));
    return turns;
  }

  private static Turn turn(RouteMark mark) {
    return new Turn(mark.on(), mark.status() == RouteStatus.RULED_OUT);
  }

  private static void add(Map<ChildId, List<Turn>> turns, ChildId child, Turn turn) {
    turns.computeIfAbsent(child, id -> new ArrayList<>()).add(turn);
  }
}
