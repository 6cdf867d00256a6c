package uk.kith.app.jobs;

import static java.time.Duration.ofSeconds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.concurrent.ManagedThreadFactoryDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.RecurringWork;

/**
 * db-scheduler as it proved itself here: on the data source of the use cases, so that a task exists
 * only if its command commits; with thread pools of its own on the server's thread factory, as it
 * shuts down what it is given; locking a task only when it runs it, as the other way of polling
 * starts tasks twice; stopped before the data source goes away.
 *
 * <p>A dead instance's task is taken over after at most (missed heartbeats + 2) x heartbeat +
 * polling. The times are the servers' clocks: keep them synchronised.
 */
@ManagedThreadFactoryDefinition(name = "java:app/concurrent/jobs")
@ApplicationScoped
public class JobScheduler {

  private static final String TASK = "job";
  private static final int AFTER_STARTUP = 500;
  private static final int HOUSEKEEPERS = 3;
  private static final Duration PATIENCE_AT_STOP = ofSeconds(5);

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Resource(lookup = "java:app/concurrent/jobs")
  ManagedThreadFactory threadFactory;

  @Inject JobExecution execution;
  @Inject RecurringRun recurring;
  @Inject @Any Instance<RecurringWork> works;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.jobs.threads")
  int threads;

  @Inject
  @ConfigProperty(name = "kith.jobs.polling-seconds")
  int pollingSeconds;

  @Inject
  @ConfigProperty(name = "kith.jobs.heartbeat-seconds")
  int heartbeatSeconds;

  @Inject
  @ConfigProperty(name = "kith.jobs.missed-heartbeats")
  int missedHeartbeats;

  private CustomTask<Void> task;
  private Scheduler scheduler;

  // build() fills the fields before anybody sees the bean.
  @SuppressWarnings("NullAway.Init")
  public JobScheduler() {}

  @PostConstruct
  void build() {
    task = Tasks.custom(TASK, Void.class).onDeadExecutionRevive().execute(execution::execute);
    scheduler =
        new SchedulerBuilder(dataSource, List.of(task))
            .tableName("app.scheduled_tasks")
            .schedulerName(new SchedulerName.Fixed(ManagementFactory.getRuntimeMXBean().getName()))
            .threads(threads)
            .executorService(Executors.newFixedThreadPool(threads, threadFactory))
            .dueExecutor(Executors.newSingleThreadExecutor(threadFactory))
            .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threadFactory))
            .pollUsingFetch(0.5, 3.0)
            .pollingInterval(ofSeconds(pollingSeconds))
            .heartbeatInterval(ofSeconds(heartbeatSeconds))
            .missedHeartbeatsLimit(missedHeartbeats)
            .shutdownMaxWait(PATIENCE_AT_STOP)
            .startTasks(recurring())
            .build();
  }

  private List<RecurringTask<Void>> recurring() {
    return works.stream()
        .filter(RecurringWork::isWanted)
        .map(
            work ->
                Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
                    .execute((instance, context) -> recurring.run(work)))
        .toList();
  }

  void start(
      @Observes @Priority(AFTER_STARTUP) @Initialized(ApplicationScoped.class) Object event) {
    scheduler.start();
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    scheduler.stop();
  }

  /** Writes the task in the caller's transaction. */
  void schedule(JobId id) {
    scheduler.scheduleIfNotExists(task.instance(id.toString()), clock.instant());
  }
}
