package uk.kith.app.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Jobs;

/**
 * Jobs as rows, run by {@link JobScheduler}. Whoever shows or cancels one has asked whether the
 * caller may.
 */
@ApplicationScoped
public class DefaultJobs implements Jobs {

  @Inject SqlJobStore store;
  @Inject JobSubmission submission;
  @Inject CurrentActor actor;
  @Inject JobRun run;
  @Resource TransactionSynchronizationRegistry transaction;

  @Override
  public JobId submit(String kind, String argument) {
    JobId id = new JobId(UUID.randomUUID());
    return submission.submit(id, kind, argument, actor.get());
  }

  @Override
  public boolean progress(JobId id, int percent, String message) {
    if (isInTransaction()) {
      throw new IllegalStateException(
          "progress inside a transaction would be seen at its end only");
    }
    boolean wanted = store.progress(id, attempt(id), percent, message);
    return wanted && !(attempt(id) > 0 && run.isStopping());
  }

  @Override
  public boolean finish(JobId id, String message) {
    if (!isInTransaction()) {
      throw new IllegalStateException("finish belongs in the transaction of the job's effect");
    }
    return store.finish(id, attempt(id), message);
  }

  @Override
  public void cancel(JobId id) {
    store.cancel(id);
  }

  @Override
  public Optional<JobView> find(JobId id) {
    return store.find(id);
  }

  @Override
  public Optional<String> findArgument(JobId id) {
    return store.findArgument(id);
  }

  @Override
  public List<Submitted> findMine(String kind) {
    return store.findUnfinished(kind, actor.get().name());
  }

  /** 0 on a thread that is no run of a job, and has no request either. */
  private int attempt(JobId id) {
    try {
      return run.attemptOf(id);
    } catch (ContextNotActiveException e) {
      return 0;
    }
  }

  private boolean isInTransaction() {
    return transaction.getTransactionKey() != null;
  }
}
