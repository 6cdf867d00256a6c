package uk.kith.app.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EventId;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.api.PlacementAccounts;

/** What was recorded as done for a child and in those of its placements that the reader may see. */
@RequestScoped
class RecordedEvents {
  @Inject LifeEvents events;
  @Inject PlacementAccounts accounts;

  /** Newest first. */
  List<EventView> of(ChildId child) {
    List<EventView> all = new ArrayList<>(events.of(child));
    accounts.listAccounts(child).forEach(each -> all.addAll(events.of(each.id())));
    all.sort(Comparator.comparing(EventView::on).thenComparing(EventView::recordedAt).reversed());
    return all;
  }

  /**
   * @throws NotFound when it is not one of this child
   */
  EventView get(ChildId child, EventId id) {
    return of(child).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
