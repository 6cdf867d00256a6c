package uk.kith.app.jobs;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.app.data.Sql;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.Jobs.Status;
import uk.kith.kernel.service.Jobs.Submitted;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;

/**
 * The rows of jobs. A job begins QUEUED, is RUNNING from its first start, and ends DONE, FAILED or
 * CANCELLED; an ended one never changes. Each start counts an attempt, and a run may write only
 * while its attempt is the newest, which holds off a frozen instance that wakes up again.
 */
@UseCase
public class SqlJobStore {

  /** This run's to write; attempt 0 stands for a caller that is no run. */
  private static final String OWN = " and status = 'RUNNING' and (attempts = ? or ? = 0)";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject LocalAuthority authority;

  public void insert(JobId id, String kind, String argument, Actor actor) {
    String roles = actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    sql.update(
        "insert into app.job (id, authority, kind, argument, actor, roles, status, submitted_at)"
            + " values (?, ?, ?, ?, ?, ?, 'QUEUED', ?)",
        id.value(),
        authority.code(),
        kind,
        argument,
        actor.name(),
        roles,
        clock.instant());
  }

  /** Starts a run, unless the job has ended or should. */
  public Optional<StartedJob> begin(JobId id) {
    sql.update(
        "update app.job set status = 'CANCELLED', ended_at = ?"
            + " where id = ? and cancel_requested and status in ('QUEUED', 'RUNNING')",
        clock.instant(),
        id.value());
    return sql.find(
        "update app.job set status = 'RUNNING', attempts = attempts + 1,"
            + " started_at = coalesce(started_at, ?)"
            + " where id = ? and status in ('QUEUED', 'RUNNING')"
            + " returning kind, argument, actor, roles, attempts",
        row -> started(id, row),
        clock.instant(),
        id.value());
  }

  /** Records progress; false when the run should stop. */
  public boolean progress(JobId id, int attempt, int percent, String message) {
    int rows =
        sql.update(
            "update app.job set progress = ?, message = ? where id = ? and not cancel_requested"
                + OWN,
            percent,
            message,
            id.value(),
            attempt,
            attempt);
    return rows == 1;
  }

  /** Marks a job done; false when the run must have no effect. */
  public boolean finish(JobId id, int attempt, String message) {
    int rows =
        sql.update(
            "update app.job set status = 'DONE', progress = 100, message = ?, ended_at = ?"
                + " where id = ? and not cancel_requested"
                + OWN,
            message,
            clock.instant(),
            id.value(),
            attempt,
            attempt);
    return rows == 1;
  }

  /** Ends a run that did not finish: cancelled if somebody asked for it, else failed. */
  public void end(JobId id, int attempt, String message) {
    sql.update(
        "update app.job set status = case when cancel_requested then 'CANCELLED' else 'FAILED' end,"
            + " message = case when cancel_requested then 'Cancelled' else ? end, ended_at = ?"
            + " where id = ?"
            + OWN,
        message,
        clock.instant(),
        id.value(),
        attempt,
        attempt);
  }

  public boolean isSubmittedBy(JobId id, String actor) {
    return sql.exists("select 1 from app.job where id = ? and actor = ?", id.value(), actor);
  }

  /**
   * True while the job is RUNNING and nobody asked to cancel: a run that stopped may be repeated.
   */
  public boolean isWanted(JobId id) {
    return sql.exists(
        "select 1 from app.job where id = ? and status = 'RUNNING' and not cancel_requested",
        id.value());
  }

  /** Asks a job to stop; one that has not started is cancelled at once. */
  public void cancel(JobId id) {
    sql.update(
        "update app.job set cancel_requested = true,"
            + " status = case when status = 'QUEUED' then 'CANCELLED' else status end,"
            + " ended_at = case when status = 'QUEUED' then ?::timestamptz end"
            + " where id = ? and status in ('QUEUED', 'RUNNING')",
        clock.instant(),
        id.value());
  }

  public Optional<JobView> find(JobId id) {
    return sql.find(
        "select kind, status, progress, message from app.job where id = ?",
        row -> view(id, row),
        id.value());
  }

  public Optional<String> findArgument(JobId id) {
    return sql.find(
        "select argument from app.job where id = ?", row -> row.getString("argument"), id.value());
  }

  /** The oldest first. */
  public List<Submitted> findUnfinished(String kind, String actor) {
    return sql.list(
        "select id, argument from app.job where authority = ? and kind = ? and actor = ?"
            + " and status in ('QUEUED', 'RUNNING') and not cancel_requested"
            + " order by submitted_at, id",
        row -> new Submitted(new JobId(row.getObject("id", UUID.class)), row.getString("argument")),
        authority.code(),
        kind,
        actor);
  }

  private static StartedJob started(JobId id, ResultSet row) throws SQLException {
    Actor actor = new Actor(row.getString("actor"), roles(row.getString("roles")));
    return new StartedJob(
        id, row.getString("kind"), row.getString("argument"), actor, row.getInt("attempts"));
  }

  private static JobView view(JobId id, ResultSet row) throws SQLException {
    Status status = Status.valueOf(row.getString("status"));
    return new JobView(
        id, row.getString("kind"), status, row.getInt("progress"), row.getString("message"));
  }

  private static Set<Role> roles(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
