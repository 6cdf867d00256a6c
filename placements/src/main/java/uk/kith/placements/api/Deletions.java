package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.placements.api.RecordHolds.Of;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.RetentionClass;

/**
 * Records whose day has come, and their deletion (ADR 0047, ADR 0064): somebody of information
 * governance asks, a dry run counts what would go, somebody else confirms, a job deletes record by
 * record. What is recorded of it, in ids, codes, days and counts, is the deletion log. Records of
 * which the caller may not know are counted and not told.
 */
public interface Deletions {

  /** Records of one deletion at the most. */
  int MOST = 500;

  /** The id of one deletion. */
  record DeletionId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** The id of a record of either kind, as it is asked for. */
  record RecordId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A record whose day has come.
   *
   * @param number the authority's own; null when it has none
   */
  record Due(Of of, Id record, @Nullable String number, KeepUntil keep) {

    /** Whether it may be deleted on a day. */
    public boolean mayGo(LocalDate day) {
      return keep.mayGo(day);
    }
  }

  /**
   * Records whose day has come.
   *
   * @param day on which they are due: the business date, and never a day that is still to come
   * @param records the longest due first
   * @param hidden how many more there are of which the caller may not know
   */
  record DueList(LocalDate day, List<Due> records, int hidden) {
    public DueList {
      records = List.copyOf(records);
    }
  }

  /** Where a deletion stands. */
  enum State {
    /** The dry run is at work. */
    COUNTING,
    /** The dry run came to an end before all was counted. */
    NOT_COUNTED,
    /** Somebody else is to confirm. */
    TO_CONFIRM,
    DELETING,
    /** It was cancelled, or broke off, between two records. */
    STOPPED,
    DONE,
    WITHDRAWN
  }

  /** What became of a record. */
  enum Outcome {
    DELETED,
    KEPT
  }

  /** Why a record of a deletion is kept after all. */
  enum KeptWhy {
    ON_HOLD,
    /** Somebody asked for what is held of it, and that request is open. */
    ASKED_FOR,
    NOT_DUE,
    /** A home that is restricted against somebody: its children's records would tell of it. */
    RESTRICTED,
    /** The household stands in the record of an adoption. */
    ADOPTION,
    /** There is no such record any more, or it was merged into another. */
    GONE,
    /** Whoever had it deleted may not know of it. */
    NOT_SEEN
  }

  /**
   * One record of a deletion.
   *
   * @param number the authority's own; null when it has none, or it is deleted
   * @param expected what the dry run counted; null until then
   * @param outcome null until it is decided, as {@code endedAt}
   * @param keptWhy null unless it was kept
   * @param counts what was deleted; null unless it was
   */
  record RecordView(
      Of of,
      Id record,
      @Nullable String number,
      RetentionClass why,
      LocalDate dueOn,
      @Nullable Counts expected,
      @Nullable Outcome outcome,
      @Nullable KeptWhy keptWhy,
      @Nullable Counts counts,
      @Nullable Instant endedAt) {}

  /**
   * A deletion.
   *
   * @param confirmedAt null until somebody confirmed, as {@code confirmedBy}
   * @param withdrawnAt null unless it was withdrawn, as {@code withdrawnBy}
   * @param progress of the job at work, 0 to 100
   * @param message of the job; empty when there is none
   * @param all how many records it is of
   * @param records those of which the caller may know
   */
  record DeletionView(
      DeletionId id,
      LocalDate day,
      Instant askedAt,
      String askedBy,
      @Nullable Instant confirmedAt,
      @Nullable String confirmedBy,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnBy,
      State state,
      int progress,
      String message,
      int all,
      List<RecordView> records) {
    public DeletionView {
      records = List.copyOf(records);
    }

    public boolean isAtWork() {
      return state == State.COUNTING || state == State.DELETING;
    }
  }

  /**
   * A deletion in the making.
   *
   * @param taken how many of the records are in it
   * @param leftOut how many are not: on hold, not due, gone, or not to be known of
   */
  record Asked(DeletionId id, int taken, int leftOut) {}

  /**
   * One deleted record.
   *
   * @param rows rows of all tables that went with it
   */
  record LogLine(
      Of of,
      RecordId record,
      RetentionClass why,
      LocalDate dueOn,
      Instant deletedAt,
      String askedBy,
      String confirmedBy,
      long rows) {}

  DueList due();

  /**
   * Asks for a deletion; the dry run begins.
   *
   * @throws uk.kith.kernel.service.Invalid when none of the records may be deleted, or they are
   *     more than {@link #MOST}
   */
  Asked ask(Collection<RecordId> records);

  /** The newest first. */
  List<DeletionView> list();

  DeletionView get(DeletionId id);

  /**
   * From here on the records are deleted.
   *
   * @throws uk.kith.kernel.service.Conflict {@code own} for who asked; {@code not-seen} when it is
   *     of records of which the caller may not know; {@code deletion-moved-on} when it is not to be
   *     confirmed
   */
  void confirm(DeletionId id);

  /**
   * Not wanted any more, before it is confirmed.
   *
   * @throws uk.kith.kernel.service.Conflict {@code deletion-moved-on}
   */
  void withdraw(DeletionId id);

  /** Asks what is at work to stop after the record in hand. */
  void stop(DeletionId id);

  /**
   * Goes on with what was stopped or broke off.
   *
   * @throws uk.kith.kernel.service.Conflict {@code not-seen} when it is of records of which the
   *     caller may not know; {@code deletion-moved-on} when there is nothing to go on with
   */
  void resume(DeletionId id);

  /** Every record that was deleted, the first first. */
  List<LogLine> log();
}
