package uk.kith.kernel.service;

import java.util.List;
import java.util.Optional;
import uk.kith.kernel.JobId;

/**
 * Work in the background, on any instance. A job runs at least once: a handler's last use case
 * calls {@link #finish}, so that a second run has no effect.
 */
public interface Jobs {

  /** Where a job stands. */
  enum Status {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /**
   * A job as its page shows it.
   *
   * @param progress 0 to 100
   * @param message what went wrong or what is being done, for people; no personal data
   */
  record JobView(JobId id, String kind, Status status, int progress, String message) {}

  /**
   * A job and what it was given.
   *
   * @param argument as it was given to {@link Jobs#submit}
   */
  record Submitted(JobId id, String argument) {}

  /** The code that does one kind of job; an application-scoped bean outside a transaction. */
  interface Handler {
    /** The kind of job, stable, in kebab-case. */
    String kind();

    /**
     * Does the job by calling use cases, several short transactions for long work, as the actor who
     * submitted it.
     *
     * @param argument what was given to {@link Jobs#submit}, without personal data
     */
    void run(JobId id, String argument) throws Exception;
  }

  /** Schedules a job in the caller's transaction: it exists only if that commits. */
  JobId submit(String kind, String argument);

  /**
   * Records progress in a transaction of its own.
   *
   * @return false when somebody asked to cancel or the job is no longer this run's: stop
   */
  boolean progress(JobId id, int percent, String message);

  /**
   * Marks a job done in the caller's transaction, which is that of its effect. Who cancels waits
   * from then on: a long effect comes before it.
   *
   * @return false when it was done or cancelled before: have no effect, or throw
   */
  boolean finish(JobId id, String message);

  void cancel(JobId id);

  Optional<JobView> find(JobId id);

  /** What the job was given; empty when there is none. */
  Optional<String> findArgument(JobId id);

  /**
   * What the caller submitted of a kind and is queued or at work, the oldest first; without what
   * somebody asked to cancel.
   */
  List<Submitted> findMine(String kind);
}
