package uk.kith.placements.internal.retention;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DeletionWeighed;
import uk.kith.placements.api.Deletions.DeletionId;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.Deletions.Outcome;
import uk.kith.placements.api.RecordHolds.Of;
import uk.kith.placements.engine.retention.KeepUntil;

/** The steps of a deletion, each a transaction: one record is deleted whole, or not at all. */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DeletionSteps {

  @Inject Sql sql;
  @Inject DeletionRows rows;
  @Inject HoldRows holds;
  @Inject ChildPeriods children;
  @Inject HouseholdPeriods households;
  @Inject ChildDeletion ofChild;
  @Inject HouseholdDeletion ofHousehold;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<DeletionWeighed> weighing;

  /** How a dry run ends: nothing of it commits, and this tells what it counted. */
  public static final class TriedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Counts counts;

    TriedOut(@Nullable Counts counts) {
      super("a dry run is rolled back");
      this.counts = counts;
    }

    /** Null when the record would be kept. */
    @Nullable Counts counts() {
      return counts;
    }
  }

  /** Records that are still to be counted or deleted. */
  public List<Id> open(DeletionId id, boolean toCount) {
    return rows.open(id, toCount);
  }

  /**
   * Deletes a record and takes it all back.
   *
   * @throws TriedOut always
   */
  public void tryOut(DeletionId id, Id record) {
    if (findKeptWhy(id, record) != null) {
      throw new TriedOut(null);
    }
    throw new TriedOut(whole(record));
  }

  private Counts whole(Id record) {
    return record instanceof ChildId child
        ? ofChild.delete(child)
        : ofHousehold.delete((HouseholdId) record);
  }

  /** Writes down what the dry run of a record counted; null: the record is kept, and why. */
  public void counted(DeletionId id, Id record, @Nullable Counts counts) {
    if (counts != null) {
      rows.expect(id, record, counts);
      return;
    }
    KeptWhy why = findKeptWhy(id, record);
    if (why != null && rows.lockOpen(id, record)) {
      keep(id, record, why);
    }
  }

  /** Deletes a record, unless something speaks against it by now; once. */
  public void delete(DeletionId id, Id record) {
    if (!rows.lockOpen(id, record)) {
      return;
    }
    DeletionRows.Head head = rows.findHead(id).orElseThrow(() -> new NotFound(id));
    if (head.confirmedAt() == null) {
      throw new Conflict("not-confirmed", "Nobody has confirmed this deletion");
    }
    KeptWhy why = findKeptWhy(id, record);
    if (why != null) {
      keep(id, record, why);
      return;
    }
    Counts counts = whole(record);
    rows.end(id, record, Outcome.DELETED, null, counts, clock.instant());
    audit.record(
        "record-deleted",
        record,
        Map.of("deletion", id.toString(), "rows", Long.toString(counts.rowsDeleted())));
  }

  private void keep(DeletionId id, Id record, KeptWhy why) {
    rows.end(id, record, Outcome.KEPT, why, null, clock.instant());
    audit.record("record-kept", record, Map.of("deletion", id.toString(), "why", why.name()));
  }

  /**
   * Counted again, in the transaction that deletes: what was true when somebody asked may not be.
   */
  private @Nullable KeptWhy findKeptWhy(DeletionId id, Id record) {
    DeletionRows.Head head = rows.findHead(id).orElseThrow(() -> new NotFound(id));
    if (!lock(record)) {
      return KeptWhy.GONE;
    }
    KeepUntil keep = findSeen(record, head.day()).orElse(null);
    if (keep == null) {
      return KeptWhy.NOT_SEEN;
    }
    if (keep.heldSince() != null) {
      return KeptWhy.ON_HOLD;
    }
    if (!keep.isOver(head.day())) {
      return KeptWhy.NOT_DUE;
    }
    DeletionWeighed weighed =
        new DeletionWeighed(record, lived(record), EnumSet.noneOf(KeptWhy.class));
    weighing.fire(weighed);
    return weighed.reasons().stream().findFirst().orElse(null);
  }

  /** Children before their home, so that two deletions at once do not wait for each other. */
  private boolean lock(Id record) {
    if (record instanceof HouseholdId household) {
      holds.lockChildren(household);
      return holds.lock(Of.HOUSEHOLD, household);
    }
    if (!holds.lock(Of.CHILD, record)) {
      return false;
    }
    holds.lockHomes((ChildId) record);
    return true;
  }

  private Optional<KeepUntil> findSeen(Id record, LocalDate day) {
    return record instanceof ChildId child
        ? children.findSeen(child)
        : households.findSeen((HouseholdId) record, day);
  }

  private Set<ChildId> lived(Id record) {
    return record instanceof HouseholdId household ? ofHousehold.lived(household) : Set.of();
  }

  /** The last step of a job. */
  public void finish(DeletionId id, JobId job, boolean counting) {
    sql.update(
        Map.of(),
        "update placements.deletion set version = version + 1, "
            + (counting ? "counted_at" : "ended_at")
            + " = ? where id = ?",
        clock.instant(),
        id);
    if (!jobs.finish(job, counting ? "Counted" : "Deleted")) {
      throw new Conflict("cancelled", "Somebody asked to stop");
    }
  }
}
