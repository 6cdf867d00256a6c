package uk.kith.matching.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.Watch;

/** Somebody waits for an answer, and not for ever. */
final class PlanDeadline implements Watch {

  private final Clock clock;
  private final Instant end;

  PlanDeadline(Clock clock, Duration patience) {
    this.clock = clock;
    this.end = clock.instant().plus(patience);
  }

  @Override
  public boolean isCancelled() {
    return clock.instant().isAfter(end);
  }

  @Override
  public Long millisLeft() {
    return Math.max(0, Duration.between(clock.instant(), end).toMillis());
  }

  @Override
  public void reached(int percent, Objective best, long gapPoints) {
    // Nobody looks: the answer comes at once.
  }
}
