package uk.kith.app.subjectaccess;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.service.HeldRows;
import uk.kith.placements.api.CopyAsked;

/**
 * Who looked at a record and who may see it, earlier requests for what is held, and answers that
 * are kept for a week to be given again, of which it tells the address alone: what they tell is
 * read where it is held.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldByApp {

  private static final int LAST = 200;
  private static final String SUBJECT = "t.subject = any(?::uuid[])";
  private static final String RESTRICTIONS =
      "t.restriction in (select r.id from app.restriction r where r.subject = any(?::uuid[]))";

  void read(@Observes @Priority(LAST) CopyAsked asked) {
    Set<UUID> ids = asked.ids();
    HeldRows rows = asked.rows();
    rows.read("app.restriction", Set.of("kind", "local_id"), SUBJECT, ids);
    rows.read("app.restriction_name", Set.of(), RESTRICTIONS, ids);
    rows.read("app.restriction_review", Set.of(), RESTRICTIONS, ids);
    rows.read("app.break_glass", Set.of("kind", "local_id", "actor"), SUBJECT, ids);
    rows.read("app.access_request", Set.of("kind"), SUBJECT, ids);
    rows.read(
        "app.access_request_handed_out",
        Set.of(),
        "t.request in (select r.id from app.access_request r where r.subject = any(?::uuid[]))",
        ids);
    for (UUID id : ids) {
      rows.readColumns(
          "app.audit_event",
          "t.id, t.at, t.actor, t.roles, t.action, t.thing_type,"
              + " case when t.thing_id = ? then t.details end as details",
          Set.of("actor", "roles", "action", "thing_type"),
          "t.thing_id = ? or (jsonb_exists(t.details, 'ids')"
              + " and t.details -> 'ids' @> jsonb_build_array(?::text))",
          id,
          id,
          id.toString());
      rows.readNamed(
          "app.request",
          "t.actor, t.address, t.recorded_at",
          "strpos(t.address, ?) > 0 or strpos(t.answer, ?) > 0",
          id.toString(),
          id.toString());
    }
  }
}
