package uk.kith.matching.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Jobs.JobView;

/** Makes runs of options in the background where they take longer than somebody should wait. */
public interface OptionRuns {

  /**
   * A run that is made, or is being made.
   *
   * @param run its id, whether it is made or not
   * @param job that makes it; null when it is made
   */
  record Begun(RunId run, @Nullable JobId job) {}

  /**
   * The same as {@link Options#find}, but that a job makes a run of many homes, unless the newest
   * run of the search would show the same. Who asks again while it is made waits for that job.
   */
  Begun begin(SearchId search, LocalDate asOf);

  /**
   * How far the making of a run is.
   *
   * @throws uk.kith.kernel.service.NotFound when no such run is made or being made for the search
   */
  JobView getState(SearchId search, RunId run, JobId job);

  /**
   * Nothing is kept of a run whose making was cancelled.
   *
   * @throws uk.kith.kernel.service.NotFound as for {@link #getState}
   */
  void cancel(SearchId search, RunId run, JobId job);
}
