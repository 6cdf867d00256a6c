package uk.kith.court.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DeletionWeighed;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.HouseholdDeleted;

/**
 * People who applied to adopt a child stand in the record of its adoption, and are kept. What was
 * said so by mistake, and taken back, names nobody when their record is deleted (ADR 0064).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedHouseholds {

  @Inject Sql sql;

  void weigh(@Observes DeletionWeighed weighed) {
    if (weighed.record() instanceof HouseholdId household
        && sql.count(
                "select count(*) from court.adoption_applicants where household = ?"
                    + " and superseded_at is null",
                household)
            > 0) {
      weighed.reasons().add(KeptWhy.ADOPTION);
    }
  }

  void delete(@Observes @Priority(110) HouseholdDeleted deleted) {
    deleted.rows().cutId("court.adoption_applicants", "household", deleted.household());
  }
}
