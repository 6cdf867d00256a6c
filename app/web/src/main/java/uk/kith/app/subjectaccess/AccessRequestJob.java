package uk.kith.app.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Jobs;

/** Collects what is held for one request. Its argument is the request's id. */
@ApplicationScoped
public class AccessRequestJob implements Jobs.Handler {

  static final String KIND = "data-request";

  private static final int BEGUN = 5;

  @Inject AccessRequestSteps steps;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    if (jobs.progress(job, BEGUN, "Reading every table that names the record")) {
      steps.collect(AccessRequestId.of(argument), job);
    }
  }
}
