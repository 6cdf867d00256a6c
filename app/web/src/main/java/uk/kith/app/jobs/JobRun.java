package uk.kith.app.jobs;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;

/** The run of a job that this thread is at, so that an overtaken one can write nothing any more. */
@RequestScoped
public class JobRun {

  private @Nullable StartedJob job;
  private BooleanSupplier stopping = () -> false;

  void begin(StartedJob job, BooleanSupplier stopping) {
    this.job = job;
    this.stopping = stopping;
  }

  /** The attempt whose right to write must still hold, or 0 when this thread is no run of it. */
  int attemptOf(JobId id) {
    StartedJob running = job;
    return running != null && running.id().equals(id) ? running.attempt() : 0;
  }

  boolean isStopping() {
    return stopping.getAsBoolean();
  }
}
