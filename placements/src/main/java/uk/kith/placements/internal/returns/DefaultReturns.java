package uk.kith.placements.internal.returns;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ReturnFindingFilter;
import uk.kith.placements.api.ReturnFindingSort;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.TakeBackWeighed;
import uk.kith.placements.api.TakeBackWeighed.Resting;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.ReceivedReturn;
import uk.kith.placements.engine.ssda903.ReturnReader;
import uk.kith.placements.engine.ssda903.ReturnWriter;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.engine.ssda903.Unreadable;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.returns.ReturnImport.Outcome;
import uk.kith.placements.internal.returns.SqlReturns.Upload;

/** Returns in the database; every method is one transaction, so a return is whole or absent. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class DefaultReturns implements Returns {

  @Inject SqlReturns returns;
  @Inject ReturnViews views;
  @Inject ReturnImport importer;
  @Inject YearWriting writing;
  @Inject BusinessDate businessDate;
  @Inject Register register;
  @Inject Jobs jobs;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject Event<TakeBackWeighed> weighing;

  /** Bytes of an upload from which a job imports it. */
  @Inject
  @ConfigProperty(name = "kith.placements.returns.job-from-bytes", defaultValue = "10000000")
  long jobFromBytes;

  /** Repeats are recognised by their bytes, not by {@code Idempotency-Key}. */
  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public UploadView receive(List<ReceivedFile> files, @Nullable Integer year) {
    List<ReceivedReturn> received = read(files, year);
    UploadId id = new UploadId(UUID.randomUUID());
    String checksum = ReceivedFile.checksum(files);
    returns.lock();
    boolean allHeld =
        received.stream().allMatch(r -> returns.findNewest(r.year(), r.checksum()).isPresent());
    long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
    if (allHeld || bytes < jobFromBytes) {
      if (!allHeld) {
        returns.addUpload(id, checksum, year, files, clock.instant(), actor.get().name());
      }
      return done(id, bring(id, received));
    }
    Optional<UploadView> waiting = returns.findJobUpload(checksum, year).flatMap(this::unfinished);
    if (waiting.isPresent()) {
      return waiting.get();
    }
    returns.addUpload(id, checksum, year, files, clock.instant(), actor.get().name());
    returns.setJob(id, jobs.submit(ReturnJob.KIND, id.value().toString()));
    return new UploadView(id, Jobs.Status.QUEUED, 0, "Waiting", List.of());
  }

  private static List<ReceivedReturn> read(List<ReceivedFile> files, @Nullable Integer year) {
    try {
      return ReturnReader.read(files, year, ReadLimits.DEFAULT);
    } catch (Unreadable e) {
      throw new Invalid(e.file(), e.code(), String.valueOf(e.getMessage()));
    }
  }

  private List<Outcome> bring(UploadId upload, List<ReceivedReturn> received) {
    List<Outcome> outcomes = new ArrayList<>();
    received.forEach(one -> outcomes.add(importer.bring(upload, one)));
    return outcomes;
  }

  private UploadView done(UploadId id, List<Outcome> outcomes) {
    List<ReturnView> shown =
        outcomes.stream().map(o -> o.isNew() ? view(o.id()) : unchanged(view(o.id()))).toList();
    return new UploadView(id, Jobs.Status.DONE, 100, "", shown);
  }

  private static ReturnView unchanged(ReturnView view) {
    return new ReturnView(
        view.id(),
        view.checksum(),
        view.year(),
        view.receivedAt(),
        view.receivedBy(),
        view.tables(),
        view.findings(),
        view.repairs(),
        view.files(),
        0);
  }

  private Optional<UploadView> unfinished(UploadId id) {
    return Optional.of(upload(id))
        .filter(u -> u.status() == Jobs.Status.QUEUED || u.status() == Jobs.Status.RUNNING);
  }

  /** What a job does: whole or not at all, and once (R-DATA-13). */
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void importUpload(UploadId id, JobId job) {
    Upload upload = returns.findUpload(id).orElseThrow(() -> new NotFound(id));
    List<ReceivedReturn> received = read(returns.files(id), upload.year());
    returns.lock();
    bring(id, received);
    // Last of all, so that whoever cancels does not wait for the import.
    if (!jobs.finish(job, "Imported")) {
      throw new Conflict("cancelled", "The import was cancelled. Nothing of it is stored.");
    }
  }

  @Override
  public UploadView getUpload(UploadId id) {
    return upload(id);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public UploadView cancel(UploadId id) {
    JobId job = returns.findUpload(id).orElseThrow(() -> new NotFound(id)).job();
    if (job != null && unfinished(id).isPresent()) {
      jobs.cancel(job);
      if (upload(id).status() != Jobs.Status.DONE) {
        returns.forgetFiles(id);
        audit.record("return-import-cancelled", id, Map.of());
      }
    }
    return upload(id);
  }

  private UploadView upload(UploadId id) {
    Upload upload = returns.findUpload(id).orElseThrow(() -> new NotFound(id));
    List<ReturnView> held = views.list(id, access.maySeeAdopters());
    JobId job = upload.job();
    if (job == null) {
      return new UploadView(id, Jobs.Status.DONE, 100, "", held);
    }
    return jobs.find(job)
        .map(j -> new UploadView(id, j.status(), j.progress(), j.message(), held))
        .orElseThrow(() -> new NotFound(job));
  }

  @Override
  public ReturnView getReturn(ReturnId id) {
    return view(id);
  }

  private ReturnView view(ReturnId id) {
    return views.find(id, access.maySeeAdopters()).orElseThrow(() -> new NotFound(id));
  }

  @Override
  public Page<ReturnView> listReturns(int page, int size) {
    return views.list(access.maySeeAdopters(), page, size);
  }

  @Override
  public Page<FindingView> listFindings(
      ReturnId id, ReturnFindingFilter filter, Sort<ReturnFindingSort> sort, int page, int size) {
    view(id);
    audit.record("return-findings-viewed", id, Map.of("page", Integer.toString(page)));
    return views.findings(id, filter, sort, access.maySeeAdopters(), page, size);
  }

  @Override
  public void exportFindings(
      ReturnId id,
      ReturnFindingFilter filter,
      Sort<ReturnFindingSort> sort,
      Consumer<List<FindingView>> taker) {
    view(id);
    boolean sealed = access.maySeeAdopters();
    Page<FindingView> found;
    int page = 0;
    do {
      found = views.findings(id, filter, sort, sealed, page++, Page.MAX_SIZE);
      taker.accept(found.items());
    } while (found.items().size() == Page.MAX_SIZE);
    audit.record(
        "return-findings-exported",
        id,
        Map.of(
            "rule",
            filter.rule() == null ? "all" : filter.rule().value(),
            "text",
            filter.text() == null ? "none" : "given",
            "sort",
            sort.key().name(),
            "count",
            Long.toString(found.total())));
  }

  @Override
  @Once
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void takeBack(ReturnId id) {
    returns.lock();
    ReturnView view = view(id);
    if (!views.list(true, 0, 1).items().get(0).id().equals(id)) {
      throw new Conflict(
          "not-newest",
          "Only the newest return can be taken back.\nMaybe take back those after it.");
    }
    refuseWhatRestsOnIt(id);
    register.takeBack(id);
    returns.delete(id);
    audit.record("return-taken-back", id, Map.of("year", Integer.toString(view.year())));
  }

  /** Asked of every module: with the children goes whatever people recorded of them. */
  private void refuseWhatRestsOnIt(ReturnId id) {
    List<Resting> resting = new ArrayList<>(register.decisionsRestingOn(id));
    weighing.fire(new TakeBackWeighed(id, register.broughtBy(id), resting));
    if (!resting.isEmpty()) {
      Set<ChildId> hidden = seenChildren.hidden();
      Map<ChildId, String> numbers =
          register.numbers(resting.stream().map(Resting::child).distinct().toList());
      throw new Conflict(
          "decisions-rest-on-it", RestingWords.told(resting, numbers, hidden::contains));
    }
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE, Role.PANEL_ADVISER})
  public Optional<WrittenReturn> findWritten(int year) {
    // Without a child the file is not for submission, whoever asks for it.
    boolean whole = access.maySeeAdopters() && access.restricted().isEmpty();
    Optional<WrittenReturn> written = written(year, whole);
    written.ifPresent(
        w ->
            audit.record(
                "return-written",
                null,
                Map.of("year", Integer.toString(year), "whole", Boolean.toString(whole))));
    return written;
  }

  private Optional<WrittenReturn> written(int year, boolean whole) {
    Map<Table, List<Row>> tables = writing.asHeld(year, businessDate.today(), whole);
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    String name = "ssda903-" + year;
    return Optional.of(
        whole
            ? new WrittenReturn(name + ".zip", true, ReturnWriter.zip(tables))
            : new WrittenReturn(
                name + "-not-for-submission.zip",
                false,
                ReturnWriter.zipWithoutAdoption(
                    writing.withoutRestrictedHomes(tables), seenChildren.hiddenNumbers())));
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE, Role.PANEL_ADVISER})
  public List<YearToWrite> yearsToWrite() {
    return writing.years(businessDate.today());
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE, Role.PANEL_ADVISER})
  public long countWithoutNumber() {
    return writing.withoutNumber(access.maySeeAdopters());
  }
}
