package uk.kith.app.subjectaccess;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildMerged;

/**
 * A request of a duplicate is of the record that is kept. What was collected told of one of the two
 * alone: it is destroyed, to be collected once more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedAccessRequests {

  private static final int LAST = 200;

  @Inject Sql sql;

  void follow(@Observes @Priority(LAST) ChildMerged merged) {
    sql.update(
        Map.of(),
        "update app.access_request set subject = ?, version = version + 1 where subject = ?",
        merged.into(),
        merged.duplicate());
    sql.update(
        Map.of(),
        "delete from app.access_request_copy where request in"
            + " (select r.id from app.access_request r where r.subject = ?)",
        merged.into());
  }
}
