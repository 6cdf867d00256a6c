package uk.kith.placements.internal.retention;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Deletions.DeletionId;
import uk.kith.placements.api.Deletions.DeletionView;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.Deletions.LogLine;
import uk.kith.placements.api.Deletions.Outcome;
import uk.kith.placements.api.Deletions.RecordId;
import uk.kith.placements.api.Deletions.RecordView;
import uk.kith.placements.api.Deletions.State;
import uk.kith.placements.api.RecordHolds.Of;
import uk.kith.placements.engine.retention.RetentionClass;

/** Deletions as they are stored. */
@ApplicationScoped
class DeletionRows {

  @Inject Sql sql;
  @Inject ChildPeriods children;
  @Inject HouseholdPeriods households;
  @Inject Jobs jobs;
  @Inject LocalAuthority authority;

  /** A row of the table of deletions. */
  record Head(
      DeletionId id,
      LocalDate day,
      Instant askedAt,
      String askedBy,
      @Nullable UUID countJob,
      @Nullable Instant countedAt,
      @Nullable Instant confirmedAt,
      @Nullable String confirmedBy,
      @Nullable UUID job,
      @Nullable Instant endedAt,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnBy) {

    /** The job that is, or was, at work last. */
    Optional<JobId> work() {
      UUID newest = confirmedAt == null ? countJob : job;
      return newest == null ? Optional.empty() : Optional.of(new JobId(newest));
    }

    State state(boolean atWork) {
      if (withdrawnAt != null) {
        return State.WITHDRAWN;
      }
      if (confirmedAt != null) {
        return endedAt != null ? State.DONE : atWork ? State.DELETING : State.STOPPED;
      }
      return countedAt != null ? State.TO_CONFIRM : atWork ? State.COUNTING : State.NOT_COUNTED;
    }
  }

  private record Line(UUID deletion, RecordView view) {}

  List<DeletionView> list() {
    return views(heads(""));
  }

  Optional<DeletionView> find(DeletionId id) {
    return views(heads(" and d.id = ?", id)).stream().findFirst();
  }

  Optional<Head> findHead(DeletionId id) {
    return heads(" and d.id = ?", id).stream().findFirst();
  }

  private List<Head> heads(String which, @Nullable Object... asked) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(authority.code());
    parameters.addAll(List.of(asked));
    return sql.list(
        "select d.* from placements.deletion d where d.authority = ?"
            + which
            + " order by d.asked_at desc, d.id",
        DeletionRows::head,
        parameters.toArray());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        new DeletionId(Sql.uuid(row, "id")),
        Sql.day(row, "day"),
        Sql.instant(row, "asked_at"),
        row.getString("asked_by"),
        Sql.findUuid(row, "count_job"),
        findInstant(row, "counted_at"),
        findInstant(row, "confirmed_at"),
        Sql.findText(row, "confirmed_by"),
        Sql.findUuid(row, "job"),
        findInstant(row, "ended_at"),
        findInstant(row, "withdrawn_at"),
        Sql.findText(row, "withdrawn_by"));
  }

  private static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : Sql.instant(row, column);
  }

  private List<DeletionView> views(List<Head> heads) {
    List<Line> lines =
        sql.list(
            "select r.*, coalesce(c.local_id, home.local_id) as number"
                + " from placements.deletion_record r"
                + " left join placements.child c on c.id = r.subject"
                + " left join placements.household home on home.id = r.subject"
                + " where r.deletion = any(?::uuid[]) order by r.position",
            DeletionRows::line,
            heads.stream().map(Head::id).toList());
    Set<Id> seen = new HashSet<>(children.seen(records(lines, ChildId.class)));
    seen.addAll(households.seen(records(lines, HouseholdId.class)));
    Map<UUID, List<Line>> of = lines.stream().collect(groupingBy(Line::deletion));
    return heads.stream()
        .map(head -> view(head, of.getOrDefault(head.id().value(), List.of()), seen))
        .toList();
  }

  private static <T extends Id> List<T> records(List<Line> lines, Class<T> kind) {
    return lines.stream()
        .map(line -> line.view().record())
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }

  private DeletionView view(Head head, List<Line> lines, Set<Id> seen) {
    Optional<Jobs.JobView> job = head.work().flatMap(jobs::find);
    boolean atWork =
        job.filter(
                each -> each.status() == Jobs.Status.QUEUED || each.status() == Jobs.Status.RUNNING)
            .isPresent();
    return new DeletionView(
        head.id(),
        head.day(),
        head.askedAt(),
        head.askedBy(),
        head.confirmedAt(),
        head.confirmedBy(),
        head.withdrawnAt(),
        head.withdrawnBy(),
        head.state(atWork),
        job.map(Jobs.JobView::progress).orElse(0),
        job.map(Jobs.JobView::message).orElse(""),
        lines.size(),
        lines.stream().map(Line::view).filter(each -> seen.contains(each.record())).toList());
  }

  private static Line line(ResultSet row) throws SQLException {
    String outcome = Sql.findText(row, "outcome");
    String keptWhy = Sql.findText(row, "kept_why");
    return new Line(
        Sql.uuid(row, "deletion"),
        new RecordView(
            of(row),
            record(row),
            Sql.findText(row, "number"),
            RetentionClass.valueOf(row.getString("class")),
            Sql.day(row, "due_on"),
            CountsJson.read(Sql.findText(row, "expected")),
            outcome == null ? null : Outcome.valueOf(outcome),
            keptWhy == null ? null : KeptWhy.valueOf(keptWhy),
            CountsJson.read(Sql.findText(row, "counts")),
            findInstant(row, "ended_at")));
  }

  private static Of of(ResultSet row) throws SQLException {
    return Of.valueOf(row.getString("kind"));
  }

  private static Id record(ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "subject");
    return of(row) == Of.CHILD ? new ChildId(id) : new HouseholdId(id);
  }

  /** Records that nothing became of yet, in their order. */
  List<Id> open(DeletionId id, boolean toCount) {
    return sql.list(
        "select kind, subject from placements.deletion_record where deletion = ?"
            + " and outcome is null"
            + (toCount ? " and expected is null" : "")
            + " order by position",
        DeletionRows::record,
        id);
  }

  /** False when something became of the record already. */
  boolean lockOpen(DeletionId id, Id record) {
    return !sql.list(
            "select id from placements.deletion_record where deletion = ? and subject = ?"
                + " and outcome is null for update",
            row -> Sql.uuid(row, "id"),
            id,
            record)
        .isEmpty();
  }

  void expect(DeletionId id, Id record, Counts counts) {
    sql.update(
        Map.of(),
        "update placements.deletion_record set expected = ?::jsonb where deletion = ?"
            + " and subject = ?",
        CountsJson.write(counts),
        id,
        record);
  }

  void end(
      DeletionId id,
      Id record,
      Outcome outcome,
      @Nullable KeptWhy why,
      @Nullable Counts counts,
      Instant at) {
    sql.update(
        Map.of(),
        "update placements.deletion_record set outcome = ?, kept_why = ?, counts = ?::jsonb,"
            + " ended_at = ? where deletion = ? and subject = ?",
        outcome,
        why,
        counts == null ? null : CountsJson.write(counts),
        at,
        id,
        record);
  }

  List<LogLine> log() {
    return sql.list(
        "select r.kind, r.subject, r.class, r.due_on, r.ended_at, r.counts, d.asked_by,"
            + " d.confirmed_by from placements.deletion_record r join placements.deletion d on d.id"
            + " = r.deletion where d.authority = ? and r.outcome = 'DELETED' order by r.ended_at,"
            + " r.id",
        row -> {
          Counts counts = CountsJson.read(row.getString("counts"));
          return new LogLine(
              of(row),
              new RecordId(Sql.uuid(row, "subject")),
              RetentionClass.valueOf(row.getString("class")),
              Sql.day(row, "due_on"),
              Sql.instant(row, "ended_at"),
              row.getString("asked_by"),
              row.getString("confirmed_by"),
              counts == null ? 0 : counts.rowsDeleted());
        },
        authority.code());
  }
}
