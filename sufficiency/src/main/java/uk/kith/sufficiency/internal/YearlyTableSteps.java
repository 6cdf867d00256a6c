package uk.kith.sufficiency.internal;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.YearlyTableLoads.EditionId;
import uk.kith.sufficiency.api.YearlyTableLoads.EditionView;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadView;
import uk.kith.sufficiency.engine.pooled.TableContents;
import uk.kith.sufficiency.engine.pooled.TableLayout;
import uk.kith.sufficiency.internal.SqlYearlyTables.Load;

/**
 * The steps of a load of yearly tables, each a short transaction: the file is kept, read by a job,
 * and all of it becomes an edition at once; whatever ends it, nothing of the file stays. Whoever
 * calls has asked whether the caller may.
 */
@UseCase
public class YearlyTableSteps {

  @Inject SqlYearlyTables tables;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;

  /** Schedules the job of a file, unless nothing of it is new. */
  public LoadView receive(String fileName, TableLayout layout, byte[] content, String checksum) {
    tables.lock();
    clear();
    Optional<Load> unfinished = unfinished();
    if (unfinished.isPresent()) {
      if (!checksum.equals(unfinished.get().checksum())) {
        throw new Conflict(
            "load-unfinished", "Another file is being loaded.\nMaybe wait for it, or cancel it.");
      }
      return view(unfinished.get(), null);
    }
    Optional<Load> newest = tables.newest(layout);
    if (newest.isPresent() && checksum.equals(newest.get().checksum())) {
      return view(newest.get(), 0);
    }
    LoadId id = new LoadId(UUID.randomUUID());
    JobId job = jobs.submit(YearlyTablesJob.KIND, id.toString());
    tables.add(id, fileName, layout, content, checksum, job);
    return view(load(id), null);
  }

  /** Files of loads that have ended, also those whose instance died on the way. */
  private void clear() {
    for (Load load : tables.staged()) {
      if (!view(load, null).isUnfinished()) {
        tables.discardFile(load.id());
      }
    }
  }

  private Load load(LoadId id) {
    return tables.find(id).orElseThrow(() -> new NotFound(id));
  }

  private Optional<Load> unfinished() {
    return tables.staged().stream().filter(load -> view(load, null).isUnfinished()).findFirst();
  }

  public Optional<byte[]> content(LoadId id) {
    return tables.content(id);
  }

  /**
   * The switch: from its commit on the edition is believed, once.
   *
   * @throws Conflict when the load was cancelled or another run did it: nothing is kept
   */
  public void keep(LoadId id, JobId job, TableContents contents) {
    EditionId edition = tables.keep(id, contents);
    tables.discardFile(id);
    audit.record("yearly-tables-loaded", edition, Map.of("load", id.toString()));
    if (!jobs.finish(job, "Loaded")) {
      throw new Conflict("cancelled", "The load was cancelled");
    }
  }

  /** Nothing of a file stays that came to nothing. */
  public void discard(LoadId id) {
    tables.discardFile(id);
  }

  public LoadView cancel(LoadId id) {
    Load load = load(id);
    if (view(load, null).isUnfinished()) {
      jobs.cancel(load.job());
      audit.record("yearly-tables-load-cancelled", id, Map.of());
    }
    return view(load(id), null);
  }

  public LoadView getLoad(LoadId id) {
    return view(load(id), null);
  }

  public Optional<LoadView> findUnfinished() {
    return unfinished().map(load -> view(load, null));
  }

  public Page<EditionView> listEditions(int page, int size) {
    return tables.listEditions(page, size);
  }

  private LoadView view(Load load, @Nullable Integer changed) {
    EditionId edition = load.edition();
    JobView run = jobs.find(load.job()).orElseGet(() -> ended(load));
    return new LoadView(
        load.id(),
        load.fileName(),
        run.status(),
        run.progress(),
        run.message(),
        edition == null ? null : tables.findEdition(edition).orElse(null),
        changed);
  }

  /** A job of which nothing is on record any more. */
  private static JobView ended(Load load) {
    return new JobView(
        load.job(),
        YearlyTablesJob.KIND,
        load.edition() == null ? Jobs.Status.FAILED : Jobs.Status.DONE,
        100,
        "");
  }
}
