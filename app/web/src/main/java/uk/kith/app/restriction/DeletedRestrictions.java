package uk.kith.app.restriction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DeletionWeighed;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.RecordDeleted;

/**
 * With a record goes what was said of who may see it, and answers that are kept for a week to be
 * given again. The audit trail stays: it holds ids, which lead to nobody then.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedRestrictions {

  private static final int LAST = 200;
  private static final String RESTRICTIONS =
      "restriction in (select id from app.restriction where subject = any(?::uuid[]))";

  @Inject RestrictedRecords records;
  @Inject Sql sql;

  /**
   * Where a restricted home was is hidden by its record, and would be told by those of the children
   * who lived there.
   */
  void weigh(@Observes DeletionWeighed weighed) {
    if (weighed.record() instanceof HouseholdId household
        && sql.count(
                "select count(*) from app.restriction where subject = ? and lifted_at is null",
                household)
            > 0) {
      weighed.reasons().add(KeptWhy.RESTRICTED);
    }
  }

  void delete(@Observes @Priority(LAST) RecordDeleted deleted) {
    Set<? extends Id> ids = deleted.records();
    DeletedRows rows = deleted.rows();
    rows.delete("app.restriction_name", RESTRICTIONS, ids);
    rows.delete("app.restriction_review", RESTRICTIONS, ids);
    rows.delete("app.restriction", "subject = any(?::uuid[])", ids);
    rows.delete("app.break_glass", "subject = any(?::uuid[])", ids);
    for (Id id : ids) {
      rows.delete(
          "app.request",
          "strpos(address, ?) > 0 or strpos(answer, ?) > 0",
          id.toString(),
          id.toString());
    }
    records.forget();
  }
}
