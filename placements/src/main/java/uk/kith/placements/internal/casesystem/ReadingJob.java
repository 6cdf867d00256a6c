package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.api.CaseSystem.ReadingId;

/** Reads a large extract that is kept; its argument is the reading's id. */
@ApplicationScoped
public class ReadingJob implements Jobs.Handler {

  static final String KIND = "case-system-extract";

  @Inject DefaultCaseSystem cases;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    if (jobs.progress(job, 10, "Reading and comparing")) {
      try {
        cases.read(ReadingId.of(argument), job);
      } catch (Invalid | Conflict e) {
        cases.forget(ReadingId.of(argument));
        throw e;
      }
    }
  }
}
