package uk.kith.placements.internal.retention;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Deletions;
import uk.kith.placements.api.RecordHolds.Of;

/** Asks, confirms and tells of deletions; {@link DeletionJob} deletes. */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DefaultDeletions implements Deletions {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String OF = "deletion";

  @Inject Sql sql;
  @Inject ChildPeriods children;
  @Inject HouseholdPeriods households;
  @Inject DeletionRows rows;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  @Override
  public DueList due() {
    DueList list = read();
    audit.recordShown(
        "due-for-deletion-listed",
        list.records().stream().map(Due::record).toList(),
        Map.of("hidden", Integer.toString(list.hidden())));
    return list;
  }

  /** A business date that is set ahead must not delete what is still to be kept. */
  private LocalDate day() {
    LocalDate real = LocalDate.ofInstant(clock.instant(), LONDON);
    LocalDate asked = businessDate.today();
    return asked.isAfter(real) ? real : asked;
  }

  private DueList read() {
    LocalDate day = day();
    List<ChildPeriods.Kept> over = children.over(day);
    Set<ChildId> seen = children.seen(over.stream().map(ChildPeriods.Kept::child).toList());
    List<HouseholdPeriods.Kept> carers = households.over(day);
    Set<HouseholdId> seenCarers =
        households.seen(carers.stream().map(HouseholdPeriods.Kept::household).toList());
    List<Due> records =
        Stream.concat(
                over.stream()
                    .filter(each -> seen.contains(each.child()))
                    .map(each -> new Due(Of.CHILD, each.child(), each.number(), each.keep())),
                carers.stream()
                    .filter(each -> seenCarers.contains(each.household()))
                    .map(
                        each ->
                            new Due(Of.HOUSEHOLD, each.household(), each.number(), each.keep())))
            .sorted(
                Comparator.comparing((Due each) -> String.valueOf(each.keep().until()))
                    .thenComparing(each -> each.record().value()))
            .toList();
    return new DueList(day, records, over.size() + carers.size() - records.size());
  }

  @Override
  public Asked ask(Collection<RecordId> records) {
    Set<UUID> asked = records.stream().map(RecordId::value).collect(toSet());
    if (asked.size() > MOST) {
      throw new Invalid("records", "too-many", "Choose at most " + MOST + " records at once");
    }
    DueList due = read();
    List<Due> may =
        due.records().stream()
            .filter(each -> each.mayGo(due.day()) && asked.contains(each.record().value()))
            .toList();
    if (may.isEmpty()) {
      throw new Invalid("records", "none", "Choose records that are due and not on hold");
    }
    DeletionId id = new DeletionId(UUID.randomUUID());
    sql.update(
        Map.of(),
        "insert into placements.deletion (id, authority, day, asked_at, asked_by, count_job)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        due.day(),
        clock.instant(),
        actor.get().name(),
        jobs.submit(DeletionJob.KIND, DeletionJob.COUNT + id));
    int position = 0;
    for (Due each : may) {
      position++;
      sql.update(
          Map.of(),
          "insert into placements.deletion_record (id, deletion, position, kind, subject, class,"
              + " due_on) values (?, ?, ?, ?, ?, ?, ?)",
          UUID.randomUUID(),
          id,
          position,
          each.of(),
          each.record(),
          each.keep().why(),
          each.keep().until());
    }
    audit.recordShown(
        "deletion-asked", may.stream().map(Due::record).toList(), Map.of(OF, id.toString()));
    return new Asked(id, may.size(), asked.size() - may.size());
  }

  @Override
  public List<DeletionView> list() {
    List<DeletionView> all = rows.list();
    audit.record("deletions-listed", null, Map.of("count", Integer.toString(all.size())));
    return all;
  }

  @Override
  public DeletionView get(DeletionId id) {
    DeletionView view = view(id);
    audit.recordShown(
        "deletion-viewed",
        view.records().stream().map(RecordView::record).toList(),
        Map.of(OF, id.toString()));
    return view;
  }

  private DeletionView view(DeletionId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Override
  public void confirm(DeletionId id) {
    DeletionView view = view(id);
    String name = actor.get().name();
    require(view.state() == State.TO_CONFIRM);
    if (Actor.mayBeOne(view.askedBy(), name)) {
      throw new Conflict("own", "Somebody else confirms what you asked for");
    }
    seesAll(view, "confirms it");
    changed(
        sql.update(
            Map.of(),
            "update placements.deletion set version = version + 1, confirmed_at = ?,"
                + " confirmed_by = ?, job = ? where id = ? and counted_at is not null"
                + " and confirmed_at is null and withdrawn_at is null",
            clock.instant(),
            name,
            jobs.submit(DeletionJob.KIND, DeletionJob.DELETE + id),
            id));
    audit.record(
        "deletion-confirmed",
        null,
        Map.of(OF, id.toString(), "count", Integer.toString(view.all())));
  }

  @Override
  public void withdraw(DeletionId id) {
    DeletionView view = view(id);
    require(view.confirmedAt() == null && view.withdrawnAt() == null);
    changed(
        sql.update(
            Map.of(),
            "update placements.deletion set version = version + 1, withdrawn_at = ?,"
                + " withdrawn_by = ? where id = ? and confirmed_at is null"
                + " and withdrawn_at is null",
            clock.instant(),
            actor.get().name(),
            id));
    rows.findHead(id).flatMap(DeletionRows.Head::work).ifPresent(jobs::cancel);
    audit.record("deletion-withdrawn", null, Map.of(OF, id.toString()));
  }

  @Override
  public void stop(DeletionId id) {
    if (view(id).isAtWork()) {
      rows.findHead(id).flatMap(DeletionRows.Head::work).ifPresent(jobs::cancel);
      audit.record("deletion-stopped", null, Map.of(OF, id.toString()));
    }
  }

  @Override
  public void resume(DeletionId id) {
    DeletionView view = view(id);
    State state = view.state();
    require(state == State.STOPPED || state == State.NOT_COUNTED);
    // The job sees what they see, and would keep the rest for good.
    seesAll(view, "goes on with it");
    boolean counting = state == State.NOT_COUNTED;
    String work = counting ? DeletionJob.COUNT : DeletionJob.DELETE;
    sql.update(
        Map.of(),
        "update placements.deletion set version = version + 1, "
            + (counting ? "count_job" : "job")
            + " = ? where id = ?",
        jobs.submit(DeletionJob.KIND, work + id),
        id);
    audit.record("deletion-resumed", null, Map.of(OF, id.toString()));
  }

  private static void seesAll(DeletionView view, String does) {
    if (view.records().size() < view.all()) {
      throw new Conflict(
          "not-seen",
          "It is of records that you may not see.\nMaybe somebody " + does + " who may see all.");
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Conflict(
          "deletion-moved-on", "The deletion has moved on meanwhile. Look at it again");
    }
  }

  private static void changed(int rows) {
    require(rows > 0);
  }

  @Override
  public List<LogLine> log() {
    List<LogLine> all = rows.log();
    audit.record("deletion-log-read", null, Map.of("count", Integer.toString(all.size())));
    return all;
  }
}
