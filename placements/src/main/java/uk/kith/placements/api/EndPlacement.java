package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Acceptance;

/**
 * Ends a placement.
 *
 * @param on last day: the child left on it
 * @param reasonCeased code REC of the return; X1 when another episode follows
 * @param reasonPlaceChange code of the return (R-PLACE-47); required with X1
 * @param acceptance of what rules say against the reason
 */
public record EndPlacement(
    PlacementId placement,
    LocalDate on,
    String reasonCeased,
    @Nullable String reasonPlaceChange,
    Acceptance acceptance) {

  /** One in which nothing is accepted. */
  public EndPlacement(
      PlacementId placement,
      LocalDate on,
      String reasonCeased,
      @Nullable String reasonPlaceChange) {
    this(placement, on, reasonCeased, reasonPlaceChange, Acceptance.NONE);
  }
}
