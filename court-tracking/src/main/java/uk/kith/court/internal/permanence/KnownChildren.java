package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Children;

/** Which children there are, as placements says. */
@ApplicationScoped
public class KnownChildren {

  @Inject Children children;

  /**
   * @throws NotFound when there is no such child, or it was merged into another record
   */
  public void require(ChildId child) {
    if (!has(child)) {
      throw new NotFound(child);
    }
  }

  /** Whether there is such a child for the acting person: what hangs on no other is not there. */
  public boolean has(ChildId child) {
    return !children.visible(List.of(child)).isEmpty();
  }
}
