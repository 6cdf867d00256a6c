package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;

/** Makes a run of many homes; its argument names the run, the search and the day. */
@ApplicationScoped
public class OptionsJob implements Jobs.Handler {

  static final String KIND = "options";

  private static final int READ = 30;

  @Inject DefaultOptionRuns runs;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    RunWanted wanted = RunWanted.of(argument);
    if (!jobs.progress(job, 1, "Reading every home, and who lives there")) {
      return;
    }
    RunMaker.Asked asked = runs.read(wanted.run(), wanted.search(), wanted.asOf());
    String message = "What the law says of each of " + asked.homes() + " homes";
    if (!jobs.progress(job, READ, message)) {
      return;
    }
    try {
      runs.complete(asked, job);
    } catch (Conflict cancelled) {
      return; // nothing is kept of what somebody cancelled
    }
  }
}
