package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/**
 * Where a child lives who is in care by an order and has no placement on record (R-COURT-39), for
 * the list of things due. It is recorded at once: everything else that falls due for the child is
 * counted from it.
 */
@ApplicationScoped
public class PlacementToRecord implements DueOfOthers {

  @Inject ChildrenNotPlaced children;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    (asked == null ? children.all(asOf) : children.of(asked, asOf))
        .forEach((child, each) -> due.put(child, List.of(item(child, each, asOf))));
    return due;
  }

  static DueItem item(ChildId child, NotPlaced each, LocalDate asOf) {
    return new DueItem(
        Duty.PLACEMENT_UNDER_ORDER,
        each.rule(),
        child,
        null,
        null,
        false,
        null,
        Status.DUE,
        each.until() == null ? Severity.ERROR : Severity.WARNING,
        each.task() + ". " + each.finding(asOf).text(),
        NotPlaced.SOURCE);
  }
}
