package uk.kith.app.subjectaccess;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.placements.api.ChildDeleted;

/** With the record of a child go the requests for it, and what was collected for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedAccessRequests {

  private static final int LAST = 200;
  private static final String REQUESTS =
      "request in (select id from app.access_request where subject = any(?::uuid[]))";

  void delete(@Observes @Priority(LAST) ChildDeleted deleted) {
    DeletedRows rows = deleted.rows();
    rows.delete("app.access_request_copy", REQUESTS, deleted.records());
    rows.delete("app.access_request_handed_out", REQUESTS, deleted.records());
    rows.delete("app.access_request", "subject = any(?::uuid[])", deleted.records());
  }
}
