package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ListedPlans;
import uk.kith.placements.engine.exports.ListedPlan;

/** The routes pursued, as list 8 of Annex A tells plans of permanence. */
@ApplicationScoped
public class PlansOfList8 implements ListedPlans {

  @Inject PermanenceRows rows;

  @Override
  public Map<ChildId, ListedPlan> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, ListedPlan> plans = new HashMap<>();
    rows.of(RouteRow.class, List.copyOf(children))
        .forEach(
            (child, marks) -> {
              ListedPlan plan = of(new Routes(marks.stream().map(RouteRow::mark).toList()), asOf);
              if (plan != null) {
                plans.put(child, plan);
              }
            });
    return plans;
  }

  static @Nullable ListedPlan of(Routes routes, LocalDate asOf) {
    return ListedPlan.of(
        routes.with(RouteStatus.PURSUED, asOf).stream().map(PlansOfList8::of).toList());
  }

  private static ListedPlan of(Route route) {
    return switch (route) {
      case RETURN_HOME -> ListedPlan.RETURN_TO_FAMILY;
      case ADOPTION -> ListedPlan.ADOPTION;
      case RELATIVE_OR_FRIEND, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS ->
          ListedPlan.SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS;
      case SUPPORTED_LIVING -> ListedPlan.SUPPORTED_LIVING;
      case RESIDENTIAL -> ListedPlan.LONG_TERM_RESIDENTIAL;
      case LONG_TERM_FOSTERING -> ListedPlan.LONG_TERM_FOSTERING;
    };
  }
}
