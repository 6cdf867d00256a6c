package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.ExtractId;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.ReadingId;
import uk.kith.placements.api.CaseSystem.ReadingView;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.internal.files.FileTable;
import uk.kith.placements.internal.files.SealedFile;
import uk.kith.placements.internal.files.SealedFiles;

/** Large extracts that a job reads, in the caller's transaction. */
@ApplicationScoped
class Readings {

  @Inject Sql sql;
  @Inject SqlExtracts extracts;
  @Inject SealedFiles sealed;
  @Inject Jobs jobs;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  private record Reading(ReadingId id, String fileName, JobId job, @Nullable ExtractId extract) {}

  static ReadingView done(String fileName, ExtractView extract) {
    return new ReadingView(null, fileName, Jobs.Status.DONE, 100, "", extract);
  }

  /**
   * Two who send the same bytes at once get the same reading. The lock is not that of extracts, for
   * which one who sends would wait as long as another is read.
   */
  ReadingView begin(ReceivedFile zip) {
    sql.list(
        "select pg_advisory_xact_lock(hashtext('placements.case_reading'), hashtext(?))",
        row -> true,
        authority.code());
    clear();
    Optional<ReadingView> same =
        list(
                "where authority = ? and checksum = ? and content is not null",
                authority.code(),
                zip.checksum())
            .stream()
            .map(this::view)
            .filter(ReadingView::isUnfinished)
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    ReadingId id = new ReadingId(UUID.randomUUID());
    SealedFile kept = sealed.seal(FileTable.EXTRACT, id.value(), zip.bytes());
    sql.update(
        Map.of(),
        "insert into placements.case_reading (id, version, authority, file_name, checksum, content,"
            + " wrapped_key, master_key, job_id, received_at, received_by)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        SqlExtracts.shortened(zip.name()),
        zip.checksum(),
        kept.content(),
        kept.wrappedKey(),
        kept.masterKey(),
        jobs.submit(ReadingJob.KIND, id.toString()),
        clock.instant(),
        actor.get().name());
    return view(id);
  }

  ReceivedFile zip(ReadingId id) {
    return sql
        .list(
            "select id, file_name, content, wrapped_key, master_key from placements.case_reading"
                + " where id = ? and content is not null",
            row ->
                new ReceivedFile(
                    row.getString("file_name"),
                    Objects.requireNonNull(sealed.read(FileTable.EXTRACT, row))),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  void became(ReadingId id, ExtractId extract) {
    sql.update(
        Map.of(),
        "update placements.case_reading set extract_id = ?, content = null, wrapped_key = null,"
            + " master_key = null, version = version + 1 where id = ?",
        extract,
        id);
  }

  void cancel(ReadingId id) {
    Reading reading = get(id);
    if (view(reading).isUnfinished()) {
      jobs.cancel(reading.job());
      if (view(id).status() != Jobs.Status.DONE) {
        forget(id);
        audit.record("case-system-reading-cancelled", id, Map.of());
      }
    }
  }

  /** Forgets the zips of those that have ended. */
  void clear() {
    for (Reading reading : list("where authority = ? and content is not null", authority.code())) {
      if (!view(reading).isUnfinished()) {
        forget(reading.id());
      }
    }
  }

  /** Its zip is not kept any longer. */
  void forget(ReadingId id) {
    sql.update(
        Map.of(),
        "update placements.case_reading set content = null, wrapped_key = null,"
            + " master_key = null, version = version + 1 where id = ?",
        id);
  }

  ReadingView view(ReadingId id) {
    return view(get(id));
  }

  private Reading get(ReadingId id) {
    return list("where authority = ? and id = ?", authority.code(), id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private List<Reading> list(String which, Object... arguments) {
    return sql.list(
        "select id, file_name, job_id, extract_id from placements.case_reading " + which,
        Readings::read,
        arguments);
  }

  private static Reading read(ResultSet row) throws SQLException {
    UUID extract = Sql.findUuid(row, "extract_id");
    return new Reading(
        new ReadingId(Sql.uuid(row, "id")),
        row.getString("file_name"),
        new JobId(Sql.uuid(row, "job_id")),
        extract == null ? null : new ExtractId(extract));
  }

  private ReadingView view(Reading reading) {
    ExtractId extract = reading.extract();
    JobView job = jobs.find(reading.job()).orElseGet(() -> ended(reading));
    return new ReadingView(
        reading.id(),
        reading.fileName(),
        job.status(),
        job.progress(),
        job.message(),
        extract == null ? null : extracts.view(extract, access.maySeeAdopters(), null));
  }

  /** A job of which nothing is on record any more. */
  private static JobView ended(Reading reading) {
    return new JobView(
        reading.job(),
        ReadingJob.KIND,
        reading.extract() == null ? Jobs.Status.FAILED : Jobs.Status.DONE,
        100,
        "");
  }
}
