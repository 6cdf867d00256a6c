package uk.kith.placements.internal.casesystem;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.api.ExtractFilter;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;
import uk.kith.placements.engine.ssd.SsdExtract;
import uk.kith.placements.engine.ssd.SsdReader;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.Unreadable;
import uk.kith.placements.internal.casesystem.SqlDifferences.Open;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.Exports;

/** Extracts in the database; each is read in one transaction, so it is whole or absent. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class DefaultCaseSystem implements CaseSystem {

  @Inject SqlExtracts extracts;
  @Inject ExtractImport importer;
  @Inject Readings readings;
  @Inject SqlDifferences differences;
  @Inject SqlCaseChildren children;
  @Inject SqlCaseFacts facts;
  @Inject SqlCaseHistory history;
  @Inject Children register;
  @Inject SqlChildren records;
  @Inject Exports exports;
  @Inject Jobs jobs;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Where the case system puts its extracts. */
  @Inject
  @ConfigProperty(name = "kith.case-system.folder")
  Optional<String> folder;

  /** Bytes of an extract from which a job reads it. */
  @Inject
  @ConfigProperty(name = "kith.case-system.job-from-bytes", defaultValue = "2000000")
  long jobFromBytes;

  /** How long what the case system told counts as fresh. */
  @Inject
  @ConfigProperty(name = "kith.case-system.stale-after")
  Duration staleAfter;

  /** Repeats are recognised by their bytes (R-DATA-13), not by {@code Idempotency-Key}. */
  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public ExtractView receive(ReceivedFile zip) {
    return bring(zip);
  }

  private ExtractView bring(ReceivedFile zip) {
    Instant now = clock.instant();
    SsdExtract extract = read(zip, now);
    extracts.lock();
    Optional<ExtractId> same = extracts.findRead(zip.checksum());
    if (same.isPresent()) {
      return extracts.view(same.get(), access.maySeeAdopters(), 0);
    }
    if (extracts.findNewestMoment().filter(extract.moment()::isBefore).isPresent()) {
      throw new Conflict("older-extract", "A newer extract was read before. Nothing changed.");
    }
    Taken by = new Taken(new ExtractId(UUID.randomUUID()), now, actor.get().name());
    importer.bring(by, zip, extract);
    audit.record("case-system-extract-read", by.extract(), Map.of());
    return extracts.view(by.extract(), access.maySeeAdopters(), null);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public ReadingView hand(ReceivedFile zip) {
    if (zip.bytes().length < jobFromBytes) {
      return Readings.done(zip.name(), bring(zip));
    }
    Optional<ExtractId> same = extracts.findRead(zip.checksum());
    return same.isPresent()
        ? Readings.done(zip.name(), extracts.view(same.get(), access.maySeeAdopters(), 0))
        : readings.begin(zip);
  }

  /** What a job does: whole or not at all, and once (R-DATA-13). */
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void read(ReadingId id, JobId job) {
    ExtractId read = bring(readings.zip(id)).id();
    finished(job);
    readings.became(id, read);
  }

  /** Last of all, so that whoever cancels does not wait for the reading. */
  private void finished(JobId job) {
    if (!jobs.finish(job, "Read")) {
      throw new Conflict("cancelled", "The reading was cancelled. Nothing of it is stored.");
    }
  }

  /** What cannot be read is not kept. */
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void forget(ReadingId id) {
    readings.forget(id);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public ReadingView getReading(ReadingId id) {
    return readings.view(id);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public ReadingView cancelReading(ReadingId id) {
    readings.cancel(id);
    return readings.view(id);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void clearReadings() {
    readings.clear();
  }

  /** A file's time that is not yet is a clock that runs ahead: the extract is of now. */
  private static SsdExtract read(ReceivedFile zip, Instant now) {
    try {
      SsdExtract read = SsdReader.read(zip, ReadLimits.DEFAULT);
      return read.moment().isAfter(now)
          ? new SsdExtract(now, read.tables(), read.findings(), read.leftOut())
          : read;
    } catch (Unreadable e) {
      throw new Invalid(
          e.file(),
          e.code(),
          e.file().equals(zip.name())
              ? String.valueOf(e.getMessage())
              : e.file() + ": " + e.getMessage());
    }
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public boolean isKnown(String checksum) {
    return extracts.isKnown(checksum);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void refuse(ReceivedFile zip, String why) {
    extracts.lock();
    if (!extracts.isKnown(zip.checksum())) {
      Taken by = new Taken(new ExtractId(UUID.randomUUID()), clock.instant(), actor.get().name());
      extracts.addRefused(by, zip, why);
      audit.record("case-system-extract-refused", by.extract(), Map.of());
    }
  }

  @Override
  @AllowedRoles
  public Freshness freshness() {
    Instant moment = extracts.findNewestMoment().orElse(null);
    boolean on = moment != null || folder.isPresent();
    return new Freshness(
        on, moment, on && (moment == null || moment.plus(staleAfter).isBefore(clock.instant())));
  }

  @Override
  public Page<ExtractView> listExtracts(
      ExtractFilter filter, Sort<ExtractSort> sort, int page, int size) {
    return extracts.list(filter, access.maySeeAdopters(), sort, page, size);
  }

  @Override
  public void exportExtracts(
      ExtractFilter filter, Sort<ExtractSort> sort, Consumer<List<ExtractView>> taker) {
    boolean sealed = access.maySeeAdopters();
    give(
        "extracts",
        filter.text().isEmpty() ? null : filter.text(),
        sort,
        page -> extracts.list(filter, sealed, sort, page, Page.MAX_SIZE),
        taker);
  }

  private <V> void give(
      String what,
      @Nullable String text,
      Sort<?> sort,
      IntFunction<Page<V>> pages,
      Consumer<List<V>> taker) {
    List<V> all = new ArrayList<>();
    Page<V> page = pages.apply(0);
    while (!page.items().isEmpty()) {
      all.addAll(page.items());
      page = pages.apply(page.page() + 1);
    }
    exports.give(
        "case-system-" + what + "-exported",
        Map.of("sort", sort.key().name(), "text", text == null || text.isBlank() ? "all" : "given"),
        all,
        batch -> batch,
        taker);
  }

  @Override
  public Page<FindingView> listFindings(
      @Nullable String text, Sort<ExtractFindingSort> sort, int page, int size) {
    audit.record("case-system-findings-viewed", null, Map.of("page", Integer.toString(page)));
    return findings(text, sort, page, size);
  }

  private Page<FindingView> findings(
      @Nullable String text, Sort<ExtractFindingSort> sort, int page, int size) {
    boolean sealed = access.maySeeAdopters();
    return extracts
        .findNewest()
        .map(id -> extracts.findings(id, text, sealed, sort, page, size))
        .orElseGet(() -> new Page<>(List.of(), 0, page, size));
  }

  @Override
  public void exportFindings(
      @Nullable String text, Sort<ExtractFindingSort> sort, Consumer<List<FindingView>> taker) {
    give("findings", text, sort, page -> findings(text, sort, page, Page.MAX_SIZE), taker);
  }

  @Override
  public void exportDifferences(
      @Nullable String text, Sort<DifferenceSort> sort, Consumer<List<DifferenceView>> taker) {
    boolean sealed = access.maySeeAdopters();
    give(
        "differences",
        text,
        sort,
        page -> differences.list(text, sealed, sort, page, Page.MAX_SIZE),
        taker);
  }

  @Override
  public Page<DifferenceView> listDifferences(
      @Nullable String text, Sort<DifferenceSort> sort, int page, int size) {
    Page<DifferenceView> shown = differences.list(text, access.maySeeAdopters(), sort, page, size);
    audit.record(
        "case-system-differences-viewed",
        null,
        Map.of("page", Integer.toString(page), "shown", Integer.toString(shown.items().size())));
    return shown;
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public List<DifferenceView> differencesOf(Collection<ChildId> ids) {
    Set<ChildId> seen = register.visible(ids);
    return seen.isEmpty() ? List.of() : differences.of(access.maySeeAdopters(), seen);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void take(DifferenceId id) {
    extracts.lock();
    Open open = differences.find(id, access.maySeeAdopters()).orElseThrow(() -> new NotFound(id));
    String told = open.told();
    if (told == null) {
      throw new Conflict("by-hand", "This is put right by hand, in Kith or in the case system.");
    }
    DifferenceView view = open.view();
    Taken by = new Taken(open.extract(), clock.instant(), actor.get().name());
    switch (view.aspect()) {
      case LEGAL_STATUS, ETHNICITY -> facts.take(by, view.child().value(), view.aspect(), told);
      default -> {
        Told value = Told.of(told);
        children.take(by, view.child().value(), view.aspect(), value.value(), value.kind());
      }
    }
    differences.delete(id);
    audit.record("case-system-taken", view.child(), Map.of("what", view.aspect().name()));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public CaseHistory toldOf(ChildId id) {
    ChildId record = records.resolve(id);
    if (register.visible(List.of(record)).isEmpty()) {
      throw new NotFound(id);
    }
    audit.record("child-history-viewed", record, Map.of("source", "case-system"));
    return history.told(record);
  }
}
