package uk.kith.app.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.life.LifeEvent;

/** What the visitor may record of a child and of where it lives, as far as it can happen there. */
@ApplicationScoped
class RecordableEvents {

  @Inject AccessPolicy access;

  /**
   * @param home where the child lives; null when it is not in the register or not to be seen
   */
  List<LifeEvent> of(ChildView child, @Nullable HouseholdView home) {
    ChildView.CurrentPlacement lives = child.placement();
    boolean keeps = access.mayKeepPlaces(home == null ? null : home.supervisingWorker());
    return Arrays.stream(LifeEvent.values())
        .filter(
            event ->
                switch (event.subject()) {
                  case CHILD -> access.mayRecordOfChildren(event.isOfReview());
                  case PLACEMENT -> keeps && lives != null && suits(event, lives);
                  case HOUSEHOLD -> false;
                })
        .toList();
  }

  private static boolean suits(LifeEvent event, ChildView.CurrentPlacement lives) {
    String name = event.name();
    if (name.startsWith("OUTSIDE_")) {
      return !Boolean.TRUE.equals(lives.local());
    }
    if (name.startsWith("PARENT_")) {
      return lives.type().equals("P1");
    }
    return !name.startsWith("SECURE_") || lives.type().equals("K1");
  }
}
