package uk.kith.court.api;

import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayCause;
import uk.kith.court.engine.hearing.DelayReason;

/**
 * Which hearings that were put off a list is to hold.
 *
 * @param cause whose the delay was; null for anybody's
 * @param reason as the court recorded it; null for any
 * @param waiting only those that wait for a new day
 */
public record DelayFilter(
    @Nullable DelayCause cause, @Nullable DelayReason reason, boolean waiting) {

  /** All of them. */
  public static final DelayFilter ALL = new DelayFilter(null, null, false);

  public boolean holds(Delay delay) {
    return (cause == null || DelayCause.of(delay.reason()) == cause)
        && (reason == null || delay.reason() == reason)
        && (!waiting || delay.waits());
  }
}
