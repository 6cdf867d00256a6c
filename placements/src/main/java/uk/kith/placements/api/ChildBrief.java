package uk.kith.placements.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.trackers.TrackedChild;

/**
 * As much of a child as a list of many needs to be ordered and filtered: who it is, and who works
 * with it on a day.
 *
 * @param localId the authority's own number; null while none is recorded
 * @param firstName null when not given
 * @param worker null when not known, as {@code team}
 */
public record ChildBrief(
    ChildId id,
    @Nullable String localId,
    @Nullable String firstName,
    @Nullable String familyName,
    Birth birth,
    @Nullable String worker,
    @Nullable String team) {

  /** As trackers speak of it. */
  public TrackedChild tracked() {
    return new TrackedChild(
        id,
        Objects.requireNonNullElse(localId, ""),
        Objects.requireNonNullElse(firstName, ""),
        Objects.requireNonNullElse(familyName, ""),
        birth);
  }
}
