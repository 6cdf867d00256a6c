package uk.kith.app.restriction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildMerged;

/** What is restricted of a duplicate is restricted of the record that is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedRestrictions {

  private static final int LAST = 200;

  @Inject Sql sql;
  @Inject RestrictedRecords records;

  void follow(@Observes @Priority(LAST) ChildMerged merged) {
    sql.update(
        Map.of(),
        "update app.restriction set subject = ?, version = version + 1 where subject = ?",
        merged.into(),
        merged.duplicate());
    sql.update(
        Map.of(),
        "update app.break_glass set subject = ?, version = version + 1 where subject = ?",
        merged.into(),
        merged.duplicate());
    records.forget();
  }
}
