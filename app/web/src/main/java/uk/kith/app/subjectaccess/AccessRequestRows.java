package uk.kith.app.subjectaccess;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.subjectaccess.AccessRequestView.Closed;
import uk.kith.app.subjectaccess.AccessRequestView.HandedOut;
import uk.kith.app.subjectaccess.AccessRequestView.Said;
import uk.kith.app.subjectaccess.AccessRequestView.State;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HeldRecords;
import uk.kith.placements.api.HeldRecords.Held;
import uk.kith.placements.api.RecordHolds.Of;

/** Requests as they are stored; those of records of which the reader may know. */
@ApplicationScoped
class AccessRequestRows {

  @Inject Sql sql;
  @Inject HeldRecords records;
  @Inject Jobs jobs;
  @Inject LocalAuthority authority;

  /** A row of the table of requests, whoever may know of its record. */
  private record Head(
      AccessRequestId id,
      Of of,
      UUID subject,
      String askedByWhom,
      LocalDate receivedOn,
      LocalDate dueOn,
      @Nullable Said extension,
      @Nullable Said identity,
      Instant recordedAt,
      String recordedBy,
      JobId job,
      @Nullable Instant preparedAt,
      @Nullable String preparedBy,
      boolean hasCopy,
      @Nullable Closed closed,
      long version) {}

  private record Line(UUID request, HandedOut handedOut) {}

  /** Those that are open first, what is due first at the top; then the others, the newest first. */
  List<AccessRequestView> list() {
    return views("");
  }

  Optional<AccessRequestView> find(AccessRequestId id) {
    return views(" and r.id = ?", id).stream().findFirst();
  }

  private List<AccessRequestView> views(String which, @Nullable Object... asked) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(authority.code());
    parameters.addAll(List.of(asked));
    List<Head> heads =
        sql.list(
            "select r.*, exists (select from app.access_request_copy c where c.request = r.id)"
                + " as has_copy from app.access_request r where r.authority = ?"
                + which
                + " order by r.closed_at is not null, r.closed_at desc, r.due_on, r.id",
            AccessRequestRows::head,
            parameters.toArray());
    Map<UUID, List<HandedOut>> handedOut =
        sql
            .list(
                "select * from app.access_request_handed_out where request = any(?::uuid[])"
                    + " order by recorded_at, id",
                AccessRequestRows::line,
                heads.stream().map(Head::id).toList())
            .stream()
            .collect(groupingBy(Line::request, mapping(Line::handedOut, toList())));
    List<AccessRequestView> views = new ArrayList<>();
    for (Head head : heads) {
      records
          .find(head.of(), head.subject())
          .filter(held -> held.id().value().equals(head.subject()))
          .ifPresent(
              held ->
                  views.add(
                      view(head, held, handedOut.getOrDefault(head.id().value(), List.of()))));
    }
    return views;
  }

  private AccessRequestView view(Head head, Held held, List<HandedOut> handedOut) {
    Optional<JobView> job = jobs.find(head.job());
    return new AccessRequestView(
        head.id(),
        head.of(),
        held.id(),
        held.number(),
        head.askedByWhom(),
        head.receivedOn(),
        head.dueOn(),
        head.extension(),
        head.identity(),
        head.recordedAt(),
        head.recordedBy(),
        state(head, job),
        job.map(JobView::progress).orElse(0),
        job.map(JobView::message).orElse(""),
        head.preparedAt(),
        head.preparedBy(),
        head.hasCopy(),
        handedOut,
        head.closed(),
        head.version());
  }

  private static State state(Head head, Optional<JobView> job) {
    if (head.closed() != null) {
      return State.CLOSED;
    }
    boolean atWork =
        job.filter(
                each -> each.status() == Jobs.Status.QUEUED || each.status() == Jobs.Status.RUNNING)
            .isPresent();
    return atWork ? State.COLLECTING : head.hasCopy() ? State.READY : State.NOT_COLLECTED;
  }

  private static Head head(ResultSet row) throws SQLException {
    LocalDate received = Sql.day(row, "received_on");
    Said extension = findSaid(row, "extended_on", "extended_why", "extended_by");
    return new Head(
        new AccessRequestId(Sql.uuid(row, "id")),
        Of.valueOf(row.getString("kind")),
        Sql.uuid(row, "subject"),
        row.getString("asked_by_whom"),
        received,
        extension == null ? Sql.day(row, "due_on") : AccessDue.on(received, true),
        extension,
        findSaid(row, "identity_on", "identity_how", "identity_by"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        new JobId(Sql.uuid(row, "job")),
        row.getObject("prepared_at") == null ? null : Sql.instant(row, "prepared_at"),
        Sql.findText(row, "prepared_by"),
        row.getBoolean("has_copy"),
        row.getObject("closed_at") == null
            ? null
            : new Closed(
                Sql.instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("closed_why")),
        row.getLong("version"));
  }

  private static @Nullable Said findSaid(ResultSet row, String on, String words, String by)
      throws SQLException {
    LocalDate day = Sql.findDay(row, on);
    return day == null ? null : new Said(day, row.getString(words), row.getString(by));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.uuid(row, "request"),
        new HandedOut(
            Sql.day(row, "on_day"),
            row.getString("to_whom"),
            row.getString("what"),
            row.getString("withheld"),
            Sql.instant(row, "recorded_at"),
            row.getString("recorded_by")));
  }
}
