package uk.kith.app.jobs;

import jakarta.inject.Inject;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.UseCase;

/** Writes a job's row and its task together, in the caller's transaction if there is one. */
@UseCase
public class JobSubmission {

  @Inject SqlJobStore store;
  @Inject JobScheduler scheduler;

  public JobId submit(JobId id, String kind, String argument, Actor actor) {
    store.insert(id, kind, argument, actor);
    scheduler.schedule(id);
    return id;
  }
}
