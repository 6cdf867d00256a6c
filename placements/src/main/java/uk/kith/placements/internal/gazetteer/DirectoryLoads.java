package uk.kith.placements.internal.gazetteer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.api.PostcodeDirectory.LoadView;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;
import uk.kith.placements.engine.gazetteer.DirectoryReader.Read;
import uk.kith.placements.internal.gazetteer.SqlDirectories.Load;
import uk.kith.placements.internal.gazetteer.SqlDirectories.Staged;

/**
 * The steps of a load, each a short transaction. A load begins when a file is sent, is received in
 * parts, staged by a job and switched to at the end; whatever ends it, nothing stays staged.
 * Whoever calls has asked whether the caller may.
 */
@UseCase
public class DirectoryLoads {

  /** Nobody sends a file for so long: its sender, or the instance that received it, is gone. */
  private static final Duration LONGEST_SENDING = Duration.ofHours(6);

  @Inject SqlDirectories directories;
  @Inject SqlGazetteerEditions editions;
  @Inject Sql sql;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  public LoadId begin(String fileName, @Nullable String source) {
    LoadId id = new LoadId(UUID.randomUUID());
    sql.update(
        Map.of(),
        "insert into placements.gazetteer_load"
            + " (id, version, authority, file_name, source, received_at, received_by)"
            + " values (?, 1, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        fileName,
        source,
        clock.instant(),
        actor.get().name());
    return id;
  }

  /** All of a file is there: schedules its job, unless nothing of it is new. */
  public LoadView received(LoadId id, long bytes, String checksum) {
    directories.lock();
    Optional<Load> before = directories.findNewest(checksum);
    Optional<Load> unfinished = unfinished();
    if (before.isPresent() || unfinished.isPresent()) {
      Load other = before.or(() -> unfinished).orElseThrow();
      if (!checksum.equals(other.checksum())) {
        throw new Conflict(
            "load-unfinished", "Another file is being loaded.\nMaybe wait for it, or cancel it.");
      }
      remove(id);
      return view(other, before.isPresent() ? 0 : null);
    }
    sql.update(
        Map.of(),
        "update placements.gazetteer_load set bytes = ?, checksum = ?, job_id = ?,"
            + " version = version + 1 where id = ?",
        bytes,
        checksum,
        jobs.submit(DirectoryJob.KIND, id.toString()),
        id);
    return view(load(id), null);
  }

  /** A file that was not received whole, or is not wanted, leaves nothing. */
  public void forget(LoadId id) {
    remove(id);
  }

  private void remove(LoadId id) {
    directories.discardFile(id);
    sql.update(Map.of(), "delete from placements.gazetteer_load where id = ?", id);
  }

  private Load load(LoadId id) {
    return directories.find(id).orElseThrow(() -> new NotFound(id));
  }

  private Optional<Load> unfinished() {
    return directories.staged().stream()
        .filter(load -> load.job() != null && view(load, null).isUnfinished())
        .findFirst();
  }

  /** A new edition for one run; what earlier runs staged is removed. */
  public EditionId beginStaging(LoadId id) {
    directories.discard(id);
    EditionId edition = new EditionId(UUID.randomUUID());
    editions.addStaged(edition, id, authority, actor.get().name(), clock.instant());
    return edition;
  }

  /** Adds the sectors to what is staged, and counts it. */
  public DirectoryCounts complete(EditionId edition, Read read) {
    Staged staged = directories.count(edition);
    DirectoryCounts counts = read.counts(staged.postcodes(), staged.terminated());
    editions.setCounts(edition, counts, directories.addSectors(edition));
    directories.analyse();
    return counts;
  }

  /**
   * The switch: from its commit on the edition is believed, once (R-DATA-13).
   *
   * @return false when the load was cancelled or another run does it: nothing was switched
   */
  public boolean switchTo(LoadId id, JobId job, EditionId edition, String source) {
    if (!jobs.finish(job, "Loaded")) {
      return false;
    }
    editions.setReady(edition, source, load(id).checksum(), clock.instant());
    sql.update(
        Map.of(),
        "update placements.gazetteer_load set edition = ?, version = version + 1 where id = ?",
        edition,
        id);
    audit.record("gazetteer-loaded", edition, Map.of("load", id.toString()));
    return true;
  }

  public boolean isCancelled(LoadId id) {
    return load(id).cancelled();
  }

  public LoadView cancel(LoadId id) {
    Load load = load(id);
    JobId job = load.job();
    if (job != null && view(load, null).isUnfinished()) {
      sql.update(
          Map.of(),
          "update placements.gazetteer_load set cancelled = true, version = version + 1"
              + " where id = ?",
          id);
      jobs.cancel(job);
      audit.record("gazetteer-load-cancelled", id, Map.of());
    }
    return view(load(id), null);
  }

  /** Removes what a load staged. */
  public void discard(LoadId id) {
    directories.discard(id);
    directories.discardFile(id);
  }

  /** Removes what was staged by loads that have ended or were never received whole. */
  public void sweep() {
    Instant tooLong = clock.instant().minus(LONGEST_SENDING);
    for (Load load : directories.staged()) {
      boolean over =
          load.job() == null
              ? directories.isReceivedBefore(load.id(), tooLong)
              : !view(load, null).isUnfinished();
      if (over) {
        directories.discard(load.id());
        directories.discardFile(load.id());
      }
    }
  }

  public LoadView getLoad(LoadId id) {
    return view(load(id), null);
  }

  public Optional<LoadView> findUnfinished() {
    return unfinished().map(load -> view(load, null));
  }

  private LoadView view(Load load, @Nullable Integer changed) {
    JobId job = load.job();
    EditionId edition = load.edition();
    JobView run = job == null ? null : jobs.find(job).orElseGet(() -> ended(job, edition));
    EditionView became = edition == null ? null : editions.find(edition).orElse(null);
    return run == null
        ? new LoadView(
            load.id(), load.fileName(), Jobs.Status.QUEUED, 0, "Being received", became, changed)
        : new LoadView(
            load.id(),
            load.fileName(),
            run.status(),
            run.progress(),
            run.message(),
            became,
            changed);
  }

  /** A job of which nothing is on record any more. */
  private static JobView ended(JobId job, @Nullable EditionId edition) {
    return new JobView(
        job, DirectoryJob.KIND, edition == null ? Jobs.Status.FAILED : Jobs.Status.DONE, 100, "");
  }
}
