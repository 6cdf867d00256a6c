package uk.kith.placements.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.api.Deletions.DeletionId;

/**
 * ADR 0047: a job deletes one record after another, stops between two, and goes on where it was.
 */
class DeletionJobTest {

  private static final ChildId ONE = new ChildId(new UUID(0, 1));
  private static final HouseholdId TWO = new HouseholdId(new UUID(0, 2));
  private static final ChildId THREE = new ChildId(new UUID(0, 3));
  private static final DeletionId DELETION = new DeletionId(new UUID(0, 9));
  private static final JobId JOB = new JobId(new UUID(0, 8));

  private final List<Id> open = new ArrayList<>(List.of(ONE, TWO, THREE));
  private final List<String> told = new ArrayList<>();
  private int allowed = Integer.MAX_VALUE;

  /** Tells what it is asked to do; a dry run ends as one does. */
  private final class Told extends DeletionSteps {
    @Override
    public List<Id> open(DeletionId id, boolean toCount) {
      return List.copyOf(open);
    }

    @Override
    public void tryOut(DeletionId id, Id record) {
      throw new TriedOut(record.equals(TWO) ? null : Counts.none());
    }

    @Override
    public void counted(DeletionId id, Id record, @Nullable Counts counts) {
      told.add((counts == null ? "kept " : "counted ") + record.value().getLeastSignificantBits());
    }

    @Override
    public void delete(DeletionId id, Id record) {
      open.remove(record);
      told.add("deleted " + record.value().getLeastSignificantBits());
    }

    @Override
    public void finish(DeletionId id, JobId job, boolean counting) {
      told.add("finished");
    }
  }

  /** Says stop after as many records as are allowed. */
  private final class Allowing implements Jobs {
    @Override
    public JobId submit(String kind, String argument) {
      return JOB;
    }

    @Override
    public boolean progress(JobId id, int percent, String message) {
      assertTrue(percent >= 0 && percent < 100, message);
      allowed--;
      return allowed >= 0;
    }

    @Override
    public boolean finish(JobId id, String message) {
      return true;
    }

    @Override
    public void cancel(JobId id) {
      allowed = 0;
    }

    @Override
    public Optional<JobView> find(JobId id) {
      return Optional.empty();
    }

    @Override
    public Optional<String> findArgument(JobId id) {
      return Optional.empty();
    }

    @Override
    public List<Submitted> findMine(String kind) {
      return List.of();
    }
  }

  private void run(String work) {
    DeletionJob job = new DeletionJob();
    job.steps = new Told();
    job.jobs = new Allowing();
    job.run(JOB, work + DELETION);
  }

  @Test
  void stopsBetweenTwoRecordsAndGoesOnWhereItWas() {
    allowed = 1;
    run(DeletionJob.DELETE);
    assertEquals(List.of("deleted 1"), told);
    allowed = Integer.MAX_VALUE;
    run(DeletionJob.DELETE);
    assertEquals(List.of("deleted 1", "deleted 2", "deleted 3", "finished"), told);
  }

  @Test
  void aDryRunDeletesNothingAndTellsWhatWouldBeKept() {
    run(DeletionJob.COUNT);
    assertEquals(List.of("counted 1", "kept 2", "counted 3", "finished"), told);
    assertEquals(3, open.size());
  }
}
