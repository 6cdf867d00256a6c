package uk.kith.app.subjectaccess;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.kith.app.subjectaccess.HeldCopy.MarkWords;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.HeldTable;
import uk.kith.kernel.service.HeldTable.Mark;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.HeldRecords;

/** Collects and keeps the copy, as somebody who may see what is in it. */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class AccessRequestSteps {

  @Inject Sql sql;
  @Inject AccessRequestRows rows;
  @Inject HeldRecords records;
  @Inject AccessPolicy access;
  @Inject Jobs jobs;
  @Inject Jsonb jsonb;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The one step of the job: what is held at one moment, in one transaction. */
  public void collect(AccessRequestId id, JobId job) {
    AccessRequestView view = rows.find(id).orElseThrow(() -> new NotFound(id));
    if (!view.isOpen()) {
      throw new Conflict("request-closed", "The request is closed");
    }
    List<HeldTable> tables = records.collect(view.of(), view.record());
    Instant now = clock.instant();
    HeldCopy copy =
        new HeldCopy(
            view.of(),
            view.record().value().toString(),
            view.number(),
            now,
            actor.get().name(),
            access.maySeeAdopters(),
            Arrays.stream(Mark.values())
                .map(mark -> new MarkWords(mark, CopyWords.mark(mark)))
                .toList(),
            tables);
    byte[] packed = Packed.pack(jsonb.toJson(copy));
    sql.update(
        Map.of(),
        "insert into app.access_request_copy (request, content, hidden) values (?, ?, ?::uuid[])"
            + " on conflict (request) do update set content = excluded.content,"
            + " hidden = excluded.hidden",
        id,
        packed,
        access.restricted());
    sql.update(
        Map.of(),
        "update app.access_request set version = version + 1, prepared_at = ?, prepared_by = ?"
            + " where id = ?",
        now,
        actor.get().name(),
        id);
    audit.record(
        "data-copy-collected",
        view.record(),
        Map.of(
            "request",
            id.toString(),
            "rows",
            Long.toString(tables.stream().mapToLong(table -> table.rows().size()).sum())));
    if (!jobs.finish(job, "Collected")) {
      throw new Conflict("cancelled", "Somebody asked to stop");
    }
  }
}
