package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Which meetings a list shows.
 *
 * @param kind null for all
 * @param goingOn those that have not ended, or those that have; null for both
 * @param heldOn those of one day; null for all
 */
public record MeetingFilter(
    @Nullable MeetingKind kind, @Nullable Boolean goingOn, @Nullable LocalDate heldOn) {

  public static final MeetingFilter ALL = new MeetingFilter(null, null, null);
}
