package uk.kith.matching.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Jobs;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.Watch;

/**
 * Tells how far a plan is, and learns whether it is still wanted: it asks the database twice a
 * second at the most, though the search asks all the time. Only the thread of the job does, which
 * acts as who wanted the plan; a second one that works on it hears what that learned.
 */
final class PlanWatch implements Watch {

  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** Before it: reading. After it: writing. */
  static final int BEGUN = 10;

  private static final int MADE = 90;

  private final Jobs jobs;
  private final JobId job;
  private final Clock clock;
  private final int children;
  private final Thread own = Thread.currentThread();
  private Instant asked;
  private int percent = BEGUN;
  private String message = "Working out who could live where";
  private boolean cancelled;

  PlanWatch(Jobs jobs, JobId job, Clock clock, int children) {
    this.jobs = jobs;
    this.job = job;
    this.clock = clock;
    this.children = children;
    this.asked = clock.instant();
  }

  @Override
  public synchronized boolean isCancelled() {
    if (!cancelled && clock.instant().isAfter(asked.plus(BETWEEN))) {
      tell();
    }
    return cancelled;
  }

  @Override
  public synchronized void reached(int done, Objective best, long gapPoints) {
    percent = Math.max(percent, BEGUN + done * (MADE - BEGUN) / 100);
    message =
        best.placed()
            + " of "
            + children
            + (children == 1 ? " child has" : " children have")
            + " a home so far";
    tell();
  }

  @Override
  public synchronized void prepared(int searches, int of) {
    message = "Looking at who could live where: " + searches + " of " + of + " searches";
    isCancelled();
  }

  private void tell() {
    if (Thread.currentThread() != own) {
      return;
    }
    cancelled = cancelled || !jobs.progress(job, percent, message);
    asked = clock.instant();
  }
}
