package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.kith.kernel.Id;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.api.Deletions.DeletionId;
import uk.kith.placements.internal.retention.DeletionSteps.TriedOut;

/**
 * Counts or deletes the records of a deletion, one transaction each, and stops between two when
 * somebody asks. A second run goes on where the first one ended. Its argument is what to do, and
 * the deletion's id.
 */
@ApplicationScoped
public class DeletionJob implements Jobs.Handler {

  static final String KIND = "record-deletion";
  static final String COUNT = "count ";
  static final String DELETE = "delete ";

  private static final int ALL = 100;

  @Inject DeletionSteps steps;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    boolean counting = argument.startsWith(COUNT);
    DeletionId id =
        new DeletionId(
            UUID.fromString(argument.substring(counting ? COUNT.length() : DELETE.length())));
    List<Id> open = steps.open(id, counting);
    for (int i = 0; i < open.size(); i++) {
      String message = (counting ? "Counted " : "Deleted ") + i + " of " + open.size();
      if (!jobs.progress(job, ALL * i / open.size(), message)) {
        return;
      }
      if (counting) {
        count(id, open.get(i));
      } else {
        steps.delete(id, open.get(i));
      }
    }
    steps.finish(id, job, counting);
  }

  private void count(DeletionId id, Id record) {
    try {
      steps.tryOut(id, record);
    } catch (TriedOut e) {
      steps.counted(id, record, e.counts());
    }
  }
}
