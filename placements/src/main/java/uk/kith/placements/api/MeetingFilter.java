package uk.kith.placements.api;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Which meetings a list shows.
 *
 * @param kind null for all
 * @param goingOn those that have not ended, or those that have; null for both
 */
public record MeetingFilter(@Nullable MeetingKind kind, @Nullable Boolean goingOn) {

  public static final MeetingFilter ALL = new MeetingFilter(null, null);
}
