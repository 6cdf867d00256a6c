package uk.kith.app.subjectaccess;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DeletionWeighed;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.RecordDeleted;

/**
 * With a record go the requests for it, and what was collected for them. While one is open, for it
 * or for a child who lived in the home, the record is kept: what somebody asked for is not
 * destroyed (UK GDPR art 15, Data Protection Act 2018 s 173).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedAccessRequests {

  private static final int LAST = 200;
  private static final String REQUESTS =
      "request in (select id from app.access_request where subject = any(?::uuid[]))";

  @Inject Sql sql;

  void weigh(@Observes DeletionWeighed weighed) {
    if (sql.count(
            "select count(*) from app.access_request where (subject = ? or subject ="
                + " any(?::uuid[])) and closed_at is null",
            weighed.record(),
            weighed.lived())
        > 0) {
      weighed.reasons().add(KeptWhy.ASKED_FOR);
    }
  }

  void delete(@Observes @Priority(LAST) RecordDeleted deleted) {
    DeletedRows rows = deleted.rows();
    rows.delete("app.access_request_copy", REQUESTS, deleted.records());
    rows.delete("app.access_request_handed_out", REQUESTS, deleted.records());
    rows.delete("app.access_request", "subject = any(?::uuid[])", deleted.records());
    deleted.records().forEach(this::forget);
  }

  /** In copies of others it stands as one that the collector was not to see. */
  private void forget(Id record) {
    sql.update(
        Map.of(),
        "update app.access_request_copy set hidden = array_remove(hidden, ?::uuid)"
            + " where hidden @> array[?::uuid]",
        record,
        record);
  }
}
