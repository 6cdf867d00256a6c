package uk.kith.app.restriction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.placements.api.ChildDeleted;

/**
 * With the record of a child goes what was said of who may see it, and answers that are kept for a
 * week to be given again. The audit trail stays: it holds ids, which lead to nobody then.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedRestrictions {

  private static final int LAST = 200;
  private static final String RESTRICTIONS =
      "restriction in (select id from app.restriction where subject = any(?::uuid[]))";

  @Inject RestrictedRecords records;

  void delete(@Observes @Priority(LAST) ChildDeleted deleted) {
    Set<ChildId> ids = deleted.records();
    DeletedRows rows = deleted.rows();
    rows.delete("app.restriction_name", RESTRICTIONS, ids);
    rows.delete("app.restriction_review", RESTRICTIONS, ids);
    rows.delete("app.restriction", "subject = any(?::uuid[])", ids);
    rows.delete("app.break_glass", "subject = any(?::uuid[])", ids);
    for (ChildId id : ids) {
      rows.delete(
          "app.request",
          "strpos(address, ?) > 0 or strpos(answer, ?) > 0",
          id.toString(),
          id.toString());
    }
    records.forget();
  }
}
