package uk.kith.app.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.actor.ActorDirectory;
import uk.kith.app.actor.RunAs;
import uk.kith.app.problem.Outage;
import uk.kith.app.problem.Problems;
import uk.kith.app.problem.WorkMark;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Role;

/**
 * One start of a job: as the person who submitted it, with no more roles than that person holds
 * now. A job whose database went away, or whose instance stops, is started again; any other failure
 * ends it, and so does a job that has brought down its instance several times.
 */
@ApplicationScoped
public class JobExecution {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  @Inject SqlJobStore store;
  @Inject RunAs runAs;
  @Inject JobRun run;
  @Inject Clock clock;
  @Inject @Any Instance<Jobs.Handler> handlers;
  @Inject ActorDirectory directory;

  @Inject
  @ConfigProperty(name = "kith.jobs.max-attempts")
  int maxAttempts;

  CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
    JobId id = JobId.of(task.getId());
    try (WorkMark mark = WorkMark.set("job", id.value())) {
      return execute(id, () -> context.getSchedulerState().isShuttingDown());
    }
  }

  private CompletionHandler<Void> execute(JobId id, BooleanSupplier stopping) {
    boolean again;
    try {
      Optional<StartedJob> started = store.begin(id);
      again = started.isPresent() && runAgain(started.get(), stopping);
    } catch (RuntimeException e) {
      Problems.of(e); // logs it
      again = true;
    }
    Duration pause = stopping.getAsBoolean() ? Duration.ZERO : RETRY_AFTER;
    return again
        ? (complete, row) -> row.reschedule(complete, clock.instant().plus(pause))
        : new CompletionHandler.OnCompleteRemove<>();
  }

  /** Runs it; true when it should be started again. */
  private boolean runAgain(StartedJob job, BooleanSupplier stopping) {
    if (job.attempt() > maxAttempts) {
      store.end(job.id(), job.attempt(), "Given up after " + maxAttempts + " starts");
      return false;
    }
    try {
      runAs.call(
          actorNow(job),
          () -> {
            run.begin(job, stopping);
            handler(job.kind()).run(job.id(), job.argument());
            return job;
          });
    } catch (Exception | Error e) {
      if (e instanceof Exception && (Outage.isIn(e) || stopping.getAsBoolean())) {
        return true;
      }
      store.end(job.id(), job.attempt(), Problems.of(e).detail());
      return false;
    }
    if (stopping.getAsBoolean() && store.isWanted(job.id())) {
      return true;
    }
    store.end(job.id(), job.attempt(), "Ended without a result");
    return false;
  }

  private Actor actorNow(StartedJob job) {
    Actor now =
        directory
            .findActor(job.actor().name())
            .orElseThrow(() -> new Forbidden("Whoever submitted it may not sign in any more"));
    Set<Role> kept =
        job.actor().roles().stream().filter(now::has).collect(Collectors.toUnmodifiableSet());
    return new Actor(now.name(), kept);
  }

  private Jobs.Handler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no handler for jobs of kind " + kind));
  }
}
