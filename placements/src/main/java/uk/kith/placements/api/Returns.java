package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/**
 * SSDA903 returns: received, checked, held, taken back and written out again. Whoever may not see
 * adopters is told nothing of placements for adoption and of the adoption tables.
 */
public interface Returns {

  /** The id of one upload. */
  record UploadId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Rows of one table.
   *
   * @param received rows of the file below its header
   * @param accepted rows that can be used
   */
  record TableCount(int received, int accepted) {}

  /** Findings by rule. */
  record FindingCount(long total, Map<String, Long> byRule) {}

  /** Repairs by rule. */
  record RepairCount(RuleId rule, long count) {}

  /**
   * The files in which a return came, encrypted.
   *
   * @param destroyOn when they are destroyed, unless they name somebody whose record is on hold
   * @param destroyedAt null while they are kept
   */
  record KeptFiles(LocalDate destroyOn, @Nullable Instant destroyedAt) {}

  /**
   * A return that is held.
   *
   * @param checksum SHA-256 over its tables
   * @param year the year in which the collection ends
   * @param tables by name: header, episodes, reviews, uasc, oc2, oc3, ad1, placedAdoption,
   *     prevPerm, missing, swEpisodes, dolo
   * @param repairs what differs between received and held, by the rule that repaired
   * @param files null when no files are held
   * @param changed 0 when the same bytes were received again and nothing changed; else null
   */
  record ReturnView(
      ReturnId id,
      String checksum,
      int year,
      Instant receivedAt,
      String receivedBy,
      Map<String, TableCount> tables,
      FindingCount findings,
      List<RepairCount> repairs,
      @Nullable KeptFiles files,
      @Nullable Integer changed) {}

  /**
   * Where an upload stands.
   *
   * @param progress 0 to 100
   * @param message what is being done or went wrong
   * @param returns what is held of it, oldest year first; empty until it is done
   */
  record UploadView(
      UploadId id, Jobs.Status status, int progress, String message, List<ReturnView> returns) {

    /** True when nothing of it was new. */
    public boolean isUnchanged() {
      return !returns.isEmpty() && returns.stream().allMatch(r -> r.changed() != null);
    }
  }

  /**
   * What a rule says of one row.
   *
   * @param table as in {@link ReturnView#tables}
   * @param row as a spreadsheet counts; null when it speaks of no row
   * @param child the authority's own number
   * @param received the cell as received; null when it speaks of no cell
   * @param repaired the cell as held, if it was repaired; dates are ISO
   */
  record FindingView(
      RuleId rule,
      Severity severity,
      String table,
      @Nullable Integer row,
      @Nullable String child,
      @Nullable String field,
      @Nullable String received,
      @Nullable String repaired,
      String text) {}

  /**
   * A return written out.
   *
   * @param whole false when the adoption tables and episodes placed for adoption are left out,
   *     whether or not there are any: it is then not for submission, and its name and a text in the
   *     zip say so
   * @param zip one CSV file a table
   */
  // Arrays in records compare by identity: nobody compares files.
  @SuppressWarnings("ArrayRecordComponent")
  record WrittenReturn(String fileName, boolean whole, byte[] zip) {}

  /**
   * Receives CSV files or one zip, whole or not at all. A large upload is stored and imported by a
   * job: its status is then QUEUED.
   *
   * @param year the year in which the collection ends; null to find it from the episodes
   * @throws uk.kith.kernel.service.Invalid when it cannot be read; nothing is stored
   */
  UploadView receive(List<ReceivedFile> files, @Nullable Integer year);

  UploadView getUpload(UploadId id);

  /** Asks an import to stop: nothing of it is stored. One that has ended stays as it is. */
  UploadView cancel(UploadId id);

  ReturnView getReturn(ReturnId id);

  /** Newest first. */
  Page<ReturnView> listReturns(int page, int size);

  /** What the rules say of its rows. */
  Page<FindingView> listFindings(
      ReturnId id, ReturnFindingFilter filter, Sort<ReturnFindingSort> sort, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the order and the count. */
  void exportFindings(
      ReturnId id,
      ReturnFindingFilter filter,
      Sort<ReturnFindingSort> sort,
      Consumer<List<FindingView>> taker);

  /**
   * Takes the newest return back whole.
   *
   * @throws uk.kith.kernel.service.Conflict when it is not the newest, or naming the decisions that
   *     rest on it
   */
  void takeBack(ReturnId id);

  /**
   * The return of any year as now held: what was loaded for it, and what Kith has been told since.
   * Whole for a panel adviser, who alone sees adopters; for everybody else without what tells of
   * adoption, and then not for submission. Empty for a year to come, and when nobody was looked
   * after.
   */
  Optional<WrittenReturn> findWritten(int year);

  /** The years that can be written, newest first. */
  List<YearToWrite> yearsToWrite();

  /** Children of whom a placement is held but no number, so that no return can name them. */
  long countWithoutNumber();

  /**
   * A year of which a return can be written.
   *
   * @param year in which the collection ends
   * @param loaded whether a return of it is held, so that all of its tables are told
   */
  record YearToWrite(int year, boolean loaded) {}
}
