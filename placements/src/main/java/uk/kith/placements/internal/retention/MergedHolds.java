package uk.kith.placements.internal.retention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildMerged;

/** Whoever held a duplicate holds the record that is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedHolds {

  @Inject Sql sql;

  void follow(@Observes @Priority(95) ChildMerged merged) {
    sql.update(
        Map.of(),
        "update placements.hold set subject = ?, version = version + 1 where subject = ?",
        merged.into(),
        merged.duplicate());
  }
}
