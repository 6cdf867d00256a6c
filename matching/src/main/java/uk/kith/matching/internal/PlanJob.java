package uk.kith.matching.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.kith.kernel.JobId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.matching.engine.plan.PlanMaker.Made;

/**
 * Makes a plan of many; its argument is the plan's id. Who cancels gets the best plan so far, which
 * is kept though the job counts as cancelled. Two threads work on it, which does not change it.
 */
@ApplicationScoped
public class PlanJob implements Jobs.Handler {

  static final String KIND = "plan";

  @Inject DefaultPlans plans;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Resource ManagedExecutorService second;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    PlanId id = PlanId.of(argument);
    if (!jobs.progress(job, 1, "Reading searches and homes")) {
      return;
    }
    PlanAtWork work = plans.begin(id);
    PlanWatch watch = new PlanWatch(jobs, job, clock, work.inputs().childCount());
    Made made = work.workings().make(new TwoThreads(second, watch::isCancelled), watch);
    SqlPlans.Found found = work.found(made);
    if (watch.isCancelled()) {
      plans.keepSoFar(work, found);
      return;
    }
    try {
      plans.complete(work, found, job);
    } catch (Conflict e) {
      plans.keepSoFar(work, found);
    }
  }
}
