package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.ssd.HealthCheck;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/**
 * Nightly extracts of the case system, in the tables of the Standard Safeguarding Dataset. An
 * extract is read whole or not at all, and once. What people recorded in Kith stays; where the case
 * system tells otherwise the difference is kept until it is settled.
 */
public interface CaseSystem {

  /** The name under which the folder is read and under which an extract's facts are recorded. */
  String NAME = "case-system";

  /**
   * Reads an extract.
   *
   * @param zip CSV files named as the tables of the dataset
   * @return what was read; the same bytes again change nothing
   * @throws uk.kith.kernel.service.Invalid when it cannot be read: nothing of it is stored
   * @throws uk.kith.kernel.service.Conflict when a newer extract was read before
   */
  ExtractView receive(ReceivedFile zip);

  /**
   * Receives an extract from a person or program who waits: a small one is read at once, a large
   * one is left to a job. The bytes of an extract that a job reads answer with that reading.
   *
   * @throws uk.kith.kernel.service.Invalid when it is read at once and cannot be
   * @throws uk.kith.kernel.service.Conflict when a newer extract was read before
   */
  ReadingView hand(ReceivedFile zip);

  ReadingView getReading(ReadingId id);

  /**
   * Asks a reading to stop: nothing of its extract is stored. One that has ended stays as it is.
   */
  ReadingView cancelReading(ReadingId id);

  /** Forgets the zips of readings that have ended, whatever ended them. */
  void clearReadings();

  /** Whether a zip was read or refused before. */
  boolean isKnown(String checksum);

  /** Keeps on record that a zip from the folder was refused, so that people see it. */
  void refuse(ReceivedFile zip, String why);

  /** How fresh it is: for the frame of every page. */
  Freshness freshness();

  /** The extracts that were read or refused. */
  Page<ExtractView> listExtracts(ExtractFilter filter, Sort<ExtractSort> sort, int page, int size);

  /** The whole list for a file; audited with the order and the count. */
  void exportExtracts(
      ExtractFilter filter, Sort<ExtractSort> sort, Consumer<List<ExtractView>> taker);

  /**
   * What could not be read or used in the newest extract.
   *
   * @param text part of the table, the column or what is said; null for all
   */
  Page<FindingView> listFindings(
      @Nullable String text, Sort<ExtractFindingSort> sort, int page, int size);

  /** The whole list for a file; audited with the order and the count. */
  void exportFindings(
      @Nullable String text, Sort<ExtractFindingSort> sort, Consumer<List<FindingView>> taker);

  /**
   * Where Kith says other than the case system.
   *
   * @param text part of the child's number or name; null for all
   */
  Page<DifferenceView> listDifferences(
      @Nullable String text, Sort<DifferenceSort> sort, int page, int size);

  /**
   * The same of some children, as far as the caller may see them; in the order of the list, of
   * which only a placement officer settles any.
   */
  List<DifferenceView> differencesOf(Collection<ChildId> children);

  /** The whole list for a file; audited with the order and the count. */
  void exportDifferences(
      @Nullable String text, Sort<DifferenceSort> sort, Consumer<List<DifferenceView>> taker);

  /**
   * Settles a difference: what the case system tells comes into Kith, and what stood there is kept
   * in its history.
   *
   * @throws uk.kith.kernel.service.NotFound when it is settled, or the caller may not know of it
   * @throws uk.kith.kernel.service.Conflict when it can only be put right by hand
   */
  void take(DifferenceId id);

  /** Visits, care plans and disabilities of a child, as the newest extract tells them. */
  CaseHistory toldOf(ChildId id);

  /** The id of one reading of an extract. */
  record ReadingId(UUID value) implements Id {
    public static ReadingId of(String text) {
      return new ReadingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Where the reading of an extract stands.
   *
   * @param id null when it was read at once
   * @param progress 0 to 100
   * @param message what is being done or went wrong
   * @param extract what was read; null until it is done
   */
  record ReadingView(
      @Nullable ReadingId id,
      String fileName,
      Jobs.Status status,
      int progress,
      String message,
      @Nullable ExtractView extract) {

    /** True until it is done, failed or cancelled. */
    public boolean isUnfinished() {
      return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
    }
  }

  /** The id of an extract. */
  record ExtractId(UUID value) implements Id {
    public static ExtractId of(String text) {
      return new ExtractId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** The id of a difference. */
  record DifferenceId(UUID value) implements Id {
    public static DifferenceId of(String text) {
      return new DifferenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * How fresh what the case system told is.
   *
   * @param on whether there is a folder, or an extract was ever read
   * @param moment when the case system wrote the newest extract; null when none was read
   * @param stale whether that is longer ago than it may be, or none was read
   */
  record Freshness(boolean on, @Nullable Instant moment, boolean stale) {}

  /** Rows of one table of an extract, of those that the caller may see. */
  record TableCount(String table, int rows) {}

  /**
   * An extract.
   *
   * @param moment when the case system wrote it; null when it was refused
   * @param refused why it was refused; null when it was read
   * @param children for whom it was read
   * @param notLookedAfter people in it of whom nothing is kept
   * @param findings in the newest extract; those of earlier ones are not kept and are none
   * @param changed 0 when the same bytes were read before; else null
   */
  record ExtractView(
      ExtractId id,
      String fileName,
      String checksum,
      @Nullable Instant moment,
      Instant receivedAt,
      String receivedBy,
      @Nullable String refused,
      int children,
      int notLookedAfter,
      List<TableCount> tables,
      int findings,
      @Nullable Integer changed) {
    public ExtractView {
      tables = List.copyOf(tables);
    }
  }

  /**
   * Something that could not be read or used.
   *
   * @param table published name of the table
   * @param row as a spreadsheet counts; 0 for the table as a whole
   * @param column published name; empty for the row as a whole
   */
  record FindingView(String table, int row, String column, String text) {}

  /** What can differ. */
  enum Aspect {
    FIRST_NAME("First name"),
    FAMILY_NAME("Family name"),
    BIRTH("Birth"),
    SEX("Sex"),
    ETHNICITY("Ethnicity"),
    LEGAL_STATUS("Legal status"),
    PLACEMENT("Placement"),
    FAMILY("Brothers and sisters"),
    PRE_PROCEEDINGS("Pre-proceedings"),
    PROCEEDINGS("Care proceedings"),
    CARE_PLAN("Care plan"),
    ADOPTION_DECISION("Decision for adoption"),
    PLACEMENT_ORDER("Placement order"),
    PERMANENT_STATUS("Permanent legal status");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * Where Kith says of a child other than the case system.
   *
   * @param localId number of the child; null when it has none
   * @param inKith what Kith holds, in words
   * @param kithAt when it was recorded in Kith; null when not known
   * @param kithBy who recorded it; null when not known
   * @param afterExtract whether it was recorded after the case system wrote the extract
   * @param takeable whether {@link #take} settles it; else it is put right by hand
   */
  record DifferenceView(
      DifferenceId id,
      ChildId child,
      @Nullable String localId,
      Aspect aspect,
      String inKith,
      @Nullable Instant kithAt,
      @Nullable String kithBy,
      boolean afterExtract,
      String inCaseSystem,
      boolean takeable) {}

  /**
   * What an extract tells of a child beside what returns tell too.
   *
   * @param disabilities in words
   */
  record CaseHistory(
      List<Visit> visits, List<Plan> carePlans, List<String> disabilities, List<Check> checks) {
    public CaseHistory {
      visits = List.copyOf(visits);
      carePlans = List.copyOf(carePlans);
      disabilities = List.copyOf(disabilities);
      checks = List.copyOf(checks);
    }
  }

  /**
   * A visit.
   *
   * @param seen whether the child was seen; null when not told
   */
  record Visit(LocalDate on, @Nullable Boolean seen) {}

  /** A check of health. */
  record Check(LocalDate on, HealthCheck what) {}

  /**
   * A care plan.
   *
   * @param until null when no end is told
   * @param codes national codes in their order (R-PERM-06); none when none is told
   */
  record Plan(LocalDate from, @Nullable LocalDate until, Set<String> codes) {
    public Plan {
      codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }
  }
}
